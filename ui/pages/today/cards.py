"""The large cards of a high and a low, and the picture of the weeks."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from journal.shapes import Insight, Kind
from ui.charts import DrawnChart
from ui.look import Look, set_look
from ui.widgets.buttons import QuietButton
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
        self.button = button = QuietButton(look, words[2], clicked=self.pressed)
        button.setAccessibleDescription(words[1])
        button.setText(f"{words[2]}    {keys_told(keys)}")
        button.setAccessibleName(words[2])
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


class Bars(DrawnChart):
    """The highs and lows of the weeks, without their shapes."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, shapes=False)

    def show_insight(self, insight: Insight) -> None:
        """Show the weeks of a period."""
        from journal.yearbook.charts import week_bars

        self.show_drawn(lambda style: week_bars(insight.weeks, style, insight.period, BARS, months=False))

    def sizeHint(self) -> QSize:
        """As high as the picture."""
        return QSize(200, self._look.px(BARS + 2))
