"""Where the keyboard goes when what had it is hidden, put out of use or deleted.

Qt hands it to the next stop of the whole window, which is "New entry" more often than not: the next press of Enter
would begin one. Here it goes to the nearest part around it that is still there, and comes back to what had it as soon
as that can be used again.
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

Way = tuple["weakref.ref[QWidget]", ...]
"""A part of the window and all that it stands in, from the inside."""


def way_out(part: QWidget | None) -> Way:
    """Give the way from a part to its window; from within a sheet it goes on where that was opened."""
    return tuple(map(weakref.ref, _outwards(part)))


def still_there(way: Way) -> QWidget | None:
    """Give the first part of a way that can have the keyboard; for a whole window what it calls its `home`."""
    for one in (ref() for ref in way):
        if one is None or not shiboken6.isValid(one):
            continue
        inner = one.currentWidget() if isinstance(one, QStackedWidget) else one
        if one.isWindow():
            inner = getattr(one, "home", lambda one=one: one)()
        if inner is not None and usable(inner):
            return inner
    return None


def give_back(way: Way) -> None:
    """Put the keyboard where it was, or as near to that as possible."""
    if (part := still_there(way)) is not None:
        part.setFocus()


def usable(part: QWidget) -> bool:
    """Tell whether a part can be seen and used."""
    return part.isVisible() and part.isEnabled()


def _outwards(part: QWidget | None) -> Iterator[QWidget]:
    while part is not None:
        yield part
        yield from (one for ref in getattr(part, "came_from", ()) if (one := ref()) is not None)
        part = None if part.isWindow() else part.parentWidget()


class FocusKeeper(QObject):
    """Watches over the keyboard in one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._way: Way = ()
        self._owed: weakref.ref[QWidget] | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self._watch(window.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that what has the keyboard goes, or that what had it can be used again."""
        kind = event.type()
        if kind not in {QEvent.Type.Hide, QEvent.Type.Show, QEvent.Type.EnabledChange} or event.spontaneous():
            return False
        if not shiboken6.isValid(self._window):
            return False  # it is being deleted, and all in it goes
        if self._way and watched is self._way[0]():
            # Who goes because another was clicked has the keyboard no more, though Qt tells of that only afterwards.
            hidden = kind == QEvent.Type.Hide and self._window.focusWidget() is watched
            if hidden or not watched.isEnabled():
                self._stand_in()
        elif self._owed is not None and watched is self._owed() and usable(watched):
            self._pay_back(watched)
        return False

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Learn where the keyboard is; `now` is None too while another program or a dialog of the desktop has it."""
        if not shiboken6.isValid(self._window):
            return  # it is being deleted, and what it held lets the keyboard go
        if now is None:
            if self._window.isActiveWindow() and not self._last_usable():
                self._stand_in()
        elif now.window() is self._window:
            if self._fell(now):
                self._stand_in()
            elif not (self._way and now is self._way[0]()):  # else the window was only come back to
                self._watch(now)

    def _last_usable(self) -> bool:
        last = self._way[0]() if self._way else None
        return last is not None and shiboken6.isValid(last) and usable(last)

    def _fell(self, now: QWidget) -> bool:
        """Tell whether Qt moved it by itself: away from what was put out of use, or gone while nobody was here."""
        if not self._way or self._last_usable():
            return False
        last = self._way[0]()
        if last is not None and shiboken6.isValid(last) and last.isVisible():
            return True
        stand = still_there(self._way)
        return stand is not None and stand is not now and not stand.isAncestorOf(now)

    def _stand_in(self) -> None:
        """Let the nearest part that is still there have the keyboard; what stood in and goes too is owed nothing."""
        stand = still_there(self._way)
        owed = self._owed or next(iter(self._way), None)
        self._way = ()
        if stand is None or owed is None:
            return
        stand.setFocus()
        self._watch(stand)
        had = owed()
        if had is not None and shiboken6.isValid(had):
            had.installEventFilter(self)
            self._owed = owed

    def _pay_back(self, part: QWidget) -> None:
        if self._window.focusWidget() is (self._way[0]() if self._way else None):
            part.setFocus()
            self._watch(part)  # which Qt tells of only where the window is in front
        else:
            self._owed = None

    def _watch(self, now: QWidget | None) -> None:
        for ref in (*self._way[:1], *([self._owed] if self._owed else [])):
            before = ref()
            if before is not None and shiboken6.isValid(before):
                before.removeEventFilter(self)
        self._owed = None
        self._way = way_out(now)
        if now is not None:
            now.installEventFilter(self)
