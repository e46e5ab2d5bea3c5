"""Ends that come from outside: signals of the system, and the end of the desktop's session."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.app.main_window import MainWindow
    from ui.session import Session

PATIENCE = 4.0
"""Seconds that the desktop is kept waiting for words to come home; it asks what hangs to be killed soon after."""
_WAITS_FOR_NOBODY = ("SIGTERM", "SIGHUP")


class Ending(QObject):
    """Hears the system's signals in the event loop; on Windows there are none, and the desktop's session is told."""

    ended = Signal()
    """Somebody ends the program and will not wait long."""
    interrupted = Signal()
    """Ctrl+C in a terminal: somebody is there and can be asked."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if sys.platform == "win32":
            return
        self._read, self._write = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take)
        signal.set_wakeup_fd(self._write)
        for name in ("SIGINT", *_WAITS_FOR_NOBODY):
            number = signal.Signals[name]
            if signal.getsignal(number) is not signal.SIG_IGN:  # `nohup … &` has them ignored, and means it
                signal.signal(number, lambda *_: None)  # the descriptor tells; this only keeps Python from ending

    def _take(self) -> None:
        numbers = set(os.read(self._read, 64))
        if numbers & {signal.Signals[name] for name in _WAITS_FOR_NOBODY}:
            self.ended.emit()
        elif signal.SIGINT in numbers:
            self.interrupted.emit()


class SessionManager(Protocol):
    """What is asked of Qt's own (QSessionManager)."""

    def allowsInteraction(self) -> bool:  # noqa: N802  Qt's name
        """Tell whether a person may be asked now."""

    def cancel(self) -> None:
        """Have the desktop's session go on."""


def listen(application: QApplication, window: MainWindow, session: Session) -> None:
    """Let no end from outside lose a word that can be kept, or go by unasked where somebody can be asked."""
    ending = Ending(window)
    ending.ended.connect(window.end)
    ending.interrupted.connect(window.leave)
    # In the very call: once it returns, the desktop believes that everything is saved.
    direct = Qt.ConnectionType.DirectConnection
    application.commitDataRequest.connect(lambda manager: commit(manager, window, session), direct)
    application.saveStateRequest.connect(lambda _: session.flush(), direct)


def commit(manager: SessionManager, window: MainWindow, session: Session) -> None:
    """Bring every word home before the desktop's session ends; where that fails, have it go on and ask."""
    if not session.is_open or session.bring_home(PATIENCE):
        return
    session.last_call.emit()
    if manager.allowsInteraction():
        manager.cancel()
        QTimer.singleShot(0, window, window.leave)
