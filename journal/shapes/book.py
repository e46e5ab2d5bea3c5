"""Shape. A picture of figures, an order for a book of a period, and the book itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from journal.shapes.calendar import SchoolYear, Span
from journal.shapes.drafts import Begun
from journal.shapes.evidence import Component, Framework
from journal.shapes.figures import Counts, Insight, Turn
from journal.shapes.ids import EntryId, Gesture, Kind
from journal.shapes.names import Decision, Finding, Person

MOST_ALONE = 100
"""Entries that are printed by themselves: as many as are looked over for names at a sitting. More are a book."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Region(Counts):
    """A part of a picture that stands for the days first to last; pixels from its top left corner.

    `days` is how many of them were written on, where that is what the picture shows.
    """

    x: float
    y: float
    width: float
    height: float
    first: date
    last: date
    tag: str = ""
    days: int = 0


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

    `weekdays` are seven names from Monday on, or none where no picture names them. `shapes` draws a mark beside every
    colour, for those who cannot tell the colours apart. `bars` is how high bars stand and hang together.
    """

    colours: Mapping[str, str]
    months: tuple[str, ...]
    weekdays: tuple[str, ...] = ()
    width: float = 932
    font: str = "Inter"
    shapes: bool = True
    bars: float = 158


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words of an entry that a person chose to set large."""

    entry: EntryId
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotable:
    """A sentence that might stand large, and the day it is of."""

    day: date
    quote: Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a person wants in their book. `kinds` and `tags` match any of theirs, empty means all.

    `picked`, where given, are the only entries. `paper` is "a4", "letter" or "a5", `style` "plain" or "warm",
    `quality` of the photos "print" or "small", `language` a BCP 47 tag that dates, headings and hyphens follow.

    `portfolio` names a framework: then only entries marked as evidence go in, under its components. `decisions` about
    marked words come on top of those that are remembered.

    `cover` is "weeks", "photo" or "type"; `cover_photo` an attachment, where none is named the first of the book.
    `companions` asks for a page of who of the circle was let in; their words stand there where `responses` go in.
    `proof` asks for bleed and crop marks. `quotes` are the words that stand large on pages of their own.

    `alone` asks for the picked entries by themselves, on pages that are no book: no cover, contents, figures, index.
    """

    period: Span
    title: str = ""
    kinds: frozenset[Kind] = frozenset()
    tags: tuple[str, ...] = ()
    picked: tuple[EntryId, ...] = ()
    starred: bool = False
    responses: bool = False
    companions: bool = False
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
    quality: str = "print"
    portfolio: str = ""
    decisions: tuple[Decision, ...] = ()
    cover: str = "weeks"
    cover_photo: str = ""
    proof: bool = False
    quotes: tuple[Quote, ...] = ()
    alone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A picture of the book, without a trace of where or with what it was taken. `name` is its file name.

    `data` is empty until the picture was fetched and made anew.
    """

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
class Companion:
    """Somebody of the circle since a day, who has `read` so many entries of a book, and `answered` so often.

    `words` are those of the answers, each with the entry it answers.
    """

    name: str
    since: date
    read: int
    answered: int
    words: tuple[tuple[EntryId, Note], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BookEntry:
    """One entry as the book shows it; `body` is Markdown without the heading where the heading stands above it.

    `heading` is "" where the text begins without one; `name` is what lists call the entry.

    `files` are the names of what belongs to the entry and cannot be printed. In a portfolio `annotation` says what the
    entry `shows`. `plain` asks for its words without a format, because they could not be set with it.
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
    annotation: str = ""
    shows: tuple[Component, ...] = ()
    written_at: datetime | None = None
    zone: str = ""
    plain: bool = False

    @property
    def tags_below(self) -> tuple[str, ...]:
        """The tags that do not stand in the text already."""
        body = self.body.casefold()
        return tuple(tag for tag in self.tags if f"#{tag}".casefold() not in body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A month of the book, or with a `title` a component of a portfolio, with its entries in order.

    `elsewhere` are entries that show this component too, and stand in full under the first they show.
    """

    month: date
    entries: tuple[BookEntry, ...]
    title: str = ""
    domain: str = ""
    elsewhere: tuple[BookEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenWord:
    """A string nobody decided yet, how often it stands in the book, and where it stands first."""

    finding: Finding
    times: int
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A period as a book, with names already protected where that was ordered.

    `insight` counts what is in the book, not what was left out. `open_words` are marked words nobody decided yet,
    `replaced` says for how many names a stand-in stands in it. `own_words_plain` asks for the foreword, the
    dedication and what companions said without a format. `terms` are those of the period, in order. `half_in` as in
    `Manuscript`.
    """

    order: Order
    chapters: tuple[Chapter, ...]
    insight: Insight
    open_words: tuple[OpenWord, ...] = ()
    replaced: int = 0
    unreadable: tuple[str, ...] = ()
    own_words_plain: bool = False
    terms: tuple[Span, ...] = ()
    companions: tuple[Companion, ...] = ()
    half_in: bool = False

    @property
    def undecided(self) -> int:
        """How many strings are still to be decided."""
        return len(self.open_words)

    @property
    def entries(self) -> tuple[BookEntry, ...]:
        """Every entry of the book, in order."""
        return tuple(entry for chapter in self.chapters for entry in chapter.entries)

    def quotes_of(self, entries: Iterable[BookEntry]) -> tuple[tuple[Quote, BookEntry], ...]:
        """Give the words of these entries that stand large, each with its entry."""
        told = {entry.id: entry for entry in entries}
        return tuple((quote, told[quote.entry]) for quote in self.order.quotes if quote.entry in told)

    @property
    def photos(self) -> tuple[Photo, ...]:
        """Every picture of the book, in order."""
        return tuple(photo for entry in self.entries for photo in entry.photos)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manuscript:
    """Everything an order takes in as it was written: no name protected, no picture fetched.

    `components` is the framework of a portfolio in its order, `terms` are those of the period. `half_in`: of an import
    that did not end part is missing, or there in part. It never leaves the journal; `Book` does.
    """

    order: Order
    entries: tuple[BookEntry, ...]
    turns: tuple[Turn, ...]
    people: tuple[Person, ...] = ()
    decisions: tuple[Decision, ...] = ()
    components: tuple[Component, ...] = ()
    terms: tuple[Span, ...] = ()
    companions: tuple[Companion, ...] = ()
    half_in: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What a book will hold before it is made; a long one is printed in about so many `volumes`."""

    entries: int
    photos: int
    words: int
    pages: int
    problems: tuple[str, ...] = ()
    volumes: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What an order takes in: `pictured` entries have the photos, `breaks` is about how often a line of text ends."""

    entries: int
    words: int
    photos: int = 0
    pictured: int = 0
    breaks: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Unprinted:
    """A letter that no font here has, and what a book in print says in its place."""

    letter: str
    instead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A book as files, {path: bytes}: one for HTML and PDF, a folder for Markdown and for a PDF in volumes.

    `unprinted` are letters that stand in it by their names, `plain` the days of entries that had to be set without
    their format, `unreadable` pictures named, not shown. `half_in` as in `Manuscript`.
    """

    files: Mapping[str, bytes]
    unprinted: tuple[Unprinted, ...] = ()
    plain: tuple[date, ...] = ()
    unreadable: tuple[str, ...] = ()
    half_in: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BookDraft:
    """What was begun of a book and is no choice for next year too: its days, what was picked by hand.

    `year` is the first day of the school year that there was to look back on when it was kept; None where that is
    not known.
    """

    period: Span
    picked: tuple[EntryId, ...]
    portfolio: str
    decisions: tuple[Decision, ...]
    year: date | None = None
    cover_photo: str = ""
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BookStart:
    """What choosing a book starts from: an order, and the days and tags there are to choose from.

    `words` has what the fields of its own words open with, by the name they have in the order. `reach` goes from the
    first day with an entry to the last, None where there is none.
    """

    order: Order
    words: Mapping[str, Begun]
    today: date
    years: tuple[SchoolYear, ...]
    reach: Span | None
    tags: tuple[str, ...]
    frameworks: tuple[Framework, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A book to be looked at while it is chosen; without `whole` only its first entries are in it.

    `manuscript` is None where the estimate names a problem.
    """

    estimate: Estimate
    manuscript: Manuscript | None
    whole: bool
