"""Shape. A picture of figures, an order for a book of a period, and the book itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from journal.shapes.calendar import SchoolYear, Span
from journal.shapes.figures import Insight
from journal.shapes.ids import EntryId, Gesture, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A part of a picture that stands for the days first to last; pixels from its top left corner."""

    x: float
    y: float
    width: float
    height: float
    first: date
    last: date
    highs: int
    lows: int
    both: int
    notes: int
    tag: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A picture as SVG text, its size in pixels, and what each part of it stands for, in reading order.

    Whoever shows it writes the figures of `regions` beside it, in words or as a table. An empty `svg`: nothing to draw.
    """

    svg: str
    width: float
    height: float
    regions: tuple[Region, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartStyle:
    """How a picture is drawn: colours by role (as in resources/themes), twelve short names of months, a width.

    `shapes` draws a mark beside every colour, for those who cannot tell the colours apart.
    """

    colours: Mapping[str, str]
    months: tuple[str, ...]
    width: float = 932
    font: str = "Inter"
    shapes: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a person wants in their book. `kinds` and `tags` match any of theirs, empty means all.

    `picked`, where given, are the only entries. `paper` is "a4", "letter" or "a5", `style` "plain" or "warm",
    `language` a BCP 47 tag that hyphenation and dates follow.
    """

    period: Span
    title: str = ""
    kinds: frozenset[Kind] = frozenset()
    tags: tuple[str, ...] = ()
    picked: tuple[EntryId, ...] = ()
    starred: bool = False
    responses: bool = False
    photos: bool = True
    later_lines: bool = True
    newest_first: bool = False
    protect: bool = True
    foreword: str = ""
    dedication: str = ""
    author: str = ""
    paper: str = "a4"
    style: str = "warm"
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A picture of the book, without a trace of where or with what it was taken. `name` is its file name."""

    id: str
    name: str
    media_type: str
    data: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A dated word under an entry: a later line, or what a friend answered (`who`, `gesture`)."""

    day: date
    text: str
    who: str = ""
    gesture: Gesture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BookEntry:
    """One entry as the book shows it; `body` is Markdown without the heading where the heading stands above it.

    `heading` is "" where the text begins without one; `name` is what lists call the entry.

    `files` are the names of what belongs to the entry and cannot be printed.
    """

    id: EntryId
    day: date
    kind: Kind
    heading: str
    name: str
    body: str
    words: int = 0
    tags: tuple[str, ...] = ()
    starred: bool = False
    later_lines: tuple[Note, ...] = ()
    responses: tuple[Note, ...] = ()
    photos: tuple[Photo, ...] = ()
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A month of the book: its first day and its entries in order."""

    month: date
    entries: tuple[BookEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A period as a book, with names already protected where that was ordered.

    `insight` counts what is in the book, not what was left out. `undecided` counts marked words nobody decided yet.
    """

    order: Order
    chapters: tuple[Chapter, ...]
    insight: Insight
    undecided: int = 0
    unreadable: tuple[str, ...] = ()

    @property
    def entries(self) -> tuple[BookEntry, ...]:
        """Every entry of the book, in order."""
        return tuple(entry for chapter in self.chapters for entry in chapter.entries)

    @property
    def photos(self) -> tuple[Photo, ...]:
        """Every picture of the book, in order."""
        return tuple(photo for entry in self.entries for photo in entry.photos)


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What a book will hold before it is made."""

    entries: int
    photos: int
    words: int
    pages: int
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What choosing a book starts from: an order, and the days and tags there are to choose from.

    `reach` goes from the first day with an entry to the last, None where there is none.
    """

    order: Order
    today: date
    years: tuple[SchoolYear, ...]
    reach: Span | None
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A book to be looked at while it is chosen; without `whole` only its first entries are in it.

    `book` is None where the estimate names a problem.
    """

    estimate: Estimate
    book: Book | None
    whole: bool
