"""Pure. Now and today, the zone, and the calendar of a teacher: school years, terms, teaching weeks, other years.

Time comes in only here, so that tests can stop it.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from time import monotonic
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from journal.dates import weeks
from journal.errors import DayOutOfReach
from journal.shapes import SchoolYear

DAY_ENDS_AT = time(4, 0)
"""An entry written at 1 in the night still belongs to the evening before."""

EARLIEST, LATEST = date(1900, 1, 1), date(2200, 12, 31)
"""The days that a journal holds. Weeks and years around them can be reckoned without reaching the end of time."""


def _system_now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251  the one place where the clock is read


_now: Callable[[], datetime] = _system_now
_zone: str | None = None
_day_ends_at = DAY_ENDS_AT


def now() -> datetime:
    """Give this instant in UTC."""
    return _now()


def zone_name() -> str:
    """Give the IANA name of this computer's zone, "UTC" where it cannot be told."""
    if _zone is not None:
        return _zone
    import tzlocal

    try:
        return tzlocal.get_localzone_name() or "UTC"
    except (ZoneInfoNotFoundError, ValueError):
        return "UTC"


def zone(name: str) -> ZoneInfo:
    """Give the zone of that name, UTC where this computer does not know it."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def local(instant: datetime, zone_of: str | None = None) -> datetime:
    """Give the wall clock of `instant` in the zone of that name, this computer's where none is given."""
    return instant.astimezone(zone(zone_of or zone_name()))


def end_days_at(at: time) -> None:
    """Let days end at another time from now on, where nobody says when: as whoever opened their journal has it."""
    global _day_ends_at  # noqa: PLW0603  of the clock there is one, as its zone
    _day_ends_at = at


def today(day_ends_at: time | None = None, zone_of: str | None = None) -> date:
    """Give the day it is for a teacher: until `day_ends_at` (local) the evening before goes on."""
    return day_of(now(), day_ends_at, zone_of)


def day_of(instant: datetime, day_ends_at: time | None = None, zone_of: str | None = None) -> date:
    """Give the local calendar date that `instant` belongs to, by the wall clock and not by elapsed hours.

    Raises `DayOutOfReach` at the ends of time, where no zone can be reckoned.
    """
    if not 1 < instant.year < 9999:
        raise DayOutOfReach(first=EARLIEST, last=LATEST)
    wall, ends = local(instant, zone_of), _day_ends_at if day_ends_at is None else day_ends_at
    return wall.date() - timedelta(days=1) if wall.time() < ends else wall.date()


def beginning_of(day: date) -> datetime:
    """Give the first instant, by this computer's zone, that `day_of` counts among a day."""
    return datetime.combine(day, _day_ends_at, zone(zone_name()))


def hour_on(day: date, written_at: datetime, zone_of: str) -> time | None:
    """Give the time of day at which an entry of `day` was written; None where that was on another day.

    A night that belongs to the evening before is of that day. A whole minute is what a person chose, or an import said.
    """
    wall = local(written_at, zone_of)
    chosen = not (wall.second or wall.microsecond)
    nights = wall - timedelta(days=1) if wall.time() < _day_ends_at else wall
    return wall.time() if chosen or day in {wall.date(), nights.date()} else None


def stop(at: datetime, zone_of: str = "UTC") -> None:
    """Stop the clock at an aware instant, in a zone (tests, the demo year)."""
    global _now, _zone
    _now, _zone = (lambda: at), zone_of


def begin_at(at: datetime, zone_of: str) -> None:
    """Let the clock run on from another instant, as in a demo year, whose today is long ago."""
    global _now, _zone
    began = monotonic()
    _now, _zone = (lambda: at + timedelta(seconds=monotonic() - began)), zone_of


def let_run() -> None:
    """Let the clock run again."""
    global _now, _zone, _day_ends_at
    _now, _zone, _day_ends_at = _system_now, None, DAY_ENDS_AT


@contextmanager
def stopped(at: datetime, zone_of: str = "UTC") -> Iterator[None]:
    """Stop the clock for a while, then let it be as it was (the demo year, which happened on its own days)."""
    global _now, _zone
    before = _now, _zone
    stop(at, zone_of)
    try:
        yield
    finally:
        _now, _zone = before


def holds(day: date) -> bool:
    """Tell whether a journal can hold this day."""
    return EARLIEST <= day <= LATEST


def require(day: date) -> date:
    """Give the day. Raises `DayOutOfReach` where no journal can hold it."""
    if not holds(day):
        raise DayOutOfReach(first=EARLIEST, last=LATEST)
    return day


def within(day: date) -> date:
    """Give the day, or the nearest that a journal can hold."""
    return min(max(day, EARLIEST), LATEST)


def teaching_weeks(year: SchoolYear) -> tuple[date, ...]:
    """Give the first days of the weeks taught: those with a day from Monday to Friday in the year and in no break."""
    return tuple(week for week in weeks.starts_between(year.first, year.last) if _taught(year, week))


def teaching_week(year: SchoolYear, day: date) -> tuple[int, int] | None:
    """Give (which teaching week it is, how many there are), counted from 1; None outside the year or in a break."""
    taught = teaching_weeks(year)
    week = weeks.start_of(day)
    if not year.first <= day <= year.last or week not in taught:
        return None
    return taught.index(week) + 1, len(taught)


def this_day_in_other_years(day: date, earliest: date, latest: date) -> tuple[date, ...]:
    """Give the same day of the other years in [earliest, latest], newest first.

    The last of February is one day: where a year has no 29th, its 28th stands beside the 29th of the others.
    """
    found = []
    for year in range(latest.year, earliest.year - 1, -1):
        if year != day.year:
            found += _same_days(day, year)
    return tuple(other for other in found if earliest <= other <= latest)


def _same_days(day: date, year: int) -> list[date]:
    """Give the days of another year that are the same, latest first."""
    leap_here, leap_there = isleap(day.year), isleap(year)
    if (day.month, day.day) == (2, 29):
        return [date(year, 2, 29 if leap_there else 28)]
    same = day.replace(year=year)
    return [date(year, 2, 29), same] if (day.month, day.day) == (2, 28) and leap_there and not leap_here else [same]


def _taught(year: SchoolYear, week: date) -> bool:
    days = (week + timedelta(days=n) for n in range(7))
    return any(
        day.weekday() < weeks.SATURDAY
        and year.first <= day <= year.last
        and not any(pause.holds(day) for pause in year.breaks)
        for day in days
    )
