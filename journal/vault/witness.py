"""Edge. A second look at the open database's file: whether its path still leads to it, and whose commit stands in it.

The descriptor is opened before SQLite's own and closed after it: closing any descriptor of a file drops every POSIX
lock that this process holds on it, and SQLite's are such. Nothing is ever written through it.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from journal import files
from journal.errors import JournalGone, JournalOverwritten, JournalReplaced, Refusal, disk_refusal

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.hmac import HMAC

PAGE = 4096
SALT = 16
"""Bytes at the beginning of the file, from which the key of the MACs is made."""
RESERVED = 80
"""At the end of each page: its IV (16) and its MAC (64), another pair each time the page is written."""
_IV, _MAC = 16, 64
_MAC_SALT, _MAC_ROUNDS = 0x3A, 2
"""How SQLCipher makes the key of the MACs from the raw key and the file's salt."""
_LOCK_PAGE = (1 << 30) // PAGE + 1
"""SQLite locks bytes of this page and never writes it."""
_HEADER = 112
_FIRST_TRUNK, _FREE_PAGES, _COMMIT_NUMBER = 32, 36, 68
"""Places in SQLite's header; the last is the "application id", in which the store counts its commits."""
_CHUNK = 1 << 20

_Mark = tuple[int, bytes]
"""How a file stands: its size, and the last bytes of its first page, which is written with every commit."""


