"""Errand. The keys of an open journal: changed by whoever proves to know them, and told to the owner afterwards.

Each change is noted (`keylog`). Slots that are not those noted last were changed by somebody who noted nothing, and
are told as well. A sheet that was replaced stays good until its owner says "that was me", or a week after being told:
until then a stranger's sheet takes no way in from anybody.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING

from journal.chance import random_bytes
from journal.errors import Refusal
from journal.passphrase import recovery
from journal.passphrase.key_log import KnownSlots
from journal.shapes import RecoverySheet
from journal.shapes.keys import Answer, Hand, KeyChange, KeyChangeKind, KeyChanges, KeyDeed, ProofBy
from journal.vault import folder as vault

if TYPE_CHECKING:
    from journal.deeds.proving import Proof
    from journal.journal import Journal

OLD_SHEET_STAYS = timedelta(days=7)
"""After the unlock at which the new one was told."""

_SHEETS = (KeyChangeKind.BEGUN, KeyChangeKind.SHEET, KeyChangeKind.KEY)
_PASSPHRASES = (KeyChangeKind.PASSPHRASE, KeyChangeKind.KEY)


def change_passphrase(journal: Journal, proof: Proof, passphrase: str) -> None:
    """Let another passphrase open the journal. Older copies of `keys.json`, in backups too, still open with theirs."""
    proof.require(journal, KeyDeed.NEW_PASSPHRASE)
    journal.held_keyring().change_passphrase(passphrase)
    _note(journal, KeyChangeKind.PASSPHRASE, proof)


def new_recovery_sheet(journal: Journal, proof: Proof, *, keep_old: bool = True) -> RecoverySheet:
    """Make a new recovery sheet, on which the identity line stands too; the one before opens nothing any more.

    With `keep_old` it does, until the owner was told of the new one (see `OLD_SHEET_STAYS`).
    """
    proof.require(journal, KeyDeed.NEW_SHEET)
    secret = random_bytes(recovery.SECRET_BYTES)
    journal.held_keyring().change_recovery(secret, keep_old=keep_old)
    _note(journal, KeyChangeKind.SHEET, proof)
    return sheet_of(journal, secret)


def replace_key(journal: Journal, proof: Proof, passphrase: str) -> tuple[Journal, RecoverySheet]:
    """Write the whole journal anew under a fresh key; `journal` is closed, and the new one given with a new sheet.

    Backups made before keep their old key, and open with the passphrase and the sheet of their time.
    """
    from journal.journal import Journal

    proof.require(journal, KeyDeed.NEW_KEY, KeyDeed.DISOWN)
    secret = random_bytes(recovery.SECRET_BYTES)
    store, keyring = vault.replace_key(journal.store, journal.held_keyring(), passphrase, secret)
    renewed = Journal(store, journal.folder, keyring.vault, keyring)
    renewed.hand = journal.hand
    if proof.deed is KeyDeed.DISOWN:
        with suppress(Refusal):  # else they are asked about once more
            _answer(renewed, Answer.NOT_MINE)
    _note(renewed, KeyChangeKind.KEY, proof)
    return renewed, sheet_of(renewed, secret)


def disown(journal: Journal, proof: Proof) -> None:
    """End the sheets made since the first change that the owner does not know; the one of before stays good.

    It is left as it is where that one was ended already. A new key is due then, with the same proof (`replace_key`).
    """
    proof.require(journal, KeyDeed.DISOWN)
    unknown = journal.keylog.unanswered()
    before = journal.keylog.known_before(unknown[0].number) if unknown else None
    sheets = journal.held_keyring().sheets
    since = set(sheets) - set(before.slots if before else sheets)
    if since and len(since) < len(sheets):
        journal.held_keyring().end_sheets(since)
        _note(journal, KeyChangeKind.SHEET_ENDED, proof, Answer.NEEDLESS)


def own(journal: Journal) -> None:
    """Take the owner's word that all that was told was done by them; old sheets end."""
    _answer(journal, Answer.MINE)
    _end_old_sheets(journal)


def untold(journal: Journal) -> KeyChanges | None:
    """Give what was changed and is not answered yet; None where there is nothing to ask."""
    changes = journal.keylog.unanswered()
    if not changes:
        return None
    has_old = len(journal.held_keyring().sheets) > 1
    return KeyChanges(changes=changes, old_sheet_until=_until(journal, changes) if has_old else None)


def tell(journal: Journal) -> None:
    """Note that the owner was told of everything today."""
    journal.keylog.tell(journal.settings.today())


def last_made(journal: Journal) -> tuple[KeyChange | None, KeyChange | None]:
    """Give when the passphrase was changed last, and when the recovery sheet was made; None where nobody noted it."""
    return journal.keylog.latest(_PASSPHRASES), journal.keylog.latest(_SHEETS[1:])


def take_stock(journal: Journal) -> None:
    """Compare the slots with those noted last, and end old sheets whose time is over: done at every opening."""
    if journal.read_only:
        return
    with suppress(Refusal):  # a full disk keeps nobody from reading; the next opening does it
        keyring, known = journal.held_keyring(), journal.keylog.known()
        if known is None:
            _note(journal, KeyChangeKind.BEGUN, None, Answer.NEEDLESS)
        elif (known.generation, set(known.slots)) != (keyring.generation, set(keyring.ids)):
            _note(journal, KeyChangeKind.UNNOTED, None)
        if len(keyring.sheets) > 1 and journal.settings.today() > _until(journal, journal.keylog.unanswered()):
            _end_old_sheets(journal)


def sheet_of(journal: Journal, secret: bytes) -> RecoverySheet:
    """Give the sheet of this secret."""
    line = journal.circle.identity().age.line() if journal.circle.me() else ""
    return RecoverySheet(words=recovery.to_words(secret), vault=journal.vault, age_line=line)


def _until(journal: Journal, changes: tuple[KeyChange, ...]) -> date:
    told = [change.told_on or journal.settings.today() for change in changes]
    return min(told) + OLD_SHEET_STAYS if told else date.min


def _answer(journal: Journal, answer: Answer) -> None:
    if unknown := journal.keylog.unanswered():
        journal.keylog.answer(answer, unknown[-1].number)


def _end_old_sheets(journal: Journal) -> None:
    keyring = journal.held_keyring()
    if len(keyring.sheets) > 1:
        keyring.end_sheets(keyring.sheets[:-1])
        _note(journal, KeyChangeKind.SHEET_ENDED, None, Answer.NEEDLESS)


def _note(journal: Journal, kind: KeyChangeKind, proof: Proof | None, answer: Answer | None = None) -> None:
    # The slots hold already, so this may not say that nothing was changed: without it, it is told as a change that
    # nobody noted.
    keyring = journal.held_keyring()
    now = KnownSlots(keyring.generation, keyring.ids)
    with suppress(Refusal):
        journal.keylog.note(
            kind, now, journal.hand if proof else Hand.UNKNOWN, proof.by if proof else ProofBy.UNKNOWN, answer
        )
