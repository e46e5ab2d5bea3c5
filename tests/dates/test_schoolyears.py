"""Every day belongs to one school year, and every page gives the same one."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.cli.ordering import days_of, school_years
from journal.dates import clock, schoolyears
from journal.dates.periods import Periods, beside
from journal.dates.schoolyears import A_FEW, Calendar
from journal.deeds import calendar, draft_book, list_entries, look_back, make_book, today, write
from journal.settings_table import SCHOOL_YEARS
from journal.shapes import Draft, SchoolYear, Span
from ui.models.periods import span_of
from ui.pages.journal.filters import spans

DAY = timedelta(days=1)
FIRST, LAST = date(1990, 1, 1), date(2100, 12, 31)


def a_year(first, days, name="A year"):
    terms = (Span(name="Term", first=first + timedelta(days=days // 3), last=first + timedelta(days=days // 2)),)
    return SchoolYear(name=name, first=first, last=first + timedelta(days=days), terms=terms)


PRESETS = st.builds(
    schoolyears.school_year, st.sampled_from([each.id for each in schoolyears.PRESETS]), st.dates(FIRST, LAST)
)
ANY_YEAR = st.builds(a_year, st.dates(FIRST, LAST), st.integers(1, 900))
LIKE_YEARS = st.builds(a_year, st.dates(date(2015, 1, 1), date(2030, 12, 31)), st.integers(150, 365))
CALENDARS = st.lists(PRESETS, max_size=6) | st.lists(ANY_YEAR, max_size=6) | st.lists(LIKE_YEARS, max_size=6)


@settings(max_examples=80)
@given(CALENDARS, st.dates(FIRST, LAST))
def test_every_day_of_a_century_belongs_to_exactly_one_school_year(years, day):
    calendar = Calendar(tuple(years))
    every = calendar.spans(FIRST, LAST)
    assert every[0].first <= FIRST
    assert every[-1].last >= LAST
    for one, following in pairwise(every):
        assert one.first <= one.last
        assert one.last + DAY == following.first
    assert [span for span in every if span.holds(day)] == [calendar.span_of(day)]
    for span in every:
        assert calendar.span_of(max(span.first, clock.EARLIEST)) == calendar.span_of(span.last) == span
        assert calendar.year_of(span.last).first == span.first


@settings(max_examples=80)
@given(CALENDARS)
def test_what_was_set_stands_and_no_year_is_made_up_in_the_holidays_between(years):
    calendar = Calendar(tuple(years))
    firsts = sorted({year.first for year in years})
    for year in years:
        following = [first for first in firsts if first > year.first]
        until = min([year.last, *(first - DAY for first in following[:1])])
        assert calendar.span_of(year.first).last >= until
        if following and (following[0] - year.first).days < 365 + 180:
            assert calendar.span_of(following[0] - DAY).first in {*firsts}
    if years and len(firsts) == len(years):
        assert all(calendar.year_of(year.first) == year for year in years)


@given(CALENDARS, st.dates(FIRST, LAST))
def test_a_year_nobody_set_is_no_longer_than_twelve_months_and_has_no_terms(years, day):
    calendar = Calendar(tuple(years))
    year = calendar.year_of(day)
    if not calendar.is_set(year):
        assert year.terms == year.breaks == ()
        assert 0 <= (year.last - year.first).days <= 366
        assert (calendar.span_of(day).last - year.first).days <= 366 + 366


@pytest.mark.parametrize("day", [date.min, date.max, clock.EARLIEST, clock.LATEST])
def test_even_at_the_end_of_time_there_is_a_school_year(day):
    for years in ((), (a_year(clock.EARLIEST, 300),), (a_year(clock.LATEST - timedelta(days=200), 200),)):
        calendar = Calendar(years)
        assert calendar.span_of(day).first <= clock.LATEST
        assert calendar.at_work(day)
        assert calendar.to_look_back_on(day, lambda _: 0, None) == calendar.span_of(day)


def test_without_any_calendar_a_year_begins_in_august():
    span = Calendar().span_of(date(2026, 3, 12))
    assert (span.name, span.first, span.last) == ("2025–26", date(2025, 8, 1), date(2026, 7, 31))


def test_years_around_those_that_were_set_are_like_the_nearest_and_named_alike():
    south = schoolyears.school_year("south-terms", date(2026, 3, 1))
    names = [span.name for span in Calendar((south,)).spans(date(2024, 6, 1), date(2029, 6, 1))]
    assert names == ["2024", "2025", "2026", "2027", "2028", "2029"]
    (coming,) = Calendar((south,)).spans(date(2027, 2, 1), date(2027, 2, 1))
    assert (coming.first, coming.last) == (date(2027, 1, 28), date(2028, 1, 27))


def test_a_year_that_nobody_set_between_two_that_were_is_made_up():
    years = tuple(schoolyears.school_year("north", date(year, 10, 1)) for year in (2023, 2025))
    spans_ = Calendar(years).spans(date(2023, 10, 1), date(2025, 10, 1))
    assert [(span.name, span.first) for span in spans_] == [
        ("2023–24", date(2023, 8, 15)),
        ("2024–25", date(2024, 8, 15)),
        ("2025–26", date(2025, 8, 15)),
    ]


def test_terms_that_cross_new_year_are_found_and_gone_through(journal):
    year = SchoolYear(
        name="2025–26",
        first=date(2025, 9, 1),
        last=date(2026, 7, 10),
        terms=(
            Span(name="One", first=date(2025, 9, 1), last=date(2025, 11, 20)),
            Span(name="Two", first=date(2025, 12, 1), last=date(2026, 2, 20)),
            Span(name="Three", first=date(2026, 3, 2), last=date(2026, 7, 10)),
        ),
    )
    calendar = Calendar((year,))
    assert calendar.term_of(date(2025, 12, 31)) == calendar.term_of(date(2026, 1, 1)) == year.terms[1]
    periods = Periods(today=date(2026, 4, 1), calendar=calendar, first=None)
    day = date(2026, 4, 1)
    for name in ("Two", "One"):
        day = beside(periods, "term", day, -1)
        assert span_of(periods, "term", day).name == name


@pytest.mark.parametrize("preset", schoolyears.PRESETS, ids=lambda preset: preset.id)
@given(day=st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_every_preset_makes_a_year_that_holds_the_day_or_comes_next(preset, day):
    year = schoolyears.school_year(preset.id, day, "Term {}", "Break")
    assert day <= year.last < day + timedelta(days=460)
    assert len(year.terms) == len(preset.parts)
    for one, other in zip(year.terms, year.terms[1:], strict=False):
        assert one.last + timedelta(days=1) == other.first
    for span in (*year.terms, *year.breaks):
        assert year.first <= span.first <= span.last <= year.last
    assert SCHOOL_YEARS.form.read(SCHOOL_YEARS.form.write((year,))) == (year,)
    assert 34 <= len(clock.teaching_weeks(year)) <= 44


# Told as a year


def told_at(day):
    clock.stop(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), "Australia/Sydney")


def set_year(journal, preset, day):
    year = schoolyears.school_year(preset, day)
    journal.settings.set(SCHOOL_YEARS, (*journal.settings.get(SCHOOL_YEARS), year))
    return year


def write_weekly(journal, first, last):
    while first <= last:
        write.write(journal, Draft(body=f"A week. {first}", day=first))
        first += timedelta(days=7)


@pytest.mark.parametrize(
    ("preset", "taught", "holidays"),
    [
        ("north", date(2025, 9, 1), (date(2026, 6, 22), date(2026, 7, 1), date(2026, 8, 14))),
        ("north-terms", date(2025, 9, 3), (date(2026, 7, 21), date(2026, 8, 31))),
        ("south", date(2026, 2, 2), (date(2026, 12, 20), date(2027, 1, 10), date(2027, 1, 27))),
        ("south-semesters", date(2026, 2, 9), (date(2026, 12, 20), date(2027, 2, 7))),
    ],
)
def test_in_the_long_holidays_every_page_shows_the_year_that_has_just_ended(journal, preset, taught, holidays):
    year = set_year(journal, preset, taught)
    write_weekly(journal, taught, year.last)
    for day in holidays:
        told_at(day)
        shown = look_back.to_look_back_on(journal)
        assert (shown.name, shown.first) == (year.name, year.first)
        assert shown.holds(day)
        assert make_book.start(journal).period == draft_book.begin(journal).order.period == shown
        assert make_book.estimate(journal, make_book.start(journal)).problems == ()
        assert look_back.look(journal, "school-year", None).insight.period == shown
        assert calendar.look(journal, None).year == shown
        assert shown in spans(list_entries.offers(journal))
        assert shown in school_years(journal)
        assert today.look(journal).week is None
        named = Namespace(school_year=year.name, term=None, calendar_year=None, all_years=False, since=None, until=None)
        assert days_of(named, journal) == shown


def test_no_day_is_counted_in_two_years_whichever_way_one_goes(journal):
    year = set_year(journal, "south-terms", date(2026, 3, 1))
    write_weekly(journal, date(2024, 2, 1), date(2027, 1, 10))
    told_at(date(2027, 1, 10))
    seen, counted = look_back.look(journal, "school-year", None), 0
    while seen.insight.entries:
        counted += seen.insight.entries
        day = beside(seen.periods, "school-year", seen.day, -1)
        assert beside(seen.periods, "school-year", day, 1) == seen.insight.period.first
        seen = look_back.look(journal, "school-year", day)
    assert counted == journal.entries.count()
    assert year.name == "2026"


def test_the_book_opens_on_the_new_year_once_that_holds_enough_to_look_back_on(journal):
    set_year(journal, "north", date(2025, 9, 1))
    write_weekly(journal, date(2025, 9, 1), date(2026, 6, 15))
    told_at(date(2026, 8, 20))
    for number in range(A_FEW):
        assert make_book.start(journal).period.name == "2025–26"
        write.write(journal, Draft(body=f"New class. {number}"))
    shown = look_back.look(journal, "school-year", None).insight.period
    assert make_book.start(journal).period.name == shown.name == "2026–27"


def test_a_year_well_under_way_is_looked_back_on_as_soon_as_it_holds_anything(journal):
    write_weekly(journal, date(2025, 9, 1), date(2026, 6, 15))
    told_at(date(2026, 11, 20))
    assert make_book.start(journal).period.name == "2025–26"
    write.write(journal, Draft(body="At last."))
    assert make_book.start(journal).period.name == "2026–27"


def test_whoever_begins_in_a_new_year_looks_back_on_it_from_the_first_entry(journal):
    told_at(date(2026, 9, 1))
    assert make_book.start(journal).period.name == "2026–27"
    write.write(journal, Draft(body="The first."))
    assert make_book.start(journal).period.name == "2026–27"


def test_whoever_comes_back_after_years_is_shown_the_last_year_that_holds_something(journal):
    write_weekly(journal, date(2021, 9, 1), date(2022, 6, 1))
    told_at(date(2026, 9, 1))
    shown = look_back.look(journal, "school-year", None).insight.period
    assert make_book.start(journal).period.name == shown.name == "2021–22"


def test_the_book_left_half_made_comes_back_this_year_and_not_the_next(journal):
    set_year(journal, "north", date(2025, 9, 1))
    write_weekly(journal, date(2025, 9, 1), date(2026, 6, 15))
    told_at(date(2026, 7, 1))
    order = draft_book.begin(journal).order
    draft_book.keep(journal, order)
    set_year(journal, "north-terms", date(2026, 9, 2))  # the holidays of the year before are longer now
    kept = draft_book.begin(journal).order
    assert (kept.period.name, kept.period.last) == ("2025–26", date(2026, 8, 31))
    write_weekly(journal, date(2026, 9, 2), date(2027, 6, 15))
    told_at(date(2027, 7, 21))
    assert draft_book.begin(journal).order.period.name == "2026–27"


def test_days_chosen_by_hand_stay_as_long_as_the_year_to_look_back_on_is_the_same(journal):
    write_weekly(journal, date(2024, 9, 1), date(2026, 3, 1))
    told_at(date(2026, 3, 12))
    picked = make_book.start(journal)
    own = Span(name="", first=date(2024, 10, 1), last=date(2024, 12, 24))
    draft_book.keep(journal, replace(picked, period=own))
    told_at(date(2026, 6, 30))
    assert draft_book.begin(journal).order.period == own
