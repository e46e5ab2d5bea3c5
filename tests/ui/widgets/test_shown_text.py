from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea

from journal.prose import to_html
from tests.ui.shown_blocks import blocks
from ui.widgets.plain_text import text_of
from ui.widgets.shown_text import PORTION, ShownText, portions

SPACED = "\u3000數學課 10\u00a0h\u202f! **a\u2003b\u3000**😀\u2009c"


_PIECES = (
    "A plain line.",
    "**Bold** and *soft*.",
    "# A heading",
    "- one\n- two\n\n  more of two",
    "> said\n>\n> twice",
)
_PIECES += (
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "```\ncode\n\n</p>\n<p>\n```",
    "1. first\n\n   more\n\n   and more",
    "---",
)
long_bodies = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=40).map("\n\n".join)


@pytest.fixture
def photo() -> QImage:
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    return image


def test_a_photo_is_fitted_again_where_there_is_less_room_than_before(look, photo, qtbot):
    text = ShownText(look, "Photo", lambda _: photo)
    qtbot.addWidget(text)
    text.resize(640, 600)
    text.show_html('<p><img src="attachment:1"></p>')
    text.show()
    qtbot.waitUntil(lambda: text.document().size().width() > 600)
    text.resize(420, 600)
    qtbot.waitUntil(lambda: text.document().size().width() <= text.viewport().width())
    assert text.horizontalScrollBar().maximum() == 0
    assert text.sizeHint().height() < 420 * 600 / 800 + 40


@given(long_bodies, st.integers(1, 400))
def test_no_sign_is_lost_and_no_list_or_table_cut(body, size):
    html = to_html(body)
    cut = list(portions(html, size))
    assert "\n".join(cut) == html
    for portion in cut:
        for tag in ("ul", "ol", "blockquote", "table", "pre"):
            assert portion.count(f"<{tag}>") == portion.count(f"</{tag}>")


def test_a_short_text_is_one_portion():
    assert list(portions("<p>a</p>\n<p>b</p>")) == ["<p>a</p>\n<p>b</p>"]


def lines(shown: ShownText) -> list[tuple[object, ...]]:
    """Give every line with how it stands and looks."""
    found = []
    for block in blocks(shown):
        shape = block.blockFormat()
        style = block.textList().format().style() if block.textList() else None
        runs, pieces = [], block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            runs.append((piece.text(), piece.charFormat().font().toString(), piece.charFormat().foreground().color()))
            pieces += 1
        found.append((block.text(), shape.topMargin(), shape.bottomMargin(), shape.lineHeight(), style, tuple(runs)))
    return found


def test_a_text_put_in_by_portions_is_the_text_put_in_at_once(shown, monkeypatch, qtbot):
    html = to_html("\n\n".join(_PIECES * 6))
    shown.show_html(html)
    at_once = lines(shown)
    monkeypatch.setattr("ui.widgets.shown_text.portions", lambda text: portions(text, 100))
    shown.show_html(html)
    assert len(lines(shown)) < len(at_once)
    qtbot.waitUntil(lambda: len(lines(shown)) == len(at_once))
    assert lines(shown) == at_once


def test_the_beginning_of_a_long_text_is_there_at_once_and_the_end_soon(shown, qtbot):
    body = "\n\n".join(f"Paragraph {number} of a year that would not end." for number in range(3000))
    shown.show_html(to_html(body))
    assert shown.toPlainText().startswith("Paragraph 0 ")
    assert len(shown.toPlainText()) < 2 * PORTION
    qtbot.waitUntil(lambda: shown.toPlainText().endswith(body.rsplit("\n", 1)[1]))
    assert shown.toPlainText().split("\n") == body.split("\n\n")


def test_another_text_is_not_mixed_with_the_rest_of_the_one_before(shown, qtbot):
    shown.show_html(to_html("\n\n".join("one " * 9 for _ in range(3000))))
    shown.show_html(to_html("Another."))
    shown.show_html(to_html("\n\n".join("two " * 9 for _ in range(3000))))
    qtbot.waitUntil(lambda: len(lines(shown)) == 3000)
    assert "one" not in shown.toPlainText()


def test_who_reads_on_stays_where_they_are_when_letters_grow(shown, look, window, qtbot):
    area = QScrollArea(window)
    area.setWidgetResizable(True)
    area.setWidget(shown)
    area.resize(500, 300)
    area.show()
    shown.show_html(to_html("\n\n".join(f"Line {number}" for number in range(4000))))
    qtbot.waitUntil(lambda: len(lines(shown)) == 4000)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100_000)
    bar.setValue(100_000)
    look.choose(scale=1.25)
    qtbot.waitUntil(lambda: len(lines(shown)) == 4000 and not shown._next)
    assert bar.value() == 100_000


def test_spaces_of_every_width_are_shown_and_copied(shown):
    shown.show_html(to_html(f"{SPACED}\n\n- {SPACED}"))
    read = SPACED.replace("*", "")
    assert text_of(shown.document()) == f"{read}\n{read}"
    shown.selectAll()
    assert shown.createMimeDataFromSelection().text() == f"{read}\n{read}"


def test_a_long_text_keeps_them_in_every_portion(shown, qtbot):
    body = "\n\n".join(f"\u3000{number} {'words ' * 100}10\u202fh" for number in range(60))
    shown.show_html(to_html(body))
    qtbot.waitUntil(lambda: text_of(shown.document()).split("\n") == body.split("\n\n"))
