"""Edge. One connection to an encrypted database that notices what SQLite does not say: damage, and a changed file.

A page whose MAC fails is read as zeros, and SQLCipher tells of it only when it is asked for its status; a file that
was exchanged under an open database is noticed by nobody. So both are asked after every look and around every commit.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import sqlcipher3.dbapi2 as sqlcipher

from journal import files
from journal.errors import DamagedJournal, DamagedText, DiskFailed, DiskFull, JournalInUse, NotWritable, Refusal
from journal.vault.changed_pages import ChangedPages
from journal.vault.copying import Copying
from journal.vault.witness import Witness

Value = str | int | float | bytes | None
Row = Any
"""A row that is read by column name; SQLCipher's own row type, which has no stubs."""

MEMORY = Path(":memory:")
"""A database without a file."""

_KEY = re.compile(r"[0-9a-f]{64}")
_MOST_COMMITS = 2**31 - 1
_PIECE = 64
"""Bytes of a text that are read at once where a bad page may follow: so many before it may be lost with it."""
_LARGE_PIECE = 1 << 18
"""Bytes of a file that are read at once: 2 ms."""
_HELD_PAGES = 1000
"""So few pages stay in the cache, once read or written, until the connection is closed."""
_CACHED_PAGES = _HELD_PAGES + _HELD_PAGES // 2
"""Pages kept: 6 MB. FTS5 goes to the newest entry of a common beginning through all pages of its list, and in a cache
that is too small for them finds none again: "exit t" in 100,000 entries then takes 14 ms and not 5."""
_WRITTEN_PAGES = 4 * _HELD_PAGES
"""Pages of one transaction that are held until it ends; of more, some are written before, with a sync for it."""
SETTINGS = (
    "cipher_log_level = NONE",
    "temp_store = MEMORY",
    "secure_delete = ON",
    "journal_mode = TRUNCATE",
    "synchronous = FULL",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    f"cache_size = {_CACHED_PAGES}",
    f"cache_spill = {_WRITTEN_PAGES}",
)
"""What every connection is set to, each as a PRAGMA says it."""


class Part(NamedTuple):
    """What is read, for the refusal that names it: a table, and the id of a row there."""

    table: str
    row: str


