"""Edge. Opens what a person wants to import: one file, a folder, or a ZIP; reads members by name and writes nothing.

A member's name never becomes a path that is written to. In a folder a name is followed only inside that folder; in a
ZIP sizes are checked as the bytes come, so that what its directory claims does not matter.
"""

from __future__ import annotations

import os
import tarfile
import zipfile
import zlib
from abc import ABC, abstractmethod
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Generic, Protocol, TypeVar

from journal import files
from journal.age import files as age
from journal.age.format import AgeError
from journal.dates import clock
from journal.errors import ImportRefused, TooLarge, disk_refusal
from journal.transfer.formats.form import Files

FILE_LIMIT = 50 * 1024 * 1024
MEMBERS_LIMIT = 200_000
DEPTH_LIMIT = 100
"""Folders inside one another: the system's own longest path has room for thousands."""
_DIRECTORY_LIMIT = 24 << 20
"""Bytes of a ZIP's directory: over a hundred for each of as many members as are read."""
_HEADER_LIMIT = 1 << 20
"""Bytes of one header of a tar archive, with the long names that it announces."""
_UNPACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Ways of packing that are read: all that journals come in, and all that `zipfile` unpacks no further than asked."""

_ENCRYPTED = 1

_IN_TAR = 512
"""Bytes by which an archive is known to be one."""

_DAMAGED = (zipfile.BadZipFile, NotImplementedError, ValueError)
"""What `zipfile` raises of an archive that it cannot read: `BadZipFile` where it knows what is wrong, where the archive
asks for a newer reader `NotImplementedError`, and `ValueError` where it does not look: a name that says it is UTF-8 and
is none, an offset beyond what any file has, and what `_InPieces` refuses to read."""

_DAMAGED_MEMBER = (*_DAMAGED, zlib.error, EOFError, OSError)
"""The same of one member, whose bytes may be no deflated ones (`zlib.error`), end before it is whole (`EOFError`), lie
before the file begins or on a disk that fails (`OSError`)."""

M = TypeVar("M", zipfile.ZipInfo, tarfile.TarInfo)
A = TypeVar("A", zipfile.ZipFile, tarfile.TarFile)


class _MoreThanAnyError(ValueError):
    """An archive says more of itself than any does; `ValueError`, as `tarfile` and `zipfile` let it through."""


class _InPieces:
    """A file of which no more is read at once than is allowed, whatever an archive says that it holds."""

    def __init__(self, file: BinaryIO, most: int) -> None:
        """Read `file`, which stays with whoever opened it; `most` bytes at once."""
        self._file = file
        self.most = most
        self.seek, self.tell, self.seekable, self.close = file.seek, file.tell, file.seekable, file.close

    def read(self, size: int = -1) -> bytes:
        """Read so many bytes. Raises `_MoreThanAnyError` where that is too many."""
        if size > self.most:
            raise _MoreThanAnyError
        return self._file.read(self.most if size < 0 else size)


class Source(Files, Protocol):
    """Files that are held open until they are let go of.

    `is_sealed`: they stood under a passphrase that was given, so that nobody else can have changed them.
    """

    is_sealed: bool

    def archived(self) -> datetime | None:
        """Give when the archive itself was last changed, None where it is a folder or one file."""

    def close(self) -> None:
        """Let go of the file."""


class FolderSource:
    """A folder, or one file together with what lies beside it."""

    is_sealed = False

    def __init__(self, folder: Path, only: str = "") -> None:
        """Read in `folder`; `only` is the one file whose entries are meant."""
        self._folder = folder.resolve()
        self._only = only

    def names(self) -> tuple[str, ...]:
        """Give the names of all files, sorted."""
        if self._only:
            return (self._only,)
        found: list[str] = []
        waiting, folders = [(self._folder, 0)], 0
        while waiting:
            folder, depth = waiting.pop()
            folders += 1
            for path, is_folder in _inside_of(folder):
                if is_folder:
                    waiting.append((path, depth + 1))
                elif path.is_file():
                    found.append(path.relative_to(self._folder).as_posix())
            if len(found) + folders + len(waiting) > MEMBERS_LIMIT:
                raise ImportRefused(reason="too-many-files")
            if depth > DEPTH_LIMIT:
                raise ImportRefused(reason="folders-too-deep")
        return tuple(sorted(found))

    def has(self, name: str) -> bool:
        """Tell whether a file of this name is inside the folder."""
        return self._inside(name) is not None

    def read(self, name: str, limit: int = FILE_LIMIT) -> bytes | None:
        """Give the bytes of a file inside the folder, None where there is none there."""
        path = self._inside(name)
        if path is None:
            return None
        return files.read(path, limit)

    def modified(self, name: str) -> datetime | None:
        """Give when a file was last changed, None where it is not there."""
        path = self._inside(name)
        return _changed(path) if path else None

    def archived(self) -> None:
        """There is no archive."""

    def close(self) -> None:
        """Nothing is held open."""

    def _inside(self, name: str) -> Path | None:
        try:
            path = (self._folder / name).resolve()
            return path if path.is_relative_to(self._folder) and path.is_file() else None
        except (OSError, ValueError):  # a name that no disk takes
            return None


class _Archive(ABC, Generic[M, A]):
    """What an archive says of itself and its members, by their names; its file is open until it is let go of."""

    def __init__(self, path: Path, key: age.FileKey | None = None) -> None:
        """Open the archive, with its key where it is sealed.

        Raises `ImportRefused` where it is damaged or of a kind that is not read.
        """
        self._path = path
        self.is_sealed = key is not None
        self._file = files.open_chosen(path)
        self._members: dict[str, M] = {}
        try:
            self._archive: A = self._looked_through(key)
        except BaseException:
            self._file.close()
            raise

    @abstractmethod
    def _looked_through(self, key: age.FileKey | None) -> A:
        """Open it, and take down its members."""

    def names(self) -> tuple[str, ...]:
        """Give the names of all files, sorted."""
        return tuple(sorted(self._members))

    def has(self, name: str) -> bool:
        """Tell whether a member of this name is in the archive."""
        return name in self._members

    def archived(self) -> datetime | None:
        """Give when the archive itself was last changed."""
        return _changed(self._path)

    def close(self) -> None:
        """Close the archive."""
        self._archive.close()
        self._file.close()


class ZipSource(_Archive[zipfile.ZipInfo, zipfile.ZipFile]):
    """A ZIP archive."""

    def _looked_through(self, _key: age.FileKey | None) -> zipfile.ZipFile:
        inside = _InPieces(self._file, _DIRECTORY_LIMIT)
        try:
            archive = zipfile.ZipFile(inside)
        except _MoreThanAnyError:
            raise ImportRefused(reason="too-many-files") from None
        except _DAMAGED:
            raise ImportRefused(reason="damaged-zip") from None
        except OSError as error:
            raise disk_refusal(error, self._path) from None
        inside.most = FILE_LIMIT
        # The first of two members of one name counts: the directory is foreign, and somebody may have put in a second.
        for member in archive.infolist():
            if member.filename and not member.is_dir() and _inside(member.filename):
                self._members.setdefault(member.filename, member)
        if len(self._members) > MEMBERS_LIMIT:
            raise ImportRefused(reason="too-many-files")
        if self._members and all(member.flag_bits & _ENCRYPTED for member in self._members.values()):
            raise ImportRefused(reason="encrypted")
        if self._members and all(member.compress_type not in _UNPACKED for member in self._members.values()):
            raise ImportRefused(reason="unknown-packing")
        return archive

    def read(self, name: str, limit: int = FILE_LIMIT) -> bytes | None:
        """Give the bytes of a member, None where there is none or it is damaged; never inflates beyond `limit`."""
        member = self._members.get(name)
        if member is None or member.flag_bits & _ENCRYPTED or member.compress_type not in _UNPACKED:
            return None
        if member.file_size > limit:
            raise TooLarge(size=member.file_size, limit=limit)
        try:
            with self._archive.open(member) as file:
                return file.read(member.file_size)  # no more than that is inflated, however much there is
        except _DAMAGED_MEMBER:  # as good as not there
            return None

    def modified(self, name: str) -> datetime | None:
        """Give when a member was last changed; a ZIP tells a wall clock, and it is taken for the one here."""
        member = self._members.get(name)
        try:
            return datetime(*member.date_time, tzinfo=clock.zone(clock.zone_name())) if member else None
        except ValueError:
            return None


class TarSource(_Archive[tarfile.TarInfo, tarfile.TarFile]):
    """A tar archive, not packed: what Joplin calls a JEX."""

    def _looked_through(self, key: age.FileKey | None) -> tarfile.TarFile:
        try:
            inside = _InPieces(age.unsealed(self._file, key) if key else self._file, _HEADER_LIMIT)
            archive = tarfile.TarFile(fileobj=inside)  # type: ignore[arg-type]  # no more is asked of it
            for count, member in enumerate(archive, 1):
                member.pax_headers = {}  # what was needed of them was taken
                if member.isfile() and _inside(member.name):
                    self._members.setdefault(member.name.removeprefix("./"), member)
                if count > MEMBERS_LIMIT:
                    raise ImportRefused(reason="too-many-files")
        # A header that announces a header that announces another, and so on, is read by calls inside one another.
        except (tarfile.TarError, EOFError, ValueError, RecursionError, AgeError):
            raise ImportRefused(reason="damaged-archive" if key else "damaged-zip") from None
        except OSError as error:
            raise disk_refusal(error, self._path) from None
        inside.most = FILE_LIMIT
        return archive

    def read(self, name: str, limit: int = FILE_LIMIT) -> bytes | None:
        """Give the bytes of a member, None where there is none, it is damaged or the archive ends inside it."""
        member = self._members.get(name)
        if member is None:
            return None
        if member.size > limit:
            raise TooLarge(size=member.size, limit=limit)
        try:
            file = self._archive.extractfile(member)
            data = file.read() if file else b""
        except (tarfile.TarError, OSError, EOFError, AgeError):
            return None
        return data if len(data) == member.size else None

    def modified(self, name: str) -> datetime | None:
        """Give when a member was last changed, None where the archive does not say."""
        member = self._members.get(name)
        try:
            return datetime.fromtimestamp(member.mtime, UTC) if member and member.mtime else None
        except (OSError, OverflowError, ValueError):
            return None


def is_sealed_archive(path: Path, key: age.FileKey) -> bool:
    """Tell whether what a sealed file holds is an archive. Raises an `AgeError` and the refusals of the disk."""
    with files.open_chosen(path) as file, files.refusing(path):
        first = age.unsealed(file, key).read(_IN_TAR)
    return _is_tar(first)


def open_source(path: Path, key: age.FileKey | None = None) -> Source:
    """Open a file, a folder or a ZIP (known by its first bytes, not by its name). Raises `NotReadable`.

    With a `key` it is an archive that is sealed; whoever has it held its passphrase.
    """
    if key:
        return TarSource(path, key)
    if path.is_dir():
        return FolderSource(path)
    first = files.read_start(path, 4)
    if not first:
        files.read(path, 0)  # says why, where it is not there
        raise ImportRefused(reason="empty")
    if first == b"PK\x03\x04":
        return ZipSource(path)
    if _is_tar(files.read_start(path, _IN_TAR)):
        return TarSource(path)
    return FolderSource(path.parent, path.name)


def _is_tar(first: bytes) -> bool:
    return first[257:262] == b"ustar"


def _inside_of(folder: Path) -> list[tuple[Path, bool]]:
    """Give what is in a folder, and whether each is one; a link to one is none. A folder that is shut has nothing."""
    try:
        with os.scandir(folder) as inside:
            return [(Path(entry.path), entry.is_dir(follow_symlinks=False)) for entry in inside]
    except PermissionError:
        return []
    except OSError as error:
        raise disk_refusal(error, folder) from None


def _changed(path: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, OverflowError, ValueError):
        return None


def _inside(name: str) -> bool:
    parts = PurePosixPath(name.replace("\\", "/"))
    return not parts.is_absolute() and ".." not in parts.parts and ":" not in parts.parts[0] if parts.parts else False
