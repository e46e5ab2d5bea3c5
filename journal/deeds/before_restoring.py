"""Errand. A backup compared with the journal whose place it is to take, before anything is exchanged."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from journal.deeds import compare
from journal.deeds.unlock import is_journal, open_journal, open_with_recovery
from journal.errors import CompareRefused, Refusal
from journal.shapes import ComparedCopies, Standing
from journal.slices import at_once

_NEWS = (Standing.NEWER_HERE, Standing.ONLY_HERE, Standing.BOTH_CHANGED)


def compared(folder: Path, backup: Path, secret: str, *, by_words: bool = False) -> ComparedCopies | None:
    """Compare the journal in `folder` with a backup that one secret opens with it; None where no journal stands there.

    No entry is changed. Raises what opening the journal, fetching the backup and comparing the two raise.
    """
    if not is_journal(folder):
        return None
    with closing((open_with_recovery if by_words else open_journal)(folder, secret)) as journal:
        fetched = compare.fetch(compare.standing(journal), backup)
        try:
            return at_once(compare.comparing(journal, fetched))
        except CompareRefused as refusal:
            if refusal.facts["reason"] != "other-key":
                raise
            key = (compare.with_recovery if by_words else compare.with_passphrase)(fetched, secret)
            try:
                return at_once(compare.comparing(journal, fetched, key))
            finally:
                key.wipe()
        finally:
            compare.let_go(fetched)


def only_here(found: ComparedCopies) -> int:
    """Give how many entries have something here that the backup does not have."""
    return sum(len(found.of(each)) for each in _NEWS)


def newer_here(folder: Path, backup: Path, passphrase: str) -> int | None:
    """Give how many entries have something in `folder` that a backup does not have; None where that cannot be told.

    That is so where the journal there opens with another passphrase, or one of the two is damaged.
    """
    try:
        found = compared(folder, backup, passphrase)
    except Refusal:
        return None
    return only_here(found) if found else 0
