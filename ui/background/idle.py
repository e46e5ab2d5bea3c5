"""Tells when nobody has touched the window for a while, by a clock that also counts while the computer sleeps."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

LOOKS_EVERY = 5000
"""Milliseconds between two looks at the clock."""

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
        QEvent.Type.TabletPress,
    }
)


def seconds() -> float:
    """Give the seconds of a clock that never jumps and, unlike the monotonic one of Linux, counts the sleep too."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class Idle(QObject):
    """Watches every touch of the application while it runs; `reached` comes once after `minutes` without one."""

    reached = Signal()

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = seconds) -> None:
        super().__init__(parent)
        self._clock = clock
        self._minutes = 0.0
        self._last = clock()
        self._timer = QTimer(self, interval=LOOKS_EVERY)
        self._timer.timeout.connect(self.look)

    def begin(self, minutes: float) -> None:
        """Watch; 0 minutes watches nothing."""
        self._minutes = minutes
        self._last = self._clock()
        application = QCoreApplication.instance()
        if application is None or minutes <= 0:
            self.end()
            return
        application.installEventFilter(self)
        self._timer.start()

    def again(self) -> None:
        """Watch on from now: the time was up, and yet the journal is still open."""
        if not self._timer.isActive():
            self.begin(self._minutes)

    def end(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        if application := QCoreApplication.instance():
            application.removeEventFilter(self)

    def look(self) -> None:
        """Look at the clock."""
        if self._timer.isActive() and self._clock() - self._last >= self._minutes * 60:
            self.end()
            self.reached.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note of every touch; a touch after the time was up comes too late and only locks."""
        if event.type() in _TOUCHES:
            self.look()
            self._last = self._clock()
        return False
