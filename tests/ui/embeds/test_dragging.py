"""A photo is dragged within its text: one step of undo, and nothing is lost wherever it is let go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame

from journal.shapes import Kind
from tests.ui.embeds.test_controls import photo, reddish
from ui.embeds.drawing import Embeds
from ui.embeds.photo_bar import PhotoBar
from ui.pages.journal.writing import WritingPage

LEFT = Qt.MouseButton.LeftButton
TEXT = "\n\n- [ ] a task\n- [ ] another\n\n```\ncode\n\nmore\n```\n\nThe **last** words."


@pytest.fixture
def page(unlocked, look, qtbot, wishes):
    made = WritingPage(unlocked, look, wishes.go)
    qtbot.addWidget(made)
    made.resize(760, 900)
    made.show()
    made.begin(Kind.HIGH)
    qtbot.keyClicks(made.editor, "It held.")
    made.take_files((photo(400, 120),))
    qtbot.waitUntil(lambda: "attachment:" in made.editor.text())
    made.editor.textCursor().insertText(TEXT.strip())
    qtbot.waitUntil(lambda: reddish(made.editor) > 0)
    return made


def line_shown(page) -> bool:
    return any(one.isVisible() and one.property("look") == "drop-line" for one in page.findChildren(QFrame))


def begin(page) -> QPoint:
    """Press the photo and lead it a little; give where it was pressed."""
    editor = page.editor
    block = next(b for n in range(20) if "attachment:" in (b := editor.document().findBlockByNumber(n)).text())
    point = page.findChild(Embeds).of(block).place.center().toPoint()
    QTest.mousePress(editor.viewport(), LEFT, pos=point)
    lead(page, point + QPoint(0, 30))
    return point


def lead(page, point: QPoint) -> None:
    view = page.editor.viewport()
    held, place = LEFT, QPointF(point)
    event = QMouseEvent(QEvent.Type.MouseMove, place, view.mapToGlobal(place), held, held, Qt.KeyboardModifier(0))
    QApplication.sendEvent(view, event)


def beside(page, words: str, *, above: bool) -> QPoint:
    """Give a point in the upper or the lower half of the line with these words."""
    editor = page.editor
    cursor = editor.document().find(words)
    place = editor.cursorRect(cursor)
    return QPoint(place.left(), place.top() + 2 if above else place.bottom() - 2)


def let_go(page, point: QPoint) -> None:
    lead(page, point)
    QTest.mouseRelease(page.editor.viewport(), LEFT, pos=point)


def embed(page) -> str:
    return next(line for line in page.editor.text().split("\n") if "attachment:" in line)


@pytest.mark.parametrize(
    ("words", "above", "then"),
    [
        ("It held", True, "{0}\n\nIt held.\n\n{1}\n\n{2}\n\n{3}"),
        ("another", False, "It held.\n\n{1}\n\n{0}\n\n{2}\n\n{3}"),
        ("more", False, "It held.\n\n{1}\n\n{2}\n\n{0}\n\n{3}"),
        ("words", False, "It held.\n\n{1}\n\n{2}\n\n{3}\n\n{0}"),
    ],
)
def test_a_photo_goes_where_the_line_shows_and_comes_back_in_one_step(page, qtbot, words, above, then):
    before, line, parts = page.editor.text(), embed(page), TEXT.strip().split("\n\n- ")[0]
    tasks, code, last = "- [ ] a task\n- [ ] another", "```\ncode\n\nmore\n```", "The **last** words."
    begin(page)
    lead(page, beside(page, words, above=above))
    assert line_shown(page)
    assert not page.editor.textCursor().hasSelection()
    qtbot.waitUntil(page.findChild(PhotoBar).isHidden)
    let_go(page, beside(page, words, above=above))
    assert page.editor.text() == then.format(line, tasks, code, last)
    assert not line_shown(page)
    assert page.editor.textCursor().block().text() == line
    qtbot.waitUntil(page.findChild(PhotoBar).isVisible)
    qtbot.keyClick(page.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.editor.text() == before
    assert parts in before


@pytest.mark.parametrize("where", [QPoint(-40, 200), QPoint(100, -60), QPoint(100, 5000)])
def test_what_is_let_go_outside_stays_where_it_was(page, where):
    before = page.editor.text()
    begin(page)
    let_go(page, where)
    assert page.editor.text() == before
    assert not line_shown(page)


def test_beside_itself_no_line_is_shown_and_nothing_is_moved(page):
    before = page.editor.text()
    point = begin(page)
    for there in (point + QPoint(0, 30), beside(page, "It held", above=False), beside(page, "a task", above=True)):
        lead(page, there)
        assert not line_shown(page)
    let_go(page, point + QPoint(0, 30))
    assert page.editor.text() == before
    assert not page.editor.textCursor().hasSelection()


def test_escape_keeps_it_here(page, qtbot):
    before = page.editor.text()
    begin(page)
    lead(page, beside(page, "words", above=False))
    assert line_shown(page)
    qtbot.keyClick(page.editor, Qt.Key.Key_Escape)
    assert not line_shown(page)
    QTest.mouseRelease(page.editor.viewport(), LEFT, pos=beside(page, "words", above=False))
    assert page.editor.text() == before


def test_a_letter_that_is_typed_meanwhile_is_not_lost(page, qtbot):
    before = page.editor.text()
    begin(page)
    qtbot.keyClicks(page.editor, "w")
    QTest.mouseRelease(page.editor.viewport(), LEFT, pos=beside(page, "words", above=False))
    assert sorted(page.editor.text().replace("\n", "")) == sorted("w" + before.replace("\n", ""))


def test_another_text_that_comes_meanwhile_stays_as_it_is(page):
    begin(page)
    lead(page, beside(page, "words", above=False))
    other = f"{embed(page)}\n\nFirst.\n\nSecond."
    page.editor.set_text(other)
    let_go(page, beside(page, "First", above=True))
    assert page.editor.text() == other


def test_the_pointer_over_words_is_one_to_write_with(page, qtbot):
    begin(page)
    view = page.editor.viewport()
    assert view.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    qtbot.keyClick(page.editor, Qt.Key.Key_Escape)
    assert view.cursor().shape() == Qt.CursorShape.IBeamCursor
    page.findChild(Embeds).show_files(())
    assert view.cursor().shape() == Qt.CursorShape.IBeamCursor


def test_a_box_that_a_photo_is_let_go_over_is_not_ticked(page):
    begin(page)
    let_go(page, beside(page, "[ ] another", above=False))
    assert "[x]" not in page.editor.text()


def test_a_click_is_no_dragging(page, qtbot):
    before = page.editor.text()
    begun = page.editor.textCursor()
    point = page.findChild(Embeds).of(page.editor.document().findBlockByNumber(2)).place.center().toPoint()
    QTest.mouseClick(page.editor.viewport(), LEFT, pos=point)
    assert page.editor.text() == before
    assert page.editor.textCursor().blockNumber() == 2 != begun.blockNumber()
