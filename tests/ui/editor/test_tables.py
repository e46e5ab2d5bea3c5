from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt

from tests.ui.editor.test_editor import editor, mime
from ui.editor.tables import cells, of_columns

__all__ = ["editor"]

KEY = Qt.Key
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
TABLE = "| Who | What |\n| --- | --- |\n| A. | Reads |\n| M. | Maths |"


def at(editor, words) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(editor.text().index(words))
    editor.setTextCursor(cursor)


def selected(editor) -> str:
    return editor.textCursor().selectedText()


def test_tab_goes_from_cell_to_cell_and_back_and_past_the_rule(editor, qtbot):
    editor.set_text(TABLE)
    at(editor, "Who")
    seen = []
    for _ in range(4):
        qtbot.keyClick(editor, KEY.Key_Tab)
        seen.append(selected(editor))
    qtbot.keyClick(editor, KEY.Key_Backtab, SHIFT)
    assert (seen, selected(editor)) == (["What", "A.", "Reads", "M."], "Reads")
    assert editor.text() == TABLE


def test_tab_in_the_last_cell_adds_a_row_that_is_typed_into(editor, qtbot):
    editor.set_text(f"{TABLE}\n\nBelow")
    at(editor, "Maths")
    qtbot.keyClick(editor, KEY.Key_Tab)
    qtbot.keyClicks(editor, "Elif")
    qtbot.keyClick(editor, KEY.Key_Tab)
    qtbot.keyClicks(editor, "Tired")
    assert editor.text() == f"{TABLE}\n| Elif | Tired |\n\nBelow"


def test_enter_goes_to_the_cell_below_and_leaves_below_the_last(editor, qtbot):
    editor.set_text(TABLE)
    at(editor, "What")
    seen = []
    for _ in range(2):
        qtbot.keyClick(editor, KEY.Key_Return)
        seen.append(selected(editor))
    qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.keyClicks(editor, "Out")
    assert (seen, editor.text()) == (["Reads", "Maths"], f"{TABLE}\n\nOut")


def test_a_table_that_is_typed_row_by_row_is_one_table(editor, qtbot):
    for row in ("| Who | What |", "|---|---|", "| A. | Reads |", "| Elif | Tired |"):
        qtbot.keyClicks(editor, row)
        qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.keyClicks(editor, "Below")
    assert editor.text() == "| Who | What |\n|---|---|\n| A. | Reads |\n| Elif | Tired |\n\nBelow"


def test_escape_leaves_the_table_below_it(editor, qtbot):
    editor.set_text(f"{TABLE}\n\nBelow")
    at(editor, "Reads")
    qtbot.keyClick(editor, KEY.Key_Escape)
    qtbot.keyClicks(editor, "Out")
    assert editor.text() == f"{TABLE}\n\nOut\n\nBelow"


def test_rows_and_columns_are_added_where_the_cursor_is_and_undone(editor, qtbot):
    editor.set_text(TABLE)
    at(editor, "A.")
    qtbot.keyClick(editor, KEY.Key_Down, SHIFT | ALT)
    qtbot.keyClicks(editor, "B.")
    qtbot.keyClick(editor, KEY.Key_Right, SHIFT | ALT)
    assert editor.text() == (
        "| Who |  | What |\n| --- | --- | --- |\n| A. |  | Reads |\n| B. |  |  |\n| M. |  | Maths |"
    )
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.text() == TABLE


def test_a_new_table_stands_apart_from_the_words_and_is_typed_into(editor, qtbot):
    qtbot.keyClicks(editor, "Four:")
    editor.run("table")
    for words in ("Who", "What", "A.", "Reads"):
        qtbot.keyClicks(editor, words)
        qtbot.keyClick(editor, KEY.Key_Tab)
    assert editor.text() == "Four:\n\n| Who | What |\n| --- | --- |\n| A. | Reads |\n|  |  |\n"


def test_what_only_looks_like_a_table_is_written_on_as_ever(editor, qtbot):
    for text in ("| a | b |\n| c | d |", f"```\n{TABLE}\n```"):
        editor.set_text(text)
        at(editor, "| a |" if "| a |" in text else "A.")
        qtbot.keyClick(editor, KEY.Key_Return)
        assert editor.text() != text


def test_columns_of_a_spreadsheet_become_a_table(editor):
    editor.set_text("Marks:")
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    editor.insertFromMimeData(mime("Who\tMark\nA.\t2|3\n"))
    assert editor.text() == "Marks:\n\n| Who | Mark |\n| --- | --- |\n| A. | 2\\|3 |\n"


@pytest.mark.parametrize("text", ["a\tb", "a\tb\nc", "one\ntwo", "\tdef f():\n\t\treturn", "x\n" * 3])
def test_text_with_a_tab_that_is_no_table_stays_as_it_is(editor, text):
    data = QMimeData()
    data.setText(text)
    editor.insertFromMimeData(data)
    assert editor.text() == text


@given(st.lists(st.lists(st.text("ab|\\ é🌍", max_size=5), min_size=3, max_size=3), min_size=2, max_size=5))
def test_every_row_of_a_table_made_of_columns_has_as_many_cells(grid):
    made = of_columns("\n".join("\t".join(row) for row in grid))
    if made is not None and "\\" not in made.replace("\\|", ""):
        assert {len(cells(line)) for line in made.split("\n")} == {3}


def test_a_line_that_only_an_escaped_bar_ends_is_no_row(editor, qtbot):
    editor.set_text("| A |\n| --- |\n| B |\n|x\\|")
    at(editor, "B")
    qtbot.keyClick(editor, KEY.Key_Return)
    assert editor.text() == "| A |\n| --- |\n| B |\n\n\n|x\\|"
