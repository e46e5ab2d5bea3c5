"""Tells when nobody has touched the window for a while, by a clock that also counts while the computer sleeps."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, QTimerEvent, Signal
from PySide6.QtGui import QGuiApplication

LOOKS_EVERY = 5000
"""Milliseconds between two looks at the clock."""
OPENED_BY = 100
"""Milliseconds after a touch until what it opened, a menu for instance, is on the screen."""

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
    """Watches every touch of the application while it runs; `reached` comes once after `minutes` without one.

    All that a person does comes to a window of the desktop's first, and only what an input method makes to whatever
    has the keyboard; so these are watched, and not the application, whose every event would wait for Python.
    """

    reached = Signal()

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = seconds) -> None:
        super().__init__(parent)
        self._clock = clock
        self._minutes = 0.0
        self._last = clock()
        self._timer = QTimer(self, interval=LOOKS_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.timeout.connect(self._watch)
        self._opened = 0
        if isinstance(application := QGuiApplication.instance(), QGuiApplication):
            # Not at once: what just lost the keyboard may be in the midst of being deleted.
            application.focusWindowChanged.connect(self._watch_soon)
            application.focusObjectChanged.connect(self._watch_soon)

    def begin(self, minutes: float) -> None:
        """Watch; 0 minutes watches nothing."""
        self._minutes = minutes
        self._last = self._clock()
        if QGuiApplication.instance() is None or minutes <= 0:
            self.end()
            return
        self._timer.start()
        self._watch()

    def again(self) -> None:
        """Watch on from now: the time was up, and yet the journal is still open."""
        if not self._timer.isActive():
            self.begin(self._minutes)

    def end(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._end_waiting()

    def look(self) -> None:
        """Look at the clock."""
        if self._timer.isActive() and self._clock() - self._last >= self._minutes * 60:
            self.end()
            self.reached.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note of every touch; a touch after the time was up comes too late and only locks."""
        if event.type() in _TOUCHES and self._timer.isActive():
            self.look()
            self._last = self._clock()
            self._watch_soon()
        return False

    def timerEvent(self, _event: QTimerEvent) -> None:
        """Watch what the last touch opened, and what has the keyboard by now."""
        self._end_waiting()
        self._watch()

    def _watch_soon(self) -> None:
        if self._timer.isActive() and not self._opened:
            self._opened = self.startTimer(OPENED_BY)  # which ends with this; a basic timer would not

    def _end_waiting(self) -> None:
        if self._opened:
            self.killTimer(self._opened)
            self._opened = 0

    def _watch(self) -> None:
        """Watch every window there is, and what has the keyboard; what is watched already is watched once."""
        if self._timer.isActive():
            for each in (*QGuiApplication.allWindows(), QGuiApplication.focusObject()):
                if each is not None:
                    each.installEventFilter(self)
