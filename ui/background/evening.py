"""The hour of the evening at which somebody wants to be asked how the day was. It knows the clock, and no journal."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from journal.dates import clock
from ui.preferences import Preferences

LOOKS_EVERY = 30_000
"""Milliseconds between two looks at the clock."""
LATE = timedelta(hours=1)
"""A computer that slept longer over it reminds tomorrow."""


class Evening(QObject):
    """`reached` comes once an evening, at the hour that is chosen on this computer; never where none is."""

    reached = Signal()

    def __init__(self, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._last = _now()
        self._timer = QTimer(self, interval=LOOKS_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look at the clock."""
        before, self._last = self._last, _now()
        at = self._preferences.evening
        if at is None:
            return
        wanted = self._last.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
        if before < wanted <= self._last < wanted + LATE:
            self.reached.emit()


def _now() -> datetime:
    return clock.local(clock.now())
