"""Markdown styled while it is typed: headings larger, markers dimmed on the line of the cursor and unseen elsewhere.

The words themselves are untouched: what is unseen takes no width, and stays in the text, in copies and in searches.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
)

from journal.prose import ALONE, Run, quote_end, spans
from journal.prose.fences import part_of
from ui.editor import tables
from ui.editor.columns import Columns
from ui.editor.grids import Grid, Grids, Stretch
from ui.editor.markdown_lines import TaskMarker, task_marker
from ui.editor.positions import points, units_in

Style = tuple[str, int]
"""The kind of a run and its level, as `journal.prose` gives them."""

Misspelt = Callable[[QTextBlock, str, Sequence[Run]], Iterable[tuple[int, int]]]
"""Gives where the misspelt words of a line are, in code points."""

Room = Callable[[str], int]
"""Gives the pixels that a line takes in height where something is drawn in place of its letters, else 0."""

LONGEST = 200_000
"""Characters of a line; a longer one is no paragraph and is shown as it was typed, for each key would dress it all."""
_UNSEEN: frozenset[Style] = frozenset({("unseen", 0)})
_BOX_ROOM = 1.35
"""How wide the room for a box is, times the size of the letters; the space after its signs comes to it."""
_CELL, _TALL = 0.85, 1.7
"""Times the size of the letters: that of the letters in a table, and times those how high a row is."""
_RAISED = 15.0
"""Percent: what makes a row high does so above its letters, so they are drawn a little higher."""
_NO_ADVANCE = -0.02
"""Percent of the letters' own width: Qt takes 0 for "as wide as ever", and a positive one leaves a 64th of a pixel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """The fonts and colours to write with. Weights are fonts of their own, never a flag: see `ui/look`."""

    text: QFont
    bold: QFont
    italic: QFont
    bold_italic: QFont
    headings: tuple[QFont, ...]
    code: QFont
    ink: QColor
    soft: QColor
    faint: QColor
    accent: QColor
    on_accent: QColor
    ground: QColor
    card: QColor
    line: QColor


