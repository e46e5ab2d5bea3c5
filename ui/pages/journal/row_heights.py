"""How high the rows of the list are: guessed at first, set as they come into sight, and added up where one looks.

100,000 rows are a few hundred sums: where a row begins, and which one is at a place, is found without going through
all of them.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

_BLOCK = 256


class RowHeights:
    """Heights in pixels, each with the heading above its row."""

    def __init__(self, heights: Sequence[int] = ()) -> None:
        self._heights = array("i", heights)
        self._settled = bytearray(len(heights))
        self._sums = [sum(self._heights[at : at + _BLOCK]) for at in range(0, len(heights), _BLOCK)]

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._heights)

    @property
    def whole(self) -> int:
        """How high all rows are together."""
        return sum(self._sums)

    def __getitem__(self, row: int) -> int:
        """Give how high a row is."""
        return self._heights[row]

    def top(self, row: int) -> int:
        """Give where a row begins."""
        block, within = divmod(row, _BLOCK)
        return sum(self._sums[:block]) + sum(self._heights[row - within : row])

    def row_at(self, y: int) -> int:
        """Give the row at a place; the first or the last one beyond the ends, 0 where there are none."""
        row = 0
        for total in self._sums[:-1]:
            if y < total:
                break
            y -= total
            row += _BLOCK
        for height in self._heights[row : min(row + _BLOCK, len(self._heights) - 1)]:
            if y < height:
                break
            y -= height
            row += 1
        return row

    def settled(self, row: int) -> bool:
        """Tell whether a row's height is no guess."""
        return bool(self._settled[row])

    def settle(self, row: int, height: int) -> None:
        """Say how high a row is."""
        self._sums[row // _BLOCK] += height - self._heights[row]
        self._heights[row], self._settled[row] = height, 1

    def doubt(self, first: int, last: int) -> None:
        """Take the heights of these rows as guesses again."""
        first, last = max(0, first), min(last, len(self._heights) - 1)
        if first <= last:
            self._settled[first : last + 1] = bytes(last + 1 - first)
