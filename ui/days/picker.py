"""A small calendar to choose a day in, by pointer, by keys and by ear; days on which something stands are marked."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from journal.dates import clock, weeks
from journal.deeds.calendar import WEEKS, grid_start
from ui.look import Look
from ui.widgets.buttons import IconButton
from ui.widgets.drawing import Drawing, from_start, smooth_painter
from ui.widgets.glyphs import draw_kind, draw_ring
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_column, in_row
from ui.wording import translate
from ui.wording.days import long_day, month_and_year, weekday_name

CELL, HEIGHT, HEAD = 38, 32, 24
"""Pixels that a day is wide and high, and that the names of the weekdays are high."""
MOST_MARKS = 3
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
"""By how many days an arrow key goes where weeks stand below one another."""
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def month_step(day: date, step: int) -> date:
    """Give the same day `step` months away, the last of the month where there is none."""
    index = day.year * 12 + day.month - 1 + step
    year, month = divmod(index, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return min(date(year, month + 1, 1) + timedelta(days=day.day - 1), following - timedelta(days=1))


class DayGrid(Drawing):
    """Six weeks of days, one of them in hand: `moved` carries the one that is now, `chosen` the one that was meant."""

    moved = Signal(object)
    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.today = self.day = clock.today()
        self.first, self.last = clock.EARLIEST, clock.LATEST
        self.marks: Mapping[date, Collection[str]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedSize(self._look.px(CELL) * 7, self._look.px(HEAD) + self._look.px(HEIGHT) * WEEKS)

    def go(self, day: date) -> None:
        """Take the nearest day that may be chosen in hand, and say it."""
        self.day = min(max(day, self.first), self.last)
        self.moved.emit(self.day)
        self.say()

    def say(self) -> None:
        """Name the day in hand, and how much stands on it, to whoever listens."""
        said, held = long_day(self.day), len(self.marks.get(self.day, ()))
        if self.day == self.today:
            said = self.tr("{0}, today").format(said)
        if held:
            said += ", " + translate("DayGrid", "%Ln entries", "", held)
        if said != self.accessibleName():
            self.setAccessibleName(said)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()

    def day_at(self, point: QPoint) -> date | None:
        """Give the day under a point, None where there is none that may be chosen."""
        column = int(from_start(self, point.x()) // self._look.px(CELL))
        row = (point.y() - self._look.px(HEAD)) // self._look.px(HEIGHT)
        if not (0 <= column < 7 and 0 <= row < WEEKS):
            return None
        day = grid_start(self.day) + timedelta(days=row * 7 + column)
        return day if self.first <= day <= self.last else None

    def place_of(self, day: date) -> QRectF:
        """Give where a day of the grid is drawn."""
        row, column = divmod((day - grid_start(self.day)).days, 7)
        wide, high = self._look.px(CELL), self._look.px(HEIGHT)
        return QRectF(from_start(self, column * wide, wide), self._look.px(HEAD) + row * high, wide, high)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the day that was pressed."""
        day = self.day_at(event.position().toPoint())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go(day)
            self.chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by day and week, to an end of the week, by month, with Ctrl or Shift by year; Enter chooses."""
        key, day = Qt.Key(event.key()), self.day
        if key in STEPS:
            sideways = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            self.go(day + timedelta(days=-STEPS[key] if sideways and self.isRightToLeft() else STEPS[key]))
        elif key in _PAGES:
            self.go(month_step(day, _PAGES[key] * (12 if event.modifiers() & _HELD else 1)))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            begun = weeks.start_of(day)
            self.go(begun + timedelta(days=6 * (key == Qt.Key.Key_End)))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(day)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the weekdays, then every day."""
        painter, look = smooth_painter(self), self._look
        first = grid_start(self.day)
        for number in range(7 * WEEKS):
            day = first + timedelta(days=number)
            place = self.place_of(day)
            if number < 7:
                head = QRectF(place.left(), 0, place.width(), look.px(HEAD))
                painter.setFont(look.font("label"))
                painter.setPen(look.color("soft"))
                painter.drawText(head, int(Qt.AlignmentFlag.AlignCenter), weekday_name(day.weekday()))
            self._draw_day(painter, place.adjusted(1, 1, -1, -1), day)

    def _draw_day(self, painter: QPainter, place: QRectF, day: date) -> None:
        look, marks = self._look, tuple(self.marks.get(day, ()))[:MOST_MARKS]
        if day == self.day:
            painter.setPen(look.color("board"))
            painter.setBrush(look.color("select"))
            painter.drawRoundedRect(place, 8, 8)
            if self.hasFocus():
                draw_ring(painter, look, place)
        within = day.month == self.day.month and self.first <= day <= self.last
        painter.setFont(look.font("ui-small-strong" if day == self.today else "ui-small"))
        painter.setPen(look.color("board" if day == self.today else "ink" if within else "faint"))
        number = place.adjusted(0, 0, 0, -look.px(7)) if marks else place
        painter.drawText(number, int(Qt.AlignmentFlag.AlignCenter), str(day.day))
        for nth, mark in enumerate(marks):
            x = place.center().x() + (nth - (len(marks) - 1) / 2) * look.px(9)
            draw_kind(painter, mark, x, place.bottom() - look.px(7), look.px(6), look.color(mark))


class DayPicker(QWidget):
    """A month of days with the way to the months beside it.

    `chosen` carries the day that was meant; `month_shown` the first and the last of the days in view, of which `mark`
    then takes what stands there: days with their kinds.
    """

    chosen = Signal(object)
    month_shown = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.grid = DayGrid(look)
        self._begins: date | None = None
        self._name = Label(look, "", "ui-medium", "ink")
        back = IconButton(look, "chevron-left", self.tr("The month before"))
        on = IconButton(look, "chevron-right", self.tr("The month after"))
        back.clicked.connect(lambda: self.grid.go(month_step(self.grid.day, -1)))
        on.clicked.connect(lambda: self.grid.go(month_step(self.grid.day, 1)))
        head = in_row(self._name, REST, back, on, margins=(8, 0, 0, 0))
        in_column(head, self.grid, on=self, margins=(8, 4, 8, 6), gap=2)
        self.setFocusProxy(self.grid)
        self.grid.moved.connect(self._show_month)
        self.grid.chosen.connect(self.chosen)

    def set_range(self, first: date, last: date) -> None:
        """Let no day before `first` or after `last` be chosen."""
        self.grid.first, self.grid.last = first, last

    def show_day(self, day: date) -> None:
        """Take a day in hand, and look anew at what stands in its month."""
        self._begins = None
        self.grid.today = clock.today()
        self.grid.go(day)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the keyboard: whatever opens for it was opened to choose a day."""
        super().showEvent(event)
        self.grid.setFocus(Qt.FocusReason.PopupFocusReason)

    def mark(self, days: Mapping[date, Collection[str]]) -> None:
        """Mark the days on which something stands with the shapes of its kinds."""
        self.grid.marks = days
        self.grid.say()

    def _show_month(self, day: date) -> None:
        self._name.setText(month_and_year(day.year, day.month))
        begins = grid_start(day)
        if begins != self._begins:
            self._begins = begins
            self.month_shown.emit(begins, begins + timedelta(days=7 * WEEKS - 1))
