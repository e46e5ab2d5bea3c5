from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from journal.errors import DiskFull
from journal.settings_table import LOCK_ON_MINIMISE, LOCK_WITH_DESKTOP, OFF_SHARED_SCREENS
from tests.ui.hands import part
from ui.app.main_window import MainWindow
from ui.background.guard import Guard
from ui.desktop import Desktop
from ui.desktop.freedesktop import FreeDesktop
from ui.keeping import Place, Words


class Told(Desktop):
    """A desktop that takes note of what is asked of it."""

    can_refuse_capture = True

    def __init__(self):
        super().__init__()
        self.asked = []

    def begin(self, _window):
        self.asked.append("begin")

    def end(self):
        self.asked.append("end")

    def keep_up(self, why):
        self.asked.append(f"up: {why}")

    def let_sleep(self):
        self.asked.append("sleep")

    def refuse_capture(self, _window, *, refuse):
        self.asked.append(refuse)
        return True


@pytest.fixture
def desktop(qapp):
    return Told()


@pytest.fixture
def guard(session, desktop, qtbot, request):
    window = QWidget()
    qtbot.addWidget(window)
    made = Guard(session, window, lambda _: desktop)
    request.getfixturevalue("unlocked")
    qtbot.waitUntil(lambda: True in desktop.asked)
    return made


def keep(session, guard, qtbot, name, value):
    with qtbot.waitSignal(session.changed):
        session.do(guard, lambda journal: journal.settings.keep_anyway(name, value))
    done = []
    session.ask(guard, lambda _: None, lambda _: done.append(1))
    qtbot.waitUntil(lambda: bool(done))


def test_the_locked_desktop_and_a_sleep_lock(guard, desktop, qtbot):
    with qtbot.waitSignal(guard.lock_requested):
        desktop.locked.emit()
    with qtbot.waitSignal(guard.lock_requested):
        desktop.sleeping.emit()


def test_the_lock_of_the_desktop_need_not_count_but_a_sleep_always_does(guard, desktop, session, qtbot):
    keep(session, guard, qtbot, LOCK_WITH_DESKTOP, value=False)
    told = []
    guard.lock_requested.connect(lambda: told.append(1))
    desktop.locked.emit()
    assert told == []
    desktop.sleeping.emit()
    assert told == [1]


def test_minimising_locks_only_where_that_is_chosen(guard, session, qtbot):
    window = guard.parent()
    told = []
    guard.lock_requested.connect(lambda: told.append(1))
    window.setWindowState(Qt.WindowState.WindowMinimized)
    assert told == []
    window.setWindowState(Qt.WindowState.WindowNoState)
    keep(session, guard, qtbot, LOCK_ON_MINIMISE, value=True)
    window.setWindowState(Qt.WindowState.WindowMinimized)
    assert told == [1]


def test_the_window_is_kept_off_shared_screens_until_that_is_not_wanted(guard, desktop, session, qtbot):
    assert [wish for wish in desktop.asked if isinstance(wish, bool)] == [True]
    keep(session, guard, qtbot, OFF_SHARED_SCREENS, value=False)
    assert [wish for wish in desktop.asked if isinstance(wish, bool)] == [True, False]


def test_the_desktop_is_heard_only_while_a_journal_is_open(guard, desktop, session, qtbot):
    assert desktop.asked[0] == "begin"
    with qtbot.waitSignal(session.locked):
        session.lock()
    assert desktop.asked[-1] == "end"
    told = []
    guard.lock_requested.connect(lambda: told.append(1))
    guard.parent().setWindowState(Qt.WindowState.WindowMinimized)
    assert told == []


def test_a_lock_that_is_held_lets_the_computer_sleep(guard, desktop, session):
    session.lock_held.emit(DiskFull(path=None))
    assert desktop.asked[-1] == "sleep"


def test_the_computer_is_not_shut_down_unaware_while_words_are_held(guard, desktop, session, qtbot):
    full = [True]

    def act(_journal):
        if full[0]:
            raise DiskFull(path=None)

    session.keep(session, Words(place=Place(), called="A place", text="some words"), act)
    qtbot.waitUntil(lambda: desktop.asked[-1] == "up: Words of your journal are not on the disk yet")
    full[0] = False
    session.flush()
    qtbot.waitUntil(lambda: desktop.asked[-1] == "up: ")


def test_the_main_window_closes_the_journal_when_the_desktop_locks(session, look, preferences, folder, qtbot, request):
    window = MainWindow(session, look, preferences)
    qtbot.addWidget(window)
    window.show_lock_screen(folder)
    request.getfixturevalue("unlocked")
    qtbot.waitUntil(lambda: window.workspace is not None)
    with qtbot.waitSignal(session.locked):
        part(window.guard, FreeDesktop).sleeping.emit()
    assert not session.is_open
