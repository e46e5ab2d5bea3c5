from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QFont, QImage, QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from journal.prose import spans
from ui.editor.editor import LARGEST_PASTE, Editor
from ui.editor.highlighter import Ink, stretches
from ui.editor.positions import units

INK = Ink(
    text=QFont("serif", 12),
    bold=QFont("serif", 12, QFont.Weight.Bold),
    italic=QFont("serif", 12, italic=True),
    bold_italic=QFont("serif", 12, QFont.Weight.Bold, italic=True),
    headings=(QFont("serif", 20), QFont("serif", 16)),
    code=QFont("monospace", 12),
    ink=QColor("black"),
    soft=QColor("dimgray"),
    faint=QColor("gray"),
    accent=QColor("green"),
    on_accent=QColor("white"),
    ground=QColor("beige"),
    card=QColor("white"),
    line=QColor("lightgray"),
)


@pytest.fixture
def editor(qtbot):
    made = Editor(INK)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    made.setFocus()
    return made


def select(editor, words):
    text = editor.text()
    start = units(text, text.index(words))
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + units(words, len(words)), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def to_end(editor):
    editor.moveCursor(QTextCursor.MoveOperation.End)


def mime(text="", html="", urls=()):
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if urls:
        data.setUrls(list(urls))
    return data


def test_a_list_goes_on_renumbers_and_ends(editor, qtbot):
    editor.set_text("1. one\n2. two")
    cursor = editor.textCursor()
    cursor.setPosition(6)
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == "1. one\n2. \n3. two"
    qtbot.keyClicks(editor, "new")
    to_end(editor)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == "1. one\n2. new\n3. two\n\n"


@pytest.mark.parametrize(
    ("begun", "typed", "then"),
    [
        ("", "One.\r\rTwo.\r\r\rThree.", "One.\n\nTwo.\n\n\nThree."),
        ("", "\r\rOne.", "\n\nOne."),
        ("# Top", "\r\rText", "# Top\n\nText"),
        ("- one", "\rtwo\r\rText", "- one\n- two\n\nText"),
        ("1. one", "\rtwo\r\rText", "1. one\n2. two\n\nText"),
        ("> one", "\rtwo\r\rText", "> one\n> two\n\nText"),
        ("- one\n    - in", "\r\r\rText", "- one\n    - in\n\nText"),
        ("- one\n\n- two", "\r\rText", "- one\n\n- two\n\nText"),
        ("- [ ] one", "\r\rText", "- [ ] one\n\nText"),
        ("", "7. Stunde war laut\rSehr", "7. Stunde war laut\nSehr"),
        ("1984. A year\n1990. Another", "\rThe end", "1984. A year\n1990. Another\nThe end"),
    ],
)
def test_every_enter_is_a_line_and_a_list_is_left_with_an_empty_one(editor, qtbot, begun, typed, then):
    editor.set_text(begun)
    to_end(editor)
    for sign in typed:
        qtbot.keyClick(editor, Qt.Key.Key_Return if sign == "\r" else sign)
    assert editor.text() == then
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.text() == begun


