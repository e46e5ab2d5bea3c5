"""Edge. Another copy of an open journal, copied aside before it is opened: where it lies, nothing is ever written.

SQLite would finish there what a crash cut short, and a migration would change it; a copy of ours takes both.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from journal import files
from journal.errors import Cancelled, CompareRefused, DamagedJournal, DamagedKeys, JournalInUse, TooLarge
from journal.vault import blocks, keys, slots
from journal.vault.folder import DATABASE
from journal.vault.keyring import Keyring
from journal.vault.migrate import migrate, version
from journal.vault.store import Store, open_store
from journal.vault.witness import PAGE, begins_database

_LOG = f"{DATABASE}-journal"


class OtherKey(NamedTuple):
    """What may open a copy whose key is not the journal's: root keys, each with the id of the journal it is of."""

    roots: tuple[tuple[str, bytearray], ...]

    def wipe(self) -> None:
        """Overwrite the keys."""
        for _, root in self.roots:
            keys.wipe(root)


class Opened(NamedTuple):
    """A copy that is open, and whether it is another journal's."""

    store: Store
    another: bool


@contextlib.contextmanager
def fetched(
    database: Path, folder: Path, stop: Callable[[], bool], opens: Callable[[bytes], bool] = lambda _: True
) -> Iterator[Path]:
    """Copy a database, with its key files and what SQLite has beside it, into a folder beside the journal in `folder`.

    Give that folder, which stays no longer than this. No journal is needed, and nothing is written where the other
    lies. Raises `CompareRefused` where it is a journal's that is open here, or changes meanwhile, or where no key file
    lies beside it and `opens` does not know its first page; `Cancelled` when `stop` says so, and the refusals of the
    disks.
    """
    log, shared = database.with_name(f"{database.name}-journal"), blocks.stand_for(database.parent)
    wanted = [(database, DATABASE), (log, _LOG), *((database.with_name(name), name) for name in slots.NAMES)]
    with files.unfinished(folder) as room:
        before = [_told(source) for source, _ in wanted]
        if before[0] and not (shared or any(before[1:]) or opens(files.read_start(database, PAGE))):
            raise CompareRefused(reason="no-keys", path=database)  # whatever it is, none of it is copied
        files.refuse_full(room / DATABASE, blocks.size(database.parent) if shared else before[0][2] if before[0] else 0)
        for (source, target), told in zip(wanted, before, strict=True):
            if shared and source == database:
                _write(room / target, blocks.pieces(database.parent, hurt=True), stop)
            elif told is not None or source == database:
                _copy(source, room / target, stop)
        _refuse_changed([_told(source) for source, _ in wanted] != before, database)
        yield room


def known_by(keyring: Keyring) -> Callable[[bytes], bool]:
    """Give what tells, on whatever thread, whether a first page is of a database that a journal's own key opens."""

    def opens(page: bytes) -> bool:
        key = keys.database_key(keyring.root)
        try:
            return begins_database(page, key)
        finally:
            keys.wipe(key)

    return opens


def other_key(room: Path, kind: str, secret: bytes | bytearray) -> OtherKey:
    """Give the keys that a passphrase, or the bits of a sheet, opens in the key files of what was fetched.

    Takes as long as opening a journal does. Raises `WrongPassphrase`, `WeakKeyParameters`, and `CompareRefused` where
    they are damaged.
    """
    try:
        return OtherKey(tuple((found.vault, root) for found, root in slots.opened(slots.read(room), kind, secret)))
    except DamagedKeys:
        raise CompareRefused(reason="no-keys", path=room) from None


def open_fetched(room: Path, keyring: Keyring, key: OtherKey | None) -> Opened:
    """Open what was fetched: with the journal's own key, else with `key`; it is brought up to today's schema.

    Raises `CompareRefused` where another key is needed, or it cannot be opened, and `JournalTooNew`.
    """
    try:
        store, another = _unlocked(room, keyring, key)
        try:
            _bring_up(store)
        except BaseException:
            store.close()
            raise
    except DamagedJournal:
        raise CompareRefused(reason="damaged", path=room) from None
    except DamagedKeys:
        raise CompareRefused(reason="no-keys", path=room) from None
    return Opened(store, another)


def _refuse_changed(changed: bool, database: Path) -> None:  # noqa: FBT001
    if changed:
        raise CompareRefused(reason="changing", path=database)


def _copy(source: Path, target: Path, stop: Callable[[], bool]) -> None:
    try:
        _write(target, (slots if target.name in slots.NAMES else files).copied_from(source), stop)
    except JournalInUse:
        raise CompareRefused(reason="itself", path=source) from None
    except TooLarge:  # than it was when it was opened
        raise CompareRefused(reason="changing", path=source) from None


def _write(target: Path, pieces: Iterable[bytes], stop: Callable[[], bool]) -> None:
    for _ in files.writing(target, pieces):
        if stop():
            raise Cancelled


def _bring_up(store: Store) -> None:
    if version(store) == 0:  # SQLite takes an empty file for a new database
        raise DamagedJournal(path=store.path)
    migrate(store)


def _unlocked(room: Path, keyring: Keyring, key: OtherKey | None) -> tuple[Store, bool]:
    with contextlib.suppress(DamagedJournal):
        return _opened(room / DATABASE, keyring.root), False
    found = slots.read(room) if any((room / name).exists() for name in slots.NAMES) else ()
    if any(each.whole_under(keyring.root) for each in found):
        raise DamagedJournal(path=room)
    if key is None or not found:
        raise CompareRefused(reason="other-key" if found else "no-keys", path=room)
    for vault, root in key.roots:
        with contextlib.suppress(DamagedJournal):
            return _opened(room / DATABASE, root), vault != keyring.vault
    raise DamagedJournal(path=room)


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
