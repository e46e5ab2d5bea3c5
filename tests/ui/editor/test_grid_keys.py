"""Keys in a table that is drawn as a grid: its bars are unseen, so no key and no paste takes one away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from tests.ui.editor.test_editor import editor, mime
from ui.editor.grid_keys import clear
from ui.editor.tables import cells

__all__ = ["editor"]

KEY = Qt.Key
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
TABLE = "| Who | What heard |\n|---|---|\n|Tobias|x y|\n| 🌍 Ann | z w |"
TEXT = f"Before\n\n{TABLE}\n\nEnd"
BACKSPACE, DELETE = KEY.Key_Backspace, KEY.Key_Delete


def choose(editor, first: str, last: str = "") -> None:
    """Choose from where `first` begins to where `last` ends; where it is "" only go there."""
    text = editor.text()
    cursor = editor.textCursor()
    cursor.setPosition(place(text, text.index(first)))
    if last:
        cursor.setPosition(place(text, text.index(last) + len(last)), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def place(text: str, point: int) -> int:
    return point + text[:point].count("🌍")


@pytest.mark.parametrize(
    ("before", "key", "held"),
    [
        ("Tobias", BACKSPACE, NONE),
        ("x y", BACKSPACE, NONE),
        ("x y", BACKSPACE, CONTROL),
        ("|x y", DELETE, NONE),
        ("|x y", DELETE, CONTROL),
        ("z w", BACKSPACE, SHIFT),
        ("z w", BACKSPACE, CONTROL),
        (" | z", DELETE, CONTROL),
        ("| 🌍", BACKSPACE, NONE),
        ("\n| 🌍", DELETE, NONE),
        ("\n| 🌍", BACKSPACE, NONE),
        ("\n|---", DELETE, NONE),
        ("|---|---|", BACKSPACE, NONE),
        ("\n|Tobias", DELETE, NONE),
        ("| Who", BACKSPACE, NONE),
    ],
)
def test_no_key_that_deletes_goes_over_the_edge_of_a_cell(editor, qtbot, before, key, held):
    editor.set_text(TEXT)
    choose(editor, before)
    qtbot.keyClick(editor, key, held)
    assert editor.text() == TEXT


@pytest.mark.parametrize(("cell", "key", "there"), [("Tobias", KEY.Key_Up, "Who"), ("What heard", KEY.Key_Down, "x y")])
def test_up_and_down_from_a_cell_that_is_chosen_pass_the_line_that_rules(editor, qtbot, cell, key, there):
    editor.set_text(TEXT)
    choose(editor, cell, cell)
    qtbot.keyClick(editor, key)
    qtbot.keyClicks(editor, "!")
    assert editor.text().replace("!", "") == TEXT
    line = editor.textCursor().block().text()
    assert there in line
    assert "!" in line


@pytest.mark.parametrize(("key", "held"), [(DELETE, NONE), (BACKSPACE, NONE), (KEY.Key_X, CONTROL)])
def test_a_backslash_that_is_left_at_the_end_of_a_cell_joins_it_to_none(editor, qtbot, key, held):
    editor.set_text(TEXT.replace("Tobias", "C:\\Tobias"))
    choose(editor, "Tobias", "Tobias")
    qtbot.keyClick(editor, key, held)
    assert editor.text() == TEXT.replace("Tobias", "C:\\ ")


def test_a_backslash_that_is_pasted_at_the_end_of_a_cell_joins_it_to_none(editor):
    editor.set_text(TEXT)
    choose(editor, "|x y")
    editor.insertFromMimeData(mime(" C:\\"))
    assert editor.text() == TEXT.replace("Tobias", "Tobias C:\\ ")


def test_words_are_deleted_in_a_cell_as_everywhere(editor, qtbot):
    editor.set_text(TEXT)
    choose(editor, " Ann")
    qtbot.keyClick(editor, BACKSPACE)
    qtbot.keyClick(editor, DELETE, CONTROL)
    choose(editor, "obias")
    qtbot.keyClick(editor, DELETE, CONTROL)
    assert editor.text() == TEXT.replace("🌍 Ann", "Ann").replace("Tobias", "T")


def test_the_last_bar_of_a_table_that_is_typed_is_taken_back(editor, qtbot):
    editor.set_text(TABLE)
    choose(editor, " |\n|---")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, BACKSPACE)
    assert editor.text() == TABLE[:-1]


@pytest.mark.parametrize(
    ("first", "last", "old", "new"),
    [
        ("obias", "|x", "|Tobias|x y|", "|T{}| y|"),
        ("y|", "| 🌍 A", "|x y|\n| 🌍 Ann |", "|x {}|\n| nn |"),
        ("What", "|To", "What heard |\n|---|---|\n|Tobias", "{} |\n|---|---|\n|bias"),
        ("fore", "| Wh", "Before\n\n| Who", "Be{}\n\n| o"),
        ("nn |", "En", "Ann | z w |\n\nEnd", "A{} |  |\n\nd"),
        ("|Tobias", "x y|", "|Tobias|x y|", "|{}||"),
    ],
)
def test_what_is_chosen_across_cells_is_taken_out_of_each_and_undone_in_one_step(editor, qtbot, first, last, old, new):
    cut = {KEY.Key_X: CONTROL}
    for key, typed in ((DELETE, ""), (BACKSPACE, ""), (KEY.Key_X, ""), (KEY.Key_Q, "q"), (KEY.Key_V, "v")):
        editor.set_text(TEXT)
        choose(editor, first, last)
        chosen = editor.textCursor().selectedText().replace("\u2029", "\n")
        if typed == "v":
            editor.insertFromMimeData(mime("v"))
        else:
            qtbot.keyClick(editor, key, cut.get(key, NONE))
        assert editor.text() == TEXT.replace(old, new.format(typed))
        assert key != KEY.Key_X or QApplication.clipboard().text() == chosen
        qtbot.keyClick(editor, KEY.Key_Z, CONTROL)
        assert editor.text() == TEXT


def test_what_an_input_method_writes_goes_into_the_first_of_the_chosen_cells(editor):
    editor.set_text(TEXT)
    choose(editor, "obias", "|x")
    written = QInputMethodEvent()
    written.setCommitString("é")
    QApplication.sendEvent(editor, written)
    assert editor.text() == TEXT.replace("Tobias|x", "Té|")


@pytest.mark.parametrize("first", ["Before", "| Who"])
def test_a_table_that_is_chosen_whole_goes_as_a_whole(editor, qtbot, first):
    editor.set_text(TEXT)
    choose(editor, first, "w |")
    qtbot.keyClick(editor, DELETE)
    assert editor.text() == TEXT[: TEXT.index(first)] + "\n\nEnd"


def test_whole_lines_above_a_table_go_with_their_ends(editor, qtbot):
    editor.set_text(TEXT)
    choose(editor, "Before", "Before\n\n")
    qtbot.keyClick(editor, DELETE)
    assert editor.text() == TEXT.removeprefix("Before\n\n")


def test_where_the_bars_of_a_table_are_seen_they_are_letters(editor, qtbot):
    editor.set_text(TEXT.replace("---|---", "---"))
    choose(editor, "x y")
    qtbot.keyClick(editor, BACKSPACE)
    assert editor.text() == TEXT.replace("---|---", "---").replace("|x y", "x y")
    assert not clear(editor.textCursor(), lambda _block: None)


@pytest.mark.parametrize(
    ("pasted", "made"),
    [("one\n\ntwo\n", "one two"), ("a|b \\| c", "a\\|b \\| c"), ("a\tb\nc\td", "a b c d"), (" a ", " a ")],
)
def test_what_is_pasted_into_a_cell_stays_in_it(editor, pasted, made):
    editor.set_text(TEXT)
    choose(editor, "bias")
    editor.insertFromMimeData(mime(pasted))
    assert editor.text() == TEXT.replace("Tobias", f"To{made}bias")


def test_an_address_that_is_pasted_onto_words_of_a_cell_makes_no_other_cell(editor):
    editor.set_text(TEXT)
    choose(editor, "Tobias", "Tobias")
    editor.insertFromMimeData(mime("https://example.org/?a|b"))
    assert editor.text() == TEXT.replace("Tobias", "[Tobias](https://example.org/?a\\|b)")


def test_rows_that_are_pasted_behind_the_last_one_are_rows(editor):
    editor.set_text(TABLE)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertFromMimeData(mime("\n| a | b |"))
    assert editor.text() == f"{TABLE}\n| a | b |"


@pytest.mark.parametrize("held", [NONE, SHIFT])
def test_enter_with_shift_parts_no_row(editor, qtbot, held):
    editor.set_text(TEXT)
    choose(editor, "bias")
    qtbot.keyClick(editor, KEY.Key_Return, held)
    assert editor.text() == TEXT
    assert editor.textCursor().block().text() == "| 🌍 Ann | z w |"


@pytest.mark.parametrize("name", ["table", "picture"])
def test_what_takes_lines_of_its_own_is_put_below_the_table(editor, name):
    editor.set_text(TEXT)
    choose(editor, "bias")
    if name == "table":
        editor.run("table")
    else:
        editor.insert_block("![](attachment:1)")
    assert editor.text().startswith(f"Before\n\n{TABLE}\n\n")
    assert editor.text().endswith("\n\nEnd")


@pytest.mark.parametrize(("name", "kept"), [("edit-cut", "obias|x"), ("edit-delete", "")])
def test_the_menu_takes_words_out_of_cells_as_the_keys_do(editor, qtbot, name, kept):
    QApplication.clipboard().clear()
    editor.set_text(TEXT)
    choose(editor, "obias", "|x")
    spot = editor.viewport().rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, editor.viewport().mapToGlobal(spot))
    QApplication.sendEvent(editor.viewport(), asked)
    menu = QApplication.activePopupWidget()
    menu.findChild(QAction, name).trigger()
    menu.close()
    assert editor.text() == TEXT.replace("obias|x", "|")
    assert QApplication.clipboard().text() == kept


def test_a_press_on_what_is_chosen_across_cells_begins_no_drag(editor, qtbot):
    editor.set_text(TEXT)
    choose(editor, "obias", "|x")
    spot = editor.cursorRect().center() - QPoint(4, 0)
    qtbot.mousePress(editor.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert not editor.textCursor().hasSelection()
    qtbot.mouseRelease(editor.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert editor.text() == TEXT


@pytest.mark.parametrize("beside", ["|Tobias", "\n| 🌍"])
def test_what_is_dropped_beside_the_cells_of_a_row_goes_into_the_nearest(editor, beside):
    editor.set_text(TEXT)
    choose(editor, beside)
    editor.insertFromMimeData(mime("q"))
    made = "|qTobias|x y|" if beside == "|Tobias" else "|Tobias|x yq|"
    assert editor.text() == TEXT.replace("|Tobias|x y|", made)


@pytest.mark.parametrize("where", ["Who", "What", "Tobias", "x y", "🌍 Ann", "z w"])
def test_a_bar_that_is_typed_is_a_letter_of_its_cell_to_every_key(editor, qtbot, where):
    editor.set_text(TEXT)
    choose(editor, where)
    before = editor.textCursor().position()
    qtbot.keyClicks(editor, "a|")
    made = TEXT.replace(where, f"a\\|{where}")
    assert editor.text() == made
    assert cells_of(editor) == [2] * 4
    qtbot.keyClick(editor, KEY.Key_Left)
    assert editor.textCursor().position() == before + 1
    qtbot.keyClick(editor, KEY.Key_Right)
    assert editor.textCursor().position() == before + 3
    qtbot.keyClick(editor, KEY.Key_Left, SHIFT)
    assert editor.textCursor().selectedText() == "\\|"
    qtbot.keyClick(editor, KEY.Key_Right)
    qtbot.keyClick(editor, BACKSPACE)
    assert editor.text() == made.replace("\\|", "")
    editor.undo()
    assert editor.text() == made
    choose(editor, "\\|")
    qtbot.keyClick(editor, DELETE)
    assert editor.text() == made.replace("\\|", "")


def test_no_bar_is_seen_with_its_backslash(editor, qtbot):
    editor.set_text("| a\\|b |\n| --- |\n| ab |")
    choose(editor, "a")
    line = editor.document().firstBlock().layout().lineAt(0)
    assert line.cursorToX(3)[0] == pytest.approx(line.cursorToX(4)[0], abs=0.5)


def test_a_bar_takes_the_place_of_what_is_chosen_in_a_cell(editor, qtbot):
    editor.set_text(TEXT)
    choose(editor, "Tobias", "Tobias")
    qtbot.keyClicks(editor, "|")
    assert editor.text() == TEXT.replace("Tobias", "\\|")


def test_a_bar_with_its_backslash_typed_is_one_and_a_backslash_guards_no_bar_of_the_table(editor, qtbot):
    editor.set_text(TEXT)
    choose(editor, "|x y")
    qtbot.keyClicks(editor, "\\|\\a\\")
    assert editor.text() == TEXT.replace("Tobias", "Tobias\\|\\a\\ ")
    assert cells_of(editor) == [2] * 4
    qtbot.keyClicks(editor, "b")
    assert editor.text() == TEXT.replace("Tobias", "Tobias\\|\\a\\b ")
    qtbot.keyClick(editor, BACKSPACE)
    assert cells_of(editor) == [2] * 4


def test_a_backslash_that_comes_to_a_bar_of_the_table_by_a_key_guards_it_not(editor, qtbot):
    editor.set_text(TEXT.replace("Tobias", "a\\b"))
    choose(editor, "|x y")
    qtbot.keyClick(editor, BACKSPACE)
    assert editor.text() == TEXT.replace("Tobias", "a\\ ")


def test_a_bar_of_an_input_method_is_a_letter_of_its_cell(editor):
    editor.set_text(TEXT)
    choose(editor, "x y")
    event = QInputMethodEvent()
    event.setCommitString("c|")
    QApplication.sendEvent(editor, event)
    assert editor.text() == TEXT.replace("x y", "c\\|x y")


def test_a_bar_parts_cells_where_a_table_is_typed_row_by_row(editor, qtbot):
    editor.set_text("")
    qtbot.keyClicks(editor, "| a | b |")
    qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.keyClicks(editor, "|---|---|")
    qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.keyClicks(editor, "| c | d |")
    assert editor.text() == "| a | b |\n|---|---|\n| c | d |"


@pytest.mark.parametrize("key", [KEY.Key_Home, KEY.Key_End])
def test_no_second_home_or_end_leaves_the_cell(editor, qtbot, key):
    editor.set_text(TEXT)
    choose(editor, "hat heard")
    for _ in range(2):
        qtbot.keyClick(editor, key)
    qtbot.keyClicks(editor, "x")
    made = "xWhat heard" if key == KEY.Key_Home else "What heardx"
    assert editor.text() == TEXT.replace("What heard", made)


@pytest.mark.parametrize(("place", "made"), [("| Who", "xWho"), ("\n|---", "What heardx"), ("|Tobias", "xTobias")])
def test_what_is_typed_beside_the_cells_goes_into_the_nearest(editor, qtbot, place, made):
    editor.set_text(TEXT)
    choose(editor, place)
    qtbot.keyClicks(editor, "x")
    assert editor.text() == TEXT.replace(made.strip("x"), made)


def test_the_row_that_is_typed_on_and_the_rule_take_letters_as_they_are(editor, qtbot):
    editor.set_text(TABLE)
    choose(editor, "---|\n|T")
    qtbot.keyClicks(editor, "-")
    assert editor.text() == TABLE.replace("---|\n|T", "----|\n|T")
    choose(editor, "w |")
    for _ in range(2):
        qtbot.keyClick(editor, KEY.Key_End)
    qtbot.keyClicks(editor, " y |")
    assert editor.text().endswith("| z w | y |")


def test_enter_before_a_table_leads_above_it(editor, qtbot):
    editor.set_text(TABLE)
    qtbot.keyClick(editor, KEY.Key_Home, CONTROL)
    qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.keyClicks(editor, "Above")
    assert editor.text() == f"Above\n\n{TABLE}"


def cells_of(editor) -> list[int]:
    return [len(cells(line)) for line in editor.text().split("\n") if line.startswith("|")]
