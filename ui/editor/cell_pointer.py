"""The pointer on what is chosen across cells: Qt's own drag and menu know of none, and would lose their bars."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit

from ui.editor import grid_keys


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
    """Begins no drag of what is chosen across cells of `editor`, and shows its menu."""

    def __init__(self, editor: QTextEdit, grid_of: grid_keys.GridOf) -> None:
        super().__init__(editor)
        self._editor, self._grid_of = editor, grid_of
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the menu; before a press lets go of what is chosen across cells, so that it begins no drag."""
        kind = event.type()
        if kind == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            menu = menu_of(self._editor, event.pos())
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())
            return True
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent) and watched is not self._editor:
            self._let_go(event)
        return False

    def _let_go(self, event: QMouseEvent) -> None:
        cursor = self._editor.textCursor()
        drags = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if drags and grid_keys.is_across(cursor, self._grid_of):
            cursor.clearSelection()
            self._editor.setTextCursor(cursor)
