"""Edge. A folder that appears whole or not at all: it is filled under another name beside its place, then renamed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from journal import files, prose
from journal.errors import JournalExists

_NOT_A_WORD = re.compile(r"[^a-z0-9]+")


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
        plain = data.encode("utf-8") if isinstance(data, str) else data
        files.write_into(self._path, name, plain)
        self.size += len(plain)


@contextmanager
def new_folder(target: Path) -> Iterator[NewFolder]:
    """Let a folder be filled, and put it at `target` when all went well; otherwise nothing of it stays.

    `target` must not be there, or be an empty folder. Raises `JournalExists` and the refusals of the disk.
    """
    with files.refusing(target):
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise JournalExists(path=target)
    files.make_folder(target.parent)
    with files.unfinished(target) as part:
        yield NewFolder(part)
        files.bring_to_disk()
        files.place(part, target)


def slug(heading: str) -> str:
    """Give a heading as part of a file's name: "-the-quiet-row", or nothing."""
    words = _NOT_A_WORD.sub("-", prose.fold(heading)).strip("-")[:50].strip("-")
    return f"-{words}" if words else ""
