"""Menus that stay in their window, and what is more than a list of deeds in one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QMenu, QWidget, QWidgetAction

from ui.widgets.layouts import in_column


class Menu(QMenu):
    """A menu that ends where the window of its parent does: Qt's own would go on to the edge of the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent

    def showEvent(self, event: QShowEvent) -> None:
        """Move to the left by what would stand beyond the window's right edge."""
        window = self._parent.window().geometry()
        beyond = self.geometry().right() - window.right()
        if beyond > 0:
            self.move(max(self.x() - beyond, window.left()), self.y())
        super().showEvent(event)


class MenuPanel(QWidget):
    """Parts one below the other in `menu`. Tab goes round among them, where the menu would take the keyboard itself."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__()
        self.column = in_column(on=self)
        self._action = QWidgetAction(menu)
        self._action.setDefaultWidget(self)
        menu.addAction(self._action)
        menu.aboutToShow.connect(self._measure)

    def _measure(self) -> None:
        """Have room for letters of another size: what is hidden is not measured anew by itself."""
        for layout in self.findChildren(QLayout):
            layout.invalidate()
        self.setMinimumSize(self.sizeHint())
        self._action.setData(self.sizeHint())  # another one has the menu measure what it holds

    def focusNextPrevChild(self, forth: bool) -> bool:  # noqa: FBT001  Qt's own
        """Go to the part after the one that has the keyboard, or to the one before it."""
        parts = [
            part
            for part in self.findChildren(QWidget)
            if part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and part.isVisible() and not part.focusProxy()
        ]
        has = self.window().focusWidget()
        at = parts.index(has) if has in parts else -1
        reason = Qt.FocusReason.TabFocusReason if forth else Qt.FocusReason.BacktabFocusReason
        parts[(at + (1 if forth else -1)) % len(parts)].setFocus(reason)
        return True
