"""Days as people say them, in the window's language."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale, QTime

from journal.dates import clock
from journal.shapes import Entry, Row
from ui.wording import translate


def qt_day(day: date) -> QDate:
    """Give the day as Qt's."""
    return QDate(day.year, day.month, day.day)


def long_day(day: date) -> str:
    """Give "Thursday 12 March 2026"."""
    return _say(day, translate("days", "dddd d MMMM yyyy"))


def plain_day(day: date) -> str:
    """Give "12 March 2026"."""
    return _say(day, translate("days", "d MMMM yyyy"))


def near_day(day: date, today: date) -> str:
    """Give "13 March", with the year where it is another than today's."""
    return _say(day, translate("days", "d MMMM")) if day.year == today.year else plain_day(day)


def short_day(day: date) -> str:
    """Give "12 Mar"."""
    return _say(day, translate("days", "d MMM"))


def weekday_and_day(day: date) -> str:
    """Give "Thursday 12 March"."""
    return _say(day, translate("days", "dddd d MMMM"))


def row_day(day: date) -> str:
    """Give "Thu 12"."""
    return _say(day, translate("days", "ddd d"))


def month_and_year(year: int, month: int) -> str:
    """Give "March 2026"."""
    return _say(date(year, month, 1), translate("days", "MMMM yyyy"))


def short_month(month: int) -> str:
    """Give "Mar"."""
    return QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)


def weekday_name(weekday: int) -> str:
    """Give "Mon" for 0."""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)


def day_and_hour(said: str, of: Entry | Row) -> str:
    """Give the day of an entry as it is `said`, with the hour where it was written on that day: "Thu 12, 15:52"."""
    return ", ".join(filter(None, (said, own_hour(of))))


def own_hour(of: Entry | Row) -> str:
    """Give the hour at which an entry was written, "" where that was on another day than its own."""
    at = clock.hour_on(of.day, of.written_at, of.zone)
    return time_of_day(at) if at is not None else ""


def hour(instant: datetime, zone: str) -> str:
    """Give "15:52", the wall clock where it was written."""
    return time_of_day(clock.local(instant, zone).time())


def time_of_day(at: time) -> str:
    """Give "15:52", or "3:52 PM" where one writes it so."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def moment(instant: datetime) -> str:
    """Give "12 March 2026, 15:52", as this computer's wall clock shows it."""
    zone = clock.zone_name()
    return f"{plain_day(clock.local(instant, zone).date())}, {hour(instant, zone)}"


def days_ago(day: date, today: date) -> str:
    """Give "today", "yesterday", "2 days ago", and the day itself once it is more than a fortnight back."""
    gap = (today - day).days
    if gap <= 0:
        return translate("days", "today")
    if gap == 1:
        return translate("days", "yesterday")
    if gap <= 14:
        return translate("days", "%Ln days ago", "", gap)
    return near_day(day, today)


def _say(day: date, pattern: str) -> str:
    if day.day == 1:  # a month begins on the "1er" in French
        first = translate("days", "1", "the first of a month, before its name: 1 March")
        pattern = re.sub(r"\bd(?= M)", f"'{first}'", pattern)
    return QLocale().toString(qt_day(day), pattern)
