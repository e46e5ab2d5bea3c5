"""Edge. One journal's folder put in the place of another's: the one that stood there is set aside, never lost.

It takes two renames, and between them no journal stands at its place. What is cut short there, the next opening ends.
"""

from __future__ import annotations

import glob
import os
from pathlib import Path

from journal import files
from journal.vault import slots

DATABASE = "journal.db"
_ASIDE = " before restoring "


def finished(into: Path) -> Path:
    """Give the name under which a journal that is whole waits to be put at `into`."""
    return into.parent / f"{into.name}.restored"  # the root of a disk has a parent, and no name


def exchange(into: Path, day: str) -> None:
    """Set aside what stands at `into`, and put what waits for its place there; where that fails, put it back.

    Raises the refusals of the disk. Where it cannot even be put back, `finish` puts the new one there later.
    """
    aside, waiting = _aside(into, day), finished(into)
    with files.refusing(into):
        try:
            files.move(into, aside)
            files.move(waiting, into)
        except BaseException:
            if os.path.lexists(aside) and not os.path.lexists(into):
                files.move(aside, into)
            if os.path.lexists(waiting):
                files.remove_tree(waiting)
            raise


def waits(into: Path) -> bool:
    """Tell whether an exchange was cut short between its renames: the place is empty, and a journal waits for it."""
    waiting = finished(into)
    if os.path.lexists(into) or waiting.is_symlink() or not (waiting / DATABASE).is_file():
        return False
    return any((waiting / name).is_file() for name in slots.NAMES) and bool(set_aside(into))


def set_aside(into: Path) -> frozenset[Path]:
    """Give what was set aside when something else was put at `into`."""
    return frozenset(into.parent.glob(glob.escape(f"{into.stem}{_ASIDE}") + "*" + glob.escape(into.suffix)))


def finish(into: Path) -> None:
    """Put the journal that waits for it at its place, if one does."""
    with files.refusing(into):
        if waits(into):
            files.move(finished(into), into)


def _aside(into: Path, day: str) -> Path:
    return files.unused(into.with_name(f"{into.stem}{_ASIDE}{day}{into.suffix}"))
