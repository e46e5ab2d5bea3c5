"""Edge. Files that are replaced whole or not at all, the lock on a folder, and a process that leaves no core dump."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import secrets
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from journal.errors import JournalInUse, Refusal, disk_refusal

_LOCKED_BYTE = 1 << 30  # Windows locks are mandatory: far behind the text, so that the second process can read it
_ATTEMPTS = 20
_CHUNK = 1 << 20


@contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Turn the operating system's errors into refusals about `path`."""
    try:
        yield
    except OSError as error:
        raise disk_refusal(error, path) from None


def replace(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Put `data` at `path` so that whatever happens, the old or the new bytes stand there, whole and on the disk."""
    beside = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    with refusing(path):
        try:
            _make_empty(beside)
            with beside.open("wb") as file:
                for chunk in (data,) if isinstance(data, bytes) else data:
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            move(beside, path)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            raise


def move(source: Path, target: Path) -> None:
    """Rename over whatever stands at `target`, durably; raises `OSError`."""
    for attempt in range(_ATTEMPTS):
        try:
            source.replace(target)
            break
        except PermissionError:
            # On Windows another process (a virus scanner, a sync client) may hold the file for a moment.
            if os.name != "nt" or attempt == _ATTEMPTS - 1:
                raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Bring the folder's list of names to the disk: without it, a rename may be undone by a power cut."""
    if os.name == "nt":
        return  # NTFS journals its names, and a folder cannot be opened
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def copy(source: Path, target: Path) -> None:
    """Copy a file, whole and on the disk, or not at all. Never the database of an open journal: see `Witness`."""
    with refusing(target), source.open("rb") as read:
        replace(target, iter(lambda: read.read(_CHUNK), b""))


def make_empty(path: Path) -> None:
    """Make an empty file that nobody else may read, where nothing stands yet."""
    with refusing(path):
        _make_empty(path)


def _make_empty(path: Path) -> None:
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def write_refusal(path: Path) -> Refusal | None:
    """Say why writing at the end of `path` fails: the disk is full or over a quota, or not writable; None if it works.

    SQLite tells an exceeded quota and a failing disk apart by nothing but "I/O error".
    """
    probe = path.with_name(path.name + ".probe")
    try:
        with probe.open("wb") as file:
            file.seek(path.stat().st_size if path.exists() else 0)
            file.write(bytes(1 << 16))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return disk_refusal(error, path)
    finally:
        with contextlib.suppress(OSError):
            probe.unlink(missing_ok=True)
    return None


class Lock:
    """The lock on a journal's folder: held by one open journal, let go by the system when its process ends."""

    def __init__(self, path: Path) -> None:
        """Take the lock at `path`, or raise `JournalInUse` with the process that holds it."""
        self._path = path
        with refusing(path.parent):
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        self._file: BinaryIO = os.fdopen(descriptor, "r+b", buffering=0)
        if not _taken(self._file):
            holder = _holder(self._file)
            self._file.close()
            raise JournalInUse(path=path.parent, pid=holder.get("pid"), host=holder.get("host"))
        with contextlib.suppress(OSError):  # who holds it is a courtesy; the lock itself holds without it
            self._file.truncate(0)
            self._file.write(json.dumps({"pid": os.getpid(), "host": platform.node()}).encode())

    def let_go(self) -> None:
        """Give the folder free. The file stays: removing it would let two processes lock two files of one name."""
        self._file.close()


def harden_process() -> None:
    """Keep this process's memory out of core dumps and out of reach of the person's other programs."""
    if os.name == "nt":
        return
    import resource

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    set_dumpable(dumpable=False)


def set_dumpable(*, dumpable: bool) -> bool:
    """Set whether /proc shows this process to others; the desktop's file dialogs refuse one that it does not.

    Gives False where the system has no such setting.
    """
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    pr_set_dumpable = 4
    return bool(ctypes.CDLL(None, use_errno=True).prctl(pr_set_dumpable, int(dumpable), 0, 0, 0) == 0)


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
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
