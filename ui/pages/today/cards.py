"""The large cards of a high and a low, and the picture of the weeks."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QSizePolicy

from journal.shapes import Insight, Kind
from journal.shapes.book import Chart
from ui.charts import drawn
from ui.look import Look, set_look
from ui.widgets.buttons import QuietButton
from ui.widgets.drawing import Drawing
from ui.widgets.glyphs import draw_kind
from ui.widgets.labels import Label
from ui.widgets.layouts import START, Rest, in_column
from ui.wording.keys import keys_told

BARS = 116
"""Pixels of the highs and lows together."""


class KindCard(QFrame):
    """A large, tinted card that begins a high or a low; the whole of it can be pressed."""

    pressed = Signal()

    def __init__(self, look: Look, kind: Kind, words: tuple[str, str, str], keys: str) -> None:
        """`words` are its name, its sentence, and what its button says."""
        super().__init__()
        set_look(self, kind.value)
        self._look, self._kind = look, kind
        name = Label(look, "     " + words[0], "ui-strong", kind.value)
        name.setAccessibleName(words[0])
        self._name = name
        sentence = Label(look, words[1], "lead", wraps=True)
        button = QuietButton(look, words[2])
        button.setAccessibleDescription(words[1])
        button.setText(f"{words[2]}    {keys_told(keys)}")
        button.setAccessibleName(words[2])
        button.clicked.connect(self.pressed)
        in_column(name, sentence, 4, (button, START), Rest(1), on=self, margins=(25, 24, 25, 25), gap=8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, then the shape."""
        super().paintEvent(event)
        size = self._look.px(12)
        place = self._name.geometry()
        painter = QPainter(self)
        color = self._look.color(self._kind.value)
        x = place.right() - size / 2 - 1 if self.isRightToLeft() else place.left() + size / 2 + 1
        draw_kind(painter, self._kind.value, x, place.center().y(), size, color)


class Bars(Drawing):
    """A picture of figures, drawn by `journal.yearbook.charts` as everywhere, with its figures read out."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._insight: Insight | None = None
        self._chart = Chart(svg="", width=1, height=1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._draw)

    def show_insight(self, insight: Insight) -> None:
        """Show the weeks of a period."""
        self._insight = insight
        self._draw()

    def sizeHint(self) -> QSize:
        """As high as the picture."""
        return QSize(200, self._look.px(BARS + 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw it for the new width."""
        super().resizeEvent(event)
        self._draw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        if self._chart.svg:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            renderer = QSvgRenderer(QByteArray(self._chart.svg.encode()))
            renderer.render(painter, QRectF(0, 0, self._chart.width, self._chart.height))

    def _draw(self) -> None:
        from journal.yearbook.charts import week_bars

        if (insight := self._insight) is None or self.width() < 20:
            return
        self._chart = drawn(
            lambda style: week_bars(insight.weeks, style, insight.period, BARS, months=False),
            self._look,
            self.width(),
            shapes=False,
        )
        self.update()
