"""Room. The entries: writing and revising them, the versions before, later lines and stars."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from journal import prose
from journal.chance import new_id
from journal.changes import Room
from journal.dates import clock
from journal.dates.instants import day_at, place_of, to_micros
from journal.entries.table import EntryTable, entry_of, later_line_of, version_of
from journal.errors import NoSuchEntry, TooLarge
from journal.shapes import BODY_LIMIT, Draft, Entry, EntryId, LaterLine, LaterLineId, Version
from journal.shapes.columns import filled, text_of
from journal.slices import Slices
from journal.vault.store import Part, Row, Value

_ANEW = "key, title, heading, excerpt, kind, day, written_at, zone, words, visit, change_no, changed_at, beside, body"
"""The columns that are written anew with every text, in the order of `Entries._values`."""
_MARKS = ", ".join("?" for _ in _ANEW.split(","))
_FIRST = -(2**63)
"""No key is smaller."""
_TOGETHER = 250
"""Entries that are listed in one slice."""


class _When(NamedTuple):
    """Where an entry stands in time, and why there."""

    key: int
    day: date
    written_at: datetime
    zone: str


class Entries(EntryTable):
    """Every entry of the journal. Each deed is one transaction, or part of an open one."""

    def write(
        self, draft: Draft, *, visit: str | None = None, entry_id: EntryId | None = None, beside: str = ""
    ) -> Entry:
        """Keep a new entry; `entry_id` only where it had one before (an import, a kept copy).

        `beside` are words search should find with it: given at once, they spare a second round through the index.
        Raises `TooLarge`, `DayOutOfReach`.
        """
        draft = _cleaned(draft)
        entry_id = entry_id or EntryId(new_id())
        written_at = draft.written_at or clock.now()
        zone = draft.zone or clock.zone_name()
        day = clock.require(draft.day or clock.day_of(written_at, zone_of=zone))
        with self._store.write(Room.ENTRIES, entry=entry_id) as store:
            when = _When(self._free(place_of(day, written_at, zone)), day, written_at, zone)
            values = self._values(draft, when, visit, beside)
            store.run(
                f"INSERT INTO entries (id, starred, rev, {_ANEW}) VALUES (?, ?, 1, {_MARKS})",
                (entry_id, bool(draft.starred), *values),
            )
        row = {"id": entry_id, "starred": draft.starred, "rev": 1, **dict(zip(_ANEW.split(", "), values, strict=True))}
        return entry_of(row, ())

    def revise(self, entry_id: EntryId, draft: Draft, *, visit: str | None = None, beside: str | None = None) -> Entry:
        """Take over what the draft says; `rev` rises when the text (`text_of`) or the day changed.

        One version is kept for each editing visit: the text as it stood before. Saves with the same `visit` go on
        from there; without a `visit` each save is one of its own. What the draft leaves None stays. `beside` None too.
        Raises `TooLarge`, and `DayOutOfReach` for another day than it has.
        """
        draft = _cleaned(draft)
        with self._store.write(Room.ENTRIES, entry=entry_id):
            row = self._row(entry_id)
            old = self._entry(row)
            draft = filled(draft, old)
            when = _When(row["key"], draft.day or old.day, draft.written_at or old.written_at, draft.zone or old.zone)
            said = text_of(draft) != text_of(old)
            moved = when[1:] != (old.day, old.written_at, old.zone)
            if said and (visit is None or visit != row["visit"]):
                self._keep_version(old)
            if said or moved:
                if moved:
                    # A day that it has already, from before days were checked, never stops its words.
                    clock.require(when.day if when.day != old.day else clock.EARLIEST)
                    when = when._replace(key=self._free(place_of(*when[1:])))
                self._update(
                    row, draft, when, visit if said else row["visit"], row["beside"] if beside is None else beside
                )
            elif beside is not None:
                self.set_beside(entry_id, beside)
            if draft.starred != old.starred:
                self.star(entry_id, bool(draft.starred))
        return self.get(entry_id)

    def amend(self, entry_id: EntryId, body: str) -> Entry:
        """Change the text without keeping a version: the line of a photo or file comes and goes with the file."""
        with self._store.write(Room.ENTRIES, entry=entry_id):
            row = self._row(entry_id)
            old = self._entry(row)
            draft = Draft(**text_of(old) | {"body": prose.clean(body)})
            when = _When(row["key"], old.day, old.written_at, old.zone)
            self._update(row, draft, when, row["visit"], row["beside"])
        return self.get(entry_id)

    def go_back(self, entry_id: EntryId, rev: int, visit: str | None) -> None:
        """Let an entry be as it was at this revision, with the `visit` it had; no version is kept of what came after.

        A version was kept of it. What is beside the text stays.
        """
        with self._store.write(Room.ENTRIES, entry=entry_id) as store:
            row, versions = self._row(entry_id), self.versions(entry_id)
            now, old = self._entry(row), next(version for version in versions if version.rev == rev)
            when = _When(row["key"], now.day, now.written_at, now.zone)
            self._update(row, Draft(**text_of(old)), when, visit, row["beside"])
            values = (rev, to_micros(old.saved_at), entry_id)
            store.run("UPDATE entries SET rev = ?, changed_at = ? WHERE id = ?", values)
            store.run("DELETE FROM versions WHERE entry = ? AND rev >= ?", (entry_id, rev))

    def amend_versions(self, entry_id: EntryId, change: Callable[[str], str]) -> None:
        """Change the texts of an entry's versions: what is taken out of them for good."""
        with self._store.write(Room.ENTRIES, entry=entry_id) as store:
            for version in self.versions(entry_id):
                body = change(version.body)
                if body != version.body:
                    store.run("UPDATE versions SET body = ? WHERE entry = ? AND rev = ?", (body, entry_id, version.rev))

    def star(self, entry_id: EntryId, starred: bool) -> None:  # noqa: FBT001  the one thing it says
        """Set or take away the star; this is no new revision."""
        with self._store.write(Room.ENTRIES, entry=entry_id) as store:
            values = (starred, self._change_no(), entry_id)
            if not store.run("UPDATE entries SET starred = ?, change_no = ? WHERE id = ?", values):
                raise NoSuchEntry

    def set_beside(self, entry_id: EntryId, text: str) -> None:
        """Keep words that are no part of the text but that search should find: later lines, added tags, file names."""
        with self._store.write(Room.ENTRIES, entry=entry_id) as store:
            store.run(
                "UPDATE entries SET beside = ?, change_no = ? WHERE id = ? AND beside <> ?",
                (text, self._change_no(), entry_id, text),
            )

    def get(self, entry_id: EntryId) -> Entry:
        """Give an entry, in the trash or not. Raises `NoSuchEntry`."""
        return self._entry(self._row(entry_id))

    def exists(self, entry_id: EntryId) -> bool:
        """Tell whether there is an entry of this id, in the trash or not."""
        return self._store.one("SELECT 1 FROM entries WHERE id = ?", (entry_id,)) is not None

    def changed_after(self, last: int) -> frozenset[EntryId]:
        """Give those that were written or changed after the change of the number `last`."""
        return frozenset(
            EntryId(row["id"]) for row in self._store.read("SELECT id FROM entries WHERE change_no > ?", (last,))
        )

    def unchanged(self, came: Iterable[tuple[EntryId, int]], last: int) -> tuple[EntryId, ...]:
        """Give those of these that are there, of their revision, and were not changed after the number `last`."""
        found = (
            self._store.one("SELECT id FROM entries WHERE id = ? AND rev = ? AND change_no <= ?", (*each, last))
            for each in came
        )
        return tuple(EntryId(row["id"]) for row in found if row)

    def count(self) -> int:
        """Count the entries that are not in the trash."""
        total = self._store.one("SELECT count(*) FROM entries")
        trashed = self._store.one("SELECT count(*) FROM entries WHERE trashed_at IS NOT NULL")
        return int(total[0] - trashed[0]) if total and trashed else 0

    def first_day(self) -> date | None:
        """Give the day of the oldest entry, None where nothing is written."""
        row = self._store.one("SELECT day FROM entries WHERE trashed_at IS NULL ORDER BY key LIMIT 1")
        return date.fromisoformat(row["day"]) if row else None

    def in_order(self) -> tuple[EntryId, ...]:
        """Give every entry that is not in the trash, oldest first."""
        rows = self._store.read("SELECT id FROM entries WHERE trashed_at IS NULL ORDER BY key")
        return tuple(EntryId(row["id"]) for row in rows)

    def listing(self) -> Slices[tuple[EntryId, ...]]:
        """Give what `in_order` does, in slices, for that reads through all texts; it is as it stands at the end."""
        began, keys, last = self.last_change(), dict[EntryId, int](), _FIRST
        while rows := self._store.read(
            "SELECT id, key FROM entries WHERE trashed_at IS NULL AND key > ? ORDER BY key LIMIT ?", (last, _TOGETHER)
        ):
            keys.update((EntryId(row["id"]), row["key"]) for row in rows)
            if len(rows) < _TOGETHER:
                break
            last = rows[-1]["key"]
            yield 0, len(keys)
        for moved in self.changed_after(began):
            row = self._store.one("SELECT key FROM entries WHERE id = ? AND trashed_at IS NULL", (moved,))
            if row:
                keys[moved] = row["key"]
        return tuple(sorted(keys, key=keys.__getitem__))

    def every(self, after: str = "", most: int = -1) -> tuple[tuple[EntryId, date], ...]:
        """Give the next entries by their ids, those in the trash too, with their days; only an index is read for it.

        `most`: all where it is below zero.
        """
        rows = self._store.read("SELECT id, key FROM entries WHERE id > ? ORDER BY id LIMIT ?", (after, most))
        return tuple((EntryId(row["id"]), day_at(row["key"])) for row in rows)

    def versions(self, entry_id: EntryId) -> tuple[Version, ...]:
        """Give what the entry was before each editing visit, newest first."""
        rows = self._store.read(
            "SELECT * FROM versions WHERE entry = ? ORDER BY rev DESC", (entry_id,), part=Part("versions", entry_id)
        )
        return tuple(map(version_of, rows))

    def add_later_line(self, entry_id: EntryId, text: str, day: date | None = None) -> LaterLine:
        """Add a dated line to an entry: what came of it. Raises `NoSuchEntry`, `DayOutOfReach`."""
        text = prose.clean(text).strip()
        now = clock.now()
        line = LaterLine(
            id=LaterLineId(new_id()),
            entry=entry_id,
            day=clock.require(day or clock.day_of(now)),
            text=text,
            written_at=now,
        )
        with self._store.write(Room.ENTRIES, entry=entry_id) as store:
            self._row(entry_id)
            store.run(
                "INSERT INTO later_lines (id, entry, day, text, written_at) VALUES (?, ?, ?, ?, ?)",
                (line.id, entry_id, line.day.isoformat(), text, to_micros(now)),
            )
        return line

    def later_lines(self, entry_id: EntryId) -> tuple[LaterLine, ...]:
        """Give the later lines of an entry, oldest first."""
        rows = self._store.read(
            "SELECT * FROM later_lines WHERE entry = ? ORDER BY day, written_at, id",
            (entry_id,),
            part=Part("later_lines", entry_id),
        )
        return tuple(map(later_line_of, rows))

    def remove_later_line(self, line_id: LaterLineId) -> EntryId | None:
        """Take a later line away; give the entry it belonged to, None where it was gone already."""
        with self._store.write(Room.ENTRIES) as store:
            row = store.one("SELECT entry FROM later_lines WHERE id = ?", (line_id,))
            store.run("DELETE FROM later_lines WHERE id = ?", (line_id,))
        return EntryId(row["entry"]) if row else None

    def _update(self, row: Row, draft: Draft, when: _When, visit: str | None, beside: str) -> None:
        values = self._values(draft, when, visit, beside)
        self._store.run(f"UPDATE entries SET ({_ANEW}) = ({_MARKS}), rev = rev + 1 WHERE id = ?", (*values, row["id"]))

    def _values(self, draft: Draft, when: _When, visit: str | None, beside: str) -> tuple[Value, ...]:
        """Give what the columns `_ANEW` hold of a text that is written now."""
        return (
            when.key,
            draft.title,
            draft.title or prose.title_of(draft.body),
            prose.excerpt(draft.body, draft.title),
            draft.kind,
            when.day.isoformat(),
            to_micros(when.written_at),
            when.zone,
            prose.word_count(f"{draft.title} {draft.body}"),
            visit,
            self._change_no(),
            to_micros(clock.now()),
            beside,
            draft.body,
        )

    def _keep_version(self, old: Entry) -> None:
        self._store.run(
            "INSERT INTO versions (entry, rev, saved_at, title, kind, body) VALUES (?, ?, ?, ?, ?, ?)",
            (old.id, old.rev, to_micros(old.changed_at), old.title, old.kind, old.body),
        )


def _cleaned(draft: Draft) -> Draft:
    body = prose.clean(draft.body)
    if len(body) > BODY_LIMIT // 4 and (size := len(body.encode())) > BODY_LIMIT:
        raise TooLarge(size=size, limit=BODY_LIMIT)
    return replace(draft, body=body, title=prose.clean_line(draft.title))
