"""Photos and files stand in the text while it is written, and the text stays what was typed, letter by letter."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from journal.shapes import Kind
from ui.editor.offered import Offered
from ui.embeds.drawing import Embeds
from ui.embeds.photo_bar import PhotoBar
from ui.pages.journal.writing import WritingPage
from ui.widgets import sight

KEY, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
RED = QColor("#d02010")


def photo(width=1200, height=600) -> Offered:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(RED)
    return Offered(name="bridge.png", image=image)


@pytest.fixture
def page(unlocked, look, qtbot, wishes):
    made = WritingPage(unlocked, look, wishes.go)
    qtbot.addWidget(made)
    made.resize(760, 820)
    made.show()
    made.begin(Kind.HIGH)
    qtbot.keyClicks(made.editor, "It held.")
    return made


@pytest.fixture
def editor(page, qtbot):
    """An editor with a photo between two paragraphs, drawn, and the cursor behind the second."""
    page.take_files((photo(),))
    qtbot.waitUntil(lambda: "attachment:" in page.editor.text())
    qtbot.keyClicks(page.editor, "They leaned in.")
    qtbot.waitUntil(lambda: reddish(page.editor) > 0)
    return page.editor


@pytest.fixture
def said(monkeypatch) -> list[str]:
    """What a screen reader is told."""
    told: list[str] = []
    monkeypatch.setattr("ui.embeds.controls.announce", lambda _, words: told.append(words))
    return told


def reddish(editor) -> int:
    """How wide the photo is drawn, in pixels."""
    seen = editor.viewport().grab().toImage()
    return max(
        sum(seen.pixelColor(x, y).red() > 180 and seen.pixelColor(x, y).green() < 60 for x in range(seen.width()))
        for y in range(0, seen.height(), 7)
    )


def line(editor) -> str:
    return next(one for one in editor.text().split("\n") if "attachment:" in one)


def words(editor) -> str:
    return line(editor)[2:].split("]")[0]


def to_photo(editor, qtbot) -> None:
    for _ in range(2):
        qtbot.keyClick(editor, KEY.Key_Up)
    assert editor.textCursor().block().text() == line(editor)


def field(page, name) -> QLineEdit:
    return next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == name and one.isVisible())


def test_a_photo_stands_in_the_text_and_its_line_stays_what_it_was(editor):
    assert reddish(editor) == 440
    assert editor.text() == f"It held.\n\n{line(editor)}\n\nThey leaned in."
    assert words(editor) == "bridge.png"


def test_it_has_three_sizes_by_key_and_undo_takes_each_back(editor, qtbot):
    to_photo(editor, qtbot)
    sizes = []
    for key in (KEY.Key_Minus, KEY.Key_Minus, KEY.Key_Plus, KEY.Key_Plus, KEY.Key_Plus):
        qtbot.keyClick(editor, key)
        sizes.append((words(editor), reddish(editor)))
    small, middle, large = ("bridge.png|small", 220), ("bridge.png", 440), ("bridge.png|large", 620)
    assert sizes == [small, small, middle, large, large]
    qtbot.keyClick(editor, KEY.Key_Z, CONTROL)
    assert words(editor) == "bridge.png"


def test_no_photo_is_blown_up(page, qtbot):
    page.take_files((photo(90, 60),))
    qtbot.waitUntil(lambda: reddish(page.editor) > 0)
    assert reddish(page.editor) == 90


def test_a_caption_and_a_description_are_in_the_text_with_every_letter_and_go_in_one_undo(page, editor, qtbot, said):
    to_photo(editor, qtbot)
    qtbot.keyClick(editor, KEY.Key_Space)
    qtbot.keyClicks(field(page, "Caption"), "Nine [kilos]")
    assert words(editor) == "Nine (kilos)"
    qtbot.keyClick(field(page, "Caption"), KEY.Key_Return)
    assert editor.hasFocus()
    qtbot.keyClick(editor, KEY.Key_Minus)
    qtbot.keyClick(editor, KEY.Key_D, CONTROL)
    qtbot.keyClicks(field(page, "Description"), "A bucket")
    qtbot.keyClick(field(page, "Description"), KEY.Key_Escape)
    qtbot.keyClick(editor, KEY.Key_Up)
    qtbot.keyClick(editor, KEY.Key_Down)
    assert words(editor) == "Nine (kilos)|small|A bucket"
    assert "Photo, Nine (kilos), small, described" in said
    for left in ("Nine (kilos)|small", "Nine (kilos)", "bridge.png"):
        qtbot.keyClick(editor, KEY.Key_Z, CONTROL)
        assert words(editor) == left


def test_a_caption_is_gone_on_with_and_not_replaced_by_the_first_letter(page, editor, qtbot):
    to_photo(editor, qtbot)
    for said in ("Nine", " kilos"):
        qtbot.keyClick(editor, KEY.Key_Space)
        qtbot.keyClicks(field(page, "Caption"), said)
        qtbot.keyClick(field(page, "Caption"), KEY.Key_Return)
    assert words(editor) == "Nine kilos"


def test_a_letter_on_a_photo_begins_a_paragraph_below_and_never_replaces_it(editor, qtbot):
    shown = line(editor)
    to_photo(editor, qtbot)
    qtbot.keyClicks(editor, "Nobody cheered.")
    assert editor.text() == f"It held.\n\n{shown}\n\nNobody cheered.\n\nThey leaned in."


def test_what_is_pasted_on_a_photo_comes_below_it(editor, qtbot):
    shown = line(editor)
    to_photo(editor, qtbot)
    data = QMimeData()
    data.setText("Nine kilos")
    QApplication.clipboard().setMimeData(data)
    editor.paste()
    editor.run("bold")
    assert f"{shown}\n\nNine **kilos**\n\nThey" in editor.text()


def test_arrows_pass_over_a_photo_as_over_one_letter(editor, qtbot):
    text = editor.text()
    at = text.index("![")
    to_photo(editor, qtbot)
    places = []
    for key in (KEY.Key_Right, KEY.Key_Left, KEY.Key_Left, KEY.Key_Right):
        qtbot.keyClick(editor, key)
        places.append(editor.textCursor().position())
    assert places == [at + len(line(editor)) + 1, at, at - 1, at]
    qtbot.keyClick(editor, KEY.Key_Left)
    qtbot.keyClick(editor, KEY.Key_Right, SHIFT)
    qtbot.keyClick(editor, KEY.Key_Right, SHIFT)
    assert editor.textCursor().selectedText() == f"\u2029{line(editor)}"
    qtbot.keyClick(editor, KEY.Key_Left, SHIFT)
    assert editor.textCursor().selectedText() == "\u2029"


def test_it_goes_up_and_down_by_paragraphs(editor, qtbot):
    before, shown = editor.text(), line(editor)
    to_photo(editor, qtbot)
    qtbot.keyClick(editor, KEY.Key_Down, ALT)
    assert editor.text() == f"It held.\n\nThey leaned in.\n\n{shown}"
    assert editor.textCursor().block().text() == shown
    qtbot.keyClick(editor, KEY.Key_Down, ALT)
    qtbot.keyClick(editor, KEY.Key_Up, ALT)
    assert editor.text() == before
    qtbot.keyClick(editor, KEY.Key_Up, ALT)
    assert editor.text() == f"{shown}\n\nIt held.\n\nThey leaned in."
    for _ in range(3):
        qtbot.keyClick(editor, KEY.Key_Z, CONTROL)
    assert editor.text() == before


def test_it_passes_over_a_block_of_code_as_a_whole(editor, qtbot):
    shown, code = line(editor), "```\none\n\ntwo\n```"
    editor.set_text(f"{shown}\n\n{code}\n\nBelow")
    qtbot.keyClick(editor, KEY.Key_Down, ALT)
    assert editor.text() == f"{code}\n\n{shown}\n\nBelow"
    qtbot.keyClick(editor, KEY.Key_Up, ALT)
    assert editor.text() == f"{shown}\n\n{code}\n\nBelow"


@pytest.mark.parametrize("key", [KEY.Key_Delete, KEY.Key_Backspace])
def test_delete_takes_it_out_and_undo_gives_it_back(editor, qtbot, key):
    before = editor.text()
    to_photo(editor, qtbot)
    qtbot.keyClick(editor, key)
    assert editor.text() == "It held.\n\nThey leaned in."
    qtbot.keyClick(editor, KEY.Key_Z, CONTROL)
    assert editor.text() == before
    assert reddish(editor) == 440


def test_the_words_beside_a_photo_are_never_joined_to_its_line(editor, qtbot):
    editor.set_text(f"Above\n{line(editor)}\nBelow")
    text = editor.text()
    cursor = editor.textCursor()
    cursor.setPosition(text.index("Below"))
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, KEY.Key_Backspace)
    assert (editor.text(), editor.textCursor().block().text()) == (text, line(editor))
    cursor.setPosition(len("Above"))
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, KEY.Key_Delete)
    assert (editor.text(), editor.textCursor().block().text()) == (text, line(editor))


def test_its_bar_comes_with_the_pointer_and_works(page, editor, qtbot):
    middle = editor.viewport().rect().center()
    middle.setY(120)
    window = page.window().windowHandle()

    def comes() -> bool:  # a hand is never still, and a window that goes takes the pointer with it
        for place in (QPoint(1, 1), middle):
            QTest.mouseMove(window, editor.viewport().mapTo(page.window(), place))
        return any(one.text() == "Larger" and one.isVisible() for one in buttons(page))

    qtbot.waitUntil(comes)
    qtbot.mouseClick(next(one for one in buttons(page) if one.text() == "Larger"), Qt.MouseButton.LeftButton)
    assert words(editor) == "bridge.png|large"
    qtbot.mouseClick(next(one for one in buttons(page) if one.text() == "Remove"), Qt.MouseButton.LeftButton)
    assert editor.text() == "It held.\n\nThey leaned in."


def test_its_bar_leaves_out_in_a_narrow_column_what_has_a_key(page, editor, qtbot):
    to_photo(editor, qtbot)
    bar = page.findChild(PhotoBar)
    qtbot.waitUntil(lambda: len(offered(bar)) == 7)
    editor.setFixedWidth(400)
    qtbot.waitUntil(lambda: len(offered(bar)) < 7)
    assert bar.geometry().right() <= editor.viewport().width()
    assert "Remove" in offered(bar)
    editor.setFixedWidth(700)
    qtbot.waitUntil(lambda: len(offered(bar)) == 7)


def offered(bar) -> list[str]:
    return [one.accessibleName() for one in bar.findChildren(QAbstractButton) if one.isVisible()]


def buttons(page) -> list[QAbstractButton]:
    return [one for one in page.findChildren(QAbstractButton) if one.isVisible()]


def test_copying_gives_the_text_as_it_is(editor):
    editor.selectAll()
    assert editor.createMimeDataFromSelection().text() == editor.text()


def test_a_file_stands_as_a_card_with_its_name(page, qtbot, said, tmp_path: Path):
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.4")
    page.take_files((Offered(name="plan.pdf", path=tmp_path / "plan.pdf"),))
    qtbot.waitUntil(lambda: "attachment:" in page.editor.text())
    qtbot.keyClicks(page.editor, "Done.")
    editor = page.editor
    block = editor.document().findBlock(editor.text().index("[plan"))
    layout = editor.document().documentLayout()
    qtbot.waitUntil(lambda: layout.blockBoundingRect(block).height() > 50)
    for _ in range(2):
        qtbot.keyClick(editor, KEY.Key_Up)
    assert "File, plan.pdf" in said
    qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.keyClicks(editor, "More")
    assert editor.text().endswith(")\n\nMore\n\nDone.")


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter])
def test_enter_behind_a_photo_at_the_end_of_an_entry_begins_a_line(editor, qtbot, key):
    editor.set_text(f"It held.\n\n{line(editor)}")
    qtbot.keyClick(editor, KEY.Key_End, CONTROL)
    qtbot.keyClick(editor, key)
    qtbot.keyClicks(editor, "Then home.")
    assert editor.text().endswith(")\n\nThen home.")
    assert editor.text().startswith("It held.\n\n![")


def test_a_line_of_code_that_looks_like_a_photo_is_a_line_of_code(editor, qtbot):
    editor.set_text(f"```\n{line(editor)}\n```")
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(editor, KEY.Key_Down)
    qtbot.keyClicks(editor, "x")
    assert editor.text().split("\n")[1].startswith("x![")


def test_photos_of_entries_before_take_no_room_from_those_of_the_next(page, qtbot, monkeypatch):
    monkeypatch.setattr("ui.pages.journal.inline.MOST", 1)
    for _ in range(3):
        page.begin(Kind.HIGH)
        page.take_files((photo(),))
        qtbot.waitUntil(lambda: reddish(page.editor) > 0)


@pytest.mark.parametrize("typed", ["A \u2028 B", "A\r\nB", "A\u2029B"])
def test_what_is_pasted_into_its_caption_stays_on_its_line(page, editor, qtbot, typed):
    to_photo(editor, qtbot)
    qtbot.keyClick(editor, KEY.Key_Space)
    QApplication.clipboard().setText(typed)
    caption = field(page, "Caption")
    qtbot.keyClick(caption, KEY.Key_V, CONTROL)
    qtbot.keyClicks(caption, "C")
    shown = words(editor)
    assert (shown[0], shown[-2:], shown[1:-2].strip()) == ("A", "BC", "")


def test_a_description_of_any_length_is_kept_to_its_last_letter(page, editor, qtbot):
    to_photo(editor, qtbot)
    qtbot.keyClick(editor, KEY.Key_D, CONTROL)
    description = field(page, "Description")
    QApplication.clipboard().setText("word " * 500)
    qtbot.keyClick(description, KEY.Key_V, CONTROL)
    qtbot.keyClicks(description, "last")
    assert words(editor) == "bridge.png||" + "word " * 500 + "last"
    assert reddish(editor) == 440


@pytest.mark.parametrize("key", [KEY.Key_Backspace, KEY.Key_Delete])
def test_a_word_that_is_deleted_on_a_photo_is_the_whole_photo(editor, qtbot, key):
    to_photo(editor, qtbot)
    qtbot.keyClick(editor, key, CONTROL)
    assert editor.text() == "It held.\n\nThey leaned in."


def test_a_photo_with_a_space_behind_its_line_has_its_room(editor, qtbot):
    editor.set_text(editor.text().replace(line(editor), line(editor) + " "))
    below = editor.document().lastBlock()
    above = editor.document().findBlockByNumber(2)
    assert sight.place_of(editor, below).top() - sight.place_of(editor, above).top() > 220


def test_a_photo_keeps_its_place_in_a_list_when_its_size_changes(editor, qtbot):
    editor.set_text(f"1. First\n   {line(editor)}\n2. Second")
    qtbot.keyClick(editor, KEY.Key_Down)
    qtbot.keyClick(editor, KEY.Key_Plus)
    assert line(editor).startswith("   ![bridge.png|large](")


@pytest.mark.parametrize(("size", "under"), [((200, 150), False), ((200, 40), True)])
def test_its_bar_leaves_the_caption_of_a_small_photo_that_begins_the_text(page, qtbot, size, under):
    editor = page.editor
    page.take_files((photo(*size),))
    qtbot.waitUntil(lambda: reddish(editor) == size[0])
    editor.set_text(line(editor).replace("bridge.png", "Nine kilos"))
    qtbot.keyClick(editor, KEY.Key_Home, CONTROL)
    bar = page.findChild(PhotoBar)
    qtbot.waitUntil(bar.isVisible)
    embeds = page.findChild(Embeds)
    shown = embeds.of(editor.document().begin()).place.toRect()
    caption = QRect(0, shown.bottom() + 1, editor.viewport().width(), embeds.caption_room)
    assert not bar.geometry().intersects(caption)
    assert bar.geometry().intersects(shown) is not under
