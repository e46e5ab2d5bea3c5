"""A field for a day: typed, stepped or picked from a calendar, and shown as "8 Jun 2026", "8. Juni 2026" in German.

Its calendar marks the days on which something was written, where it is told to.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDateEdit

from journal.dates import clock
from journal.deeds import calendar
from journal.shapes import Kind
from ui.days.picker import DayPicker
from ui.look import Look
from ui.session import Session
from ui.widgets.fields import MenuInWindow, PastTheWheel
from ui.widgets.letters import HoldsChoices
from ui.widgets.menu_panel import Menu, MenuPanel
from ui.wording import translate
from ui.wording.days import qt_day


class DayField(PastTheWheel, MenuInWindow, HoldsChoices, QDateEdit):
    """Its day goes in and out as Python's own; `opened` carries the `DayPicker` that was opened to choose it in."""

    opened = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        """`name` is what it is called for whoever does not see it."""
        super().__init__()
        self._look = look
        self._proposed = QDate()
        self.setDateRange(qt_day(clock.EARLIEST), qt_day(clock.LATEST))
        self.setCalendarPopup(True)  # draws the arrow; what opens is ours
        self.setDisplayFormat(translate("days", "d MMM yyyy"))
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Alt and the arrow down open a calendar"))

    def set_day(self, day: date) -> None:
        """Show a day."""
        self._proposed = qt_day(day)
        self.setDate(self._proposed)

    def was_touched(self) -> bool:
        """Tell whether somebody chose another day than was shown."""
        return self.date() != self._proposed

    @property
    def day(self) -> date:
        """The day that is shown."""
        return date(*self.date().getDate())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the calendar where the arrow is pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.open_calendar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar as the list of a field opens: by F4, or Alt and an arrow."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or (alt and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}):
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """Show the month of the day below the field."""
        self.interpretText()
        menu, picker = Menu(self), DayPicker(self._look)
        menu.setAccessibleName(self.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)  # the arrow closes what it opened
        picker.set_range(date(*self.minimumDate().getDate()), date(*self.maximumDate().getDate()))
        MenuPanel(menu).column.addWidget(picker)

        def take(day: date) -> None:
            menu.close()
            self.setDate(qt_day(day))

        picker.chosen.connect(take)
        menu.aboutToHide.connect(menu.deleteLater)
        self.opened.emit(picker)
        picker.show_day(self.day)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))


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
