"""Weeks that begin on another day for a while."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from journal.dates import weeks


@contextmanager
def begun_on(weekday: int) -> Iterator[None]:
    before = weeks.first_weekday()
    weeks.begin_on(weekday)
    try:
        yield
    finally:
        weeks.begin_on(before)
