from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal import clock, schoolyears, writing
from journal.settings_table import (
    DAY_ENDS_AT,
    LOCK_AFTER,
    MY_NAME,
    OFF_SHARED_SCREENS,
    SCHOOL_YEARS,
    SECOND_BACKUP_FOLDER,
)
from journal.shapes import Draft, SchoolYear, Span
from tests.conftest import THURSDAY

YEAR = SchoolYear(
    name="2025–26",
    first=date(2025, 9, 1),
    last=date(2026, 6, 19),
    terms=(Span(name="Autumn", first=date(2025, 9, 1), last=date(2025, 12, 19)),),
    breaks=(Span(name="Winter", first=date(2025, 12, 20), last=date(2026, 1, 4)),),
)


def put_raw(journal, name, text):
    with journal.store.write("settings") as store:
        store.run("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", (name, text))


def test_today_ends_when_the_teacher_says(journal):
    clock.stop(THURSDAY.replace(hour=0, minute=30), "UTC")
    assert journal.settings.get(DAY_ENDS_AT) == time(4)
    assert journal.settings.today() == date(2026, 3, 11)
    journal.settings.set(DAY_ENDS_AT, time(0))
    assert journal.settings.today() == date(2026, 3, 12)


@pytest.mark.parametrize(
    "bad", ['"24:00"', '"04:00:00+02:00"', '"13:00"', "4", "null", "[", "{}", '"\\ud800"', '"04:00" x', "[" * 50_000]
)
def test_a_value_that_does_not_fit_counts_as_none_and_a_new_one_takes_its_place(journal, bad):
    put_raw(journal, DAY_ENDS_AT.name, bad)
    assert journal.settings.get(DAY_ENDS_AT) == DAY_ENDS_AT.default
    assert writing.write(journal, Draft(body="Words.")).day == date(2026, 3, 12)
    journal.settings.set(DAY_ENDS_AT, time(1))
    assert journal.settings.get(DAY_ENDS_AT) == time(1)


@pytest.mark.parametrize("minutes", [0, -1, 61, True])
def test_no_value_is_kept_that_would_not_be_read_again(journal, minutes):
    with pytest.raises(ValueError, match="lock_after"):
        journal.settings.set(LOCK_AFTER, minutes)
    assert journal.settings.get(LOCK_AFTER) == LOCK_AFTER.default


def test_what_guards_the_journal_and_what_is_true_of_one_computer_is_in_no_export(journal):
    journal.settings.set(MY_NAME, "Ellen")
    journal.settings.set(LOCK_AFTER, 60)
    journal.settings.set(OFF_SHARED_SCREENS, value=False)
    journal.settings.set(SECOND_BACKUP_FOLDER, "/media/stick")
    put_raw(journal, "of_a_newer_one", "[1]")
    put_raw(journal, "no_json", "[")
    assert journal.settings.plain() == {"my_name": "Ellen", "of_a_newer_one": [1]}


def test_a_school_year_comes_back_with_terms_and_breaks(journal):
    journal.settings.set(SCHOOL_YEARS, (YEAR,))
    assert journal.settings.get(SCHOOL_YEARS) == (YEAR,)
    assert journal.settings.school_year(date(2026, 3, 12)) == YEAR


def test_a_year_nobody_set_is_like_the_nearest_and_does_not_reach_into_it(journal):
    journal.settings.set(SCHOOL_YEARS, (YEAR,))
    before = journal.settings.school_year(date(2025, 3, 1))
    after = journal.settings.school_year(date(2026, 7, 1))
    assert (before.first, before.last) == (date(2024, 9, 1), date(2025, 8, 31))
    assert (after.first, after.last) == (date(2026, 6, 20), date(2026, 8, 31))


def test_without_any_setting_a_year_is_twelve_months(journal):
    assert journal.settings.school_year(date(2026, 3, 12)).name == "2025–26"


def test_the_name_of_the_teacher_is_kept(journal):
    assert journal.settings.get(MY_NAME) == ""
    journal.settings.set(MY_NAME, " Zofia ")
    assert journal.settings.get(MY_NAME) == "Zofia"


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
