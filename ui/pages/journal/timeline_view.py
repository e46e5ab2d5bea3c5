"""The list of entries, month by month. Rows are as high as their words, which only those in sight are asked for.

What is out of sight is taken for a usual row, so 100,000 rows cost nothing; what a person looks at stays where it is
while heights come in. A `QListView` underneath, because Qt tells screen readers about its rows; its own layout, which
would ask every row for its size, is never run.
"""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Sequence
from itertools import repeat

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from ui.look import Look, set_look
from ui.models import Index
from ui.models.timeline import Rows
from ui.pages.journal.delegate import TimelineDelegate
from ui.widgets.list_focus import ListFocus
from ui.widgets.standing_rows import StandingRows

_BLOCK = 256


Hint = QAbstractItemView.ScrollHint
_STEP = 40


class TimelineView(StandingRows, ListFocus, QListView):
    """Rows with headings between some of them."""

    end_reached = Signal()
    selection_changed = Signal()
    all_requested = Signal()
    """Every row is to be chosen, also those that are not here yet: `choose_all` does it once they are."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._rows: Rows | None = None
        self._head_rows: dict[int, str] = {}
        self._heights = RowHeights(array("i"))
        self._known: dict[int, int] = {}
        """How high what stands at a place in time was when it was last in sight."""
        self._settling = False
        self._look, self._painter = look, TimelineDelegate(look, self)
        self.setItemDelegate(self._painter)
        set_look(self, "list")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        look.follow(self, self._measure_anew)

    def show_rows(self, rows: Rows) -> None:
        """Show another model."""
        if rows is self._rows:
            return
        if self._rows is not None:
            self._rows.modelAboutToBeReset.disconnect(self.press_only_standing)
            self._rows.heads_changed.disconnect(self._read_heads)
            self._rows.modelReset.disconnect(self.selection_changed)
            self.selectionModel().deleteLater()
        self._rows = rows
        self.setModel(rows)
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        rows.modelReset.connect(self.selection_changed)
        self.selection_changed.emit()
        rows.modelAboutToBeReset.connect(self.press_only_standing)
        rows.heads_changed.connect(self._read_heads)
        self._read_heads()

    def key_of(self, index: Index) -> Hashable:
        """Give the place of a row in time, which is its entry's alone."""
        return self._rows.places()[index.row()] if self._rows is not None else None

    def top_of(self, row: int) -> int:
        """Give where a row begins, in pixels from the start of the list, its heading above it."""
        return self._heights.top(row) + self._head_of(row)

    def row_under(self, y: int) -> int:
        """Give the row at `y` pixels from the start of the list; a heading belongs to the row below it."""
        return self._heights.row_at(y)

    def reset(self) -> None:
        """Take other rows."""
        self._read_heads()
        super().reset()

    def doItemsLayout(self) -> None:  # noqa: N802  Qt's
        """Skip Qt's layout: rows have their own."""
        self.updateGeometries()
        self.viewport().update()

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        """Give where a row is in the viewport."""
        if not index.isValid():
            return QRect()
        top = self.top_of(index.row()) - self.verticalScrollBar().value()
        height = self._heights[index.row()] - self._head_of(index.row())
        return QRect(0, top, self.viewport().width(), height)

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
        if self._settle_row(index.row()):
            self.updateGeometries()
        bar, place, head = self.verticalScrollBar(), self.visualRect(index), self._head_of(index.row())
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
        before = self.currentIndex().row()  # -1 where no row is marked: down from there is the first
        row = max(0, before)
        screen = self.viewport().height() - self._painter.usual_height
        above, below = self.row_under(self.top_of(row) - screen), self.row_under(self.top_of(row) + screen)
        actions = QAbstractItemView.CursorAction
        steps = {
            actions.MoveUp: row - 1,
            actions.MovePrevious: row - 1,
            actions.MoveDown: before + 1,
            actions.MoveNext: before + 1,
            actions.MovePageUp: min(above, row - 1),
            actions.MovePageDown: max(below, row + 1),
            actions.MoveHome: 0,
            actions.MoveEnd: last,
        }
        return model.index(min(max(steps.get(action, row), 0), last), 0)

    def selectAll(self) -> None:  # noqa: N802
        """Ask for every row to be chosen."""
        self.all_requested.emit()

    def choose_all(self) -> None:
        """Choose every row that is here."""
        super().selectAll()

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
        self._settle_in_sight()
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() < 4 * self._painter.usual_height:
            self.end_reached.emit()

    def updateGeometries(self) -> None:  # noqa: N802
        """Tell the scroll bar how long the list is."""
        bar = self.verticalScrollBar()
        bar.setSingleStep(_STEP)
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, self._heights.whole - self.viewport().height()))
        self._settle_in_sight()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:  # noqa: N802
        """Measure again what says something else now, and the neighbours, whose day may have got a time."""
        super().dataChanged(first, last, list(roles))
        self._heights.doubt(first.row() - 1, last.row() + 1)
        self._settle_in_sight()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew."""
        QAbstractItemView.resizeEvent(self, event)
        if event.size().width() != event.oldSize().width():
            self._heights.doubt(0, self._count() - 1)
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
            if place.top() - self._head_of(row) > area.bottom():
                break
            if head:
                height = self._painter.head_height
                self._painter.paint_head(painter, QRect(0, place.top() - height, place.width(), height), head)
            self._painter.paint(painter, self._option(index, place, index == hovered), index)
            row += 1
        self.draw_focus(painter, self._look)

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
        return min(model.rowCount(), self._heights.count) if model is not None else 0

    def _head_of(self, row: int) -> int:
        return self._painter.head_height if row in self._head_rows else 0

    def _read_heads(self) -> None:
        """Take the rows as they are now."""
        self._head_rows = dict(self._rows.heads()) if self._rows is not None else {}
        self._guess_heights()

    def _guess_heights(self) -> None:
        """Take each row for as high as it was when it was seen, or as most are."""
        usual = self._painter.usual_height
        places = self._rows.places() if self._rows is not None else ()
        heights = array("i", map(self._known.get, places, repeat(usual)))
        for row in self._head_rows:
            heights[row] += self._painter.head_height
        self._heights = RowHeights(heights)
        self.updateGeometries()
        self.viewport().update()

    def _measure_anew(self) -> None:
        self._known.clear()
        self._guess_heights()

    def _settle_row(self, row: int) -> bool:
        """Measure a row; tell whether it is not as high as was thought."""
        if self._heights.settled(row) or self._rows is None or (known := self._rows.row_at(row)) is None:
            return False
        index = self._rows.index(row, 0)
        height = self._painter.row_height(index, self.viewport().width(), self.layoutDirection())
        if height is None:
            return False
        self._known[known.place] = height
        before, whole = self._heights[row], height + self._head_of(row)
        self._heights.settle(row, whole)
        return whole != before

    def _settle_in_sight(self) -> None:
        """Measure the rows in sight.

        What is looked at stays in its place: the list's beginning or its end, the current row, or the first that shows.
        """
        if self._settling or not self._count():
            return
        self._settling = True
        bar, height = self.verticalScrollBar(), self.viewport().height()
        at_start, at_end = not bar.value(), 0 < bar.maximum() == bar.value()
        anchor = self._anchor(bar.value(), height)
        offset = self._heights.top(anchor) - bar.value()
        while self._settle_from(self.row_under(bar.value()), bar.value() + height):
            bar.setRange(0, max(0, self._heights.whole - height))
            place = self._heights.top(anchor) - offset
            bar.setValue(0 if at_start else bar.maximum() if at_end else place)
        self._settling = False

    def _settle_from(self, row: int, bottom: int) -> bool:
        news, top = False, self._heights.top(row)
        while row < self._count() and top <= bottom:
            news = self._settle_row(row) or news
            top += self._heights[row]
            row += 1
        return news

    def _anchor(self, value: int, height: int) -> int:
        current = self.currentIndex().row()
        if 0 <= current < self._count() and value <= self._heights.top(current) < value + height:
            return current
        row = first = self.row_under(value)
        while row < self._count() and self._heights.top(row) < value + height:
            if self._heights.settled(row):
                return row
            row += 1
        return first


class RowHeights:
    """Heights in pixels, each with the heading above its row: guessed at first, set as they come into sight.

    100,000 rows are a few hundred sums: where a row begins is found without going through all of them.
    """

    def __init__(self, heights: array[int]) -> None:
        """Take over what is guessed of each row."""
        self._heights = heights
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
