"""Room. Later lines: dated lines added to an older entry, saying what came of it."""

from __future__ import annotations

from datetime import date

from journal import prose
from journal.chance import new_id
from journal.changes import Room
from journal.dates import clock
from journal.dates.instants import to_micros
from journal.entries.table import EntryTable, later_line_of
from journal.shapes import EntryId, LaterLine, LaterLineId
from journal.vault.store import Part


class LaterLines(EntryTable):
    """The part of the room that looks back."""

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
        with self._store.write(Room.ENTRIES) as store:
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
