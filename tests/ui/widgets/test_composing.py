"""What an input method is composing is written before the keyboard goes elsewhere: it was typed already."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from journal.deeds.unlock import open_journal
from tests.ui.conftest import PASSPHRASE
from tests.ui.widgets.test_typed_ahead import CONTROL, compose, page, press, window
from ui.drafts.fields import DraftField
from ui.widgets.composing import composing
from ui.widgets.passphrase import PassphraseField

__all__ = ["page", "window"]


def begin_entry(page, window, qtbot) -> None:
    press(window, Qt.Key.Key_Up, held=CONTROL)
    qtbot.waitUntil(page.writing.editor.hasFocus)


def newest(folder):
    journal = open_journal(folder, PASSPHRASE)
    found = journal.entries.get(journal.timeline.page()[0].id)
    journal.close()
    return found


def test_a_press_elsewhere_loses_nothing_that_is_composed(page, window, session, folder, qtbot):
    begin_entry(page, window, qtbot)
    compose("wo")
    compose("我们")
    view = page.finding.view
    place = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: page.reading.entry_id is not None and not page.writing.isVisible())
    with qtbot.waitSignal(session.locked):
        session.lock()
    assert newest(folder).body == "我们"


@pytest.mark.parametrize("away", [False, True])
def test_what_is_composed_at_a_lock_is_in_the_journal(page, window, session, folder, qtbot, away):
    begin_entry(page, window, qtbot)
    compose("", "我们")
    compose("lao shi")
    with qtbot.waitSignal(session.locked):
        window.lock(away=away)
    assert newest(folder).body == "我们lao shi"


def test_what_was_composed_and_written_or_given_up_is_not_written_once_more(page, window, session, folder, qtbot):
    begin_entry(page, window, qtbot)
    compose("hao")
    compose("", "好")
    compose("ni")
    compose("")
    with qtbot.waitSignal(session.locked):
        session.lock()
    assert newest(folder).body == "好"


def test_what_an_input_method_lets_go_of_as_the_keyboard_goes_is_written(page, window, session, folder, qtbot):
    begin_entry(page, window, qtbot)
    compose("", "我们")
    compose("lao shi")
    compose("")  # as it does where Qt has it write, just before the keyboard goes
    page.writing.title.setFocus()
    with qtbot.waitSignal(session.locked):
        session.lock()
    assert newest(folder).body == "我们lao shi"


def test_a_shortcut_finds_written_what_was_composed_and_the_keys_that_are_held_for_it_do_not(page, window, qtbot):
    begin_entry(page, window, qtbot)
    compose("lao shi")
    press(window, Qt.Key.Key_Control, held=CONTROL)
    assert page.writing.editor.text() == ""
    press(window, Qt.Key.Key_F12, held=CONTROL)
    assert page.writing.editor.text() == "lao shi"


def test_a_title_that_is_composed_is_kept_as_well(page, window, session, folder, qtbot):
    begin_entry(page, window, qtbot)
    compose("", "我们")
    page.writing.title.setFocus()
    compose("标题")
    page.writing.editor.setFocus()
    with qtbot.waitSignal(session.locked):
        session.lock()
    assert newest(folder).title == "标题"


def test_what_is_composed_in_an_empty_field_stands_on_no_hint(unlocked, look, qtbot):
    pictures = []
    for hint in ("What came of it", ""):
        field = DraftField(unlocked, look, "Line", hint=hint, height=96)
        qtbot.addWidget(field)
        field.resize(300, 96)
        field.show()
        QApplication.sendEvent(field, QInputMethodEvent("i", []))
        pictures.append(field.grab().toImage())
        QApplication.sendEvent(field, QInputMethodEvent("", []))
        assert field.placeholderText() == hint
    assert pictures[0] == pictures[1]


def test_what_was_composed_in_a_text_that_is_gone_comes_into_no_other(look, qtbot):
    place = QWidget()
    qtbot.addWidget(place)
    text, secret = QPlainTextEdit(place), PassphraseField(look, "Passphrase")
    secret.setParent(place)
    place.show()
    place.activateWindow()
    composing()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    compose("我们")
    shiboken6.delete(text)
    secret.setFocus()
    composing().end()
    assert secret.text() == ""
