"""A field for a time of day, as clocks show it in the language."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTimeEdit

from ui.widgets.fields import MenuInWindow, PastTheWheel


class TimeField(PastTheWheel, MenuInWindow, QTimeEdit):
    """Its time goes in and out as Python's own, to the minute; `accepted` says that Enter was pressed."""

    accepted = Signal()

    def __init__(self, name: str) -> None:
        """`name` is what it is called for whoever does not see it."""
        super().__init__()
        self._shown = QTime()
        self.setAccessibleName(name)
        self.lineEdit().setTextMargins(12, 0, 12, 0)  # without buttons, Qt's field begins at its own edge

    def set_time(self, at: time) -> None:
        """Show a time."""
        self._shown = QTime(at.hour, at.minute)
        self.setTime(self._shown)

    @property
    def chosen(self) -> time:
        """The time that is shown."""
        return time(self.time().hour(), self.time().minute())

    @property
    def changed(self) -> bool:
        """Whether a person made it another one."""
        self.interpretText()
        return self._shown.isValid() and self.time() != self._shown

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for what it is in a form."""
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accepted.emit()
