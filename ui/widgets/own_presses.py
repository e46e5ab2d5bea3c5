"""Texts that hear only what was pressed on themselves, not the end of a double click that opened them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from ui.look import Look
from ui.widgets.labels import Label
from ui.widgets.menu_panel import keep_in_window

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QShowEvent
    from PySide6.QtWidgets import QWidget as Base
else:
    Base = object  # two bases of Qt's in one class are two objects in C++


class OwnPresses(Base):
    """Comes before its own class. The first press of such a double click fell on the row that opened this."""

    _pressed = False

    def showEvent(self, event: QShowEvent) -> None:
        """Be pressed by nobody yet."""
        self._pressed = False
        super().showEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note that it was pressed."""
        self._pressed = True
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Mark a word where both presses were here."""
        if self._pressed:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow what was pressed here."""
        if self._pressed:
            super().mouseReleaseEvent(event)


class LabelToCopy(OwnPresses, Label):
    """Words in the letters of an entry that can be marked and copied."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__(look, words, "entry", wraps=True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Have Qt's menu, which is open by now and not painted yet, stay in the window."""
        super().contextMenuEvent(event)
        if isinstance(menu := QApplication.activePopupWidget(), QMenu):
            keep_in_window(menu, event.globalPos(), self)
