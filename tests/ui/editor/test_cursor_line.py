from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journal.prose import quote_end
from tests.ui.editor.test_editor import INK
from ui.editor.commands import find
from ui.editor.editor import Editor
from ui.editor.highlighter import LONGEST
from ui.editor.positions import units
from ui.widgets import sight

TEXT = "one **two** three\n\nfour [five](https://example.org/six/seven) eight\n\n## nine"
FIRST, SECOND, THIRD = 0, 2, 4
KEY = Qt.Key


@pytest.fixture
def editor(qtbot):
    return begun(qtbot, TEXT)


def begun(qtbot, text: str) -> Editor:
    """Show an editor with a text, the keyboard on its beginning."""
    made = Editor(INK)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.set_text(text)
    made.show()
    made.setFocus()
    return made


def seen(editor: Editor, line: int) -> str:
    """Give the letters of a line that take room on the screen."""
    block = editor.document().findBlockByNumber(line)
    shown, shapes = "", block.layout().formats()
    unseen = [one for one in shapes if one.format.hasProperty(one.format.Property.ForegroundBrush)]
    unseen = [one for one in unseen if not one.format.foreground().color().alpha()]
    at = 0
    for letter in block.text():
        if not any(one.start <= at < one.start + one.length for one in unseen):
            shown += letter
        elif at < quote_end(block.text()) and block.userState() <= 0:
            shown += " "  # a bar stands there
        else:
            row = block.layout().lineForTextPosition(at)
            assert row.cursorToX(at)[0] == pytest.approx(row.cursorToX(at + 1)[0], abs=0.05)
        at += units(letter, 1)
    return shown


def place_of(editor: Editor, word: str, *, into: int = 1) -> QPoint:
    """Give where in the viewport a word is drawn now, `into` so many letters."""
    cursor = editor.textCursor()
    cursor.setPosition(editor.text().index(word) + into)
    return editor.cursorRect(cursor).center()


def put(editor: Editor, at: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(at)
    editor.setTextCursor(cursor)


def test_markers_are_seen_on_the_line_of_the_cursor_alone(editor, qtbot):
    assert seen(editor, FIRST) == "one **two** three"
    assert (seen(editor, SECOND), seen(editor, THIRD)) == ("four five eight", "nine")
    qtbot.keyClick(editor, KEY.Key_Down)
    qtbot.keyClick(editor, KEY.Key_Down)
    assert (seen(editor, FIRST), seen(editor, THIRD)) == ("one two three", "nine")
    assert seen(editor, SECOND) == "four [five](https://example.org/six/seven) eight"
    qtbot.keyClick(editor, KEY.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert (seen(editor, SECOND), seen(editor, THIRD)) == ("four five eight", "## nine")
    assert editor.text() == TEXT
    assert not editor.document().isUndoAvailable()


@pytest.mark.parametrize(
    "line",
    [
        "---",
        "```",
        "##",
        "a ~~~~ b",
        "[](https://x) y",
        "![](https://x) y",
        "[ ](https://x) y",
        "[leads](nowhere)",
        "**",
        "a ** b ** c",
        "2 * 3 * 4",
        "*a",
        "____, ____",
        "a____b____",
    ],
)
def test_a_marker_that_marks_nothing_stays_in_sight(editor, line):
    editor.set_text(f"\n{line}")
    assert seen(editor, 1) == line


@pytest.mark.parametrize("begins", ["", "> ", "- [ ] ", "```\n"])
def test_a_line_that_is_no_paragraph_any_more_is_shown_as_it_was_typed(editor, begins):
    text = f"\n{begins}{'**a** ' * (LONGEST // 5)}"
    editor.set_text(f"{text}\n\nend")
    block = editor.document().findBlockByNumber(text.count("\n"))
    assert block.layout().formats() == []
    assert (block.userState() > 0) is (begins == "```\n")
    assert editor.text() == f"{text}\n\nend"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("> a **b**", "  a b"),
        ("- [ ] a *b*", "  a b"),
        ("`a`", "a"),
        ("***a***", "a"),
        ("**a *b* c**", "a b c"),
        ("**a _b** c_", "a _b c_"),
        ("**a *b** c*", "a b c"),
        ("***a** b*", "a b"),
        ("a **b ~~c** d~~", "a **b c** d"),
        ("[**a** ~~b~~ `*c*`](https://x)", "a b `*c*`"),
        ("👍 **🙂** x", "👍 🙂 x"),
    ],
)
def test_what_is_left_of_a_line_is_what_is_read(editor, line, shown):
    editor.set_text(f"\n{line}")
    assert seen(editor, 1) == shown


