"""Keys that were pressed before what they are for was there: they wait, and come in order as if pressed then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.hiding_keys import HidingKey

PATIENCE = 5_000
"""Milliseconds after which what nobody says the end of does not come: no keyboard is kept from a person for longer."""
_KEYS = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease}


class TypedAhead(QObject):
    """Holds the keys of one window. Those that hide what was written are never held."""

    def __init__(self, place: QWidget) -> None:
        """`place` stands in that window; where it goes out of sight, what was typed for it is let go."""
        super().__init__(place)
        self._place = place
        self._keys: list[QKeyEvent] = []
        self._until: Callable[[], bool] | None = None
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self.drop)

    def hold(self, until: Callable[[], bool] | None = None, first: QKeyEvent | None = None) -> None:
        """Let keys wait from now on, `first` before them, until they are handed on or dropped.

        `look` hands them on where it finds that `until` is so; they are dropped where that does not come.
        """
        if first is not None:
            self._keys.insert(0, first.clone())
        if self._until is None:
            _application().installEventFilter(self)
        if until is not None:
            self._patience.start(PATIENCE)
        self._until = until or (lambda: False)

    def look(self) -> None:
        """Hand the keys on where what they wait for is there."""
        if self._until is not None and self._until():
            self.hand_on()

    def hand_on(self) -> None:
        """Press the keys now. One of them may have the rest wait again."""
        self._end()
        while self._keys and self._until is None:
            self._press(self._keys.pop(0))

    def drop(self) -> None:
        """Let go of the keys: what they were for does not come."""
        self._end()
        self._keys.clear()

    def take_words(self) -> str:
        """Give what the keys would write into an empty place, and let go of them."""
        words = ""
        for key in self._keys:
            if key.type() != QEvent.Type.KeyPress:
                continue
            if key.key() == Qt.Key.Key_Backspace:
                words = words[:-1]
            elif key.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                words += "\n"
            elif key.text().isprintable():
                words += key.text()
        self.drop()
        return words

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep each key of the window, before a shortcut or whoever has the keyboard takes it."""
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent) or not self._is_of_window(watched):
            return False
        if not self._place.isVisible():
            self.drop()
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(not self._hides(event))
        elif not self._hides(event):
            self._keys.append(event.clone())
        return True

    def _is_of_window(self, watched: QObject) -> bool:
        window = self._place.window()
        if isinstance(watched, QWindow):
            return watched is window.windowHandle()
        return isinstance(watched, QWidget) and watched.window() is window

    def _hides(self, event: QKeyEvent) -> bool:
        return any(each.key() == _sequence(event) for each in self._place.window().findChildren(HidingKey))

    def _press(self, key: QKeyEvent) -> None:
        whom = QApplication.focusWidget() or self._place
        if key.type() == QEvent.Type.KeyPress:
            override = QKeyEvent(QEvent.Type.ShortcutOverride, key.key(), key.modifiers(), key.text())
            override.ignore()
            QCoreApplication.sendEvent(whom, override)
            if not override.isAccepted() and (shortcut := _shortcut(whom, key)) is not None:
                shortcut.activated.emit()
                return
        QCoreApplication.sendEvent(whom, key)

    def _end(self) -> None:
        self._until = None
        self._patience.stop()
        _application().removeEventFilter(self)


def _application() -> QCoreApplication:
    there = QCoreApplication.instance()
    assert there is not None
    return there


def _sequence(key: QKeyEvent) -> QKeySequence:
    return QKeySequence(key.keyCombination())


def _shortcut(whom: QWidget, key: QKeyEvent) -> QShortcut | None:
    """Give the shortcut that Qt would find for a key."""
    for each in whom.window().findChildren(QShortcut):
        place = each.parent()
        if each.key() == _sequence(key) and each.isEnabled() and isinstance(place, QWidget) and place.isVisible():
            near = each.context() in {Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut}
            if not near or place is whom or place.isAncestorOf(whom):
                return each
    return None
