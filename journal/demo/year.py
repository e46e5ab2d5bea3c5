"""Errand. The made-up year on the disk: opened as its visitor left it, written where there is none, written anew."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from journal import files
from journal.deeds import back_up
from journal.demo import demo
from journal.errors import DamagedJournal, DamagedKeys, JournalTooNew

if TYPE_CHECKING:
    from journal.journal import Journal


def open_year(folder: Path, passphrase: str) -> tuple[Journal, None]:
    """Give the year open, as its visitor left it, written now where there is none.

    One that is damaged or of a newer Afterbell is set aside under another name. Raises `WrongPassphrase` where somebody
    gave it another passphrase, `JournalInUse`, and what the disk refuses.
    """
    from journal.deeds.unlock import open_journal
    from journal.journal import is_journal

    if not is_journal(folder):
        return _write_it(folder, passphrase)
    try:
        year = open_journal(folder, passphrase)
    except (DamagedJournal, DamagedKeys, JournalTooNew):
        with files.refusing(folder):
            files.move(folder, _free(folder))
        return _write_it(folder, passphrase)
    if not year.entries.count() and not year.trash.trashed():
        year.do(demo.fill)  # its writing was cut off
    return year, None


def write_anew(folder: Path, passphrase: str) -> tuple[Journal, None]:
    """Delete the year with all that its visitor wrote, its backups too, and give a fresh one open."""
    for each in (folder, back_up.place(folder)):
        files.remove_tree(each)
    return _write_it(folder, passphrase)


def _write_it(folder: Path, passphrase: str) -> tuple[Journal, None]:
    from journal.deeds.unlock import create_journal

    files.make_folder(folder.parent)
    year, _ = create_journal(folder, passphrase, calibrate=False)
    demo.fill(year)
    return year, None


def _free(folder: Path) -> Path:
    number = 1
    while (free := folder.with_name(f"{folder.stem} set aside {number}.afterbell")).exists():
        number += 1
    return free
