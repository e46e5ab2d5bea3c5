"""The bars of quotes, in the place of their signs away from the line of the cursor."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QRect, QRectF
from PySide6.QtGui import QPainter, QTextBlock
from PySide6.QtWidgets import QTextEdit

from journal.prose import quote_end
from ui.editor import commands
from ui.editor.highlighter import Highlighter
from ui.editor.positions import units
from ui.widgets.quote_bars import WIDE
from ui.widgets.sight import place_of, x_of


class QuoteBars(QObject):
    """Draws them in the text of `editor` where `highlighter` hides the signs."""

    def __init__(self, editor: QTextEdit, highlighter: Highlighter) -> None:
        super().__init__(editor)
        self._editor, self._highlighter = editor, highlighter

    def paint(self, clip: QRect, lines: Iterable[QTextBlock]) -> None:
        """Draw the bars of the lines that are in this part of the viewport."""
        painter: QPainter | None = None
        for block in lines:
            end = quote_end(block.text())
            if end and self._highlighter.hides(block) and not commands.in_code(block):
                if painter is None:
                    painter = QPainter(self._editor.viewport())
                    painter.setClipRect(clip)
                place, line, following = place_of(self._editor, block), block.layout().lineAt(0), block.next()
                if following.isValid() and quote_end(following.text()):
                    place.setBottom(place_of(self._editor, following).top())
                for at, sign in enumerate(block.text()[:end]):
                    if sign == ">":
                        left = place.left() + x_of(line, units(block.text(), at))
                        painter.fillRect(QRectF(left, place.top(), WIDE, place.height()), self._highlighter.ink.line)
        if painter is not None:
            painter.end()
