from datetime import date, time

import pytest

from journal.changes import Room
from journal.dates import clock
from journal.deeds import write
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
    with journal.store.write(Room.SETTINGS) as store:
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
    assert write.write(journal, Draft(body="Words.")).day == date(2026, 3, 12)
    journal.settings.set(DAY_ENDS_AT, time(1))
    assert journal.settings.get(DAY_ENDS_AT) == time(1)


@pytest.mark.parametrize("minutes", [0, -1, 61, True])
def test_no_value_is_kept_that_would_not_be_read_again(journal, minutes):
    with pytest.raises(ValueError, match="lock_after"):
        journal.settings.set(LOCK_AFTER, minutes)
    assert journal.settings.get(LOCK_AFTER) == LOCK_AFTER.default


def test_what_guards_the_journal_and_what_is_true_of_one_computer_is_in_no_export(journal):
    journal.settings.set(MY_NAME, "Ellen")
    journal.settings.set(LOCK_AFTER, 5)
    journal.settings.set(OFF_SHARED_SCREENS, value=False)
    journal.settings.set(SECOND_BACKUP_FOLDER, "/media/stick")
    put_raw(journal, "of_a_newer_one", "[1]")
    put_raw(journal, "no_json", "[")
    assert journal.settings.plain() == {"my_name": "Ellen", "of_a_newer_one": [1]}


def test_a_school_year_comes_back_with_terms_and_breaks(journal):
    journal.settings.set(SCHOOL_YEARS, (YEAR,))
    assert journal.settings.get(SCHOOL_YEARS) == (YEAR,)
    assert journal.settings.calendar().year_of(date(2026, 3, 12)) == YEAR


def test_the_name_of_the_teacher_is_kept(journal):
    assert journal.settings.get(MY_NAME) == ""
    journal.settings.set(MY_NAME, " Zofia ")
    assert journal.settings.get(MY_NAME) == "Zofia"
