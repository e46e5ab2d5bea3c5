"""Pure. Instants as the database keeps them (microseconds since 1970 in UTC), and an entry's place in time."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from journal.dates import clock

DAY_STEP = 2**32
"""A day's share of the places: room for 49 days of milliseconds, and as much again for what was written later."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LATE = 2**31
_SEALING = datetime(2020, 1, 1, tzinfo=UTC)
SEALING_LIMIT = 2**31 - 1
"""The largest number a manifest holds; in seconds since 2020 it lasts until 2088."""


def to_micros(instant: datetime) -> int:
    """Give an aware instant as microseconds since 1970."""
    return (instant - _EPOCH) // timedelta(microseconds=1)


def from_micros(micros: int) -> datetime:
    """Give the instant that `to_micros` made into a number."""
    return _EPOCH + timedelta(microseconds=micros)


def sealing_time(instant: datetime) -> int:
    """Give an instant as the `rev` of a bundle: whole seconds since 2020, from 1 to `SEALING_LIMIT`."""
    return min(max((instant - _SEALING) // timedelta(seconds=1), 1), SEALING_LIMIT)


def place_of(day: date, written_at: datetime, zone: str) -> int:
    """Give the place of an entry: its day, then how long after the day's local midnight it was written.

    What was written before its day begins it, what was written weeks later ends it.
    """
    midnight = datetime(day.year, day.month, day.day, tzinfo=clock.zone(zone)).astimezone(UTC)
    offset = (written_at - midnight) // timedelta(milliseconds=1)
    return first_place(day) + min(max(offset, 0), _LATE)


def first_place(day: date) -> int:
    """Give the lowest place that an entry of `day` can have."""
    return day.toordinal() * DAY_STEP


def day_at(place: int) -> date:
    """Give the day that a place belongs to; the nearest where damage made a number of it that is no place."""
    return date.fromordinal(min(max(place // DAY_STEP, 1), date.max.toordinal()))
