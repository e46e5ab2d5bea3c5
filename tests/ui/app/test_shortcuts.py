from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from journal.shapes import Kind
from tests.ui.hands import busy, part
from ui.app.workspace import Workspace
from ui.widgets.navigation import Navigation
from ui.wishes import NewEntry, PageName

CONTROL = Qt.KeyboardModifier.ControlModifier


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
@pytest.mark.parametrize(
    ("key", "kind"), [(Qt.Key.Key_Up, Kind.HIGH), (Qt.Key.Key_Down, Kind.LOW), (Qt.Key.Key_N, Kind.NOTE)]
)
def test_two_keys_begin_an_entry_from_anywhere(workspace, qtbot, unlocked, name, key, kind):
    page = workspace.show_page(name)
    qtbot.waitUntil(lambda: not busy(unlocked))
    for stop in stops(page):
        workspace.show_page(name)
        stop.setFocus()
        qtbot.keyClick(stop, key, CONTROL)
        writing = workspace.show_page(PageName.JOURNAL).writing
        assert writing.isVisible(), type(stop)
        assert writing.draft().kind is kind, type(stop)
        assert writing.editor.hasFocus(), type(stop)
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


def test_text_grows_and_shrinks_by_key_and_stops_at_the_ends(workspace, qtbot, look):
    page = workspace.show_page(PageName.SETTINGS)
    for key, size in ((Qt.Key.Key_Plus, 1.15), (Qt.Key.Key_Equal, 1.3), (Qt.Key.Key_Minus, 1.15)):
        qtbot.keyClick(workspace, key, CONTROL)
        qtbot.waitUntil(lambda size=size: look.scale == size)
    dressed = []
    look.changed.connect(lambda: dressed.append(look.scale))
    for _ in range(12):
        qtbot.keyClick(workspace, Qt.Key.Key_Plus, CONTROL)
    qtbot.waitUntil(lambda: look.scale == 2.0)
    assert page.scale.choice() == "2.0"
    for _ in range(6):
        qtbot.keyClick(workspace, Qt.Key.Key_Minus, CONTROL)
    qtbot.waitUntil(lambda: look.scale == 0.9)
    assert dressed == [2.0, 0.9]
    qtbot.keyClick(workspace, Qt.Key.Key_Plus, CONTROL)
    qtbot.keyClick(workspace, Qt.Key.Key_0, CONTROL)
    assert look.scale == 1.0
    qtbot.wait(0)
    assert look.scale == 1.0


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
