"""Shape. What imports, backups and checks report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from journal.errors import Refusal
from journal.shapes.drafts import DraftKey
from journal.shapes.ids import AttachmentId, ContactId, EntryId, Kind, LaterLineId
from journal.shapes.writing import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One piece of an import that did not come in. `where` is a line or an index in the file, `reason` a code.

    `words` are those that were left out there, "" where a whole file was.
    """

    where: str
    reason: str
    words: str = ""


class Undated(StrEnum):
    """Where the day of a page comes from that says none: its file, the archive it came in, a day picked, or nowhere."""

    FILE = "file"
    ARCHIVE = "archive"
    DAY = "day"
    LEAVE_OUT = "leave-out"


class Column(StrEnum):
    """What a column of a table holds."""

    DATE = "date"
    TIME = "time"
    TITLE = "title"
    TEXT = "text"
    TAGS = "tags"
    MOOD = "mood"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportChoices:
    """What a person chose for an import. `kinds` says what each foreign mood becomes, `day` is the one for `DAY`.

    `columns` names the column of a table for what it holds, where that is not what its first line suggests; "" none.
    """

    undated: Undated = Undated.LEAVE_OUT
    day: date | None = None
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    columns: Mapping[Column, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moods:
    """How many entries have a foreign mood, and the kind it becomes."""

    mood: str
    count: int
    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """What an import would do; nothing is written. `days` are those of the entries that would come, by count.

    `grown` were brought in before and have more words now, `united` are ours and have something new in them. `undated`
    are the pages without a day, and `file_days` those of their files where they are known, `archive_day` that of what
    they came in. `headers` are the columns of a table and `columns` what is taken from them. `ours` is an export of
    ours, in which more than entries may be new, and entries that come into the trash, `trashed`.
    """

    source: str
    would_come: int
    duplicates: int
    files: int
    days: Mapping[date, int]
    kinds: Mapping[Kind, int]
    new_tags: tuple[str, ...]
    known_tags: int
    problems: tuple[Problem, ...]
    grown: int = 0
    moods: tuple[Moods, ...] = ()
    undated: tuple[Problem, ...] = ()
    file_days: tuple[date, ...] = ()
    archive_day: date | None = None
    headers: tuple[str, ...] = ()
    columns: Mapping[Column, str] = field(default_factory=dict)
    united: int = 0
    trashed: int = 0
    ours: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did: counts, and what did not come in and why.

    `duplicates` were there already; `united` of them took in what was new in them, and `grown` had more words than
    when they were brought in before. `entries` are those that came in now; `trashed` came into the trash.
    """

    source: str
    found: int
    added: int
    duplicates: int
    attachments: int
    problems: tuple[Problem, ...] = ()
    united: int = 0
    grown: int = 0
    trashed: int = 0
    entries: tuple[EntryId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GrownEntry:
    """What an import made of an entry that was here, or that has an id of its own, and was not (`before` is 0).

    It had the revision `before` and the `tags` below its text, and has `rev` since; `lines` and `files` came with it.
    """

    entry: EntryId
    rev: int
    before: int = 0
    tags: tuple[str, ...] = ()
    lines: tuple[LaterLineId, ...] = ()
    files: tuple[AttachmentId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnfinishedImport:
    """What an import under way put in so far: `count` entries at most, whose ids come of `seed`, and those `grown`.

    All of them were written up to the change of the number `last`; what was changed since is a person's own, and so
    are `theirs`, which were changed between two of its slices. Of an export of ours the ids are its own (`OwnImport`),
    and may have been shared before they came; what the ledger kept up to the place `left` says nothing of them.
    """

    seed: str
    count: int
    last: int
    left: int = 0
    theirs: frozenset[EntryId] = frozenset()
    grown: tuple[GrownEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnImport:
    """The entries that an export of ours puts in, in their order, each with its revision; `seed` is of its import."""

    seed: str
    entries: tuple[tuple[EntryId, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StagedLists:
    """How what is staged of an export of ours comes in, now that all the rest of it is kept.

    `sealed`: the export was under a passphrase. `proved` are the people whom words were compared with when it was
    whole, `contacts` people of the circle by their ids there, where they have another here; `heard` tells whether
    anything came that friends sent.
    """

    sealed: bool
    proved: frozenset[ContactId] = frozenset()
    contacts: Mapping[str, ContactId] = field(default_factory=dict)
    heard: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UnsavedWords:
    """Words of one place that could not be written into the journal.

    `called` is what the person knows the place by, `entry` where they belong (an id of their own where that is no
    entry), `rev` the revision they went on from, 0 where the journal never had any of it. `field` is there for what
    was typed in a field and not used yet.
    """

    called: str
    entry: EntryId
    rev: int
    draft: Draft
    field: DraftKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """What somebody wrote of their own in the made-up year: the entries, oldest first, and how many words they have."""

    entries: tuple[EntryId, ...]
    words: int


class BackupReason(StrEnum):
    """Why a backup was made."""

    ROUTINE = ""
    """Because it was due, or somebody asked for one."""
    BEFORE_BRINGING = "before-bringing"
    """Before two copies were brought together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeysThen:
    """Which ways into a journal were others when a backup was made: the `passphrase`, the newest recovery `sheet`.

    Not `known` where either cannot be read, or the backup is of `another` journal than the one whose place it takes.
    """

    passphrase: bool = False
    sheet: bool = False
    known: bool = True
    another: bool = False

    @property
    def changed(self) -> bool:
        """Tell whether any was."""
        return self.passphrase or self.sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupInfo:
    """One backup that can be restored. `entries` is what was counted when it was verified."""

    path: str
    made_at: datetime
    size: int
    entries: int
    verified: bool
    reason: BackupReason = BackupReason.ROUTINE


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondPlace:
    """A stick or folder that a person chose; it can be gone, slow or hang, so nothing of it is asked of a journal.

    The journal `vault` has its backups in `home` there, and those beside it in `first`; `copied_on` is the last day on
    which it was there, None where that is not known.
    """

    folder: Path
    home: Path
    first: Path
    vault: str
    copied_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupOutcome:
    """What came of the backup beside the journal, None where none was due, and where a second one is wanted."""

    made: BackupInfo | Refusal | None
    second: SecondPlace | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FreshCopy:
    """A copy of an open journal whose file was displaced: opened, and its entries counted.

    `whole`: it holds all that was ever saved; False where another program wrote into the file, and this is what it
    left. `faults` are pages that do not check out, and did not before.
    """

    path: Path
    entries: int
    whole: bool
    faults: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HurtEntry:
    """An entry that a damaged journal gave only in `part`, or not at all, by its day."""

    day: date
    part: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SalvageReport:
    """What could be read of a damaged journal, and stands in a fresh one now; `newest_backup` may have the rest.

    `hurt`: the entries that are not as they were, oldest first; `files` and `others` (versions, later lines, letters,
    lines of lists) count what could not be read.
    """

    path: Path
    entries: int
    hurt: tuple[HurtEntry, ...]
    files: int
    others: int
    newest_backup: BackupInfo | None

    @property
    def whole(self) -> bool:
        """Tell whether everything came over as it was."""
        return not self.missing

    @property
    def missing(self) -> int:
        """Count what did not come over as it was."""
        return len(self.hurt) + self.files + self.others


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """What looking through all of the journal found.

    `faults` are pages that do not check out, `indexes` what does not fit in them, `damaged` the days of entries that
    cannot be read. `keys_whole`: both key files were as they were written; one that was not has been put right.
    """

    entries: int
    attachments: int
    faults: int
    size: int
    keys_whole: bool = True
    indexes: int = 0
    damaged: tuple[date, ...] = ()
    files_damaged: int = 0

    @property
    def whole(self) -> bool:
        """Tell whether the database and all that is in it is as it was written."""
        return not (self.faults or self.indexes or self.damaged or self.files_damaged)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """What a plain export wrote, and where: counts of entries (trash included), files, and bytes.

    `left_out`: (table, id) of what is damaged and was asked to be left out. `salvaged`: what is missing besides, where
    pages were damaged and the export was made of what could be salvaged. `telling`: files that may say where they were
    made, though that was to be taken out. `half_in`: of an import that did not end part is missing, or there in part.
    """

    path: Path
    entries: int
    attachments: int
    size: int
    left_out: tuple[tuple[str, str], ...] = ()
    salvaged: SalvageReport | None = None
    telling: tuple[str, ...] = ()
    half_in: bool = False

    @property
    def missing(self) -> int:
        """Count what is not in it as it was, for it is damaged."""
        return len(self.left_out) + (self.salvaged.missing if self.salvaged else 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """What is printed or written down once: twelve words that open the journal without the passphrase.

    `age_line` opens sealed files without Afterbell, with any age of 1.3 or later; "" before there is a card.
    """

    words: tuple[str, ...]
    vault: str
    age_line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """What is remembered of one recovery sheet, `sheet` being the id of the slot it opens.

    `ask_on` is the day to ask for it, None never; `tried_on` when its words were last found right, None never. One that
    is `unprinted` is on no paper yet.
    """

    sheet: str
    ask_on: date | None = None
    tried_on: date | None = None
    unprinted: bool = False
