"""Edge. The folder of a journal: made whole or not at all, opened by one process, given new slots or a new key.

Whatever is cut short in here, the next opening finds either the state before or the state after.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from journal import files
from journal.chance import new_id, random_bytes
from journal.errors import (
    CopyFirst,
    DamagedJournal,
    DamagedKeys,
    DiskFailed,
    DiskFull,
    JournalExists,
    JournalTooNew,
    NoJournal,
    NotReadable,
    NotWritable,
    Refusal,
    WrongPassphrase,
)
from journal.slices import Steps, elsewhere
from journal.vault import blocks, keys, slots, swap, true_copy
from journal.vault.keyring import Keyring
from journal.vault.migrate import migrate, newest, version
from journal.vault.store import Store, is_encrypted, open_store
from journal.vault.witness import begins_database

DATABASE = swap.DATABASE
LOCK = "journal.lock"
_NEXT = "journal.db.next"
_BEFORE = "journal.db.before-{}"
_OURS = (DATABASE, LOCK, slots.NAMES[0])
"""What the names of the files in a journal's folder begin with."""

_Fitting = tuple[Store, slots.Slots, bytearray]


def create(folder: Path, passphrase: str, recovery: bytes, cost: keys.Cost) -> tuple[Store, Keyring]:
    """Make a journal in `folder`, which must not be there or be empty. It is built beside it and moved into place.

    Raises `JournalInUse` where another process is making one there.
    """
    files.refuse_taken(folder)
    vault, root = new_id(), bytearray(random_bytes(32))
    first = slots.make(vault, 1, _slots_of(vault, root, passphrase, recovery, cost), root)
    beside = folder.with_name(folder.name + ".new")
    if (beside / LOCK).is_file():  # else it is no husk, but another process's work
        refuse_open(beside)
    clear_husk(beside)
    files.make_new_folder(beside)
    lock = files.Lock(beside / LOCK)
    try:
        _fill(beside, first, root)
        lock.let_go()  # Windows moves no folder with an open file in it
        files.place(beside, folder)
    except BaseException:
        lock.let_go()
        files.remove_tree(beside)
        raise
    lock = files.Lock(folder / LOCK)
    return open_held(folder, root), Keyring(folder, first, root, lock)


def unlock(folder: Path, kind: str, secret: bytes | bytearray, spares: Iterable[Path] = ()) -> tuple[Store, Keyring]:
    """Open the journal in `folder` with a passphrase or the bits of a recovery sheet; `kind` says which.

    Where its key files are damaged, those in the folders of `spares` are taken if their key opens the database. Where
    the disk takes no writing, the store is `read_only`. Raises NoJournal, WrongPassphrase, DamagedKeys,
    DamagedJournal, JournalInUse, JournalTooNew, WeakKeyParameters, CopyFirst and what else the disk refuses.
    """
    swap.finish(folder)
    _refuse_links(folder)
    if blocks.stand_for(folder):
        raise NoJournal(path=folder)
    with contextlib.suppress(DamagedKeys, DiskFailed):
        slots.read(folder)  # so that no lock file is left in a folder that holds no journal
    lock = _lock_where_possible(folder)
    try:
        if lock:
            _make_own(folder)
        # Read again under the lock: whoever held it until now may have changed the slots.
        store, current, root = _keyed(folder, kind, secret, spares, read_only=lock is None)
        current = current.with_sum(root)
        try:
            _settle(folder, store, current)
        except BaseException:
            store.close()
            keys.wipe(root)
            raise
    except BaseException:
        if lock:
            lock.let_go(unopened=True)
        raise
    return store, Keyring(folder, current, root, lock)


def open_copy(folder: Path, keyring: Keyring) -> Store:
    """Open a copy of an open journal with the very slots and key it should open with.

    Raises `DamagedKeys` or `DamagedJournal` where it does not.
    """
    _refuse_other_slots(folder, keyring)
    key = keys.database_key(keyring.root)
    try:
        return open_store(folder / DATABASE, key)
    finally:
        keys.wipe(key)


def refuse_other_key(folder: Path, keyring: Keyring, page: bytes) -> None:
    """Raise what `open_copy` does where slots and key are not those of the database whose first page this is."""
    _refuse_other_slots(folder, keyring)
    key = keys.database_key(keyring.root)
    try:
        if not begins_database(page, key):
            raise DamagedJournal(path=folder)
    finally:
        keys.wipe(key)


def _refuse_other_slots(folder: Path, keyring: Keyring) -> None:
    if not any(found.whole_under(keyring.root) for found in slots.read(folder)):
        raise DamagedKeys(path=folder)


