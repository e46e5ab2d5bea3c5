"""Edge. The SQLCipher database under a raw key: settings that never lose or spill, reads, and one way to write.

The reasons for each PRAGMA are in FORMATS.md, section 1; they were measured, not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import sqlcipher3.dbapi2 as sqlcipher

from journal.errors import DamagedJournal, DiskFailed, DiskFull, JournalInUse, NotWritable, Refusal
from journal.vault.files import write_refusal

T = TypeVar("T")
Value = str | int | float | bytes | None
Row = Any
"""A row that is read by column name; SQLCipher's own row type, which has no stubs."""

_KEY = re.compile(r"[0-9a-f]{64}")
_PLAIN_HEADER = b"SQLite format 3"


class Store:
    """An open database. Every call belongs to the thread that opened it; writes happen inside `write()` only."""

    def __init__(self, path: Path, key: bytearray) -> None:
        """Open the database that stands at `path`; use `open_store`. A copy of the key is kept until `close`."""
        self.path = path
        self._key = bytearray(key)
        self._connection = _connected(path, self._key)
        self._depth = 0
        self._alone = False
        self._touched: set[str] = set()

    def read(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """Give all rows of a SELECT."""
        return self._looking_twice(lambda: list(self._connection.execute(sql, values).fetchall()))

    def one(self, sql: str, values: Sequence[Value] = ()) -> Row | None:
        """Give the first row of a SELECT, None where there is none."""
        return self._looking_twice(lambda: self._connection.execute(sql, values).fetchone())

    def stream(self, sql: str, values: Sequence[Value] = ()) -> Iterator[Row]:
        """Give the rows of a SELECT one by one, for what does not fit in memory."""
        with self._refusing():
            yield from self._connection.execute(sql, values)

    @contextmanager
    def write(self, *rooms: str) -> Iterator[Store]:
        """Begin a transaction that touches `rooms`, or join the open one; commit durably when the outermost ends.

        Any exception rolls the whole of it back.
        """
        with self._refusing():
            if self._depth == 0:
                self._touched = set()
                self._connection.execute("BEGIN IMMEDIATE")
            self._touched.update(rooms)
            self._depth += 1
            try:
                yield self
            except BaseException:
                self._depth -= 1
                if self._depth == 0 and self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            self._depth -= 1
            if self._depth == 0:
                self._commit()

    def run(self, sql: str, values: Sequence[Value] = ()) -> int:
        """Run one INSERT, UPDATE or DELETE inside `write()`; give how many rows it changed."""
        assert self._depth, "writes happen inside store.write()"
        with self._refusing():
            return int(self._connection.execute(sql, values).rowcount)

    def run_many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        """Run one statement for many rows inside `write()`."""
        assert self._depth, "writes happen inside store.write()"
        with self._refusing():
            self._connection.executemany(sql, rows)

    def touched(self) -> frozenset[str]:
        """Give the rooms that the last outermost transaction wrote in, and forget them."""
        touched, self._touched = frozenset(self._touched), set()
        return touched

    def maintain(self, action: Callable[[Any], object]) -> None:
        """Let the vault do what is no transaction (a migration, an optimisation) with the bare connection."""
        with self._refusing():
            action(self._connection)

    def faults(self) -> int:
        """Give how many pages do not check out; every page is read, and its MAC recomputed."""
        # Before a first SELECT on a connection the check does not roll a torn transaction back, and calls it a fault.
        self.one("SELECT count(*) FROM sqlite_schema")
        return len(self.read("PRAGMA cipher_integrity_check"))

    def copy_to(self, path: Path, progress: Callable[[int, int], None] | None = None) -> None:
        """Copy the database page by page to a new file under the same key, each page with a fresh IV.

        `progress` is told (pages done, pages in all) and may raise to stop; the new file is then gone again.
        """
        try:
            with self._refusing():
                target = _connected(path, self._key)
                try:
                    self._connection.backup(
                        target, pages=1024, progress=lambda _, left, whole: progress and progress(whole - left, whole)
                    )
                finally:
                    target.close()
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    def export_to(self, path: Path, key: bytearray) -> None:
        """Write all content anew into a new file under another key."""
        run = self._connection.execute
        with self._refusing():
            version = run("PRAGMA user_version").fetchone()[0]
            run("ATTACH DATABASE ? AS fresh KEY ?", (str(path), f"x'{_hexed(key)}'"))
            try:
                run("SELECT sqlcipher_export('fresh')").fetchall()
                run(f"PRAGMA fresh.user_version = {version:d}")
            finally:
                run("DETACH DATABASE fresh")

    def keep_others_out(self) -> None:
        """Hold the database's own lock until `close`, for folders where a lock file does not hold."""
        self._alone = True
        with self._refusing():
            for step in ("PRAGMA locking_mode = EXCLUSIVE", "BEGIN IMMEDIATE", "COMMIT"):  # the first lock is kept
                self._connection.execute(step).fetchall()

    def close(self) -> None:
        """Close the database; SQLCipher wipes its key, and we ours."""
        self._connection.close()
        self._key[:] = bytes(len(self._key))

    def _looking_twice(self, query: Callable[[], T]) -> T:
        """Run a query; where disk or pages seem to fail, look again through a fresh connection before saying so.

        After one failed read a connection's cache stays bad, though the file may be whole.
        """
        try:
            with self._refusing():
                return query()
        except (DamagedJournal, DiskFailed):
            if self._depth:
                raise
        self._connection.close()
        with self._refusing():
            self._connection = _connected(self.path, self._key)
            if self._alone:
                self.keep_others_out()
            return query()

    def _commit(self) -> None:
        try:
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _refusing(self) -> _Refusing:
        return _Refusing(self.path)


class _Refusing:
    """Turns SQLCipher's errors into refusals about `path`; a class, for a generator takes as long as a small query."""

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, sqlcipher.Error) and (refusal := _refusal_of(error, self._path)) is not None:
            raise refusal from None


