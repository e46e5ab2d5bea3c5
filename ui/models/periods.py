"""The periods a teacher looks back on, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from journal.dates.periods import KINDS, Periods, days_of
from journal.shapes import Span
from ui.wording import translate
from ui.wording.days import month_and_year, near_day


def kinds_of(periods: Periods, day: date) -> tuple[tuple[str, str], ...]:
    """Give the kinds of period to choose from around `day`, named; a term only where one is set."""
    named = {
        "week": translate("Periods", "Week"),
        "month": translate("Periods", "Month"),
        "term": span_of(periods, "term", day).name,
        "school-year": periods.calendar.year_of(day).name,
        "year": str(day.year),
        "all": translate("Periods", "All years"),
    }
    has_term = periods.calendar.term_of(day) is not None
    return tuple((kind, named[kind]) for kind in KINDS if kind != "term" or has_term)


def span_of(periods: Periods, kind: str, day: date) -> Span:
    """Give the period of a kind that holds `day`, named."""
    return named(days_of(periods, kind, day), periods, kind, day)


def named(span: Span, periods: Periods, kind: str, day: date) -> Span:
    """Give the period of a kind that holds `day` its name, where it has none of its own."""
    if kind == "week":
        return replace(span, name=translate("Periods", "Week of {0}").format(near_day(span.first, periods.today)))
    if kind == "month":
        return replace(span, name=month_and_year(day.year, day.month))
    if kind == "year":
        return replace(span, name=str(day.year))
    if kind == "all":
        return replace(span, name=translate("Periods", "All years"))
    return span
