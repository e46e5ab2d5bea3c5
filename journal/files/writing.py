"""Edge. Files and folders that are written: whole or not at all, under names nobody can foresee until they are done.

A link that stands where something is put is replaced, never followed. What is written is for its owner alone, 0600 in
folders of 0700, unless it is said to be for others.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from journal.errors import DiskFull, NoSuchFolder, NotReadable, NotWritable, Refusal, disk_refusal
from journal.files.reading import NO_LINK, PLAIN, copied_from, patiently, refusing

_MINE, _OTHERS = 0o600, 0o666  # what the person's mask leaves of it
_LONGEST = 60
"""Letters of a name that are kept in that of a working file, which must not become too long for the disk."""
_WITHOUT_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EACCES}
_WITHOUT_SYNCFS = {errno.ENOSYS, errno.EPERM, errno.EINVAL, errno.EOPNOTSUPP}
_PROBE = 1 << 16
_LARGE = 1 << 20
"""Bytes of a file that goes to the disk at once: the more of it waits there, the longer every save waits behind it."""


def replace(path: Path, data: bytes | Iterable[bytes], *, for_others: bool = False, named: bool = True) -> None:
    """Put `data` at `path` so that whatever happens, the old or the new bytes stand there, whole and on the disk.

    Where it is not `named`, a power cut may bring the old ones back until `sync_folder`, which many files may share.
    """
    part = path.with_name(_working_name(path.name))
    with refusing(path):
        try:
            write_new(part, (data,) if isinstance(data, bytes) else data, _OTHERS if for_others else _MINE, sync=True)
            patiently(lambda: part.replace(path))
            if named:
                sync_folder(path.parent)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def copy(source: Path, target: Path) -> None:
    """Copy a plain file, whole and on the disk, or not at all; no link is followed."""
    with refusing(source):
        size = source.lstat().st_size
    refuse_full(target, size)
    replace(target, copied_from(source))


def refuse_full(target: Path, size: int) -> None:
    """Raise `DiskFull` where so many bytes find no room at `target`, before the first one is written."""
    with refusing(target):
        if shutil.disk_usage(target.parent).free < size:
            raise DiskFull(path=target)


def write_into(folder: Path, name: str, data: bytes) -> None:
    """Write a new file into a working folder of ours, where `name` has "/" between folders that are made as needed."""
    path = folder / name
    make_folder(path.parent)
    with refusing(path):
        write_new(path, (data,), _MINE, sync=len(data) >= _LARGE)


def writing(path: Path, pieces: Iterable[bytes]) -> Iterator[int]:
    """Write a new file of ours that nothing relies on, piece by piece; give after each how many bytes it had."""
    with refusing(path), os.fdopen(_new(path, _MINE), "wb") as file:
        for piece in pieces:
            file.write(piece)
            yield len(piece)


@contextlib.contextmanager
def filling(path: Path) -> Iterator[Callable[[bytes], object]]:
    """Give what writes into a new file of ours, which is on the disk when all went well. Raises `OSError`."""
    with os.fdopen(_new(path, _MINE), "wb") as file:
        yield file.write
        sync_open(file)


def sync_open(file: BinaryIO) -> None:
    """Bring what was written through an open file to the disk; raises `OSError`."""
    file.flush()
    os.fsync(file.fileno())


def freshen(path: Path, age: float) -> None:
    """Note in a file that is older than so many seconds that it is used now."""
    with contextlib.suppress(OSError):
        if is_older(path, age):
            os.utime(path, follow_symlinks=False)


def is_older(path: Path, age: float) -> bool:
    """Tell whether a file was written, or freshened, more than so many seconds ago."""
    with contextlib.suppress(OSError):
        return time.time() - path.lstat().st_mtime > age
    return False


def make_empty(path: Path) -> None:
    """Make an empty file where nothing stands yet."""
    with refusing(path):
        os.close(_new(path, _MINE))


def make_own(path: Path) -> None:
    """Give a file that has a second name elsewhere bytes of its own, so that writing into it changes nothing there."""
    with refusing(path):
        told = path.lstat()
    if stat.S_ISREG(told.st_mode) and told.st_nlink > 1:
        copy(path, path)


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing; one that is there is left as it is."""
    with refusing(folder):
        missing = []
        while not folder.is_dir():
            missing.append(folder)
            folder = folder.parent
        for each in reversed(missing):
            try:
                each.mkdir(mode=0o700)
            except FileExistsError:  # made by another meanwhile, or no folder at all
                if not each.is_dir():
                    raise NotWritable(path=each) from None


def make_new_folder(folder: Path) -> None:
    """Make a folder where nothing stands, and those above it that are missing. Raises the refusals of the disk."""
    make_folder(folder.parent)
    with refusing(folder):
        folder.mkdir(mode=0o700)


def make_working_folder(target: Path) -> Path:
    """Make a folder beside `target` under a name nobody can foresee, in which something is made before it is there."""
    part = target.with_name(_working_name(target.name))
    with refusing(target):
        part.mkdir(mode=0o700)
    return part


