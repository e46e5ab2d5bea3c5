"""Menus that stay in their window, and what is more than a list of deeds in one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QMenu, QWidget, QWidgetAction

from ui.widgets.layouts import in_column


class Menu(QMenu):
    """A menu that stays in the window of its parent: Qt's own would go on to the edge of the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent

    def submenu(self, words: str) -> Menu:
        """Add a menu that opens beside one row of this one."""
        made = Menu(self)
        made.setTitle(words)
        self.addAction(made.menuAction())
        return made

    def showEvent(self, event: QShowEvent) -> None:
        """Stand on the other side of what it opens from where it would pass an edge of the window."""
        opener, place = self._parent, self.geometry()
        if isinstance(opener, Menu):
            if place.right() > _bounds(opener.opener(), place.size()).right():
                place.moveRight(opener.geometry().left())
            self.move(_inside(place, opener.opener(), place.topLeft()))
        else:
            below = place.top() >= opener.mapToGlobal(opener.rect().bottomLeft()).y()
            self.move(_inside(place, opener, opener.mapToGlobal(QPoint()) if below else place.topLeft()))
        super().showEvent(event)

    def opener(self) -> QWidget:
        """Give the part of a window that it opens from, however many menus lie between."""
        return self._parent.opener() if isinstance(self._parent, Menu) else self._parent


def open_in_window(menu: QMenu, at: QPoint, opener: QWidget) -> None:
    """Show a menu that Qt made, for one use, from a point of the screen on, as far as the window goes."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.ensurePolished()
    menu.popup(_inside(QRect(at, menu.sizeHint()), opener, at))


def keep_in_window(menu: QMenu, at: QPoint, opener: QWidget) -> None:
    """Move a menu that was opened at a point of the screen to where the window has room for it."""
    menu.move(_inside(QRect(at, menu.size()), opener, at))


def _bounds(opener: QWidget, size: QSize) -> QRect:
    """Give the window as far as it is on the screen, or the screen in a direction in which it has no room."""
    screen = opener.screen().availableGeometry()
    window = opener.window().geometry() & screen
    if size.width() > window.width():
        window.setLeft(screen.left())
        window.setRight(screen.right())
    if size.height() > window.height():
        window.setTop(screen.top())
        window.setBottom(screen.bottom())
    return window


def _inside(place: QRect, opener: QWidget, above: QPoint) -> QPoint:
    """Give where it stands whole: ending at the right edge, and `above` a point where it would pass the lower one."""
    bounds = _bounds(opener, place.size())
    x = max(bounds.left(), min(place.left(), bounds.right() - place.width() + 1))
    y = place.top()
    if place.bottom() > bounds.bottom():
        y = above.y() - place.height()
    if y < bounds.top():
        y = max(bounds.top(), min(place.top(), bounds.bottom() - place.height() + 1))
    return QPoint(x, y)


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
