"""Edge. Another copy of an open journal, copied aside before it is opened: where it lies, nothing is ever written.

SQLite would finish there what a crash cut short, and a migration would change it; a copy of ours takes both.
"""

from __future__ import annotations

import contextlib
import glob
import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from journal import files
from journal.errors import CompareRefused, DamagedJournal, DamagedKeys, JournalInUse, NoJournal
from journal.slices import Slices
from journal.vault import keys, slots
from journal.vault.folder import DATABASE, Keyring
from journal.vault.migrate import migrate, version
from journal.vault.store import Store, open_store

_LOG = f"{DATABASE}-journal"
_NAMED = " compared"


class Secret(NamedTuple):
    """What opens a copy whose key is not the journal's: of which kind of slot, and its bytes."""

    kind: str
    bytes: bytes | bytearray


class Opened(NamedTuple):
    """A copy that is open, and whether it is another journal's."""

    store: Store
    another: bool


def make_room(folder: Path) -> Path:
    """Make the folder, beside the journal in `folder`, in which a copy is opened; what a crash left of others goes."""
    beside = folder.with_name(folder.stem + _NAMED)
    with files.refusing(folder.parent):
        for left in folder.parent.glob(f"{glob.escape(beside.name)}.*.new"):
            files.remove_tree(left)
    return files.make_working_folder(beside)


def copying(database: Path, room: Path) -> Slices[None]:
    """Copy a database, and what SQLite has beside it, into `room`; it is read, and nothing else, where it lies.

    Raises `CompareRefused` where it is the open journal's own file, or changes meanwhile, and the refusals of the disk.
    """
    log = database.with_name(f"{database.name}-journal")
    before = _told(database), _told(log)
    whole = sum(each[2] for each in before if each) or 1
    done = 0
    for source, target in ((database, DATABASE), (log, _LOG)):
        if source is log and not (before[1] and before[1][2]):
            continue
        for size in _pieces(source, room / target):
            done += size
            yield min(done, whole), whole
    if (_told(database), _told(log)) != before:
        raise CompareRefused(reason="changing", path=database)


def open_copied(room: Path, folder: Path, keyring: Keyring, secret: Secret | None) -> Opened:
    """Open what was copied: with the journal's own key, else as the key file in `folder` says, with `secret`.

    It is brought up to today's schema. Raises `CompareRefused` where a secret is needed, or it cannot be opened,
    `WrongPassphrase`, `WeakKeyParameters`, `JournalTooNew`.
    """
    try:
        store, another = _unlocked(room / DATABASE, folder, keyring, secret)
        try:
            _bring_up(store)
        except BaseException:
            store.close()
            raise
    except DamagedJournal:
        raise CompareRefused(reason="damaged", path=folder) from None
    except DamagedKeys:
        raise CompareRefused(reason="no-keys", path=folder) from None
    return Opened(store, another)


def _bring_up(store: Store) -> None:
    if version(store) == 0:  # SQLite takes an empty file for a new database
        raise DamagedJournal(path=store.path)
    migrate(store)


def _pieces(source: Path, target: Path) -> Iterator[int]:
    try:
        yield from files.writing(target, files.copied_from(source))
    except JournalInUse:
        raise CompareRefused(reason="itself", path=source) from None


def _unlocked(database: Path, folder: Path, keyring: Keyring, secret: Secret | None) -> tuple[Store, bool]:
    with contextlib.suppress(DamagedJournal):
        return _opened(database, keyring.root), False
    try:
        found = slots.read(folder)
    except NoJournal:
        found = ()
    if any(each.whole_under(keyring.root) for each in found):
        raise DamagedJournal(path=folder)
    if secret is None or not found:
        raise CompareRefused(reason="other-key" if found else "no-keys", path=folder)
    for current, root in slots.opened(found, secret.kind, secret.bytes):
        try:
            with contextlib.suppress(DamagedJournal):
                return _opened(database, root), current.vault != keyring.vault
        finally:
            keys.wipe(root)
    raise DamagedJournal(path=folder)


def _opened(database: Path, root: bytearray) -> Store:
    key = keys.database_key(root)
    try:
        return open_store(database, key)
    finally:
        keys.wipe(key)


def _told(path: Path) -> tuple[int, int, int, int] | None:
    try:
        told = os.lstat(path)
    except OSError:
        return None
    return told.st_dev, told.st_ino, told.st_size, told.st_mtime_ns
