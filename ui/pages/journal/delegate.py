"""One row of the timeline, drawn: the kind, the title, a few words, and what hangs on the entry."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal.shapes import Hit, Piece, Row
from ui.editor.positions import points, units
from ui.look import Look
from ui.models.timeline import Roles
from ui.widgets.glyphs import draw_kind_badge, draw_ring
from ui.wording.days import row_day
from ui.wording.kinds import heading_words

translate = QCoreApplication.translate

KEPT = 300
_ROW = 104
_HEAD = 30


@dataclass(frozen=True, slots=True)
class _Prepared:
    """The texts of a row, broken into lines for one width."""

    title: QTextLayout
    words: QTextLayout
    day: str
    meta: str
    beside: int
    """Pixels that the day takes beside the title."""


class TimelineDelegate(QStyledItemDelegate):
    """Draws rows of one height each, so that where a row stands is arithmetic and not a layout."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kept: OrderedDict[tuple[int, int], tuple[object, _Prepared]] = OrderedDict()
        self._measure()
        look.changed.connect(self._measure)

    @property
    def row_height(self) -> int:
        """The height of every row."""
        return self._look.px(_ROW)

    @property
    def head_height(self) -> int:
        """The height of a month's heading."""
        return self._look.px(_HEAD)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the one size."""
        return QSize(option.rect.width(), self.row_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row, and nothing outside of it: hundreds of accents on one letter reach over many rows."""
        painter.save()
        painter.setClipRect(option.rect)
        self._draw(painter, option, index)
        painter.restore()

    def _draw(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it; one that is still on its way shows its ground only."""
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._ground(painter, option, state)
        found = index.data(Roles.HIT)
        row = found.row if isinstance(found, Hit) else index.data(Roles.ROW)
        if not isinstance(row, Row):
            return
        px, look = self._look.px, self._look
        badge = self._across(option, QRect(place.left() + px(14), place.top() + px(12), px(24), px(24)))
        draw_kind_badge(painter, look, row.kind.value, badge.x() + px(12), badge.y() + px(12), px(24))
        held = index.data(Roles.HELD)
        prepared = self._prepare(row, found if isinstance(found, Hit) else None, option, held)
        top = place.top() + px(12)
        whole = QRect(place.left() + px(49), top, place.width() - px(49 + 16), px(20))
        beside = self._across(option, whole.adjusted(0, 0, -prepared.beside, 0)).left()
        painter.setPen(look.color("ink"))
        prepared.title.draw(painter, QPointF(beside, top - px(3)))
        painter.setPen(look.color("soft"))
        small = self._across(option, whole)
        prepared.words.draw(painter, QPointF(small.left(), top + px(23)))
        painter.setFont(self._small)
        painter.setPen(look.color("faint"))
        painter.drawText(small, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), prepared.day)
        if prepared.meta:
            small.moveTop(top + px(61))
            if held:
                sign = self._across(option, QRect(whole.left(), small.center().y() - px(7), px(14), px(14)))
                painter.drawPixmap(
                    QPointF(sign.topLeft()), look.pixmap("warning", "warn", 14, painter.device().devicePixelRatioF())
                )
                painter.setPen(look.color("warn"))
                small = self._across(option, whole.adjusted(px(20), 0, 0, 0).translated(0, px(61)))
            painter.drawText(small, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), prepared.meta)

    def paint_head(self, painter: QPainter, place: QRect, words: str) -> None:
        """Draw a month's heading."""
        painter.setFont(self._label)
        painter.setPen(self._look.color("faint"))
        inside = place.adjusted(self._look.px(18), 0, -self._look.px(18), 0)
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words.upper())

    def meta(self, row: Row) -> str:
        """Give the last line of a row: tags, then responses or whom it was shared with, then what else hangs on it."""
        parts = [" ".join(f"#{tag}" for tag in row.tags[:3])] if row.tags else []
        if row.responses:
            parts.append("♡ " + translate("TimelineDelegate", "%Ln responses", "", row.responses))
        elif row.shared_with:
            parts.append(self.tr("shared with {names}").format(names=", ".join(row.shared_with)))
        if row.later_lines:
            parts.append(self.tr("followed up"))
        if row.photos:
            parts.append(translate("TimelineDelegate", "%Ln photos", "", row.photos))
        return " · ".join(parts)

    def _measure(self) -> None:
        self._kept.clear()
        self._title = self._look.font("row-title")
        self._small = self._look.font("ui-small")
        self._label = self._look.font("label")
        self._hit_ground = self._look.color("high-soft")

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, state: QStyle.StateFlag) -> None:
        look, place = self._look, option.rect
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, look.color("select"))
            edge = self._across(option, QRect(place.left(), place.top(), 3, place.height() - 1))
            painter.fillRect(edge, look.color("board"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, look.color("select").lighter(101))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), look.color("line"))
        if state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, look, QRectF(place.adjusted(0, 0, 0, -1)), 0)

    @staticmethod
    def _across(option: QStyleOptionViewItem, place: QRect) -> QRect:
        """Give a part of a row on the side where it is read."""
        return QStyle.visualRect(option.direction, option.rect, place)

    def _prepare(self, row: Row, hit: Hit | None, option: QStyleOptionViewItem, held: str | None) -> _Prepared:
        width = option.rect.width()
        known = self._kept.get((row.place, width))
        shown = hit or row
        if known and known[0] == (shown, held):
            return known[1]
        room = width - self._look.px(49 + 16)
        day = row_day(row.day)
        beside = QFontMetricsF(self._small).horizontalAdvance(day) + self._look.px(10)
        meta = QFontMetricsF(self._small).elidedText(held or self.meta(row), Qt.TextElideMode.ElideRight, room)
        heading = hit.heading if hit and not row.damaged else (Piece(text=heading_words(row)),)
        words = hit.snippet if hit and hit.snippet else (Piece(text=row.excerpt),)
        prepared = _Prepared(
            title=lay_out(heading, self._title, room - beside, 1, self._hit_ground, option.direction),
            words=lay_out(words, self._small, room, 2 if meta else 3, self._hit_ground, option.direction),
            day=day,
            beside=round(beside),
            meta=meta,
        )
        self._kept[row.place, width] = ((shown, held), prepared)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return prepared


