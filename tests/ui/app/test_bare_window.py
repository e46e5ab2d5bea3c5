"""What is dropped on the window goes where it belongs, and stays where it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from journal.shapes import Kind
from tests.ui.hands import next_turn, settle
from ui.dialogs.moving.bringing_in import ImportSheet
from ui.pages.circle import CirclePage
from ui.pages.journal.writing import WritingPage
from ui.widgets.sheet import sheet_over
from ui.wishes import NewEntry, PageName, ShowKeys

CONTROL = Qt.KeyboardModifier.ControlModifier
EVERY_WAY = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


def drop(widget: QWidget, *paths, held=Qt.KeyboardModifier.NoModifier) -> Qt.DropAction | None:
    """Drag files in with a real drag's events; give what their source is told, None where they are not taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (EVERY_WAY, data, Qt.MouseButton.LeftButton, held)
    over = QDragEnterEvent(QPointF(5, 5).toPoint(), *how)
    over.ignore()
    QApplication.sendEvent(widget, over)
    if not over.isAccepted():
        return None
    let_go = QDropEvent(QPointF(5, 5), *how)
    QApplication.sendEvent(widget, let_go)
    return let_go.dropAction()


@pytest.fixture
def vault(tmp_path):
    folder = tmp_path / "vault"
    folder.mkdir()
    (folder / "2026-03-12.md").write_text("It rained.", "utf-8")
    return folder


@pytest.mark.parametrize("name", ["", "2026-03-12.md"])
def test_what_may_be_another_programs_is_looked_into(open_window, vault, qtbot, name):
    drop(open_window, vault / name)
    sheet = sheet_over(open_window)
    assert isinstance(sheet, ImportSheet)
    qtbot.waitUntil(lambda: sheet.first is not None)
    assert sheet.go.text() == "Bring 1 entry in"


def test_what_is_no_journal_or_more_than_one_or_comes_while_it_is_locked_is_not_taken(
    open_window, vault, tmp_path, session, qtbot
):
    (tmp_path / "holiday.png").write_bytes(b"")
    assert drop(open_window, tmp_path / "holiday.png") is None
    assert drop(open_window, vault, vault / "2026-03-12.md") is None
    with qtbot.waitSignal(session.locked):
        open_window.lock()
    assert drop(open_window, vault) is None


def test_whoever_dragged_a_file_is_told_that_it_was_copied_and_never_that_it_may_be_deleted(open_window, vault, qtbot):
    page = vault / "2026-03-12.md"
    shift = Qt.KeyboardModifier.ShiftModifier
    assert drop(open_window, page, held=shift) is Qt.DropAction.CopyAction
    sheet = sheet_over(open_window)
    qtbot.waitUntil(lambda: sheet.first is not None)
    assert drop(sheet, page, held=shift) is Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: not sheet.deed.running)
    sheet.close_sheet()
    circle = open_window.workspace.show_page(PageName.CIRCLE)
    assert isinstance(circle, CirclePage)
    assert drop(circle, page, held=shift) is Qt.DropAction.CopyAction
    open_window.workspace.answer(NewEntry(Kind.HIGH))
    editor = open_window.workspace.findChild(WritingPage).editor
    assert drop(editor.viewport(), page, held=shift) is Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: "2026-03-12.md" in editor.text())
    assert page.exists()


def test_a_window_that_stood_nowhere_yet_fits_the_screen(open_window, preferences):
    window = open_window
    assert window.width() > window.screen().availableSize().width()
    preferences.window_place = window.saveGeometry()
    before = window.size()
    window.fit_screen()
    assert window.size() == before
    preferences.window_place = QByteArray()
    window.fit_screen()
    assert window.screen().availableSize().expandedTo(window.size()) == window.screen().availableSize()


@pytest.mark.parametrize("shown", ["at_lock_screen", "open_window"])
def test_text_grows_and_shrinks_by_key_and_stops_at_the_ends(shown, request, qtbot, look):
    window = request.getfixturevalue(shown)
    with qtbot.waitSignal(window.painted):
        pass
    for key, size in ((Qt.Key.Key_Plus, 1.15), (Qt.Key.Key_Equal, 1.3), (Qt.Key.Key_Minus, 1.15)):
        qtbot.keyClick(window, key, CONTROL)
        qtbot.waitUntil(lambda size=size: look.scale == size)
    settle(window)
    dressed = []
    look.changed.connect(lambda: dressed.append(look.scale))
    for _ in range(12):
        qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    qtbot.waitUntil(lambda: look.scale == 2.0)
    for _ in range(6):
        qtbot.keyClick(window, Qt.Key.Key_Minus, CONTROL)
    qtbot.waitUntil(lambda: look.scale == 0.9)
    assert list(dict.fromkeys(dressed)) == [2.0, 0.9]  # once more after what is unseen, in a later turn
    qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_0, CONTROL)
    assert look.scale == 1.0
    next_turn()
    assert look.scale == 1.0


def test_text_grows_in_a_sheet_as_well(open_window, qtbot, look):
    with qtbot.waitSignal(open_window.painted):
        pass
    settings = open_window.workspace.show_page(PageName.SETTINGS)
    open_window.workspace.open_sheet(ShowKeys())
    qtbot.keyClick(sheet_over(open_window), Qt.Key.Key_Plus, CONTROL)
    qtbot.waitUntil(lambda: look.scale == 1.15)
    assert settings.scale.choice() == "1.15"
    look.choose(scale=1.0)
