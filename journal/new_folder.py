"""Edge. A folder that appears whole or not at all: it is filled under another name beside its place, then renamed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from journal.errors import JournalExists, disk_refusal


class NewFolder:
    """A folder being filled. Names use "/" between folders."""

    def __init__(self, path: Path) -> None:
        """Fill `path`, which is there and empty."""
        self._path = path
        self._taken: set[str] = set()
        self.size = 0

    def free_name(self, stem: str, suffix: str) -> str:
        """Give a name that is not taken yet, whatever the disk thinks of case; it is taken from now on."""
        name, number = f"{stem}{suffix}", 1
        while name.casefold() in self._taken:
            number += 1
            name = f"{stem}-{number}{suffix}"
        self._taken.add(name.casefold())
        return name

    def write(self, name: str, data: bytes | str) -> None:
        """Write a file. Raises the refusals of the disk."""
        path = self._path / name
        plain = data.encode("utf-8") if isinstance(data, str) else data
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                file.write(plain)
        except OSError as error:
            raise disk_refusal(error, path) from None
        self.size += len(plain)


@contextmanager
def new_folder(target: Path) -> Iterator[NewFolder]:
    """Let a folder be filled, and put it at `target` when all went well; otherwise nothing of it stays.

    `target` must not be there, or be an empty folder. Raises `JournalExists` and the refusals of the disk.
    """
    part = target.parent / f".{target.name}.part-{os.getpid()}"
    try:
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise JournalExists(path=target)
        target.parent.mkdir(parents=True, exist_ok=True)
        part.mkdir(mode=0o700)
    except OSError as error:
        raise disk_refusal(error, target) from None
    try:
        yield NewFolder(part)
        _settle(part, target)
    finally:
        # After the renaming there is nothing left here; after a failure there must not be.
        shutil.rmtree(part, ignore_errors=True)


def _settle(part: Path, target: Path) -> None:
    try:
        if target.exists():
            target.rmdir()
        part.rename(target)
    except OSError as error:
        raise disk_refusal(error, target) from None
