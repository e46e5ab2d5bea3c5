"""Edge. Files that are read: plain ones only, as much as comes and no more than asked for, none of them waited for.

The database of an open journal is never opened here: closing it would drop SQLite's POSIX locks on it, and let another
process write. `open_beside_sqlite` is the one way to it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import select
import stat
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TypeVar

from journal.errors import (
    DiskFailed,
    JournalExists,
    JournalInUse,
    NoSuchFolder,
    NotAPlainFile,
    NotReadable,
    Refusal,
    TooLarge,
    disk_refusal,
)

T = TypeVar("T")

WINDOWS = os.name == "nt"
PIECE = 1 << 20
"""Bytes that are in memory at once where a file is only passed on."""
NOBODY_WRITES = 60.0
PAUSES = (0.0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds between tries where Windows says that somebody else holds a file: a virus scanner, a sync program."""

PLAIN = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
"""Flags with which nothing that is opened makes us wait."""
NO_LINK = getattr(os, "O_NOFOLLOW", 0)

_OF_A_SHELL = re.compile(r"/dev/(fd/)?[^/]+$|/proc/")
"""Pipes that a shell made for a command, by their paths."""

_Named = tuple[int, int]
_held: dict[_Named, list[int]] = {}
"""The databases that SQLite has open, by device and inode: descriptors of them, to be closed together and last."""
_users: Counter[_Named] = Counter()


@contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Turn the operating system's errors into refusals about `path`."""
    try:
        yield
    except OSError as error:
        raise disk_refusal(error, path) from None


def read(path: Path, limit: int) -> bytes:
    """Give what is in a plain file that a person chose, by a link too. Raises `TooLarge` beyond `limit` bytes.

    Raises `NotAPlainFile` for a folder, a pipe or a device, and the refusals of the disk.
    """
    with _opened(path, 0) as file:
        return _taken(file, limit)


def open_chosen(path: Path) -> BinaryIO:
    """Open a plain file that a person chose, to be read anywhere in it by whoever closes it. Raises as `read` does."""
    with refusing(path):
        return _open(path, 0)


@contextmanager
def kept_though_replaced(path: Path) -> Iterator[None]:
    """Keep a file's bytes until this ends, though another file takes its name: to let 1 GB go takes half a second.

    No database that SQLite has open, or gets open meanwhile. On Windows, where an open file keeps its name, nothing is.
    """
    if WINDOWS:
        yield
        return
    with open_chosen(path):
        yield


def read_own(path: Path, limit: int) -> bytes | None:
    """Give the first `limit` bytes of a file that should be ours; None where it is not there, a link or no plain file.

    Raises `NotWritable` where it may not be read.
    """
    try:
        with _opened(path, NO_LINK) as file:
            return file.read(limit)
    except (NotAPlainFile, NotReadable, DiskFailed):
        return None


def is_folder(path: Path) -> bool:
    """Tell whether a folder is there just now: behind a disk that is gone, or does not answer, there is none."""
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def refuse_missing(folder: Path) -> None:
    """Raise `NoSuchFolder` where there is no folder to put something into."""
    if not is_folder(folder):
        raise NoSuchFolder(path=folder)


def refuse_failing(path: Path) -> None:
    """Raise `DiskFailed` where a file that is there cannot be read to its end."""
    with contextlib.suppress(NotAPlainFile, NotReadable), _opened(path, NO_LINK) as file:
        while file.read(PIECE):
            pass


def read_start(path: Path, size: int) -> bytes:
    """Give the first bytes of a plain file; b"" where there is none, or it cannot be read."""
    with contextlib.suppress(Refusal), _opened(path, 0) as file:
        return file.read(size)
    return b""


def read_stream(path: Path, limit: int) -> bytes | None:
    """Give what comes from a file, a pipe or a terminal that was named on a command line, `limit` + 1 bytes at most.

    Whoever names a pipe wants to be waited for; None where for `NOBODY_WRITES` seconds nobody began to write into one
    that has a name. A pipe that a shell made for a command has its writer already.
    """
    with refusing(path):
        if WINDOWS or not stat.S_ISFIFO(path.stat().st_mode) or _OF_A_SHELL.match(str(path)):
            with path.open("rb") as file:
                return file.read(limit + 1)
        with os.fdopen(os.open(path, os.O_RDONLY | PLAIN), "rb") as file:
            if not select.select([file], [], [], NOBODY_WRITES)[0]:
                return None
            os.set_blocking(file.fileno(), True)
            return file.read(limit + 1)


