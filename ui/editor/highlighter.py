"""Markdown styled while it is typed: markers dimmed, headings larger, the words themselves untouched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from journal.prose import Run, spans
from ui.editor.positions import units

Style = tuple[str, int]
"""The kind of a run and its level, as `journal.prose` gives them."""

Misspelt = Callable[[QTextBlock, str, Sequence[Run]], Iterable[tuple[int, int]]]
"""Gives where the misspelt words of a line are, in code points."""


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
    ground: QColor


class Highlighter(QSyntaxHighlighter):
    """Dresses one line at a time; the state between lines is that of `journal.prose.spans`."""

    def __init__(self, document: QTextDocument, ink: Ink) -> None:
        super().__init__(document)
        self._ink = ink
        self._formats: dict[frozenset[Style], QTextCharFormat] = {}
        self._misspelt: Misspelt | None = None
        self._wavy = QColor()

    def set_misspelt(self, misspelt: Misspelt | None, wavy: QColor) -> None:
        """Underline what `misspelt` finds from the next line dressed on; None underlines nothing."""
        self._misspelt, self._wavy = misspelt, wavy

    def set_ink(self, ink: Ink) -> None:
        """Take other fonts and colours."""
        self._ink = ink
        self._formats.clear()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Dress one line."""
        runs, state = spans(text, max(0, self.previousBlockState()))
        self.setCurrentBlockState(state)
        plain = text.isascii()
        for start, end, styles in stretches(runs):
            begin, finish = (start, end) if plain else (units(text, start), units(text, end))
            self.setFormat(begin, finish - begin, self._format(styles))
        if self._misspelt is not None and text:
            for start, end in self._misspelt(self.currentBlock(), text, runs):
                self._underline(units(text, start), units(text, end))

    def _underline(self, begin: int, finish: int) -> None:
        for place in range(begin, finish):  # one by one: emphasis may begin in the middle of a word
            shape = QTextCharFormat(self.format(place))
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            shape.setUnderlineColor(self._wavy)
            self.setFormat(place, 1, shape)

    def _format(self, styles: frozenset[Style]) -> QTextCharFormat:
        known = self._formats.get(styles)
        if known is None:
            known = self._formats[styles] = dress(styles, self._ink)
        return known


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
    shape.setFont(_font(styles, kinds, ink))
    if "code" in kinds:
        shape.setBackground(ink.ground)
    if "quote" in kinds:
        shape.setForeground(ink.soft)
    if "strike" in kinds or ("task", 1) in styles:
        shape.setForeground(ink.soft)
        shape.setFontStrikeOut("strike" in kinds)
    if kinds & {"link", "tag", "task", "list"}:
        shape.setForeground(ink.accent)
    if "link" in kinds:
        shape.setFontUnderline(True)
    if "marker" in kinds:
        shape.setForeground(ink.faint)
        shape.setFontUnderline(False)
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