class Connection:
    """A connection that is made anew after a bad page, with a second descriptor that watches the file beside it."""

    def __init__(self, path: Path, key: bytearray, *, create: bool = False) -> None:
        """Open the database at `path`; a copy of the key is kept until `close`."""
        hexed(key)  # what is no key makes no file either
        self.path = path
        self.key = bytearray(key)
        self.witness = None if path == MEMORY else Witness(path, create=create)
        self.busy = False
        """Whether a transaction is open."""
        self.writings = 0
        """How often something began that may write into the file."""
        self.changed: ChangedPages | None = None
        """Is told of each page that is written, where somebody asked for that."""
        self._alone = False
        self._poisoned = False
        self._changes = 0
        self.raw: Any = None
        self._copying: Copying | None = None
        self._number = 0
        try:
            self.raw = connected(path, self.key)
            self._number = self._told_number()
            if self.witness:
                self.witness.note()
        except sqlcipher.Error as error:
            self.close()
            raise (refusal_of(error, path) or DamagedJournal(path=path)) from None
        except BaseException:
            self.close()
            raise

    def execute(self, sql: str, values: Sequence[Value] = ()) -> Any:  # noqa: ANN401  sqlcipher3 ships no types
        """Run one statement and give its cursor."""
        return self.raw.execute(sql, values)

    def refusing(self) -> _Refusing:
        """Turn SQLCipher's errors into refusals."""
        return _Refusing(self)

    def hold(self) -> None:
        """Take the database's own lock, and keep it until `close`."""
        self._alone = True
        with self.refusing():
            for step in ("PRAGMA locking_mode = EXCLUSIVE", "BEGIN IMMEDIATE", "COMMIT"):  # the first lock is kept
                self.execute(step).fetchall()

    def renew(self, *, anyway: bool = False) -> None:
        """Close and open again where a bad page was met: what the cache holds of it stays bad, though the file may not.

        Raises one of `DISPLACED` where another file would be opened, and leaves the old connection as it is.
        """
        if not (self._poisoned or anyway) or self.busy or self.witness is None:
            return
        self.refuse_displaced()
        self._poisoned = True
        self.writings += 1  # what a crash cut short is taken back by the next connection
        self._close_raw()
        with self.refusing():
            self.raw = connected(self.path, self.key)
            if self._alone:
                self.hold()
            if self._told_number() != self._number:
                raise self.witness.overwritten()
        self._poisoned = False
        self.witness.note()
        self.witness.forget_past()

    def refuse_unsound(self, rows: Iterable[Row]) -> None:
        """Raise where what was just read is not what was written: a bad page, a NUL in a text, another's file."""
        self.refuse_overwritten()
        if self.bad_page_met() or _hold_nul(rows):
            self._poisoned = True
            raise DamagedJournal(path=self.path)

    def refuse_overwritten(self) -> None:
        """Raise `JournalOverwritten` where somebody else wrote into the file: cache and file would be mixed."""
        if self.witness and not self.witness.unchanged(growing=self.busy):
            raise self.witness.overwritten()

    def bad_page_met(self) -> bool:
        """Tell whether a page failed its check since this connection was opened."""
        return bool(self.execute("PRAGMA cipher_status").fetchone()[0] == "0")

    def beginning(self, table: str, column: str, rowid: int) -> bytes:
        """Read a text a little at a time, up to the first bad page: it is read as zeros, or not at all."""
        read, self._poisoned = bytearray(), True
        with contextlib.suppress(sqlcipher.Error):
            text = self.raw.open_blob(table, column, rowid, True)
            while b"\0" not in read and (piece := text.read(_PIECE)):
                read += piece
        return bytes(read.partition(b"\0")[0])

    def pieces(self, table: str, column: str, rowid: int) -> Iterator[bytes]:
        """Read bytes a piece at a time, between which all else may be done; it ends early where they go or are damaged.

        One handle is kept for all of it: each new one would go through the pages before its place once more.
        """
        blob = None
        try:
            blob = self.raw.open_blob(table, column, rowid, True)
            while (piece := blob.read(_LARGE_PIECE)) and not self.bad_page_met():
                self.refuse_overwritten()
                yield piece
        except sqlcipher.Error:
            return
        finally:
            with contextlib.suppress(sqlcipher.Error):
                if blob is not None:
                    blob.close()

    def begin(self) -> None:
        """Begin a transaction. Raises one of `DISPLACED` before anything is written into a file that is not ours."""
        self.renew(anyway=self.witness is not None and self.witness.log_lost())
        self.refuse_displaced()
        self._changes = self.raw.total_changes
        self.writings += 1
        self.execute("BEGIN IMMEDIATE")
        self.busy = True

    def commit(self) -> None:
        """Commit durably, and look whether the file at the path has it; else one of `DISPLACED` is raised."""
        number = self._number
        try:
            self.refuse_bad_page()
            self.refuse_overwritten()
            if self.raw.total_changes != self._changes:
                number = number % _MOST_COMMITS + 1
                self.execute(f"PRAGMA application_id = {number:d}")
            if self.changed:
                self.changed.note()
            self.execute("COMMIT")
        except BaseException:
            self.roll_back()
            raise
        self.busy = False
        self.acknowledge(number)

    def roll_back(self) -> None:
        """Take everything back that the open transaction did."""
        if self.raw.in_transaction:
            if self.changed:
                self.changed.note()  # of a large one some were written, and are written back
            try:
                self.execute("ROLLBACK")
            except sqlcipher.Error:
                self._poisoned = True  # the next connection rolls back what the disk kept
        self.busy = False
        # A large transaction had written pages out already, and its end wrote the old ones anew.
        if self.witness and not self._poisoned:
            with contextlib.suppress(Refusal):
                if self.witness.commit_number(self.key) == self._number:
                    self.witness.note()
                    self.witness.forget_past()

    def acknowledge(self, number: int | None = None) -> None:
        """Look whether the commit of this number stands in the file, and the file at its path; None: as SQLite says."""
        if self.witness is None:
            return
        number = self._told_number() if number is None else number
        if self.witness.commit_number(self.key) != number:
            raise self.witness.overwritten()
        self._number = number
        self.witness.note()
        if trouble := self.witness.trouble():
            raise trouble

    def refuse_bad_page(self) -> None:
        """Raise `DamagedJournal` where a page failed its check."""
        if self.bad_page_met():
            self._poisoned = True
            raise DamagedJournal(path=self.path)

    def displaced(self) -> Refusal | None:
        """Say that the file is not the journal at its path any more, and how; None where it is."""
        if self.witness is None:
            return None
        return self.witness.trouble() or (
            None if self.witness.unchanged(growing=self.busy) else self.witness.overwritten()
        )

    def refuse_displaced(self) -> None:
        """Raise what `displaced` says."""
        if trouble := self.displaced():
            raise trouble

    def holds_everything(self) -> bool:
        """Tell whether the file, or the cache where the file was overwritten, surely gives all that was committed."""
        if self.witness is None or self.witness.unchanged():
            return True
        return self.witness.wrote() and self.execute("PRAGMA page_count").fetchone()[0] <= _HELD_PAGES

    @property
    def number(self) -> int:
        """How many commits were made, modulo 2^31."""
        return self._number

    def close(self) -> None:
        """Close the database; SQLCipher wipes its key, and we ours."""
        if self.raw is not None:
            self._close_raw()
        if self.witness:
            self.witness.close()
        self.key[:] = bytes(len(self.key))

    def copying_to(self, path: Path, key: bytearray | None = None) -> Copying:
        """Begin to copy into an empty file, in slices; it is stopped where this connection is closed meanwhile."""
        self._copying = Copying(self.raw, connected(path, key or self.key), path)
        return self._copying

    def _close_raw(self) -> None:
        if self._copying:
            self._copying.stop()
        self.raw.close()

    def _told_number(self) -> int:
        return int(self.execute("PRAGMA application_id").fetchone()[0])


