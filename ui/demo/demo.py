"""The made-up year: the journal of a teacher who does not exist, to look around in. What is written there stays."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.preferences import journals_folder

if TYPE_CHECKING:
    from ui.session import Session

PASSPHRASE = "look around"  # noqa: S105  everybody may know it
"""Nothing in the made-up year is anybody's, but what a visitor writes there; that is counted, and taken along."""


def enter(session: Session) -> None:
    """Let it be the last afternoon of the year, so that its term is this term and its year this year."""
    from journal.dates import clock
    from journal.deeds import made_up

    session.made_up = True
    clock.begin_at(made_up.LAST_DAY, "Europe/Berlin")


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
