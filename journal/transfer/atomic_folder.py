"""Edge. A folder that appears whole or not at all: it is filled under another name beside its place, then renamed.

So does one file in its place: the same files as a tar archive, sealed piece by piece before anything is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Protocol

from journal import files
from journal.age.files import Head
from journal.age.stream import Sealing
from journal.dates import clock
from journal.errors import Cancelled, JournalExists
from journal.slices import Steps, elsewhere

_BLOCK = 512
"""Bytes to which each part of a tar archive is filled up (POSIX.1)."""
_TOGETHER = 1 << 20
"""Bytes that are written in one go on another thread."""


class _Names:
    """The names of files that are taken in a folder. Names use "/" between folders."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def free_name(self, stem: str, suffix: str) -> str:
        """Give a name that is not taken yet, whatever the disk thinks of case; it is taken from now on."""
        name, number = f"{stem}{suffix}", 1
        while name.casefold() in self._taken:
            number += 1
            name = f"{stem}-{number}{suffix}"
        self._taken.add(name.casefold())
        return name


class NewFolder(_Names):
    """A folder being filled."""

    def __init__(self, path: Path) -> None:
        """Fill `path`, which is there and empty."""
        super().__init__()
        self._path = path
        self.size = 0
        self.given_up = False

    def write(self, name: str, data: bytes | str) -> None:
        """Write a file. Raises the refusals of the disk."""
        plain = data.encode("utf-8") if isinstance(data, str) else data
        files.write_into(self._path, name, plain)
        self.size += len(plain)

    def remove(self, name: str) -> None:
        """Remove a file. Raises the refusals of the disk."""
        files.remove(self._path / name)


class _Filled(Protocol):
    """A folder or an archive being filled; one that is `given_up` gets no name any more."""

    given_up: bool

    def write(self, name: str, data: bytes) -> None:
        """Write a file."""

    def remove(self, name: str) -> None:
        """Remove a file that was written."""


class FolderElsewhere(_Names):
    """A folder on a disk that may not answer: files wait here until a deed lets another thread write some of them."""

    def __init__(self, filled: AbstractContextManager[_Filled]) -> None:
        """Fill what `new_folder` or `new_sealed_file` gives; it is begun on the other thread."""
        super().__init__()
        self._filling = _Filling(filled)
        self._waiting: list[tuple[str, bytes | None]] = []
        self._held = 0
        self.size = 0

    def write(self, name: str, data: bytes | str) -> None:
        """Let a file wait to be written."""
        plain = data.encode("utf-8") if isinstance(data, str) else data
        self._waiting.append((name, plain))
        self._held += len(plain)
        self.size += len(plain)

    def take_back(self, name: str) -> None:
        """Let a file that was written, or waits to be, not stay."""
        self._waiting.append((name, None))

    def begin(self) -> Steps[None]:
        """Make the folder, under another name. Raises `JournalExists` and the refusals of the disk."""
        return self._there(self._filling.begin)

    def written(self, *, all_of_it: bool = False) -> Steps[None]:
        """Write what waits, where that is much or `all_of_it` is to go. Raises the refusals of the disk."""
        if self._held >= _TOGETHER or all_of_it:
            waiting, self._waiting, self._held = self._waiting, [], 0
            yield from self._there(partial(self._filling.write, waiting))

    def place(self) -> Steps[None]:
        """Write what waits, and give the folder its name. Raises the refusals of the disk."""
        yield from self.written(all_of_it=True)
        yield from self._there(self._filling.place)

    def take_away(self) -> Steps[None]:
        """Let nothing of it stay, for a deed that goes on: only at its end nothing stays by itself."""
        return elsewhere(partial(self._filling.ended, False), lambda _: None)

    def _there(self, work: Callable[[], None]) -> Steps[None]:
        try:
            yield from elsewhere(work, self._filling.ended)
        except BaseException:
            self._filling.give_up()  # now: the disk may be at it for a while yet, and then nobody wants it any more
            raise


