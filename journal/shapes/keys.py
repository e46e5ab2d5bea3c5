"""Shape. The ways into a journal: what is done only for who proves to know one, and how the keys were changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, auto
from typing import NamedTuple


class KeyDeed(StrEnum):
    """What is done only for who types the passphrase, or the words of the recovery sheet, once more."""

    NEW_SHEET = auto()
    NEW_PASSPHRASE = auto()
    NEW_KEY = auto()
    DISOWN = auto()
    """"That was not me": the new sheet is ended, and passphrase and key are changed in the same go."""
    PLAIN_EXPORT = auto()
    OWN = auto()
    """"That was me": the sheets of before are ended where the passphrase of before was typed."""
    LOOSER_LOCK = auto()
    """The journal locks later than it did, or on fewer occasions."""


class ProofBy(StrEnum):
    """What was typed."""

    PASSPHRASE = auto()
    RECOVERY = auto()
    UNKNOWN = ""


class Opening(NamedTuple):
    """What opened a journal: what was typed, and the id of the slot that it opened."""

    by: ProofBy
    slot: str


class Hand(StrEnum):
    """By which way the keys were changed."""

    WINDOW = auto()
    COMMAND = auto()
    UNKNOWN = ""


class KeyChangeKind(StrEnum):
    """What was changed."""

    BEGUN = auto()
    """The journal was made, or opened for the first time since changes are noted."""
    SHEET = auto()
    PASSPHRASE = auto()
    KEY = auto()
    SHEET_ENDED = auto()
    VOUCHED = auto()
    """Somebody said that the changes until then were theirs, who had typed what was changed itself, or a sheet."""
    UNNOTED = auto()
    """The slots are others than were noted last: an older copy of them, or another program, was here."""


class Answer(StrEnum):
    """What the owner said when asked about a change."""

    MINE = auto()
    NOT_MINE = auto()
    NEEDLESS = auto()
    """Nobody is asked about this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyChange:
    """One change of the keys; `told_on` is the day it was first told at an unlock, None if it was not yet."""

    number: int
    made_at: datetime
    kind: KeyChangeKind
    hand: Hand
    proof: ProofBy
    told_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyChanges:
    """What was changed and is not answered yet, oldest first.

    `old_sheet_until` is the last day on which the sheet of before still opens the journal, None where none does.
    `by_owner` says that the journal was opened with the passphrase that was there before all of it: a yes ends that
    sheet at once.
    """

    changes: tuple[KeyChange, ...]
    old_sheet_until: date | None
    by_owner: bool


class KeysMade(NamedTuple):
    """When passphrase and sheet were changed last, where that is known; whether the owner is still to be asked."""

    passphrase: KeyChange | None
    sheet: KeyChange | None
    unanswered: bool
