"""One row of the timeline, drawn: the kind, the title, a few words, and what hangs on the entry."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look import Look
from ui.models import Index
from ui.pages.journal.row_texts import (
    ABOVE,
    AFTER_WORDS,
    BEFORE_WORDS,
    SIGN,
    TITLE_LINE,
    WORDS_LINE,
    RowSetter,
    RowTexts,
)
from ui.widgets.glyphs import draw_kind_badge, draw_ring

_USUAL = 86
_HEAD = 30
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class TimelineDelegate(QStyledItemDelegate):
    """Draws rows, each as high as its words."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._setter = RowSetter(look)
        self._measure()
        look.changed.connect(self._measure)

    @property
    def usual_height(self) -> int:
        """What a row is taken for until it comes into sight."""
        return self._look.px(_USUAL)

    @property
    def head_height(self) -> int:
        """The height of a month's heading."""
        return self._look.px(_HEAD)

    def texts(self, index: Index, width: int, direction: Qt.LayoutDirection) -> RowTexts | None:
        """Give what stands in a row at a width; None while it is on its way."""
        return self._setter.texts(index, width, direction)

    def row_height(self, index: Index, width: int, direction: Qt.LayoutDirection) -> int | None:
        """Give how high a row is at a width; None while it is on its way."""
        texts = self.texts(index, width, direction)
        return self._look.px(texts.height) if texts else None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be as high as the words are."""
        width = option.rect.width()
        return QSize(width, self.row_height(index, width, option.direction) or self.usual_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row, and nothing outside of it: hundreds of accents on one letter reach over many rows."""
        painter.save()
        painter.setClipRect(option.rect)
        self._draw(painter, option, index)
        painter.restore()

    def paint_head(self, painter: QPainter, place: QRect, words: str) -> None:
        """Draw a month's heading."""
        painter.setFont(self._label)
        painter.setPen(self._look.color("faint"))
        painter.drawText(place.adjusted(self._look.px(18), 0, -self._look.px(18), 0), _LEFT, words.upper())

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it; one that is still on its way shows its ground only."""
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._ground(painter, option, state)
        texts = self._setter.texts(index, place.width(), option.direction)
        if texts is None:
            return
        px, look = self._look.px, self._look
        badge = self._across(option, QRect(place.left() + px(14), place.top() + px(ABOVE), px(24), px(24)))
        draw_kind_badge(painter, look, texts.kind.value, badge.x() + px(12), badge.y() + px(12), px(24))
        before, after = px(BEFORE_WORDS), px(AFTER_WORDS)
        whole = QRect(place.left() + before, place.top() + px(ABOVE), place.width() - before - after, px(TITLE_LINE))
        beside = self._across(option, whole.adjusted(0, 0, -texts.beside, 0)).left()
        painter.setPen(look.color("ink"))
        texts.title.draw(painter, QPointF(beside, whole.top()))
        painter.setFont(self._small)
        painter.setPen(look.color("soft" if state & QStyle.StateFlag.State_Selected else "faint"))
        painter.drawText(self._across(option, whole), _RIGHT, texts.day)
        painter.setPen(look.color("soft"))
        if texts.words is not None:
            small = self._across(option, whole)
            texts.words.draw(painter, QPointF(small.left(), place.top() + px(texts.words_top)))
        if texts.facts:
            line = QRect(whole.left(), place.top() + px(texts.facts_top), whole.width(), px(WORDS_LINE))
            self._draw_facts(painter, option, line, texts.facts, held=texts.held)

    def _draw_facts(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, words: str, *, held: bool
    ) -> None:
        px = self._look.px
        if held:
            sign = self._across(option, QRect(line.left(), line.center().y() - px(7), px(14), px(14)))
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(QPointF(sign.topLeft()), self._look.pixmap("warning", "warn", 14, ratio))
            painter.setPen(self._look.color("warn"))
            line = line.adjusted(px(SIGN), 0, 0, 0)
        painter.drawText(self._across(option, line), _LEFT, words)

    def _measure(self) -> None:
        self._setter.measure()
        self._small = self._look.font("ui-small")
        self._label = self._look.font("label")

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
