"""Waits for a window in a benchmark: events go on, and what is waited for is said as a condition."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtTest import QTest


def wait_for(condition: Callable[[], bool], seconds: float = 120) -> None:
    """Let events go on until `condition` holds."""
    ends = time.perf_counter() + seconds
    while not condition():
        assert time.perf_counter() < ends, "waited in vain"
        QTest.qWait(1)
