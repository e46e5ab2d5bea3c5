"""The texts of a row of the list, broken into lines for one width: from them comes how high the row is."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from journal.shapes import Hit, Kind, Piece, Row
from ui.editor.positions import points, units
from ui.look import Look
from ui.models import Index
from ui.models.timeline import Roles, Rows
from ui.wording import translate
from ui.wording.days import day_and_hour, row_day
from ui.wording.kinds import heading_words

BEFORE_WORDS, AFTER_WORDS = 49, 16
SIGN = 20
"""Pixels of the sign before what says that words are held."""
ABOVE = 11
TITLE_LINE, WORDS_LINE, FACTS_LINE = 22, 18, 21
KEPT = 100
"""More than any screen shows: each row takes some 10 kB, as it is drawn."""
_MOST_LINES = 2


@dataclass(frozen=True, slots=True)
class Setting:
    """How words are set: in which letters, so many pixels from line to line, and how what was looked for is marked."""

    font: QFont
    step: int
    mark: QTextCharFormat
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight


@dataclass(frozen=True, slots=True)
class RowTexts:
    """What stands in a row. `words` is None where the title says all; `beside` is what the day takes next to it."""

    kind: Kind
    title: QTextLayout
    words: QTextLayout | None
    day: str
    facts: str
    held: bool
    beside: int

    @property
    def words_top(self) -> int:
        """Where the words begin, in pixels of an unscaled row."""
        return ABOVE + TITLE_LINE * self.title.lineCount() + 1

    @property
    def facts_top(self) -> int:
        """Where the line of facts begins."""
        words = 1 + WORDS_LINE * self.words.lineCount() if self.words else 0
        return ABOVE + TITLE_LINE * self.title.lineCount() + words + FACTS_LINE - WORDS_LINE

    @property
    def height(self) -> int:
        """How high the row is, its hairline with it."""
        return self.facts_top - (FACTS_LINE - WORDS_LINE) + (FACTS_LINE if self.facts else 0) + ABOVE + 1


class RowSetter:
    """Sets rows, and keeps those that were asked for last: what is in sight is broken into lines once."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._kept: OrderedDict[tuple[int, int], tuple[object, RowTexts]] = OrderedDict()
        self.measure()

    def measure(self) -> None:
        """Take the letters and colours as they are now."""
        self._kept.clear()
        self._title, self._sentence = self._look.font("row-title"), self._look.font("entry-small")
        self._small = self._look.font("ui-small")
        self._mark = found_format(self._look)

    def texts(self, index: Index, width: int, direction: Qt.LayoutDirection) -> RowTexts | None:
        """Give the texts of a row; None while it is on its way."""
        found = index.data(Roles.HIT)
        hit = found if isinstance(found, Hit) else None
        row = hit.row if hit else index.data(Roles.ROW)
        if not isinstance(row, Row):
            return None
        held, day = index.data(Roles.HELD), self._day(row, index)
        shown = (hit or row, held, day, direction)
        known = self._kept.get((row.place, width))
        if known and known[0] == shown:
            self._kept.move_to_end((row.place, width))
            return known[1]
        made = self._set(row, hit, day, held, width, direction)
        self._kept[row.place, width] = (shown, made)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return made

    def _set(
        self, row: Row, hit: Hit | None, day: str, held: str | None, width: int, direction: Qt.LayoutDirection
    ) -> RowTexts:
        metrics = QFontMetricsF(self._small)
        room = width - self._look.px(BEFORE_WORDS + AFTER_WORDS)
        beside = round(metrics.horizontalAdvance(day)) + self._look.px(10)
        heading = hit.heading if hit and not row.damaged else (Piece(text=heading_words(row)),)
        more = hit.snippet if hit and hit.snippet else (Piece(text=row.excerpt),) if row.excerpt else ()
        font = self._title if row.titled or self._is_title(row, room - beside) else self._sentence
        first = Setting(font, self._look.px(TITLE_LINE), self._mark, direction)
        title = lay_out(heading, room - beside, _MOST_LINES, first)
        says_all = not row.excerpt or title.text().endswith("…")
        if font is self._sentence and says_all and not _only_in(more, heading):
            more = ()
        below = Setting(self._small, self._look.px(WORDS_LINE), self._mark, direction)
        return RowTexts(
            kind=row.kind,
            title=title,
            words=lay_out(more, room, _MOST_LINES, below) if more else None,
            day=day,
            facts=metrics.elidedText(
                held or facts(row), Qt.TextElideMode.ElideRight, room - self._look.px(SIGN) if held else room
            ),
            held=bool(held),
            beside=beside,
        )

    def _is_title(self, row: Row, room: float) -> bool:
        """Tell whether a first line reads as a title: it is short, and more follows."""
        return bool(row.excerpt) and QFontMetricsF(self._title).horizontalAdvance(row.heading) <= room

    @staticmethod
    def _day(row: Row, index: Index) -> str:
        """Give the day of a row, with the time where the day has several."""
        model, at = index.model(), index.row()
        if not isinstance(model, Rows) or row.damaged:
            return row_day(row.day)
        others = (model.row_at(each) for each in (at - 1, at + 1) if 0 <= each < model.rowCount())
        if any(other is not None and other.day == row.day for other in others):
            return day_and_hour(row_day(row.day), row)
        return row_day(row.day)


