"""Tasks while they are written: a box to tick wherever the cursor is not, and the text as it was typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tests.ui.editor.test_cursor_line import begun, put, seen
from tests.ui.editor.test_editor import INK
from ui.editor.boxes import Boxes
from ui.editor.editor import Editor

TEXT = "- [ ] frame **it**\n- [x] return it\n1. [ ] ask\n- plain\n\nEnd"
KEY, BOTH = Qt.Key, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(qtbot):
    made = begun(qtbot, TEXT)
    put(made, len(TEXT))
    return made


def middle(editor: Editor, line: int) -> QPoint:
    """Give the middle of the box that is drawn in a line."""
    return editor.findChild(Boxes).place(editor.document().findBlockByNumber(line)).center().toPoint()


def colours(editor: Editor, line: int) -> set[str]:
    """Give the colours around the middle of the box of a line, as they are on the screen."""
    image, spot = editor.viewport().grab().toImage(), middle(editor, line)
    return {QColor(image.pixel(spot + QPoint(x, y))).name() for x in range(-4, 5) for y in range(-4, 5)}


def test_a_box_stands_where_the_cursor_is_not_and_the_signs_come_back_with_it(editor):
    assert [seen(editor, line) for line in range(4)] == ["  frame it", "  return it", "1.  ask", "- plain"]
    assert INK.accent.name() not in colours(editor, 0)
    assert INK.accent.name() in colours(editor, 1)
    put(editor, TEXT.index("return"))
    assert seen(editor, 1) == "- [x] return it"
    assert editor.text() == TEXT
    assert not editor.document().isUndoAvailable()


def test_a_press_on_a_box_ticks_it_and_leaves_the_cursor_where_it_was(editor, qtbot):
    for line in (0, 1, 2):
        qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=middle(editor, line))
    assert editor.text().split("\n")[:3] == ["- [x] frame **it**", "- [ ] return it", "1. [x] ask"]
    assert editor.textCursor().block().text() == "End"
    assert INK.accent.name() in colours(editor, 0)
    qtbot.keyClick(editor, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text().split("\n")[2] == "1. [ ] ask"


def test_two_presses_in_a_row_tick_and_take_the_tick_back(editor):
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=middle(editor, 0))
    QTest.mouseDClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=middle(editor, 0))
    assert editor.text() == TEXT
    assert not editor.textCursor().hasSelection()


def test_a_press_beside_the_box_puts_the_cursor_into_the_words(editor, qtbot):
    words = middle(editor, 0) + QPoint(60, 0)
    qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=words)
    qtbot.waitUntil(lambda: seen(editor, 0) == "- [ ] frame **it**")
    assert editor.text() == TEXT


def test_a_key_that_comes_from_below_lands_behind_the_signs(editor, qtbot):
    put(editor, TEXT.index("[x]") + 1)
    qtbot.keyClick(editor, KEY.Key_Up)
    qtbot.keyClicks(editor, "please ")
    assert editor.text().split("\n")[0] == "- [ ] please frame **it**"


def test_a_task_in_a_quote_has_a_box_that_is_pressed(editor, qtbot):
    editor.set_text("> She asked:\n> - [ ] call **home**\n> > 1. [x] write\n\nEnd")
    put(editor, len(editor.text()))
    assert [seen(editor, line) for line in (1, 2)] == ["    call home", "    1.  write"]
    for line in (1, 2):
        qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=middle(editor, line))
    assert editor.text() == "> She asked:\n> - [x] call **home**\n> > 1. [ ] write\n\nEnd"


@pytest.mark.parametrize("key", [KEY.Key_X, KEY.Key_Return, KEY.Key_Enter])
def test_a_task_is_ticked_by_key(editor, qtbot, key):
    put(editor, TEXT.index("frame"))
    qtbot.keyClick(editor, key, BOTH)
    assert editor.text().startswith("- [x] frame")


@pytest.mark.parametrize("text", ["```\n- [ ] a\n```", "-\t[ ] a", "- [y] a", "[ ] a", "- [ ]a"])
def test_what_is_no_task_has_no_box(editor, text):
    editor.set_text(f"{text}\n\nEnd")
    put(editor, len(editor.text()) - 1)
    for number, line in enumerate(text.split("\n")):
        assert seen(editor, number) == line


def test_a_press_on_what_looks_like_a_box_in_code_changes_nothing(editor, qtbot):
    text = "```\n- [ ] a\n```\n\nEnd"
    editor.set_text(text)
    put(editor, text.index("["))
    qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=editor.cursorRect().center())
    assert editor.text() == text


def test_an_empty_task_keeps_the_height_of_its_line(editor):
    editor.set_text("- [ ]\nwords\n\nEnd")
    put(editor, len(editor.text()))
    heights = [editor.document().findBlockByNumber(line).layout().boundingRect().height() for line in (0, 1)]
    assert heights[0] == pytest.approx(heights[1], abs=1)
