"""The two pictures of days: a month as a grid and a school year as a strip, with one day chosen."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy

from journal.dates import clock
from journal.dates.weeks import weekdays
from journal.deeds.calendar import WEEKS, InView, grid_start
from journal.shapes import Kind
from journal.shapes.book import Chart
from ui.charts import drawn
from ui.days.picker import STEPS, month_step
from ui.look import Look
from ui.widgets.drawing import Drawing, from_start, smooth_painter
from ui.widgets.glyphs import draw_kind, draw_ring
from ui.wording.days import long_day, weekday_name
from ui.wording.kinds import kind_word

MOST_SIGNS = 4


def said(kinds: tuple[Kind, ...]) -> str:
    """Give the kinds of a day in words: "2 entries: High, Low"."""
    return ", ".join(kind_word(kind) for kind in kinds)


class Days(Drawing):
    """What both pictures share: a day that is chosen, by pointer or by key."""

    day_chosen = Signal(object)
    day_opened = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.look = look
        self.name = name
        self.day = date(2000, 1, 1)
        self.shown: InView | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        look.changed.connect(self.update)

    def show_days(self, shown: InView, day: date) -> None:
        """Show these days with one chosen."""
        self.shown, self.day = shown, day
        kinds = shown.month.get(day, ())
        self.setAccessibleName(f"{self.name}: {long_day(day)}" + (f", {said(kinds)}" if kinds else ""))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()

    def step(self, key: Qt.Key) -> int:
        """Give by how many days an arrow key goes."""
        return STEPS[key]

    def day_at(self, _x: float, _y: float) -> date | None:
        """Give the day under a point."""
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day that is pressed."""
        day = self.day_at(event.position().x(), event.position().y())
        if day is not None and clock.holds(day):
            self.day_chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by day, week and month, with Ctrl by year; Enter opens."""
        key = Qt.Key(event.key())
        # On a Mac every arrow key carries the mark of the number pad.
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in STEPS and held == Qt.KeyboardModifier.NoModifier:
            self.day_chosen.emit(clock.within(self.day + timedelta(days=self.step(key))))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            months = 12 if held & Qt.KeyboardModifier.ControlModifier else 1
            self.day_chosen.emit(clock.within(month_step(self.day, -months if key == Qt.Key.Key_PageUp else months)))
        elif key == Qt.Key.Key_Home and self.shown is not None:
            self.day_chosen.emit(self.shown.today)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.day_opened.emit(self.day)
        else:
            super().keyPressEvent(event)


class MonthGrid(Days):
    """The six weeks around a month."""

    def sizeHint(self) -> QSize:
        """Room for six weeks."""
        return QSize(self.look.px(420), self.look.px(470))

    def minimumSizeHint(self) -> QSize:
        """At least enough to press a day."""
        return QSize(self.look.px(300), self.look.px(330))

    def step(self, key: Qt.Key) -> int:
        """Go to where the arrow points: the weeks run from the side where one begins to read."""
        sideways = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        return -super().step(key) if sideways and self.isRightToLeft() else super().step(key)

    def day_at(self, x: float, y: float) -> date | None:
        """Give the day under a point."""
        head, width, height = self._measures()
        column, row = int(from_start(self, x) // width), int((y - head) // height)
        if y < head or not (0 <= column < 7 and 0 <= row < WEEKS):
            return None
        return grid_start(self.day) + timedelta(days=row * 7 + column)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the weekdays, then every day."""
        if self.shown is None:
            return
        painter = smooth_painter(self)
        head, width, height = self._measures()
        painter.setFont(self.look.font("label"))
        painter.setPen(self.look.color("faint"))
        for column, weekday in enumerate(weekdays()):
            place = QRectF(from_start(self, column * width, width), 0, width, head)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), weekday_name(weekday))
        first = grid_start(self.day)
        for place_no in range(7 * WEEKS):
            row, column = divmod(place_no, 7)
            left = from_start(self, column * width, width)
            place = QRectF(left, head + row * height, width, height).adjusted(2, 2, -2, -2)
            self._draw_day(painter, place, first + timedelta(days=place_no))

    def _measures(self) -> tuple[float, float, float]:
        head = float(self.look.px(28))
        return head, self.width() / 7, (self.height() - head) / WEEKS

    def _draw_day(self, painter: QPainter, place: QRectF, day: date) -> None:
        look, shown = self.look, self.shown
        assert shown is not None
        within, kinds = day.month == self.day.month, shown.month.get(day, ())
        painter.setPen(Qt.PenStyle.NoPen)
        if day == self.day:
            painter.setPen(look.color("board"))
            painter.setBrush(look.color("select"))
        elif kinds:
            painter.setBrush(look.color("card"))
        else:
            painter.setBrush(look.color("side") if within else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, 8, 8)
        if day == self.day and self.hasFocus():
            draw_ring(painter, look, place)
        painter.setFont(look.font("ui-small-strong" if day == shown.today else "ui-small"))
        painter.setPen(look.color("board" if day == shown.today else "ink" if within else "faint"))
        number = place.adjusted(look.px(9), look.px(6), -look.px(9), 0)
        painter.drawText(number, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), str(day.day))
        size = look.px(12)
        top = place.bottom() - look.px(16)
        fitting = min(MOST_SIGNS, max(1, int((place.width() - look.px(8)) // look.px(17))))
        for nth, kind in enumerate(kinds[:fitting]):
            at = look.px(15) + nth * look.px(17)
            x = place.right() - at if self.isRightToLeft() else place.left() + at
            draw_kind(painter, kind.value, x, top, size, look.color(kind.value))
        if len(kinds) > fitting:
            painter.setPen(look.color("soft"))
            corner = place.adjusted(look.px(8), look.px(6), -look.px(8), 0)
            painter.drawText(corner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), str(len(kinds)))


class YearStrip(Days):
    """A school year, a week a column, drawn as in Look back and in the book."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self._chart = Chart(svg="", width=1, height=1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.follow(self, self._draw)

    def show_days(self, shown: InView, day: date) -> None:
        """Draw the year anew where it is another."""
        again = self.shown is None or (shown.days, shown.year) != (self.shown.days, self.shown.year)
        super().show_days(shown, day)
        if again:
            self._draw()

    def sizeHint(self) -> QSize:
        """As high as the picture."""
        return QSize(400, max(160, round(self._chart.height) + 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new width."""
        super().resizeEvent(event)
        self._draw()

    def day_at(self, x: float, y: float) -> date | None:
        """Give the day of the square under a point."""
        for region in self._chart.regions:
            if region.x <= x <= region.x + region.width and region.y <= y <= region.y + region.height:
                return region.first
        return None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture and a frame around the chosen day."""
        if not self._chart.svg:
            return
        painter = smooth_painter(self)
        renderer = QSvgRenderer(QByteArray(self._chart.svg.encode()))
        renderer.render(painter, QRectF(0, 0, self._chart.width, self._chart.height))
        # Around a square of any colour, so in ink; twice as thick with the keyboard on it.
        painter.setPen(QPen(self.look.color("ink"), 2 if self.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for region in self._chart.regions:
            if region.first == self.day:
                painter.drawRoundedRect(QRectF(region.x - 2, region.y - 2, region.width + 4, region.height + 4), 4, 4)

    def _draw(self) -> None:
        from journal.yearbook.charts import day_grid

        if self.shown is None or self.width() < 50:
            return
        days, year = self.shown.days, self.shown.year
        self._chart = drawn(lambda style: day_grid(days, year.first, year.last, style), self.look, self.width())
        self.updateGeometry()
        self.update()
