"""Edge. What is written without encryption: until it is whole it has no name, or it goes with the process writing it.

So does whatever else is to last no longer than a process.

A file has no name at all where the system knows such files (Linux, on most disks), so that a process that is killed
leaves nothing. A folder, and a file elsewhere, stands beside its place under a name that says what it is; a shell that
knows nothing of ours waits for our end, and removes it. After a power cut, whoever next writes there does, and so does
the next opening of a journal where such things usually go.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from journal.errors import Refusal
from journal.files.reading import NO_LINK, PLAIN, WINDOWS, refuse_what_is_not_plain, refusing
from journal.files.writing import linked, move, remove_tree, sync_folder, sync_open, write_new

NAME = ".afterbell-unfinished-"
_MINE = 0o600
_SHELL = Path("/bin/sh")
_REMOVE = 'trap "" HUP INT QUIT TERM; read -r end; rm -rf -- "$1"'
"""Waits until the other end of its input is closed: by us when all is done, by the system when we are no more."""
_FORGOTTEN = 24 * 3600.0
"""Seconds after which something unfinished is nobody's any more, where locks cannot tell."""


def put_in_plain(path: Path, data: bytes) -> None:
    """Put `data` at `path`, whole and on the disk, in place of the file that stands there.

    A link is replaced, and never followed; raises `NotAPlainFile` for a pipe, a device or a folder, which nobody meant.
    """
    refuse_what_is_not_plain(path, but_links=True)
    _put(path, data, lambda part: move(part, path))


def put_new_in_plain(path: Path, data: bytes) -> bool:
    """Put `data` at `path`, whole and on the disk; False, and nothing is changed, where something stands there."""
    put = []
    done = _put(path, data, lambda part: put.append(linked(part, path)))
    return done or put[0]


@contextlib.contextmanager
def unfinished(target: Path) -> Iterator[Path]:
    """Give a new folder beside `target` to be filled, and then placed; nothing of it stays where it is not placed.

    Whatever was left unfinished there before is removed. Raises the refusals of the disk.
    """
    sweep(target.parent)
    part = target.parent.absolute() / f"{NAME}{secrets.token_hex(8)}"
    with _gone_with_us(part):
        with refusing(target):
            part.mkdir(mode=0o700)
        with _held(part):
            yield part


def sweep(folder: Path) -> None:
    """Remove what was left unfinished in `folder` by a process that is no more, as far as that can be done."""
    with contextlib.suppress(OSError, Refusal):
        for path in folder.iterdir():
            if path.name.startswith(NAME):
                with contextlib.suppress(OSError, Refusal), _held(path) as nobodys:
                    if nobodys:
                        _remove(path)


def _put(path: Path, data: bytes, finish: Callable[[Path], object]) -> bool:
    """Write `data` and `finish` it; True where it was put under `path` itself, with nothing to finish."""
    with refusing(path), _nameless(path.parent, data) as number:
        if number is not None and _named(number, path):
            sync_folder(path.parent)
            return True
        part = path.parent.absolute() / f"{NAME}{secrets.token_hex(8)}"
        with _gone_with_us(part):
            if number is None or not _named(number, part):
                write_new(part, (data,), _MINE, sync=True)
            finish(part)
    return False


@contextlib.contextmanager
def _nameless(folder: Path, data: bytes) -> Iterator[int | None]:
    """Give a file on the disk of `folder` that holds `data` and has no name, None where there is no such thing."""
    try:
        number = os.open(folder, getattr(os, "O_TMPFILE") | os.O_WRONLY | PLAIN, _MINE)  # noqa: B009  Linux has it
    except (AttributeError, OSError):  # where it is the disk that refuses, a file with a name will say so
        yield None
        return
    with os.fdopen(number, "wb") as file:
        file.write(data)
        sync_open(file)
        yield number


def _named(number: int, path: Path) -> bool:
    """Give a nameless file its name, if that is free and the system can."""
    try:
        # A folder's descriptor, which the whole path makes meaningless, lets Python follow what /proc has for a link.
        os.link(f"/proc/self/fd/{number}", path, src_dir_fd=number)
    except OSError:
        return False
    return True


@contextlib.contextmanager
def _gone_with_us(part: Path) -> Iterator[None]:
    """Let what is made under this name last no longer than this, nor than the process."""
    watcher = None
    with contextlib.suppress(OSError):
        if _SHELL.exists():
            watcher = subprocess.Popen(  # noqa: S603  the system's own shell; the path is an argument, never its text
                [_SHELL, "-c", _REMOVE, NAME, str(part)],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd="/",
                env={"PATH": "/usr/bin:/bin"},
                start_new_session=True,
            )
    try:
        yield
    finally:
        _remove(part)
        if watcher:
            watcher.communicate()


def _remove(part: Path) -> None:
    """Remove a folder or file of ours, as far as that can be done."""
    remove_tree(part)
    with contextlib.suppress(OSError):
        if not part.is_dir():
            part.unlink(missing_ok=True)


@contextlib.contextmanager
def _held(path: Path) -> Iterator[bool]:
    """Hold a folder as long as it is filled or looked at; tell whether nobody else does, so that it may be removed.

    A file, and everything on Windows, where a folder that is held could not be moved, is nobody's when it is old.
    """
    if WINDOWS:
        yield _is_old(path.lstat())
        return
    with refusing(path):
        number = os.open(path, os.O_RDONLY | PLAIN | NO_LINK)
    try:
        yield _locked(number)
    finally:
        os.close(number)


def _locked(number: int) -> bool:
    told = os.fstat(number)
    if sys.platform == "win32" or told.st_uid != os.geteuid():
        return False
    import fcntl

    try:
        if stat.S_ISDIR(told.st_mode):
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
    except BlockingIOError:
        return False
    except OSError:  # a network folder without locks
        pass
    return _is_old(told)


def _is_old(told: os.stat_result) -> bool:
    return time.time() - told.st_mtime > _FORGOTTEN
