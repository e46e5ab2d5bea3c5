"""Errand. What is read from the disk of an import, for which nothing of the journal waits: it may be slow, or hang."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from threading import Lock
from typing import Generic, TypeVar

from journal import decoder
from journal.age.files import FileKey
from journal.decoder import Looked
from journal.errors import Cancelled, TooLarge
from journal.shapes import ImportChoices, Problem
from journal.slices import Steps, elsewhere
from journal.transfer import records
from journal.transfer.deciding import decided
from journal.transfer.formats import afterbell
from journal.transfer.formats.exported import KeptFile
from journal.transfer.formats.found import FoundEntry, FoundFile
from journal.transfer.own_export import OwnExport, OwnLists, Unit
from journal.transfer.previewing import Read, read
from journal.transfer.previewing_export import OwnPage, OwnRead, read_own
from journal.transfer.sources import Source, open_source
from journal.transfer.staging import StagedRow

AHEAD = 25
"""Entries of which what belongs to them is asked for in one go."""
_TOGETHER = 8 << 20
"""Bytes of files that are fetched in one go; one entry may have more."""

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


@dataclass(frozen=True, slots=True)
class FetchedUnit:
    """Rows of an export of ours as they are staged, and what is wrong with the files of others."""

    rows: tuple[StagedRow, ...]
    problems: tuple[Problem, ...]


G = TypeVar("G", Fetched, FetchedOwn, FetchedUnit)


def size_of(got: Fetched | FetchedOwn | FetchedUnit) -> int:
    """Count the bytes of its files."""
    return sum(len(each.data or b"") for each in (got.rows if isinstance(got, FetchedUnit) else got.files))


def fetched_own(source: Source, page: OwnPage, root: str) -> FetchedOwn:
    """Read the files of one entry of ours."""
    wanted = ((file, (root + file.path,), f"{page.where}: {file.path}") for file in page.kept.files)
    return FetchedOwn(page, *_files(source, wanted))


def fetched_unit(source: Source, unit: Unit, root: str) -> FetchedUnit:
    """Read the files of rows that come in together; a row whose file is not there is left out, and named."""
    rows, problems = [], []
    for name, row in unit:
        data, reason = None, ""
        if records.TABLES[name].files:
            data, reason = _member(source, (root + str(row["path"]),))
        if reason:
            problems.append(Problem(where=str(row["path"]), reason=reason))
        else:
            rows.append(StagedRow(name, records.written(row), data))
    return FetchedUnit(tuple(rows), tuple(problems))


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
        size = 0
        with self._lock:
            for entry in wanted:
                if self._over or self._source is None:
                    raise Cancelled
                got.append(get(self._source, entry))
                size += size_of(got[-1])
                if size >= _TOGETHER:
                    break
        return got

    def lists(self, there: OwnRead) -> OwnLists:
        """Give all that belongs to no entry in an export of ours, but for the bytes of files."""
        with self._lock:
            if self._over or self._source is None:
                raise Cancelled
            return OwnExport(self._source, there.root + afterbell.MANIFEST).lists()

    def ended(self, _whole: bool) -> None:  # noqa: FBT001  what is told of every deed
        """Let go of it, after what is being read just now."""
        self._over = True
        with self._lock:
            if self._source is not None:
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
