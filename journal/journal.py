"""Errand. An open journal: the vault with its rooms as attributes; create, open, close, change keys, and no logic."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from journal.chance import random_bytes
from journal.changes import Changes
from journal.circle.inbox import Inbox
from journal.circle.ledger import Ledger
from journal.circle.shared_folders import Folders
from journal.deeds.proving import Tries
from journal.deeds.rekeying import change_passphrase, new_recovery_sheet, replace_key, sheet_of, take_stock
from journal.entries import Entries
from journal.entries.attachments import Attachments
from journal.entries.drafts import Drafts
from journal.entries.prompts import Prompts
from journal.entries.restoring import Past
from journal.entries.tags import Tags
from journal.entries.trash import Trash
from journal.entries.words import WordIndex
from journal.errors import Refusal
from journal.insights.insights import Insights
from journal.names.people_list import Names
from journal.passphrase import recovery
from journal.passphrase.key_log import KeyLog
from journal.portfolio.portfolio import Portfolio
from journal.search.find import Search
from journal.search.timeline import Timeline
from journal.settings import Settings
from journal.shapes import CheckReport, RecoverySheet
from journal.shapes.keys import Hand, Opening, ProofBy
from journal.vault import folder as vault
from journal.vault import keys
from journal.vault.folder import is_journal
from journal.vault.keyring import Keyring
from journal.vault.process import harden_process, set_dumpable
from journal.vault.store import Store

__all__ = [
    "Journal",
    "change_passphrase",
    "check_journal",
    "create_journal",
    "harden_process",
    "is_journal",
    "new_recovery_sheet",
    "open_journal",
    "open_with_recovery",
    "passphrase_opens",
    "recovery_opens",
    "replace_key",
    "set_dumpable",
]

if TYPE_CHECKING:
    from journal.circle import Circle

T = TypeVar("T")

SETTLING = 0.15
"""Seconds that closing may take for the word index."""


def create_journal(folder: Path, passphrase: str, *, calibrate: bool = True) -> tuple[Journal, RecoverySheet]:
    """Make a journal in `folder`, which must not be there or be empty; give it open, with its recovery sheet.

    `calibrate` fits the cost of opening to this computer (about a second). Raises `JournalExists`, `NotWritable`,
    `DiskFull`.
    """
    secret = random_bytes(recovery.SECRET_BYTES)
    store, keyring = vault.create(folder, passphrase, secret, keys.calibrated() if calibrate else keys.usual())
    journal = _opened(store, folder, keyring, ProofBy.PASSPHRASE, keyring.ids[0])
    return journal, sheet_of(journal, secret)


def open_journal(folder: Path, passphrase: str) -> Journal:
    """Open the journal in `folder`; it is then held until `close`.

    Raises `NoJournal`, `WrongPassphrase`, `DamagedKeys`, `DamagedJournal`, `JournalInUse`, `JournalTooNew`,
    `WeakKeyParameters`, `NotWritable` and what else the disk refuses. Damaged key files are replaced by those of the
    newest backup beside the journal, where the passphrase opens them and they open the journal.
    """
    secret = keys.passphrase_bytes(passphrase)
    store, keyring = vault.unlock(folder, "passphrase", secret, _spare_keys(folder))
    slot = keyring.slot_of("passphrase", secret)
    keys.wipe(secret)
    return _opened(store, folder, keyring, ProofBy.PASSPHRASE, slot)


def open_with_recovery(folder: Path, words: str) -> Journal:
    """Open the journal in `folder` with the words of its recovery sheet.

    Raises what `open_journal` does, and `UnknownRecoveryWord`; `WrongPassphrase` means another journal's sheet.
    """
    secret = recovery.from_words(words)
    store, keyring = vault.unlock(folder, "recovery", secret, _spare_keys(folder))
    return _opened(store, folder, keyring, ProofBy.RECOVERY, keyring.slot_of("recovery", secret))


def _opened(store: Store, folder: Path, keyring: Keyring, by: ProofBy, slot: str) -> Journal:
    journal = Journal(store, folder, keyring.vault, keyring)
    journal.opened_with, journal.opened_at = by, monotonic()
    journal.opening = Opening(by, slot)
    take_stock(journal)
    return journal


def _spare_keys(folder: Path) -> Iterator[Path]:
    """Give the newest backup, looked for only once somebody asks."""
    from journal.deeds import back_up

    yield from (Path(made.path) for made in back_up.backups(folder)[:1])


def passphrase_opens(journal: Journal, passphrase: str) -> bool:
    """Tell whether this is the passphrase of an open journal. It proves nothing to a deed: see `proving`."""
    return journal.held_keyring().opened_by("passphrase", keys.passphrase_bytes(passphrase))


def recovery_opens(journal: Journal, words: str) -> bool:
    """Tell whether these are the words of the current sheet: the rehearsal. Raises `UnknownRecoveryWord`."""
    return journal.held_keyring().opened_by_newest_sheet(recovery.from_words(words))


def check_journal(journal: Journal) -> CheckReport:
    """Read every page and recompute its MAC; count what is there."""
    return CheckReport(
        entries=int(journal.store.read("SELECT count(*) FROM entries")[0][0]),
        attachments=int(journal.store.read("SELECT count(*) FROM attachments")[0][0]),
        faults=journal.store.faults(),
        size=journal.store.path.stat().st_size,
    )


class Journal:
    """An open journal. Everything in it belongs to the thread that opened it."""

    def __init__(self, store: Store, folder: Path, vault: str, keyring: Keyring | None = None) -> None:
        """Take over an open, migrated store and its keys; use `create_journal` or `open_journal`."""
        self._keyring = keyring
        self.store = store
        self.folder = folder
        self.vault = vault
        self.hand = Hand.WINDOW
        """By which way it is used."""
        self.opened_with: str = ProofBy.UNKNOWN
        self.opened_at = 0.0
        self.opening = Opening(ProofBy.UNKNOWN, "")
        """What it was opened with, for as long as it is open."""
        self.tries = Tries()
        self.word_index = WordIndex(store)
        self.entries = Entries(store)
        self.trash = Trash(store)
        self.past = Past(store, self.word_index)
        self.drafts = Drafts(store)
        self.tags = Tags(store)
        self.attachments = Attachments(store)
        self.prompts = Prompts(store)
        self.portfolio = Portfolio(store)
        self.settings = Settings(store)
        self.folders = Folders(store)
        self.keylog = KeyLog(store)
        self.ledger = Ledger(store)
        self.names = Names(store)
        self.inbox = Inbox(store)
        self.timeline = Timeline(store)
        self.search = Search(store, self.word_index)
        self.insights = Insights(store)

    @cached_property
    def circle(self) -> Circle:
        """Give the circle; made late, because its keys need all of `cryptography`, and the lock screen does not."""
        from journal.circle import Circle

        return Circle(self.store)

    @property
    def read_only(self) -> bool:
        """Tell whether nothing can be written: the disk takes nothing, or may not by this person."""
        return self.store.read_only

    def do(self, act: Callable[[Journal], T]) -> tuple[T, Changes]:
        """Run `act` as one transaction; give what it gave and which rooms it touched."""
        with self.store.write():
            outcome = act(self)
        return outcome, Changes(rooms=self.store.touched())

    def close(self) -> None:
        """Close the database, wipe the keys, let the folder go, and empty the caches that hold words of it.

        Words that were deleted leave the index before, as far as that goes quickly; the rest at the next opening.
        """
        try:
            if not self.store.closed:
                self._settle_words()
        finally:
            self._let_go()

    def _settle_words(self) -> None:
        until = monotonic() + SETTLING
        with suppress(Refusal):
            for _ in self.word_index.settling():
                if monotonic() >= until:
                    break

    def _let_go(self) -> None:
        self.store.close()
        re.purge()  # the last searches
        if listing := sys.modules.get("journal.redaction.listing"):  # never imported only to be emptied
            listing.roster.cache_clear()  # the people list
        if self._keyring:
            self._keyring.close()
            self._keyring = None

    def held_keyring(self) -> Keyring:
        """Give the keys of an open journal, for errands of the vault."""
        assert self._keyring, "the journal is closed"
        return self._keyring
