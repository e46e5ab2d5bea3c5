"""The rows of a table follow where another one changed its columns: a few at a time, between the keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCursor

from ui.editor import tables
from ui.editor.grids import MOST_ROWS, Grid, is_of_grid

_AT_ONCE = 8
"""Rows dressed before the next key is taken: about as many milliseconds."""


class Columns(QObject):
    """Has `highlighter` dress rows anew that no longer stand in the grid that `grid_of` gives for them."""

    def __init__(self, highlighter: QSyntaxHighlighter, grid_of: Callable[[QTextBlock], Grid | None]) -> None:
        super().__init__(highlighter)
        self._highlighter, self._grid_of = highlighter, grid_of
        self._behind: list[QTextCursor] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._go_on)
        highlighter.document().contentsChange.connect(self._follow_change)

    def follow(self, first: QTextBlock, last: QTextBlock) -> None:
        """Look soon at the tables that these lines, and those between them, are rows of."""
        block = first
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            if tables.is_row(block.text()):
                self._behind.append(QTextCursor(block))
                self._soon.start()
                block = tables.run(block, MOST_ROWS)[-1]
            block = block.next()

    def _follow_change(self, place: int, _removed: int, added: int) -> None:
        document = self._highlighter.document()
        first, last = document.findBlock(place), document.findBlock(place + added)
        before, after = first.previous(), last.next()
        self.follow(before if before.isValid() else first, after if after.isValid() else last)

    def _go_on(self) -> None:
        """Dress a few rows that are behind."""
        left = _AT_ONCE
        while self._behind and left:
            block = self._behind[-1].block()
            for row in tables.run(block, MOST_ROWS) if tables.is_row(block.text()) else ():
                grid = self._grid_of(row)
                if left and (row.revision() != grid.sign if grid else is_of_grid(row.revision())):
                    self._highlighter.rehighlightBlock(row)
                    left -= 1
            if left:
                self._behind.pop()
        if self._behind:
            self._soon.start()
