"""Edge. The encrypted database: reads that are whole or refused, one way to write, copies of it.

The reasons for each PRAGMA are in FORMATS.md, section 1; they were measured, not guessed.
"""

from __future__ import annotations

import contextlib
import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from journal import files
from journal.changes import Changes, Room
from journal.digests import digest_of
from journal.errors import DISPLACED, Cancelled, DamagedJournal, DamagedText, DiskFailed, NotWritable, Refusal
from journal.slices import Slices, at_once
from journal.vault.connection import Connection, named, without_nul
from journal.vault.connection import Part as Part
from journal.vault.connection import Row as Row
from journal.vault.connection import Value as Value
from journal.vault.witness import PAGE, SALT

Read = TypeVar("Read", bound=Sequence[Any])
_PLAIN_HEADER = b"SQLite format 3"
_PAGE = re.compile(r"page (\d+)")
_FILLER = 1 << 20
CHECKED = 512
"""Pages that are checked in one slice: 5 ms."""


class Store:
    """An open database. Every call belongs to the thread that opened it; writes happen inside `write()` only."""

    def __init__(self, path: Path, key: bytearray, *, create: bool = False) -> None:
        """Open the database that stands at `path`; use `open_store`. A copy of the key is kept until `close`."""
        self.path = path
        self.read_only = False
        """Whether every write is refused; set where the disk takes none."""
        self.closed = False
        self._connection = Connection(path, key, create=create)
        self._depth = 0
        self._touched: set[Room] = set()
        self._entries: set[str] | None = set()

    def read(self, sql: str, values: Sequence[Value] = (), *, part: Part | None = None) -> list[Row]:
        """Give all rows of a SELECT. Where they are damaged, `DamagedText` names the `part`, if one is given."""
        return self._whole(lambda: list(self._connection.execute(sql, values).fetchall()), part)

    def one(self, sql: str, values: Sequence[Value] = (), *, part: Part | None = None) -> Row | None:
        """Give the first row of a SELECT, None where there is none; `part` as for `read`."""
        found = self._whole(lambda: list(self._connection.execute(sql, values).fetchmany(1)), part)
        return found[0] if found else None

    def numbers(self, sql: str, values: Sequence[Value]) -> array[int]:
        """Give the one number of each row of a SELECT in 8 bytes, where `read` takes 200 for a row."""
        return self._whole(lambda: array("q", (row[0] for row in self._connection.execute(sql, values))), None)

    def readable(self, sql: str, keys: Iterable[Value], *first: Value) -> list[Row]:
        """Give the rows of a SELECT for each of these keys, taken last; those that are damaged are left out."""
        found = []
        for key in keys:
            with contextlib.suppress(DamagedJournal):
                found += self.read(sql, (*first, key))
        return found

    def whole(self, data: bytes, digest: str | None, part: Part) -> bytes:
        """Give bytes that were read, where they have the SHA-256 they were kept with; None: it was not noted then."""
        if digest is not None and digest_of(data) != digest:
            raise DamagedText(path=self.path, table=part.table, row=part.row)
        return data

    def stream(self, sql: str) -> Iterator[Row]:
        """Give the rows of a SELECT one by one, for what does not fit in memory."""
        self._connection.renew()
        with self._connection.refusing():
            for row in self._connection.execute(sql):
                self._connection.refuse_unsound((row,))
                yield row

    def pieces(self, table: str, column: str, rowid: int) -> Iterator[bytes]:
        """Give bytes a piece at a time, between which this store may be read and written.

        Whoever takes them must know whether they are whole: it ends early where they are deleted, or damaged.
        """
        self._connection.renew()
        return self._connection.pieces(table, column, rowid)

    @contextmanager
    def write(self, *rooms: Room, entry: str | None = None) -> Iterator[Store]:
        """Begin a transaction that touches `rooms`, or join the open one; commit durably when the outermost ends.

        `entry` is the id of the one that all of it is about, where it is about one.
        Any exception rolls the whole of it back. Raises one of `DISPLACED` where the file is not the journal at its
        path any more: before anything is written, or in place of the acknowledgement where it happened meanwhile.
        """
        self._refuse_read_only()
        with self._connection.refusing():
            if self._depth == 0:
                self._touched, self._entries = set(), set()
                self._connection.begin()
            self._touched.update(rooms)
            if rooms:
                if entry is None:
                    self._entries = None
                elif self._entries is not None:
                    self._entries.add(entry)
            self._depth += 1
            try:
                yield self
            except BaseException:
                self._depth -= 1
                if self._depth == 0:
                    self._connection.roll_back()
                raise
            self._depth -= 1
            if self._depth == 0:
                self._connection.commit()

    def run(self, sql: str, values: Sequence[Value] = ()) -> int:
        """Run one INSERT, UPDATE or DELETE inside `write()`; give how many rows it changed."""
        assert self._depth, "writes happen inside store.write()"
        with self._connection.refusing():
            return int(self._connection.execute(sql, without_nul(values)).rowcount)

    def run_many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        """Run one statement for many rows inside `write()`."""
        assert self._depth, "writes happen inside store.write()"
        with self._connection.refusing():
            self._connection.raw.executemany(sql, map(without_nul, rows))

    def touched(self) -> Changes:
        """Give the rooms that the last outermost transaction wrote in, and whose entries, and forget them."""
        entries = frozenset(self._entries) if self._touched and self._entries is not None else None
        touched = Changes(rooms=frozenset(self._touched), entries=entries)
        self._touched, self._entries = set(), set()
        return touched

    def maintain(self, action: Callable[[Any], object]) -> None:
        """Let the vault do what is no transaction (a migration, an optimisation) with the bare connection."""
        self._refuse_read_only()
        self._connection.renew()
        self._connection.refuse_displaced()
        self._connection.writings += 1
        if self._connection.changed:
            self._connection.changed.lose()
        with self._connection.refusing():
            action(self._connection.raw)
            self._connection.acknowledge()

    def in_pieces(self) -> Connection:
        """Give what is beneath, for a look at single pages and beginnings of texts where more cannot be read."""
        self._connection.renew()
        return self._connection

    def displaced(self) -> Refusal | None:
        """Say that the file is not the journal at its path any more, and how; None where it is."""
        return self._connection.displaced()

    def faults(self) -> int:
        """Give how many pages do not check out; every page is read, and its MAC recomputed.

        A free page that a power cut tore holds nothing: it is no fault, and is written anew where that can be done.
        """
        # Before a first SELECT on a connection the check does not roll a torn transaction back, and calls it a fault.
        self.one("SELECT count(*) FROM sqlite_schema")
        bad = self._bad_pages()
        if bad and not self._depth and self._connection.witness:
            torn = bad & self._connection.witness.free_pages(self._connection.key)
            if torn and not self.read_only:
                self._rewrite_free_pages()
                return len(self._bad_pages())
            bad -= torn
        return len(bad)

    def checking(self) -> Slices[int]:
        """Do what `faults` does, in slices between which this store may be read and written."""
        witness = self._connection.witness
        assert witness, "what is in memory has no file"
        self.one("SELECT count(*) FROM sqlite_schema")
        at = 1
        while at <= (whole := witness.pages()):
            if witness.bad_in(witness.piece((at - 1) * PAGE, CHECKED * PAGE), at, self._connection.key):
                return self.faults()  # which page it is, and whether it holds anything, is told by SQLCipher
            at += CHECKED
            yield min(at - 1, whole), whole
        return 0

    def forget(self) -> None:
        """Let go of the pages that are held in memory: what is asked next is read from the file."""
        self._connection.execute("PRAGMA shrink_memory")

    @property
    def writings(self) -> int:
        """Another number as soon as something may have been written."""
        return self._connection.writings

    def copying(self, path: Path, key: bytearray | None = None) -> Slices[None]:
        """Copy the database page by page to a new file under the same key or another, each page with a fresh IV.

        Between the slices this store may be read and written, and what is written is in the copy. The new file is gone
        again where it is not finished. Raises `Cancelled` where a bad page was met meanwhile.
        """
        self._connection.renew()
        with self._into(path), self._connection.refusing():
            copying = self._connection.copying_to(path, key)
            try:
                while not copying.ended:
                    yield copying.done, copying.whole
                    if copying.stopped:
                        raise Cancelled
                    copying.step()
            finally:
                copying.stop()
            self._connection.refuse_bad_page()

    def copy_to(self, path: Path) -> None:
        """Do what `copying` does at once."""
        at_once(self.copying(path))

    def rescue_to(self, path: Path) -> bool:
        """Write what the open file still holds into a new one under the same key, though it may have no name any more.

        True: that is all that was ever saved. False: somebody wrote over it, and this is what they left.
        """
        witness = self._connection.witness
        assert witness, "what is in memory has no file"
        whole = self._connection.holds_everything()
        if whole:
            try:
                self.copy_to(path)
            except (DamagedJournal, DiskFailed, *DISPLACED):
                if not witness.unchanged():
                    raise
            else:
                return True
        files.replace(path, witness.chunks())
        return whole

    def file_chunks(self) -> Iterator[bytes]:
        """Give the file as it lies on the disk, without opening it once more, which would drop SQLite's locks on it."""
        assert self._connection.witness, "what is in memory has no file"
        return self._connection.witness.chunks()

    def keep_others_out(self) -> None:
        """Hold the database's own lock until `close`, for folders where a lock file does not hold."""
        self._connection.hold()

    def close(self) -> None:
        """Close the database; SQLCipher wipes its key, and we ours."""
        self.closed = True
        self._connection.close()

    def _whole(self, query: Callable[[], Read], part: Part | None) -> Read:
        """Run a query; where disk or pages seem to fail, look once more through a fresh connection before saying so."""
        self._connection.renew()
        try:
            return self._looked(query)
        except (DamagedJournal, DiskFailed) as refusal:
            if self._depth or self._connection.witness is None:
                raise named(refusal, part) from None
        self._connection.renew(anyway=True)
        try:
            return self._looked(query)
        except DamagedJournal as refusal:
            raise named(refusal, part) from None

    def _refuse_read_only(self) -> None:
        if self.read_only:
            raise NotWritable(path=self.path)

    def _looked(self, query: Callable[[], Read]) -> Read:
        with self._connection.refusing():
            found = query()
            self._connection.refuse_unsound(found if isinstance(found, list) else ())
        return found

    def _bad_pages(self) -> set[int]:
        told = self.read("PRAGMA cipher_integrity_check")
        bad = {int(found[1]) if (found := _PAGE.search(row[0])) else -place for place, row in enumerate(told, 1)}
        # Nor does it look at the salt, which has no MAC and without which nothing opens once this connection is closed.
        witness, salt = self._connection.witness, self.read("PRAGMA cipher_salt")[0][0]
        return bad if witness is None or witness.piece(0, SALT).hex() == salt else bad | {1}

    def _rewrite_free_pages(self) -> None:
        """Use every free page once, so that it is written and its MAC right; nothing of it stays."""
        free = int(self.read("PRAGMA freelist_count")[0][0])
        with self.write():
            self.run("CREATE TABLE filler (bytes BLOB) STRICT")
            for _ in range(free * PAGE // _FILLER + 1):
                self.run("INSERT INTO filler VALUES (zeroblob(?))", (_FILLER,))
            self.run("DROP TABLE filler")

    @contextmanager
    def _into(self, path: Path) -> Iterator[None]:
        files.make_empty(path)
        try:
            yield
        except BaseException:
            files.remove(path)
            raise


def open_store(path: Path, key: bytearray, *, create: bool = False) -> Store:
    """Open the database at `path` under a raw 32-byte key; `create` makes a new one and insists that there was none.

    Raises `DamagedJournal` where the key slots are right and the pages are not.
    """
    if create is path.exists() or (not create and path.stat().st_size == 0):
        raise DamagedJournal(path=path)
    store = Store(path, key, create=create)
    if create:
        assert store.one("PRAGMA cipher_version"), "this SQLite does not encrypt"
    return store


def is_encrypted(path: Path) -> bool:
    """Tell whether the file's first bytes are not those of a plain SQLite database. Never asked of an open one."""
    return files.read_start(path, len(_PLAIN_HEADER)) != _PLAIN_HEADER