def facts(row: Row) -> str:
    """Give the last line of a row: tags, then responses or whom it was shared with, then what else hangs on it."""
    parts = [" ".join(f"#{tag}" for tag in row.tags[:3])] if row.tags else []
    if row.responses:
        parts.append("♡ " + translate("TimelineDelegate", "%Ln responses", "", row.responses))
    elif row.shared_with:
        words = translate("TimelineDelegate", "shared with {names}")
        parts.append(words.format(names=", ".join(row.shared_with)))
    if row.later_lines:
        parts.append(translate("TimelineDelegate", "followed up"))
    if row.photos:
        parts.append(translate("TimelineDelegate", "%Ln photos", "", row.photos))
    return " · ".join(parts)


def found_format(look: Look) -> QTextCharFormat:
    """Give how letters look that were looked for."""
    shape = QTextCharFormat()
    shape.setBackground(look.color("board-soft"))
    shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    shape.setUnderlineColor(look.color("board"))
    return shape


def lay_out(pieces: Sequence[Piece], width: float, most: int, how: Setting) -> QTextLayout:
    """Break pieces of text into at most `most` lines, the last one elided, with the hits marked."""
    text = " ".join("".join(piece.text for piece in pieces).split("\n"))
    layout = _lines(text, width, most + 1, how)
    if layout.lineCount() > most:
        start = points(text, layout.lineAt(most - 1).textStart())
        rest = QFontMetricsF(how.font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width - 3)
        text = text[:start] + rest
        layout = _lines(text, width, most, how)
    ranges = []
    at = 0
    for piece in pieces:
        if piece.hit and at < len(text):
            found = QTextLayout.FormatRange()
            found.start = units(text, at)
            found.length = units(text, min(at + len(piece.text), len(text))) - found.start
            found.format = how.mark
            ranges.append(found)
        at += len(piece.text)
    if ranges:
        layout.setFormats(ranges)
        _break_lines(layout, width, most, how)
    return layout


def _only_in(more: Sequence[Piece], heading: Sequence[Piece]) -> bool:
    """Tell whether what was looked for stands in the words alone, so that the heading does not show it."""
    return any(piece.hit for piece in more) and not any(piece.hit for piece in heading)


def _lines(text: str, width: float, most: int, how: Setting) -> QTextLayout:
    layout = QTextLayout(text, how.font)
    mirrored = how.direction is Qt.LayoutDirection.RightToLeft
    option = QTextOption(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a Hebrew text in an English window
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    _break_lines(layout, width, most, how)
    return layout


def _break_lines(layout: QTextLayout, width: float, most: int, how: Setting) -> None:
    top = (how.step - QFontMetricsF(how.font).height()) / 2
    layout.beginLayout()
    while layout.lineCount() < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += how.step
    layout.endLayout()
