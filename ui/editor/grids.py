"""Tables as a grid while they are written: every cell begins where its column does, and the text stays as it was typed.

A bar is unseen and as wide as its cell needs; the first space of a row is as high as a row is. So cursor, selection,
undo and search know nothing of all this.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import assert_never

from PySide6.QtGui import QFont, QFontMetricsF, QTextBlock, QTextDocument, QTextLayout

from ui.editor import tables
from ui.editor.positions import units_in
from ui.widgets.sight import x_of

Shapes = Callable[[str, bool, bool], list[QTextLayout.FormatRange]]
"""Gives how the letters of a row are dressed: of its text, whether it is the head, whether its markers are unseen."""

MOST_ROWS = 60
"""A longer table is shown as it was typed: with every key in it all of it would be looked through."""
_PAD, _NARROWEST = 0.8, 2.5
"""Times the size of the letters: the room on each side of a cell's words, and what a column has for them at least."""
_OURS = 1 << 29
_STEP = 8
"""Columns grow by so many pixels, so that few letters move what stands behind them."""
_REMEMBERED = 2_000
"""Rows whose widths are remembered."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it is drawn: its first and last line, where its columns begin and the last ends in pixels."""

    first: int
    last: int
    edges: tuple[float, ...]
    sides: tuple[tables.Side, ...]

    @property
    def rule(self) -> int:
        """The line that only rules it."""
        return self.first + 1

    @property
    def sign(self) -> int:
        """What a row is known by that was dressed by this grid: above any revision that Qt gives a line."""
        return _OURS | hash((self.edges, self.sides)) & (_OURS - 1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Units of a row that are unseen, each with an advance in pixels; a `tall` one holds the height of the row."""

    start: int
    count: int
    advance: float
    tall: bool = False


def is_of_grid(revision: int) -> bool:
    """Tell whether the revision of a line says that it was dressed by a grid."""
    return revision >= _OURS


class Grids:
    """The grids of a document; made before its highlighter, so that they hear first when it changes."""

    def __init__(self, document: QTextDocument, of_highlighter: Callable[[], QTextDocument]) -> None:
        self._document = of_highlighter  # PySide 6.12 comes to call one gone that we keep
        self._shapes: Shapes = lambda _text, _head, _hides: []
        self._space = self._pad = self._least = 0.0
        self._widths: dict[tuple[str, bool, bool], tuple[float, ...]] = {}
        self._asked: tuple[int, float] | None = None
        self._looked: range = range(0)
        self._grid: Grid | None = None
        document.contentsChange.connect(self._forget)  # before a highlighter of it dresses what changed

    def set_ink(self, font: QFont, shapes: Shapes) -> None:
        """Measure in other letters: `font` is that of a cell, `shapes` gives how the letters of a row are dressed."""
        self._shapes = shapes
        metrics = QFontMetricsF(font)
        self._space = metrics.horizontalAdvance(" ")
        self._pad, self._least = _PAD * font.pixelSize(), _NARROWEST * font.pixelSize()
        self._widths.clear()
        self._asked = None

    def of(self, block: QTextBlock, written: int) -> Grid | None:
        """Give the grid of a row while the line number `written` is; None where it is shown as it was typed."""
        asked = (written, self._document().textWidth())
        if asked != self._asked or block.blockNumber() not in self._looked:
            self._asked, run = asked, tables.run(block, MOST_ROWS)
            self._looked = range(run[0].blockNumber(), run[-1].blockNumber() + 1)
            self._grid = self._laid_out(run, written) if len(run) <= MOST_ROWS and _can_be_drawn(run) else None
        return self._grid

    def stretches(self, block: QTextBlock, grid: Grid, written: int) -> Iterator[Stretch]:
        """Give what is unseen in a row, so that its cells begin where their columns do."""
        text, number = block.text(), block.blockNumber()
        at = units_in(text)
        if number == grid.rule:
            if number != written:
                yield Stretch(0, at(len(text)), 0)
            return
        hides, tall, x = number != written, True, 0.0
        gap = 0.0 if hides else self._space
        bars, cells = tables.bars(text), tables.cells(text)
        widths = self._measure(text, head=number == grid.first, hides=hides)
        yield Stretch(0, at(bars[0]), 0)
        for index, (start, end) in enumerate(cells):
            lead, trail = start - bars[index] - 1, bars[index + 1] - end
            begins = self._begins(grid, index, widths[index]) - lead * gap
            yield Stretch(at(bars[index]), 1, max(0.0, begins - x), tall and not any(char.isspace() for char in text))
            x = max(x, begins) + widths[index] + (lead + trail) * gap
            for first, count in ((at(start) - lead, lead), (at(end), trail)):
                if count and (hides or tall):
                    yield Stretch(first, 1, gap, tall)
                    tall = False
                if count and hides:
                    yield Stretch(first + 1, count - 1, 0)
        yield Stretch(at(bars[-1]), 1, max(0.0, grid.edges[-1] - x))
        yield Stretch(at(bars[-1]) + 1, at(len(text)) - at(bars[-1]) - 1, 0)

    def _forget(self) -> None:
        self._asked = None

    def _begins(self, grid: Grid, index: int, wide: float) -> float:
        """Give where the words of a cell begin that are so wide."""
        left, right = grid.edges[index] + self._pad, grid.edges[index + 1] - self._pad
        match grid.sides[index]:
            case tables.Side.END:
                return max(left, right - wide)
            case tables.Side.MIDDLE:
                return max(left, (left + right - wide) / 2)
            case tables.Side.START:
                return left
            case _ as other:
                assert_never(other)

    def _laid_out(self, rows: Sequence[QTextBlock], written: int) -> Grid | None:
        sides = tables.sides(rows[1].text())
        needed = [self._least] * len(sides)
        for row in (rows[0], *rows[2:]):
            text, hides = row.text(), row.blockNumber() != written
            widths = self._measure(text, head=row == rows[0], hides=hides)
            bars = tables.bars(text)
            for index, (start, end) in enumerate(tables.cells(text)):
                around = 0.0 if hides else max(0.0, (bars[index + 1] - end) * self._space - self._pad)
                around += 0.0 if hides else max(0.0, (start - bars[index] - 1) * self._space - self._pad)
                if index >= len(needed):
                    return None
                needed[index] = max(needed[index], widths[index] + around)
        wide = [math.ceil((words + 2 * self._pad) / _STEP) * _STEP for words in needed]
        edges = tuple(accumulate(wide, initial=0.0))
        room = self._document().textWidth()
        fits = room < 0 or edges[-1] < room
        return Grid(rows[0].blockNumber(), rows[-1].blockNumber(), edges, sides) if fits else None

    def _measure(self, text: str, *, head: bool, hides: bool) -> tuple[float, ...]:
        """Give how wide the words of each cell of a row are, as they are dressed."""
        known = self._widths.get((text, head, hides))
        if known is None:
            if len(self._widths) >= _REMEMBERED:
                self._widths.clear()
            document = self._document()
            layout = QTextLayout(text, document.defaultFont(), document.documentLayout().paintDevice())
            layout.setFormats(self._shapes(text, head, hides))
            layout.beginLayout()
            line = layout.createLine()
            line.setLineWidth(1e6)
            layout.endLayout()
            at = units_in(text)
            places = [(x_of(line, at(start)), x_of(line, at(end))) for start, end in tables.cells(text)]
            known = self._widths[text, head, hides] = tuple(end - start for start, end in places)
        return known


def _can_be_drawn(rows: Sequence[QTextBlock]) -> bool:
    """Tell whether lines are a table, and all of it goes from left to right in signs whose width is ours to set."""
    if not tables.is_ruled(rows):
        return False
    columns = len(tables.cells(rows[0].text()))
    text = "".join(row.text() for row in rows)
    turned = not text.isascii() and any(unicodedata.bidirectional(char) in {"R", "AL", "AN"} for char in text)
    return columns == len(tables.cells(rows[1].text())) and "\t" not in text and not turned
