"""Presses are for what stood there: what comes, goes or grows by itself leads none that is on its way elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as Base
else:
    Base = object  # two bases of Qt's in one class are two objects in C++

_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}
_Places = dict[int, tuple[QPoint, QRect]]
"""Where in the window each part stands, and what is seen of it, by the address that Qt has it at."""


class ComesByItself(Base):
    """Comes before its own class. Whatever it moves as it comes or goes is pressed by nobody for a moment."""

    def setVisible(self, visible: bool) -> None:  # noqa: N802, FBT001  Qt's
        """Come or go."""
        if visible is self.isHidden():
            press_only_unmoved(self)
        super().setVisible(visible)


def come(part: QWidget, *, shown: bool) -> None:
    """Let a part of any kind come or go by itself."""
    if shown is part.isHidden():
        press_only_unmoved(part)
    part.setVisible(shown)


def press_only_unmoved(part: QWidget) -> None:
    """Before something around `part` comes, goes or grows: let a press on what that moves do nothing.

    This ends after the time of a double click, in which nobody sees where it is now and presses there on purpose.
    """
    around = part.parentWidget()
    in_sight = part.isVisible() or (around is not None and around.isVisible())
    if in_sight and (time := QApplication.doubleClickInterval()):
        _OnlyUnmoved(part.window(), time)


class _OnlyUnmoved(QObject):
    def __init__(self, window: QWidget, time: int) -> None:
        super().__init__(window)
        self._window, self._places = window, _places(window)
        self._dropped = self._over = False
        window.windowHandle().installEventFilter(self)
        QTimer.singleShot(time, self, self._end)

    def eventFilter(self, _handle: QObject, event: QEvent) -> bool:
        """Drop a press on what moved or came, and what follows of it until the button is let go.

        It is dropped where the window gets it: a part that got it would have the keyboard by now.
        """
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() in _PRESSES and not self._over:
            place = event.position().toPoint()
            self._dropped = not self._stood(self._window.childAt(place) or self._window, place)
            return self._dropped
        dropped = self._dropped
        if dropped and not event.buttons():
            self._dropped = False
            if self._over:
                self.deleteLater()
        return dropped

    def _stood(self, part: QWidget, pressed: QPoint) -> bool:
        place, seen = self._places.get(_address(part), (QPoint(), QRect()))
        return seen.contains(pressed) and place == part.mapTo(self._window, QPoint())

    def _end(self) -> None:
        self._over = True
        if not self._dropped:
            self.deleteLater()


def _places(window: QWidget) -> _Places:
    found: _Places = {}
    waiting = [(window, window.rect())]
    while waiting:
        part, around = waiting.pop()
        place = part.mapTo(window, QPoint())
        seen = around & QRect(place, part.size())
        found[_address(part)] = place, seen
        waiting += [(one, seen) for one in part.children() if isinstance(one, QWidget) and one.isVisible()]
    return found


def _address(part: QWidget) -> int:
    return int(shiboken6.getCppPointer(part)[0])
