"""Whatever is typed after a place to write was asked for comes into that place, however late the journal answers."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QInputMethodQueryEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journal.deeds import unlock as deeds
from journal.deeds.unlock import open_journal
from journal.shapes import Kind
from tests.ui.conftest import ENTRIES, PASSPHRASE
from tests.ui.hands import offered
from ui.app.main_window import MainWindow
from ui.pages.journal.page import JournalPage
from ui.pages.today import TodayPage
from ui.widgets import typed_ahead

CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def press(window: QWidget, *keys: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
    """Press keys as the desktop hands them to the window: shortcuts first, then whoever has the keyboard."""
    for key in keys:
        QTest.keyClick(window.windowHandle(), key, held)


def type_(window: QWidget, words: str) -> None:
    for letter in words:
        QTest.keyClick(window.windowHandle(), letter)


def compose(words: str, written: str = "") -> None:
    """Let an input method show words it is composing, and write: it tells whoever has the keyboard."""
    event = QInputMethodEvent(words, [])
    event.setCommitString(written)
    QApplication.sendEvent(QGuiApplication.focusObject(), event)


def replacing(start: int, length: int, written: str) -> QInputMethodEvent:
    event = QInputMethodEvent()
    event.setCommitString(written, start, length)
    return event


def may_compose() -> bool:
    """Tell what an input method is answered that asks whether it may write."""
    asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QApplication.sendEvent(QGuiApplication.focusObject(), asked)
    return bool(asked.value(Qt.InputMethodQuery.ImEnabled))


@pytest.fixture
def window(open_window, qtbot) -> MainWindow:
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    return open_window


@pytest.fixture
def page(window, qtbot) -> JournalPage:
    press(window, Qt.Key.Key_2, held=CONTROL)
    page = window.workspace.page
    qtbot.waitUntil(lambda: page.finding.view.model().rowCount() == len(ENTRIES))
    press(window, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.reading.entry_id is not None)
    return page


def writes(page: JournalPage, qtbot, words: str) -> None:
    qtbot.waitUntil(lambda: page.writing.editor.text() == words)


def test_keys_after_ctrl_e_change_the_text_that_is_on_its_way(page, window, busy, qtbot):
    with busy():
        press(window, Qt.Key.Key_E, held=CONTROL)
        press(window, *[Qt.Key.Key_Backspace] * len(" #third-period"))
        type_(window, " See")
        press(window, Qt.Key.Key_Return)
        type_(window, "Next")
    writes(page, qtbot, ENTRIES[0].body.removesuffix(" #third-period") + " See\nNext")


def test_what_is_typed_before_the_list_is_there_is_about_its_first_entry(window, busy, qtbot):
    with busy():
        press(window, Qt.Key.Key_2, held=CONTROL)
        press(window, Qt.Key.Key_Down, Qt.Key.Key_Return)
        press(window, Qt.Key.Key_E, held=CONTROL)
        type_(window, " every e")
    writes(window.workspace.page, qtbot, ENTRIES[0].body + " every e")


def test_what_is_typed_before_a_search_is_answered_goes_into_what_it_finds(page, window, busy, qtbot):
    with busy():
        press(window, Qt.Key.Key_F, held=CONTROL)
        type_(window, "projector")
        press(window, Qt.Key.Key_Return)
        press(window, Qt.Key.Key_E, held=CONTROL)
        type_(window, " again")
    writes(page, qtbot, ENTRIES[1].body + " again")


def test_what_an_input_method_writes_waits_in_its_place_among_the_keys(page, window, busy, qtbot):
    with busy():
        press(window, Qt.Key.Key_E, held=CONTROL)
        press(window, *[Qt.Key.Key_Backspace] * len(" #third-period"))
        type_(window, " Caf")
        compose("", "é")
        press(window, Qt.Key.Key_Return)
        compose("ni")
        compose("ni hao")
        compose("", "你好")
        type_(window, "!")
    writes(page, qtbot, ENTRIES[0].body.removesuffix(" #third-period") + " Café\n你好!")


def test_dead_keys_and_input_methods_write_while_the_list_is_not_there(window, busy, qtbot):
    with busy():
        press(window, Qt.Key.Key_2, held=CONTROL)
        press(window, Qt.Key.Key_Down, Qt.Key.Key_Return)
        press(window, Qt.Key.Key_E, held=CONTROL)
        assert may_compose()
        compose("", " é")
        compose("hao")  # is still composed when the list comes, and whoever has the keyboard then composes nothing
    writes(window.workspace.page, qtbot, ENTRIES[0].body + " éhao")
    window.workspace.page.finding.view.setFocus()
    assert not may_compose()


def test_all_that_waits_is_in_the_journal_after_a_lock(page, window, busy, folder, session, qtbot):
    QGuiApplication.clipboard().setText(" pasted")
    with qtbot.waitSignal(session.locked), busy():
        press(window, Qt.Key.Key_E, held=CONTROL)
        press(window, Qt.Key.Key_End)
        compose("", " 한굴")
        compose("", "글")
        QApplication.sendEvent(QGuiApplication.focusObject(), replacing(-2, 2, "글"))
        press(window, Qt.Key.Key_V, held=CONTROL)
        press(window, Qt.Key.Key_1, held=CONTROL)
        for letter in " می\u200cخواهم\u00a0":
            QApplication.sendEvent(QGuiApplication.focusObject(), QKeyEvent(QEvent.Type.KeyPress, 0, PLAIN, letter))
        compose("ㅎ")
        press(window, Qt.Key.Key_L, held=CONTROL)
    journal = open_journal(folder, PASSPHRASE)
    assert (
        journal.entries.get(journal.timeline.page()[0].id).body
        == ENTRIES[0].body + " 한글 pasted می\u200cخواهم\u00a0ㅎ"
    )
    journal.close()


def test_what_waits_is_in_the_journal_after_a_lock(page, window, busy, folder, session, qtbot):
    with qtbot.waitSignal(session.locked), busy():
        press(window, Qt.Key.Key_E, held=CONTROL)
        type_(window, " seen")
        press(window, Qt.Key.Key_Home)
        type_(window, " and heard")
        press(window, Qt.Key.Key_L, held=CONTROL)
    journal = open_journal(folder, PASSPHRASE)
    assert journal.entries.get(journal.timeline.page()[0].id).body == ENTRIES[0].body + " seen and heard"
    journal.close()


def test_a_list_that_never_comes_keeps_no_keyboard_from_anybody(page, window, busy, monkeypatch, qtbot):
    monkeypatch.setattr(typed_ahead, "PATIENCE", 50)
    with busy():
        press(window, Qt.Key.Key_F, held=CONTROL)
        type_(window, "projector")
        press(window, Qt.Key.Key_Return)
        type_(window, "s")
        assert page.finding.field.text() == "projector"

        def typed() -> bool:
            type_(window, "!")
            return page.finding.field.text().endswith("!")

        qtbot.waitUntil(typed)
    assert page.finding.field.text() == "projector!"


@pytest.fixture
def locked(at_lock_screen, school_year, folder, qtbot) -> MainWindow:
    shutil.copytree(school_year, folder, dirs_exist_ok=True)
    at_lock_screen.activateWindow()
    qtbot.waitUntil(lambda: at_lock_screen.isActiveWindow() and QApplication.focusWidget() is not None)
    return at_lock_screen


@pytest.fixture
def slowly(monkeypatch) -> Callable[[], AbstractContextManager[None]]:
    """Let no passphrase be looked at inside: `with slowly(): …`."""
    unlock = deeds.unlock

    @contextmanager
    def held() -> Iterator[None]:
        gate = Event()
        monkeypatch.setattr(deeds, "unlock", lambda *given, **more: gate.wait(60) and unlock(*given, **more))
        try:
            yield
        finally:
            gate.set()

    return held


def test_what_is_typed_while_the_journal_opens_comes_into_the_entry_it_was_typed_for(locked, slowly, qtbot):
    type_(locked, PASSPHRASE)
    with slowly():
        press(locked, Qt.Key.Key_Return)
        press(locked, Qt.Key.Key_Up, held=CONTROL)
        type_(locked, "It worked")
        press(locked, Qt.Key.Key_Return)
        compose("", "très")
        type_(locked, " twice")
    qtbot.waitUntil(lambda: locked.workspace is not None and isinstance(locked.workspace.page, JournalPage))
    writes(locked.workspace.page, qtbot, "It worked\ntrès twice")
    assert locked.workspace.page.writing.draft().kind is Kind.HIGH


def test_space_while_the_journal_opens_presses_nothing(locked, slowly, session, qtbot):
    type_(locked, PASSPHRASE)
    with qtbot.waitSignal(session.unlocked), slowly():
        press(locked, Qt.Key.Key_Return, Qt.Key.Key_Space)
    press(locked, Qt.Key.Key_Space)
    assert isinstance(locked.workspace.page, TodayPage)


def test_keys_for_a_journal_that_does_not_open_are_gone(locked, slowly, qtbot):
    field = QApplication.focusWidget()
    type_(locked, "wrong")
    with slowly():
        press(locked, Qt.Key.Key_Return, Qt.Key.Key_Return)
        type_(locked, " words")
        compose("", "é")
        assert field.text() == "wrong"
    qtbot.waitUntil(lambda: offered(locked, "Open"))
    type_(locked, "!")
    assert field.text() == "!"  # what was wrong is marked, and gives way
