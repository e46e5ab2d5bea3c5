"""Reader. One of two copies, read a few entries at a time; what is damaged is named, and costs nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from typing import NamedTuple

from journal.comparing.whole import Whole
from journal.dates.instants import from_micros
from journal.entries.attachments import COLUMNS, attachment_of
from journal.entries.table import entry_of, later_line_of, version_of
from journal.errors import DamagedJournal
from journal.portfolio.portfolio import evidence_of
from journal.shapes import AttachmentId, EntryId
from journal.slices import Slices
from journal.vault.store import Part, Row, Store

_LISTED = 500
"""Ids that are read in one slice: 1 ms."""
_TABLES = ("later_lines", "versions", "attachments", "taken_out", "evidence")


class FileBytes(NamedTuple):
    """The bytes of a file, and of its thumbnail where it is a picture."""

    data: bytes
    thumbnail: bytes | None


class Side:
    """The entries of one copy. `damaged` names what could not be read until now: entries, each with a table."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.damaged: dict[tuple[EntryId, str], None] = {}

    def ids(self) -> frozenset[EntryId]:
        """Give every entry, in the trash or not; where an index is damaged, those that the others know."""
        store = self._store
        with suppress(DamagedJournal):
            return frozenset(EntryId(row["id"]) for row in store.read("SELECT id FROM entries"))
        rows: list[Row] = []
        with suppress(DamagedJournal):
            rows += store.read("SELECT key FROM entries INDEXED BY entries_narrow")
        with suppress(DamagedJournal):
            rows += store.read("SELECT key FROM entries INDEXED BY entries_by_change")
        rows = store.readable("SELECT id FROM entries WHERE key = ?", sorted({row["key"] for row in rows}))
        with suppress(DamagedJournal):
            rows += store.read("SELECT DISTINCT entry AS id FROM versions")
        with suppress(DamagedJournal):
            rows += store.read("SELECT DISTINCT entry AS id FROM later_lines")
        return frozenset(EntryId(row["id"]) for row in rows)

    def listing(self) -> Slices[frozenset[EntryId]]:
        """Do what `ids` does, in slices; what comes in between them need not be there."""
        found, last = set[EntryId](), ""
        try:
            while rows := self._store.read("SELECT id FROM entries WHERE id > ? ORDER BY id LIMIT ?", (last, _LISTED)):
                if rows[-1]["id"] <= last:  # an index in no order: the next ones may be the same for ever
                    return self.ids()
                found.update(EntryId(row["id"]) for row in rows)
                last = rows[-1]["id"]
                yield 0, 1
        except DamagedJournal:
            return self.ids()
        return frozenset(found)

    def last_change(self) -> datetime | None:
        """Give when an entry was last changed, None where there is none, or it cannot be told."""
        with suppress(DamagedJournal):
            row = self._store.one("SELECT max(changed_at) FROM entries")
            return from_micros(row[0]) if row and row[0] is not None else None
        return None

    def read(self, ids: Sequence[EntryId]) -> dict[EntryId, Whole]:
        """Give those of these entries that are here and whole, or whole but for parts that `damaged` names then.

        `ids` are in order and stand close to one another: everything between the first and the last is read.
        """
        if not ids:
            return {}
        try:
            found = self._between(ids[0], ids[-1], self._sound)
        except DamagedJournal:
            found = {}
            for each in ids:
                found |= self._between(each, each, self._spared)
        wanted = set(ids)
        return {each: whole for each, whole in found.items() if each in wanted}

    def parts_damaged(self, entry: EntryId) -> bool:
        """Tell whether something of an entry could not be read."""
        return any((entry, table) in self.damaged for table in ("entries", "entry_tags", *_TABLES))

    def bytes_of(self, file: AttachmentId) -> FileBytes | None:
        """Give what is in a file, None where it is gone. Raises `DamagedText`."""
        part = Part("attachments", file)
        row = self._store.one(
            "SELECT bytes, sha256, thumbnail, thumbnail_sha256 FROM attachments"
            " JOIN attachment_bytes ON attachment = id WHERE id = ?",
            (file,),
            part=part,
        ) or self._store.one(
            "SELECT bytes, sha256, thumbnail, thumbnail_sha256 FROM taken_out WHERE id = ?", (file,), part=part
        )
        if row is None:
            return None
        small = row["thumbnail"]
        return FileBytes(
            self._store.whole(bytes(row["bytes"]), row["sha256"], part),
            None if small is None else self._store.whole(bytes(small), row["thumbnail_sha256"], part),
        )

    def _between(self, first: str, last: str, look: Callable[[str, str, str, str], list[Row]]) -> dict[EntryId, Whole]:
        rows = look("SELECT * FROM entries WHERE id BETWEEN ? AND ?", first, last, "entries")
        if not rows:
            return {}
        tags = _by_entry(
            look(
                "SELECT entries.id AS entry, name, added FROM entries JOIN entry_tags ON entry_tags.entry = entries.key"
                " JOIN tags ON tags.id = tag WHERE entries.id BETWEEN ? AND ? ORDER BY folded",
                first,
                last,
                "entry_tags",
            )
        )
        lines, versions, files, aside, evidence = (
            _by_entry(look(sql, first, last, table))
            for sql, table in zip(
                (
                    "SELECT * FROM later_lines WHERE entry BETWEEN ? AND ? ORDER BY day, written_at, id",
                    "SELECT * FROM versions WHERE entry BETWEEN ? AND ? ORDER BY rev",
                    f"SELECT {COLUMNS} FROM attachments WHERE entry BETWEEN ? AND ? ORDER BY place, id",
                    f"SELECT {COLUMNS} FROM taken_out WHERE entry BETWEEN ? AND ? ORDER BY id",
                    "SELECT * FROM evidence WHERE entry BETWEEN ? AND ?",
                ),
                _TABLES,
                strict=True,
            )
        )
        return {
            EntryId(row["id"]): Whole(
                entry=entry_of(row, tags.get(row["id"], [])),
                later_lines=tuple(map(later_line_of, lines.get(row["id"], []))),
                versions=tuple(map(version_of, versions.get(row["id"], []))),
                files=tuple(map(attachment_of, files.get(row["id"], []))),
                aside=tuple(map(attachment_of, aside.get(row["id"], []))),
                evidence=next(map(evidence_of, evidence.get(row["id"], [])), None),
                trashed_at=None if row["trashed_at"] is None else from_micros(row["trashed_at"]),
            )
            for row in rows
        }

    def _sound(self, sql: str, first: str, last: str, _table: str) -> list[Row]:
        return self._store.read(sql, (first, last))

    def _spared(self, sql: str, first: str, last: str, table: str) -> list[Row]:
        try:
            return self._store.read(sql, (first, last))
        except DamagedJournal:
            self.damaged[EntryId(first), table] = None
            return []


def batches(ids: Iterable[EntryId], size: int) -> Iterator[list[EntryId]]:
    """Give ids in their order, so many at a time."""
    ordered = sorted(ids)
    for start in range(0, len(ordered), size):
        yield ordered[start : start + size]


def _by_entry(rows: list[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row["entry"], []).append(row)
    return found
