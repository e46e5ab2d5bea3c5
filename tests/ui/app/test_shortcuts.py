from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from journal.shapes import Kind
from tests.ui.hands import busy, button, part
from ui.app.workspace import Workspace
from ui.widgets.navigation import Navigation
from ui.wishes import NewEntry, PageName

CONTROL = Qt.KeyboardModifier.ControlModifier
BEGINNINGS = {Qt.Key.Key_Up: Kind.HIGH, Qt.Key.Key_Down: Kind.LOW, Qt.Key.Key_N: Kind.NOTE}


@pytest.fixture
def workspace(unlocked, look, preferences, qtbot):
    made = Workspace(unlocked, look, preferences)
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show()
    return made


def stops(page: QWidget) -> list[QWidget]:
    """One widget of every kind on a page that can have the keyboard."""
    found = {
        type(each): each
        for each in page.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    return [*found.values(), page]


@pytest.mark.parametrize("name", PageName)
def test_two_keys_begin_an_entry_from_anywhere(workspace, qtbot, unlocked, name):
    page = workspace.show_page(name)
    qtbot.waitUntil(lambda: not busy(unlocked))
    for stop, (key, kind) in product(stops(page), BEGINNINGS.items()):
        workspace.show_page(name)
        stop.setFocus()
        qtbot.keyClick(stop, key, CONTROL)
        writing = workspace.show_page(PageName.JOURNAL).writing
        assert writing.isVisible(), (type(stop), key)
        assert writing.draft().kind is kind, (type(stop), key)
        assert writing.editor.hasFocus(), (type(stop), key)
        writing.finish()


def test_they_work_in_the_middle_of_writing_and_keep_what_was_written(workspace, qtbot, asked, unlocked):
    workspace.answer(NewEntry(Kind.HIGH))
    writing = workspace.show_page(PageName.JOURNAL).writing
    qtbot.keyClicks(writing.editor, "First words")
    qtbot.keyClick(writing.editor, Qt.Key.Key_Down, CONTROL)
    assert writing.draft().kind is Kind.LOW
    assert writing.editor.text() == ""
    kept = asked(unlocked, lambda journal: [hit.row.heading for hit in journal.search.find("First words")])
    assert kept == ["First words"]


def test_the_settings_are_searched_at_once_wherever_the_keyboard_was_on_them(workspace, qtbot):
    page = workspace.show_page(PageName.SETTINGS)
    qtbot.keyClicks(page.search, "names")
    button(page, "Open the list…").setFocus()
    for before in (PageName.SETTINGS, PageName.TODAY):
        workspace.show_page(before)
        qtbot.keyClick(workspace, Qt.Key.Key_Comma, CONTROL)
        qtbot.keyClicks(workspace.window().focusWidget(), "backup")
        assert page.search.text() == "backup"
        button(page, "Back up now").setFocus()


def test_nothing_but_the_text_hides_navigation_and_list_until_another_page(workspace, qtbot):
    workspace.answer(NewEntry())
    journal = workspace.show_page(PageName.JOURNAL)
    qtbot.keyClick(journal.writing.editor, Qt.Key.Key_F8)
    assert not part(workspace, Navigation).isVisible()
    assert not journal.finding.isVisible()
    workspace.show_page(PageName.TODAY)
    assert part(workspace, Navigation).isVisible()
    workspace.show_page(PageName.JOURNAL)
    assert journal.finding.isVisible()
    qtbot.keyClick(journal.writing.editor, Qt.Key.Key_F8)
    qtbot.keyClicks(journal.writing.editor, "Done")
    with qtbot.waitSignal(journal.writing.done):
        qtbot.keyClick(journal.writing.editor, Qt.Key.Key_Return, CONTROL)
    assert part(workspace, Navigation).isVisible()
    assert journal.finding.isVisible()
