"""The line that one searches by, with a magnifier and a way to empty it, both as large as its letters."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionFrame

from ui.look import Look
from ui.widgets.buttons import IconButton
from ui.widgets.fields import LineField

SIDE, GAP = 18, 8
"""Pixels at the usual size of text: a side of either icon, and what is between it and the words."""


class SearchField(LineField):
    """Read out as `name`; `hint` stands there while it is empty.

    Actions of Qt's own would keep their icons at 16 pixels, and in the colour in which they were made.
    """

    def __init__(self, look: Look, name: str, hint: str) -> None:
        super().__init__(name, hint)
        self._look = look
        self._clear = IconButton(look, "close", self.tr("Clear"), clicked=self._empty)
        self._clear.setParent(self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard empties it as any other line
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.hide()
        self.textChanged.connect(lambda words: self._clear.setVisible(bool(words)))
        self._make_room()
        look.changed.connect(self._make_room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Z to whoever shows this as long as nothing is typed here, or was taken back."""
        typed = self.isUndoAvailable() or self.isRedoAvailable()
        if event.matches(QKeySequence.StandardKey.Undo) and not typed:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the way to empty it at the end."""
        super().resizeEvent(event)
        self._place_clear()

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

    def _empty(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_room(self) -> None:
        room = self._look.px(SIDE) + GAP
        self.setTextMargins(room, 0, room, 0)
        self._place_clear()

    def _place_clear(self) -> None:
        side = min(self._look.px(SIDE) + 2 * GAP, self.height() - 4)
        self._clear.setGeometry(self.width() - side - 2, (self.height() - side) // 2, side, side)