def read_unchanged(path: Path, same: Callable[[os.stat_result], bool]) -> bytes | None:
    """Give what is in a file in a folder that others write into, no link followed.

    None where it is not, or not any more after it was read, the very file that `same` recognises.
    """
    with contextlib.suppress(Refusal), _opened(path, NO_LINK) as file:
        told = os.fstat(file.fileno())
        if same(told):
            data = file.read(told.st_size + 1)
            if same(os.fstat(file.fileno())) and len(data) == told.st_size:
                return data
    return None


def copied_from(path: Path) -> Iterator[bytes]:
    """Give a plain file piece by piece, no link followed, and no more than its size was when it was opened.

    Raises `TooLarge` where it grows meanwhile.
    """
    with _opened(path, NO_LINK) as file:
        size = left = os.fstat(file.fileno()).st_size
        while piece := file.read(min(PIECE, left + 1)):
            left -= len(piece)
            if left < 0:
                raise TooLarge(size=size + 1, limit=size)
            yield piece


def refuse_taken(folder: Path) -> None:
    """Raise `JournalExists` where something stands already where a new folder is to be made."""
    with refusing(folder):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise JournalExists(path=folder)


def refuse_what_is_not_plain(path: Path, *, but_links: bool = False) -> None:
    """Raise `NotAPlainFile` where this name is a link, a pipe, a device or a folder.

    `but_links` lets links be, for who puts a file in place of one and never follows it.
    """
    with refusing(path):
        try:
            told = path.lstat()
        except FileNotFoundError:
            return
        if not (stat.S_ISREG(told.st_mode) or (but_links and stat.S_ISLNK(told.st_mode))):
            raise NotAPlainFile(path=path)


def open_beside_sqlite(path: Path, *, create: bool = False) -> int:
    """Open a database for as long as SQLite has it open, and before that; give the descriptor, which writes nothing.

    It ends with `release_beside_sqlite`. Raises `NotAPlainFile` for a link, and the refusals of the disk.
    """
    with refusing(path):
        refuse_what_is_not_plain(path)
        file = _open_for_sqlite(path, create=create)
        told = os.fstat(file)
        if not stat.S_ISREG(told.st_mode):
            os.close(file)
            raise NotAPlainFile(path=path)
        _held.setdefault(_named(told), []).append(file)
        _users[_named(told)] += 1
    return file


def release_beside_sqlite(file: int) -> None:
    """Let such a descriptor go, after SQLite has closed the database."""
    named = _named(os.fstat(file))
    _users[named] -= 1
    if not _users[named]:
        del _users[named]
        for each in _held.pop(named):
            os.close(each)


def patiently(deed: Callable[[], T]) -> T:
    """Do it; on Windows again after a pause, where another program holds the file."""
    for pause in PAUSES:
        try:
            return deed()
        except PermissionError:
            if not WINDOWS:
                raise
            time.sleep(pause)  # Windows tells nobody when a file is let go: trying is the one way to find out
    return deed()


@contextmanager
def _opened(path: Path, flags: int) -> Iterator[BinaryIO]:
    with refusing(path), _open(path, flags) as file:
        yield file


def _open(path: Path, flags: int) -> BinaryIO:
    told = path.stat() if not flags & NO_LINK else path.lstat()
    _refuse_unreadable(path, told)  # before it is opened: a device may do something then
    number = patiently(lambda: os.open(path, os.O_RDONLY | PLAIN | flags))
    try:
        _refuse_unreadable(path, os.fstat(number))
    except JournalInUse:
        _held[_named(os.fstat(number))].append(number)  # closed with the journal, never before
        raise
    except BaseException:
        os.close(number)
        raise
    return os.fdopen(number, "rb")


def _refuse_unreadable(path: Path, told: os.stat_result) -> None:
    if not stat.S_ISREG(told.st_mode):
        raise NotAPlainFile(path=path)
    if _named(told) in _held:
        raise JournalInUse(path=path.parent, pid=os.getpid(), host=None)


def _taken(file: BinaryIO, limit: int) -> bytes:
    told = os.fstat(file.fileno()).st_size
    if told > limit:
        raise TooLarge(size=told, limit=limit)
    data = file.read(told + 1)
    if len(data) > told:  # it grows while it is read
        data += file.read(limit + 1 - len(data)) if len(data) <= limit else b""
    if len(data) > limit:
        raise TooLarge(size=len(data), limit=limit)
    return data


def _open_for_sqlite(path: Path, *, create: bool) -> int:
    if create:
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | PLAIN | NO_LINK, 0o600)
    try:
        # To be written, though it never is: on a layered file system reading and writing may reach different files.
        return os.open(path, os.O_RDWR | PLAIN | NO_LINK)
    except OSError as error:
        if error.errno not in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise
        return os.open(path, os.O_RDONLY | PLAIN | NO_LINK)


def _named(told: os.stat_result) -> _Named:
    return told.st_dev, told.st_ino
