"""The made-up year: the journal of a teacher who does not exist, to look around in. What is written there stays."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journal import files
from ui.preferences import journals_folder

if TYPE_CHECKING:
    from journal.journal import Journal
    from ui.session import Session

PASSPHRASE = "look around"  # noqa: S105  everybody may know it
"""Nothing in the made-up year is anybody's, but what a visitor writes there; that is counted, and taken along."""


def enter(session: Session) -> None:
    """Let it be the last afternoon of the year, so that its term is this term and its year this year."""
    from journal.dates import clock
    from journal.demo import demo

    session.made_up = True
    clock.begin_at(demo.LAST_DAY, "Europe/Berlin")


def leave(session: Session) -> None:
    """Let it be now again, if it was not."""
    from journal.dates import clock

    if session.made_up:
        session.made_up = False
        clock.let_run()


def saved_words(session: Session) -> str:
    """Say that words are on the disk; what stands under a passphrase that everybody knows is not called encrypted."""
    if session.made_up:
        return QCoreApplication.translate("saved", "Kept in the made-up year")
    return QCoreApplication.translate("saved", "Saved, encrypted")


def demo_folder() -> Path:
    """Give where the made-up year lies."""
    return journals_folder() / "Demo journal.afterbell"


def open_year() -> Journal:
    """Give the year open, as its visitor left it, written now where there is none; runs on the journal's thread.

    One that is damaged or of a newer Afterbell is set aside under another name. Raises `WrongPassphrase` where somebody
    gave it another passphrase, `JournalInUse`, and what the disk refuses.
    """
    from journal.demo import demo
    from journal.errors import DamagedJournal, DamagedKeys, JournalTooNew
    from journal.journal import is_journal, open_journal

    folder = demo_folder()
    if not is_journal(folder):
        return _write_it(folder)
    try:
        year = open_journal(folder, PASSPHRASE)
    except (DamagedJournal, DamagedKeys, JournalTooNew):
        with files.refusing(folder):
            files.move(folder, _free(folder))
        return _write_it(folder)
    if not year.entries.count() and not year.trash.trashed():
        year.do(demo.fill)  # its writing was cut off
    return year


def write_anew() -> Journal:
    """Delete the year with all that its visitor wrote, its backups too, and give a fresh one open."""
    from journal.deeds import back_up

    for folder in (demo_folder(), back_up.place(demo_folder())):
        files.remove_tree(folder)
    return _write_it(demo_folder())


def _write_it(folder: Path) -> Journal:
    from journal.demo import demo
    from journal.journal import create_journal

    files.make_folder(folder.parent)
    year, _ = create_journal(folder, PASSPHRASE, calibrate=False)
    demo.fill(year)
    return year


def _free(folder: Path) -> Path:
    number = 1
    while (free := folder.with_name(f"{folder.stem} set aside {number}.afterbell")).exists():
        number += 1
    return free
