"""Pure. School years: the one that a day belongs to, by one rule for every page, and those made from presets.

Every day belongs to exactly one school year. A year goes from its first day to the eve of the next one, so that the
long holidays belong to the year that has just ended: what is written then looks back on it. Around the years that were
set, others are made after the likeness of the nearest; where none was set, a year begins on 1 August.

The presets are starting points that a teacher moves to their own dates; real calendars differ by state and by school.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import zip_longest

from journal.dates import clock
from journal.shapes import SchoolYear, Span

HARDLY_BEGUN = timedelta(weeks=12)
A_FEW = 10
"""Entries."""

_DAY, _WEEK, _HALF_A_YEAR = timedelta(days=1), timedelta(weeks=1), timedelta(days=183)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A kind of school year. Dates are (month, day); a break or term that lies before `first` falls in the next year.

    `parts` are the first days of the terms, each of which lasts until the day before the next.
    """

    id: str
    first: tuple[int, int]
    last: tuple[int, int]
    parts: tuple[tuple[int, int], ...] = ()
    breaks: tuple[tuple[tuple[int, int], tuple[int, int]], ...] = ()


_NORTH_BREAKS = (((12, 21), (1, 3)), ((4, 1), (4, 12)))
_HALF_TERMS = (((10, 21), (10, 31)), ((2, 12), (2, 22)))
_SOUTH_BREAKS = (((4, 10), (4, 25)), ((7, 1), (7, 19)), ((9, 19), (10, 4)))

PRESETS = (
    Preset(id="north", first=(8, 15), last=(6, 20), breaks=_NORTH_BREAKS),
    Preset(id="north-semesters", first=(8, 15), last=(6, 20), parts=((8, 15), (1, 20)), breaks=_NORTH_BREAKS),
    Preset(
        id="north-terms",
        first=(9, 1),
        last=(7, 20),
        parts=((9, 1), (1, 4), (4, 13)),
        breaks=_NORTH_BREAKS + _HALF_TERMS,
    ),
    Preset(
        id="north-quarters",
        first=(8, 15),
        last=(6, 20),
        parts=((8, 15), (10, 20), (1, 10), (3, 25)),
        breaks=_NORTH_BREAKS,
    ),
    Preset(id="south", first=(1, 28), last=(12, 18), breaks=_SOUTH_BREAKS),
    Preset(id="south-semesters", first=(2, 8), last=(12, 12), parts=((2, 8), (7, 20)), breaks=_SOUTH_BREAKS[1:2]),
    Preset(
        id="south-terms",
        first=(1, 28),
        last=(12, 18),
        parts=((1, 28), (4, 26), (7, 20), (10, 5)),
        breaks=_SOUTH_BREAKS,
    ),
)


@dataclass(frozen=True)
class Calendar:
    """The school years of a teacher. `years` are those that were set, in any order; they may overlap or leave gaps."""

    years: tuple[SchoolYear, ...] = ()

    def year_of(self, day: date) -> SchoolYear:
        """Give the school year that a day belongs to, with its own dates and terms; it may have ended before `day`."""
        return self._year(self._place(day))

    def span_of(self, day: date) -> Span:
        """Give all days that belong to the school year of a day: the year itself and the holidays after it."""
        return self._span(self._place(day))

    def spans(self, first: date, last: date) -> tuple[Span, ...]:
        """Give the days of every school year that has a day between `first` and `last`, oldest first."""
        return tuple(map(self._span, range(self._place(first), self._place(last) + 1)))

    def is_set(self, year: SchoolYear) -> bool:
        """Tell whether somebody set this year, so that its teaching weeks are known."""
        return year in self.years

    def teaching_week(self, day: date) -> tuple[int, int] | None:
        """Give which of how many teaching weeks a day lies in, None where its year's dates were not set."""
        year = self.year_of(day)
        return clock.teaching_week(year, day) if self.is_set(year) else None

    def term_of(self, day: date) -> Span | None:
        """Give the term of its own school year that holds a day, None between terms."""
        return next((term for term in self.year_of(day).terms if term.holds(day)), None)

    @property
    def terms(self) -> tuple[Span, ...]:
        """Give every term that was set."""
        return tuple(term for year in self.years for term in year.terms)

    def at_work(self, day: date) -> SchoolYear:
        """Give the school year there is to set: the one that holds a day, or the coming one.

        The coming one in the long holidays, and where it is set already while nobody set the one before.
        """
        year = self.year_of(day)
        if day <= year.last and self.is_set(year):
            return year
        coming = min((each for each in self.years if each.first > day), key=lambda each: each.first, default=None)
        return coming or (self._year(self._place(day) + 1) if day > year.last else year)

    def to_look_back_on(self, today: date, written: Callable[[Span], int], latest: date | None) -> Span:
        """Give the school year to look back on: this one, or while that has hardly begun the one written in before.

        `written` counts the entries in a run of days, `latest` is the day of the last one. In its first `HARDLY_BEGUN`
        a year needs `A_FEW` to be looked back on, then one; where nothing was written before, it serves in any case.
        """
        this = self.span_of(today)
        held = written(this)
        if held >= (A_FEW if today < this.first + HARDLY_BEGUN else 1):
            return this
        eve = this.first - _DAY
        before = self.span_of(eve if held or latest is None else min(latest, eve))
        return before if written(before) else this

    @cached_property
    def _beginnings(self) -> tuple[tuple[date, SchoolYear, int], ...]:
        """The first day of every school year from before `clock.EARLIEST` to after `clock.LATEST`, in order.

        With each the year that was set which it is like, and how many years away from that it is.
        """
        there = sorted({year.first: year for year in sorted(self.years, key=lambda year: year.last)}.items())
        there = there or [(_USUAL.first, _USUAL)]
        first, like = there[0]
        found = [(_moved(first, away), like, away) for away in range(clock.EARLIEST.year - first.year - 1, 0)]
        for (first, like), following in zip_longest(there, there[1:]):
            found.append((first, like, 0))
            found += _made_between(like, following[0] if following else date.max)
        return tuple(found)

    def _place(self, day: date) -> int:
        return bisect_right(self._beginnings, clock.within(day), key=lambda beginning: beginning[0]) - 1

    def _span(self, place: int) -> Span:
        year = self._year(place)
        return Span(name=year.name, first=year.first, last=self._beginnings[place + 1][0] - _DAY)

    def _year(self, place: int) -> SchoolYear:
        first, like, away = self._beginnings[place]
        if away == 0 and like is not _USUAL:
            return like
        # Nobody knows its terms and breaks yet.
        last = min(_moved(like.last, away), _moved(first, 1) - _DAY)
        name = year_name(first, last)
        if place + 1 < len(self._beginnings):
            last = min(last, self._beginnings[place + 1][0] - _DAY)
        return SchoolYear(name=name, first=first, last=last)


