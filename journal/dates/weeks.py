"""Pure. The day that weeks begin with: Monday here, Sunday there, Saturday elsewhere.

It comes in only here: the window says it before the first day is shown, as the system has it, the command line by the
territory that the system names; a process that says nothing begins its weeks on Monday.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6
_TERRITORIES = {
    FRIDAY: "MV",
    SATURDAY: "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY",
    SUNDAY: "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP"
    " PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW",
}
"""Where weeks do not begin on Monday, as the Unicode CLDR has it."""
_OTHER_DAYS = {territory: day for day, listed in _TERRITORIES.items() for territory in listed.split()}

_first = [MONDAY]


def begins_in(territory: str) -> int:
    """Give the day that weeks begin with in a territory such as "US", 0 for Monday."""
    return _OTHER_DAYS.get(territory.upper(), MONDAY)


def begin_on(weekday: int) -> None:
    """Begin every week on this day from now on."""
    _first[:] = [weekday]


def first_weekday() -> int:
    """Give the day that weeks begin with, 0 for Monday."""
    return _first[0]


def weekdays() -> tuple[int, ...]:
    """Give the days of a week in their order."""
    return tuple((_first[0] + place) % 7 for place in range(7))


def start_of(day: date) -> date:
    """Give the first day of the week that holds `day`."""
    return day - timedelta(days=(day.weekday() - _first[0]) % 7)


def starts_between(first: date, last: date) -> Iterator[date]:
    """Give the first day of each week that has a day in [first, last]."""
    start = start_of(first)
    while start <= last:
        yield start
        start += timedelta(days=7)


def number_of(day: date) -> int:
    """Give a number that the days of a week share, one more for each week."""
    return (day.toordinal() - 1 - _first[0]) // 7  # the first day of the calendar was a Monday
