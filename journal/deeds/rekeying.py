"""Errand. The keys of an open journal: changed by whoever proves to know them, and told to the owner afterwards.

Each change is noted (`keylog`). Slots that are not those noted last were changed by somebody who noted nothing, and
are told as well. A sheet that was replaced stays good until its owner says "that was me", or a week after being told:
until then a stranger's sheet takes no way in from anybody.

Who is the owner? Whoever typed the passphrase that was there before the change. A sheet may have been seen by others,
and what was changed is known to whoever changed it: their yes ends nothing, and those who open the journal with what
was there before are asked all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING

from journal.chance import random_bytes
from journal.dates import clock
from journal.deeds.proving import OpenedJustNow
from journal.errors import Refusal
from journal.passphrase import recovery
from journal.passphrase.key_log import KnownSlots
from journal.shapes import RecoverySheet
from journal.shapes.keys import Answer, Hand, KeyChange, KeyChangeKind, KeyChanges, KeyDeed, Opening, ProofBy
from journal.slices import at_once, until_stopped
from journal.vault import folder as vault

if TYPE_CHECKING:
    from journal.deeds.proving import Proof
    from journal.journal import Journal
    from journal.slices import Progress, Steps

OLD_SHEET_STAYS = timedelta(days=7)
"""After the unlock at which its owner was told of the new one."""
VOUCHED_SHEET_STAYS = timedelta(days=90)
"""After somebody else said that it was they: longer than any holidays."""

_SHEETS = (KeyChangeKind.BEGUN, KeyChangeKind.SHEET, KeyChangeKind.KEY)
_PASSPHRASES = (KeyChangeKind.PASSPHRASE, KeyChangeKind.KEY)


def change_passphrase(journal: Journal, proof: Proof, passphrase: str) -> None:
    """Let another passphrase open the journal. Older copies of `keys.json`, in backups too, still open with theirs."""
    proof.require(journal, KeyDeed.NEW_PASSPHRASE)
    journal.held_keyring().change_passphrase(passphrase)
    _note(journal, KeyChangeKind.PASSPHRASE, proof)


def new_recovery_sheet(journal: Journal, proof: Proof, *, keep_old: bool = True) -> RecoverySheet:
    """Make a new recovery sheet, on which the identity line stands too; the one before opens nothing any more.

    With `keep_old` it does, until the owner was told of the new one (see `OLD_SHEET_STAYS`); and always where a sheet
    is all that was typed.
    """
    proof.require(journal, KeyDeed.NEW_SHEET)
    keep_old = keep_old or proof.by is not ProofBy.PASSPHRASE
    secret = random_bytes(recovery.SECRET_BYTES)
    journal.held_keyring().change_recovery(secret, keep_old=keep_old)
    _note(journal, KeyChangeKind.SHEET, proof)
    return sheet_of(journal, secret)


def replace_key(
    journal: Journal, proof: Proof, passphrase: str, progress: Progress | None = None
) -> tuple[Journal, RecoverySheet]:
    """Do what `replacing_key` does at once."""
    return at_once(replacing_key(journal, lambda: None, proof, passphrase), progress)


def replacing_key(
    journal: Journal,
    alone: Callable[[], object],
    proof: Proof,
    passphrase: str,
    stop: Callable[[], bool] = lambda: False,
) -> Steps[tuple[Journal, RecoverySheet]]:
    """Write the whole journal anew under a fresh key; in the last slice `journal` is closed, and a new one is there.

    It is given with a new sheet. `alone` is called before: it ends what else goes on. Where `stop` says so before, the
    old key stays. Backups made before keep theirs, and open with the passphrase and the sheet of their time.
    """
    from journal.journal import Journal

    proof.require(journal, KeyDeed.NEW_KEY, KeyDeed.DISOWN)
    secret = random_bytes(recovery.SECRET_BYTES)
    writing = vault.replacing_key(journal.store, journal.held_keyring(), passphrase, secret, alone)
    store, keyring = yield from until_stopped(writing, stop)
    renewed = Journal(store, journal.folder, keyring.vault, keyring)
    renewed.hand = journal.hand
    if proof.deed is KeyDeed.DISOWN:
        with suppress(Refusal):  # else they are asked about once more
            renewed.keylog.answer(Answer.NOT_MINE, _numbers(renewed.keylog.unanswered()))
    _note(renewed, KeyChangeKind.KEY, proof)
    return renewed, sheet_of(renewed, secret)


def disown(journal: Journal, proof: Proof) -> None:
    """End the sheets made since the first change that the owner was asked about; the one of before stays good.

    It is left as it is where that one was ended already. A new key is due then, with the same proof (`replace_key`).
    """
    proof.require(journal, KeyDeed.DISOWN)
    told = untold(journal)
    before = journal.keylog.known_before(told.changes[0].number) if told else None
    sheets = journal.held_keyring().sheets
    since = set(sheets) - set(before.slots if before else sheets)
    if since and len(since) < len(sheets):
        journal.held_keyring().end_sheets(since)
        _note(journal, KeyChangeKind.SHEET_ENDED, proof, Answer.NEEDLESS)


def own(journal: Journal, proof: Proof) -> None:
    """Take somebody's word that all that was told was done by them; where the owner says so, old sheets end."""
    proof.require(journal, KeyDeed.OWN)
    unknown = journal.keylog.unanswered()
    known = [change for change in unknown if _by_owner(journal, proof.opening, change)]
    journal.keylog.answer(Answer.MINE, _numbers(known))
    if len(known) < len(unknown):
        _note(journal, KeyChangeKind.VOUCHED, proof, Answer.NEEDLESS)
    _end_old_sheets(journal)


