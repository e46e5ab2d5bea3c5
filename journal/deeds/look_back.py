"""Errand. Looking back: a period in figures, and who was there. Never a score."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from journal.dates.periods import Periods, days_of
from journal.shapes import Companion, Filter, Insight, Row, Span, Tag

if TYPE_CHECKING:
    from journal.journal import Journal


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The periods there are, and the one of `kind` that holds `day` in figures."""

    periods: Periods
    kind: str
    day: date
    insight: Insight
    companions: tuple[Companion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TagSeen:
    """One tag in this school year, `year`, or in the `whole` time; `since` is its first day there.

    `unturned` is the newest of its lows that has no later line.
    """

    name: str
    year: Span
    whole: bool
    today: date
    insight: Insight
    since: date | None
    beside: tuple[Tag, ...]
    unturned: Row | None


def look_at_tag(journal: Journal, name: str, *, whole: bool | None = None) -> TagSeen:
    """Look at one tag; in all the time there was where this school year does not have it and nobody chose."""
    today = journal.settings.today()
    year = journal.settings.calendar().span_of(today)
    insight = journal.insights.of_tag(name, year)
    whole = not insight.entries if whole is None else whole
    if whole:
        insight = journal.insights.of_tag(name, reach(journal))
    unturned = journal.insights.unturned(name, insight.period)
    return TagSeen(
        name=name,
        year=year,
        whole=whole,
        today=today,
        insight=insight,
        since=journal.insights.first_with_tag(name, insight.period),
        beside=journal.insights.beside_tag(name, insight.period),
        unturned=journal.timeline.rows((unturned,))[0] if unturned else None,
    )


def periods(journal: Journal) -> Periods:
    """Give what the periods of this journal are made from."""
    reach = journal.insights.reach()
    return Periods(
        today=journal.settings.today(),
        calendar=journal.settings.calendar(),
        first=reach.first if reach else None,
    )


def reach(journal: Journal) -> Span:
    """Give the days from the first entry to the last one, and to today at least; today alone where there is none."""
    written, today = journal.insights.reach(), journal.settings.today()
    if written is None:
        return Span(name="", first=today, last=today)
    return Span(name="", first=written.first, last=max(written.last, today))


def look(journal: Journal, kind: str, day: date | None) -> Seen:
    """Look at the period that holds `day`; where none is given, at that of the year to look back on."""
    there = periods(journal)
    if day is None:
        year = to_look_back_on(journal)
        day = there.today if year.holds(there.today) else year.last
    span = days_of(there, kind, day)
    return Seen(
        periods=there,
        kind=kind,
        day=day,
        insight=journal.insights.period(span),
        companions=journal.insights.companions(span),
    )


def to_look_back_on(journal: Journal) -> Span:
    """Give the days of the school year that has just ended, or of this one once it holds enough to look back on."""

    def written(span: Span) -> int:
        return journal.timeline.count(Filter(since=span.first, until=span.last))

    reach = journal.insights.reach()
    calendar = journal.settings.calendar()
    return calendar.to_look_back_on(journal.settings.today(), written, reach.last if reach else None)
