"""Errand. Making a journal and opening one, each as the session takes it: open, with what else came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from journal import files
from journal.shapes import RecoverySheet

if TYPE_CHECKING:
    from journal.journal import Journal


def create(folder: Path, passphrase: str) -> tuple[Journal, RecoverySheet]:
    """Make a journal, with the folder it lies in where that is not there yet. Raises as `create_journal` does."""
    from journal.journal import create_journal

    files.make_folder(folder.parent)
    return create_journal(folder, passphrase)


def unlock(folder: Path, secret: str, *, by_words: bool) -> tuple[Journal, bool]:
    """Open a journal by its passphrase, or `by_words` of its recovery sheet; tell by which. Raises as opening does."""
    from journal.journal import open_journal, open_with_recovery

    return (open_with_recovery if by_words else open_journal)(folder, secret), by_words


def is_read_only(journal: Journal) -> bool:
    """Tell whether nothing can be written: the disk takes nothing, or may not by this person."""
    return journal.read_only
