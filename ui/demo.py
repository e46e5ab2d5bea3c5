"""The demo journal: a year of a teacher who does not exist, made anew each time, to look around in."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from ui.preferences import journals_folder

if TYPE_CHECKING:
    from journal.journal import Journal

PASSPHRASE = "look around"  # noqa: S105  everybody may know it
"""Nothing in the demo journal is anybody's."""


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
