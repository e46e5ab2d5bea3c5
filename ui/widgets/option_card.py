"""One answer among several: a round mark, a name and a line below it, in a frame that is all of it a target."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout

from ui.look import Look
from ui.widgets.buttons import AsHighAsWords
from ui.widgets.drawing import from_start, smooth_painter
from ui.widgets.labels import Label

_MARK = 18
_EDGE, _GAP = 16, 14


class OptionCard(AsHighAsWords, QRadioButton):
    """Chosen by a click, the space bar or the arrows; read out as `name`, described by `words`."""

    least = 200

    def __init__(self, look: Look, name: str, words: str) -> None:
        super().__init__()
        self._look = look
        self.name = name
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._inside = QVBoxLayout(self)
        self._inside.setSpacing(1)
        for label in (Label(look, name, "ui-strong", wraps=True), Label(look, words, "ui-small", "soft", wraps=True)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._inside.addWidget(label)
        self._inside.addStretch()
        self._fit()
        look.changed.connect(self._fit)

    def _fit(self) -> None:
        self._inside.setContentsMargins(_EDGE + self._look.px(_MARK) + _GAP, 13, _EDGE, 13)

    def hitButton(self, _place: object) -> bool:  # noqa: N802  Qt's name
        """Take a press anywhere."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame and the mark; the words are labels."""
        color, painter = self._look.color, smooth_painter(self)
        chosen, focused = self.isChecked(), self.hasFocus()
        width = 2 if focused else 1
        frame = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(color("ink" if focused and chosen else "board" if focused or chosen else "line"), width))
        painter.setBrush(color("select" if chosen or self.underMouse() else "card"))
        painter.drawRoundedRect(frame, 10, 10)
        size = self._look.px(_MARK)
        mark = QRectF(from_start(self, _EDGE, size), 13 + (self.fontMetrics().height() - size) / 2, size, size)
        painter.setPen(QPen(color("board" if chosen else "soft"), 1.5))
        painter.setBrush(color("board" if chosen else "card"))
        painter.drawEllipse(mark.adjusted(1, 1, -1, -1))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("board-ink"))
            inner = size * 0.32
            painter.drawEllipse(mark.adjusted(inner, inner, -inner, -inner))
