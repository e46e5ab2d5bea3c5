from __future__ import annotations

from datetime import date, timedelta

import pytest

from journal.deeds.write import add_later_line, trash, write
from journal.insights.figures import MINIMUM
from journal.shapes import Draft, Kind, Span

YEAR = Span(name="2025–26", first=date(2025, 8, 1), last=date(2026, 7, 31))
MARCH = Span(name="March", first=date(2026, 3, 1), last=date(2026, 3, 31))


def put(journal, day, kind, body="Some words here", tags=()):
    return write(journal, Draft(body=body, kind=kind, day=day, tags=tuple(tags)))


def test_an_empty_journal_has_no_reach_and_empty_figures(journal):
    assert journal.insights.reach() is None
    insight = journal.insights.period(MARCH)
    assert (insight.entries, insight.days, insight.lifts, insight.turns) == (0, (), (), ())
    assert next(week.first for week in insight.weeks) == date(2026, 2, 23)
    assert len(insight.months) == 1


def test_days_weeks_and_months_count_the_same_entries(journal):
    put(journal, date(2026, 3, 12), Kind.HIGH)
    put(journal, date(2026, 3, 12), Kind.LOW)
    put(journal, date(2026, 3, 9), Kind.BOTH)
    put(journal, date(2026, 2, 28), Kind.HIGH)
    insight = journal.insights.period(MARCH)
    assert [(day.day.day, day.highs, day.lows, day.both) for day in insight.days] == [(9, 0, 0, 1), (12, 1, 1, 0)]
    week = next(week for week in insight.weeks if week.first == date(2026, 3, 9))
    assert (week.highs, week.lows, week.both) == (1, 1, 1)
    assert insight.months == journal.insights.months(MARCH)
    assert (insight.entries, insight.days_written, insight.words) == (3, 2, 9)


def test_what_is_in_the_trash_is_not_counted(journal):
    entry = put(journal, date(2026, 3, 12), Kind.HIGH, tags=["third-period"])
    trash(journal, [entry.id])
    insight = journal.insights.period(MARCH)
    assert (insight.entries, insight.tags, journal.insights.reach()) == (0, (), None)


@pytest.mark.parametrize(("kind", "lifts", "weighs"), [(Kind.HIGH, 1, 0), (Kind.LOW, 0, 1), (Kind.NOTE, 0, 0)])
def test_a_tag_lifts_or_weighs_only_from_enough_entries_on(journal, kind, lifts, weighs):
    for number in range(MINIMUM):
        few = journal.insights.period(YEAR)
        assert (few.lifts, few.weighs) == ((), ())
        put(journal, date(2026, 3, 1) + timedelta(days=number), kind, tags=["energy"])
    enough = journal.insights.period(YEAR)
    assert (len(enough.lifts), len(enough.weighs)) == (lifts, weighs)


def test_a_tag_with_as_many_highs_as_lows_tells_nothing(journal):
    for number in range(10):
        put(journal, date(2026, 3, 1 + number), Kind.HIGH if number % 2 else Kind.LOW, tags=["energy"])
    insight = journal.insights.period(YEAR)
    assert (insight.lifts, insight.weighs) == ((), ())
    assert insight.tags[0].of == 10


def test_a_low_turns_by_its_latest_later_line(journal):
    low = put(journal, date(2026, 3, 2), Kind.LOW, "Tired in the bones")
    add_later_line(journal, low.id, "First line", date(2026, 3, 9))
    add_later_line(journal, low.id, "It got better", date(2026, 3, 10))
    insight = journal.insights.period(YEAR)
    assert [(turn.entry, turn.by, turn.turned_on) for turn in insight.turns] == [
        (low.id, "It got better", date(2026, 3, 10))
    ]
    assert insight.lows_with_later_line == 1


def test_a_low_turns_by_the_next_high_on_its_tag_within_four_weeks(journal):
    low = put(journal, date(2026, 3, 2), Kind.LOW, "Tired", ["row"])
    far = put(journal, date(2026, 1, 2), Kind.LOW, "Long before", ["row"])
    put(journal, date(2026, 3, 5), Kind.HIGH, "Another matter", ["families"])
    high = put(journal, date(2026, 3, 12), Kind.HIGH, "The quiet row spoke first", ["row"])
    turns = journal.insights.period(YEAR).turns
    assert [(turn.entry, turn.answer, turn.by) for turn in turns] == [(low.id, high.id, "The quiet row spoke first")]
    assert far.id not in {turn.entry for turn in turns}


def test_a_week_that_crosses_the_edge_of_the_period_counts_only_days_inside(journal):
    put(journal, date(2026, 2, 28), Kind.HIGH)
    put(journal, date(2026, 3, 1), Kind.LOW)
    assert next((week.highs, week.lows) for week in journal.insights.period(MARCH).weeks) == (0, 1)


def test_tags_count_alike_in_a_short_and_in_a_long_span(journal):
    for number, kind in enumerate(Kind):
        put(journal, date(2026, 3, 1 + number), kind, tags=["row", f"only-{kind}"])
    ages = Span(name="", first=date(1990, 1, 1), last=date(2030, 1, 1))
    assert journal.insights.tags(ages) == journal.insights.tags(YEAR)
    assert len(journal.insights.tags(ages)) == 5
