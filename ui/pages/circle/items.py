"""What came and went, newest first: a list that draws its rows itself."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal.shapes import Item
from ui.look import Look, set_look
from ui.models import Index
from ui.widgets.glyphs import draw_avatar, draw_ring
from ui.widgets.list_focus import ListFocus
from ui.widgets.standing_rows import StandingRows
from ui.wording import translate
from ui.wording.days import short_day
from ui.wording.keys import quoted
from ui.wording.kinds import ask_words, gesture_chip, kind_sentence

ITEM = Qt.ItemDataRole.UserRole
HEADING = ITEM + 1
LONGEST = 48
"""Letters of a title beside what its sharer hopes for."""
EDGE, AVATAR, GAP = 14, 28, 11
"""Before the avatar, across it at 100 %, and from it to the words."""
PAGE = 30
"""Rows that are shown before somebody scrolls: the list measures every row it has."""


class Items(QAbstractListModel):
    """Items as rows, those that are new before those that were seen."""

    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[Item, ...] = ()
        self._shown = PAGE

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Show these, given newest first."""
        self.beginResetModel()
        self._items = tuple(sorted(items, key=lambda item: item.seen or item.outgoing))
        self.endResetModel()

    def row_of(self, item_id: str) -> int:
        """Give where an item stands, and see that it is shown; -1 where it does not."""
        row = next((row for row, item in enumerate(self._items) if item.id == item_id), -1)
        self._show_more(row + 1)
        return row

    def rowCount(self, parent: Index | None = None) -> int:
        """Give how many are shown."""
        return 0 if parent is not None and parent.isValid() else min(self._shown, len(self._items))

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are more than are shown."""
        return not parent.isValid() and self._shown < len(self._items)

    def fetchMore(self, parent: Index) -> None:
        """Show more of them."""
        if not parent.isValid():
            self._show_more(self._shown + PAGE)

    def _show_more(self, wanted: int) -> None:
        before, after = self.rowCount(), min(wanted, len(self._items))
        if after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
            self._shown = wanted
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the item, the heading above it, or what a screen reader says of it."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if role == HEADING:
            fresh = not (item.seen or item.outgoing)
            before = self._items[index.row() - 1] if index.row() else None
            differs = before is None or fresh != (not (before.seen or before.outgoing))
            return (
                (self.tr("New for you") if fresh else self.tr("Earlier", "the head above what came before"))
                if differs
                else ""
            )
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            title, line, meta = self.words(item)
            return ". ".join(part for part in (title, line, meta) if part)
        return None

    def words(self, item: Item) -> tuple[str, str, str]:
        """Give a row in words: who did what, of what it is, and what became of it."""
        return (self._title(item), self._line(item), self._meta(item))

    def _title(self, item: Item) -> str:
        name = item.contact_name
        if item.outgoing and item.waiting:
            return {
                "share": self.tr("You sealed {1} for {0}"),
                "response": self.tr("You sealed a response to {0}"),
                "takeback": self.tr("You sealed a request for {0} to forget something"),
            }.get(item.kind, self.tr("You sealed your card for {0}")).format(name, self._what(item))
        if item.outgoing:
            return {
                "share": self.tr("You shared {1} with {0}"),
                "response": self.tr("You responded to {0}"),
                "takeback": self.tr("You asked {0} to forget something"),
            }.get(item.kind, self.tr("You sent {0} your card")).format(name, self._what(item))
        return {
            "share": self.tr("{0} shared {1} anew") if item.again else self.tr("{0} shared {1}"),
            "response": self.tr("{0} responded again") if item.again else self.tr("{0} responded"),
            "takeback": self.tr("{0} took something back"),
        }.get(item.kind, self.tr("{0} has a new card")).format(name, self._what(item))

    def _what(self, item: Item) -> str:
        if item.entry_count > 1 or item.first_kind is None:
            return self.tr("a few days") if item.entry_count > 1 else self.tr("something")
        return kind_sentence(item.first_kind)

    def _line(self, item: Item) -> str:
        if item.hidden:
            return self.tr("taken back")
        if item.kind == "response" and item.gesture is not None:
            said = gesture_chip(item.gesture)
            if item.forgotten:
                return self.tr("to something this journal no longer remembers: {0}").format(said)
            return self.tr("to “{0}”: {1}").format(item.heading, said) if item.heading else said
        hope = self.tr("hoping for: {0}").format(ask_words(item.ask)) if item.ask else ""
        # What they hope for is read before a long title is.
        heading = item.heading if len(item.heading) <= LONGEST or not hope else item.heading[: LONGEST - 1] + "…"
        return " — ".join(part for part in (quoted(heading) if heading else "", hope) if part)

    def _meta(self, item: Item) -> str:
        parts = []
        if item.entry_count > 1:
            parts.append(translate("Items", "%Ln entries", "", item.entry_count))
        if item.photo_count:
            parts.append(translate("Items", "%Ln photos", "", item.photo_count))
        if item.answered is not None:
            sealed, given = self.tr("your answer is sealed, not handed over yet: {0}"), self.tr("you responded: {0}")
            parts.append((sealed if item.answer_waits else given).format(gesture_chip(item.answered)))
        if item.answers:
            parts.append(translate("Items", "%Ln responses", "", item.answers))
        if item.waiting:
            parts.append(self.tr("not handed over yet"))
        if item.missing:
            parts.append(self.tr("no longer in the shared folder, perhaps unread"))
        if item.doubtful:
            parts.append(self.tr("came after their keys were lost"))
        return " · ".join(parts)


class ItemRow(QStyledItemDelegate):
    """Draws one row: avatar, title, date, two lines of what it says, a small line below."""

    def __init__(self, look: Look, model: Items) -> None:
        super().__init__()
        self._look = look
        self._model = model
        self._heights: dict[tuple[Item, bool, int], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height that its words need at this width."""
        # Before the first layout the option knows no width; the list does.
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        # The list asks for every row whenever one comes in; measuring words is what takes the time.
        key = (index.data(ITEM), bool(index.data(HEADING)), width)
        if key not in self._heights:
            _, body, meta, heading = self._rects(index, QRect(0, 0, width, 10))
            self._heights[key] = max(part.bottom() for part in (body, meta, heading)) + 13
        return QSize(width, self._heights[key])

    def forget_heights(self) -> None:
        """Measure anew: the fonts changed."""
        self._heights.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        item: Item = index.data(ITEM)
        title, line, meta = self._model.words(item)
        head, body, small, heading = self._rects(index, option.rect)
        look = self._look
        across = partial(QStyle.visualRect, option.direction, option.rect)
        painter.save()
        painter.setClipRect(option.rect)  # hundreds of accents on one letter reach over many rows
        row = option.rect.adjusted(0, heading.height(), 0, 0)
        if heading.height():
            painter.setFont(look.font("label"))
            painter.setPen(look.color("soft"))
            painter.drawText(
                heading.adjusted(18, 8, -18, 0), Qt.AlignmentFlag.AlignVCenter, index.data(HEADING).upper()
            )
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, look.color("select"))
            painter.fillRect(across(QRect(row.x(), row.y(), 3, row.height())), look.color("board"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, look, QRectF(row), 0)
        size = look.px(AVATAR)
        face = across(QRect(row.x() + EDGE, head.y(), size, size))
        draw_avatar(painter, look, item.contact_name, face.x() + size / 2, face.y() + size / 2, size)
        self._write(painter, across(head), title, "row-title", "ink")
        painter.setFont(look.font("ui-small"))
        day = short_day(item.day)
        painter.setPen(look.color("faint"))
        whole = across(head.adjusted(0, 0, self._beside(item), 0))
        painter.drawText(whole, Qt.AlignmentFlag.AlignRight, day)
        self._write(painter, across(body), line, "ui-small", "ink" if not item.seen and not item.outgoing else "soft")
        self._write(painter, across(small), meta, "ui-small", "faint")
        painter.setPen(look.color("line"))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        painter.restore()

    def _rects(self, index: Index, place: QRect) -> tuple[QRect, QRect, QRect, QRect]:
        look = self._look
        _, line, meta = self._model.words(index.data(ITEM))
        heading = QRect(place.x(), place.y(), place.width(), look.px(34) if index.data(HEADING) else 0)
        left, right = place.x() + EDGE + look.px(AVATAR) + GAP, place.right() - 16
        top = heading.bottom() + 1 + 11
        head = QRect(left, top, right - left - self._beside(index.data(ITEM)), look.px(22))
        body = self._fit(line, QRect(left, head.bottom() + 2, right - left, 0), 2)
        small = self._fit(meta, QRect(left, body.bottom() + 3, right - left, 0), 1)
        return head, body, small, heading

    def _beside(self, item: Item) -> int:
        """Give the room that the day takes beside the title."""
        return QFontMetrics(self._look.font("ui-small")).horizontalAdvance(short_day(item.day)) + self._look.px(12)

    def _fit(self, text: str, place: QRect, lines: int) -> QRect:
        metrics = QFontMetrics(self._look.font("ui-small"))
        if not text:
            return QRect(place.x(), place.y(), place.width(), 0)
        wide = metrics.horizontalAdvance(text)
        needed = 1 if wide <= place.width() else lines
        return QRect(place.x(), place.y(), place.width(), needed * (metrics.height() + 2))

    def _write(self, painter: QPainter, place: QRect, text: str, font: str, role: str) -> None:
        painter.save()
        painter.setClipRect(place.adjusted(-2, -3, 2, 3), Qt.ClipOperation.IntersectClip)
        painter.setFont(self._look.font(font))
        painter.setPen(self._look.color(role))
        metrics = painter.fontMetrics()
        if place.height() > metrics.height() * 1.6:
            flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(place.width() * 1.85))
            painter.drawText(place, int(flags), cut)
        else:
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            # a title's line is lower than its letters, and the clip above is what holds them
            painter.drawText(place, int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextDontClip), cut)
        painter.restore()


