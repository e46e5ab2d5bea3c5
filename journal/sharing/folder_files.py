"""Edge. A folder that a sync service fills and empties as it likes: look, read, and remove without trusting it.

Nothing here follows a link, waits for a pipe, reads a file that is too large, or reads one that is still growing.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
from pathlib import Path

from journal import files
from journal.digests import digest_of
from journal.errors import NoSuchFolder, NotReadable, Refusal
from journal.shapes import endings
from journal.shapes.folders import FolderLook, LyingFile, PutFile


def look(folder: Path) -> FolderLook:
    """Give the sealed files that lie in `folder`, oldest first; what is inside folders in it is not looked at.

    Copies that a service makes of two at once ("… (conflicted copy).afterbell") count: a name says nothing here. Files
    still on their way have other names in every service known, or are caught by `read`.
    """
    found = []
    try:
        with files.refusing(folder), os.scandir(folder) as inside:
            for entry in inside:
                if entry.name.endswith(endings.SEALED) and not entry.name.startswith("."):
                    # One file that vanishes between its name and its size is no trouble of the folder.
                    with contextlib.suppress(FileNotFoundError):
                        found += _lying(folder, entry.name, entry.stat(follow_symlinks=False))
    except NotReadable:  # it is not there: of one that is closed to us a system says that it is not writable
        return FolderLook(folder=folder, trouble=NoSuchFolder(path=folder))
    except Refusal as trouble:
        return FolderLook(folder=folder, trouble=trouble)
    return FolderLook(folder=folder, files=tuple(sorted(found, key=lambda file: (file.changed_ns, file.name))))


def read(file: LyingFile) -> bytes | None:
    """Give what is in a file; None where it is no longer the file that was seen, or changed while it was read."""

    def same(told: os.stat_result) -> bool:
        return [found.stamp for found in _lying(file.folder, file.name, told)] == [file.stamp]

    return files.read_unchanged(file.folder / file.name, same)


def remove(put: PutFile) -> bool:
    """Remove a file that this journal wrote; False, and nothing is touched, where something else stands there now."""
    path = put.folder / put.name
    data = files.read_unchanged(path, lambda told: told.st_size == put.size)
    if data is None or digest_of(data) != put.digest:
        return False
    files.remove(path)
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
