"""Errand. Today: what the day is like at a glance, and tonight's question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from journal.dates import weeks
from journal.deeds import recovery_rehearsal
from journal.shapes import Insight, Item, Kind, Question, Row, Span

if TYPE_CHECKING:
    from journal.journal import Journal

MOST = 3
"""Rows of each kind: a glance, and no list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """What a person sees first. `week` is (which, of how many) teaching weeks; `term_name` "" where none is set."""

    day: date
    week: tuple[int, int] | None
    insight: Insight
    term_name: str
    on_day: tuple[Row, ...]
    on_week: tuple[Row, ...]
    arrived: tuple[Item, ...]
    kinds: Mapping[str, Kind]
    verified: frozenset[str]
    question: Question | None
    anything: bool
    sheet_due: bool
    sheet_unprinted: bool


def look(journal: Journal) -> Today:
    """Look at the day it is, by the journal's "the day ends at"."""
    day = journal.settings.today()
    calendar = journal.settings.calendar()
    year = calendar.year_of(day)
    term = calendar.term_of(day)
    span = term or Span(name="", first=weeks.start_of(day) - timedelta(weeks=11), last=day)
    on_day = journal.timeline.on_this_day(day)
    others = tuple(other for other in calendar.years if other != year)
    near = {row.id for row in on_day}
    on_week = tuple(row for row in journal.timeline.on_this_week(day, year, others) if row.id not in near)
    arrived = journal.inbox.newest(MOST)
    contacts = journal.circle.contacts(include_removed=True) if arrived else ()
    return Today(
        day=day,
        week=calendar.teaching_week(day),
        insight=journal.insights.period(span),
        term_name=term.name if term else "",
        on_day=on_day[:MOST],
        on_week=on_week[:MOST],
        arrived=arrived,
        kinds={item.id: entry.kind for item in arrived for entry in journal.inbox.entries_of(item.id)[:1]},
        verified=frozenset(contact.id for contact in contacts if contact.verified_on),
        question=journal.prompts.question_for(day, year),
        anything=bool(journal.entries.count()),
        sheet_due=recovery_rehearsal.is_due(journal),
        sheet_unprinted=recovery_rehearsal.is_unprinted(journal),
    )


def ask_another(journal: Journal, day: date) -> Question:
    """Put that day's question aside and give the next."""
    return journal.prompts.another(day, journal.settings.calendar().year_of(day))
