"""The pointer and the cursor in cells: Qt's drag and menu know of no bars, and its cursor steps between two signs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit

from ui.editor import grid_keys, tables
from ui.widgets.menu_panel import open_in_window


def menu_of(editor: QTextEdit, place: QPoint) -> QMenu:
    """Give the usual menu of an editor, in which what takes words away does so as its key does."""

    def delete() -> None:
        held = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, held))

    menu = editor.createStandardContextMenu(place)
    for name, deeds in {"edit-cut": (editor.copy, delete), "edit-delete": (delete,)}.items():
        if (action := menu.findChild(QAction, name)) is not None:
            action.triggered.disconnect()
            for deed in deeds:
                action.triggered.connect(deed)
    return menu


class CellPointer(QObject):
    """Begins no drag across cells of `editor`, shows its menu, and has a bar and its backslash be one letter."""

    def __init__(self, editor: QTextEdit, grid_of: grid_keys.GridOf) -> None:
        super().__init__(editor)
        self._editor, self._grid_of = editor, grid_of
        self._was = 0
        editor.cursorPositionChanged.connect(self._step_over)
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the menu; before a press lets go of what is chosen across cells, so that it begins no drag."""
        kind = event.type()
        if kind == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            open_in_window(menu_of(self._editor, event.pos()), event.globalPos(), self._editor)
            return True
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent) and watched is not self._editor:
            self._let_go(event)
        return False

    def _step_over(self) -> None:
        """Have the cursor stand before or behind a bar with a backslash, and not between them."""
        cursor = self._editor.textCursor()
        was, self._was = self._was, cursor.position()
        if tables.is_guarded(cursor, self._was) and self._grid_of(cursor.block()) is not None:
            mode = cursor.MoveMode.KeepAnchor if cursor.hasSelection() else cursor.MoveMode.MoveAnchor
            cursor.setPosition(self._was + (1 if was == self._was - 1 else -1), mode)
            self._editor.setTextCursor(cursor)

    def _let_go(self, event: QMouseEvent) -> None:
        cursor = self._editor.textCursor()
        drags = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if drags and grid_keys.is_across(cursor, self._grid_of):
            cursor.clearSelection()
            self._editor.setTextCursor(cursor)
