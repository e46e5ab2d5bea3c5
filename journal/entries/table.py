"""Room. The tables of entries: what their rows hold, finding one, a free place in time, the next number of change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from journal.dates import clock
from journal.dates.instants import from_micros, to_micros
from journal.errors import NoSuchEntry
from journal.shapes import Entry, EntryId, Kind, LaterLine, LaterLineId, Version
from journal.vault.rows import last_of
from journal.vault.store import Part, Row, Store

_SECOND = 1_000
"""Places of one second, the finest that most other programs say."""


def entry_of(row: Row, tags: Sequence[Row]) -> Entry:
    """Give the entry that a row of `entries` holds; each of `tags` has a name, and whether it was added by hand."""
    every, added = _names(tags)
    return Entry(
        id=EntryId(row["id"]),
        title=row["title"],
        heading=row["heading"],
        body=row["body"],
        kind=Kind(row["kind"]),
        day=date.fromisoformat(row["day"]),
        written_at=from_micros(row["written_at"]),
        zone=row["zone"],
        starred=bool(row["starred"]),
        rev=row["rev"],
        words=row["words"],
        tags=every,
        added_tags=added,
        changed_at=from_micros(row["changed_at"]),
    )


def _names(tags: Sequence[Row]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(tag["name"] for tag in tags), tuple(tag["name"] for tag in tags if tag["added"])


def version_of(row: Row) -> Version:
    """Give what a row of `versions` holds."""
    return Version(
        entry=EntryId(row["entry"]),
        rev=row["rev"],
        saved_at=from_micros(row["saved_at"]),
        title=row["title"],
        body=row["body"],
        kind=Kind(row["kind"]),
    )


def later_line_of(row: Row) -> LaterLine:
    """Give what a row of `later_lines` holds."""
    return LaterLine(
        id=LaterLineId(row["id"]),
        entry=EntryId(row["entry"]),
        day=date.fromisoformat(row["day"]),
        text=row["text"],
        written_at=from_micros(row["written_at"]),
    )


class EntryTable:
    """What every part of the room stands on."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def last_change(self) -> int:
        """Give the number of the newest change to any entry, 0 where there is none."""
        return last_of(self._store, "entries", "change_no")

    def _row(self, entry_id: EntryId) -> Row:
        row = self._store.one("SELECT * FROM entries WHERE id = ?", (entry_id,), part=Part("entries", entry_id))
        if row is None:
            raise NoSuchEntry
        return row

    def _entry(self, row: Row) -> Entry:
        return entry_of(row, self._tags_of(row["id"]))

    def tagged(self, entry: Entry) -> Entry:
        """Give an entry with the tags that it carries now, and all else as it is."""
        every, added = _names(self._tags_of(entry.id))
        return replace(entry, tags=every, added_tags=added)

    def _tags_of(self, entry_id: str) -> list[Row]:
        return self._store.read(
            "SELECT tags.name, added FROM entries JOIN entry_tags ON entry = entries.key JOIN tags ON tags.id = tag"
            " WHERE entries.id = ? ORDER BY tags.folded",
            (entry_id,),
        )

    def _free(self, place: int) -> int:
        """Give a free place from `place` on: entries of the same millisecond stand one after another.

        What was written in a later second stays behind them, unless more than a thousand fell into one.
        """
        reach = _SECOND
        while self._store.one("SELECT 1 FROM entries WHERE key = ?", (place,)):
            row = self._store.one("SELECT max(key) FROM entries WHERE key >= ? AND key < ?", (place, place + reach))
            place = row[0] + 1 if row else place + 1
            reach *= 2  # thousands of one moment are passed in few steps
        return place

    def _change_no(self) -> int:
        """Give a number above every one given before, even where the clock went back."""
        return max(self.last_change() + 1, to_micros(clock.now()))
