"""The proof that a deed asks for, as if the journal had been opened for it a moment ago."""

from __future__ import annotations

from time import monotonic

from journal.deeds.proving import OpenedJustNow, Proof
from journal.journal import Journal
from journal.shapes.keys import KeyDeed, ProofBy
from journal.vault import slots
from journal.vault.keyring import Keyring


def proved(journal: Journal, deed: KeyDeed) -> Proof:
    """Give it; a journal of the tests without any keys gets a keyring that opens nothing."""
    if journal._keyring is None:
        journal._keyring = Keyring(journal.folder, slots.make("0" * 32, 1, (), bytearray(32)), bytearray(32), None)
    journal.opened_with, journal.opened_at = ProofBy.PASSPHRASE, monotonic()
    return OpenedJustNow(journal, deed)
