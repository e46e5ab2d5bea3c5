"""What an input method is composing: letters that a person sees in a text and that are not of it yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication

_ENDS = {QEvent.Type.MouseButtonPress, QEvent.Type.FocusAboutToChange}


class Composing(QObject):
    """Has it written as it stands before the keyboard goes elsewhere, or a press does; some input methods let go of it.

    Only what has the keyboard and its window are watched, and not the application, whose every event would wait for
    Python.
    """

    def __init__(self, parent: QGuiApplication) -> None:
        super().__init__(parent)
        self._composed = ""
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
        self._composed = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is composed, and end it in time."""
        if isinstance(event, QInputMethodEvent) and watched is QApplication.focusWidget():
            self._composed, self._where = event.preeditString(), watched
            self._written |= bool(event.commitString())
        elif event.type() in _ENDS:
            self.end()
        return False

    def _watch(self) -> None:
        for each in (QGuiApplication.focusWindow(), QGuiApplication.focusObject()):
            if each is not None:
                each.installEventFilter(self)  # what is watched already is watched once


def composing() -> Composing:
    """Give what watches the one keyboard of this process."""
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application.findChild(Composing) or Composing(application)
