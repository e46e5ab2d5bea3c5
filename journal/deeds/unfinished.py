"""Errand. What a power cut left of an export, or of a copy to compare with, is removed by the next opening.

A process that is only killed leaves nothing, and the next of its kind removes what was left in the same folder
(`files.unfinished`); nothing is noted for this, for an export is also what rescues a journal from a failing disk.
"""

from __future__ import annotations

from pathlib import Path

from journal import files
from journal.transfer.half_done import clearing_up as clearing_up

_USUAL = (".", "Documents", "Desktop", "Downloads")
"""Folders of a person's own in which something is put without thinking."""


def sweep_around(folder: Path) -> None:
    """Remove what lies unfinished beside the journal in `folder` and in the usual places. Disks are asked."""
    for place in (folder.absolute().parent, *_at_home()):
        files.sweep(place)


def _at_home() -> tuple[Path, ...]:
    try:
        home = Path.home()
    except RuntimeError:  # there is none
        return ()
    return tuple(home / name for name in _USUAL)
