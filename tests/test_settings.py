from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal import clock, schoolyears
from journal.shapes import SchoolYear, Span
from tests.conftest import THURSDAY

YEAR = SchoolYear(
    name="2025–26",
    first=date(2025, 9, 1),
    last=date(2026, 6, 19),
    terms=(Span(name="Autumn", first=date(2025, 9, 1), last=date(2025, 12, 19)),),
    breaks=(Span(name="Winter", first=date(2025, 12, 20), last=date(2026, 1, 4)),),
)


def test_a_setting_comes_back_and_can_be_forgotten(journal):
    journal.settings.set("colours", {"é": [1, None, True]})
    assert journal.settings.get("colours") == {"é": [1, None, True]}
    assert journal.settings.all() == {"colours": {"é": [1, None, True]}}
    journal.settings.set("colours", None)
    assert journal.settings.get("colours", "none") == "none"


def test_today_ends_when_the_teacher_says(journal):
    clock.stop(THURSDAY.replace(hour=0, minute=30), "UTC")
    assert journal.settings.day_ends_at() == time(4)
    assert journal.settings.today() == date(2026, 3, 11)
    journal.settings.set_day_ends_at(time(0))
    assert journal.settings.today() == date(2026, 3, 12)


def test_a_school_year_comes_back_with_terms_and_breaks(journal):
    journal.settings.set_school_years([YEAR])
    assert journal.settings.school_years() == (YEAR,)
    assert journal.settings.school_year(date(2026, 3, 12)) == YEAR


def test_a_year_nobody_set_is_like_the_nearest_and_does_not_reach_into_it(journal):
    journal.settings.set_school_years([YEAR])
    before = journal.settings.school_year(date(2025, 3, 1))
    after = journal.settings.school_year(date(2026, 7, 1))
    assert (before.first, before.last) == (date(2024, 9, 1), date(2025, 8, 31))
    assert (after.first, after.last) == (date(2026, 6, 20), date(2026, 8, 31))


def test_without_any_setting_a_year_is_twelve_months(journal):
    assert journal.settings.school_year(date(2026, 3, 12)).name == "2025–26"


def test_the_name_of_the_teacher_is_kept(journal):
    assert journal.settings.my_name() == ""
    journal.settings.set_my_name(" Zofia ")
    assert journal.settings.my_name() == "Zofia"


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
    assert schoolyears.from_plain(schoolyears.to_plain(year)) == year
    assert 34 <= len(clock.teaching_weeks(year)) <= 44
