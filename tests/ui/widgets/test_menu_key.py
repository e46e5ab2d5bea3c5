from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.hands import look_of, part
from ui.editor.editor import Editor
from ui.pages.journal.entry_list import EntryList
from ui.wishes import NewEntry, PageName

SHIFT = Qt.KeyboardModifier.ShiftModifier


def menu_by_key(window, qtbot):
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F10, SHIFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def test_the_menu_of_a_text_opens_where_its_caret_stands(open_window, qtbot):
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    open_window.workspace.answer(NewEntry())
    editor = part(open_window, Editor)
    QTest.keyClicks(editor, "One sentence")
    menu = menu_by_key(open_window, qtbot)
    caret = editor.viewport().mapToGlobal(editor.cursorRect().center())
    assert abs(menu.y() - caret.y()) < 2
    QTest.keyClick(open_window.windowHandle(), Qt.Key.Key_F10, SHIFT)
    assert QApplication.activePopupWidget() is menu
    menu.close()


@pytest.mark.parametrize("scrolled", [False, True], ids=["in sight", "out of sight"])
def test_the_menu_of_an_entry_opens_in_the_list(entries, open_window, qtbot, scrolled):
    open_window.resize(800, 600)
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    open_window.workspace.enter_page(PageName.JOURNAL, Qt.FocusReason.ShortcutFocusReason)
    listed = part(open_window, EntryList)
    qtbot.waitUntil(listed.view.hasFocus)
    qtbot.waitUntil(lambda: listed.view.model().rowCount() > 0)
    QTest.keyClick(listed.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(listed.view.selectedIndexes()))
    bar = listed.view.verticalScrollBar()
    if scrolled:
        look_of(open_window).choose(scale=2.0)
        qtbot.waitUntil(lambda: bar.maximum() > listed.view.visualRect(listed.view.currentIndex()).height())
        bar.setValue(bar.maximum())
    menu = menu_by_key(open_window, qtbot)
    marked = listed.view.visualRect(listed.view.currentIndex())
    assert listed.view.viewport().rect().contains(marked.center())
    assert marked.contains(listed.view.viewport().mapFromGlobal(menu.pos()))
    assert "Share…" in [action.text() for action in menu.actions()]
    menu.close()
