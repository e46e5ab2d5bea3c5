"""Errand. An open journal: the vault with its rooms as attributes; and no logic: `deeds.unlock` opens it."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from journal.changes import Changes
from journal.circle.inbox import Inbox
from journal.circle.ledger import Ledger
from journal.circle.shared_folders import Folders
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
from journal.passphrase.key_log import KeyLog
from journal.passphrase.tries import Tries
from journal.portfolio.portfolio import Portfolio
from journal.search.find import Search
from journal.search.timeline import Timeline
from journal.settings import Settings
from journal.shapes.keys import Hand, Opening, ProofBy
from journal.vault.keyring import Keyring
from journal.vault.store import Store

if TYPE_CHECKING:
    from journal.circle import Circle

T = TypeVar("T")

SETTLING = 0.15
"""Seconds that closing may take for the word index."""


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
        self.bringing_in = False
        """Whether an import goes in just now, slice by slice."""
        self.waited_for: Callable[[], bool] = lambda: False
        """Tells, in the midst of something long, whether somebody waits to use it."""
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

    @property
    def ended_badly(self) -> bool:
        """Tell whether whoever had it open before did not close it: a crash, a power cut."""
        return bool(self._keyring and self._keyring.lock and self._keyring.lock.left_held)

    def keys_whole(self) -> bool:
        """Tell whether both key files were as they were written; one that was not is put right."""
        return self._keyring is None or not self._keyring.mended()

    def do(self, act: Callable[[Journal], T]) -> tuple[T, Changes]:
        """Run `act` as one transaction; give what it gave and which rooms it touched."""
        with self.store.write():
            outcome = act(self)
        return outcome, self.store.touched()

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
        with suppress(Refusal, MemoryError):  # closing goes on where memory is short, too
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
