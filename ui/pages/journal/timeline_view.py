"""The list of entries, month by month. Where each row stands is worked out, never laid out: 100,000 rows cost nothing.

A `QListView` underneath, because Qt tells screen readers about its rows; its own layout, which would ask every row for
its size, is never run.
"""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from ui.look import Look, set_look
from ui.models.timeline import Rows
from ui.pages.journal.delegate import TimelineDelegate

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
_STEP = 40


class TimelineView(QListView):
    """Rows of one height with headings between some of them."""

    end_reached = Signal()
    selection_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: Rows | None = None
        self._heads: tuple[tuple[int, str], ...] = ()
        self._firsts: list[int] = []
        self._head_rows: dict[int, str] = {}
        self._painter = TimelineDelegate(look, self)
        self.setItemDelegate(self._painter)
        set_look(self, "list")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        look.changed.connect(self.updateGeometries)

    def show_rows(self, rows: Rows) -> None:
        """Show another model."""
        if rows is self._rows:
            return
        if self._rows is not None:
            self._rows.heads_changed.disconnect(self._read_heads)
            self._rows.modelReset.disconnect(self.selection_changed)
            self.selectionModel().deleteLater()
        self._rows = rows
        self.setModel(rows)
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        rows.modelReset.connect(self.selection_changed)
        self.selection_changed.emit()
        rows.heads_changed.connect(self._read_heads)
        self._read_heads()

    def top_of(self, row: int) -> int:
        """Give where a row begins, in pixels from the start of the list, its heading above it."""
        return row * self._painter.row_height + bisect_right(self._firsts, row) * self._painter.head_height

    def row_under(self, y: int) -> int:
        """Give the row at `y` pixels from the start of the list; a heading belongs to the row below it."""
        low, high = 0, max(0, self._count() - 1)
        while low < high:
            middle = (low + high + 1) // 2
            if self.top_of(middle) - (self._painter.head_height if middle in self._head_rows else 0) <= y:
                low = middle
            else:
                high = middle - 1
        return low

    def doItemsLayout(self) -> None:  # noqa: N802  Qt's
        """Skip Qt's layout: rows have one height."""
        self.updateGeometries()
        self.viewport().update()

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        """Give where a row is in the viewport."""
        if not index.isValid():
            return QRect()
        top = self.top_of(index.row()) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._painter.row_height)

    def indexAt(self, place: QPoint) -> QModelIndex:  # noqa: N802
        """Give the row under a point; none on a heading."""
        model = self.model()
        if model is None or not self._count():
            return QModelIndex()
        index = model.index(self.row_under(place.y() + self.verticalScrollBar().value()), 0)
        return index if self.visualRect(index).contains(place) else QModelIndex()

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:  # noqa: N802
        """Bring a row into sight, its heading with it."""
        if not index.isValid():
            return
        bar, place = self.verticalScrollBar(), self.visualRect(index)
        head = self._painter.head_height if index.row() in self._head_rows else 0
        if hint is Hint.PositionAtCenter:
            bar.setValue(bar.value() + place.center().y() - self.viewport().height() // 2)
        elif place.top() - head < 0 or hint is Hint.PositionAtTop:
            bar.setValue(bar.value() + place.top() - head)
        elif place.bottom() > self.viewport().height():
            bar.setValue(bar.value() + place.bottom() - self.viewport().height() + 1)

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Give the row that a key leads to."""
        model, last = self.model(), self._count() - 1
        if model is None or last < 0:
            return QModelIndex()
        row = max(0, self.currentIndex().row())
        screen = max(1, self.viewport().height() // self._painter.row_height - 1)
        actions = QAbstractItemView.CursorAction
        steps = {
            actions.MoveUp: row - 1,
            actions.MovePrevious: row - 1,
            actions.MoveDown: row + 1,
            actions.MoveNext: row + 1,
            actions.MovePageUp: row - screen,
            actions.MovePageDown: row + screen,
            actions.MoveHome: 0,
            actions.MoveEnd: last,
        }
        return model.index(min(max(steps.get(action, row), 0), last), 0)

    def keyboardSearch(self, _letters: str) -> None:  # noqa: N802
        """Go nowhere: words are typed into the field above, which looks through everything."""

    def setSelection(self, place: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802
        """Select the rows that a rectangle of the viewport touches."""
        model = self.model()
        if model is None or not self._count():
            return
        offset = self.verticalScrollBar().value()
        place = place.normalized()
        first, last = (self.row_under(y + offset) for y in (place.top(), place.bottom()))
        self.selectionModel().select(QItemSelection(model.index(first, 0), model.index(last, 0)), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        """Give what to repaint when the selection changes."""
        region = QRegion()
        for run in (selection.at(place) for place in range(selection.count())):
            top = self.visualRect(run.topLeft()).top()
            region += QRegion(0, top, self.viewport().width(), self.visualRect(run.bottomRight()).bottom() - top + 1)
        return region

    def verticalOffset(self) -> int:  # noqa: N802
        """Give how far the list is scrolled."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:  # noqa: N802
        """Never sideways."""
        return 0

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Scroll, and say when the end comes near."""
        del dx, dy
        self.viewport().update()
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() < 4 * self._painter.row_height:
            self.end_reached.emit()

    def updateGeometries(self) -> None:  # noqa: N802
        """Tell the scroll bar how long the list is."""
        bar = self.verticalScrollBar()
        count = self._count()
        whole = self.top_of(count - 1) + self._painter.row_height if count else 0
        bar.setSingleStep(_STEP)
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, whole - self.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the scroll bar anew."""
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight and the headings between them."""
        count, model = self._count(), self.model()
        if not count or model is None:
            return
        painter = QPainter(self.viewport())
        offset, area = self.verticalScrollBar().value(), event.rect()
        hovered = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())) if self.underMouse() else QModelIndex()
        row = self.row_under(offset + area.top())
        while row < count:
            index = model.index(row, 0)
            place = self.visualRect(index)
            head = self._head_rows.get(row)
            if place.top() - (self._painter.head_height if head else 0) > area.bottom():
                break
            if head:
                height = self._painter.head_height
                self._painter.paint_head(painter, QRect(0, place.top() - height, place.width(), height), head)
            self._painter.paint(painter, self._option(index, place, index == hovered), index)
            row += 1

    def _option(self, index: QModelIndex, place: QRect, hovered: bool) -> QStyleOptionViewItem:  # noqa: FBT001
        option = QStyleOptionViewItem()
        option.rect, option.direction = place, self.layoutDirection()
        state = QStyle.StateFlag.State_Enabled
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if self.hasFocus() and index == self.currentIndex():
            state |= QStyle.StateFlag.State_HasFocus
        if hovered:
            state |= QStyle.StateFlag.State_MouseOver
        option.state = state
        return option

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _read_heads(self) -> None:
        self._heads = self._rows.heads() if self._rows is not None else ()
        self._head_rows = dict(self._heads)
        self._firsts = [row for row, _ in self._heads]
        self.updateGeometries()
        self.viewport().update()
