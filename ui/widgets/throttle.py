"""Looking again at once, and then at most twice a second: the post brings a thousand things by the handful."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE = 600
"""Milliseconds between two looks at everything."""


class Throttle(QObject):
    """`due` says when to look."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stale = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._catch_up)

    def request(self) -> None:
        """Note that something changed."""
        self._stale = self._timer.isActive()
        if not self._stale:
            self._timer.start()
            self.due.emit()

    def _catch_up(self) -> None:
        if self._stale:
            self._stale = False
            self._timer.start()
            self.due.emit()
