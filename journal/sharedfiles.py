"""Edge. A folder that a sync service fills and empties as it likes: look, read, and remove without trusting it.

Nothing here follows a link, waits for a pipe, reads a file that is too large, or reads one that is still growing.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
from pathlib import Path

from journal.errors import Refusal
from journal.shapes.folders import FolderLook, LyingFile, PutFile
from journal.vault.files import refusing

SUFFIX = ".afterbell"
_NOT_FOLLOWED = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def look(folder: Path) -> FolderLook:
    """Give the sealed files that lie in `folder`, oldest first; what is inside folders in it is not looked at.

    Copies that a service makes of two at once ("… (conflicted copy).afterbell") count: a name says nothing here. Files
    still on their way have other names in every service known, or are caught by `read`.
    """
    found = []
    try:
        with refusing(folder), os.scandir(folder) as inside:
            for entry in inside:
                if entry.name.endswith(SUFFIX) and not entry.name.startswith("."):
                    # One file that vanishes between its name and its size is no trouble of the folder.
                    with contextlib.suppress(FileNotFoundError):
                        found += _lying(folder, entry.name, entry.stat(follow_symlinks=False))
    except Refusal as trouble:
        return FolderLook(folder=folder, trouble=trouble)
    return FolderLook(folder=folder, files=tuple(sorted(found, key=lambda file: (file.changed_ns, file.name))))


def read(file: LyingFile) -> bytes | None:
    """Give what is in a file; None where it is no longer the file that was seen, or changed while it was read."""
    path = file.folder / file.name
    try:
        descriptor = os.open(path, os.O_RDONLY | _NOT_FOLLOWED)
    except OSError:
        return None  # gone, a link by now, or held by the service: the next look tells
    with os.fdopen(descriptor, "rb") as opened:
        before = _lying(file.folder, file.name, os.fstat(descriptor))
        if not before or before[0].stamp != file.stamp:
            return None
        try:
            data = opened.read(file.size + 1)
        except OSError:
            return None
        after = _lying(file.folder, file.name, os.fstat(descriptor))
    same = bool(after) and after[0].stamp == file.stamp and len(data) == file.size
    return data if same else None


def remove(put: PutFile) -> bool:
    """Remove a file that this journal wrote; False, and nothing is touched, where something else stands there now."""
    path = put.folder / put.name
    try:
        described = path.lstat()
        if not stat.S_ISREG(described.st_mode) or described.st_size != put.size:
            return False
        with path.open("rb") as opened:
            if hashlib.file_digest(opened, "sha256").hexdigest() != put.digest:
                return False
        path.unlink()
    except FileNotFoundError:
        return False
    return True


def _lying(folder: Path, name: str, described: os.stat_result) -> list[LyingFile]:
    if not stat.S_ISREG(described.st_mode):
        return []
    # The time of the last change of anything is in it: a service that fills a file in and then sets its old time back
    # cannot make half a file and the whole one look alike.
    told = (str(folder), name, described.st_size, described.st_mtime_ns, _change_of(described))
    stamp = hashlib.sha256("\0".join(map(str, told)).encode("utf-8", "surrogateescape")).hexdigest()
    return [LyingFile(folder=folder, name=name, size=described.st_size, changed_ns=described.st_mtime_ns, stamp=stamp)]


def _change_of(described: os.stat_result) -> int:
    return 0 if os.name == "nt" else described.st_ctime_ns  # on Windows it is the time of making