def open_fresh(folder: Path, keyring: Keyring) -> Store:
    """Make an empty database with the very slots and key of another journal in a working folder, and give it open."""
    slots.write(folder, keyring.current)
    key = keys.database_key(keyring.root)
    try:
        store = open_store(folder / DATABASE, key, create=True)
    finally:
        keys.wipe(key)
    try:
        migrate(store)
    except BaseException:
        store.close()
        raise
    return store


def refuse_open(folder: Path) -> None:
    """Raise `JournalInUse` where somebody holds the journal in `folder`."""
    files.Lock(folder / LOCK).let_go(unopened=True)


def clear_husk(folder: Path) -> None:
    """Remove what a crash left half made under this name; raise `JournalExists` where anything else stands in it."""
    with files.refusing(folder):
        found = [file.name for file in folder.iterdir()] if folder.is_dir() else []
    if folder.is_symlink() or not all(name.startswith(_OURS) for name in found):
        raise JournalExists(path=folder)
    files.remove_tree(folder)


def is_journal(folder: Path) -> bool:
    """Tell whether `folder` looks like a journal, open or not, whole or not, or is one as soon as it is opened."""
    if blocks.stand_for(folder):  # a backup, whose parts lie elsewhere
        return False
    return any((folder / name).is_file() for name in (DATABASE, *slots.NAMES)) or swap.waits(folder)


def replacing_key(
    store: Store, keyring: Keyring, passphrase: str, recovery: bytes, alone: Callable[[], object] = lambda: None
) -> Steps[tuple[Store, Keyring]]:
    """Write the whole journal anew under a fresh root key; `store` and `keyring` are closed, their key opens nothing.

    Until that, in the last slice, `store` may be read and written between the slices, and what is written is in the
    copy (`true_copy`). `alone` is called before: it ends what else goes on in the journal. Raises `Cancelled`.
    The new slots stand beside the old ones (`keys.json.next`) before the databases are exchanged, so that a crash at
    any point leaves one set of slots that opens the database that is there.
    """
    folder, root = keyring.folder, bytearray(random_bytes(32))
    target, key = folder / _NEXT, keys.database_key(root)
    replaced = contextlib.ExitStack()

    def let_go(_whole: bool) -> None:  # noqa: FBT001  what is told of every deed
        """Let the bytes of before go once all is over, on the thread that made the keys: no word waits for the disk."""
        replaced.close()

    try:
        stretching = partial(_slots_of, keyring.vault, root, passphrase, recovery, keyring.cost)
        made = yield from elsewhere(stretching, let_go)
        _forget_next(folder)
        yield from true_copy.made(store, target, key, alone)
        fresh = slots.make(keyring.vault, keyring.current.generation + 1, made, root)
        files.replace(folder / slots.NAMES[2], fresh.bytes())
    except BaseException:
        keys.wipe(root)
        _forget_next(folder)
        raise
    finally:
        keys.wipe(key)
    store.close()
    try:
        with files.refusing(folder):
            _exchange(target, folder / DATABASE, replaced)
            files.move(folder / slots.NAMES[2], folder / slots.NAMES[0])  # a rename, which needs no room on the disk
        with contextlib.suppress(Refusal):
            slots.settle(folder, fresh)
            _forget_next(folder)
            _forget_copies(folder)
        renewed = open_held(folder, root)
    except BaseException:
        replaced.close()  # whoever opens what stands there now has locks on it that a later end would drop
        keys.wipe(root)
        keyring.close()
        raise
    keys.wipe(keyring.root)
    return renewed, Keyring(folder, fresh, root, keyring.lock)


def _exchange(target: Path, database: Path, replaced: contextlib.ExitStack) -> None:
    """Put a database in the place of another, whose bytes are kept until `replaced` is closed, on another thread."""
    replaced.enter_context(files.kept_though_replaced(database))
    try:
        files.move(target, database)
    except OSError:
        if not target.exists():
            raise
        replaced.close()  # some network drives put nothing in the place of a file that is open
        files.move(target, database)


def _slots_of(
    vault: str, root: bytearray, passphrase: str, recovery: bytes, cost: keys.Cost
) -> tuple[keys.Slot, keys.Slot]:
    return keys.passphrase_slot(vault, root, passphrase, cost), keys.recovery_slot(vault, root, recovery)


def _fill(folder: Path, first: slots.Slots, root: bytearray) -> None:
    key = keys.database_key(root)
    store = open_store(folder / DATABASE, key, create=True)
    keys.wipe(key)
    try:
        migrate(store)
    finally:
        store.close()
    assert is_encrypted(folder / DATABASE)
    slots.write(folder, first)
    with files.refusing(folder):
        files.sync_folder(folder)


