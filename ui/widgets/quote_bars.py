"""The bars beside quotes, where they are read."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QTextBlock, QTextFormat
from PySide6.QtWidgets import QTextEdit

from ui.look import Look
from ui.widgets.sight import lines_in, place_of

WIDE = 3
"""Pixels."""


def quotes_of(block: QTextBlock) -> int:
    """Give in how many quotes a shown line stands."""
    return block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel)


def paint_bars(text: QTextEdit, look: Look, apart: int, clip: QRect) -> None:
    """Draw the bars of the quotes in a part of what `text` shows; one in another stands so many pixels `apart`."""
    quoted = [block for block in lines_in(text, clip) if quotes_of(block)]
    if not quoted:
        return
    painter = QPainter(text.viewport())
    painter.setClipRect(clip)
    for block in quoted:
        place, following = place_of(text, block), block.next()
        below = place_of(text, following).top() if following.isValid() else place.bottom()
        for level in range(quotes_of(block)):
            bottom = below if quotes_of(following) > level else place.bottom()
            painter.fillRect(QRectF(level * apart, place.top(), WIDE, bottom - place.top()), look.color("line"))
    painter.end()
