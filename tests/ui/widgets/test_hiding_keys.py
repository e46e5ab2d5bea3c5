from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from journal.dates import clock
from journal.deeds.unlock import open_journal
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import part
from ui.editor.editor import Editor
from ui.pages.journal.writing_bar import ToolRow
from ui.widgets.shield import Shield
from ui.widgets.time_field import TimeField
from ui.wishes import NewEntry


@pytest.fixture
def with_menu(open_window, qtbot):
    """A window where somebody writes and has just opened the menu of the date."""
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    open_window.workspace.answer(NewEntry())
    day = part(open_window, ToolRow).day
    qtbot.mouseClick(day, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return open_window


def test_an_open_menu_does_not_keep_the_journal_from_being_locked(with_menu, session, qtbot):
    with qtbot.waitSignal(session.locked):
        QTest.keyClick(with_menu.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activePopupWidget() is None


def test_a_time_that_is_half_typed_as_the_journal_is_locked_is_kept(open_window, session, folder, qtbot):
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    open_window.workspace.answer(NewEntry())
    qtbot.keyClicks(part(open_window, Editor), "One sentence")
    day = part(open_window, ToolRow).day
    qtbot.waitUntil(lambda: bool(day.text()))
    qtbot.mouseClick(day, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    field = part(QApplication.activePopupWidget(), TimeField)
    meant = time(13, 7) if field.chosen.hour != 13 else time(15, 7)
    field.setFocus()
    field.setSelectedSection(TimeField.Section.HourSection)
    qtbot.keyClicks(field, f"{meant.hour}07")
    assert field.chosen == meant
    with qtbot.waitSignal(session.locked):
        QTest.keyClick(open_window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    journal = open_journal(folder, PASSPHRASE)
    written = next(entry for entry in map(journal.entries.get, journal.entries.in_order()) if "sentence" in entry.body)
    journal.close()
    assert clock.local(written.written_at, written.zone).time() == meant


def test_a_blanked_window_is_locked_by_its_key(with_menu, session, qtbot):
    QTest.keyClick(with_menu.windowHandle(), Qt.Key.Key_F9)
    with qtbot.waitSignal(session.locked):
        QTest.keyClick(part(with_menu, Shield), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_a_blanked_window_has_no_menu_standing_above_it(with_menu):
    QTest.keyClick(with_menu.windowHandle(), Qt.Key.Key_F9)
    assert part(with_menu, Shield).is_up
    assert QApplication.activePopupWidget() is None
    QTest.keyClick(part(with_menu, Shield), Qt.Key.Key_F9)
    assert not part(with_menu, Shield).is_up