def test_enter_takes_the_place_of_what_is_chosen_and_one_undo_brings_it_back(editor, qtbot):
    editor.set_text("- one two three")
    select(editor, " two ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == "- one\n- three"
    editor.undo()
    assert editor.text() == "- one two three"


@pytest.mark.parametrize(
    ("begun", "then"),
    [
        ("", "![x](y)"),
        ("Text", "Text\n\n![x](y)"),
        ("Text\n", "Text\n![x](y)"),
        ("- one\n", "- one\n\n![x](y)"),
        ("> one\n", "> one\n\n![x](y)"),
        ("> one\n\n", "> one\n\n![x](y)"),
    ],
)
def test_what_is_put_in_as_a_paragraph_belongs_to_no_list_above_it(editor, begun, then):
    editor.set_text(begun)
    to_end(editor)
    editor.insert_block("![x](y)")
    assert editor.text() == then


def test_shift_and_enter_is_a_line_without_a_mark(editor, qtbot):
    editor.set_text("- one")
    to_end(editor)
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(editor, Qt.Key.Key_Enter, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    assert editor.text() == "- one\n\n"


def test_one_undo_takes_back_one_deed(editor, qtbot):
    editor.set_text("1. a\n2. b")
    to_end(editor)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text() == "1. a\n    1. b"
    editor.undo()
    assert editor.text() == "1. a\n2. b"


def test_tab_indents_items_and_shift_tab_brings_them_back(editor, qtbot):
    editor.set_text("- a\n- b")
    to_end(editor)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text() == "- a\n    - b"
    qtbot.keyClick(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert editor.text() == "- a\n- b"


@pytest.mark.parametrize(
    ("typed", "then"),
    [
        ("a ~b~ c", "a **b** c"),
        ("_é 😀 b_. c", "*é 😀 b*. c"),
        ("~a _b_ c~ d", "**a *b* c** d"),
        ("- _b_ c", "- *b* c"),
        ("2 * 3 _b_ c", "2 * 3 *b* c"),
        ("a ~~b", "a b"),
    ],
)
def test_what_is_typed_between_two_presses_is_marked_and_what_follows_is_not(editor, qtbot, typed, then):
    for sign in typed:  # "~" stands for Ctrl+B, "_" for Ctrl+I
        if sign in "~_":
            key = Qt.Key.Key_B if sign == "~" else Qt.Key.Key_I
            qtbot.keyClick(editor, key, Qt.KeyboardModifier.ControlModifier)
        else:
            editor.textCursor().insertText(sign)
    assert editor.text() == then


def test_bold_by_key_counts_emoji_rightly(editor, qtbot):
    editor.set_text("😀 ünïcode 👩‍🏫 word שלום end")
    select(editor, "word")
    qtbot.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "😀 ünïcode 👩‍🏫 **word** שלום end"
    assert editor.textCursor().selectedText() == "word"
    qtbot.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "😀 ünïcode 👩‍🏫 word שלום end"


def test_italic_link_heading_and_task_by_key(editor, qtbot):
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    editor.set_text("some words")
    select(editor, "words")
    qtbot.keyClick(editor, Qt.Key.Key_I, control)
    assert editor.text() == "some *words*"
    qtbot.keyClick(editor, Qt.Key.Key_H, control | shift)
    assert editor.text() == "## some *words*"
    editor.set_text("one\ntwo")
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_O, control | shift)
    assert editor.text() == "1. one\n2. two"
    editor.set_text("call home")
    qtbot.keyClick(editor, Qt.Key.Key_X, control | shift)
    qtbot.keyClick(editor, Qt.Key.Key_X, control | shift)
    assert editor.text() == "- [x] call home"
    select(editor, "home")
    qtbot.keyClick(editor, Qt.Key.Key_K, control)
    assert editor.text() == "- [x] call [home]()"
    qtbot.keyClicks(editor, "https://x.org")
    assert editor.text() == "- [x] call [home](https://x.org)"


def test_an_address_pasted_over_words_becomes_a_link(editor):
    editor.set_text("read this now")
    select(editor, "this")
    editor.insertFromMimeData(mime("https://example.org/a"))
    assert editor.text() == "read [this](https://example.org/a) now"


def test_pasted_html_becomes_markdown_and_one_undo_takes_it_back(editor):
    editor.set_text("")
    editor.insertFromMimeData(mime("One two", "<p>One <b>two</b></p><ul><li>x</li></ul>"))
    assert editor.text() == "One **two**\n\n- x"
    editor.undo()
    assert editor.text() == ""


def test_a_picture_of_another_program_is_offered_as_it_is_and_not_decoded_here(editor, qtbot):
    data = QMimeData()
    data.setData("image/bmp", b"BM nothing that could be decoded")
    data.setData("image/png", b"\x89PNG\r\n\x1a\n neither")
    with qtbot.waitSignal(editor.files_offered) as offered:
        editor.insertFromMimeData(data)
    (one,) = offered.args[0]
    assert (one.name, one.data, one.image) == ("picture.png", b"\x89PNG\r\n\x1a\n neither", None)


def test_a_picture_and_a_file_are_offered_and_no_text_appears(editor, qtbot, tmp_path):
    with qtbot.waitSignal(editor.files_offered) as offered:
        editor.insertFromMimeData(mime(urls=[QUrl.fromLocalFile(str(tmp_path / "board.jpg"))]))
    assert [one.name for one in offered.args[0]] == ["board.jpg"]
    data = QMimeData()
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    data.setImageData(picture)
    with qtbot.waitSignal(editor.files_offered) as offered:
        editor.insertFromMimeData(data)
    assert offered.args[0][0].image == picture
    assert editor.text() == ""


def test_a_paste_beyond_any_entry_is_refused_and_said(editor, qtbot):
    editor.set_text("kept")
    with qtbot.waitSignal(editor.paste_refused) as refused:
        editor.insertFromMimeData(mime("x" * (LARGEST_PASTE + 1)))
    assert refused.args == [LARGEST_PASTE + 1]
    assert editor.text() == "kept"


def test_control_signs_of_a_clipboard_stay_outside_and_join_no_words(editor):
    editor.set_text("")
    editor.insertFromMimeData(mime("a\x00b\x1bc\u2028d\x0ce"))
    assert editor.text() == "a b c\nd\ne"


def test_what_is_copied_is_plain_markdown(editor):
    editor.set_text("**bold** words")
    editor.selectAll()
    copied = editor.createMimeDataFromSelection()
    assert copied.text() == "**bold** words"
    assert not copied.hasHtml()


def test_another_size_of_letters_is_no_step_of_undo(editor, qtbot):
    editor.set_text("one")
    larger = QFont("serif")
    larger.setPixelSize(30)
    editor.set_ink(replace(INK, text=larger))
    to_end(editor)
    qtbot.keyClicks(editor, " two")
    editor.set_ink(INK)
    editor.set_ink(replace(INK, text=larger))
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "one"
    qtbot.keyClick(editor, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "one two"
    for _ in range(3):
        qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "one"


def test_wiping_leaves_no_word_to_undo(editor, qtbot):
    editor.set_text("")
    qtbot.keyClicks(editor, "secret")
    editor.set_text("")
    assert not editor.document().isUndoAvailable()
    editor.undo()
    assert editor.text() == ""


def test_a_click_on_the_box_ticks_the_task(editor, qtbot):
    editor.set_text("- [ ] call")
    cursor = editor.textCursor()
    cursor.setPosition(3)
    place = editor.cursorRect(cursor).center()
    qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor.text() == "- [x] call"


def test_tab_outside_a_list_leaves_the_editor(editor, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before, after = QLineEdit(), QLineEdit()
    for part in (before, editor, after):
        column.addWidget(part)
    window.show()
    editor.set_text("plain")
    for keys, there in (((Qt.Key.Key_Tab,), after), ((Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier), before)):
        editor.setFocus()
        qtbot.keyClick(editor, *keys)
        assert window.focusWidget() is there
    assert editor.text() == "plain"
    editor.setParent(None)


def test_stretches_hold_all_that_overlaps():
    runs, _ = spans("## a **b** c")
    held = {("## a **b** c"[start:end]): {kind for kind, _ in styles} for start, end, styles in stretches(runs)}
    assert held["b"] == {"heading", "strong"}
    assert "marker" in held["## "]


def test_a_line_in_a_fence_keeps_tab_and_enter_plain(editor, qtbot):
    editor.set_text("```\n- a\n")
    cursor = editor.textCursor()
    cursor.setPosition(7)
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == "```\n- a\n\n"


def test_a_long_text_is_put_in_without_being_laid_out_to_a_cursor_at_its_end(editor, monkeypatch, qtbot):
    editor.activateWindow()
    qtbot.waitUntil(editor.hasFocus)
    looked_for = []
    monkeypatch.setattr(Editor, "ensureCursorVisible", lambda self: looked_for.append(self.textCursor().position()))
    editor.set_text("A line that is put in.\n\n" * 500)
    assert not any(looked_for)
    assert editor.textCursor().position() == 0
