"""The demo journal: a year of a teacher who does not exist, made anew each time, to look around in."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ui.preferences import journals_folder

if TYPE_CHECKING:
    from journal.journal import Journal

PASSPHRASE = "look around"  # noqa: S105  everybody may know it
"""Nothing in the demo journal is anybody's."""


LAST_DAY = datetime(2026, 6, 12, 15, 10, tzinfo=UTC)
"""When the demo year is looked at: its last afternoon, with the whole year behind."""


def enter() -> None:
    """Let it be the last afternoon of the demo year, so that its term is this term and its year this year."""
    from journal import clock

    clock.begin_at(LAST_DAY, "Europe/Berlin")


def leave() -> None:
    """Let it be now again."""
    from journal import clock

    clock.let_run()


def demo_folder() -> Path:
    """Give where the demo journal lies."""
    return journals_folder() / "Demo journal.afterbell"


def make_demo() -> Journal:
    """Make the demo journal anew and give it open; runs on the journal's thread."""
    from journal import demo
    from journal.journal import create_journal, is_journal

    folder = demo_folder()
    folder.parent.mkdir(parents=True, exist_ok=True)
    if is_journal(folder):
        shutil.rmtree(folder)
    made, _ = create_journal(folder, PASSPHRASE, calibrate=False)
    demo.fill(made)
    return made
