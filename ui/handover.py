"""A double-clicked file goes to the window that is open already, through a folder of this user's: no network, no bus.

The window that came first holds a lock and listens. A second start that was only asked to open a file leaves the
file's path there, and ends. On Linux the folder lies in memory; what is left there is a path, read and removed at once.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from PySide6.QtCore import QEvent, QFileSystemWatcher, QLockFile, QObject, QStandardPaths, Signal
from PySide6.QtGui import QFileOpenEvent

from journal import files
from journal.chance import new_id
from journal.errors import Refusal

LONGEST = 16 << 10
_PATHS = "*.path"


def hand_over(path: str, folder: Path | None = None) -> bool:
    """Leave `path` to the window that is open; False where none is."""
    place = folder or usual_folder()
    lock = _lock_in(place)
    if not place.is_dir() or lock.tryLock(0):
        lock.unlock()
        return False
    if lock.error() is not QLockFile.LockError.LockFailedError:
        return False
    try:
        files.replace(place / f"{new_id()}.path", os.fsencode(Path(path).absolute()))
    except Refusal:
        return False
    return True


def usual_folder() -> Path:
    """Give the folder of this user's where a window listens."""
    kinds = QStandardPaths.StandardLocation
    for kind in (kinds.RuntimeLocation, kinds.GenericDataLocation):
        if told := QStandardPaths.writableLocation(kind):
            return Path(told) / "afterbell-window"
    return Path.home() / ".afterbell-window"


class Letterbox(QObject):
    """`file_came` carries the path of a file that another start of the program was asked to open."""

    file_came = Signal(str)

    def __init__(self, parent: QObject, folder: Path | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or usual_folder()
        self._lock = _lock_in(self._folder)
        self._eyes = QFileSystemWatcher(self)
        self._eyes.directoryChanged.connect(lambda _: self._empty())

    def listen(self) -> bool:
        """Listen from now on; False where another window does."""
        with contextlib.suppress(Refusal):
            files.make_folder(self._folder)
        if not self._lock.tryLock(0):
            return False
        for old in self._folder.glob(_PATHS):  # meant for a window that is gone
            files.remove(old)
        return self._eyes.addPath(str(self._folder))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take a file that the desktop hands to the program itself, as macOS does."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_came.emit(event.file())
            return True
        return False

    def _empty(self) -> None:
        for letter in sorted(self._folder.glob(_PATHS)):
            with contextlib.suppress(Refusal):
                told = files.read_own(letter, LONGEST)
                files.remove(letter)
                if told:
                    self.file_came.emit(os.fsdecode(told))


def _lock_in(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / "window.lock"))
    lock.setStaleLockTime(0)
    return lock
