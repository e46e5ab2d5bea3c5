"""What was written in Markdown is read as it was meant: lists, tasks, tables and code."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextCursor

from journal.prose import to_html
from tests.ui.shown_blocks import blocks
from ui.embeds.captions import with_captions
from ui.widgets.shown_text import ShownText

SIDE = Qt.AlignmentFlag


def block_of(shown: ShownText, text: str) -> QTextBlock:
    return next(block for block in blocks(shown) if block.text().startswith(text))


def font_of(block: QTextBlock):
    return block.begin().fragment().charFormat().font()


def begins(block: QTextBlock) -> float:
    """Give how far from the edge the words of a block begin."""
    block.document().size()  # lays it out
    return block.layout().lineAt(0).naturalTextRect().left()


def test_code_is_one_piece_in_letters_of_one_width(shown):
    shown.show_html(to_html("Before.\n\n```\nif x:\n    go\n\nend\n```\n\nAfter `in` it."))
    assert [block.text().replace("\u2028", "\n") for block in blocks(shown)] == [
        "Before.",
        "if x:\n    go\n\nend",
        "After in it.",
    ]
    code = block_of(shown, "if x:")
    assert font_of(code).family() != font_of(block_of(shown, "Before.")).family()
    assert code.blockFormat().leftMargin() > 0
    inside = block_of(shown, "After").begin()
    inside += 1
    assert inside.fragment().text() == "in"
    assert inside.fragment().charFormat().font().family() == font_of(code).family()


def test_a_long_line_of_code_goes_on_in_the_next_line(shown):
    shown.show_html(to_html("```\n" + "long_name + " * 30 + "\n```"))
    assert shown.document().size().width() <= shown.viewport().width()
    assert shown.document().begin().layout().lineCount() > 3


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("count", [3, 12, 120])
def test_the_numbers_of_a_list_have_room(shown, look, scale, count):
    look.choose(scale=scale)
    shown.show_html(to_html("\n".join(f"{number}. item" for number in range(1, count + 1))))
    room = QFontMetricsF(look.font("entry")).horizontalAdvance(f"{count}. ")
    assert shown.document().indentWidth() >= room
    assert begins(shown.document().lastBlock()) >= room


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_dot_stands_apart_from_its_words(shown, look, scale):
    look.choose(scale=scale)
    shown.show_html(to_html("- Item\n- Item"))
    words = round(begins(shown.document().lastBlock()))
    line = shown.cursorRect(QTextCursor(shown.document().lastBlock()))
    image = shown.viewport().grab(QRect(0, line.top(), words, line.height())).toImage()
    inked = [x for x in range(words) if len({image.pixel(x, y) for y in range(image.height())}) > 1]
    space = QFontMetricsF(look.font("entry")).horizontalAdvance(" ")
    assert words - max(inked) > 1.5 * space


def test_a_task_has_its_box_and_no_dot_and_stands_where_items_stand(shown):
    shown.show_html(to_html("- [ ] to do\n- [x] done\n- plain"))
    task, done, plain = blocks(shown)
    assert (task.text(), done.text(), plain.text()) == ("☐ to do", "☑ done", "plain")
    assert not task.textList()
    assert not done.textList()
    assert plain.textList()
    assert begins(task) == begins(done) == begins(plain) > 0


def test_a_list_is_close_within_and_apart_from_what_follows(shown):
    shown.show_html(to_html("1. one\n2. two\n\n- a\n  - b\n- c\n\nWords."))
    under = {block.text(): block.blockFormat().bottomMargin() for block in blocks(shown)}
    assert under["one"] == under["a"] == under["b"] < under["two"] == under["c"] == under["Words."]


def test_a_table_is_never_narrower_than_its_words_and_can_be_moved_sideways(shown, qtbot):
    cells = " | ".join(f"value{number}" for number in range(40))
    shown.show_html(to_html(f"Before.\n\n| {cells} |\n|{'---|' * 40}\n| {cells} |\n\nAfter."))
    qtbot.waitUntil(lambda: shown.horizontalScrollBar().maximum() > 0)
    assert all(block.layout().lineCount() == 1 for block in blocks(shown))
    assert shown.sizeHint().height() >= shown.document().size().height() + shown.horizontalScrollBar().height()
    shown.show_html(to_html("Words alone."))
    qtbot.waitUntil(lambda: shown.horizontalScrollBar().maximum() == 0)


def test_a_long_address_in_a_text_with_a_table_may_break(shown):
    shown.show_html(to_html(f"| a | b |\n|---|---|\n| 1 | 2 |\n\nhttps://example.org/{'long' * 40}"))
    assert shown.document().size().width() <= shown.viewport().width()


def test_a_list_in_quotes_is_set_in_by_each_of_them_and_its_own_indent(shown):
    shown.show_html(to_html("> words\n> - [ ] task\n> - item\n\n> > deeper"))
    one, task, item, two = (block.blockFormat().leftMargin() for block in blocks(shown))
    assert 0 < one == task == item == two / 2


@pytest.mark.parametrize(
    ("rule", "side"), [("---", SIDE.AlignLeft), (":-:", SIDE.AlignHCenter), ("--:", SIDE.AlignRight)]
)
def test_the_head_of_a_column_stands_where_its_words_do(shown, rule, side):
    shown.show_html(to_html(f"| A |\n|{rule}|\n| long words |"))
    for text in ("A", "long"):
        assert block_of(shown, text).blockFormat().alignment() & SIDE.AlignHorizontal_Mask & ~SIDE.AlignAbsolute == side


def test_a_caption_is_smaller_than_the_words_around_it(shown):
    shown.show_html(with_captions(to_html("Words\n\n![Nine kilos|small](attachment:ab)")))
    caption = list(block_of(shown, "\ufffc").begin())[-1].fragment()
    assert caption.text() == "Nine kilos"
    assert caption.charFormat().font().pixelSize() < font_of(block_of(shown, "Words")).pixelSize()


def test_a_task_has_a_drawn_box_and_one_that_is_done_is_softer(shown, look):
    shown.show_html(to_html("- [ ] open\n- [x] done\n> - [x] quoted"))
    assert [block.text()[0] for block in blocks(shown)] == ["☐", "☑", "☑"]
    image = shown.viewport().grab().toImage()
    accent, edge = look.color("board").rgb(), look.color("soft")
    for block, is_done in zip(blocks(shown), (False, True, True), strict=True):
        place = shown.document().documentLayout().blockBoundingRect(block).toRect()
        left = range(int(begins(block)) - 12, int(begins(block)) + 12)
        seen = {image.pixel(x, y) for x in left for y in range(place.top(), place.bottom())}
        assert (accent in seen) is is_done
        words = next(reversed(list(block.begin()))).fragment().charFormat().foreground().color()
        assert (words == edge) is is_done
