"""Shape. A period in figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from journal.shapes.calendar import Span
from journal.shapes.ids import EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many entries are highs, lows, both, and plain notes."""

    highs: int
    lows: int
    both: int
    notes: int

    @property
    def entries(self) -> int:
        """How many entries that are."""
        return self.of + self.notes

    @property
    def of(self) -> int:
        """How many of them are not plain notes."""
        return self.highs + self.lows + self.both


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekCount(Counts):
    """What was written in the week that begins on `first`."""

    first: date


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthCount(Counts):
    """What was written in the month that begins on `first`, and on how many days."""

    first: date
    words: int
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCount(Counts):
    """What was written for one day."""

    day: date
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TagCount(Counts):
    """How often a tag stands with highs and with lows."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion:
    """Somebody who answered, how often, about how many entries, and when last."""

    name: str
    answers: int
    entries: int
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A low that turned: the entry and its latest later line, or a later high on the same tag.

    `by` is the later line's text, or the heading of the high `answer`.
    """

    entry: EntryId
    heading: str
    day: date
    turned_on: date
    by: str
    answer: EntryId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Insight(Counts):
    """A period in figures. Every tuple is in time order, or most first for tags.

    A period of more than two years has no weeks and no days: it is seen by its months.
    """

    period: Span
    weeks: tuple[WeekCount, ...]
    days: tuple[DayCount, ...]
    lifts: tuple[TagCount, ...]
    weighs: tuple[TagCount, ...]
    turns: tuple[Turn, ...]
    lows_with_later_line: int
    words: int
    days_written: int
    responses: int = 0
    months: tuple[MonthCount, ...] = ()
    tags: tuple[TagCount, ...] = ()
