"""Edge. A fresh copy of an open journal, made when its own file is not to be had at its place any more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from journal import files
from journal.errors import CopyNotWhole, JournalOverwritten
from journal.vault import slots
from journal.vault.folder import DATABASE, LOCK, open_copy, open_held
from journal.vault.keyring import Keyring
from journal.vault.sound import counts
from journal.vault.store import Store


class Copied(NamedTuple):
    """Whether a copy holds all that was ever saved, how many of its pages do not check out, and what was counted."""

    whole: bool
    faults: int
    counted: int


def save_copy(store: Store, keyring: Keyring, folder: Path, count: Callable[[Store], int]) -> Copied:
    """Make a new journal in `folder` from what the open one still holds, with its keys; opened and counted.

    It is not whole where another program wrote into the open file. Raises `CopyNotWhole` and the refusals of the disk;
    nothing stays then.
    """
    part = files.make_working_folder(folder)
    try:
        whole = store.rescue_to(part / DATABASE)
        slots.write(part, keyring.current)
        faults, counted = _checked(store, open_copy(part, keyring), count, whole=whole)
        with files.refusing(folder):
            files.sync_folder(part)
        files.place(part, folder)
    except BaseException:
        files.remove_tree(part)
        raise
    return Copied(whole, faults, counted)


def open_saved(keyring: Keyring, folder: Path) -> tuple[Store, Keyring]:
    """Open such a copy with the key that is held; the journal it was made from stays open, and its keys are its own."""
    lock = files.Lock(folder / LOCK)
    try:
        root = bytearray(keyring.root)
        return open_held(folder, root), Keyring(folder, keyring.current, root, lock)
    except BaseException:
        lock.let_go()
        raise


def _checked(store: Store, copied: Store, count: Callable[[Store], int], *, whole: bool) -> tuple[int, int]:
    try:
        faults, counted = copied.faults(), count(copied)
        if not faults:
            sound = copied.read("PRAGMA quick_check(1)")[0][0] == "ok"
            if not sound or (whole and _held(store) not in {None, tuple(counts(copied).items())}):
                raise CopyNotWhole(path=copied.path, found=counted, expected=None)
    finally:
        copied.close()
    return faults, counted


def _held(store: Store) -> tuple[tuple[str, int], ...] | None:
    """Count what the open journal holds; None where its file was written over, so that it cannot be asked any more."""
    try:
        return tuple(counts(store).items())
    except JournalOverwritten:
        return None
