"""Weeks begin where they begin there: on Monday, on Sunday, on Saturday."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from journal.dates import clock, weeks
from journal.insights.figures import weeks_of
from journal.shapes import DayCount, SchoolYear, Span
from tests.dates.beginnings import begun_on

ROOT = Path(__file__).parents[2]
DAYS = st.dates(clock.EARLIEST, clock.LATEST)


def test_where_weeks_begin_is_what_the_cldr_of_qt_says():
    every = QLocale.matchingLocales(QLocale.AnyLanguage, QLocale.AnyScript, QLocale.AnyTerritory)
    told = {QLocale.territoryToCode(one.territory()): one.firstDayOfWeek().value - 1 for one in every}
    lands = {code: weekday for code, weekday in told.items() if len(code) == 2}
    assert len(lands) > 200
    assert {code: weeks.begins_in(code) for code in lands} == lands


@given(DAYS, st.integers(0, 6))
def test_a_week_begins_on_its_day_and_holds_the_day_it_is_of(day, begins):
    with begun_on(begins):
        start = weeks.start_of(day)
        assert start.weekday() == begins == weeks.weekdays()[0]
        assert start <= day < start + timedelta(days=7)
        assert weeks.number_of(start) == weeks.number_of(day) == weeks.number_of(start + timedelta(days=7)) - 1


@pytest.mark.parametrize(("begins", "counted"), [(weeks.MONDAY, [1, 1, 0]), (weeks.SUNDAY, [0, 2, 0])])
def test_a_sunday_is_counted_in_the_week_it_belongs_to(begins, counted):
    sunday = date(2026, 3, 8)
    days = [DayCount(day=day, highs=1, lows=0, both=0, notes=0, words=1) for day in (sunday, date(2026, 3, 9))]
    span = Span(name="", first=date(2026, 3, 2), last=date(2026, 3, 16))
    with begun_on(begins):
        found = weeks_of(days, span)
    assert [week.highs for week in found] == counted
    assert {week.first.weekday() for week in found} == {begins}


def test_as_many_weeks_are_taught_wherever_they_begin():
    year = SchoolYear(name="", first=date(2025, 9, 1), last=date(2026, 7, 17), terms=(), breaks=())
    sunday = date(2025, 9, 14)
    assert clock.teaching_week(year, sunday) == (2, 46)
    with begun_on(weeks.SUNDAY):
        assert clock.teaching_week(year, sunday) == (3, 46)


WHERE = {ROOT / "journal" / "dates" / "weeks.py", ROOT / "ui" / "languages.py"}
"""Where it is known which day a week begins with."""
WEEKDAY = re.compile(r"firstDayOfWeek|weekday\(\) (==|!=)|days=\(?\w+\.(iso)?weekday\(\)")


def own_weeks(sources: Iterable[Path]) -> list[str]:
    """Where a week is begun by another way than `journal.dates.weeks`, on a Monday wherever one is."""
    return [
        f"{file}:{number}"
        for file in sources
        for number, line in enumerate(file.read_text("utf-8").split("\n"), 1)
        if WEEKDAY.search(line)
    ]


def test_weeks_begin_by_one_function():
    code = {file for folder in ("journal", "ui") for file in (ROOT / folder).rglob("*.py")}
    assert own_weeks(code - WHERE) == []


@pytest.mark.parametrize(
    "line", ["first = day - timedelta(days=day.weekday())", "if day.weekday() == 0:", "QLocale().firstDayOfWeek()"]
)
def test_the_rule_of_weeks_fails_when_it_is_broken(tmp_path, line):
    file = tmp_path / "part.py"
    file.write_text(line + "\n")
    assert own_weeks([file]) == [f"{file}:1"]
