"""Tables while they are written: a grid that is edited in place, and Markdown that stays as it was typed."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextCursor

from tests.ui.editor.test_cursor_line import put
from tests.ui.editor.test_editor import INK, mime
from ui.editor.editor import Editor
from ui.editor.grids import MOST_ROWS

KEY = Qt.Key
TABLE = "| Who | What I heard |\n|---|---:|\n| A. | Reads **aloud** |\n|Tobias|  x |"
TEXT = f"{TABLE}\n\nEnd"


@pytest.fixture
def editor(qtbot):
    made = Editor(INK)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    made.set_text(TEXT)
    made.setFocus()
    put(made, len(TEXT))
    return made


def left(editor: Editor, words: str) -> float:
    """Give how far from the left of the text words begin on the screen."""
    return edge(editor, editor.text().index(words))


def right(editor: Editor, words: str) -> float:
    return edge(editor, editor.text().index(words) + len(words))


def edge(editor: Editor, place: int) -> float:
    block = editor.document().findBlock(place)
    at = place - block.position()
    return block.layout().lineForTextPosition(at).cursorToX(at)[0]


def go_to(editor: Editor, words: str) -> None:
    put(editor, editor.text().index(words))


def is_drawn(editor: Editor) -> bool:
    """Tell whether the sides of a table are on the screen, in the row of its head."""
    image = editor.viewport().grab().toImage()
    row = [QColor(image.pixel(QPoint(x, 14))).name() for x in range(min(490, image.width()))]
    return row.count(INK.line.name()) >= 2


def test_cells_stand_in_columns_and_no_bar_is_seen(editor):
    assert left(editor, "Who") == pytest.approx(left(editor, "A."), abs=0.6)
    assert left(editor, "Who") == pytest.approx(left(editor, "Tobias"), abs=0.6)
    assert right(editor, "heard") == pytest.approx(right(editor, "aloud"), abs=0.6)
    assert right(editor, "heard") == pytest.approx(right(editor, "x"), abs=0.6)
    shown = "".join(letter for line in range(4) for letter in seen_words(editor, line))
    assert shown == "WhoWhatIheardA.ReadsaloudTobiasx"
    assert is_drawn(editor)
    assert editor.text() == TEXT
    assert not editor.document().isUndoAvailable()


def seen_words(editor: Editor, line: int) -> str:
    """Give the letters of a line that are drawn."""
    block = editor.document().findBlockByNumber(line)
    unseen = [one for one in block.layout().formats() if not one.format.foreground().color().alpha()]
    hidden = {
        at
        for one in unseen
        if one.format.hasProperty(one.format.Property.ForegroundBrush)
        for at in range(one.start, one.start + one.length)
    }
    return "".join(letter for at, letter in enumerate(block.text()) if at not in hidden and letter != " ")


def test_the_signs_of_words_come_back_in_the_row_of_the_cursor_and_the_grid_stays(editor):
    go_to(editor, "A.")
    assert seen_words(editor, 2) == "A.Reads**aloud**"
    assert left(editor, "Who") == pytest.approx(left(editor, "A."), abs=0.6)
    assert is_drawn(editor)


def test_a_column_grows_with_what_is_typed_and_every_row_follows(editor, qtbot):
    go_to(editor, "Tobias")
    before = right(editor, "heard")
    qtbot.keyClicks(editor, "Somebody called ")
    qtbot.waitUntil(lambda: right(editor, "heard") > before + 20)
    qtbot.waitUntil(lambda: right(editor, "heard") == pytest.approx(right(editor, "aloud"), abs=0.6))
    assert right(editor, "heard") == pytest.approx(right(editor, " x"), abs=0.6)
    assert editor.text() == TEXT.replace("Tobias", "Somebody called Tobias")


def test_tab_goes_from_cell_to_cell_of_the_grid_and_adds_a_row_to_it(editor, qtbot):
    go_to(editor, "Tobias")
    for words in ("y", "New", "row"):
        qtbot.keyClick(editor, KEY.Key_Tab)
        qtbot.keyClicks(editor, words)
    assert editor.text() == f"{TABLE.replace('  x ', '  y ')}\n| New | row |\n\nEnd"
    qtbot.waitUntil(lambda: left(editor, "New") == pytest.approx(left(editor, "Who"), abs=0.6))


def test_a_table_that_is_pasted_is_a_grid_at_once(editor, qtbot):
    editor.set_text("")
    editor.insertFromMimeData(mime("Who\tMark\nA.\tninety\n"))
    qtbot.waitUntil(lambda: left(editor, "Mark") == pytest.approx(left(editor, "ninety"), abs=0.6))
    assert editor.text() == "| Who | Mark |\n| --- | --- |\n| A. | ninety |\n"


def test_a_line_that_makes_a_table_or_unmakes_one_dresses_its_other_lines(editor, qtbot):
    go_to(editor, "|---|")
    qtbot.keyClick(editor, KEY.Key_Delete)
    put(editor, len(editor.text()))
    qtbot.waitUntil(lambda: seen_words(editor, 3) == "|Tobias|x|")
    assert not is_drawn(editor)
    qtbot.keyClick(editor, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    put(editor, len(editor.text()))
    qtbot.waitUntil(lambda: seen_words(editor, 3) == "Tobiasx")
    assert editor.text() == TEXT


@pytest.mark.parametrize(
    "text",
    [
        f"```\n{TABLE}\n```",
        "| a | b |\n| c | d |",
        "| a | b |\n|---|\n| c | d |",
        "| a | b |\n|---|---|\n| c | d | e |",
        "| שלום | b |\n|---|---|\n| c | d |",
        "| a | b |\n|---|---|\n| " + "many words " * 20 + "| d |",
        "| a |\n|---|\n" + "| b |\n" * MOST_ROWS,
    ],
)
def test_what_is_no_table_or_has_no_room_as_one_is_shown_as_it_was_typed(editor, text):
    editor.set_text(f"{text}\n\nEnd")
    put(editor, len(editor.text()))
    for number, line in enumerate(text.split("\n")):
        assert seen_words(editor, number) == line.replace(" ", "")


def test_a_narrow_window_shows_a_wide_table_as_typed_and_a_wide_one_as_a_grid_again(editor, qtbot):
    editor.resize(160, 400)
    qtbot.waitUntil(lambda: seen_words(editor, 3) == "|Tobias|x|")
    editor.resize(500, 400)
    qtbot.waitUntil(lambda: seen_words(editor, 3) == "Tobiasx")


def test_the_arrows_pass_over_the_line_that_rules_the_table(editor, qtbot):
    go_to(editor, "Who")
    qtbot.keyClick(editor, KEY.Key_Down)
    assert editor.textCursor().block().text().startswith("| A.")
    qtbot.keyClick(editor, KEY.Key_Up)
    assert editor.textCursor().block().text().startswith("| Who")


def test_home_and_end_stay_in_the_cell(editor, qtbot):
    go_to(editor, "heard")
    qtbot.keyClick(editor, KEY.Key_Home)
    qtbot.keyClicks(editor, "All ")
    qtbot.keyClick(editor, KEY.Key_End)
    qtbot.keyClicks(editor, "!")
    assert editor.text().startswith("| Who | All What I heard! |\n")


def test_no_key_makes_two_cells_one_unseen(editor, qtbot):
    go_to(editor, "What")
    qtbot.keyClick(editor, KEY.Key_Backspace)
    put(editor, editor.text().index("Who") + 3)
    qtbot.keyClick(editor, KEY.Key_Delete)
    assert editor.text() == TEXT
    qtbot.keyClicks(editor, "|")
    qtbot.keyClick(editor, KEY.Key_Backspace)
    assert editor.text() == TEXT


@pytest.mark.parametrize(("x", "made"), [(1, "| !A. | Reads **aloud** |"), (480, "| A. | Reads **aloud**! |")])
def test_a_press_beside_the_cells_puts_the_cursor_into_the_nearest(editor, qtbot, x, made):
    line = editor.cursorRect(QTextCursor(editor.document().findBlockByNumber(2))).center().y()
    qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, line))
    qtbot.waitUntil(lambda: "**" in seen_words(editor, 2))
    qtbot.keyClicks(editor, "!")
    assert editor.text().split("\n")[2] == made


@given(st.lists(st.text(st.sampled_from("|-: a\\*`é🌍\t\n"), max_size=12), max_size=8))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_is_changed_by_being_shown(editor, lines):
    text = "| a | b |\n|---|---|\n" + "\n".join(f"|{line}|" for line in lines)
    editor.set_text(text)
    for number in range(editor.document().blockCount()):
        put(editor, editor.document().findBlockByNumber(number).position())
    editor.viewport().grab()
    assert editor.text() == text
