"""Pure. School years made from presets: where the year begins, and how it is divided.

The presets are starting points that a teacher moves to their own dates; real calendars differ by state and by school.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from journal import plain
from journal.shapes import SchoolYear, Span

MOST_YEARS, MOST_SPANS = 400, 100
MOST_LETTERS = 200
"""Of a name."""


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


def preset(preset_id: str) -> Preset:
    """Give the preset of that id; KeyError where there is none."""
    return {each.id: each for each in PRESETS}[preset_id]


def school_year(preset_id: str, day: date, term_name: str = "{}", break_name: str = "") -> SchoolYear:
    """Give the school year of a preset that holds `day`, or the next one where `day` lies in the long holidays.

    `term_name` says in the person's language what a term is called, with `{}` for its number.
    """
    made = preset(preset_id)
    year = _made(made, day.year - 1, term_name, break_name)
    for start in (day.year, day.year + 1):
        if day <= year.last:
            break
        year = _made(made, start, term_name, break_name)
    return year


def year_name(first: date, last: date) -> str:
    """Give a school year's usual name: "2025–26", or "2026" where it does not cross New Year."""
    return str(first.year) if first.year == last.year else f"{first.year}–{last.year % 100:02}"


def to_plain(year: SchoolYear) -> dict[str, Any]:
    """Give a school year as JSON can hold it."""
    return {
        "name": year.name,
        "first": year.first.isoformat(),
        "last": year.last.isoformat(),
        "terms": [_span_to_plain(span) for span in year.terms],
        "breaks": [_span_to_plain(span) for span in year.breaks],
    }


def years_to_plain(years: Iterable[SchoolYear]) -> object:
    """Give school years as JSON can hold them."""
    return [to_plain(year) for year in years]


def years_from_plain(value: object) -> tuple[SchoolYear, ...]:
    """Give the school years that JSON holds, oldest first. Raises `ValueError` where one is none."""
    return tuple(sorted(plain.each(value, from_plain, MOST_YEARS), key=lambda year: year.first))


def from_plain(value: object) -> SchoolYear:
    """Give the school year that `to_plain` wrote. Raises `ValueError` where it is none."""
    kept = plain.fields(value)
    year = SchoolYear(
        name=plain.text(kept.get("name"), MOST_LETTERS),
        first=plain.day(kept.get("first")),
        last=plain.day(kept.get("last")),
        terms=plain.each(kept.get("terms", []), _span_from_plain, MOST_SPANS),
        breaks=plain.each(kept.get("breaks", []), _span_from_plain, MOST_SPANS),
    )
    if year.first >= year.last:
        raise ValueError
    return year


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


def _span_to_plain(span: Span) -> dict[str, str]:
    return {"name": span.name, "first": span.first.isoformat(), "last": span.last.isoformat()}


def _span_from_plain(value: object) -> Span:
    kept = plain.fields(value)
    span = Span(
        name=plain.text(kept.get("name"), MOST_LETTERS),
        first=plain.day(kept.get("first")),
        last=plain.day(kept.get("last")),
    )
    if span.first > span.last:
        raise ValueError
    return span