def open_held(folder: Path, root: bytearray, *, read_only: bool = False) -> Store:
    """Open the database in `folder` under a root key, so that nobody else can. Raises `DamagedJournal`.

    `read_only` takes no lock and refuses every write; raises `CopyFirst` where reading alone is not enough.
    """
    key = keys.database_key(root)
    try:
        store = open_store(folder / DATABASE, key)
    except NotWritable:
        raise (CopyFirst if read_only else NotWritable)(path=folder) from None
    finally:
        keys.wipe(key)
    try:
        _refuse_empty(store)
        if read_only:
            store.read_only = True
            _refuse_other_schema(store)
        else:
            store.keep_others_out()
    except BaseException:
        store.close()
        raise
    return store


def _refuse_empty(store: Store) -> None:
    # SQLite takes an empty file for a new database; a journal that was made is never one.
    if version(store) == 0:
        raise DamagedJournal(path=store.path)


def _refuse_other_schema(store: Store) -> None:
    found = version(store)
    if found > newest():
        raise JournalTooNew(found=found, known=newest())
    if found < newest():
        raise CopyFirst(path=store.path.parent)


def _refuse_links(folder: Path) -> None:
    """Raise `NotAPlainFile` where a file of the journal is a link, a pipe or a device: a folder may be a stranger's.

    SQLite would follow a link, and write where it leads.
    """
    with files.refusing(folder):
        found = [file for file in folder.iterdir() if file.name.startswith(_OURS)] if folder.is_dir() else []
    for file in found:
        files.refuse_what_is_not_plain(file)


def _make_own(folder: Path) -> None:
    """See to it that what SQLite writes in place stands nowhere else, as it would in a copy made of hard links."""
    for name in (DATABASE, f"{DATABASE}-journal"):
        with contextlib.suppress(NotReadable):
            files.make_own(folder / name)


def _lock_where_possible(folder: Path) -> files.Lock | None:
    try:
        return files.Lock(folder / LOCK)
    except (NotWritable, DiskFull):  # an old disc, a locked card, a file system after errors: when one wants to rescue
        return None


def _keyed(folder: Path, kind: str, secret: bytes | bytearray, spares: Iterable[Path], *, read_only: bool) -> _Fitting:
    try:
        return _fitting(folder, slots.read(folder), kind, secret, read_only=read_only)
    except (DamagedKeys, DiskFailed):
        for spare in spares:
            with contextlib.suppress(Refusal):
                return _fitting(folder, slots.read(spare), kind, secret, read_only=read_only)
        raise


def _fitting(
    folder: Path, found: tuple[slots.Slots, ...], kind: str, secret: bytes | bytearray, *, read_only: bool
) -> _Fitting:
    """Give the slots whose root key opens the database; there are two keys only where one was just being replaced."""
    tried = slots.opened(found, kind, secret)
    for current, root in tried:
        with contextlib.suppress(DamagedJournal):
            return open_held(folder, root, read_only=read_only), current, root
    # Slots of yet another key, which this secret does not open: the key was being replaced, the database has that one.
    # A set that shares a slot with one that opened is no other key but a damaged copy of it.
    opened = {slot for current, _ in tried for slot in current.ids}
    another_key = any(not slot_set.ids & opened for slot_set in found)
    for _, root in tried:
        keys.wipe(root)
    if another_key and (folder / DATABASE).exists():
        raise WrongPassphrase
    raise DamagedJournal(path=folder / DATABASE)


def _settle(folder: Path, store: Store, current: slots.Slots) -> None:
    """Finish or undo what was cut short, bring the second copy up to date, and bring the schema up to today's."""
    if store.read_only:
        return
    migrate(store, partial(_keep, folder, store))
    with contextlib.suppress(Refusal):  # a full disk keeps nobody from reading
        slots.settle(folder, current)
        _forget_next(folder)
        _forget_unfinished(folder)


def _keep(folder: Path, store: Store, found: int) -> None:
    """Copy the database before a migration changes it; copies of earlier migrations go."""
    kept = folder / _BEFORE.format(found)
    files.replace(kept, store.file_chunks())
    for other in folder.glob(_BEFORE.format("*")):
        if other != kept:
            files.remove(other)


def _forget_next(folder: Path) -> None:
    for left in folder.glob(_NEXT + "*"):  # and its rollback journal
        files.remove(left)


def _forget_unfinished(folder: Path) -> None:
    """Remove what a crash left of files that were being written."""
    for left in folder.glob("*.new"):
        if left.name.startswith(_OURS):
            files.remove(left)


def _forget_copies(folder: Path) -> None:
    for copied in folder.glob(_BEFORE.format("*")):
        files.remove(copied)
