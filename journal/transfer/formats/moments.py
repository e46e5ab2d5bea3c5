"""Pure. Days and times as people and programs write them: "2026-03-12T15:52Z", "12.03.2026", "May 23rd, 2024 6:24 PM".

A day alone is its noon, which is the same day in nearly every zone. What can be two days is none, unless it is said
which comes first; a time with AM or PM is American, and puts the month first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone

from journal.dates import clock
from journal.shapes import Draft

NOON = time(12)

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<{0}>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{{0,6}}\.?"
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+)?"
_DAYS = (
    r"(?P<year>\d{4})[-/._](?P<month>\d{1,2})[-/._](?P<day>\d{1,2})",
    r"(?P<compact>\d{8})",
    r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})",
    r"(?P<one>\d{1,2})(?P<between>[-/])(?P<two>\d{1,2})(?P=between)(?P<year>\d{4})",
    rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?(?:\s+|-){_MONTH.format('name')}(?:,?\s+|-)(?P<year>\d{{4}})",
    rf"{_WEEKDAY}{_MONTH.format('name')}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})",
    rf"{_WEEKDAY}{_MONTH.format('name')}\s+(?P<day>\d{{1,2}})\s+(?P<year>\d{{4}})",
)
_TIME = (
    r"(?:(?:[T,]|\s|\bat\b){1,4}(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,](?P<part>\d{1,9}))?)?"
    r"\s?(?P<half>[ap])?\.?(?(half)m\.?)\s?(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?(?:\s\([^()]{1,40}\))?)?"
)
_FORMS = tuple(re.compile(rf"{day}{_TIME}", re.IGNORECASE) for day in _DAYS)
_BEGUN = tuple(re.compile(day, re.IGNORECASE) for day in _DAYS)
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?\s?([ap])?\.?(?(4)m\.?)", re.IGNORECASE)


def read(said: str, zone: str, *, day_first: bool | None = None) -> datetime | None:
    """Give the moment that is written, in `zone` where it names none; None where it is none, or no journal holds it.

    `day_first` says what 05/06/2026 means; None leaves it open.
    """
    said = " ".join(said.replace("\u202f", " ").split())
    for form in _FORMS:
        if (found := form.fullmatch(said)) is not None:
            return _moment(found, zone, day_first)
    return None


def day_at_the_start(name: str) -> tuple[date, str] | None:
    """Give the day that a file's name begins with, and the rest of the name; None where it begins with none."""
    for form in _BEGUN:
        found = form.match(name)
        if found is not None and not name[found.end() :][:1].isdigit() and (day := _date(found, None)) is not None:
            return day, name[found.end() :]
    return None


def day_of(said: str) -> date | None:
    """Give the day that is written, and nothing else with it."""
    found = day_at_the_start(said)
    return found[0] if found and not found[1] else None


def day_comes_first(said: Iterable[str]) -> bool | None:
    """Tell from many days of one hand which way they are written; None where none of them shows it."""
    form = _BEGUN[3]
    pairs = [(int(found["one"]), int(found["two"])) for each in said if (found := form.match(each.strip()))]
    if any(one > 12 for one, _ in pairs):
        return True
    return False if any(two > 12 for _, two in pairs) else None


def day_numbered(year: int, month: int, number: object) -> date | None:
    """Give a day by its numbers; None where there is none, or no journal holds it."""
    try:
        day = date(year, month, int(str(number)))
    except (ValueError, OverflowError):
        return None
    return day if clock.holds(day) else None


def clock_time(said: str) -> time | None:
    """Give the time of day that is written: "13:49", "1:49 PM"."""
    found = _CLOCK.fullmatch(" ".join(said.replace("\u202f", " ").split()))
    return _time(found[1], found[2], found[3], found[4]) if found else None


def at_noon(day: date, zone: str) -> datetime:
    """Give the noon of a day."""
    return datetime.combine(day, NOON, clock.zone(zone))


def local_day(moment: datetime, zone: str) -> date:
    """Give the day of a moment: an offset says what the clock there showed, UTC does not, and `zone` does."""
    return moment.date() if moment.utcoffset() else clock.local(moment, zone).date()


def draft_at(moment: datetime | None, zone: str) -> Draft:
    """Give a draft without words, of the day and the instant of a moment; of neither where none could be read."""
    if moment is None:
        return Draft(body="", zone=zone)
    return Draft(body="", day=local_day(moment, zone), written_at=moment.astimezone(UTC), zone=zone)


def _moment(found: re.Match[str], zone: str, day_first: bool | None) -> datetime | None:  # noqa: FBT001  one of three
    parts = found.groupdict()
    if day_first is None and parts["half"]:
        day_first = False
    day = _date(found, day_first)
    if day is None:
        return None
    if parts["hour"] is None:
        return at_noon(day, zone)
    at = _time(parts["hour"], parts["minute"], parts["second"], parts["half"])
    if at is None:
        return None
    micros = int((parts["part"] or "0").ljust(6, "0")[:6])
    return datetime.combine(day, at.replace(microsecond=micros), _zone(parts["zone"]) or clock.zone(zone))


def _date(found: re.Match[str], day_first: bool | None) -> date | None:  # noqa: FBT001  one of three
    parts = found.groupdict()
    if whole := parts.get("compact"):
        year, month, day = int(whole[:4]), int(whole[4:6]), int(whole[6:])
    elif parts.get("one"):
        one, two = int(parts["one"]), int(parts["two"])
        if day_first is None:
            day_first = True if one > 12 else False if two > 12 or one == two else None
        if day_first is None:
            return None
        year, month, day = int(parts["year"]), *((two, one) if day_first else (one, two))
    else:
        named = parts.get("name")
        month = _MONTHS.index(named.lower()) + 1 if named else int(parts["month"])
        year, day = int(parts["year"]), int(parts["day"])
    return day_numbered(year, month, day)


def _time(hour: str, minute: str, second: str | None, half: str | None) -> time | None:
    at = int(hour)
    if half and 1 <= at <= 12:
        at = at % 12 + (12 if half.lower() == "p" else 0)
    try:
        return time(at, int(minute), int(second or 0))
    except ValueError:
        return None


def _zone(said: str | None) -> timezone | None:
    if said is None:
        return None
    if said.upper() in {"Z", "UTC", "GMT"}:
        return UTC
    offset = timedelta(hours=int(said[1:3]), minutes=int(said[-2:]))
    return timezone(-offset if said[0] == "-" else offset) if offset else UTC
