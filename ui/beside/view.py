"""Two texts beside one another, scrolled as one.

A `QListView` underneath, because Qt tells screen readers about its rows. Its own layout, which would ask every row for
its size at once, is never run: what is in sight is measured at once, the rest bit by bit, so that a text of any length
leaves the window free.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from journal.prose.compare import Comparison, Together
from ui.beside.row import RowPainter
from ui.beside.rows import BesideRows, Heights, plain
from ui.look import Look, set_look
from ui.models import Index
from ui.widgets.drawing import smooth_painter
from ui.widgets.menu_panel import Menu

Hint = QAbstractItemView.ScrollHint
SIDE_BY_SIDE = 600
"""From this width on, at the usual size of text, both texts stand side by side."""
_SLICE = 0.004
"""Seconds of measuring at a time."""


class BesideView(QListView):
    """Shows a `Comparison`; `stacked_changed` says that both texts stand side by side no more, or again.

    `equal`: neither text is older; one stands here, the other there.
    """

    stacked_changed = Signal(bool)

    def __init__(self, look: Look, *, equal: bool = False) -> None:
        super().__init__()
        self._look = look
        self._equal = equal
        self._alone = False
        self._rows = BesideRows(equal=equal)
        self._painter = RowPainter(look, equal=equal)
        self._heights = Heights(lambda row: self._painter.height(row, self._rows.rows[row]))
        self._changes: tuple[int, ...] = ()
        self._settling = False
        set_look(self, "field")
        self.setModel(self._rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # a bar that came and went changes widths
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bit = QTimer(self, interval=0)
        self._bit.timeout.connect(self._measure_a_bit)
        look.changed.connect(self._fit)

    @property
    def stacked(self) -> bool:
        """Tell whether the older line stands above the newer one."""
        return self._painter.stacked

    @property
    def changes(self) -> tuple[int, ...]:
        """The rows at which something changed begins."""
        return self._changes

    def show_comparison(self, comparison: Comparison, *, alone: bool = False) -> None:
        """Show this, from the first change on; `alone`: both sides are one text, shown once."""
        self._alone = alone
        self._changes = comparison.changes
        self._rows.fill(comparison.rows)
        self.verticalScrollBar().setValue(0)
        self._fit()
        first = self._changes[0] if self._changes else 0
        if comparison.rows:
            self.setCurrentIndex(self._rows.index(first, 0))
            self.scrollTo(self.currentIndex(), Hint.PositionAtCenter)

    def go_to_change(self, step: int) -> None:
        """Go to the next change (1) or the one before (-1); after the last comes the first."""
        if not self._changes:
            return
        row = self.currentIndex().row()
        if step > 0:
            goal = next((place for place in self._changes if place > row), self._changes[0])
        else:
            goal = next((place for place in reversed(self._changes) if place < row), self._changes[-1])
        self.setCurrentIndex(self._rows.index(goal, 0))
        self.scrollTo(self.currentIndex(), Hint.PositionAtCenter)

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        """Give where a row is in the viewport."""
        if not index.isValid() or index.row() >= self._heights.count:
            return QRect()
        top = self._heights.top(index.row()) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._heights[index.row()])

    def indexAt(self, place: QPoint) -> QModelIndex:  # noqa: N802
        """Give the row under a point."""
        below = place.y() + self.verticalOffset()
        if not 0 <= below < self._heights.whole:
            return QModelIndex()
        return self._rows.index(self._heights.row_at(below), 0)

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:  # noqa: N802
        """Bring a row into sight; of one that is higher than the window, its beginning."""
        if not index.isValid() or index.row() >= self._heights.count:
            return
        for step in (-1, 1):
            self._heights.measure_on(index.row(), self.viewport().height(), step)
        self._settle(*self._held())
        bar, place, room = self.verticalScrollBar(), self.visualRect(index), self.viewport().height()
        if hint is Hint.PositionAtCenter and place.height() < room:
            bar.setValue(bar.value() + place.center().y() - room // 2)
        elif place.top() < 0 or place.height() >= room or hint is not Hint.EnsureVisible:
            bar.setValue(bar.value() + place.top())
        elif place.bottom() >= room:
            bar.setValue(bar.value() + place.bottom() - room + 1)

    def verticalOffset(self) -> int:  # noqa: N802
        """Give how far it is scrolled."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:  # noqa: N802
        """Never sideways."""
        return 0

    def doItemsLayout(self) -> None:  # noqa: N802  Qt's
        """Skip Qt's layout."""
        self.updateGeometries()

    def updateGeometries(self) -> None:  # noqa: N802
        """Tell the scroll bar how long the text is."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(self._step())
        bar.setPageStep(room)
        bar.setRange(0, max(0, self._heights.whole + 6 - room))

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Measure what comes into sight."""
        del dx, dy
        self._see()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit both texts to the new width."""
        QAbstractItemView.resizeEvent(self, event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        self._see()
        self.updateGeometries()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go row by row, through a long one line by line; copy what stood here."""
        key, keys, bar, last = event.key(), Qt.Key, self.verticalScrollBar(), self._heights.count - 1
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(before=True)
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or last < 0:
            super().keyPressEvent(event)
        elif key in {keys.Key_Down, keys.Key_Up}:
            self._step_by(1 if key == keys.Key_Down else -1)
        elif key in {keys.Key_PageDown, keys.Key_PageUp, keys.Key_Space}:
            bar.setValue(bar.value() + (-1 if key == keys.Key_PageUp else 1) * (bar.pageStep() - self._step()))
            self._hold_in_sight()
        elif key in {keys.Key_Home, keys.Key_End}:
            self.setCurrentIndex(self._rows.index(0 if key == keys.Key_Home else last, 0))
            bar.setValue(bar.minimum() if key == keys.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer either text to copy."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = self._current()
        then = self.tr("Copy what stands here") if self._equal else self.tr("Copy what stood here")
        now = self.tr("Copy what stands there") if self._equal else self.tr("Copy what stands here now")
        for words, before in ((then, True), (now, False)):
            action = QAction(words, menu)
            action.setEnabled(row is not None and bool(row.before if before else row.after))
            action.triggered.connect(lambda _=False, before=before: self._copy(before=before))
            menu.addAction(action)
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which row the keys are at."""
        super().focusInEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight."""
        painter = smooth_painter(self.viewport())
        offset, area = self.verticalOffset(), event.rect()
        current = self.currentIndex().row() if self.hasFocus() else -1
        row = self._heights.row_at(offset + area.top())
        while row < self._heights.count and self._heights.top(row) - offset <= area.bottom():
            self._painter.paint(
                painter, row, self._rows.rows[row], self._heights.top(row) - offset, current=row == current
            )
            row += 1

    def _step_by(self, step: int) -> None:
        bar, place, room = self.verticalScrollBar(), self.visualRect(self.currentIndex()), self.viewport().height()
        row = min(max(self.currentIndex().row() + step, 0), self._heights.count - 1)
        if (step > 0 and place.bottom() >= room > place.top()) or (step < 0 and place.top() < 0 <= place.bottom()):
            bar.setValue(bar.value() + step * self._step())
            return
        self.setCurrentIndex(self._rows.index(row, 0))
        self.scrollTo(self.currentIndex())
        if step < 0 and self._heights[row] >= room:
            bar.setValue(self._heights.top(row + 1) - room)  # a long one is entered from below by its end

    def _hold_in_sight(self) -> None:
        place = self.visualRect(self.currentIndex())
        if place.bottom() < 0 or place.top() >= self.viewport().height():
            row = self._heights.row_at(self.verticalOffset() + self.viewport().height() // 3)
            self.selectionModel().setCurrentIndex(
                self._rows.index(row, 0), self.selectionModel().SelectionFlag.NoUpdate
            )
            self.viewport().update()

    def _copy(self, *, before: bool) -> None:
        if (row := self._current()) is not None:
            QGuiApplication.clipboard().setText(plain(row.before if before else row.after))

    def _current(self) -> Together | None:
        row = self.currentIndex().row()
        return self._rows.rows[row] if 0 <= row < len(self._rows.rows) else None

    def _step(self) -> int:
        return self._look.px(48)

    def _fit(self) -> None:
        """Measure for a new width; the row at the top stays there."""
        width = self.viewport().width()
        stacked = self._alone or width < self._look.px(SIDE_BY_SIDE)
        turned = stacked is not self._painter.stacked
        held = self._heights.row_at(self.verticalOffset())
        self._painter.fit(width, stacked=stacked)
        self._heights.begin(len(self._rows.rows))
        self._settle(held, 0)
        self._see()
        self._bit.start()
        self.viewport().update()
        if turned:
            self.stacked_changed.emit(stacked)

    def _measure_a_bit(self) -> None:
        held = self._held()
        if self._heights.measure_more(_SLICE):
            self._settle(*held)
            self._see()
        if self._heights.known:
            self._bit.stop()

    def _see(self) -> None:
        """Measure what is in sight; the row at the top stays where it is."""
        if not self._settling and self._heights.count:
            held, into = self._held()
            if self._heights.measure_on(held, into + self.viewport().height()):
                self._settle(held, into)
                self.viewport().update()

    def _held(self) -> tuple[int, int]:
        """Give the row at the top, and how much of it is scrolled away."""
        row = self._heights.row_at(self.verticalOffset())
        return row, self.verticalOffset() - self._heights.top(row)

    def _settle(self, held: int, into: int) -> None:
        self._heights.add_up()
        self.updateGeometries()
        if self._heights.count:
            self._settling = True
            self.verticalScrollBar().setValue(self._heights.top(held) + min(into, self._heights[held]))
            self._settling = False