def test_what_is_unseen_is_not_drawn_where_it_is_chosen(editor):
    drawn = []
    for address in ("https://i", "https://example.org/MMMMMMMMMMMM"):
        editor.set_text(f"one\n\n[five]({address}) six")
        chosen = QTextCursor(editor.document())
        chosen.setPosition(len(editor.text()))
        chosen.setPosition(0, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(chosen)
        assert seen(editor, SECOND) == "five six"
        drawn.append(editor.viewport().grab().toImage())
    spots = [(x, y) for x in range(drawn[0].width()) for y in range(drawn[0].height())]
    assert sum(drawn[0].pixel(*spot) != drawn[1].pixel(*spot) for spot in spots) < 6


def test_what_is_unseen_is_copied_found_and_taken_back_as_it_stands(editor, qtbot):
    editor.selectAll()
    assert editor.createMimeDataFromSelection().text() == TEXT
    put(editor, 0)
    found = find(editor.document(), "example.org", editor.textCursor())
    editor.setTextCursor(found)
    assert editor.textCursor().selectedText() == "example.org"
    assert "example.org" in seen(editor, SECOND)
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, KEY.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert seen(editor, SECOND) == "four five eight"
    qtbot.keyClick(editor, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == TEXT
    assert "example.org" in seen(editor, SECOND)


def test_a_line_that_comes_back_where_the_cursor_stays_shows_its_markers(editor, qtbot):
    editor.set_text("one two\n**three**")
    put(editor, 8)
    qtbot.keyClick(editor, KEY.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (editor.text(), editor.textCursor().blockNumber()) == ("one two\n**three**", 1)
    qtbot.waitUntil(lambda: seen(editor, 1) == "**three**")


def test_a_key_up_or_down_keeps_its_column_and_lands_in_nothing_unseen(editor, qtbot):
    editor.set_text("aaaa aaaa aaaa\n**aaaa** [aaaa](https://bbbbbb) aaaa\naaaa aaaa aaaa")
    for start in range(15):
        put(editor, start)
        for line in (1, 2):
            qtbot.keyClick(editor, KEY.Key_Down)
            assert editor.textCursor().blockNumber() == line
            assert editor.textCursor().positionInBlock() not in {1, 7, *range(15, 31)} or line == 2
        assert abs(editor.textCursor().positionInBlock() - start) <= 1


def test_a_press_moves_nothing_until_it_ends(editor, qtbot):
    where = place_of(editor, "eight", into=2)
    QTest.mousePress(editor.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert seen(editor, SECOND) == "four five eight"
    QTest.mouseMove(editor.viewport(), where)
    QTest.mouseRelease(editor.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: "https" in seen(editor, SECOND))
    assert not editor.textCursor().hasSelection()
    assert editor.textCursor().position() == TEXT.index("eight") + 2


def test_words_are_chosen_with_the_pointer_where_they_are_seen(editor, qtbot):
    begin, end = place_of(editor, "eight", into=0), place_of(editor, "eight", into=5)
    QTest.mousePress(editor.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(editor.viewport(), end)
    QTest.mouseRelease(editor.viewport(), Qt.MouseButton.LeftButton, pos=end)
    qtbot.waitUntil(lambda: "https" in seen(editor, SECOND))
    assert editor.textCursor().selectedText() == "eight"


def test_words_that_are_dropped_show_the_markers_around_them(editor, qtbot):
    from_here, there = place_of(editor, "one"), QPointF(place_of(editor, "eight"))
    QTest.mousePress(editor.viewport(), Qt.MouseButton.LeftButton, pos=from_here)
    words = QMimeData()
    words.setText("word")
    held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(there.toPoint(), Qt.DropAction.CopyAction, words, *held),
        QDropEvent(there, Qt.DropAction.CopyAction, words, *held),
    ):
        QApplication.sendEvent(editor.viewport(), event)
    qtbot.waitUntil(lambda: "https" in seen(editor, SECOND))
    assert "word" in seen(editor, SECOND)


def test_a_double_click_chooses_the_word_that_was_clicked_however_it_moved(editor, slow_hand, qtbot):
    where = place_of(editor, "eight", into=3)
    for press in (QTest.mouseClick, QTest.mouseDClick):
        press(editor.viewport(), Qt.MouseButton.LeftButton, pos=where)
        qtbot.waitUntil(lambda: "https" in seen(editor, SECOND))
    assert editor.textCursor().selectedText() == "eight"
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert editor.textCursor().selectedText().rstrip() == TEXT.split("\n")[SECOND]


def test_a_click_behind_a_link_writes_behind_it(editor, qtbot):
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place_of(editor, "five", into=4))
    qtbot.keyClicks(editor, "!")
    assert editor.text().split("\n")[SECOND] in {
        "four [five](https://example.org/six/seven)! eight",
        "four [five!](https://example.org/six/seven) eight",
    }


def test_a_key_right_after_a_click_is_written_where_it_was_clicked(editor, qtbot):
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place_of(editor, "eight", into=5))
    qtbot.keyClicks(editor, "!")
    assert editor.text().endswith("eight!\n\n## nine")
    assert "https" in seen(editor, SECOND)


def test_the_line_that_is_clicked_stays_where_it_is(editor, qtbot):
    long = "word " * 17 + "[a](https://example.org/" + "x" * 60 + ") b"
    editor.set_text("\n\n".join([long] * 30))
    editor.moveCursor(QTextCursor.MoveOperation.End)
    put(editor, editor.document().findBlockByNumber(20).position())
    editor.verticalScrollBar().setValue(editor.verticalScrollBar().value() + 60)
    block = editor.document().findBlockByNumber(26)
    top = sight.place_of(editor, block).top()
    where = editor.cursorRect(QTextCursor(block)).center()
    assert editor.viewport().rect().contains(where)
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: "https" in seen(editor, 26))
    assert "https" not in seen(editor, 20)
    assert sight.place_of(editor, block).top() == pytest.approx(top, abs=1)
