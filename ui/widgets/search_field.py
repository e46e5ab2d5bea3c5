"""The line that one searches by, with a magnifier as large as its letters."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionFrame

from ui.look import Look
from ui.widgets.fields import LineField

SIDE, GAP = 18, 8
"""Pixels at the usual size of text: a side of the magnifier, and what is between it and the words."""


class SearchField(LineField):
    """Read out as `name`; `hint` stands there while it is empty.

    An action of Qt's own would keep its icon at 16 pixels, and in the colour in which it was made.
    """

    def __init__(self, look: Look, name: str, hint: str) -> None:
        super().__init__(name, hint)
        self._look = look
        self.setClearButtonEnabled(True)
        self._make_room()
        look.changed.connect(self._make_room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the magnifier as well."""
        super().paintEvent(event)
        option, side = QStyleOptionFrame(), self._look.px(SIDE)
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        place = QRect(inside.left(), inside.center().y() - side // 2 + 1, side, side)
        painter = QPainter(self)
        painter.drawPixmap(place, self._look.pixmap("search", size=SIDE, ratio=self.devicePixelRatioF()))
        painter.end()

    def _make_room(self) -> None:
        self.setTextMargins(self._look.px(SIDE) + GAP, 0, 0, 0)