def open_store(path: Path, key: bytearray, *, create: bool = False) -> Store:
    """Open the database at `path` under a raw 32-byte key; `create` makes a new one and insists that there was none.

    Raises `DamagedJournal` where the key slots are right and the pages are not.
    """
    if create is path.exists() or (not create and path.stat().st_size == 0):
        raise DamagedJournal(path=path)
    try:
        store = Store(path, key)
    except sqlcipher.Error as error:
        raise (_refusal_of(error, path) or DamagedJournal(path=path)) from None
    if create:
        assert store.one("PRAGMA cipher_version"), "this SQLite does not encrypt"
    return store


def is_encrypted(path: Path) -> bool:
    """Tell whether the file's first bytes are not those of a plain SQLite database."""
    with path.open("rb") as file:
        return file.read(len(_PLAIN_HEADER)) != _PLAIN_HEADER


def _hexed(key: bytearray) -> str:
    hexed = key.hex()
    # A malformed raw key is silently taken as a passphrase and *creates* a database under it.
    assert _KEY.fullmatch(hexed), "a raw key is 32 bytes"
    return hexed


def _connected(path: Path, key: bytearray) -> Any:  # noqa: ANN401  sqlcipher3 ships no types
    hexed = _hexed(key)
    connection = sqlcipher.connect(str(path), isolation_level=None, cached_statements=256)
    try:
        _settle(connection, hexed)
    except BaseException:
        connection.close()
        raise
    return connection


def _settle(connection: Any, hexed: str) -> None:  # noqa: ANN401
    connection.row_factory = sqlcipher.Row
    connection.execute(f"PRAGMA key = \"x'{hexed}'\"")
    for setting in (
        "cipher_log_level = NONE",
        "temp_store = MEMORY",
        "secure_delete = ON",
        "journal_mode = TRUNCATE",
        "synchronous = FULL",
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cache_size = -16000",
    ):
        connection.execute(f"PRAGMA {setting}").fetchall()
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _refusal_of(error: Exception, path: Path) -> Refusal | None:
    """Say what a person must know of a database error; None where it is a bug of ours."""
    name = str(getattr(error, "sqlite_errorname", ""))
    text = str(error)
    if name.startswith("SQLITE_BUSY") or "database is locked" in text:
        return JournalInUse(path=path, pid=None, host=None)
    if name.startswith("SQLITE_FULL") or "disk is full" in text:
        return DiskFull(path=path)
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN")) or "readonly" in text or "unable to open" in text:
        return NotWritable(path=path)
    if name.startswith("SQLITE_IOERR") or "disk I/O" in text:
        return write_refusal(path) or DiskFailed(path=path, errno=None)
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) or "malformed" in text or "not a database" in text:
        return DamagedJournal(path=path)
    return None
