"""The boxes of tasks: drawn in the place of "- [ ]" away from the line of the cursor, and pressed there.

The text stays what was typed: the line is only dressed so that its signs leave room for the box.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontInfo, QFontMetricsF, QMouseEvent, QPainter, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.editor import commands
from ui.editor.highlighter import Highlighter
from ui.editor.markdown_lines import TaskMarker, box_at, task_marker
from ui.editor.positions import points
from ui.widgets.sight import lines_in, place_of, x_of
from ui.widgets.task_boxes import BoxColors, draw_box

_AROUND = 4
"""Pixels around a box that are pressed as the box is."""


def tick_signs(cursor: QTextCursor) -> None:
    """Tick the task of a line whose signs are seen, where the cursor is put on its box."""
    text = cursor.block().text()
    box = None if commands.in_code(cursor.block()) else box_at(text)
    if box is not None and abs(points(text, cursor.positionInBlock()) - box) <= 1:
        commands.tick(cursor)


class Boxes(QObject):
    """Draws the boxes in the text of `editor` wherever `highlighter` leaves room for one."""

    def __init__(self, editor: QTextEdit, highlighter: Highlighter) -> None:
        super().__init__(editor)
        self._editor, self._highlighter = editor, highlighter
        self._pressed = False
        editor.viewport().installEventFilter(self)

    def paint(self, clip: QRect, lines: Iterable[QTextBlock]) -> None:
        """Draw the boxes of the lines that are in this part of the viewport."""
        painter: QPainter | None = None
        for block in lines:
            task = self._task(block)
            if task is not None:
                painter = painter or self._painter(clip)
                ink = self._highlighter.ink
                colors = BoxColors(ink.soft, ink.card, ink.accent, ink.on_accent)
                draw_box(painter, self._stand(block, task), colors, done=task.done)
        if painter is not None:
            painter.end()

    def place(self, block: QTextBlock) -> QRectF | None:
        """Give where in the viewport the box of a line is drawn; None where none is."""
        task = self._task(block)
        return None if task is None else self._stand(block, task)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tick the task whose box is pressed; the cursor stays where it is."""
        kind = event.type()
        if kind in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick} and isinstance(event, QMouseEvent):
            block = self._at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
            self._pressed = block is not None
            if block is not None:
                commands.tick(QTextCursor(block))
                return True
        elif kind in {QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease} and self._pressed:
            self._pressed = kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and bool(event.buttons())
            return True
        return False

    def _task(self, block: QTextBlock) -> TaskMarker | None:
        task = task_marker(block.text())
        return task if task and self._highlighter.hides(block) and not commands.in_code(block) else None

    def _at(self, point: QPointF) -> QTextBlock | None:
        """Give the task whose box is at a point of the viewport."""
        spot = point.toPoint()
        for block in lines_in(self._editor, QRect(spot, spot + QPoint(0, 1))):
            place = self.place(block)
            if place is not None and place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).contains(point):
                return block
        return None

    def _stand(self, block: QTextBlock, task: TaskMarker) -> QRectF:
        """Give where in the viewport the box of a task stands: in the room that the gap before its signs leaves."""
        line = block.layout().lineForTextPosition(task.gap)
        edges = (x_of(line, task.gap), x_of(line, task.gap + 1))
        font = self._highlighter.ink.text
        side, metrics = float(QFontInfo(font).pixelSize()), QFontMetricsF(font)
        place = place_of(self._editor, block)
        before = metrics.horizontalAdvance(" ") if task.numbered else 0.0
        left = edges[0] + before if edges[0] <= edges[1] else edges[0] - before - side
        middle = line.y() + line.ascent() - metrics.capHeight() / 2
        return QRectF(place.left() + left, place.top() + middle - side / 2, side, side)

    def _painter(self, clip: QRect) -> QPainter:
        painter = QPainter(self._editor.viewport())
        painter.setClipRect(clip)
        return painter
