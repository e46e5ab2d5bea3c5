"""Shape. Entries and what belongs to them, finding them, and the frames to write in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from journal.shapes.ids import AttachmentId, ContactId, EntryId, Kind, LaterLineId, TemplateId

BODY_LIMIT = 16 * 1024 * 1024
"""Bytes. A text beyond a dozen novels is a mistake, and is refused as one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a person has in the editor: everything of an entry that they decide.

    `tags` are those added below the text; tags typed in the text are found by the journal. What is None stays as it is
    in an entry that is there already. In a new one `day` is then the day that is now, by the "day ends at" setting,
    `written_at` and `zone` are this instant in this computer's zone, and it has no star.
    """

    body: str
    title: str = ""
    kind: Kind = Kind.NOTE
    day: date | None = None
    tags: tuple[str, ...] = ()
    starred: bool | None = None
    written_at: datetime | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One piece of writing as it stands now.

    `title` is what the person gave ("" where the first line serves); `heading` is what to show as title.
    `tags` holds both kinds, `added_tags` only those that were put below the text. `rev` counts from 1.
    """

    id: EntryId
    title: str
    heading: str
    body: str
    kind: Kind
    day: date
    written_at: datetime
    zone: str
    starred: bool
    rev: int
    words: int
    tags: tuple[str, ...]
    added_tags: tuple[str, ...]
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the timeline: an entry without its text. `place` is where it stands in time; opaque, ascending.

    Of one that is not `titled` the heading is how its text begins. Of a `damaged` one only its day, kind and star are
    known.
    """

    id: EntryId
    place: int
    heading: str
    excerpt: str
    kind: Kind
    day: date
    written_at: datetime
    zone: str
    starred: bool
    tags: tuple[str, ...] = ()
    photos: int = 0
    responses: int = 0
    later_lines: int = 0
    shared_with: tuple[str, ...] = ()
    titled: bool = True
    damaged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """An entry as it stood before an editing visit."""

    entry: EntryId
    rev: int
    saved_at: datetime
    title: str
    body: str
    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterLine:
    """A dated line added to an older entry: what came of it."""

    id: LaterLineId
    entry: EntryId
    day: date
    text: str
    written_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Trashed:
    """An entry in the trash and how many days are left before it goes for good."""

    id: EntryId
    heading: str
    kind: Kind
    day: date
    trashed_at: datetime
    days_left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A photo or file kept inside the journal, without its bytes. `width`, `height` are None where it is no picture."""

    id: AttachmentId
    entry: EntryId
    name: str
    media_type: str
    size: int
    sha256: str
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictured:
    """A picture where all of them are shown: what it is called, how large, and the entry it belongs to."""

    id: AttachmentId
    name: str
    width: int
    height: int
    entry: EntryId
    heading: str
    kind: Kind
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A tag and how many entries (not in the trash) carry it."""

    name: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which entries are meant; what is empty does not narrow. All given conditions must hold.

    `kinds` and `shared_with` match any of theirs, `tags` must all be there. Dates are inclusive. What one of `without`
    means is left out.
    """

    kinds: frozenset[Kind] = frozenset()
    tags: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    shared_with: frozenset[ContactId] = frozenset()
    shared: bool = False
    photos: bool = False
    responses: bool = False
    starred: bool = False
    without: tuple[Filter, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """A search kept under a name: the words in its field, and what narrows it beside them."""

    name: str
    text: str
    filter: Filter


@dataclass(frozen=True, slots=True, kw_only=True)
class Misread:
    """A condition in a search that is none, or one for a `tag` that no entry carries; the nearest there is, or ""."""

    part: str
    nearest: str
    tag: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of text in a snippet; `hit` where it is what was looked for."""

    text: str
    hit: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One entry that was found, with its title and the words around the hit."""

    row: Row
    heading: tuple[Piece, ...]
    snippet: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question of a template; every answer is optional."""

    question: str
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A frame to write in. `source` names where it comes from, "" for a person's own; `built_in` ones can be hidden."""

    id: TemplateId
    name: str
    purpose: str
    fields: tuple[Field, ...]
    source: str = ""
    kind: Kind = Kind.NOTE
    built_in: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptTemplate:
    """A template as a journal keeps it: `hidden`, and for one that came along whether it was `changed` since."""

    template: Template
    hidden: bool = False
    changed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """An evening question. `season` is the part of the school year it suits, "" for any."""

    id: str
    text: str
    season: str = ""
