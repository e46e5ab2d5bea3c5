"""Errand. Backups: encrypted copies of the journal, each checked and counted when it is made, kept in tiers, restored.

A backup is a folder with the database, its `keys.json` and `backup.json`; FORMATS.md describes it. Those of a large
journal share what is the same in them. It opens with the passphrase, or the recovery sheet, of the day it was made.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from journal import files
from journal.dates import clock
from journal.deeds.backup_folders import (
    ABOUT,
    BYTES,
    DIGESTS,
    LONGEST_ABOUT,
    PARTS,
    SHARING,
    file_digest,
    info_of,
    kept_of,
    numbers_in,
    read_kept,
    read_through,
)
from journal.deeds.backup_folders import FORMAT as FORMAT
from journal.deeds.backup_folders import backups as backups
from journal.deeds.backup_folders import backups_there as backups_there
from journal.deeds.backup_folders import found_in as found_in
from journal.deeds.backup_folders import journal_name as journal_name
from journal.deeds.backup_folders import keys_then as keys_then
from journal.deeds.backup_folders import place as place
from journal.deeds.backup_folders import place_in as place_in
from journal.deeds.backup_folders import seen_from as seen_from
from journal.deeds.backup_tiers import in_order, to_keep
from journal.deeds.proving import what_opens
from journal.digests import Digest
from journal.entries import Entries
from journal.errors import (
    BackupNotMade,
    BackupPartMissing,
    BackupRefused,
    Cancelled,
    DamagedJournal,
    DamagedKeys,
    DiskFailed,
    DiskFull,
    JournalOverwritten,
    NoRoomForBackup,
    NotReadable,
    NotWritable,
    Refusal,
    SecondPlaceFull,
)
from journal.passphrase.key_log import KeyLog, KnownSlots
from journal.settings import Settings
from journal.settings_table import BROUGHT_BACK, SECOND_BACKUP_FOLDER, SECOND_COPIED_ON
from journal.shapes import BackupInfo, BackupOutcome, BackupReason, SecondPlace
from journal.shapes.keys import Hand, KeyChangeKind, ProofBy
from journal.slices import Slices, at_once, share
from journal.vault import blocks, slots, snapshot, swap
from journal.vault import folder as vault
from journal.vault.store import Store
from journal.vault.witness import PAGE

if TYPE_CHECKING:
    from journal.journal import Journal

T = TypeVar("T")

SHARED_FROM = 64 << 20
"""Bytes of a journal from which on its backups share what is the same; one of a smaller journal is whole by itself."""
_PART = 1000


def back_up(journal: Journal, target_folder: Path | None = None) -> BackupInfo:
    """Do what `backing_up` does at once."""
    return at_once(backing_up(journal, target_folder))


def backing_up(
    journal: Journal, target_folder: Path | None = None, reason: BackupReason = BackupReason.ROUTINE
) -> Slices[BackupInfo]:
    """Make a backup beside the journal, or inside `target_folder`; then let older ones go, tier by tier.

    What is written between two slices is in it. Raises `DamagedJournal` where the journal itself does not check out
    (the good backups then stay), `BackupNotMade` where the copy does not, `NoRoomForBackup`, `NotWritable`, and
    `Cancelled` where the file had to be opened anew meanwhile.

    A small journal is checked, copied, and the copy opened, checked and counted. Of a large one that shares, no copy
    is made that could be opened; that it opens is proved by what it consists of: its blocks are the very bytes of the
    file that the journal reads, at a moment at which nothing is being written; each page has the MAC of this key and of
    its place, now or when the block was written; the entries are counted at that moment once from memory and once from
    the file; and slots and first page are read back from the backup and found to be of one key.
    """
    home = place_in(target_folder, journal.folder) if target_folder else place(journal.folder)
    if journal.read_only and not target_folder:  # some such disks say that they are full
        raise NotWritable(path=home)
    with files.refusing(journal.folder):
        size = journal.store.path.stat().st_size
    shares = size >= SHARED_FROM
    if not shares and (yield from _part(0, journal.store.checking())):
        raise DamagedJournal(path=journal.store.path)
    made_home = not home.is_dir()
    files.make_folder(home)
    files.keep_private(home)
    part: Path | None = None
    try:
        before = _checked_before(home, journal.vault) if shares else ()
        files.refuse_full(home / vault.DATABASE, max(0, size - len(before) * blocks.SIZE) + blocks.LEFT_FREE)
        part, number = _begun(home)
        about = yield from (_put_in_blocks(journal, part, before) if shares else _written(journal, part))
        about |= {"number": number, "vault": journal.vault}
        if reason is not BackupReason.ROUTINE:
            about["reason"] = reason
        info = _placed(part, home, about)
    except BaseException as refusal:
        if part:
            files.remove_tree(part)
        if target_folder and made_home:  # nothing of ours stays on a stick; another's blocks may have come meanwhile
            with suppress(Refusal), files.refusing(home):
                if [path.name for path in home.iterdir()] == [blocks.FOLDER]:
                    files.remove_tree(home / blocks.FOLDER)
                files.remove_folder(home)
        if isinstance(refusal, BackupPartMissing | DamagedKeys | DiskFull):  # of what was written just now
            raise (NoRoomForBackup if isinstance(refusal, DiskFull) else BackupNotMade)(path=home) from None
        raise
    _prune(home, journal.vault)
    return info


def backing_up_here(journal: Journal, *, only_due: bool = False) -> Slices[BackupOutcome]:
    """Make a backup beside the journal, or with `only_due` none where one was made today; say what is to follow."""
    made: BackupInfo | Refusal | None = None
    try:
        if not only_due or (journal.entries.count() and due(journal)):
            made = yield from backing_up(journal)
    except Cancelled:
        raise
    except Refusal as refusal:
        made = refusal
    return BackupOutcome(made=made, second=second_place(journal))


def second_place(journal: Journal) -> SecondPlace | None:
    """Give the second place that a person chose; whether its disk is there just now is not asked."""
    told, own = journal.settings.get(SECOND_BACKUP_FOLDER), place(journal.folder)
    if not told:
        return None
    copied_on = journal.settings.get(SECOND_COPIED_ON)
    return SecondPlace(
        folder=Path(told), home=Path(told) / own.name, first=own, vault=journal.vault, copied_on=copied_on
    )


def choose_second_place(journal: Journal, folder: str) -> None:
    """Keep a second place for backups from now on, of which nothing is known yet; "" keeps none."""
    journal.settings.set(SECOND_BACKUP_FOLDER, folder)
    journal.settings.set(SECOND_COPIED_ON, None)


def make_second_place(folder: Path, journal_folder: Path) -> None:
    """Make the folder for backups inside a second place. Raises the refusals of its disk.

    That is done when it is chosen, and never again: where a stick was pulled, an empty folder may still stand under its
    name, and what is written into that fills another disk and is not where it is looked for.
    """
    home = place_in(folder, journal_folder)
    files.make_folder(home)
    files.keep_private(home)


def follow(second: SecondPlace, stop: Callable[[], bool] = lambda: False) -> BackupInfo | None:
    """Copy the newest backup beside the journal to the second place; None where it has that one already.

    No journal is needed, so that nobody waits for a slow disk but who asked. Raises `NotReadable` where the place is
    not there just now, `SecondPlaceFull`, `BackupNotMade` where the copy does not hold what was written, or that is not
    whole, the refusals of its disk, and `Cancelled` when `stop` says so; nothing is left then.
    """
    home = second.home
    if not files.is_folder(home):
        raise NotReadable(path=second.folder)
    whole = [kept for kept in kept_of(second.first, second.vault) if not kept.damaged]
    newest = next(reversed(in_order(whole)), None)
    there = {kept.made_at for kept in kept_of(home, second.vault) if not kept.damaged}
    # One that is dated later than now was made by a wrong clock: it would keep all others away until then.
    if newest is None or newest.made_at in there or any(newest.made_at < at <= clock.now() for at in there):
        return None
    part, number = _begun(home)
    try:
        if blocks.stand_for(newest.path):
            blocks.copied(newest.path, home, stop)
        sources = sorted(newest.path.iterdir())
        digests = {each.name: _copied(each, part / each.name, stop) for each in sources if each.name != ABOUT}
        about = json.loads(files.read_own(newest.path / ABOUT, LONGEST_ABOUT) or b"")
        info = _placed(part, home, about | {"number": number, DIGESTS: digests})
    except BaseException as refusal:
        files.remove_tree(part)
        blocks.sweep(home)
        if isinstance(refusal, DiskFull):
            raise SecondPlaceFull(path=second.folder) from None
        if files.is_folder(second.first) and not files.is_folder(newest.path) and not stop():
            return follow(second, stop)  # one that was made meanwhile took its place
        if isinstance(refusal, BackupPartMissing):
            raise BackupNotMade(path=home) from None
        raise
    _prune(home, second.vault)
    return info


def is_due_there(second: SecondPlace) -> bool:
    """Tell whether a second place that is there just now has no backup of today."""
    return files.is_folder(second.home) and _is_due(second.home, second.vault)


def due(journal: Journal) -> bool:
    """Tell whether no backup was made today yet."""
    return _is_due(place(journal.folder), journal.vault)


def known(journal: Journal) -> tuple[tuple[BackupInfo, ...], SecondPlace | None]:
    """Give the backups beside a journal, newest first, and its second place; whether that is there is not asked."""
    return backups(journal.folder), second_place(journal)


def restore(backup: Path, into: Path, typed: str, *, by_words: bool = False) -> int:
    """Put a backup at `into` and give how many entries it holds, all of them counted and checked.

    It is opened by the passphrase, or the words of the recovery sheet, of its day. Where a journal stands there, it is
    set aside under another name beside it, never lost. Raises `NotReadable` where there is no backup,
    `WrongPassphrase`, `UnknownRecoveryWord`, `BackupRefused` where it does not hold what it should, `JournalExists`
    where something else stands there, `JournalInUse` where the journal there is open.
    """
    opens = what_opens(typed, by_words=by_words)
    if not (vault.is_journal(backup) or blocks.stand_for(backup)):
        raise NotReadable(path=backup)
    kept = read_kept(backup)
    swap.finish(into)
    taken = _refuse_foreign(into)
    for left in (into.parent / f"{into.name}.restoring", swap.finished(into)):  # the first by an older Afterbell
        vault.clear_husk(left)
    files.make_folder(into.parent)
    try:
        with files.unfinished(into) as beside:
            if blocks.stand_for(backup):
                files.refuse_full(beside, blocks.size(backup))
                files.replace(beside / vault.DATABASE, blocks.pieces(backup))
            if (backup / vault.DATABASE).exists():
                files.copy(backup / vault.DATABASE, beside / vault.DATABASE)
            for name in slots.NAMES[:2]:
                if (backup / name).exists():
                    files.replace(beside / name, slots.copied_from(backup / name))
            told = taken and keys_then(backup, into).changed
            found = _opened_and_counted(beside, *opens, clock.day_of(kept.made_at) if kept else None, told=told)
            if found < 0 or (kept is not None and found != kept.entries):
                raise BackupRefused(path=backup, found=found, expected=kept and kept.entries)
            if taken:
                vault.refuse_open(into)
                with files.refusing(into):
                    files.sync_folder(beside)
                    files.move(beside, swap.finished(into))
                swap.exchange(into, clock.today().isoformat())
            else:
                files.place(beside, into)
    except DamagedJournal:
        raise BackupRefused(path=backup, found=None, expected=kept and kept.entries) from None
    return found


def _part(number: int, slices: Slices[T]) -> Slices[T]:
    """Give the slices of one of the three parts of a backup: the journal is checked, copied, and the copy checked."""
    return share(slices, number * _PART, (number + 1) * _PART, 3 * _PART)


def _begun(home: Path) -> tuple[Path, int]:
    """Clear away what was left half written, and give a working folder and the number of the next backup."""
    number = max(numbers_in(home), default=0) + 1
    with files.refusing(home):
        for left in home.iterdir():
            if left.suffix in PARTS:
                files.remove_tree(left)
    return files.make_working_folder(home / f"{number:04d}"), number


def _placed(part: Path, home: Path, about: dict[str, object]) -> BackupInfo:
    """Finish a backup that is written but for what it says of itself, and give it its name."""
    files.replace(part / ABOUT, json.dumps(about, indent=1).encode() + b"\n")
    with files.refusing(part):
        files.sync_folder(part)
    final = home / f"{about['number']:04d} {str(about['made_at'])[:10]}"
    files.place(part, final)
    kept = read_kept(final)
    if kept is None:  # the disk fails at reading what it just took
        raise DiskFailed(path=final)
    return info_of(kept)


def _copied(source: Path, target: Path, stop: Callable[[], bool]) -> str:
    """Copy one file of a backup, and read the copy again; give the SHA-256 of both."""
    with files.refusing(source):
        files.refuse_full(target, source.lstat().st_size)
    written = Digest()
    files.replace(target, read_through(source, written, stop))
    if file_digest(target, stop) != written.hexdigest():
        raise BackupNotMade(path=target)
    return written.hexdigest()


def _written(journal: Journal, part: Path) -> Slices[dict[str, object]]:
    """Copy the journal, open the copy and count; give what the backup says of itself."""
    yield from _part(1, journal.store.copying(part / vault.DATABASE))
    expected = journal.entries.count()  # of this very moment: what is written from here on is not in the copy
    _copy_slots(journal, part)
    try:
        found = yield from _part(2, counting(vault.open_copy(part, journal.held_keyring())))
    except (DamagedJournal, JournalOverwritten):  # the copy, not the journal
        found = -1
    if found != expected:
        raise BackupNotMade(path=part)
    files.remove(part / f"{vault.DATABASE}-journal")  # empty: the copy is closed
    return _said(FORMAT, found)


def _put_in_blocks(journal: Journal, part: Path, before: Sequence[str]) -> Slices[dict[str, object]]:
    """Put the journal in blocks that the newest backup, which consists of those of `before`, shares where it can."""
    names = yield from share(snapshot.taken(journal.store, part.parent, before), 0, 2 * _PART, 3 * _PART)
    size, expected = journal.store.path.stat().st_size, journal.entries.count()  # of this very moment
    journal.store.forget()
    about = _said(SHARING, journal.entries.count()) | {BYTES: size}
    if about["entries"] != expected or len(names) != -(-size // blocks.SIZE):
        raise BackupNotMade(path=part)
    _copy_slots(journal, part)
    yield from _part(2, blocks.listed(part, names))
    vault.refuse_other_key(part, journal.held_keyring(), next(blocks.pieces(part))[:PAGE])
    return about | {DIGESTS: {path.name: file_digest(path, lambda: False) for path in sorted(part.iterdir())}}


def _copy_slots(journal: Journal, part: Path) -> None:
    for name in slots.NAMES[:2]:
        files.replace(part / name, journal.held_keyring().current.bytes())


def _said(form: str, entries: int) -> dict[str, object]:
    return {"format": form, "made_at": clock.now().isoformat(timespec="seconds"), "entries": entries}


def _checked_before(home: Path, vault_id: str) -> tuple[str, ...]:
    """Give the names of the blocks of the newest backup that shares: of each of their pages the MAC was checked."""
    sharing = [kept for kept in kept_of(home, vault_id) if kept.shares]
    with suppress(ValueError, Refusal):
        return blocks.names_in(max(sharing, key=lambda kept: kept.number).path)
    return ()


def counting(store: Store) -> Slices[int]:
    """Give how many entries an opened copy holds, -1 where its pages do not check out; close it."""
    try:
        return -1 if (yield from store.checking()) else Entries(store).count()
    finally:
        store.close()


def _is_due(home: Path, vault_id: str) -> bool:
    return clock.today() not in {clock.day_of(kept.made_at) for kept in kept_of(home, vault_id) if not kept.damaged}


def _prune(home: Path, vault_id: str) -> None:
    mine = kept_of(home, vault_id)
    for kept in set(mine) - to_keep(mine):
        files.remove_whole(kept.path)
    blocks.sweep(home)


def _opened_and_counted(
    folder: Path, by: ProofBy, secret: bytes | bytearray, made_on: date | None, *, told: bool
) -> int:
    store, keyring = vault.unlock(folder, by, secret)
    try:
        Settings(store).set(BROUGHT_BACK, made_on)  # what came and left since is not in it, and its circle may help
        if told:  # its own log is of that day as well, and would say nothing
            now = KnownSlots(keyring.generation, keyring.ids)
            KeyLog(store).note(KeyChangeKind.UNNOTED, now, Hand.UNKNOWN, ProofBy.UNKNOWN, None)
        return at_once(counting(store))
    finally:
        keyring.close()


def _refuse_foreign(into: Path) -> bool:
    """Tell whether a journal stands at `into`; raise `JournalExists` where it is something else."""
    if vault.is_journal(into):
        vault.refuse_open(into)
        return True
    files.refuse_taken(into)
    return False
