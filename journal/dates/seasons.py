"""Pure. The part of a school year that a day falls in, so that the evening question suits it."""

from __future__ import annotations

from datetime import date, timedelta

from journal.shapes import SchoolYear

_WEEK = timedelta(days=7)


def season_of(day: date, year: SchoolYear) -> str:
    """Give the season of a day, "" outside the school year and in its breaks.

    "autumn" and "winter" name its first and middle months wherever it is taught.
    """
    if not year.first <= day <= year.last or any(pause.holds(day) for pause in year.breaks):
        return ""
    if day < year.first + 4 * _WEEK:
        return "start"
    if day > year.last - 5 * _WEEK:
        return "end"
    if any(day < pause.first <= day + 2 * _WEEK for pause in year.breaks):
        return "before-break"
    if any(pause.last < day <= pause.last + 2 * _WEEK for pause in year.breaks):
        return "new-term"
    part = (day - year.first) / (year.last - year.first)
    return "autumn" if part < 0.36 else "winter" if part < 0.64 else "spring"
