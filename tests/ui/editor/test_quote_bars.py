"""Quotes while they are written: a bar away from the line of the cursor, and the text as it was typed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from tests.ui.editor.test_cursor_line import begun, put, seen
from tests.ui.editor.test_editor import INK
from ui.widgets.quote_bars import WIDE

TEXT = "> one\n>\n> > two\n\n```\n> code\n```\n\nEnd"


@pytest.fixture
def editor(qtbot):
    made = begun(qtbot, TEXT)
    put(made, len(TEXT))
    return made


def barred(editor, line: int) -> int:
    """Give how many bars are drawn at the beginning of a line."""
    image, block = editor.viewport().grab().toImage(), editor.document().findBlockByNumber(line)
    middle = round(editor.document().documentLayout().blockBoundingRect(block).center().y())
    return sum(QColor(image.pixel(x, middle)) == INK.line for x in range(60)) // WIDE


def test_a_bar_stands_for_each_quote_where_the_cursor_is_not(editor):
    assert [barred(editor, line) for line in (0, 1, 2, 5, 8)] == [1, 1, 2, 0, 0]
    assert [seen(editor, line).strip() for line in (0, 1, 2, 5)] == ["one", "", "two", "> code"]
    assert editor.text() == TEXT


def test_the_signs_come_back_with_the_cursor_and_no_letter_moves(editor):
    block = editor.document().firstBlock()
    before = block.layout().lineAt(0).cursorToX(2)
    put(editor, TEXT.index("one"))
    assert seen(editor, 0) == "> one"
    assert barred(editor, 0) == 0
    assert block.layout().lineAt(0).cursorToX(2) == before
