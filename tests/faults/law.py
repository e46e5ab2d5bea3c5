"""What must hold whatever went wrong: nothing acknowledged lost, the journal opens, nothing left in plaintext."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from journal.deeds import unlock as door
from journal.errors import DamagedKeys, NoJournal, Refusal, WrongPassphrase
from journal.journal import Journal
from journal.slices import at_once
from tests.faults.rounds import Broken
from tests.leftovers import what_stays

MARK = "Kastanienallee"
"""Stands in every text of these journals, and must stand in no file but those that are to be plain."""
OPENS = "x"
NAME = "My journal.afterbell"


def place_in(home: Path) -> Path:
    """Give the folder of the journal in a home."""
    return home / NAME


def must(holds: object, what: str) -> None:
    """Break the law where something does not hold."""
    if not holds:
        raise Broken(what)


@contextlib.contextmanager
def opened(place: Path, passphrase: str = OPENS) -> Iterator[Journal]:
    """Open a journal that must open, and be whole: every page, every index, every row that leads to another."""
    try:
        journal = door.open_journal(place, passphrase)
    except Refusal as refusal:
        raise Broken("it does not open", refusal) from None
    try:
        _refuse_unsound(journal)
        yield journal
    finally:
        journal.close()
    left = [file.name for file in place.iterdir() if file.name.endswith(".new") or ".next" in file.name]
    must(not left, f"left in its folder: {left}")


def opening(place: Path, passphrases: Iterable[str]) -> list[str]:
    """Give those that open it."""
    found = []
    for passphrase in passphrases:
        try:
            door.open_journal(place, passphrase).close()
        except WrongPassphrase:
            continue
        except (DamagedKeys, NoJournal) as refusal:
            raise Broken("it does not open", refusal) from None
        found.append(passphrase)
    return found


def bodies(journal: Journal) -> set[str]:
    """Give every text that stands in it."""
    return {journal.entries.get(entry).body for entry in journal.entries.in_order()}


def refuse_plaintext(home: Path, but: Iterable[Path] = ()) -> None:
    """Break the law where a word of the journal stands in any file, but in those that are to be plain."""
    spared = tuple(but)
    found = what_stays(lambda: [str(file.relative_to(home)) for file in _plain(home) if not _is_in(file, spared)])
    if found:
        raise Broken("plaintext in " + ", ".join(found[:3]))


def _plain(home: Path) -> Iterator[Path]:
    for folder, _, names in os.walk(home):  # passes over a folder that is cleared away meanwhile
        for file in (Path(folder) / name for name in names):
            with contextlib.suppress(OSError):
                if file.is_file() and MARK.encode() in file.read_bytes():
                    yield file


def _is_in(file: Path, spared: tuple[Path, ...]) -> bool:
    return any(file == one or one in file.parents for one in spared)


def _refuse_unsound(journal: Journal) -> None:
    must(journal.store.faults() == 0, "pages that do not check out")
    must(journal.store.read("PRAGMA integrity_check")[0][0] == "ok", "SQLite finds it malformed")
    must(not journal.store.read("PRAGMA foreign_key_check"), "rows that lead nowhere")
    count = journal.entries.count()
    must(journal.search.count(MARK) == count == len(bodies(journal)), "the search misses an entry")
    at_once(journal.word_index.settling())
    (found,) = journal.store.read("SELECT count(*) FROM entry_words WHERE entry_words MATCH ?", (MARK,))
    must(found[0] >= count, "the word index misses an entry")
