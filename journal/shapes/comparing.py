"""Shape. Two copies of one journal, entry by entry: how they stand to one another, and what came of uniting them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from journal.shapes.ids import EntryId, Kind
from journal.shapes.moving import BackupInfo


class Standing(StrEnum):
    """How the two copies of an entry stand to one another; whether it lies in the trash is told apart from that.

    A copy is newer where it holds all that the other holds, and more.
    """

    BOTH_CHANGED = "both-changed"
    NEWER_THERE = "newer-there"
    ONLY_THERE = "only-there"
    NEWER_HERE = "newer-here"
    ONLY_HERE = "only-here"
    SAME = "same"


class Differs(StrEnum):
    """The parts of an entry that can differ. What stands in the text (its tags) is part of that."""

    TEXT = "text"
    DAY = "day"
    STAR = "star"
    TAGS = "tags"
    FILES = "files"
    LATER_LINES = "later-lines"
    VERSIONS = "versions"
    EVIDENCE = "evidence"
    TRASH = "trash"


class Top(StrEnum):
    """Which of two texts stands; the other one becomes a version of it."""

    NEWER = "newer"
    HERE = "here"
    THERE = "there"


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryCopy:
    """An entry as it stands in one of the copies."""

    title: str
    body: str
    changed_at: datetime
    tags: tuple[str, ...]
    trashed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedEntry:
    """One entry of either copy, from `heading` to `written_at` as here where it is here.

    `here` and `there` are None where there is none, and where both are the same; `top` is which text would stand.
    `comes` says that something would come in here; `revives` that it would leave the trash, for it was changed there.
    """

    id: EntryId
    standing: Standing
    heading: str
    kind: Kind
    day: date
    written_at: datetime
    differs: frozenset[Differs] = frozenset()
    here: EntryCopy | None = None
    there: EntryCopy | None = None
    top: Top = Top.HERE
    comes: bool = False
    revives: bool = False

    @property
    def trashed_on_one_side(self) -> bool:
        """Whether both have it, one of them in its trash: what becomes of that, somebody has to say."""
        return Differs.TRASH in self.differs


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadPart:
    """A part that is damaged in its file: `table` and, where it is known, the entry. What is left was compared."""

    entry: EntryId
    table: str
    here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedCopies:
    """What comparing found, newest first. `other` is the folder or file that was read.

    `here_until` and `there_until` are when an entry was last changed, None where there is none. `another_journal`:
    the other is no copy of this one, but a journal of its own. `half_in`: of an import that did not end there, part was
    not compared.
    """

    other: Path
    entries: tuple[ComparedEntry, ...]
    here_until: datetime | None
    there_until: datetime | None
    unread: tuple[UnreadPart, ...] = ()
    another_journal: bool = False
    half_in: bool = False

    def of(self, standing: Standing) -> tuple[ComparedEntry, ...]:
        """Give the entries that stand so, without those that lie in the trash of one side."""
        return tuple(each for each in self.entries if each.standing is standing and not each.trashed_on_one_side)

    @property
    def trashed_on_one_side(self) -> tuple[ComparedEntry, ...]:
        """The entries that lie in the trash of one side, however else they stand."""
        return tuple(each for each in self.entries if each.trashed_on_one_side)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a person decided about one entry; `trashed` None leaves that as it is, unless it was changed there."""

    top: Top = Top.NEWER
    trashed: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftThere:
    """An entry, or a file of one, that could not be taken in; `reason` is a code."""

    entry: EntryId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BroughtTogether:
    """What bringing two copies together did: how many entries came, were united, were here with all of it already.

    `backup` is the copy of this journal from before, None where nothing was to be done.
    """

    came: int = 0
    united: int = 0
    same: int = 0
    files: int = 0
    left: tuple[LeftThere, ...] = ()
    backup: BackupInfo | None = None
