"""The line of the cursor shows its markers: which line that is, and how the text stays still around it.

While a button of the pointer is down nothing moves under it, and a second click means the letter that the first one
meant, wherever the markers moved it. Who comes to a line by its place (a click, or a key up or down) never lands
between the signs of something unseen.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from ui.editor.highlighter import Highlighter
from ui.editor.positions import select

_BY_LINES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_POINTER = _PRESSES | {QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease}


class CursorLine(QObject):
    """Tells the highlighter of `editor` which line is written."""

    def __init__(self, editor: QTextEdit, highlighter: Highlighter) -> None:
        super().__init__(editor)
        self._editor, self._highlighter = editor, highlighter
        self._held = self._by_place = self._sends = False
        self._pressed_at = QPoint()
        self._meant: QTextCursor | None = None
        self._since = QElapsedTimer()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.follow)
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)
        editor.cursorPositionChanged.connect(self.follow)
        editor.textChanged.connect(self._soon.start)  # a line that is taken back may come where the cursor stays

    def follow(self) -> None:
        """Show the markers where the cursor is now."""
        # A text that is being put in would be laid out to its end.
        if self._held or not self._editor.document().isUndoRedoEnabled():
            return
        cursor = self._editor.textCursor()
        if self._highlighter.hides(cursor.block()):
            if self._by_place:
                cursor = self._beside_markers(cursor)
            self._show(cursor)
        self._by_place = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See whether it is the pointer or a key that moves the cursor."""
        kind = event.type()  # first: what is sent while the editor goes is none of these
        if kind in _POINTER and isinstance(event, QMouseEvent) and watched is self._editor.viewport():
            return self._take_pointer(event)
        if kind == QEvent.Type.Drop and watched is self._editor.viewport():
            self._held = False
            self._soon.start()
        if kind in {QEvent.Type.KeyPress, QEvent.Type.InputMethod} and watched is self._editor:
            self._let_go()
            self._by_place = isinstance(event, QKeyEvent) and event.key() in _BY_LINES
        return False

    def _take_pointer(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind in _PRESSES:
            self._let_go()
            if self._means_the_same(event):
                return True
            self._held = self._by_place = event.button() == Qt.MouseButton.LeftButton
            if not self._sends:
                self._pressed_at, self._meant = event.position().toPoint(), None
                self._since.start()
        elif self._held and (kind == QEvent.Type.MouseButtonRelease or not event.buttons()):
            self._held = False
            self._soon.start()  # first the press ends: it may have ticked a box where the pointer is
        return False

    def _let_go(self) -> None:
        """Take what was pressed as done; the release of one that began a drag never comes."""
        if self._held or self._soon.isActive():
            self._held = False
            self._soon.stop()
            self.follow()

    def _means_the_same(self, event: QMouseEvent) -> bool:
        """Lead the next press of the same click to the letter that the first one meant; tell whether it was led."""
        apart = (event.position().toPoint() - self._pressed_at).manhattanLength()
        late = not self._since.isValid() or self._since.elapsed() > QApplication.doubleClickInterval()
        if self._sends or self._meant is None or late or apart >= QApplication.startDragDistance():
            return False
        self._since.start()
        place = QPointF(self._editor.cursorRect(self._meant).center())
        around = self._editor.viewport().mapToGlobal(place)
        led = QMouseEvent(event.type(), place, around, event.button(), event.buttons(), event.modifiers())
        self._sends = True
        try:
            QApplication.sendEvent(self._editor.viewport(), led)
        finally:
            self._sends = False
        return True

    def _beside_markers(self, cursor: QTextCursor) -> QTextCursor:
        """Give the cursor, and where it was chosen from, behind whatever unseen it is in."""
        anchor, place = (self._highlighter.behind_hidden(at) for at in (cursor.anchor(), cursor.position()))
        if (anchor, place) != (cursor.anchor(), cursor.position()):
            select(cursor, anchor, place)
        return cursor

    def _show(self, cursor: QTextCursor) -> None:
        """Show the markers around `cursor`, and keep its line where it is on the screen."""
        bar, start = self._editor.verticalScrollBar(), QTextCursor(cursor.block())
        top = self._editor.cursorRect(start).top()
        self._highlighter.set_written(cursor)
        if (moved := self._editor.cursorRect(start).top() - top) and self._editor.isVisible():
            bar.setValue(bar.value() + moved)
        if cursor != self._editor.textCursor():
            self._editor.setTextCursor(cursor)
        if self._by_place or self._editor.hasFocus():
            self._editor.ensureCursorVisible()
        self._meant = QTextCursor(cursor) if self._by_place and not cursor.hasSelection() else None