class ItemList(StandingRows, ListFocus, QListView):
    """The list; `opened` carries the item that is to be read, `entered` that the keyboard shall go there.

    What is marked is opened at once, which counts as read, but where list and page take turns: there a press or Enter
    opens it.
    """

    opened = Signal(object)
    entered = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._compact = False
        self._model = Items()
        self._row = ItemRow(look, self._model)
        self.setModel(self._model)
        self.setItemDelegate(self._row)
        set_look(self, "list")
        self.setAccessibleName(self.tr("What came and went"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)  # without it Qt keeps the heights of a width that is gone
        self.selectionModel().currentChanged.connect(self._follow)
        self.clicked.connect(self._say_pressed)
        look.changed.connect(self._row.forget_heights)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Show these; what was chosen stays chosen."""
        chosen = self.chosen()
        self.press_only_standing()
        self.selectionModel().blockSignals(True)
        self._model.show_items(items)
        if chosen is not None and (row := self._model.row_of(chosen.id)) >= 0:
            self.setCurrentIndex(self._model.index(row))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def key_of(self, index: Index) -> Hashable:
        """Give the id of an item."""
        item: Item = index.data(ITEM)
        return item.id

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  the main window's word
        """Take turns with what is opened, or stand beside it."""
        self._compact = compact

    def choose(self, item_id: str) -> None:
        """Choose an item, if it is there, and open it."""
        if (row := self._model.row_of(item_id)) >= 0:
            self.setCurrentIndex(self._model.index(row))
            if self._compact:
                self._say_opened()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and where the keyboard is."""
        super().paintEvent(event)
        self.draw_focus(QPainter(self.viewport()), self._look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin at the top where nothing is marked; open what is marked with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen() is not None:
            if self._compact:
                self._say_opened()
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0))
        else:
            super().keyPressEvent(event)

    def choose_none(self) -> None:
        """Let go of what is chosen, so that pressing it again opens it again."""
        self.setCurrentIndex(QModelIndex())

    def chosen(self) -> Item | None:
        """Give the chosen item."""
        found = self.currentIndex().data(ITEM)
        return found if isinstance(found, Item) else None

    def _follow(self) -> None:
        if not self._compact:
            self._say_opened()

    def _say_pressed(self) -> None:
        if self._compact:
            self._say_opened()

    def _say_opened(self) -> None:
        if (item := self.chosen()) is not None:
            self.opened.emit(item)
