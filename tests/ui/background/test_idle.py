from __future__ import annotations

import time
from itertools import cycle

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu

from ui.background.idle import Idle, seconds


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


class Counting(Idle):
    """One that knows of which events it was told."""

    asked: tuple[QEvent.Type, ...] = ()

    def eventFilter(self, watched, event):
        self.asked = (*self.asked, event.type())
        return super().eventFilter(watched, event)


@pytest.fixture
def idle(qapp, clock):
    made = Counting(clock=clock)
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


@pytest.fixture
def field(qtbot):
    """A field in a window of its own, with the keyboard."""
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made)
    return made


def press_a_key(field):
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)


def press_the_pointer(field):
    QTest.mouseClick(field.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def move_the_pointer(field):
    QTest.mouseMove(field.windowHandle(), QPoint(9, 9))


def write_with_an_input_method(_field):
    QApplication.sendEvent(QGuiApplication.focusObject(), QInputMethodEvent("ㅎ", []))


TOUCHES = (press_a_key, press_the_pointer, move_the_pointer, write_with_an_input_method)


@pytest.mark.parametrize("touch", TOUCHES, ids=lambda touch: touch.__name__)
def test_a_touch_begins_the_time_anew(idle, clock, field, touch):
    told = []
    idle.reached.connect(lambda: told.append(1))
    idle.begin(5)
    clock.now += 290
    touch(field)
    clock.now += 290
    idle.look()
    assert told == []
    clock.now += 10
    idle.look()
    assert told == [1]


@pytest.mark.parametrize("touch", TOUCHES, ids=lambda touch: touch.__name__)
def test_a_touch_after_a_night_asleep_only_locks(idle, clock, field, qtbot, touch):
    idle.begin(5)
    clock.now += 8 * 3600
    with qtbot.waitSignal(idle.reached):
        touch(field)


@pytest.mark.parametrize("made", [QMenu, QDialog], ids=["a menu", "a dialog"])
def test_what_a_touch_opened_is_watched_too(idle, field, qtbot, made):
    idle.begin(5)
    press_a_key(field)
    opened = made(field)
    opened.setMinimumSize(80, 80)
    opened.show()
    qtbot.waitExposed(opened)
    places = cycle((QPoint(20, 20), QPoint(40, 40)))

    def heard() -> bool:
        idle.asked = ()
        QTest.mouseMove(opened.windowHandle(), next(places))
        return QEvent.Type.MouseMove in idle.asked

    qtbot.waitUntil(heard)
    opened.hide()


def test_python_is_asked_about_no_event_of_what_is_only_drawn(idle, field):
    idle.begin(5)
    inside = QObject(field)
    idle.asked = ()
    QApplication.sendEvent(inside, QEvent(QEvent.Type.StyleChange))
    assert idle.asked == ()


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
