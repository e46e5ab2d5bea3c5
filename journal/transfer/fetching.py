"""Errand. What is read from the disk of an import, for which nothing of the journal waits: it may be slow, or hang."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path, PurePosixPath
from threading import Lock
from typing import Generic, TypeVar

from journal import decoder
from journal.age.files import FileKey
from journal.decoder import Looked
from journal.errors import Cancelled, NotReadable, TooLarge
from journal.shapes import ImportChoices, Problem
from journal.slices import Steps, elsewhere
from journal.transfer.deciding import decided
from journal.transfer.formats import afterbell
from journal.transfer.formats.exported import KeptFile
from journal.transfer.formats.found import FoundEntry, FoundFile
from journal.transfer.own_export import OwnExport
from journal.transfer.previewing import Read, read
from journal.transfer.previewing_export import OwnPage, OwnRead, read_own
from journal.transfer.sources import FILE_LIMIT, Source, open_source

AHEAD = 25
"""Entries of which what belongs to them is asked for in one go."""
_TOGETHER = 8 << 20
"""Bytes of files that are fetched in one go; one entry may have more."""
_HELD = 128 << 20
"""Bytes of the lists of an export of ours that are held before they come in; what is beyond is read in their turn."""


W = TypeVar("W")
F = TypeVar("F", FoundFile, KeptFile)


@dataclass(frozen=True, slots=True)
class FetchedFile(Generic[F]):
    """A file of an entry, with what was seen of it where it is a picture."""

    file: F
    data: bytes
    looked: Looked | None


@dataclass(frozen=True, slots=True)
class Fetched:
    """An entry as it comes in by a person's choices, or why it does not; its files, and what is wrong with others."""

    chosen: FoundEntry | Problem
    files: tuple[FetchedFile[FoundFile], ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class FetchedOwn:
    """An entry of ours, with its files and what is wrong with others."""

    page: OwnPage
    files: tuple[FetchedFile[KeptFile], ...]
    problems: tuple[Problem, ...]


G = TypeVar("G", Fetched, FetchedOwn)


def size_of(got: Iterable[Fetched] | Iterable[FetchedOwn]) -> int:
    """Count the bytes of their files."""
    return sum(len(each.data) for one in got for each in one.files)


def fetched_own(source: Source, page: OwnPage, root: str) -> FetchedOwn:
    """Read the files of one entry of ours."""
    wanted = ((file, (root + file.path,), f"{page.where}: {file.path}") for file in page.kept.files)
    return FetchedOwn(page, *_files(source, wanted))


def fetched(source: Source, found: FoundEntry, choices: ImportChoices) -> Fetched:
    """Read what belongs to one entry."""
    chosen = decided(found, choices, source.modified, source.archived())
    if isinstance(chosen, Problem):
        return Fetched(chosen)
    wanted = ((file, file.members, chosen.where_of(file)) for file in chosen.files)
    return Fetched(chosen, *_files(source, wanted))


def _files(
    source: Source, wanted: Iterable[tuple[F, Sequence[str], str]]
) -> tuple[tuple[FetchedFile[F], ...], tuple[Problem, ...]]:
    """Read files, each given with the names it may have in the source and with what it is called in a report."""
    files, problems = [], []
    for file, members, where in wanted:
        data, reason = _member(source, members)
        if data is None:
            problems.append(Problem(where=where, reason=reason))
        else:
            files.append(FetchedFile(file, data, decoder.look(data)))
    return tuple(files), tuple(problems)


def look_into(path: Path, choices: ImportChoices | None = None, key: FileKey | None = None) -> Read | OwnRead:
    """Read what `import_file` would take in, to tell what would come of it; `key` as there.

    No journal is touched: none is held up by a long file or a slow disk. Raises `ImportRefused`, `NotReadable`,
    `TooLarge` as that does.
    """
    with closing(open_source(path, key)) as source:
        return _read(source, choices or ImportChoices())


class Fetching:
    """A source that other threads read, one at a time."""

    def __init__(
        self, path: Path, choices: ImportChoices | None, there: Read | OwnRead | None = None, key: FileKey | None = None
    ) -> None:
        """Begin with nothing opened; `there` is what `look_into` read, `key` is of an export under a passphrase."""
        self._path, self.choices, self._there, self._key = path, choices or ImportChoices(), there, key
        self._lock = Lock()
        self._over = False
        self._source: Source | None = None

    def open(self) -> tuple[Source, Read | OwnRead]:
        """Open it; give it with all that is in. Raises as `look_into`."""
        with self._lock:
            if self._over:
                raise Cancelled
            self._source = source = open_source(self._path, self._key)
            return source, self._there or _read(source, self.choices)

    def fetch(self, get: Callable[[Source, W], G], wanted: Sequence[W]) -> Steps[list[G]]:
        """Read what belongs to the first of these entries, as many as are no great burden, and one at least."""
        return elsewhere(partial(self._got, get, wanted), self.ended)

    def _got(self, get: Callable[[Source, W], G], wanted: Sequence[W]) -> list[G]:
        got: list[G] = []
        with self._lock:
            for entry in wanted:
                if self._over or self._source is None:
                    raise Cancelled
                got.append(get(self._source, entry))
                if size_of(got) >= _TOGETHER:
                    break
        return got

    def lists(self, there: OwnRead) -> OwnExport:
        """Give an export of ours with all in memory that belongs to no entry, or as much of it as may be."""
        pages = tuple(f"{there.root}{folder}/" for folder in ("entries", "trash", "versions"))
        files = {there.root + file.path for page in there.pages for file in page.kept.files}
        with self._lock:
            if self._over or self._source is None:
                raise Cancelled
            names = [name for name in self._source.names() if name.startswith(there.root)]
            names = [name for name in names if not name.startswith(pages) and name not in files]
            export = OwnExport(_Held(self._source, names), there.root + afterbell.MANIFEST)
            export.read_lists()
            return export

    def ended(self, _whole: bool) -> None:  # noqa: FBT001  what is told of every deed
        """Let go of it, after what is being read just now."""
        self._over = True
        with self._lock:
            if self._source is not None:
                self._source.close()


class _Held:
    """A source of which as much as may be is in memory."""

    def __init__(self, source: Source, names: Iterable[str]) -> None:
        self._source, self._names = source, source.names()
        self.is_sealed = source.is_sealed
        self._held: dict[str, bytes | None] = {}
        left = _HELD
        for name in names:
            try:
                data = source.read(name, min(left, FILE_LIMIT))
            except (TooLarge, NotReadable):  # what is behind it is held all the same; this is met when it is asked for
                continue
            self._held[name] = data
            left -= len(data or b"")

    def names(self) -> tuple[str, ...]:
        return self._names

    def has(self, name: str) -> bool:
        return name in self._held or self._source.has(name)

    def read(self, name: str, limit: int = FILE_LIMIT) -> bytes | None:
        if name not in self._held:
            return self._source.read(name, limit)
        data = self._held[name]
        if data is not None and len(data) > limit:
            raise TooLarge(size=len(data), limit=limit)
        return data

    def modified(self, name: str) -> datetime | None:
        return self._source.modified(name)

    def archived(self) -> datetime | None:
        return self._source.archived()

    def close(self) -> None:
        self._source.close()


def _read(source: Source, choices: ImportChoices) -> Read | OwnRead:
    every = (name for name in source.names() if PurePosixPath(name).name == afterbell.MANIFEST)
    manifests = [name for name in every if name.count("/") <= 1]
    return read_own(source, min(manifests, key=len)) if manifests else read(source, choices)


def _member(source: Source, members: Iterable[str]) -> tuple[bytes | None, str]:
    """Give the first of these that is there, or why there is none."""
    for member in members:
        try:
            data = source.read(member)
        except TooLarge:
            return None, "file-too-large"
        if data is not None:
            return data, ""
    return None, "file-missing"
