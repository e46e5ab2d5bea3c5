"""A link is asked for by a small form, and every letter of it is in the text at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout

from tests.ui import hands
from tests.ui.editor.test_editor import select
from ui.editor.editor import Editor
from ui.editor.ink import ink_of
from ui.editor.linking import Linking, whole

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(window, look):
    QApplication.clipboard().clear()
    column = QVBoxLayout(window)
    made = Editor(ink_of(look))
    column.addWidget(made)
    Linking(look, made)
    made.set_text("Send the puzzle page.")
    made.setFocus()
    return made


def ask(editor, qtbot, words="puzzle page"):
    select(editor, words)
    qtbot.keyClick(editor, KEY.Key_K, CONTROL)
    return hands.field(editor.window(), "Address")


def test_words_get_a_link_with_https_before_it_and_undo_takes_it_in_one(editor, qtbot):
    address = ask(editor, qtbot)
    assert (address.hasFocus(), hands.field(editor.window(), "Words").text()) == (True, "puzzle page")
    qtbot.keyClicks(address, "nrich.example/seven")
    assert editor.text() == "Send the [puzzle page](https://nrich.example/seven)."
    qtbot.keyClick(address, KEY.Key_Return)
    assert editor.hasFocus()
    qtbot.keyClick(editor, KEY.Key_Z, CONTROL)
    assert editor.text() == "Send the puzzle page."


def test_escape_keeps_the_words_and_makes_no_link(editor, qtbot):
    qtbot.keyClicks(ask(editor, qtbot), "nrich")
    words = hands.field(editor.window(), "Words")
    words.selectAll()
    qtbot.keyClicks(words, "puzzles")
    qtbot.keyClick(words, KEY.Key_Escape)
    assert (editor.text(), editor.hasFocus()) == ("Send the puzzles.", True)


def test_a_link_is_changed_and_without_an_address_it_is_none(editor, qtbot):
    editor.set_text("Send [the (old) page](https://a.example) now")
    cursor = editor.textCursor()
    cursor.setPosition(8)
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, KEY.Key_K, CONTROL)
    address = hands.field(editor.window(), "Address")
    assert (address.text(), hands.field(editor.window(), "Words").text()) == ("https://a.example", "the (old) page")
    qtbot.keyClicks(address, "b.example")
    assert editor.text() == "Send [the (old) page](https://b.example) now"
    address.selectAll()
    qtbot.keyClick(address, KEY.Key_Delete)
    qtbot.keyClick(address, KEY.Key_Return)
    assert editor.text() == "Send the (old) page now"


def test_an_address_in_the_clipboard_is_offered_and_set_by_enter_alone(editor, qtbot):
    QApplication.clipboard().setText("https://copied.example/x")
    address = ask(editor, qtbot)
    assert (address.text(), editor.text()) == ("https://copied.example/x", "Send the puzzle page.")
    qtbot.keyClick(address, KEY.Key_Escape)
    assert editor.text() == "Send the puzzle page."
    qtbot.keyClick(ask(editor, qtbot), KEY.Key_Return)
    assert editor.text() == "Send the [puzzle page](https://copied.example/x)."


def test_a_link_without_words_shows_its_address(editor, qtbot):
    editor.set_text("")
    qtbot.keyClick(editor, KEY.Key_K, CONTROL)
    address = hands.field(editor.window(), "Address")
    qtbot.keyClicks(address, "a.example")
    qtbot.keyClick(address, KEY.Key_Return)
    assert editor.text() == "https://a.example"


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" a.example ", "https://a.example"),
        ("http://a", "http://a"),
        ("ms@school.example", "mailto:ms@school.example"),
        ("mailto:x@y.z", "mailto:x@y.z"),
        ("", ""),
    ],
)
def test_an_address_is_made_whole(typed, address):
    assert whole(typed) == address


def test_what_is_pasted_as_the_words_of_a_link_stays_on_its_line(editor, qtbot):
    qtbot.keyClicks(ask(editor, qtbot), "a.example")
    words = hands.field(editor.window(), "Words")
    QApplication.clipboard().setText("seven\r\npuzzles\u2028more")
    words.selectAll()
    qtbot.keyClick(words, KEY.Key_V, CONTROL)
    assert editor.text().count("\n") == 0
    assert editor.text().startswith("Send the [seven")


def test_a_bar_in_an_address_makes_no_other_cell_of_a_table(editor, qtbot):
    editor.set_text("| Who | What |\n| --- | --- |\n| A. | Reads |")
    qtbot.keyClicks(ask(editor, qtbot, "Reads"), "a.example/?b|c")
    assert editor.text().endswith("\n| A. | [Reads](https://a.example/?b\\|c) |")
