"""Marks in a small calendar the days on which something was written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from journal.deeds import calendar
from journal.shapes import Kind
from ui.days.field import DayField
from ui.days.picker import DayPicker
from ui.session import Session


def mark_days(session: Session, picker: DayPicker) -> None:
    """Have `picker` mark the days of each month that it shows."""

    def mark(days: Mapping[date, tuple[Kind, ...]]) -> None:
        picker.mark({day: [kind.value for kind in kinds] for day, kinds in days.items()})

    def ask(first: date, last: date) -> None:
        session.ask(picker, partial(calendar.written, first=first, last=last), mark, topic="days of a picker")

    picker.month_shown.connect(ask)


def mark_days_of(session: Session, *fields: DayField) -> None:
    """Have the calendars of these fields mark them."""
    for field in fields:
        field.opened.connect(partial(mark_days, session))
