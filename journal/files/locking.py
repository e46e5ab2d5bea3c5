"""Edge. The lock on a folder: taken before a single byte is written, on a file of its own, never through a link."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from journal.errors import JournalInUse, NotAPlainFile
from journal.files.reading import NO_LINK, PLAIN, refuse_what_is_not_plain, refusing

_LOCKED_BYTE = 1 << 30  # Windows locks are mandatory: far behind the text, so that the second process can read it
_TRIES = 10


class Lock:
    """The lock on a journal's folder: held by one open journal, let go by the system when its process ends."""

    def __init__(self, path: Path) -> None:
        """Take the lock at `path`. Raises `JournalInUse` with the process that holds it, `NotAPlainFile` for a link.

        A file with a second name is no lock either: what is written here would stand there too.
        """
        for _ in range(_TRIES):
            file = _opened(path)
            if not _taken(file):
                holder = _holder(file)
                file.close()
                raise JournalInUse(path=path.parent, pid=holder.get("pid"), host=_elsewhere(holder))
            if _is_at(path, file):
                break
            file.close()  # removed or exchanged between opening and locking: there is another one to be held
        else:
            raise JournalInUse(path=path.parent, pid=None, host=None)
        self._file = file
        self.left_held = bool(_holder(file))
        """Whether whoever held it before did not let it go, but ended."""
        with contextlib.suppress(OSError):  # who holds it is a courtesy; the lock itself holds without it
            file.seek(0)
            file.truncate(0)
            file.write(json.dumps({"pid": os.getpid(), "host": platform.node()}).encode())

    def let_go(self, *, unopened: bool = False) -> None:
        """Give the folder free. The file stays: removing it would let two processes lock two files of one name.

        `unopened`: the journal was not opened meanwhile, and that it was left held is told to whoever opens it.
        """
        with contextlib.suppress(OSError, ValueError):
            if not (unopened and self.left_held):
                self._file.truncate(0)
        self._file.close()


def _elsewhere(holder: dict[str, object]) -> str | None:
    """Give the name of the computer that holds it, None where that is this one, or not known."""
    host = holder.get("host")
    # What follows a dot is the network's: macOS is called otherwise in the next one.
    if not isinstance(host, str) or host.partition(".")[0] == platform.node().partition(".")[0]:
        return None
    return "".join(filter(str.isprintable, host)).strip()[:64] or None


def _opened(path: Path) -> BinaryIO:
    refuse_what_is_not_plain(path)
    with refusing(path.parent):
        number = os.open(path, os.O_RDWR | os.O_CREAT | PLAIN | NO_LINK, 0o600)
    told = os.fstat(number)
    if not stat.S_ISREG(told.st_mode) or told.st_nlink > 1:
        os.close(number)
        raise NotAPlainFile(path=path)
    return os.fdopen(number, "r+b", buffering=0)


def _is_at(path: Path, file: BinaryIO) -> bool:
    try:
        return os.path.samestat(path.lstat(), os.fstat(file.fileno()))
    except OSError:
        return False


def _taken(file: BinaryIO) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(_LOCKED_BYTE)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            file.seek(0)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        # A network folder without locks: SQLite's own exclusive lock still keeps a second process out.
        return True
    return True


def _holder(file: BinaryIO) -> dict[str, object]:
    try:
        file.seek(0)
        found = json.loads(file.read(1024))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
