"""Errand. Words that are not home, kept beside in a file that only the journal itself opens: for a crash or a kill.

Like a file of words (`words_file`), but under a key that follows from the journal's own, so that nobody has to be
asked: it is written while words are held, and taken in at the next unlock (FORMATS.md, section 7).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journal import files
from journal.age.recipients import PQIdentity, PQRecipient
from journal.deeds import words_file
from journal.errors import Refusal, WordsFileRefused
from journal.shapes import ImportReport, UnsavedWords
from journal.shapes.endings import WORDS
from journal.vault import keys

if TYPE_CHECKING:
    from journal.journal import Journal

_INFO = "afterbell/vault-words/v1"


def begin(journal: Journal, folders: Sequence[Path]) -> tuple[PQRecipient, tuple[Path, ...], ImportReport]:
    """Bring home what lies in these folders, and give where and to whom words of this journal are put away from now on.

    Raises as `bring_home` does; `look` is for then.
    """
    places = tuple(place_of(journal, folder) for folder in folders)
    return recipient_of(journal), places, bring_home(journal, places)


def look(journal: Journal, folders: Sequence[Path]) -> tuple[PQRecipient, tuple[Path, ...], tuple[UnsavedWords, ...]]:
    """Give the same, with what lies there and is not brought home, for the disk does not take it yet."""
    places = tuple(place_of(journal, folder) for folder in folders)
    return recipient_of(journal), places, look_into(journal, places)


def recipient_of(journal: Journal) -> PQRecipient:
    """Give the public half of the key: with it words can be put away, and not read."""
    return _identity(journal).recipient()


def place_of(journal: Journal, folder: Path) -> Path:
    """Give where in `folder` the words of this journal are put."""
    return folder / f"unsaved-{journal.vault}{WORDS}"


def put(places: Iterable[Path], words: Sequence[UnsavedWords], recipient: PQRecipient) -> Path | None:
    """Put words away at the first of these places that takes them, in place of older ones; None where none does."""
    for path in places:
        with contextlib.suppress(Refusal):
            files.make_folder(path.parent)
            words_file.seal(path, words, recipient)
            return path
    return None


def sink(places: Iterable[Path]) -> None:
    """Remove what was put away: the words are home, or given up on purpose."""
    for path in places:
        with contextlib.suppress(Refusal, OSError):
            for each in (path, *path.parent.glob(f"{path.name}.*.new")):  # a kill may have left one half written
                files.remove(each)


def bring_home(journal: Journal, places: Iterable[Path]) -> ImportReport:
    """Take in what was put away before a crash or a kill; what cannot be read is set aside, not removed.

    Raises the refusals of the disk: then everything stays where it is.
    """
    whole = ImportReport(source="words", found=0, added=0, duplicates=0, attachments=0)
    for path in places:
        if not path.exists():
            continue
        try:
            report = take_in(journal, path)
        except WordsFileRefused:
            with contextlib.suppress(OSError):
                files.move(path, files.unused(path.with_suffix(".unreadable")))
            continue
        whole = replace(
            whole,
            found=whole.found + report.found,
            added=whole.added + report.added,
            duplicates=whole.duplicates + report.duplicates,
        )
    return whole


def look_into(journal: Journal, places: Iterable[Path]) -> tuple[UnsavedWords, ...]:
    """Give what was put away without taking it in: for a journal whose disk does not take it yet."""
    found: list[UnsavedWords] = []
    for path in places:
        with contextlib.suppress(Refusal):
            found.extend(words_file.unseal(path, _identity(journal)))
    return tuple(found)


def is_put_away(path: Path) -> bool:
    """Tell whether this is a file of words that a journal put away, and not one under a passphrase."""
    return path.suffix == WORDS and path.is_file() and not words_file.is_under_passphrase(path)


def take_in(journal: Journal, path: Path) -> ImportReport:
    """Bring home what this journal put away at `path`. Raises `WordsFileRefused` and the refusals of the disk."""
    try:
        words = words_file.unseal(path, _identity(journal))
    except WordsFileRefused as refusal:
        other = refusal.facts["reason"] == "passphrase"
        raise WordsFileRefused(reason="other-journal" if other else refusal.facts["reason"]) from None
    return words_file.take_in(journal, words)


def _identity(journal: Journal) -> PQIdentity:
    return PQIdentity(bytes(keys.derive(journal.held_keyring().root, _INFO)))
