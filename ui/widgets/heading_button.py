"""The heading of something written, to be pressed; as much of it as fits on one line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.look import Look, set_look
from ui.widgets.tips import unmarked


class HeadingButton(QPushButton):
    """Elided where there is no room; read out as a whole."""

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