class _Filling:
    """What other threads do of it, one at a time."""

    def __init__(self, filled: AbstractContextManager[_Filled]) -> None:
        self._filled = filled
        self._lock = Lock()
        self._open = ExitStack()
        self._out: _Filled | None = None
        self._over = False

    def begin(self) -> None:
        with self._lock:
            if self._over:
                raise Cancelled
            self._out = self._open.enter_context(self._filled)

    def write(self, waiting: Iterable[tuple[str, bytes | None]]) -> None:
        with self._lock:
            for name, data in waiting:
                if self._over or self._out is None:
                    raise Cancelled
                if data is None:
                    self._out.remove(name)
                    continue
                self._out.write(name, data)

    def place(self) -> None:
        with self._lock:
            if self._over:
                raise Cancelled
            self._open.close()

    def give_up(self) -> None:
        """Let it get no name any more, whatever is being done with it just now; nothing is waited for."""
        self._over = True
        if self._out is not None:
            self._out.given_up = True

    def ended(self, whole: bool) -> None:  # noqa: FBT001  the one thing that is told
        """Let nothing stay of a folder that is not whole, after what is being written just now."""
        if not whole:
            self.give_up()
            with self._lock:
                self._open.__exit__(Cancelled, Cancelled(), None)


@contextmanager
def new_folder(target: Path) -> Iterator[NewFolder]:
    """Let a folder be filled, and put it at `target` when all went well; otherwise nothing of it stays.

    `target` must not be there, or be an empty folder. Raises `JournalExists` and the refusals of the disk.
    """
    files.refuse_taken(target)
    files.make_folder(target.parent)
    with files.unfinished(target) as part:
        out = NewFolder(part)
        yield out
        _bring_to_disk(part, out)
        files.place(part, target)


def _bring_to_disk(folder: Path, out: _Filled) -> None:
    files.bring_to_disk(folder)
    if out.given_up:  # while a slow disk was waited for
        raise Cancelled


class _SealedFiles:
    """An archive being filled."""

    def __init__(self, target: Path, add: Callable[[bytes], None]) -> None:
        """Let `add` seal and write each piece."""
        self._target, self._add = target, add
        self.given_up = False

    def write(self, name: str, data: bytes) -> None:
        """Write a file. Raises the refusals of the disk."""
        with files.refusing(self._target):
            self._add(_header(name, len(data)))
            self._add(data)
            self._add(bytes(-len(data) % _BLOCK))

    def remove(self, name: str) -> None:
        """Put an empty file in its place: what was sealed stays, but whoever unpacks it keeps the later one."""
        self.write(name, b"")


@contextmanager
def new_sealed_file(target: Path, head: Head) -> Iterator[_SealedFiles]:
    """Let an age file be filled, and put it at `target` when all went well; otherwise nothing of it stays.

    Nothing but what is sealed is ever written. Raises `JournalExists` and the refusals of the disk.
    """
    with files.refusing(target):
        if target.exists():
            raise JournalExists(path=target)
    files.make_folder(target.parent)
    with files.unfinished(target) as folder, files.refusing(target):
        part, sealing = folder / "sealed", Sealing(head.file_key)
        with files.filling(part) as write:

            def add(plain: bytes) -> None:
                for chunk in sealing.put(plain):
                    write(chunk)

            write(head.header + sealing.nonce)
            out = _SealedFiles(target, add)
            yield out
            add(bytes(2 * _BLOCK))
            for chunk in sealing.end():
                write(chunk)
        _bring_to_disk(folder, out)
        if not files.linked(part, target):  # something was put there meanwhile
            raise JournalExists(path=target)


def _header(name: str, size: int) -> bytes:
    import tarfile  # 300 kB, for a sealed file alone

    member = tarfile.TarInfo(name)
    member.size, member.mode, member.mtime = size, 0o600, int(clock.now().timestamp())
    return member.tobuf(tarfile.PAX_FORMAT, "utf-8", "strict")
