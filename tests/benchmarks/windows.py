"""Waits for a window in a benchmark: events go on, and what is waited for is said as a condition.

As in the app, it waits in Qt's event loop, where other threads of Python run: `QTest.qWait` lets none.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer


def rest(milliseconds: int) -> None:
    """Let events go on for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(condition: Callable[[], bool], seconds: float = 120) -> None:
    """Let events go on until `condition` holds."""
    ends = time.perf_counter() + seconds
    while not condition():
        assert time.perf_counter() < ends, "waited in vain"
        rest(1)
