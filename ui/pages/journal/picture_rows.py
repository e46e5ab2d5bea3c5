"""Pictures side by side: how large each is drawn so that a row of them fills its width, whole and of one height."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

Size = tuple[int, int]
"""Width and height in pixels."""


def laid_out(ratios: Iterable[float], width: int, gap: int, *, low: int, high: int) -> Iterator[Size]:
    """Give the size of each picture, of width by height `ratios`; between two of a row lies `gap`.

    A row is `high` at the most, and not lower than `low` unless one picture alone is as wide as the row.
    """
    row: list[float] = []
    for ratio in ratios:
        if row and _height([*row, ratio], width, gap) < low:
            yield from _sizes(row, min(high, _height(row, width, gap)), width)
            row = []
        row.append(ratio)
        if (fits := _height(row, width, gap)) <= high:
            yield from _sizes(row, fits, width)
            row = []
    yield from _sizes(row, high, width)


def _height(row: list[float], width: int, gap: int) -> float:
    """Give how high a row is that fills its width."""
    return max(1.0, (width - gap * (len(row) - 1)) / sum(row))


def _sizes(row: list[float], height: float, width: int) -> Iterator[Size]:
    return ((min(width, max(1, int(ratio * height))), max(1, int(height))) for ratio in row)
