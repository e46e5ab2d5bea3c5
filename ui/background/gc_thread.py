"""Lets Python collect garbage on the window's thread, and on no other.

A cycle that holds a widget is found by whatever thread makes objects just then, and the widget's destructor runs there.
Qt locks its connections for that and asks Python for the word, while the window's thread, which has the word, waits for
those connections: both stop for good.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1_000
"""Milliseconds between two looks."""


def collect_with(owner: QObject) -> QTimer:
    """Collect on the thread of `owner` for as long as it lives."""
    gc.disable()
    timer = QTimer(owner, interval=EVERY)
    timer.timeout.connect(collect)
    timer.start()
    return timer


def collect() -> None:
    """Collect the oldest generation that is due by Python's own thresholds."""
    due = [
        age for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most
    ]
    if due:
        gc.collect(due[-1])
