"""A row that stands for one entry: its kind, its heading to press, and what is said beneath."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.look import Look, set_look
from ui.widgets.glyphs import KindBadge
from ui.widgets.layouts import TOP, in_column, in_row
from ui.widgets.tips import unmarked


class HeadedRow(QWidget):
    """Further lines go into `column`."""

    pressed = Signal()

    def __init__(self, look: Look, kind: tuple[str, str], heading: str, room: int = 0) -> None:
        """`kind` is its key and how it is called; `room` px stand above and below."""
        super().__init__()
        title = HeadingButton(look, heading)
        title.clicked.connect(self.pressed)
        self.column = in_column(title, gap=2)
        in_row((KindBadge(look, *kind), TOP), (self.column, 1), on=self, margins=(0, room, 0, room), gap=12)


class HeadingButton(QPushButton):
    """The heading of something written, to be pressed: elided where there is no room, read out as a whole."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        self._words = words
        set_look(self, "heading")
        look.set_font(self, "row-title")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the height of a line."""
        return QSize(80, self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Shrink to a few letters."""
        return QSize(40, self.fontMetrics().height() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide for the new width."""
        super().resizeEvent(event)
        text = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - 4)
        self.setText(unmarked(text))
