from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.dates import clock
from journal.shapes import SchoolYear, Span

YEAR = SchoolYear(
    name="2025–26",
    first=date(2025, 9, 1),
    last=date(2026, 6, 19),
    breaks=(Span(name="Winter", first=date(2025, 12, 22), last=date(2026, 1, 2)),),
)


def test_one_in_the_night_belongs_to_the_evening_before():
    night = datetime(2026, 3, 13, 0, 30, tzinfo=UTC)
    assert clock.day_of(night, zone_of="Europe/Berlin") == date(2026, 3, 12)
    assert clock.day_of(night, time(0, 0), zone_of="Europe/Berlin") == date(2026, 3, 13)


def test_the_day_ends_by_the_wall_clock_on_the_night_the_clocks_change():
    before = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)  # 03:30 in Berlin, an hour after 02:00 became 03:00
    after = datetime(2026, 3, 29, 2, 0, tzinfo=UTC)  # 04:00
    assert clock.day_of(before, zone_of="Europe/Berlin") == date(2026, 3, 28)
    assert clock.day_of(after, zone_of="Europe/Berlin") == date(2026, 3, 29)


def test_an_unknown_zone_is_taken_as_utc():
    assert clock.zone("Nowhere/At_All").key == "UTC"


def test_a_week_that_is_all_break_is_no_teaching_week():
    weeks = clock.teaching_weeks(YEAR)
    assert date(2025, 12, 22) not in weeks
    assert date(2025, 12, 15) in weeks
    assert clock.teaching_week(YEAR, date(2025, 9, 3)) == (1, len(weeks))
    assert clock.teaching_week(YEAR, date(2025, 12, 24)) is None


def test_the_last_of_february_is_one_day():
    first, last = date(2019, 1, 1), date(2028, 12, 31)
    assert clock.this_day_in_other_years(date(2024, 2, 29), date(2023, 1, 1), last) == (
        date(2028, 2, 29),
        date(2027, 2, 28),
        date(2026, 2, 28),
        date(2025, 2, 28),
        date(2023, 2, 28),
    )
    assert clock.this_day_in_other_years(date(2025, 2, 28), first, date(2024, 12, 31)) == (
        date(2024, 2, 29),
        date(2024, 2, 28),
        date(2023, 2, 28),
        date(2022, 2, 28),
        date(2021, 2, 28),
        date(2020, 2, 29),
        date(2020, 2, 28),
        date(2019, 2, 28),
    )
    assert date(2020, 2, 29) not in clock.this_day_in_other_years(date(2024, 2, 28), first, last)


@given(st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.integers(1990, 2030))
def test_a_day_is_on_this_day_of_another_year_both_ways_round(day, year):
    for other in clock.this_day_in_other_years(day, date(year, 1, 1), date(year, 12, 31)):
        assert day in clock.this_day_in_other_years(other, date(day.year, 1, 1), date(day.year, 12, 31))
    assert year == day.year or clock.this_day_in_other_years(day, date(year, 1, 1), date(year, 12, 31))


@given(st.dates(YEAR.first, YEAR.last))
def test_a_teaching_week_counts_from_one_to_the_last(day):
    found = clock.teaching_week(YEAR, day)
    assert found is None or 1 <= found[0] <= found[1]


def test_a_clock_begun_at_another_instant_goes_on_from_there():
    clock.begin_at(datetime(2026, 6, 12, 15, 0, tzinfo=UTC), "Europe/Berlin")
    first = clock.now()
    assert datetime(2026, 6, 12, 15, 0, tzinfo=UTC) <= first <= clock.now()
    assert clock.today() == date(2026, 6, 12)


WRITTEN = datetime(2026, 11, 28, 17, 44, 7, 21, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "written_at", "hour"),
    [
        pytest.param(date(2026, 11, 28), WRITTEN, time(18, 44, 7, 21), id="on its day"),
        pytest.param(date(2026, 11, 20), WRITTEN, None, id="a week later"),
        pytest.param(date(2026, 11, 27), WRITTEN, None, id="the evening after"),
        pytest.param(date(2026, 11, 27), WRITTEN.replace(hour=1), time(2, 44, 7, 21), id="in its night"),
        pytest.param(date(2026, 11, 20), WRITTEN.replace(second=0, microsecond=0), time(18, 44), id="chosen"),
    ],
)
def test_an_hour_is_of_the_day_that_it_was_written_on(day, written_at, hour):
    assert clock.hour_on(day, written_at, "Europe/Berlin") == hour
