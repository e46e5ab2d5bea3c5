"""Pure. The periods a teacher looks back on: week, month, term, school year, calendar year, all; named elsewhere."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from journal.dates import clock, weeks
from journal.dates.schoolyears import Calendar
from journal.shapes import Span

KINDS = ("week", "month", "term", "school-year", "year", "all")


@dataclass(frozen=True, slots=True, kw_only=True)
class Periods:
    """What periods are made from: today, the school years, and the first day with an entry (None: none yet)."""

    today: date
    calendar: Calendar
    first: date | None


def days_of(periods: Periods, kind: str, day: date) -> Span:
    """Give the period of a kind that holds `day`; a school year has the holidays after it, too.

    Only terms and school years have a name.
    """
    if kind == "week":
        first = weeks.start_of(day)
        return Span(name="", first=first, last=first + timedelta(days=6))
    if kind == "month":
        return Span(name="", first=day.replace(day=1), last=day.replace(day=monthrange(day.year, day.month)[1]))
    if kind == "term" and (term := periods.calendar.term_of(day)) is not None:
        return term
    if kind == "year":
        return Span(name="", first=date(day.year, 1, 1), last=date(day.year, 12, 31))
    if kind == "all":
        return Span(name="", first=periods.first or day, last=max(periods.today, day))
    return periods.calendar.span_of(day)


def beside(periods: Periods, kind: str, day: date, step: int) -> date:
    """Give a day in the period before (`step` -1) or after (1) the one that holds `day`."""
    span = days_of(periods, kind, day)
    found = span.first - timedelta(days=1) if step < 0 else span.last + timedelta(days=1)
    if kind != "term":
        return clock.within(found)
    # Terms may have days between them that belong to none.
    terms = periods.calendar.terms
    if step < 0:
        return max((term.last for term in terms if term.last <= found), default=clock.within(found))
    return min((term.first for term in terms if term.first >= found), default=clock.within(found))