class Witness:
    """The file of an open database. `note` remembers how it stands; the questions compare it with how it is now."""

    def __init__(self, path: Path, *, create: bool = False) -> None:
        """Open the file at `path`, or make it: empty, and for nobody else to read. Raises what the disk refuses."""
        self._path = path
        self._file = files.open_beside_sqlite(path, create=create)
        told = os.fstat(self._file)
        self._changed_ns = told.st_mtime_ns
        # Some network drives make such numbers up anew each time; then the name alone can be watched.
        self._steady = _named(told) == _named(_told_at(self._path))
        self._mark: _Mark = (0, b"")
        self._past: set[_Mark] = set()
        self.log = path.with_name(f"{path.name}-journal")
        self._named_log = _named(_told_at(self.log))

    def note(self) -> None:
        """Remember the file as it is now: the store has just written it, or opened it."""
        self._changed_ns = os.fstat(self._file).st_mtime_ns
        self._mark = self._found_mark()
        self._past.add(self._mark)
        self._named_log = _named(_told_at(self.log))

    def forget_past(self) -> None:
        """Forget what stood here before: nothing of it is held in memory any more."""
        self._past = {self._mark}

    def unchanged(self, *, growing: bool = False) -> bool:
        """Tell whether the commit that was noted last is the one that stands in the file.

        `growing`: a transaction is open, and may have written new pages out already; the first one it holds back.
        """
        size, mark = self._found_mark()
        return mark == self._mark[1] and (size == self._mark[0] or (growing and size > self._mark[0]))

    def wrote(self) -> bool:
        """Tell whether what stands in the file is a state this connection wrote and has held ever since."""
        return self._found_mark() in self._past

    def trouble(self) -> Refusal | None:
        """Say that the path leads elsewhere, or nowhere; None where it leads to this file."""
        there = _told_at(self._path)
        if there is None:
            return JournalGone(**self._facts(), moved_to=self._moved_to())
        if self._steady and _named(there) != _named(os.fstat(self._file)):
            return JournalReplaced(**self._facts(), found_size=there.st_size, found_ns=there.st_mtime_ns)
        return None

    def overwritten(self) -> Refusal:
        """Give the refusal for a file that somebody else wrote into."""
        found = os.fstat(self._file)
        return JournalOverwritten(**self._facts(), found_size=found.st_size, found_ns=found.st_mtime_ns)

    def log_lost(self) -> bool:
        """Tell whether SQLite's rollback journal lost its name, and with it the power to undo what a crash tears.

        Raises `JournalReplaced` where another one with something in it stands there: it would undo what is ours.
        """
        if self._named_log is None or (told := _told_at(self.log)) is None:
            return self._named_log is not None
        if _named(told) == self._named_log or not self._steady:
            return False
        if told.st_size:
            raise JournalReplaced(**self._facts(), found_size=told.st_size, found_ns=told.st_mtime_ns)
        return True

    def commit_number(self, key: bytes | bytearray) -> int:
        """Give the number of the commit that stands in the file, 0 in an empty one."""
        header = self._plain(1, key, _HEADER)
        return int.from_bytes(header[_COMMIT_NUMBER : _COMMIT_NUMBER + 4], "big") if header else 0

    def free_pages(self, key: bytes | bytearray) -> set[int]:
        """Give the pages that hold nothing: of the leaves of the free list nobody ever reads what is in them."""
        header = self._plain(1, key, _HEADER)
        trunk = int.from_bytes(header[_FIRST_TRUNK : _FIRST_TRUNK + 4], "big")
        left = int.from_bytes(header[_FREE_PAGES : _FREE_PAGES + 4], "big")
        free: set[int] = set()
        while trunk and left > 0:
            page = self._plain(trunk, key, PAGE - RESERVED)
            numbers = [int.from_bytes(page[at : at + 4], "big") for at in range(0, len(page) - 3, 4)]
            if len(numbers) < 2 or numbers[1] > len(numbers) - 2:
                break
            leaves = numbers[2 : numbers[1] + 2]
            free.update(leaves)
            trunk, left = numbers[0], left - len(leaves) - 1
        return free

    def pages(self) -> int:
        """Give how many pages the file has, one that is cut off counted."""
        return -(-os.fstat(self._file).st_size // PAGE)

    def bad_pages(self, numbers: Iterable[int], key: bytes | bytearray, salt: bytes | None = None) -> list[int]:
        """Give those of these pages, of which the first is 1, whose MAC is not that of their bytes.

        `salt` is the file's; None where its first page, which begins with it, is there.
        """
        mac = _mac(salt or self._read(SALT, 0), key)
        return [
            number
            for number in numbers
            if number != _LOCK_PAGE and not _is_signed(self._read(PAGE, (number - 1) * PAGE), number, mac)
        ]

    def bad_in(self, piece: bytes, first: int, key: bytes | bytearray, salt: bytes | None = None) -> list[int]:
        """Give what `bad_pages` does of pages that were read together with `piece`, of which `first` is the first.

        With `salt` no file is read, and it may be asked on any thread.
        """
        mac, pages = _mac(salt or self._read(SALT, 0), key), memoryview(piece)
        return [
            number
            for number, at in enumerate(range(0, len(piece), PAGE), first)
            if number != _LOCK_PAGE and not _is_signed(pages[at : at + PAGE], number, mac)
        ]

    def sound_page(self, number: int, key: bytes | bytearray) -> bytes | None:
        """Give a page as SQLite sees it, None where there is none or its MAC is not that of its bytes."""
        if not 0 < number <= self.pages() or self.bad_pages(range(number, number + 1), key):
            return None
        return self._plain(number, key, PAGE - RESERVED) or None

    def chunks(self) -> Iterator[bytes]:
        """Give all that is in the file, though it may have no name any more."""
        at = 0
        while chunk := self._read(_CHUNK, at):
            yield chunk
            at += len(chunk)

    def piece(self, at: int, length: int) -> bytes:
        """Give so many bytes of the file from a place on, fewer at its end.

        A disk gives fewer before a bad place as well, and refuses only who asks for what follows.
        """
        piece = self._read(length, at)
        while len(piece) < length and (more := self._read(length - len(piece), at + len(piece))):
            piece += more
        return piece

    def close(self) -> None:
        """Let the file go, after SQLite has."""
        file, self._file = self._file, -1
        if file >= 0:
            files.release_beside_sqlite(file)

    def _found_mark(self) -> _Mark:
        return os.fstat(self._file).st_size, self._read(RESERVED, PAGE - RESERVED)

    def _plain(self, number: int, key: bytes | bytearray, length: int) -> bytes:
        """Decrypt the first bytes of a page as SQLCipher does; what its MAC says is asked elsewhere."""
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        page = self._read(PAGE, (number - 1) * PAGE)
        if len(page) < PAGE:
            return b""
        start = SALT if number == 1 else 0
        decryptor = Cipher(algorithms.AES256(key), modes.CBC(page[-RESERVED : -RESERVED + _IV])).decryptor()
        return page[:start] + decryptor.update(page[start:length])

    def _read(self, length: int, at: int) -> bytes:
        try:
            if sys.platform == "win32":
                os.lseek(self._file, at, os.SEEK_SET)
                return os.read(self._file, length)
            return os.pread(self._file, length, at)
        except OSError as error:
            raise disk_refusal(error, self._path) from None

    def _facts(self) -> dict[str, object]:
        return {"path": self._path, "size": self._mark[0], "changed_ns": self._changed_ns}

    def _moved_to(self) -> Path | None:
        """Ask the system where the file is now; only Linux says."""
        with contextlib.suppress(OSError):
            now = Path(f"/proc/self/fd/{self._file}").readlink()
            if _named(_told_at(now)) == _named(os.fstat(self._file)):
                return now
        return None


def begins_database(page: bytes, key: bytes | bytearray) -> bool:
    """Tell whether these bytes are the whole first page of a database under this key."""
    return len(page) == PAGE and _is_signed(page, 1, _mac(page[:SALT], key))


def _mac(salt: bytes, key: bytes | bytearray) -> HMAC:
    """Give what each page's MAC begins with. Not by `hmac`, which has no OpenSSL in the window (see `digests`)."""
    from cryptography.hazmat.primitives.hashes import SHA512  # late: the lock screen does not need it
    from cryptography.hazmat.primitives.hmac import HMAC
    from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

    own = bytes(byte ^ _MAC_SALT for byte in salt)
    return HMAC(PBKDF2HMAC(SHA512(), length=len(key), salt=own, iterations=_MAC_ROUNDS).derive(key), SHA512())


def _is_signed(page: bytes | memoryview, number: int, mac: HMAC) -> bool:
    signed = mac.copy()
    signed.update(page[SALT if number == 1 else 0 : -_MAC])
    signed.update(number.to_bytes(4, "little"))
    return signed.finalize() == page[-_MAC:]


def _told_at(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except OSError:
        return None


def _named(told: os.stat_result | None) -> tuple[int, int] | None:
    return (told.st_dev, told.st_ino) if told else None
