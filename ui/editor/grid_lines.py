"""The lines of tables that are drawn as a grid, around the words of their cells while they are written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextBlock
from PySide6.QtWidgets import QTextEdit

from ui.editor import tables
from ui.editor.grids import Grid
from ui.editor.highlighter import Highlighter
from ui.widgets.sight import place_of

_ROUND = 8


class GridLines(QObject):
    """Draws them in the text of `editor` where `highlighter` has dressed a table as a grid."""

    def __init__(self, editor: QTextEdit, highlighter: Highlighter) -> None:
        super().__init__(editor)
        self._editor, self._highlighter = editor, highlighter
        self._marked = False
        editor.cursorPositionChanged.connect(self._follow)

    def paint_ground(self, clip: QRect, lines: Iterable[QTextBlock]) -> None:
        """Draw the ground of the heads of tables, before their words are drawn."""
        for painter, grid in self._drawn(clip, lines):
            painter.setClipRect(self._rows(grid, grid.first, grid.rule), Qt.ClipOperation.IntersectClip)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._highlighter.ink.card)
            painter.drawRoundedRect(self._rows(grid, grid.first, grid.last), _ROUND, _ROUND)

    def paint(self, clip: QRect, lines: Iterable[QTextBlock]) -> None:
        """Draw the lines between cells and around the table, and a ring around the cell that is written."""
        for painter, grid in self._drawn(clip, lines):
            painter.setPen(QPen(self._highlighter.ink.line, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = self._rows(grid, grid.first, grid.last).adjusted(0.5, 0.5, -0.5, -0.5)
            shape = QPainterPath()
            shape.addRoundedRect(around, _ROUND, _ROUND)
            painter.drawPath(shape)
            for number in range(grid.rule + 1, grid.last + 1):
                top = self._rows(grid, number, number).top() + 0.5
                painter.drawLine(QPointF(around.left(), top), QPointF(around.right(), top))
            for edge in grid.edges[1:-1]:
                painter.drawLine(QPointF(edge + 0.5, around.top()), QPointF(edge + 0.5, around.bottom()))
            self._draw_ring(painter, grid)

    def _draw_ring(self, painter: QPainter, grid: Grid) -> None:
        cursor = self._editor.textCursor()
        number = cursor.blockNumber()
        if not self._editor.hasFocus() or not grid.first <= number <= grid.last or number == grid.rule:
            return
        column = tables.column_of(cursor)
        row = self._rows(grid, number, number + (number == grid.first))
        cell = QRectF(grid.edges[column], row.top(), grid.edges[column + 1] - grid.edges[column], row.height())
        painter.setPen(QPen(self._highlighter.ink.accent, 2))
        painter.drawRect(cell.adjusted(1, 1, 0, 0))

    def _drawn(self, clip: QRect, lines: Iterable[QTextBlock]) -> Iterator[tuple[QPainter, Grid]]:
        """Give each grid in sight once, with a painter of its own."""
        last = -1
        for block in lines:
            grid = self._highlighter.grid_of(block) if block.blockNumber() > last else None
            if grid is not None:
                last = grid.last
                painter = QPainter(self._editor.viewport())
                painter.setClipRect(clip)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                yield painter, grid
                painter.end()

    def _rows(self, grid: Grid, first: int, last: int) -> QRectF:
        """Give the place in the viewport of the rows from line number `first` to `last`."""
        above, below = self._block(first), self._block(min(last, grid.last))
        top, bottom = place_of(self._editor, above).top(), place_of(self._editor, below).bottom()
        return QRectF(0, top, grid.edges[-1] + 1, bottom - top)

    def _block(self, number: int) -> QTextBlock:
        return self._editor.document().findBlockByNumber(number)

    def _follow(self) -> None:
        """Have the ring drawn anew where the cursor went from one cell to another."""
        marked = self._highlighter.grid_of(self._editor.textCursor().block()) is not None
        if marked or self._marked:
            self._editor.viewport().update()
        self._marked = marked
