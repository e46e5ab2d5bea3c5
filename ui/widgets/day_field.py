"""A field for a day: typed, stepped or picked from a calendar, and shown as "8 Jun 2026", "8. Juni 2026" in German."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QDateEdit

from ui.widgets.fields import PastTheWheel

translate = QCoreApplication.translate

FIRST, LAST = QDate(1900, 1, 1), QDate(2200, 12, 31)
"""The days that a journal holds."""


class DayField(PastTheWheel, QDateEdit):
    """Its day goes in and out as Python's own."""

    def __init__(self, name: str) -> None:
        """`name` is what it is called for whoever does not see it."""
        super().__init__()
        self.setDateRange(FIRST, LAST)
        self.setCalendarPopup(True)
        self.setDisplayFormat(translate("days", "d MMM yyyy"))
        self.setAccessibleName(name)

    def set_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    @property
    def day(self) -> date:
        """The day that is shown."""
        return date(*self.date().getDate())
