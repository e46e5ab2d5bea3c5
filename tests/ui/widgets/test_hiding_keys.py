from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.hands import part
from ui.pages.journal.writing_bar import ToolRow
from ui.widgets.shield import Shield
from ui.wishes import NewEntry


@pytest.fixture
def with_menu(open_window, qtbot):
    """A window where somebody writes and has just opened the menu of the date."""
    open_window.workspace.answer(NewEntry())
    day = part(open_window, ToolRow).day
    qtbot.mouseClick(day, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return open_window


def test_an_open_menu_does_not_keep_the_journal_from_being_locked(with_menu, session, qtbot):
    with qtbot.waitSignal(session.locked):
        QTest.keyClick(with_menu.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activePopupWidget() is None


def test_a_blanked_window_has_no_menu_standing_above_it(with_menu):
    QTest.keyClick(with_menu.windowHandle(), Qt.Key.Key_F9)
    assert part(with_menu, Shield).is_up
    assert QApplication.activePopupWidget() is None
    QTest.keyClick(part(with_menu, Shield), Qt.Key.Key_F9)
    assert not part(with_menu, Shield).is_up