class _Refusing:
    """Turns SQLCipher's errors into refusals; a class, because a generator takes as long as a small query."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, sqlcipher.Error | MemoryError) and (refusal := self._refusal(error)) is not None:
            raise refusal from None

    def _refusal(self, error: Exception) -> Refusal | None:
        refusal = refusal_of(error, self._connection.path)
        # Of an index in which a bad page has a length SQLite says that memory is short; without one it is.
        if refusal is None and not isinstance(error, MemoryError):
            return None
        if trouble := self._connection.displaced():
            return trouble
        with contextlib.suppress(sqlcipher.Error):
            # After a bad page SQLCipher answers with errors that have nothing to do with it.
            self._connection.refuse_bad_page()
        return refusal


def named(refusal: Refusal, part: Part | None) -> Refusal:
    """Give the refusal that says which part is damaged, where damage is what it is and the part is known."""
    if part is None or type(refusal) is not DamagedJournal:
        return refusal
    return DamagedText(**refusal.facts, table=part.table, row=part.row)


def without_nul(values: Sequence[Value]) -> Sequence[Value]:
    """Give the values as they are kept: in no text is there a NUL, so that one that is read is damage."""
    if _hold_nul((values,)):
        return [value.replace("\0", "") if isinstance(value, str) else value for value in values]
    return values


def hexed(key: bytearray) -> str:
    """Give a raw key as SQLCipher takes it."""
    digits = key.hex()
    # A malformed raw key is silently taken as a passphrase and *creates* a database under it.
    assert _KEY.fullmatch(digits), "a raw key is 32 bytes"
    return digits


def connected(path: Path, key: bytearray) -> Any:  # noqa: ANN401  sqlcipher3 ships no types
    """Give a bare connection with the settings of FORMATS.md."""
    digits = hexed(key)
    # Of one thread at a time; it is lent to another only while its owner waits (see `copying`).
    connection = sqlcipher.connect(str(path), isolation_level=None, cached_statements=256, check_same_thread=False)
    try:
        _settle(connection, digits)
    except BaseException:
        connection.close()
        raise
    return connection


def refusal_of(error: Exception, path: Path) -> Refusal | None:
    """Say what a person must know of a database error; None where it is a bug of ours."""
    name = str(getattr(error, "sqlite_errorname", ""))
    text = str(error)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) or "database is locked" in text:
        return JournalInUse(path=path, pid=None, host=None)
    if name.startswith("SQLITE_FULL") or "disk is full" in text:
        return DiskFull(path=path)
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN")) or "readonly" in text or "unable to open" in text:
        full = files.write_refusal(path) if "READONLY" not in name else None  # a disk may have room, and no more names
        return full or NotWritable(path=path)
    if name.startswith("SQLITE_IOERR") or "disk I/O" in text:
        return files.write_refusal(path) or DiskFailed(path=path, errno=None)
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) or "malformed" in text or "not a database" in text:
        return DamagedJournal(path=path)
    return None


def _hold_nul(rows: Iterable[Iterable[Value]]) -> bool:
    # Every value that is read passes here: a generator for `any` would take twice as long.
    for row in rows:
        for value in row:
            if value.__class__ is str and "\0" in value:
                return True
    return False


def _settle(connection: Any, digits: str) -> None:  # noqa: ANN401
    connection.row_factory = sqlcipher.Row
    connection.execute(f"PRAGMA key = \"x'{digits}'\"")
    for setting in SETTINGS:
        connection.execute(f"PRAGMA {setting}").fetchall()
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
