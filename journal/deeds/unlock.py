"""Errand. Making a journal and opening one, by its passphrase or the words of its sheet; and what opens an open one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import monotonic

from journal import files
from journal.chance import random_bytes
from journal.deeds import back_up
from journal.deeds.proving import what_opens
from journal.deeds.rekeying import sheet_of, take_stock
from journal.journal import Journal
from journal.passphrase import recovery
from journal.shapes import RecoverySheet
from journal.shapes.keys import Opening, ProofBy
from journal.vault import folder as vault
from journal.vault import keys
from journal.vault.folder import is_journal as is_journal
from journal.vault.keyring import Keyring
from journal.vault.store import Store


def create_journal(folder: Path, passphrase: str, *, calibrate: bool = True) -> tuple[Journal, RecoverySheet]:
    """Make a journal in `folder`, which must not be there or be empty; give it open, with its recovery sheet.

    `calibrate` fits the cost of opening to this computer (about a second). Raises `JournalExists`, `NotWritable`,
    `DiskFull`.
    """
    secret = random_bytes(recovery.SECRET_BYTES)
    store, keyring = vault.create(folder, passphrase, secret, keys.calibrated() if calibrate else keys.usual())
    journal = _opened(store, folder, keyring, ProofBy.PASSPHRASE, keyring.ids[0])
    return journal, sheet_of(journal, secret)


def open_journal(folder: Path, typed: str, *, by_words: bool = False) -> Journal:
    """Open the journal in `folder` by its passphrase, or by the words of its recovery sheet; it is held until `close`.

    Raises `NoJournal`, `WrongPassphrase`, `DamagedKeys`, `DamagedJournal`, `JournalInUse`, `JournalTooNew`,
    `WeakKeyParameters`, `NotWritable` and what else the disk refuses. Damaged key files are replaced by those of the
    newest backup beside the journal, where the passphrase opens them and they open the journal. Of words it raises
    `UnknownRecoveryWord` as well, and `WrongPassphrase` means another journal's sheet.
    """
    by, secret = what_opens(typed, by_words=by_words)
    store, keyring = vault.unlock(folder, by, secret, _spare_keys(folder))
    slot = keyring.slot_of(by, secret)
    if isinstance(secret, bytearray):
        keys.wipe(secret)
    return _opened(store, folder, keyring, by, slot)


def _opened(store: Store, folder: Path, keyring: Keyring, by: ProofBy, slot: str) -> Journal:
    journal = Journal(store, folder, keyring.vault, keyring)
    journal.opened_with, journal.opened_at = by, monotonic()
    journal.opening = Opening(by, slot)
    take_stock(journal)
    return journal


def _spare_keys(folder: Path) -> Iterator[Path]:
    """Give the newest backup, looked for only once somebody asks."""
    yield from (Path(made.path) for made in back_up.backups(folder)[:1])


def passphrase_opens(journal: Journal, passphrase: str) -> bool:
    """Tell whether this is the passphrase of an open journal. It proves nothing to a deed: see `proving`."""
    return journal.held_keyring().opened_by("passphrase", keys.passphrase_bytes(passphrase))


def recovery_opens(journal: Journal, words: str) -> bool:
    """Tell whether these are the words of the current sheet: the rehearsal. Raises `UnknownRecoveryWord`."""
    return journal.held_keyring().opened_by_newest_sheet(recovery.from_words(words))


def create(folder: Path, passphrase: str) -> tuple[Journal, RecoverySheet]:
    """Make a journal, with the folder it lies in where that is not there yet. Raises as `create_journal` does."""
    files.make_folder(folder.parent)
    return create_journal(folder, passphrase)


def unlock(folder: Path, secret: str, *, by_words: bool) -> tuple[Journal, bool]:
    """Open a journal by its passphrase, or `by_words` of its recovery sheet; tell by which. Raises as opening does."""
    return open_journal(folder, secret, by_words=by_words), by_words


def is_read_only(journal: Journal) -> bool:
    """Tell whether nothing can be written: the disk takes nothing, or may not by this person."""
    return journal.read_only
