"""A photo or file is dragged to another place of its text: a line shows where it would stand, Escape keeps it here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame

from ui.editor.editor import Editor
from ui.embeds import lines
from ui.embeds.drawing import Embeds
from ui.look import Look, set_look
from ui.widgets.sight import place_of

_EDGE, _STEP = 28, 14
"""Pixels from the top and the foot in which the text scrolls on, and by how much each time."""


class Dragging(QObject):
    """`turned` tells that `under_way` is another; `dropped` carries a cursor on it where it stands now."""

    turned = Signal()
    dropped = Signal(object)

    def __init__(self, look: Look, editor: Editor, embeds: Embeds) -> None:
        super().__init__(editor)
        self._editor, self._embeds = editor, embeds
        self._taken: QTextCursor | None = None
        self.under_way = False
        self._pressed = self._at = QPoint()
        self._line = QFrame(editor.viewport())
        set_look(self._line, "drop-line")
        self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line.setFixedHeight(look.px(2))
        self._line.hide()
        self._scrolling = QTimer(self, interval=40)
        self._scrolling.timeout.connect(self._scroll)
        embeds.woken.connect(self._wake)
        editor.filled.connect(self._end)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See a photo pressed, led and let go."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._take(event)
        elif self._taken is None:
            return False
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            return self._lead(event)
        elif kind == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            return self._let_go(event.position().toPoint())
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.under_way:
            self._end()
            return event.key() == Qt.Key.Key_Escape
        return False

    def _wake(self, awake: bool) -> None:  # noqa: FBT001  a state
        for watched in (self._editor, self._editor.viewport()):
            if awake:
                watched.installEventFilter(self)
            else:
                watched.removeEventFilter(self)
        self._end()

    def _take(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        one = self._embeds.at(self._pressed) if event.button() == Qt.MouseButton.LeftButton else None
        self._taken = None if one is None else QTextCursor(one.block)

    def _lead(self, event: QMouseEvent) -> bool:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._end()
            return False
        self._at = event.position().toPoint()
        if not self.under_way and (self._at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self.under_way = True
            self._editor.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scrolling.start()
            self.turned.emit()
        if self.under_way:
            self._show_line()
        return True  # else the words that it is led over would be selected

    def _let_go(self, point: QPoint) -> bool:
        taken, under_way, self._at = self._taken, self.under_way, point
        there = self._there() if under_way else None
        self._end()
        if not under_way or taken is None:
            return False
        # Whoever saw the press sees it end where it was: here it may be over the box of a task.
        view = self._editor.viewport()
        place = QPointF(self._pressed)
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        ended = QMouseEvent(
            QEvent.Type.MouseButtonRelease, place, view.mapToGlobal(place), left, none, QApplication.keyboardModifiers()
        )
        QApplication.sendEvent(view, ended)
        if there is not None:
            self.dropped.emit(lines.move_beside(taken.block(), there[0], above=there[1]))
        return True

    def _end(self) -> None:
        was_under_way, self._taken, self.under_way = self.under_way, None, False
        if was_under_way:
            self._scrolling.stop()
            self._line.hide()
            self._editor.viewport().setCursor(Qt.CursorShape.IBeamCursor)
            self.turned.emit()

    def _there(self) -> tuple[QTextBlock, bool] | None:
        """Give the line beside which it would stand, and whether above it; None where it would stay where it is."""
        if self._taken is None or not self._editor.viewport().rect().contains(self._at):
            return None
        block = self._editor.cursorForPosition(QPoint(0, self._at.y())).block()
        found = lines.paragraph_at(block, apart=self._taken.block())
        if found is None:
            return None
        first, last = found
        above = self._at.y() < (place_of(self._editor, first).top() + place_of(self._editor, last).bottom()) / 2
        beside = lines.paragraph_beside(self._taken.block(), up=not above)
        stays = beside is not None and (beside[0] == first if above else beside[1] == last)
        return None if stays else (first if above else last, above)

    def _show_line(self) -> None:
        there = self._there()
        if there is None:
            self._line.hide()
            return
        block, above = there
        y = place_of(self._editor, block).top() - 8 if above else place_of(self._editor, block).bottom() + 6
        view = self._editor.viewport()
        self._line.setFixedWidth(view.width())
        self._line.move(0, min(max(0, round(y)), view.height() - self._line.height()))
        self._line.show()
        self._line.raise_()

    def _scroll(self) -> None:
        """Go on where the pointer waits at the top or at the foot."""
        height, bar = self._editor.viewport().height(), self._editor.verticalScrollBar()
        by = -_STEP if self._at.y() < _EDGE else _STEP if self._at.y() > height - _EDGE else 0
        if by and self._editor.viewport().rect().contains(self._at):
            bar.setValue(bar.value() + by)
            self._show_line()
