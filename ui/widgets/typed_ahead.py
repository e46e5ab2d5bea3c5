"""What keys and input methods wrote before its place was there: it waits, and comes in order as if typed then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from ui.widgets.hiding_keys import HidingKey
from ui.widgets.plain_text import text_of

PATIENCE = 5_000
"""Milliseconds after which what nobody says the end of does not come: no keyboard is kept from a person for longer."""
_ENABLED = Qt.InputMethodQuery.ImEnabled
_WRITE = {Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TypedAhead(QObject):
    """Holds what is typed in one window. Keys that hide what was written are never held.

    Dead keys and input methods are asked to write meanwhile also where nothing can be written: they ask whoever has
    the keyboard, which is not yet the place that the words are for.
    """

    def __init__(self, place: QWidget) -> None:
        """`place` stands in that window; where it goes out of sight, what was typed for it is let go."""
        super().__init__(place)
        self._place = place
        self._typed: list[QKeyEvent | QInputMethodEvent] = []
        self._until: Callable[[], bool] | None = None
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self.drop)

    def hold(self, until: Callable[[], bool] | None = None, first: QKeyEvent | None = None) -> None:
        """Let what is typed wait from now on, `first` before it, until it is handed on or dropped.

        `look` hands it on where it finds that `until` is so; it is dropped where that does not come.
        """
        if first is not None:
            self._typed.insert(0, first.clone())
        if self._until is None:
            _application().installEventFilter(self)
        if until is not None:
            self._patience.start(PATIENCE)
        self._until = until or (lambda: False)
        QGuiApplication.inputMethod().update(_ENABLED)

    def look(self) -> None:
        """Hand on what is typed where what it waits for is there."""
        if self._until is not None and self._until():
            self.hand_on()

    def hand_on(self) -> None:
        """Type it now. One of the keys may have the rest wait again."""
        if QApplication.focusWidget() is not self._place:  # what is composed in the place itself is composed on there
            self._end_composing()
        self._end()
        while self._typed and self._until is None:
            self._type(self._typed.pop(0))

    def drop(self) -> None:
        """Let go of what is typed: what it was for does not come."""
        self._end()
        self._typed.clear()

    def take_words(self) -> str:
        """Give what is typed as it would stand in an empty place, and let go of it."""
        if self._until is not None:
            self._end_composing()
        place = QPlainTextEdit()
        for each in filter(_writes, self._typed):
            QCoreApplication.sendEvent(place, each)
        self.drop()
        return text_of(place.document())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep all that is typed in the window, before a shortcut or whoever has the keyboard takes it."""
        if not isinstance(event, QKeyEvent | QInputMethodEvent | QInputMethodQueryEvent):
            return False
        if not self._is_of_window(watched):
            return False
        if not self._place.isVisible():
            self.drop()
            return False
        if isinstance(event, QInputMethodQueryEvent):
            return _invite(watched, event)
        if isinstance(event, QInputMethodEvent):
            self._typed.append(event.clone())
        elif event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(not self._hides(event))
        elif not self._hides(event):
            self._typed.append(event.clone())
        return True

    def _is_of_window(self, watched: QObject) -> bool:
        window = self._place.window()
        if isinstance(watched, QWindow):
            return watched is window.windowHandle()
        return isinstance(watched, QWidget) and watched.window() is window

    def _hides(self, event: QKeyEvent) -> bool:
        return any(each.key() == _sequence(event) for each in self._place.window().findChildren(HidingKey))

    def _end_composing(self) -> None:
        """Have written what an input method is composing, as it stands: it composes for who has the keyboard now."""
        last = next((each for each in reversed(self._typed) if isinstance(each, QInputMethodEvent)), None)
        composed, before = last.preeditString() if last is not None else "", len(self._typed)
        QGuiApplication.inputMethod().commit()
        came = self._typed[before:]
        if composed and not any(isinstance(each, QInputMethodEvent) and each.commitString() for each in came):
            written = QInputMethodEvent()
            written.setCommitString(composed)
            self._typed.append(written)

    def _type(self, typed: QKeyEvent | QInputMethodEvent) -> None:
        whom = QApplication.focusWidget() or self._place
        if isinstance(typed, QKeyEvent) and typed.type() == QEvent.Type.KeyPress:
            override = QKeyEvent(QEvent.Type.ShortcutOverride, typed.key(), typed.modifiers(), typed.text())
            override.ignore()
            QCoreApplication.sendEvent(whom, override)
            if not override.isAccepted() and (shortcut := _shortcut(whom, typed)) is not None:
                shortcut.activated.emit()
                return
        QCoreApplication.sendEvent(whom, typed)

    def _end(self) -> None:
        self._until = None
        self._patience.stop()
        _application().removeEventFilter(self)
        QGuiApplication.inputMethod().update(_ENABLED)


def _application() -> QCoreApplication:
    there = QCoreApplication.instance()
    assert there is not None
    return there


def _writes(typed: QKeyEvent | QInputMethodEvent) -> bool:
    """Tell whether something writes, or takes back what was written, wherever the cursor is."""
    if isinstance(typed, QInputMethodEvent):
        return True
    changes = typed.key() in _WRITE or typed.matches(QKeySequence.StandardKey.Paste) or typed.text() >= " "
    return typed.type() == QEvent.Type.KeyPress and changes


def _invite(whom: QObject, query: QInputMethodQueryEvent) -> bool:
    """Answer that an input method may write, where the one with the keyboard would answer that it may not."""
    may = isinstance(whom, QWidget) and whom.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    if may or not query.queries() & _ENABLED:
        return False
    query.setValue(_ENABLED, True)
    query.accept()
    return True


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
