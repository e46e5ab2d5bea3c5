"""The periods a teacher looks back on: week, month, term, school year, calendar year, all."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from journal.dates import clock
from journal.dates.schoolyears import Calendar
from journal.shapes import Span
from ui.wording.days import month_and_year, near_day

KINDS = ("week", "month", "term", "school", "year", "all")


@dataclass(frozen=True, slots=True, kw_only=True)
class Periods:
    """What periods are made from: today, the school years, and the first day with an entry (None: none yet)."""

    today: date
    calendar: Calendar
    first: date | None


def _tr(words: str) -> str:
    return QCoreApplication.translate("Periods", words)


def kinds_of(periods: Periods, day: date) -> tuple[tuple[str, str], ...]:
    """Give the kinds of period to choose from around `day`, named; a term only where one is set."""
    named = {
        "week": _tr("Week"),
        "month": _tr("Month"),
        "term": span_of(periods, "term", day).name,
        "school": periods.calendar.year_of(day).name,
        "year": str(day.year),
        "all": _tr("All years"),
    }
    has_term = periods.calendar.term_of(day) is not None
    return tuple((kind, named[kind]) for kind in KINDS if kind != "term" or has_term)


def span_of(periods: Periods, kind: str, day: date) -> Span:
    """Give the period of a kind that holds `day`; a school year has the holidays after it, too."""
    if kind == "week":
        first = clock.monday(day)
        last = first + timedelta(days=6)
        return Span(name=_tr("Week of {0}").format(near_day(first, periods.today)), first=first, last=last)
    if kind == "month":
        first = day.replace(day=1)
        last = day.replace(day=monthrange(day.year, day.month)[1])
        return Span(name=month_and_year(day.year, day.month), first=first, last=last)
    if kind == "term" and (term := periods.calendar.term_of(day)) is not None:
        return term
    if kind == "year":
        return Span(name=str(day.year), first=date(day.year, 1, 1), last=date(day.year, 12, 31))
    if kind == "all":
        return Span(name=_tr("All years"), first=periods.first or day, last=max(periods.today, day))
    return periods.calendar.span_of(day)


def beside(periods: Periods, kind: str, day: date, step: int) -> date:
    """Give a day in the period before (`step` -1) or after (1) the one that holds `day`."""
    span = span_of(periods, kind, day)
    found = span.first - timedelta(days=1) if step < 0 else span.last + timedelta(days=1)
    if kind != "term":
        return clock.within(found)
    # Terms may have days between them that belong to none.
    terms = periods.calendar.terms
    if step < 0:
        return max((term.last for term in terms if term.last <= found), default=clock.within(found))
    return min((term.first for term in terms if term.first >= found), default=clock.within(found))