def own_just_opened(journal: Journal) -> None:
    """Do that for who opened the journal a moment ago. Raises `NotProved` where it is not so."""
    own(journal, OpenedJustNow(journal, KeyDeed.OWN))


def untold(journal: Journal) -> KeyChanges | None:
    """Give what was changed and this person is to answer; None where there is nothing to ask.

    What somebody vouched for is asked once more of whoever opened the journal with what was there before.
    """
    changes = tuple(
        change
        for change in journal.keylog.unanswered()
        if journal.keylog.vouched(change.number) is None or _was_there(journal, journal.opening.slot, change)
    )
    if not changes:
        return None
    by_owner = all(_by_owner(journal, journal.opening, change) for change in changes)
    unsure = timedelta() if by_owner else VOUCHED_SHEET_STAYS - OLD_SHEET_STAYS
    until = [_good_until(journal, sheet, unsure) for sheet in journal.held_keyring().sheets[:-1]]
    return KeyChanges(changes=changes, old_sheet_until=max(until, default=None), by_owner=by_owner)


def tell(journal: Journal) -> None:
    """Note what the owner was told of today, if it is they."""
    told = [one for one in journal.keylog.unanswered() if _by_owner(journal, journal.opening, one)]
    journal.keylog.tell(_numbers(told), journal.settings.today())


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
        _end_old_sheets(journal)


def sheet_of(journal: Journal, secret: bytes) -> RecoverySheet:
    """Give the sheet of this secret."""
    line = journal.circle.identity().age.line() if journal.circle.me() else ""
    return RecoverySheet(words=recovery.to_words(secret), vault=journal.vault, age_line=line)


def _was_there(journal: Journal, slot: str, change: KeyChange) -> bool:
    before = journal.keylog.known_before(change.number)
    return before is not None and slot in before.slots


def _by_owner(journal: Journal, opening: Opening, change: KeyChange) -> bool:
    return opening.by is ProofBy.PASSPHRASE and _was_there(journal, opening.slot, change)


def _good_until(journal: Journal, sheet: str, unsure: timedelta = timedelta()) -> date:
    """Give the last day of an old sheet; `unsure` is what is added where nobody was told or has answered yet."""
    last = date.min
    for change in journal.keylog.unanswered():
        if change.kind is KeyChangeKind.UNNOTED or _was_there(journal, sheet, change):
            last = max(last, _last_day(journal, change, unsure))
    return last


def _last_day(journal: Journal, change: KeyChange, unsure: timedelta) -> date:
    last = (change.told_on or journal.settings.today() + unsure) + OLD_SHEET_STAYS
    vouched = journal.keylog.vouched(change.number)
    if vouched is None:
        return last
    return min(last, clock.local(vouched.made_at).date() + VOUCHED_SHEET_STAYS)


def _numbers(changes: Iterable[KeyChange]) -> list[int]:
    return [change.number for change in changes]


def _end_old_sheets(journal: Journal) -> None:
    """End the sheets that were replaced and whose time is over."""
    keyring, today = journal.held_keyring(), journal.settings.today()
    over = [sheet for sheet in keyring.sheets[:-1] if today > _good_until(journal, sheet)]
    if over:
        keyring.end_sheets(over)
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
