"""What a second start is asked for is done by the window that is open already: told through a folder of this user's.

No network, no bus: the window that came first holds a lock and listens. A second start leaves the path of the file that
it was asked to open there, or of none where it was asked for the window alone, and ends. On Linux the folder lies in
memory; what is left there is read and removed at once.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QFileSystemWatcher, QLockFile, QObject, QStandardPaths, Signal
from PySide6.QtGui import QFileOpenEvent

from journal import files
from journal.chance import new_id
from journal.errors import Refusal

LONGEST = 16 << 10
PATIENCE = 100
"""Milliseconds to wait for a start of the program that looks for a window just then."""
ANSWERS_WITHIN = 3.0
"""Seconds after which a window that is called, and does not come, hangs: better a second one than none."""
_PATHS = "*.path"


def hand_over(path: str, folder: Path | None = None) -> bool:
    """Leave `path`, or with "" the wish to see it, to the window that is open; False where none is, or none comes."""
    place = folder or usual_folder()
    holder = next((lock for lock in _locks_in(place) if _is_held(lock)), None) if place.is_dir() else None
    if holder is None:
        return False
    let_come_forward(holder.getLockInfo()[0])
    letter = place / f"{new_id()}.path"
    try:
        files.replace(letter, os.fsencode(Path(path).absolute()) if path else b"")
    except Refusal:
        return False
    return bool(path) or _is_taken(letter, place)


def let_come_forward(process: int) -> None:
    """Let another process have the keyboard: Windows asks for the word of the one that has it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)


def usual_folder() -> Path:
    """Give the folder of this user's where a window listens."""
    kinds = QStandardPaths.StandardLocation
    for kind in (kinds.RuntimeLocation, kinds.GenericDataLocation):
        if told := QStandardPaths.writableLocation(kind):
            return Path(told) / "afterbell-window"
    return Path.home() / ".afterbell-window"


class Letterbox(QObject):
    """`file_came` carries the path of a file that another start was asked to open; `called` is for the window alone.

    Nothing is taken while `answers` is False: by a window that is about to end, say, nobody would see it.
    """

    file_came = Signal(str)
    called = Signal()

    def __init__(self, parent: QObject, folder: Path | None = None, answers: Callable[[], bool] = lambda: True) -> None:
        super().__init__(parent)
        self._answers = answers
        self._folder = folder or usual_folder()
        self._locks = _locks_in(self._folder)
        self._eyes = QFileSystemWatcher(self)
        self._eyes.directoryChanged.connect(lambda _: self._empty())

    @property
    def hears(self) -> bool:
        """Tell whether what is left in the folder comes to this window."""
        return any(lock.isLocked() for lock in self._locks)

    def listen(self) -> bool:
        """Listen from now on; False where another window does."""
        with contextlib.suppress(Refusal):
            files.make_folder(self._folder)
        if any(_is_held(lock) for lock in self._locks) or not self._locks[0].tryLock(0):
            return False
        for old in self._folder.glob(_PATHS):  # meant for a window that is gone
            files.remove(old)
        return self._eyes.addPath(str(self._folder))

    def rest(self) -> None:
        """Take nothing for now; what comes meanwhile waits, for `resume` or for whoever takes the window over."""
        self._eyes.removePath(str(self._folder))

    def resume(self) -> None:
        """Take what came meanwhile, and listen on."""
        if self.hears:
            self._eyes.addPath(str(self._folder))
            self._empty()

    def succeed(self) -> bool:
        """Hold the folder together with a window that listens there and is about to end; nothing is taken yet."""
        return any(lock.tryLock(PATIENCE) for lock in self._locks)

    def let_go(self) -> None:
        """Leave the folder to others."""
        for lock in self._locks:
            lock.unlock()

    def hear(self, application: QObject) -> None:
        """Take what the desktop hands to the program itself, which macOS alone does."""
        if sys.platform == "darwin":  # Python is asked about every event of each part of the window then
            application.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take a file."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_came.emit(event.file())
            return True
        return False

    def _empty(self) -> None:
        if not self._answers():
            return
        for letter in sorted(self._folder.glob(_PATHS)):
            with contextlib.suppress(Refusal):
                told = files.read_own(letter, LONGEST)
                files.remove(letter)
                if told:
                    self.file_came.emit(os.fsdecode(told))
                elif told is not None:
                    self.called.emit()


def _locks_in(folder: Path) -> tuple[QLockFile, QLockFile]:
    """Give two locks of which a window holds either: whoever takes over takes the other, so that one is always held."""
    one, other = (QLockFile(str(folder / name)) for name in ("window.lock", "successor.lock"))
    for lock in (one, other):
        lock.setStaleLockTime(0)
    return one, other


def _is_held(lock: QLockFile) -> bool:
    """Tell whether another process holds it; where that cannot be told, nobody does."""
    if lock.tryLock(0):
        lock.unlock()
        return False
    return lock.error() is QLockFile.LockError.LockFailedError


def _is_taken(letter: Path, place: Path) -> bool:
    """Wait until the window took it; take it back where that hangs, or has ended."""
    late = time.monotonic() + ANSWERS_WITHIN
    while letter.exists():
        if time.monotonic() > late or not any(_is_held(lock) for lock in _locks_in(place)):
            files.remove(letter)
            return False
        time.sleep(0.01)  # no window and no loop of events here yet
    return True
