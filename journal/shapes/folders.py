"""Shape. Shared folders, the files that lie in them, and what became of each."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from journal.errors import Refusal
from journal.shapes.ids import ItemId


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedFolder:
    """A folder that some other program keeps in step between the computers of friends."""

    path: Path
    added_on: date

    @property
    def name(self) -> str:
        """What people call it."""
        return self.path.name or str(self.path)


def through(folders: tuple[SharedFolder, ...]) -> tuple[tuple[str, str], ...]:
    """Give path and name of each, as whoever offers them as a way shows them."""
    return tuple((str(folder.path), folder.name) for folder in folders)


@dataclass(frozen=True, slots=True, kw_only=True)
class LyingFile:
    """A file as it lies in a shared folder. `stamp` is another one as soon as anything about it changes."""

    folder: Path
    name: str
    size: int
    changed_ns: int
    stamp: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderLook:
    """What one look into a shared folder showed; `trouble` where it could not be looked into."""

    folder: Path
    files: tuple[LyingFile, ...] = ()
    trouble: Refusal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PutFile:
    """A sealed file that this journal put into a shared folder, as it must still be when it is cleared away.

    `due_on` is the day on which it was first due to go, `missing` whether somebody else took it away.
    """

    folder: Path
    name: str
    bundle: str
    size: int
    digest: str
    put_on: date
    due_on: date | None = None
    missing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderState:
    """A folder, whether it is there, how many files of it had which outcome, and how many of ours lie in it."""

    folder: SharedFolder
    there: bool
    outcomes: Counter[str]
    ours: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """What came of trying some files: items that are new, and how many were tried with which outcome.

    An outcome is "taken", "known", "arriving" or a reason of `BundleRefused`.
    """

    items: tuple[ItemId, ...] = ()
    outcomes: tuple[str, ...] = ()
