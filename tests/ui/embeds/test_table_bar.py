"""The bar over a table: by the pointer and by key, each press one step of undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.editor.test_editor import INK
from tests.ui.hands import button
from ui import languages
from ui.editor.editor import Editor
from ui.editor.tables import DEEDS, TableDeed
from ui.embeds.table_bar import TableControls
from ui.languages import Language

KEY = Qt.Key
HELD = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
TABLE = "| Who | What |\n| --- | --- |\n| A. | Reads |\n| M. | Maths |"
TEXT = f"Before\n\n{TABLE}\n\nAfter"


@pytest.fixture
def editor(qtbot, look):
    made = Editor(INK)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.setFocus()
    made.controls = TableControls(look, made)
    made.set_text(TEXT)
    return made


def stand(editor, words):
    cursor = editor.textCursor()
    cursor.setPosition(editor.text().index(words))
    editor.setTextCursor(cursor)


def test_the_bar_stands_over_the_table_while_the_cursor_is_in_it(editor, qtbot):
    bar = editor.controls.bar
    for outside in ("After", "Before"):
        stand(editor, "Reads")
        qtbot.waitUntil(bar.isVisible)
        assert bar.geometry().bottom() <= editor.cursorRect().top()
        stand(editor, outside)
        qtbot.waitUntil(bar.isHidden)


@pytest.mark.parametrize(
    ("name", "key", "made"),
    [
        ("Row", KEY.Key_Down, "| Who | What |\n| --- | --- |\n| A. | Reads |\n|  |  |\n| M. | Maths |"),
        ("Column", KEY.Key_Right, "| Who | What |  |\n| --- | --- | --- |\n| A. | Reads |  |\n| M. | Maths |  |"),
        ("Align", KEY.Key_A, "| Who | What |\n| --- | :---: |\n| A. | Reads |\n| M. | Maths |"),
        ("Remove row", KEY.Key_Up, "| Who | What |\n| --- | --- |\n| M. | Maths |"),
        ("Remove column", KEY.Key_Left, "| Who |\n| --- |\n| A. |\n| M. |"),
    ],
)
def test_each_deed_is_done_by_press_and_by_key_and_undone_in_one_step(editor, qtbot, name, key, made):
    for by_key in (True, False):
        stand(editor, "Reads")
        qtbot.waitUntil(editor.controls.bar.isVisible)
        if by_key:
            qtbot.keyClick(editor, key, HELD)
        else:
            qtbot.mouseClick(button(editor, name), Qt.MouseButton.LeftButton)
        assert editor.text() == TEXT.replace(TABLE, made)
        assert editor.hasFocus()
        qtbot.keyClick(editor, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert editor.text() == TEXT


def test_a_column_stands_at_its_start_again_after_the_middle_and_the_end(editor, qtbot):
    stand(editor, "Reads")
    seen = []
    for _ in range(3):
        qtbot.keyClick(editor, KEY.Key_A, HELD)
        seen.append(editor.text().split("\n")[3])
    assert seen == ["| --- | :---: |", "| --- | ---: |", "| --- | --- |"]


def test_the_head_stays_and_the_last_column_takes_the_table_with_it(editor, qtbot):
    stand(editor, "Who")
    qtbot.keyClick(editor, KEY.Key_Up, HELD)
    assert editor.text() == TEXT
    for _ in range(2):
        qtbot.keyClick(editor, KEY.Key_Left, HELD)
    assert editor.text() == "Before\n\n\n\nAfter"


def test_every_deed_has_its_way():
    assert set(DEEDS) == set(TableDeed)


def test_the_bar_comes_back_with_the_keyboard(editor, qtbot):
    bar = editor.controls.bar
    stand(editor, "Reads")
    qtbot.waitUntil(bar.isVisible)
    editor.clearFocus()
    qtbot.waitUntil(bar.isHidden)
    editor.setFocus()
    qtbot.waitUntil(bar.isVisible)


@pytest.mark.parametrize("row", [0, 12, 29])
def test_the_bar_of_a_table_that_is_higher_than_the_page_is_in_sight_and_not_over_the_row_in_hand(editor, qtbot, row):
    editor.set_text("| Who | What |\n| --- | --- |\n" + "\n".join(f"| A{number:02} | |" for number in range(30)))
    stand(editor, f"A{row:02}")
    editor.ensureCursorVisible()
    bar = editor.controls.bar
    qtbot.waitUntil(lambda: bar.isVisible() and editor.viewport().rect().contains(bar.geometry()))
    assert not bar.geometry().intersects(editor.cursorRect())


@pytest.mark.parametrize("language", [*Language])
def test_the_bar_fits_a_small_window_with_the_largest_letters(editor, qtbot, look, language):
    languages.speak(language)
    look.choose(scale=2.0)
    bar = TableControls(look, editor).bar
    stand(editor, "Reads")
    qtbot.waitUntil(bar.isVisible)
    languages.speak(Language.ENGLISH)
    look.choose(scale=1.0)
    assert bar.width() <= 660
