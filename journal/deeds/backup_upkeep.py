"""Errand. What keeps backups good: one more at a lock, each opened again every month, a second place that is missed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from journal import files
from journal.dates import clock
from journal.deeds import back_up
from journal.deeds.backup_folders import DIGESTS, digests_told, file_digest, info_of, kept_of, note, place
from journal.deeds.backup_tiers import Kept
from journal.errors import (
    BackupDamaged,
    DamagedJournal,
    DamagedKeys,
    DiskFailed,
    NotAPlainFile,
    NotReadable,
    Refusal,
    SecondPlaceMissed,
)
from journal.settings_table import SECOND_COPIED_ON
from journal.slices import Slices, at_once, until_stopped
from journal.vault import blocks, slots
from journal.vault import folder as vault

if TYPE_CHECKING:
    from journal.journal import Journal
    from journal.shapes import BackupInfo, SecondPlace

AT_LOCK = 0.25
"""Seconds that a lock may take for a backup; a journal that needs more is backed up while it is open."""
QUICK = 32 << 20
"""Bytes of a journal that may be backed up in that time; of a larger one it is not even begun."""
FRESH = timedelta(hours=2)
"""So old may the newest backup be at a lock, where something was written since."""
AGAIN = timedelta(days=30)
MENDED = timedelta(days=1)
"""After this a backup is read again that shares parts and was not whole: the next one writes them anew."""
MISSED = timedelta(days=21)


def before_closing(journal: Journal) -> None:
    """Make a backup of what was written since the last one, where that goes quickly; else nothing of it stays."""
    with suppress(Refusal, OSError):  # the file may be gone
        if not AT_LOCK or journal.read_only or journal.store.path.stat().st_size > QUICK or not _is_wanted(journal):
            return
        slices, until = back_up.backing_up(journal), monotonic() + AT_LOCK
        try:
            for _ in slices:
                if monotonic() >= until:
                    return
        finally:
            slices.close()


def checking_again(journal: Journal) -> Slices[BackupInfo | None]:
    """Open and count one backup beside the journal that was checked a month ago or more, the one longest unchecked.

    Only what the journal's own key opens is looked at. Of one that shares, every block is read: that they are those
    that were checked and counted, their names say. Give the backup, None where none is due. Raises `BackupDamaged`
    where it is not whole any more: it is kept, and takes no other one's place from then on.
    """
    due = [kept for kept in kept_of(place(journal.folder), journal.vault) if _is_due_again(kept)]
    for kept in sorted(due, key=lambda one: one.checked_at):
        hurt = yield from _hurt_blocks(kept) if kept.shares else _hurt_database(journal, kept)
        if hurt is None:
            continue
        note(kept, checked_at=clock.now().isoformat(timespec="seconds"), damaged=bool(hurt))
        if hurt:
            raise BackupDamaged(path=hurt[0], found=None, expected=kept.entries)
        return info_of(replace(kept, damaged=False))
    return None


def checking_again_there(second: SecondPlace, stop: Callable[[], bool] = lambda: False) -> BackupInfo | None:
    """Read the backup in a second place that was looked at a month ago or more, as `checking_again` does beside it.

    No journal and no key is needed: each file is compared with the SHA-256 that was noted when it was written, or, of
    an older backup, at the first look. Give the backup, None where none is due or the place is not there just now.
    Raises `BackupDamaged`, the refusals of its disk, and `Cancelled` when `stop` says so.
    """
    if not files.is_folder(second.home):
        return None
    due = [kept for kept in kept_of(second.home, second.vault) if _is_due_again(kept)]
    if not due:
        return None
    kept = min(due, key=lambda one: one.checked_at)
    told = digests_told(kept)
    names = told or [name for name in (vault.DATABASE, *slots.NAMES[:2]) if (kept.path / name).exists()]
    try:
        found = {name: file_digest(kept.path / name, stop) for name in names}
    except (NotReadable, NotAPlainFile, DiskFailed):  # what was there is not, or a part of the disk is bad
        found = {}
    hurt = at_once(until_stopped(blocks.checking(kept.path), stop)) if found and kept.shares else ()
    whole = bool(found) and told in ({}, found) and not hurt
    digests = {DIGESTS: found} if whole else {}
    note(kept, checked_at=clock.now().isoformat(timespec="seconds"), damaged=not whole, **digests)
    if not whole:
        raise BackupDamaged(path=hurt[0] if hurt else kept.path, found=None, expected=kept.entries)
    return info_of(replace(kept, damaged=False))


def note_copied(journal: Journal) -> None:
    """Note that the second place was there today."""
    today = journal.settings.today()
    if journal.settings.get(SECOND_COPIED_ON) != today:
        journal.settings.set(SECOND_COPIED_ON, today)


def note_missing(journal: Journal) -> None:
    """Note that the second place is not there. Raises `SecondPlaceMissed` where that has been so for three weeks."""
    since, today = journal.settings.get(SECOND_COPIED_ON), journal.settings.today()
    if since is None:
        journal.settings.set(SECOND_COPIED_ON, today)
    elif today - since >= MISSED:
        raise SecondPlaceMissed(since=since)


def _is_wanted(journal: Journal) -> bool:
    if not journal.entries.count():
        return False
    now = clock.now()
    made = [kept.made_at for kept in kept_of(place(journal.folder), journal.vault) if not kept.damaged]
    newest = max((at for at in made if at <= now), default=None)
    if newest is None or now - newest < FRESH:
        return newest is None
    with files.refusing(journal.folder):
        return journal.store.path.stat().st_mtime > newest.timestamp()


def _is_due_again(kept: Kept) -> bool:
    return (kept.shares or not kept.damaged) and clock.now() - kept.checked_at >= (MENDED if kept.damaged else AGAIN)


def _hurt_database(journal: Journal, kept: Kept) -> Slices[tuple[Path, ...] | None]:
    """Give the database of a backup where it does not hold what it should; None where another key opens it.

    Such a one is of before the key was replaced, or its own key files are not whole.
    """
    try:
        store = vault.open_copy(kept.path, journal.held_keyring())
    except DamagedKeys:
        return None
    except DamagedJournal:
        return (kept.path / vault.DATABASE,)
    found = yield from back_up.counting(store)
    files.remove(kept.path / f"{vault.DATABASE}-journal")  # empty: it is closed
    return () if found == kept.entries else (kept.path / vault.DATABASE,)


def _hurt_blocks(kept: Kept) -> Slices[tuple[Path, ...] | None]:
    """Give what is not whole of a backup that shares: its list, or blocks."""
    for name, digest in digests_told(kept).items():
        with suppress(NotReadable, NotAPlainFile, DiskFailed):
            if file_digest(kept.path / name, lambda: False) == digest:
                continue
        return (kept.path / name,)
    return (yield from blocks.checking(kept.path))
