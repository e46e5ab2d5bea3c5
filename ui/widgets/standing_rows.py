"""A list whose rows change places by themselves: a press is for the row that stood there."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.models import Index

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListView as Base
else:
    Base = object  # two bases of Qt's in one class are two objects in C++


_LEAST = 8
"""Pixels; no row is lower."""


class StandingRows(Base):
    """Comes before its own class. A row that came or moved is pressed by nobody for the time of a double click."""

    _stood: tuple[dict[Hashable, QRect], ...] = ()
    """Where the rows in sight stood, by their keys, before each of the changes that nobody can have seen yet."""
    dropped = False
    """Whether the button is held that was pressed on another row than one that stood there. It opens no menu either."""

    def key_of(self, index: Index) -> Hashable:
        """Give what a row is known by, wherever it stands."""
        raise NotImplementedError

    def press_only_standing(self) -> None:
        """Before rows come, go or change places: let a press on what that moves do nothing."""
        if self.isVisible() and (time := QApplication.doubleClickInterval()) and (seen := self._in_sight()):
            self._stood = (*self._stood, seen)
            QTimer.singleShot(time, self, self._let_go)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a press on a row that stood there."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        self.dropped = index.isValid() and not all(_holds(seen, self.key_of(index), place) for seen in self._stood)
        if not self.dropped:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark none on the way of a press that was dropped; Qt would the one below, for the least move."""
        if not self.dropped:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let a press that was dropped be over with its button."""
        if not self.dropped:
            super().mouseReleaseEvent(event)
        elif not event.buttons():
            QTimer.singleShot(0, self, self._end_press)  # on Windows it is now that a menu opens

    def _end_press(self) -> None:
        self.dropped = False

    def _let_go(self) -> None:
        self._stood = self._stood[1:]

    def _in_sight(self) -> dict[Hashable, QRect]:
        found: dict[Hashable, QRect] = {}
        y, below = 0, self.viewport().height()
        while y < below:
            index = self.indexAt(QPoint(1, y))
            if index.isValid():
                found[self.key_of(index)] = rect = self.visualRect(index)
                y = rect.bottom() + 1
            else:
                y += _LEAST  # a heading, or below the last
        return found


def _holds(seen: dict[Hashable, QRect], key: Hashable, place: QPoint) -> bool:
    return seen.get(key, QRect()).contains(place)
