"""Pictures of figures in the window, drawn by `journal.yearbook.charts` as everywhere else; to press and to hear."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPen, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QToolTip

from journal.insights.figures import by_week
from journal.shapes import Insight
from journal.shapes.book import Chart, ChartStyle, Region
from ui.look import Look
from ui.widgets.drawing import Drawing, smooth_painter
from ui.wording import translate
from ui.wording.days import near_day, short_month, weekday_name

Draw = Callable[[ChartStyle], Chart]

LEAST = 20
"""Pixels below which nothing is drawn."""


def region_words(region: Region, today: date) -> str:
    """Give a part of a picture in words: "9 March to 15 March: 3 highs, 1 low"."""
    days = near_day(region.last, today)
    if region.last != region.first:
        # The year stands once, where both days are of the same.
        days = translate("Charts", "{0} to {1}").format(near_day(region.first, region.last), days)
    name = f"#{region.tag}" if region.tag else days
    written = translate("Charts", "%Ln days", "", region.days) + ", " if region.days else ""
    return f"{name}: {written}{count_words(region.highs, region.lows, region.both, region.notes)}"


def count_words(highs: int, lows: int, both: int, notes: int = 0) -> str:
    """Give counts as a person says them, leaving out what there is none of."""
    parts = (
        translate("Charts", "%Ln highs", "", highs) if highs else "",
        translate("Charts", "%Ln lows", "", lows) if lows else "",
        translate("Charts", "%Ln both", "", both) if both else "",
        translate("Charts", "%Ln notes", "", notes) if notes else "",
    )
    return ", ".join(part for part in parts if part) or translate("Charts", "nothing")


class ChartWords(NamedTuple):
    """What stands above a chart of a period: its title, and its figures in words."""

    title: str
    figures: str


def _bars_words(insight: Insight) -> ChartWords | None:
    long = not by_week(insight.period)
    if not long and len(insight.weeks) < 2:
        return None
    title = translate("Charts", "Highs and lows by month") if long else translate("Charts", "Highs and lows by week")
    return ChartWords(title, count_words(insight.highs, insight.lows, insight.both, insight.notes))


def _days_words(insight: Insight) -> ChartWords:
    days = translate("Charts", "%Ln days", "", insight.days_written)
    words = translate("Charts", "%Ln words", "", insight.words)
    return ChartWords(translate("Charts", "Days you wrote"), f"{days} · {words}")


CHART_WORDS: dict[str, Callable[[Insight], ChartWords | None]] = {"bars": _bars_words, "days": _days_words}
"""By the names of `journal.yearbook.period_charts.CHARTS`; None where a chart would show no more than its figures."""


def drawn(draw: Draw, look: Look, width: int, *, shapes: bool = True) -> Chart:
    """Draw a chart for this many pixels, in the look's colours and as large as the letters around it."""
    style = ChartStyle(
        colours=look.theme.colors,
        months=tuple(short_month(month) for month in range(1, 13)),
        weekdays=tuple(weekday_name(weekday) for weekday in range(7)),
        width=width / look.scale,
        shapes=shapes,
    )
    chart = draw(style)
    regions = tuple(_grown(region, look.scale) for region in chart.regions)
    return replace(chart, width=look.scale * chart.width, height=look.scale * chart.height, regions=regions)


def _grown(region: Region, scale: float) -> Region:
    x, y, width, height = (scale * side for side in (region.x, region.y, region.width, region.height))
    return replace(region, x=x, y=y, width=width, height=height)


class DrawnChart(Drawing):
    """One chart, drawn anew for each width and look."""

    def __init__(self, look: Look, *, shapes: bool = True) -> None:
        super().__init__()
        self._look, self._shapes = look, shapes
        self._draw: Draw | None = None
        self._chart = Chart(svg="", width=1, height=1)
        self._renderer = QSvgRenderer(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.follow(self, self._paint_anew)

    def show_drawn(self, draw: Draw) -> None:
        """Show what `draw` gives at whatever width there is."""
        self._draw = draw
        self._paint_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw it for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._paint_anew()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        if self._chart.svg:
            painter = smooth_painter(self)
            self._renderer.render(painter, QRectF(0, 0, self._chart.width, self._chart.height))

    def _paint_anew(self) -> None:
        if self._draw is None or self.width() < LEAST:
            return
        self._chart = drawn(self._draw, self._look, self.width(), shapes=self._shapes)
        if self._chart.svg:
            self._renderer.load(QByteArray(self._chart.svg.encode()))
        self.updateGeometry()
        self.update()


class Picture(DrawnChart):
    """One chart. The pointer and the arrow keys go from part to part; a press or Enter asks for its entries."""

    region_requested = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look)
        self._today = date.min
        self._at = -1
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_chart(self, draw: Draw, today: date) -> None:
        """Show what `draw` gives at whatever width there is."""
        self._today, self._at = today, -1
        self.show_drawn(draw)

    def chart(self) -> Chart:
        """Give what is shown."""
        return self._chart

    def sizeHint(self) -> QSize:
        """Be as high as the picture."""
        return QSize(240, round(self._chart.height))

    def minimumSizeHint(self) -> QSize:
        """Be as high as the picture, as narrow as may be."""
        return QSize(LEAST, round(self._chart.height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, and a line around the part the keyboard is on."""
        super().paintEvent(event)
        if self.hasFocus() and (region := self._here()) is not None:
            painter = smooth_painter(self)
            painter.setPen(QPen(self._look.color("ink"), 1.5))
            painter.drawRoundedRect(QRectF(region.x - 2, region.y - 2, region.width + 4, region.height + 4), 3, 3)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a part can be pressed."""
        over = self._region_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for the entries of the part that was pressed."""
        if (region := self._region_at(event.position().toPoint())) is not None:
            self.region_requested.emit(region)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from part to part; Enter asks for its entries."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(
            Qt.Key(event.key()), 0
        )
        if step and self._chart.regions:
            self._at = (self._at + step) % len(self._chart.regions)
            self._say()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and (region := self._here()):
            self.region_requested.emit(region)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the latest part."""
        super().focusInEvent(event)
        if self._at < 0 and self._chart.regions:
            self._at = len(self._chart.regions) - 1
        self._say()

    def event(self, event: QEvent) -> bool:
        """Say in words what the pointer rests on."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            region = self._region_at(event.pos())
            if region is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), region_words(region, self._today), self)
            return True
        return super().event(event)

    def _here(self) -> Region | None:
        return self._chart.regions[self._at] if 0 <= self._at < len(self._chart.regions) else None

    def _say(self) -> None:
        region = self._here()
        self.setAccessibleDescription(region_words(region, self._today) if region is not None else "")
        self.update()

    def _region_at(self, place: QPoint) -> Region | None:
        for region in self._chart.regions:
            if QRectF(region.x, region.y, region.width, region.height).contains(place):
                return region
        return None

    def _paint_anew(self) -> None:
        super()._paint_anew()
        self._at = min(self._at, len(self._chart.regions) - 1)
