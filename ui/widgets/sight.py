"""Which lines of a text are in sight, and where in the viewport they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit


def place_of(editor: QTextEdit, block: QTextBlock) -> QRectF:
    """Give where a line stands in the viewport."""
    place = editor.document().documentLayout().blockBoundingRect(block)
    return place.translated(-editor.horizontalScrollBar().value(), -editor.verticalScrollBar().value())


def x_of(line: QTextLine, unit: int) -> float:
    """Give how far from the left of its column the letter at `unit` of a line begins."""
    return cast("tuple[float, int]", line.cursorToX(unit))[0]  # Qt's stubs say no more than object


def lines_in(editor: QTextEdit, clip: QRect) -> Iterator[QTextBlock]:
    """Give the lines that reach into a part of the viewport."""
    layout, foot = editor.document().documentLayout(), clip.bottom() + editor.verticalScrollBar().value()
    block = editor.cursorForPosition(QPoint(0, clip.top())).block()
    while block.isValid() and layout.blockBoundingRect(block).top() <= foot:
        yield block
        block = block.next()
