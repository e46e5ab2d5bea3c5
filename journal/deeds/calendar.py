"""Errand. The calendar: the days of a month and of the school year around it, and what one day holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from journal.dates import weeks
from journal.shapes import DayCount, Kind, Row, Span

if TYPE_CHECKING:
    from journal.journal import Journal

WEEKS = 6
"""Rows of a month's grid, so that each month has the same height."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InView:
    """The days of the month in view, and those of the school year around it."""

    today: date
    month: Mapping[date, tuple[Kind, ...]]
    year: Span
    days: tuple[DayCount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayHeld:
    """What a day holds, and which of how many teaching weeks it lies in, where the year's dates were set."""

    rows: tuple[Row, ...]
    week: tuple[int, int] | None
    today: date


def look(journal: Journal, day: date | None) -> InView:
    """Look at the month and the school year of a day, of today where none is given."""
    today = journal.settings.today()
    first = grid_start(day or today)
    year = journal.settings.calendar().span_of(day or today)
    return InView(
        today=today,
        month=journal.timeline.days(first, first + timedelta(days=7 * WEEKS - 1)),
        year=year,
        days=journal.insights.days(year),
    )


def written(journal: Journal, first: date, last: date) -> dict[date, tuple[Kind, ...]]:
    """Give the kinds of what was written on each of these days."""
    return journal.timeline.days(first, last)


def look_at(journal: Journal, day: date) -> DayHeld:
    """Look at what a day holds, in the order it was written."""
    return DayHeld(
        rows=journal.timeline.on_day(day),
        week=journal.settings.calendar().teaching_week(day),
        today=journal.settings.today(),
    )


def grid_start(day: date) -> date:
    """Give the day that the grid of a day's month begins with."""
    return weeks.start_of(day.replace(day=1))
