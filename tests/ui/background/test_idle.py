from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ui.background.idle import Idle, seconds


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def idle(qapp, clock):
    made = Idle(clock=clock)
    yield made
    made.end()


def test_after_the_minutes_it_is_told_once(idle, clock, qtbot):
    told = []
    idle.reached.connect(lambda: told.append(clock.now))
    idle.begin(5)
    clock.now += 299
    idle.look()
    assert told == []
    clock.now += 1
    idle.look()
    idle.look()
    assert told == [1300.0]


def test_a_touch_begins_the_time_anew(idle, clock, qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    told = []
    idle.reached.connect(lambda: told.append(1))
    idle.begin(5)
    clock.now += 290
    qtbot.keyClick(field, Qt.Key.Key_A)
    clock.now += 290
    idle.look()
    assert told == []


def test_a_touch_after_a_night_asleep_only_locks(idle, clock, qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    idle.begin(5)
    clock.now += 8 * 3600
    with qtbot.waitSignal(idle.reached):
        qtbot.keyClick(field, Qt.Key.Key_A)


def test_nought_minutes_never_locks(idle, clock):
    told = []
    idle.reached.connect(lambda: told.append(1))
    idle.begin(0)
    clock.now += 1e6
    idle.look()
    assert told == []


def test_the_clock_runs_on_and_is_not_the_wall_clock():
    first = seconds()
    assert seconds() >= first
    assert abs(first - time.time()) > 1e6
