"""Edge. The SQLCipher database under a raw key: settings that never lose or spill, reads, and one way to write.

The reasons for each PRAGMA are in FORMATS.md, section 1; they were measured, not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from journal.errors import DamagedJournal, DiskFailed, DiskFull, NotWritable, Refusal

Value = str | int | float | bytes | None
Row = Any
"""A row that is read by column name; SQLCipher's own row type, which has no stubs."""

_KEY = re.compile(r"[0-9a-f]{64}")
_PLAIN_HEADER = b"SQLite format 3"


class Store:
    """An open database. Every call belongs to the thread that opened it; writes happen inside `write()` only."""

    def __init__(self, connection: Any, path: Path) -> None:  # noqa: ANN401  sqlcipher3 ships no types
        """Take over an open, keyed connection; use `open_store`."""
        self.path = path
        self._connection = connection
        self._depth = 0
        self._touched: set[str] = set()

    def read(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """Give all rows of a SELECT."""
        with self._refusing():
            return list(self._connection.execute(sql, values).fetchall())

    def one(self, sql: str, values: Sequence[Value] = ()) -> Row | None:
        """Give the first row of a SELECT, None where there is none."""
        with self._refusing():
            return self._connection.execute(sql, values).fetchone()

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
        """Let the vault do what is no transaction (backup, integrity check, export) with the bare connection."""
        with self._refusing():
            action(self._connection)

    def close(self) -> None:
        """Close the database; SQLCipher wipes its key."""
        self._connection.close()

    def _commit(self) -> None:
        try:
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            yield
        except sqlcipher.Error as error:
            refusal = _refusal_of(error, self.path)
            if refusal is None:
                raise
            raise refusal from None


def open_store(path: Path, key: bytearray, *, create: bool = False) -> Store:
    """Open the database at `path` under a raw 32-byte key; `create` makes a new one and insists that there was none.

    Raises `DamagedJournal` where the key slots are right and the pages are not.
    """
    hexed = key.hex()
    # A malformed raw key is silently taken as a passphrase and *creates* a database under it.
    assert _KEY.fullmatch(hexed), "a raw key is 32 bytes"
    if create is path.exists():
        raise DamagedJournal(path=path)
    connection = sqlcipher.connect(str(path), isolation_level=None, cached_statements=256)
    try:
        _settle(connection, hexed)
        if create:
            assert connection.execute("PRAGMA cipher_version").fetchone()[0]
    except sqlcipher.Error as error:
        connection.close()
        raise (_refusal_of(error, path) or DamagedJournal(path=path)) from None
    return Store(connection, path)


def is_encrypted(path: Path) -> bool:
    """Tell whether the file's first bytes are not those of a plain SQLite database."""
    with path.open("rb") as file:
        return file.read(len(_PLAIN_HEADER)) != _PLAIN_HEADER


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
    if name.startswith("SQLITE_FULL") or "disk is full" in text:
        return DiskFull(path=path)
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN")) or "readonly" in text or "unable to open" in text:
        return NotWritable(path=path)
    if name.startswith("SQLITE_IOERR") or "disk I/O" in text:
        return DiskFailed(path=path, errno=None)
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) or "malformed" in text or "not a database" in text:
        return DamagedJournal(path=path)
    return None