def keep_private(folder: Path) -> None:
    """Close a folder of ours to others, where the disk knows of such things."""
    with contextlib.suppress(OSError):
        if not folder.is_symlink() and stat.S_IMODE(folder.stat().st_mode) & 0o077:
            folder.chmod(0o700)


def move(source: Path, target: Path) -> None:
    """Rename over whatever stands at `target`, durably; raises `OSError`."""
    patiently(lambda: source.replace(target))
    sync_folder(target.parent)


def place(part: Path, target: Path) -> None:
    """Put a finished working folder at `target`, where nothing or an empty folder stands."""
    with refusing(target):
        if target.is_dir() and not target.is_symlink():
            target.rmdir()
        move(part, target)


def sync_file(path: Path) -> None:
    """Bring what was written to a file by others to the disk; raises `OSError`."""
    _sync(path, os.O_RDWR | PLAIN | NO_LINK)


def sync_folder(folder: Path) -> None:
    """Bring the folder's list of names to the disk: without it, a rename may be undone by a power cut."""
    if os.name != "nt":  # NTFS journals its names, and a folder cannot be opened
        _sync(folder, os.O_RDONLY)


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def bring_to_disk(folder: Path) -> None:
    """Bring all that was written in a folder to its disk, many small files at once where the system can do that.

    No other disk is waited for: a stick that films are copied to may take minutes. Raises the refusals of the disk.
    """
    with refusing(folder):
        if sys.platform != "linux":
            for path in (folder, *folder.rglob("*")):
                (sync_file if path.is_file() else sync_folder)(path)
            return
        number = _sync_alone(folder)
        if number in _WITHOUT_SYNCFS:
            os.sync()
        elif number:
            raise OSError(number, os.strerror(number))


def _sync_alone(folder: Path) -> int:
    """Write out the file system of a folder (syncfs(2), which Python does not have); 0, or the number of an error."""
    import ctypes  # for an export or a book alone

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        done = ctypes.CDLL(None, use_errno=True).syncfs(descriptor)
        return ctypes.get_errno() if done else 0
    finally:
        os.close(descriptor)


def remove(path: Path) -> None:
    """Remove a file or link, if it is there. Raises the refusals of the disk."""
    with refusing(path):
        patiently(lambda: path.unlink(missing_ok=True))


def remove_folder(folder: Path) -> None:
    """Remove an empty folder. Raises the refusals of the disk."""
    with refusing(folder):
        folder.rmdir()


def remove_tree(folder: Path) -> None:
    """Remove a folder of ours with all that is in it, as far as that can be done; a link to one is left."""
    shutil.rmtree(folder, ignore_errors=True)


def remove_whole(folder: Path) -> None:
    """Remove a folder that is taken for whole while it has its name: that goes first."""
    going = folder.with_name(_working_name(folder.name))
    with refusing(folder):
        move(folder, going)
        shutil.rmtree(going)


def write_refusal(path: Path) -> Refusal | None:
    """Say why writing at the end of `path` fails: the disk is full or over a quota, or not writable; None if it works.

    SQLite tells an exceeded quota and a failing disk apart by nothing but "I/O error".
    """
    probe = path.with_name(_working_name(path.name))
    try:
        with os.fdopen(_new(probe, _MINE), "wb") as file:
            file.seek(path.lstat().st_size if path.exists() else 0)
            file.write(bytes(_PROBE))
            sync_open(file)
    except NoSuchFolder:
        return NotReadable(path=path)
    except OSError as error:
        return disk_refusal(error, path)
    finally:
        with contextlib.suppress(OSError):
            probe.unlink(missing_ok=True)
    return None


def write_new(path: Path, pieces: Iterable[bytes], mode: int, *, sync: bool) -> None:
    """Write a file where nothing stands; raises `OSError`."""
    with os.fdopen(_new(path, mode), "wb") as file:
        for piece in pieces:
            file.write(piece)
        if sync:
            sync_open(file)


def _new(path: Path, mode: int) -> int:
    try:
        return patiently(lambda: os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | PLAIN | NO_LINK, mode))
    except (FileNotFoundError, NotADirectoryError):
        raise NoSuchFolder(path=path.parent) from None  # nothing else can be missing for a new file


def linked(part: Path, path: Path) -> bool:
    """Give a finished file its name, if that is free."""
    try:
        path.hardlink_to(part)
    except FileExistsError:
        return False
    except OSError as error:
        if error.errno not in _WITHOUT_LINKS:
            raise
        # A disk without links, as most sticks are: two at the very same moment are not told apart.
        if os.path.lexists(path):
            return False
        move(part, path)
        return True
    part.unlink()
    sync_folder(path.parent)
    return True


def unused(path: Path) -> Path:
    """Give a path at which nothing stands: this one, or with a number behind its name."""
    free, number = path, 1
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
    return free


def _working_name(name: str) -> str:
    return f"{name[:_LONGEST]}.{secrets.token_hex(4)}.new"
