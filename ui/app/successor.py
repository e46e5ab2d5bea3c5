"""The other side of `succession`: started ahead, unseen, until it is told to show the lock screen in a window's place.

Whoever started it is heard through a pipe. When that ends before anything was told, so does this process; when it ends
after, the window is this process's own.
"""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from ui.app import standing
from ui.app.standing import Seen, Standing
from ui.app.succession import READY, SHOWN

if TYPE_CHECKING:
    from ui.app.main_window import MainWindow
    from ui.app.single_instance import Letterbox
    from ui.look import Look
    from ui.preferences import Preferences
    from ui.session import Session

UNPAINTED = 300
"""Milliseconds after which it is seen anyway: nothing paints on a workspace that nobody looks at."""
_IN, _OUT = 0, 1


class Successor(QObject):
    """Waits beside a window that is open, and stands in its place when it is told to."""

    def __init__(
        self,
        application: QApplication,
        session: Session,
        look: Look,
        preferences: Preferences,
        window: MainWindow,
        letterbox: Letterbox,
    ) -> None:
        super().__init__(window)
        self._application = application
        self._session, self._look, self._preferences = session, look, preferences
        self._window, self._letterbox = window, letterbox
        self._inherit: Callable[[], None] = lambda: None
        self._awaiting_paint = False

    def wait(self, inherit: Callable[[], None]) -> None:
        """Be ready; `inherit` is called once the window is this process's own."""
        self._inherit = inherit
        if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:  # or it would no longer be known to be ignored
            signal.signal(signal.SIGINT, lambda *_: None)  # Ctrl+C is for the window that is seen
        self._application.saveStateRequest.connect(_not_again, Qt.ConnectionType.DirectConnection)
        self._make_ready()
        self._session.other_disks.ask(self, _read_line, self._take)
        _say(READY)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice the first paint."""
        if self._awaiting_paint and event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._say_shown)  # once it went to the screen
        return False

    def _make_ready(self) -> None:
        """Do ahead what can be done of showing the window."""
        self._window.show_lock_screen(self._preferences.folder or Path())
        self._window.winId()
        self._window.grab()

    def _take(self, line: bytes) -> None:
        try:
            told = standing.read_line(line)
        except ValueError:  # also when nothing was said at all
            QApplication.quit()
            return
        if told.seen is Seen.HIDDEN and not QSystemTrayIcon.isSystemTrayAvailable():
            QApplication.quit()  # nobody would ever find it
            return
        self._session.other_disks.ask(self, _read_line, lambda _: self._stay())
        if told.hears:
            self._letterbox.succeed()
        self._preferences.read_again()
        if (told.theme, told.scale) != (self._look.choice, self._look.scale):
            self._look.choose(choice=told.theme, scale=told.scale)
        self._show(told)

    def _show(self, told: Standing) -> None:
        window = self._window
        window.begin(demo=told.made_up, folder=Path(told.folder), file=told.file)
        self._awaiting_paint = True
        window.installEventFilter(self)
        standing.put(window, told)
        if told.seen is Seen.SHOWN:
            QTimer.singleShot(UNPAINTED, self, self._say_shown)
        else:
            QTimer.singleShot(0, self, self._say_shown)

    def _say_shown(self) -> None:
        if self._awaiting_paint:
            self._awaiting_paint = False
            self._window.removeEventFilter(self)
            _say(SHOWN)

    def _stay(self) -> None:
        """Be the program from now on: who knew the journal is gone."""
        nowhere = os.open(os.devnull, os.O_RDWR)
        for end in (_IN, _OUT):
            os.dup2(nowhere, end)
        os.close(nowhere)
        self._application.saveStateRequest.disconnect(_not_again)
        self._inherit()
        self._letterbox.resume()


def _not_again(manager: QSessionManager) -> None:
    """Have the desktop start the program once and not twice, when it brings back what ran."""
    manager.setRestartHint(QSessionManager.RestartHint.RestartNever)


def _read_line() -> bytes:
    """Wait for one line; b"" when who would say it is gone. Runs on a thread that may wait."""
    line = b""
    with contextlib.suppress(OSError):
        while not line.endswith(b"\n") and len(line) < standing.LONGEST and (more := os.read(_IN, 4096)):
            line += more
    return line if line.endswith(b"\n") else b""


def _say(what: bytes) -> None:
    with contextlib.suppress(OSError):  # nobody is there any more: the end of the pipe says so by itself
        os.write(_OUT, what)
