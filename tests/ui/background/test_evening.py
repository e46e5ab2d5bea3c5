"""One line in the evening, at the hour somebody chose, and never one where nobody did."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from journal.dates import clock
from ui.background.evening import Evening

NOON = datetime(2026, 3, 12, 11, 0, tzinfo=UTC)
"""In Berlin."""


@pytest.fixture
def reminded(preferences, qapp):
    """Give a walk through the hours: how often it was reminded on the way through these times after noon."""

    def walk(*hours: float) -> int:
        clock.stop(NOON, "Europe/Berlin")
        evening, times = Evening(preferences, qapp), []
        evening.reached.connect(lambda: times.append(1))
        for each in hours:
            clock.stop(NOON + timedelta(hours=each), "Europe/Berlin")
            evening.look()
        evening.deleteLater()
        return len(times)

    return walk


def test_it_comes_once_an_evening_at_its_hour(preferences, reminded):
    preferences.evening = time(20)
    assert reminded(7.99) == 0
    assert reminded(7.99, 8.0, 8.01, 9.0) == 1
    assert reminded(8.5, 32.1, 56.2) == 3


def test_it_is_off_until_somebody_chooses_an_hour(preferences, reminded):
    assert preferences.evening is None
    assert reminded(8.0, 32.0) == 0


def test_a_computer_that_slept_over_it_reminds_the_next_evening(preferences, reminded):
    preferences.evening = time(20)
    assert reminded(10.0) == 0
    assert reminded(10.0, 32.0) == 1


def test_it_comes_at_the_hour_that_the_clock_on_the_wall_shows_when_summer_time_begins(preferences, reminded):
    preferences.evening = time(20)
    assert reminded(17 * 24 + 6.9) == 0  # 29 March, 19:54 by the new time
    assert reminded(17 * 24 + 6.5, 17 * 24 + 7.0) == 1
