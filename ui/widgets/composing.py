"""What an input method is composing: letters that a person sees in a text and that are not of it yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_HELD = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock}


class Composing(QObject):
    """Has it written before the keyboard, a press or a shortcut leads elsewhere, where some input methods let go of it.

    Only what has or had the keyboard is watched, and its window; not the application, whose every event would wait for
    Python.
    """

    def __init__(self, parent: QGuiApplication) -> None:
        super().__init__(parent)
        self._composed = self._let_go = ""
        self._where: QObject | None = None
        self._written = False
        for turned in (parent.focusObjectChanged, parent.focusWindowChanged):
            turned.connect(self._watch)
        self._watch()

    def end(self) -> None:
        """Have it written now; what was composed elsewhere, in what is gone, comes into no other text."""
        composed, whom = self._composed, QApplication.focusWidget()
        if not composed or whom is None or whom is not self._where:
            return
        self._written = False
        QGuiApplication.inputMethod().commit()
        if not self._written:
            written = QInputMethodEvent()
            written.setCommitString(composed)
            QCoreApplication.sendEvent(whom, written)
        self._composed = self._let_go = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is composed, and end it in time."""
        if isinstance(event, QInputMethodEvent):
            if watched is QApplication.focusWidget():
                self._follow(watched, event)
        elif event.type() == QEvent.Type.FocusAboutToChange:
            self._composed = self._composed or self._let_go
            self.end()
        elif event.type() == QEvent.Type.MouseButtonPress or (isinstance(event, QKeyEvent) and _leads(event)):
            self.end()
        return False

    def _follow(self, watched: QObject, event: QInputMethodEvent) -> None:
        if event.preeditString() or event.commitString():
            self._let_go = ""
        elif self._composed:
            # Qt has the input method write it before it says that the keyboard goes: some only let go of it then. Who
            # gave it up goes elsewhere in a later turn.
            self._let_go = self._composed
            QTimer.singleShot(0, self, self._forget)
        self._composed, self._where = event.preeditString(), watched
        self._written |= bool(event.commitString())

    def _forget(self) -> None:
        self._let_go = ""

    def _watch(self) -> None:
        for each in (QGuiApplication.focusWindow(), QGuiApplication.focusObject()):
            if each is not None:
                each.installEventFilter(self)  # what is watched already is watched once


def _leads(key: QKeyEvent) -> bool:
    """Tell whether a key that the input method let through is a shortcut; Control and Alt together write letters."""
    held = key.modifiers() & (_CONTROL | _ALT | Qt.KeyboardModifier.MetaModifier)
    shortcut = bool(held) and held != _CONTROL | _ALT and key.key() not in _HELD
    return shortcut and key.type() == QEvent.Type.ShortcutOverride


def composing() -> Composing:
    """Give what watches the one keyboard of this process."""
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application.findChild(Composing) or Composing(application)
