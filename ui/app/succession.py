"""A lock that forgets: another process takes the window over, and the one that knew the journal ends.

Words and keys cannot be wiped from a Python process for good; ended, it holds nothing. So a second process is started
ahead while a journal is open, unseen and knowing nothing. When the journal is locked (every word is home by then, the
file closed, the page covered) it is told in one line how the window stands, shows its lock screen there, says so, and
this process ends. Where no successor can be had, or it does not say in time that it is seen, it is ended and the window
goes on here as it always could: locked, though not forgotten.

The successor is spawned, never forked. It is not made nice: a process without rights could not take that back. On
macOS it is started at the lock only, as it would have a second icon in the Dock all the while. A terminal that the
program was started from has its prompt back once the first process has ended; the window stays.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer

from ui.app.single_instance import let_come_forward
from ui.app.standing import Goal, Standing, inside_of, place_of, seen_of
from ui.background.clipboard import clear_if_ours
from ui.desktop.workspace import workspace_of

if TYPE_CHECKING:
    from ui.app.main_window import MainWindow
    from ui.app.single_instance import Letterbox
    from ui.look import Look
    from ui.session import Session

READY = b"ready\n"
SHOWN = b"shown\n"
AHEAD_AFTER = 2_000
"""Milliseconds after unlocking until one is started: the page and the list come first."""
READY_WITHIN = 4_000
"""Milliseconds that a lock waits for one that is only now being started."""
SHOWN_WITHIN = 1_500
"""Milliseconds that it waits for one that was told to show itself."""
ENDS_WITHIN = 1_000
TOGETHER = 120
"""Milliseconds for which both windows are there: a desktop that lets windows fade in would show what is behind."""

_START = """
import sys
root, name = sys.argv[1:]
sys.path.insert(0, root)
sys.argv[:] = [name]
from ui.__main__ import main
sys.exit(main(["--successor"]))
"""


def command() -> list[str]:
    """Give how this very program is started as a successor, under the name it has now: desktops group windows by it."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--successor"]
    return [sys.executable, "-P", "-c", _START, str(Path(__file__).parents[2]), sys.argv[0]]


class Succession(QObject):
    """Keeps one successor ready while a journal is open, and hands the window over to it when it is locked."""

    def __init__(
        self,
        session: Session,
        look: Look,
        window: MainWindow,
        letterbox: Letterbox,
        how: Callable[[], list[str]] = command,
    ) -> None:
        super().__init__(window)
        self._session, self._look, self._window, self._letterbox, self._how = session, look, window, letterbox, how
        self._process: QProcess | None = None
        self._ready = self._told = self._once_more = False
        self._otherwise: Callable[[], None] | None = None
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up)
        session.successor = self.hand_over
        session.unlocked.connect(self._start_soon)
        # What one has painted ahead, unseen, keeps its fonts when it is seen: another is painted with the new ones.
        look.changed.connect(self._start_anew)
        window.language_chosen.connect(self._start_anew)

    def hand_over(self, otherwise: Callable[[], None]) -> None:
        """Let a successor show the lock screen and end this process, or call `otherwise` back: nobody took over."""
        if self._window.closing or self._goal is None:
            otherwise()
            return
        self._otherwise, self._once_more = otherwise, True
        self._patience.start(READY_WITHIN)
        if self._process is None:
            self._start()
        elif self._ready:
            self._tell()

    def end(self) -> None:
        """Let no successor outlive the program."""
        process, self._process = self._process, None
        self._ready = self._told = False
        if process is not None:
            process.blockSignals(True)
            process.kill()  # it holds nothing, and waits for nothing
            process.waitForFinished(ENDS_WITHIN)
            process.deleteLater()

    @property
    def _goal(self) -> Goal | None:
        """What a successor can show; None where only this process can."""
        goal = self._window.goal or Goal(lambda: None, folder=self._window.folder)
        return goal if goal.made_up or goal.folder is not None else None

    def _start_soon(self) -> None:
        QTimer.singleShot(AHEAD_AFTER, self, self._start_ahead)

    def _start_anew(self) -> None:
        if self._process is not None and self._otherwise is None:
            self.end()
            self._start_soon()

    def _start_ahead(self) -> None:
        if sys.platform == "darwin":
            return
        if self._process is None and self._session.is_open and not self._session.is_locking:
            self._start()

    def _start(self) -> None:
        self._process = process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(lambda *_: self._lose(process))
        process.errorOccurred.connect(lambda _: self._lose(process))
        program, *arguments = self._how()
        process.start(program, arguments)

    def _hear(self) -> None:
        while self._process is not None and self._process.canReadLine():
            said = bytes(self._process.readLine().data())
            if said == READY:
                self._ready = True
                if self._otherwise is not None:
                    self._tell()
            elif said == SHOWN and self._told:
                self._patience.stop()
                QTimer.singleShot(TOGETHER, self, self._leave)

    def _tell(self) -> None:
        goal = self._goal
        assert self._process is not None, "it said that it was ready"
        assert goal is not None, "nothing is handed over otherwise"
        self._told = True
        self._patience.start(SHOWN_WITHIN)
        clear_if_ours()
        let_come_forward(self._process.processId())
        self._letterbox.rest()
        self._process.write(
            Standing(
                folder=str(goal.folder or ""),
                made_up=goal.made_up,
                place=place_of(self._window),
                inside=inside_of(self._window),
                seen=seen_of(self._window),
                active=self._window.isActiveWindow(),
                theme=self._look.choice,
                scale=self._look.scale,
                file=self._window.waiting_file,
                hears=self._letterbox.hears,
                workspace=workspace_of(self._window),
            ).line()
        )

    def _leave(self) -> None:
        """End this process, and with it all that it knew: the successor is seen."""
        if self._process is None or self._otherwise is None:
            return  # it died at the last moment
        if self._window.closing:
            self._give_up()  # somebody ends the program, and means both
            return
        self._letterbox.let_go()
        self._session.blockSignals(True)  # every word is home: nobody is asked for more
        self._session.close()
        os._exit(0)  # the successor is not to be ended with what is torn down here, and Python's end may hang

    def _lose(self, process: QProcess) -> None:
        if process is not self._process:
            return
        self.end()
        if self._otherwise is None:
            return
        if self._once_more:
            self._once_more = False
            self._patience.start(READY_WITHIN)
            self._start()
        else:
            self._give_up()

    def _give_up(self) -> None:
        self._patience.stop()
        self.end()
        otherwise, self._otherwise = self._otherwise, None
        self._letterbox.resume()
        if otherwise is not None:
            otherwise()
