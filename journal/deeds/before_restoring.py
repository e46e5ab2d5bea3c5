"""Errand. A backup compared with the journal whose place it takes, put there, and what is newer there kept."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import closing
from pathlib import Path
from typing import NamedTuple, TypeVar

from journal.deeds import back_up, compare
from journal.deeds.unlock import is_journal, open_journal
from journal.errors import CompareRefused, Refusal
from journal.journal import Journal
from journal.shapes import BroughtTogether, ComparedCopies, Standing
from journal.slices import Slices, at_once
from journal.vault import swap

T = TypeVar("T")
_NEWS = (Standing.NEWER_HERE, Standing.ONLY_HERE, Standing.BOTH_CHANGED)


def compared(folder: Path, backup: Path, secret: str, *, by_words: bool = False) -> ComparedCopies | None:
    """Compare the journal in `folder` with a backup that one secret opens with it; None where no journal stands there.

    No entry is changed. Raises what opening the journal, fetching the backup and comparing the two raise.
    """
    if not is_journal(folder):
        return None
    return _with_both(folder, backup, secret, compare.comparing, by_words=by_words)


class Restored(NamedTuple):
    """How many entries are back, and the journals that were set `aside` for them."""

    entries: int
    aside: frozenset[Path]


def restore(folder: Path, backup: Path, secret: str, *, by_words: bool = False) -> Restored:
    """Put a backup at `folder`. Raises as `back_up.restore`."""
    before = swap.set_aside(folder)
    entries = back_up.restore(backup, folder, secret, by_words=by_words)
    return Restored(entries, swap.set_aside(folder) - before)


def bring_back(folder: Path, aside: Collection[Path], secret: str, *, by_words: bool = False) -> int:
    """Bring what is newer in the journals that were set `aside` into the one that was restored; give how many entries.

    Those set aside stay as they are. Raises what opening, fetching and bringing in raise.
    """
    brought = [_with_both(folder, each, secret, _bringing, by_words=by_words) for each in aside]
    return sum(each.came + each.united for each in brought)


def only_here(found: ComparedCopies) -> int:
    """Give how many entries have something here that the backup does not have."""
    return sum(len(found.of(each)) for each in _NEWS)


def newer_here(folder: Path, backup: Path, secret: str, *, by_words: bool = False) -> int | None:
    """Give how many entries have something in `folder` that a backup does not have; None where that cannot be told.

    That is so where the journal there opens with another secret, or one of the two is damaged.
    """
    try:
        found = compared(folder, backup, secret, by_words=by_words)
    except Refusal:
        return None
    return only_here(found) if found else 0


def _bringing(journal: Journal, fetched: compare.Fetched, key: compare.OtherKey | None) -> Slices[BroughtTogether]:
    return compare.bringing(journal, fetched, key=key)


def _with_both(
    folder: Path,
    other: Path,
    secret: str,
    deed: Callable[[Journal, compare.Fetched, compare.OtherKey | None], Slices[T]],
    *,
    by_words: bool,
) -> T:
    with closing(open_journal(folder, secret, by_words=by_words)) as journal:
        fetched = compare.fetch(compare.standing(journal), other)
        try:
            return at_once(deed(journal, fetched, None))
        except CompareRefused as refusal:
            if refusal.facts["reason"] != "other-key":
                raise
            key = compare.key_to(fetched, secret, by_words=by_words)
            try:
                return at_once(deed(journal, fetched, key))
            finally:
                key.wipe()
        finally:
            compare.let_go(fetched)
