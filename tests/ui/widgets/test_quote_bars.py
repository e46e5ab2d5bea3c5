"""Quotes where they are read: a bar for each beside the words."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock

from journal.prose import to_html
from tests.ui.shown_blocks import blocks
from ui.widgets.quote_bars import WIDE
from ui.widgets.shown_text import ShownText


def barred(shown: ShownText, look, block: QTextBlock) -> int:
    image = shown.viewport().grab().toImage()
    middle = round(shown.document().documentLayout().blockBoundingRect(block).center().y())
    return sum(image.pixel(x, middle) == look.color("line").rgb() for x in range(30)) // WIDE


def test_a_bar_stands_for_each_quote_and_for_nothing_else(shown, look):
    shown.show_html(to_html("Words\n\n> one\n>\n> - item\n\n> > two\n\n```\ncode\n```\n\n- item"))
    assert [(block.text(), barred(shown, look, block)) for block in blocks(shown)] == [
        ("Words", 0),
        ("one", 1),
        ("item", 1),
        ("two", 2),
        ("code", 0),
        ("item", 0),
    ]
