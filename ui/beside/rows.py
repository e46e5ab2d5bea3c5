"""The rows of a comparison in words, and where each of them stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate
from time import perf_counter

from PySide6.QtCore import QAbstractListModel, Qt

from journal.prose.compare import Stretch, Together
from ui.models import Index

_SAMPLE = 4
"""Rows that are measured to guess how high all of them are."""


class BesideRows(QAbstractListModel):
    """The rows of a comparison, each told in words."""

    def __init__(self, *, equal: bool = False) -> None:
        """`equal`: neither text is older; one stands here, the other there."""
        super().__init__()
        self._equal = equal
        self.rows: tuple[Together, ...] = ()

    def fill(self, rows: tuple[Together, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Give how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row in words."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} and index.isValid():
            return self._told(self.rows[index.row()])
        return None

    def _told(self, row: Together) -> str:
        if not row.changed:
            return plain(row.after)
        gone, came = (", ".join(piece.text for piece in side if piece.changed) for side in (row.before, row.after))
        if self._equal:
            first, alone = self.tr("Different."), (self.tr("Only here: {0}."), self.tr("Only there: {0}."))
            sides = self.tr("Here: {0}"), self.tr("There: {0}")
        else:
            first, alone = self.tr("Changed."), (self.tr("Gone: {0}."), self.tr("New: {0}."))
            sides = self.tr("In this version: {0}"), self.tr("Now: {0}")
        parts = [words.format(said) for words, said in zip(alone, (gone, came), strict=True) if said]
        parts += [words.format(plain(side)) for words, side in zip(sides, (row.before, row.after), strict=True) if side]
        return " ".join([first, *parts])


class Heights:
    """How high rows are: guessed at first, measured when they are asked for; `add_up` settles where each begins."""

    def __init__(self, measure: Callable[[int], int]) -> None:
        self._measure_row = measure
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self._measured = bytearray()
        self._next = 0

    def __getitem__(self, row: int) -> int:
        """Give how high a row is."""
        return self._heights[row]

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._heights)

    @property
    def known(self) -> bool:
        """Whether every row is measured."""
        return self._next >= self.count

    @property
    def whole(self) -> int:
        """How high they are together."""
        return self._tops[-1]

    def begin(self, count: int) -> None:
        """Guess the heights of so many rows from a few of them."""
        sample = range(0, count, max(1, count // _SAMPLE))
        found = {row: self._measure_row(row) for row in sample}
        self._heights = [sum(found.values()) // len(found) if found else 0] * count
        self._measured = bytearray(count)
        self._next = 0
        for row, height in found.items():
            self._heights[row], self._measured[row] = height, 1

    def top(self, row: int) -> int:
        """Give where a row begins."""
        return self._tops[row]

    def row_at(self, y: int) -> int:
        """Give the row at a place; 0 where there are none."""
        return max(0, min(bisect_right(self._tops, y) - 1, self.count - 1))

    def measure_on(self, row: int, room: int, step: int = 1) -> bool:
        """Measure rows from this one on until `room` is filled; tell whether any is not as high as was guessed."""
        news = False
        while 0 <= row < self.count and room > 0:
            news = self._measure(row) or news
            room -= self._heights[row]
            row += step
        return news

    def measure_more(self, seconds: float) -> bool:
        """Measure for some time; tell whether any is not as high as was guessed."""
        until, news = perf_counter() + seconds, False
        while self._next < self.count and perf_counter() < until:
            news = self._measure(self._next) or news
            self._next += 1
        return news

    def add_up(self) -> None:
        """Settle where each row begins."""
        self._tops = list(accumulate(self._heights, initial=0))

    def _measure(self, row: int) -> bool:
        if self._measured[row]:
            return False
        guessed = self._heights[row]
        self._heights[row], self._measured[row] = self._measure_row(row), 1
        return self._heights[row] != guessed


def plain(pieces: tuple[Stretch, ...]) -> str:
    """Give the words of a line without their marks."""
    return "".join(piece.text for piece in pieces)
