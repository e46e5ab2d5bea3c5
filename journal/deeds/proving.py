"""Errand. That whoever sits there knows the passphrase, or holds the sheet, proved before the keys are changed.

An open journal proves nothing: its owner may have gone for a coffee. So the deeds of `KeyDeed` take a `Proof`, and
only a passphrase or words that open the journal now make one; the window cannot forget to ask.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from journal.errors import NotProved, Refusal
from journal.passphrase import recovery
from journal.settings_table import Setting
from journal.shapes.keys import KeyDeed, Opening, ProofBy
from journal.vault import keys

if TYPE_CHECKING:
    from journal.journal import Journal
    from journal.vault.keyring import Keyring

T = TypeVar("T")

GOOD_FOR = 600
"""Seconds: time enough to choose a passphrase; and the window is not left open before a deed that is half begun."""


def what_opens(typed: str, *, by_words: bool = False) -> tuple[ProofBy, bytes | bytearray]:
    """Give what was typed, a passphrase or the words of a sheet, as keys take it. Raises `UnknownRecoveryWord`."""
    if by_words:
        return ProofBy.RECOVERY, recovery.from_words(typed)
    return ProofBy.PASSPHRASE, keys.passphrase_bytes(typed)


class Proof:
    """Somebody typed what opens this journal, for this deed, a moment ago. There is no other way to make one."""

    def __init__(self, journal: Journal, deed: KeyDeed, by: ProofBy, typed: str) -> None:
        """Try what was typed. Raises `NotProved` ("wrong", "wait") and `UnknownRecoveryWord`."""
        self.opening = Opening(by, self._prove(journal, by, typed))
        self.deed = deed
        self.by = by
        self._keyring: Keyring = journal.held_keyring()
        self._until = monotonic() + GOOD_FOR

    def _prove(self, journal: Journal, by: ProofBy, typed: str) -> str:
        if journal.tries.wait:
            raise NotProved(reason="wait", seconds=journal.tries.wait)
        _, secret = what_opens(typed, by_words=by is not ProofBy.PASSPHRASE)
        if not journal.held_keyring().opened_by(by, secret):
            journal.tries.count_wrong()
            raise NotProved(reason="wrong", seconds=journal.tries.wait)
        journal.tries.forget()
        return journal.held_keyring().slot_of(by, secret)

    def require(self, journal: Journal, *deeds: KeyDeed) -> None:
        """Raise `NotProved` ("over") unless it was made for one of these deeds, at this journal, not long ago."""
        fits = self.deed in deeds and self._keyring is journal.held_keyring()
        if not fits or monotonic() > self._until:
            raise NotProved(reason="over", seconds=0)


class OpenedJustNow(Proof):
    """The journal was opened for this very deed, and opening took the passphrase or the words.

    So it is on the command line, where no journal stays open, at the question after an unlock, and where the sheet has
    opened the journal for somebody who forgot the passphrase. Each opening proves for one deed, after that question.
    """

    def __init__(self, journal: Journal, deed: KeyDeed) -> None:
        """Take the proof of the opening. Raises `NotProved` where another deed had it, or it is long ago."""
        super().__init__(journal, deed, ProofBy(journal.opened_with), "")
        if deed is not KeyDeed.OWN:
            journal.opened_with = ProofBy.UNKNOWN

    def _prove(self, journal: Journal, by: ProofBy, typed: str) -> str:
        assert not typed
        if not by or monotonic() > journal.opened_at + GOOD_FOR:
            raise NotProved(reason="over", seconds=0)
        return journal.opening.slot


def prove(journal: Journal, deed: KeyDeed, by: ProofBy, typed: str) -> Proof:
    """Prove it for one deed. Raises `NotProved` with the seconds until another try, `UnknownRecoveryWord`."""
    return Proof(journal, deed, by, typed)


def tried(journal: Journal, deed: KeyDeed, by: ProofBy, typed: str) -> Proof | Refusal:
    """Give the proof, or what is wrong: an answer, and so nobody's any more where the sheet was closed meanwhile."""
    try:
        return prove(journal, deed, by, typed)
    except Refusal as refusal:
        return refusal


def loosen(journal: Journal, proof: Proof, setting: Setting[T], value: T) -> None:
    """Keep a setting with which the journal locks later, or on fewer occasions, than it did."""
    proof.require(journal, KeyDeed.LOOSER_LOCK)
    journal.settings.keep_anyway(setting, value)


def wait(journal: Journal) -> int:
    """Give the seconds until another try is heard: they go on while no sheet is open."""
    return journal.tries.wait