def lay_out(
    pieces: Sequence[Piece],
    font: QFont,
    width: float,
    most: int,
    ground: QColor,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> QTextLayout:
    """Break pieces of text into at most `most` lines, the last one elided, with a ground under the hits."""
    text = " ".join("".join(piece.text for piece in pieces).split("\n"))
    layout = _lines(text, font, width, most + 1, direction)
    if layout.lineCount() > most:
        start = points(text, layout.lineAt(most - 1).textStart())
        rest = QFontMetricsF(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width - 3)
        text = text[:start] + rest
        layout = _lines(text, font, width, most, direction)
    ranges = []
    at = 0
    for piece in pieces:
        if piece.hit and at < len(text):
            mark = QTextLayout.FormatRange()
            mark.start = units(text, at)
            mark.length = units(text, min(at + len(piece.text), len(text))) - mark.start
            shape = QTextCharFormat()
            shape.setBackground(ground)
            mark.format = shape
            ranges.append(mark)
        at += len(piece.text)
    if ranges:
        layout.setFormats(ranges)
        _break_lines(layout, QFontMetricsF(font), width, most)
    return layout


def _lines(text: str, font: QFont, width: float, most: int, direction: Qt.LayoutDirection) -> QTextLayout:
    layout = QTextLayout(text, font)
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    option = QTextOption(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    _break_lines(layout, QFontMetricsF(font), width, most)
    return layout


def _break_lines(layout: QTextLayout, metrics: QFontMetricsF, width: float, most: int) -> None:
    step = metrics.lineSpacing() * 1.2
    layout.beginLayout()
    top = 0.0
    while layout.lineCount() < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += step
    layout.endLayout()
