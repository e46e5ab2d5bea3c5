"""A list that the keyboard comes to while no row is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter

from ui.look import Look
from ui.models import Index
from ui.widgets.glyphs import draw_ring

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListView as Base
else:
    Base = object  # two bases of Qt's in one class are two objects in C++

_CAME_BACK = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
"""It was here before, and is again: how it first came is what counts."""


class ListFocus(Base):
    """Marks nothing only because the keyboard comes by. Comes before its own class."""

    _ringed = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard as from a mouse: for any other Qt marks the first row."""
        if event.reason() not in _CAME_BACK:
            self._ringed = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.MouseFocusReason))

    def currentChanged(self, now: Index, before: Index) -> None:  # noqa: N802  Qt's name
        """Let the ring go with the first row that is marked."""
        super().currentChanged(now, before)
        if now.isValid() is not before.isValid():
            self.viewport().update()

    def draw_focus(self, painter: QPainter, look: Look) -> None:
        """Show that the keyboard is here, while no row does, to those who did not come by mouse."""
        if self._ringed and self.hasFocus() and not self.currentIndex().isValid():
            draw_ring(painter, look, QRectF(self.viewport().rect()), 0)
