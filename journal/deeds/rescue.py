"""Errand. When the open journal's file is replaced, gone or written over: a fresh whole copy, and going on in it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from journal import files
from journal.dates import clock
from journal.entries import Entries
from journal.shapes import FreshCopy
from journal.vault import rescue as vault

if TYPE_CHECKING:
    from journal.journal import Journal

CALLED = "fresh copy"
"""In the name of one, where nobody says it in another language."""


def displaced(journal: Journal) -> bool:
    """Tell whether the open journal's file is not the one at its path any more; looks anew, each time it is asked."""
    return journal.store.displaced() is not None


def save_fresh_copy(journal: Journal, into: Path | None = None, called: str = CALLED) -> FreshCopy:
    """Write the open journal, as far as it can still be read, as a new journal beside it or in the folder `into`.

    Its folder has the words `called` in its name. It has the keys of the open one, and is opened and counted before it
    is there; both files stay. Nothing is written into the open journal. Raises `CopyNotWhole`, `DamagedJournal`, and
    the refusals of the disk: where the folder itself is gone, `NotReadable`, and another place has to be chosen.
    """
    folder = _free(journal.folder, into or journal.folder.parent, called)
    copied = vault.save_copy(journal.store, journal.held_keyring(), folder, lambda store: Entries(store).count())
    return FreshCopy(path=folder, entries=copied.counted, whole=copied.whole, faults=copied.faults)


def go_on_in(journal: Journal, copy: FreshCopy) -> Journal:
    """Open a fresh copy with the keys that are held, close `journal`, and give the copy: what follows is saved there.

    Where it cannot be opened, `journal` stays open as it is.
    """
    from journal.journal import Journal

    store, keyring = vault.open_saved(journal.held_keyring(), copy.path)
    journal.close()
    return Journal(store, copy.path, keyring.vault, keyring)


def go_on_in_fresh_copy(
    journal: Journal, into: Path | None = None, called: str = CALLED
) -> tuple[Journal, tuple[FreshCopy, Path]]:
    """Do both; give the copy, open, what is to be said of it, and the folder that was left."""
    left = journal.folder
    copy = save_fresh_copy(journal, into, called)
    return go_on_in(journal, copy), (copy, left)


def _free(folder: Path, place: Path, called: str) -> Path:
    first = re.sub(rf" {re.escape(called)} \d{{4}}-\d\d-\d\d( \d+)?$", "", folder.stem)
    return files.unused(place / f"{first} {called} {clock.today().isoformat()}{folder.suffix}")
