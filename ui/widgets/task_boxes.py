"""The boxes of tasks, drawn alike where a text is written and where it is read."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPainter, QPen, QPolygonF, QTextBlock
from PySide6.QtWidgets import QTextEdit

from ui.look import Look
from ui.widgets.sight import lines_in, place_of, x_of

OPEN, DONE = "☐", "☑"
"""The signs that a shown task begins with."""
SIDE = 0.9
"""Times the size of the letters: how large a box is where it is read."""
_GAP = 0.5
"""Times that: the room between a box and its words."""
_CHECK = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.33))
"""The check in a box of one by one."""


class BoxColors(NamedTuple):
    """What a box is drawn in: its edge and ground while it is open, its ground and check once it is done."""

    edge: QColor
    ground: QColor
    done: QColor
    check: QColor


def draw_box(painter: QPainter, place: QRectF, colors: BoxColors, *, done: bool) -> None:
    """Draw one box, of the size of `place`."""
    side, round_ = place.width(), place.width() * 0.28
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not done:
        painter.setPen(QPen(colors.edge, side / 12))
        painter.setBrush(colors.ground)
        painter.drawRoundedRect(place.adjusted(0.75, 0.75, -0.75, -0.75), round_, round_)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.done)
    painter.drawRoundedRect(place, round_, round_)
    pen = QPen(colors.check, side / 9)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([place.topLeft() + QPointF(x * side, y * side) for x, y in _CHECK]))


def is_boxed(block: QTextBlock) -> bool:
    """Tell whether a shown line is a task: an item that begins with the sign of a box, or has it for its bullet."""
    return block.text()[:1] in {OPEN, DONE} and bool(block.textList() or block.blockFormat().indent())


def paint_boxes(text: QTextEdit, look: Look, font: str, clip: QRect) -> None:
    """Draw the boxes of the tasks in a part of what `text` shows, over their signs."""
    boxed = [block for block in lines_in(text, clip) if is_boxed(block)]
    if not boxed:
        return
    painter = QPainter(text.viewport())
    painter.setClipRect(clip)
    colors = BoxColors(*map(look.color, ("soft", "card", "board", "board-ink")))
    side, high = SIDE * QFontInfo(look.font(font)).pixelSize(), QFontMetricsF(look.font(font)).capHeight()
    for block in boxed:
        line, corner = block.layout().lineAt(0), place_of(text, block).topLeft()
        begins, words = x_of(line, 0), x_of(line, min(2, len(block.text())))
        left = words - (1 + _GAP) * side if begins <= words else words + _GAP * side
        top = line.ascent() - (high + side) / 2
        draw_box(painter, QRectF(corner.x() + left, corner.y() + top, side, side), colors, done=block.text()[0] == DONE)
    painter.end()
