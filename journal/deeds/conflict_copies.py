"""Errand. Copies that a sync program left beside a journal's database, where two computers had changed it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from journal import files
from journal.errors import ConflictCopyLeft
from journal.vault import folder as vault

if TYPE_CHECKING:
    from journal.journal import Journal


def left_beside(journal: Journal) -> tuple[Path, ...]:
    """Give them, by name; nothing of them is opened or changed. Raises the refusals of the disk.

    Every program has a name of its own for them: `journal.sync-conflict-20260312-155200-ABCDEFG.db`, `journal
    (conflicted copy).db`, `journal-LAPTOP.db`. All keep how it begins and ends, as no other file of a journal has it.
    """
    own = Path(vault.DATABASE)
    with files.refusing(journal.folder):
        found = sorted(journal.folder.glob(f"{own.stem}?*{own.suffix}"))
        return tuple(file for file in found if file.is_file() and not file.is_symlink())


def refuse_left(journal: Journal) -> None:
    """Raise `ConflictCopyLeft` for the first of them, where there is one."""
    for file in left_beside(journal):
        raise ConflictCopyLeft(path=file)
