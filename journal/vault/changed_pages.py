"""Edge. Which pages of an open database were written, as SQLite's rollback journal says before each commit.

There stands every page that is changed, but for two kinds: those the file grows by, and free ones that are taken, of
which nothing need come back (sqlite.org/fileformat2.html, "The Rollback Journal").
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import Struct
from typing import BinaryIO

from journal import files
from journal.errors import Refusal
from journal.vault.witness import PAGE, Witness

_MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEADER = Struct(">8s5I")
"""The magic, how many records follow, a nonce, the pages of before, the bytes of a sector and of a page."""
_NOT_SYNCED = (bytes(8), 0)
"""Magic and count of the last header, as long as what follows was not brought to the disk."""
_RECORD = 4 + PAGE + 4


class ChangedPages:
    """Those of one database since this was made. `note` is called before each transaction ends, however it does."""

    def __init__(self, witness: Witness, key: bytes | bytearray) -> None:
        self._witness, self._key = witness, key
        self._pages: set[int] = set()
        self._free, self._grown_from = witness.free_pages(key), witness.pages()
        self._known = True

    def note(self) -> None:
        """Read which pages the open transaction has changed."""
        try:
            with files.open_chosen(self._witness.log) as file:
                self._pages.update(_pages_in(file))
        except (Refusal, OSError, ValueError):
            self.lose()  # no save fails for that

    def lose(self) -> None:
        """Say that something was written of which nobody knows where."""
        self._known = False

    def found(self) -> set[int]:
        """Give them, or every page where it is not known which."""
        whole = self._witness.pages()
        if not self._known:
            return set(range(1, whole + 1))
        taken = self._free - self._witness.free_pages(self._key)
        return {page for page in self._pages | taken if page <= whole}.union(range(self._grown_from + 1, whole + 1))


def _pages_in(log: BinaryIO) -> Iterator[int]:
    """Give the number of each page in a rollback journal. Raises `ValueError` where it is none, or is cut off."""
    end, at = log.seek(0, 2), 0
    while at < end:
        log.seek(at)
        head = log.read(_HEADER.size)
        magic, count, _, _, sector, page = _HEADER.unpack(head.ljust(_HEADER.size, b"\0"))
        at += sector
        cut = 0
        if (magic, count) == _NOT_SYNCED:
            magic, (count, cut) = _MAGIC, divmod(end - at, _RECORD)
        if magic != _MAGIC or page != PAGE or not sector or cut or at + count * _RECORD > end:
            raise ValueError
        for _ in range(count):
            log.seek(at)
            yield int.from_bytes(log.read(4), "big")
            at += _RECORD
        at = -(-at // sector) * sector  # the next header begins a sector
