"""How long the window's thread works on without anything else having its turn."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer


class Pulse(QTimer):
    """The longest time, in seconds of work of the window's thread, that nothing else had its turn."""

    def __init__(self) -> None:
        super().__init__()
        self.timeout.connect(self._beat)
        self.begin()
        self.start(0)

    def begin(self) -> None:
        self.longest, self._last = 0.0, time.thread_time()

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now