class Highlighter(QSyntaxHighlighter):
    """Dresses one line at a time; the state between lines is that of `journal.prose.spans`."""

    def __init__(self, document: QTextDocument, ink: Ink) -> None:
        grids = Grids(document, self.document)
        super().__init__(document)
        self.ink = ink
        self.leaves_room = False
        """Whether room was ever left for boxes or the lines of tables: where not, nobody needs to look for them."""
        self._formats: dict[frozenset[Style], QTextCharFormat] = {}
        self._barred = _unseen_as_wide(ink)
        self._wavy_formats: dict[frozenset[Style], QTextCharFormat] = {}
        self._misspelt: Misspelt | None = None
        self._room: Room | None = None
        self._written = QTextCursor(document)
        self._wavy = QColor()
        self._advances: dict[tuple[float, bool, str], QTextCharFormat] = {}
        self._fitted = document.textWidth()
        self._grids = grids
        self._grids.set_ink(_cell_font(ink.text), self._shapes_of_row)
        self._columns = Columns(self, self.grid_of)

    def set_misspelt(self, misspelt: Misspelt | None, wavy: QColor) -> None:
        """Underline what `misspelt` finds from the next line dressed on; None underlines nothing."""
        self._misspelt, self._wavy = misspelt, wavy
        self._wavy_formats.clear()

    def set_room(self, room: Room) -> None:
        """Leave lines room for what is drawn in their place, as `room` says, from the next line dressed on."""
        self._room = room

    def set_written(self, cursor: QTextCursor) -> None:
        """Show the markers of the line of `cursor`, and hide those of the line before."""
        before, self._written = self._written.block(), QTextCursor(cursor)
        self.rehighlightBlock(before)
        self.rehighlightBlock(cursor.block())
        for block in (before, cursor.block()):
            self._columns.follow(block, block)

    def grid_of(self, block: QTextBlock) -> Grid | None:
        """Give the table that a line is drawn in as a grid; None where it is not."""
        if block.userState() > 0 or not tables.is_row(block.text()):
            return None
        return self._grids.of(block, self._written.blockNumber())

    def fit(self) -> None:
        """Draw tables as grids where there is room for them now."""
        if self.document().textWidth() != self._fitted:
            self._fitted = self.document().textWidth()
            self._columns.follow(self.document().begin(), self.document().lastBlock())

    def hides(self, block: QTextBlock) -> bool:
        """Tell whether the markers of a line are unseen."""
        return block != self._written.block() and block.length() <= LONGEST

    def behind_hidden(self, position: int) -> int:
        """Give the end of the unseen markers that a position is within, the cell beside it, or the position itself."""
        block = self.document().findBlock(position)
        if not self.hides(block):
            return position
        text, column = block.text(), position - block.position()
        if (grid := self.grid_of(block)) and block.blockNumber() != grid.rule:
            return block.position() + tables.in_cells(text, column)
        at, state = units_in(text), max(0, block.previous().userState())
        hidden = unseen(text, state)
        if not state and (task := task_marker(text)):
            hidden.append((task.mark, task.end + text[task.end :].startswith(" ")))
        ends = (at(end) for start, end in hidden if at(start) < column < at(end))
        return block.position() + next(ends, column)

    def set_ink(self, ink: Ink) -> None:
        """Take other fonts and colours."""
        self.ink = ink
        self._barred = _unseen_as_wide(ink)
        self._formats.clear()
        self._wavy_formats.clear()
        self._advances.clear()
        self._grids.set_ink(_cell_font(ink.text), self._shapes_of_row)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Dress one line."""
        before, long = max(0, self.previousBlockState()), len(text) > LONGEST
        runs, state = ((), part_of(text, before)[1]) if long else spans(text, before)
        self.setCurrentBlockState(state)
        if self._room is not None and not state and (high := self._room(text)):
            self._make_room(text, high)
        elif not long:
            self._dress_line(text, runs, state)

    def _dress_line(self, text: str, runs: tuple[Run, ...], state: int) -> None:
        """Dress the words of a line and what stands in it, after which another one begins in `state`."""
        at, block = units_in(text), self.currentBlock()
        grid = None if state else self.grid_of(block)
        task = None if state else task_marker(text)
        if tables.is_row(text):
            block.setRevision(grid.sign if grid else 0)
        if grid is not None and block.blockNumber() != grid.rule:
            runs = _as_row(runs, text, head=block.blockNumber() == grid.first)
        elif task is not None and task.done:
            runs = (*runs, Run(task.end, len(text), "done"))
        self.leaves_room = self.leaves_room or task is not None or grid is not None
        hides, dressed = self.hides(block), tuple(stretches(runs))
        for start, end, styles in dressed:
            self.setFormat(at(start), at(end) - at(start), self._format(_seen(styles, hides=hides)))
        if hides and not state and (quoted := quote_end(text)):
            self.leaves_room = True
            self.setFormat(0, quoted, self._barred)
        self._underline(text, runs, dressed)
        if grid is not None:
            for one in self._grids.stretches(block, grid, self._written.blockNumber()):
                self.setFormat(one.start, one.count, self._unseen_format(one, text[points(text, one.start) :][:1]))
        elif task is not None and hides:
            self._leave_box(task)

    def _underline(self, text: str, runs: Sequence[Run], dressed: Sequence[tuple[int, int, frozenset[Style]]]) -> None:
        """Underline the misspelt words of a line."""
        if self._misspelt is None or not text:
            return
        at = units_in(text)
        for start, end in self._misspelt(self.currentBlock(), text, runs):
            for first, last, styles in pieces(start, end, dressed):
                self.setFormat(at(first), at(last) - at(first), self._wavy_format(styles))

    def _shapes_of_row(self, text: str, head: bool, hides: bool) -> list[QTextLayout.FormatRange]:  # noqa: FBT001
        """Dress the words of a row to measure them."""
        at, shapes = units_in(text), []
        for start, end, styles in stretches(_as_row(spans(text)[0], text, head=head)):
            shape = QTextLayout.FormatRange()
            shape.start, shape.length = at(start), at(end) - at(start)
            shape.format = self._format(_seen(styles, hides=hides))
            shapes.append(shape)
        return shapes

    def _unseen_format(self, one: Stretch, sign: str) -> QTextCharFormat:
        known = self._advances.get((one.advance, one.tall, sign))
        if known is None:
            font = _cell_font(self.ink.text)
            font.setPixelSize(round(font.pixelSize() * _TALL) if one.tall else 1)
            natural = QFontMetricsF(font).horizontalAdvance(sign)
            known = QTextCharFormat(self._format(_UNSEEN))
            if one.advance or one.tall:
                font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, one.advance - natural)
                known.setFont(font)
            self._advances[one.advance, one.tall, sign] = known
        return known

    def _leave_box(self, task: TaskMarker) -> None:
        """Have the gap before the box hold the room for it, and the signs on both sides of that unseen."""
        unseen, room = self._format(_UNSEEN), QTextCharFormat()
        font, side = QFont(self.ink.text), QFontInfo(self.ink.text).pixelSize()
        space = QFontMetricsF(font).horizontalAdvance(" ")
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, side * _BOX_ROOM - (0 if task.numbered else space))
        room.setFont(font)
        if not task.numbered:
            self.setFormat(task.mark, task.gap - task.mark, unseen)
        self.setFormat(task.gap, 1, room)
        self.setFormat(task.gap + 1, task.end - task.gap - 1, unseen)

    def _make_room(self, text: str, high: int) -> None:
        """Have the first letter hold the height, and all of them unseen: the text itself stays as it was typed."""
        font, length = QFont(self.ink.text), units_in(text)(len(text))
        font.setPixelSize(1000)
        metrics = QFontMetricsF(font)
        for pixels, start, count in (
            (max(1, round(high * 1000 / (metrics.ascent() + metrics.descent()))), 0, 1),
            (1, 1, length - 1),
        ):
            font.setPixelSize(pixels)
            shape = QTextCharFormat()
            shape.setFont(font)
            shape.setForeground(QColor(0, 0, 0, 0))
            self.setFormat(start, count, shape)

    def _format(self, styles: frozenset[Style]) -> QTextCharFormat:
        known = self._formats.get(styles)
        if known is None:
            known = self._formats[styles] = dress(styles, self.ink)
        return known

    def _wavy_format(self, styles: frozenset[Style]) -> QTextCharFormat:
        known = self._wavy_formats.get(styles)
        if known is None:
            known = self._wavy_formats[styles] = QTextCharFormat(self._format(styles) if styles else QTextCharFormat())
            known.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            known.setUnderlineColor(self._wavy)
        return known


def _unseen_as_wide(ink: Ink) -> QTextCharFormat:
    """Dress the signs of quotes where a bar stands for them: nothing moves when they come back."""
    shape = QTextCharFormat()
    shape.setFont(ink.text)
    shape.setForeground(QColor(0, 0, 0, 0))
    return shape


def _seen(styles: frozenset[Style], *, hides: bool) -> frozenset[Style]:
    return _UNSEEN if hides and is_hidden(styles) else styles


def _as_row(runs: tuple[Run, ...], text: str, *, head: bool) -> tuple[Run, ...]:
    """Give the runs of a line that is drawn as cells."""
    guards = (Run(at, at + 1, "unseen") for at in tables.guards(text))
    return (*runs, *guards, Run(0, len(text), "cell"), *((Run(0, len(text), "strong"),) if head else ()))


def _cell_font(font: QFont) -> QFont:
    """Give the font of the cells of a table for that of the text."""
    made = QFont(font)
    made.setPixelSize(max(1, round(QFontInfo(font).pixelSize() * _CELL)))
    return made


def is_hidden(styles: frozenset[Style]) -> bool:
    """Tell whether these are the styles of a marker that is hidden away from the line of the cursor."""
    return ("marker", 0) in styles and ("marker", ALONE) not in styles


def unseen(text: str, state: int) -> list[tuple[int, int]]:
    """Give where letters of a line are hidden away from the cursor, in code points, as few stretches as there are."""
    found: list[tuple[int, int]] = []
    for start, end, styles in stretches(spans(text, state)[0]):
        if is_hidden(styles):
            begun = found.pop()[0] if found and found[-1][1] == start else start
            found.append((begun, end))
    return found


def pieces(
    start: int, end: int, dressed: Sequence[tuple[int, int, frozenset[Style]]]
) -> Iterator[tuple[int, int, frozenset[Style]]]:
    """Cut a word where what holds for it changes: emphasis may begin in the middle of it."""
    at = start
    for first, last, styles in dressed:
        if last <= at or first >= end:
            continue
        if first > at:
            yield at, first, frozenset()
        yield max(first, at), min(last, end), styles
        at = min(last, end)
    if at < end:
        yield at, end, frozenset()


def stretches(runs: Sequence[Run]) -> Iterator[tuple[int, int, frozenset[Style]]]:
    """Give the line cut where its runs begin and end, each stretch with all that holds there."""
    edges = sorted(
        [(run.start, True, (run.kind, run.level)) for run in runs if run.end > run.start]
        + [(run.end, False, (run.kind, run.level)) for run in runs if run.end > run.start],
        key=lambda edge: edge[0],
    )
    holding: Counter[Style] = Counter()
    at = 0
    for place, begins, style in edges:
        if place > at and holding:
            yield at, place, frozenset(holding)
        at = place
        holding[style] += 1 if begins else -1
        if not holding[style]:
            del holding[style]


def dress(styles: frozenset[Style], ink: Ink) -> QTextCharFormat:
    """Make one format of everything that holds for a stretch of text."""
    kinds = {kind for kind, _ in styles}
    shape = QTextCharFormat()
    font = _font(styles, kinds, ink)
    shape.setFont(_cell_font(font) if "cell" in kinds else font)
    if "cell" in kinds:
        shape.setBaselineOffset(_RAISED)
    if "code" in kinds:
        shape.setBackground(ink.ground)
    if "quote" in kinds:
        shape.setForeground(ink.soft)
    if kinds & {"strike", "done"} or ("task", 1) in styles:
        shape.setForeground(ink.soft)
        shape.setFontStrikeOut("strike" in kinds)
    if kinds & {"link", "tag", "task", "list"}:
        shape.setForeground(ink.accent)
    if "link" in kinds:
        shape.setFontUnderline(True)
    if "marker" in kinds:
        shape.setForeground(ink.faint)
        shape.setFontUnderline(False)
    if "unseen" in kinds:
        font = QFont(ink.text)
        font.setPixelSize(1)  # where a line is chosen, its letters are drawn whatever their colour is
        shape.setFont(font)
        shape.setForeground(QColor(0, 0, 0, 0))
        shape.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
        shape.setFontLetterSpacing(_NO_ADVANCE)
    return shape


def _font(styles: frozenset[Style], kinds: set[str], ink: Ink) -> QFont:
    level = max((level for kind, level in styles if kind == "heading"), default=0)
    if "code" in kinds:
        return ink.code
    if "marker" in kinds:
        return ink.text
    if level:
        return ink.headings[min(level, len(ink.headings)) - 1]
    if {"strong", "emph"} <= kinds:
        return ink.bold_italic
    if "strong" in kinds:
        return ink.bold
    return ink.italic if "emph" in kinds else ink.text