def _made_between(like: SchoolYear, coming: date) -> Iterator[tuple[date, SchoolYear, int]]:
    """Give years like one that was set, from its end on; none that would be over half a year short of the next set."""
    for away in range(1, clock.LATEST.year + 2 - like.first.year):
        first = _moved(like.first, away)
        if first + _HALF_A_YEAR > coming:
            return
        if first > like.last:
            yield first, like, away


def _moved(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def season_of(day: date, year: SchoolYear) -> str:
    """Give the season of a day, "" outside the school year and in its breaks.

    "autumn" and "winter" name its first and middle months wherever it is taught.
    """
    if not year.first <= day <= year.last or any(pause.holds(day) for pause in year.breaks):
        return ""
    if day < year.first + 4 * _WEEK:
        return "start"
    if day > year.last - 5 * _WEEK:
        return "end"
    if any(day < pause.first <= day + 2 * _WEEK for pause in year.breaks):
        return "before-break"
    if any(pause.last < day <= pause.last + 2 * _WEEK for pause in year.breaks):
        return "new-term"
    part = (day - year.first) / (year.last - year.first)
    return "autumn" if part < 0.36 else "winter" if part < 0.64 else "spring"


def school_year(preset_id: str, day: date, term_name: str = "{}", break_name: str = "") -> SchoolYear:
    """Give the school year of a preset that holds `day`, or the next one where `day` lies in the long holidays.

    `term_name` says in the person's language what a term is called, with `{}` for its number.
    """
    made = {each.id: each for each in PRESETS}[preset_id]
    year = _made(made, day.year - 1, term_name, break_name)
    for start in (day.year, day.year + 1):
        if day <= year.last:
            break
        year = _made(made, start, term_name, break_name)
    return year


def year_name(first: date, last: date) -> str:
    """Give a school year's usual name: "2025–26", or "2026" where it does not cross New Year."""
    return str(first.year) if first.year == last.year else f"{first.year}–{last.year % 100:02}"


def _made(made: Preset, start: int, term_name: str, break_name: str) -> SchoolYear:
    def at(month_and_day: tuple[int, int], after: tuple[int, int] = made.first) -> date:
        return date(start + (month_and_day < after), *month_and_day)

    first, last = at(made.first), at(made.last)
    starts = [at(part) for part in made.parts]
    breaks = [(at(begin), at(end)) for begin, end in made.breaks]
    ends = [each - timedelta(days=1) for each in starts[1:]] + [last]
    return SchoolYear(
        name=year_name(first, last),
        first=first,
        last=last,
        terms=tuple(
            Span(name=term_name.format(number), first=begin, last=end)
            for number, (begin, end) in enumerate(zip(starts, ends, strict=False), 1)
        ),
        breaks=tuple(Span(name=break_name, first=begin, last=end) for begin, end in sorted(breaks)),
    )


_USUAL = SchoolYear(name="", first=date(2000, 8, 1), last=date(2001, 7, 31))
"""Like which years are where none was set; never given itself."""
