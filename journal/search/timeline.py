"""Reader. The entries as rows in time: pages, months, the places for a list of any length, this day in other years."""

from __future__ import annotations

import json
from array import array
from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime, time, timedelta

from journal.circle.waiting import since, unsaid
from journal.dates import clock, weeks
from journal.dates.instants import day_at, from_micros
from journal.errors import DamagedJournal
from journal.search.filter_sql import conditions, span_of
from journal.shapes import AttachmentId, EntryId, Filter, Kind, Pictured, Row, SchoolYear
from journal.vault import store as vault
from journal.vault.store import Store

_ROW = "e.key, e.id, e.heading, e.excerpt, e.kind, e.day, e.written_at, e.zone, e.starred, e.title"
_MEANT = "FROM entries AS e INDEXED BY entries_narrow WHERE e.key >= ? AND e.key < ? AND e.trashed_at IS NULL"
_PER_STATEMENT = 500
_ROWS = (
    f"SELECT {_ROW},"
    " (SELECT count(*) FROM attachments AS a WHERE a.entry = e.id AND a.width IS NOT NULL) AS photos,"
    " (SELECT count(*) FROM later_lines AS l WHERE l.entry = e.id) AS later,"
    " (SELECT count(*) FROM responses AS r WHERE r.entry = e.id) AS responses,"
    " (SELECT json_group_array(DISTINCT coalesce(c.name, r.name)) FROM ledger AS x"
    " JOIN ledger_recipients AS r ON r.line = x.id AND r.taken_back_at IS NULL"
    " LEFT JOIN contacts AS c ON c.id = r.contact WHERE x.entry = e.id AND x.what = 'share'"
    f" AND NOT (x.at >= ? AND {unsaid('x.way', 'x.bundle', 'r.contact')})) AS shared_with"
    " FROM entries AS e WHERE e.key"
)
_NOBODY = "[]"
EVERYTHING = Filter()


class Timeline:
    """Looks; never writes. A place is where an entry stands in time: higher is later."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def page(self, wanted: Filter = EVERYTHING, before: int | None = None, limit: int = 50) -> tuple[Row, ...]:
        """Give the newest rows, or those before a place: pages follow one another without skipping or repeating."""
        where, values = conditions(wanted)
        rows = self._store.read(
            f"SELECT e.key {_MEANT}{where} ORDER BY e.key DESC LIMIT ?",
            (*span_of(wanted, before), *values, limit),
        )
        return self.at([row["key"] for row in rows])

    def places(self, wanted: Filter = EVERYTHING) -> array[int]:
        """Give the place of every entry meant, newest first: all that a model needs to lay out."""
        where, values = conditions(wanted)
        return self._store.numbers(f"SELECT e.key {_MEANT}{where} ORDER BY e.key DESC", (*span_of(wanted), *values))

    def count(self, wanted: Filter = EVERYTHING) -> int:
        """Count the entries meant."""
        where, values = conditions(wanted)
        row = self._store.one(f"SELECT count(*) {_MEANT}{where}", (*span_of(wanted), *values))
        return int(row[0]) if row else 0

    def days(self, first: date, last: date) -> dict[date, tuple[Kind, ...]]:
        """Give the kinds written on each day of a span, in order: what a calendar draws."""
        rows = self._store.read(
            f"SELECT e.key, e.kind {_MEANT} ORDER BY e.key", span_of(Filter(since=first, until=last))
        )
        found: dict[date, tuple[Kind, ...]] = {}
        for row in rows:
            day = day_at(row["key"])
            found[day] = (*found.get(day, ()), Kind(row["kind"]))
        return found

    def on_day(self, day: date) -> tuple[Row, ...]:
        """Give the rows of one day, in the order they were written."""
        return tuple(reversed(self.page(Filter(since=day, until=day), limit=1000)))

    def on_this_day(self, day: date) -> tuple[Row, ...]:
        """Give what was written on this day in other years, newest first."""
        first = self._store.one("SELECT min(key), max(key) FROM entries")
        if first is None or first[0] is None:
            return ()
        others = clock.this_day_in_other_years(day, *(clock.within(day_at(place)) for place in first))
        return tuple(row for other in others for row in self.page(Filter(since=other, until=other)))

    def on_this_week(
        self, day: date, year: SchoolYear | None = None, others: Sequence[SchoolYear] = ()
    ) -> tuple[Row, ...]:
        """Give what was written in the same teaching week of other school years, newest first.

        Without a `year` that teaches in this week, the same week of the calendar year serves.
        """
        mine = clock.teaching_week(year, day) if year else None
        if mine and others:
            starts = [taught[mine[0] - 1] for taught in map(clock.teaching_weeks, others) if len(taught) >= mine[0]]
        else:
            first = self._store.one("SELECT min(key), max(key) FROM entries")
            if first is None or first[0] is None:
                return ()
            earliest, latest = (clock.within(day_at(place)) for place in first)
            days = clock.this_day_in_other_years(day, earliest - timedelta(6), latest + timedelta(6))
            starts = list(dict.fromkeys(map(weeks.start_of, days)))
        these = weeks.start_of(day)
        newest_first = sorted((each for each in starts if each != these), reverse=True)
        found = (Filter(since=each, until=each + timedelta(days=6)) for each in newest_first)
        return tuple(row for week in found for row in self.page(week))

    def pictures(self) -> tuple[Pictured, ...]:
        """Give every picture of the entries there are, the newest entry first, those of one in their order."""
        rows = self._store.read(
            "SELECT a.id, a.name, a.width, a.height, e.id AS entry, e.heading, e.kind, e.day FROM attachments AS a"
            " JOIN entries AS e ON e.id = a.entry WHERE a.width IS NOT NULL AND e.trashed_at IS NULL"
            " ORDER BY e.key DESC, a.place, a.id"
        )
        return tuple(
            Pictured(
                id=AttachmentId(row["id"]),
                name=row["name"],
                width=row["width"],
                height=row["height"],
                entry=EntryId(row["entry"]),
                heading=row["heading"],
                kind=Kind(row["kind"]),
                day=date.fromisoformat(row["day"]),
            )
            for row in rows
        )

    def rows(self, ids: Sequence[EntryId]) -> tuple[Row, ...]:
        """Give the rows of these entries in the given order; those that are gone or in the trash are left out."""
        found: dict[str, int] = {}
        for start in range(0, len(ids), _PER_STATEMENT):
            some = ids[start : start + _PER_STATEMENT]
            marks = ", ".join("?" * len(some))
            for row in self._store.read(
                f"SELECT id, key FROM entries WHERE id IN ({marks}) AND trashed_at IS NULL", some
            ):
                found[row["id"]] = row["key"]
        return self.at([found[each] for each in ids if each in found])

    def at(self, places: Sequence[int]) -> tuple[Row, ...]:
        """Give the rows at these places in the given order; places where nothing stands are left out."""
        found: dict[int, Row] = {}
        for start in range(0, len(places), _PER_STATEMENT):
            found.update(self._rows(places[start : start + _PER_STATEMENT]))
        return tuple(found[place] for place in places if place in found)

    def ids_at(self, places: Sequence[int]) -> tuple[EntryId, ...]:
        """Give the entries at these places in the given order, and nothing else of them."""
        found: dict[int, EntryId] = {}
        for start in range(0, len(places), _PER_STATEMENT):
            some = places[start : start + _PER_STATEMENT]
            marks = ", ".join("?" * len(some))
            for row in self._store.read(
                f"SELECT key, id FROM entries WHERE key IN ({marks}) AND trashed_at IS NULL", some
            ):
                found[row["key"]] = EntryId(row["id"])
        return tuple(found[place] for place in places if place in found)

    def _rows(self, places: Sequence[int]) -> dict[int, Row]:
        marks = ", ".join("?" * len(places))
        tags: dict[int, list[str]] = {}
        for row in self._store.read(
            "SELECT entry, name FROM entry_tags JOIN tags ON tags.id = tag"
            f" WHERE entry IN ({marks}) ORDER BY entry, added, folded",
            places,
        ):
            tags.setdefault(row["entry"], []).append(row["name"])
        try:
            rows, damaged = self._store.read(f"{_ROWS} IN ({marks})", (since(), *places)), {}
        except DamagedJournal:
            rows = self._store.readable(f"{_ROWS} = ?", places, since())
            damaged = self._damaged(set(places) - {row["key"] for row in rows})
        return {row["key"]: _row(row, tuple(tags.get(row["key"], ()))) for row in rows} | damaged

    def _damaged(self, places: Collection[int]) -> dict[int, Row]:
        """Give what indexes know of entries whose rows cannot be read, so that a list has a place for each."""
        ids = self._store.read("SELECT key, id FROM entries INDEXED BY sqlite_autoindex_entries_1 WHERE id > ''")
        kinds = "SELECT key, day, kind, starred FROM entries INDEXED BY entries_narrow WHERE key = ?"
        known = {row["key"]: EntryId(row["id"]) for row in ids if row["key"] in places}
        return {
            row["key"]: Row(
                id=known[row["key"]],
                place=row["key"],
                heading="",
                excerpt="",
                kind=Kind(row["kind"]),
                day=date.fromisoformat(row["day"]),
                written_at=datetime.combine(date.fromisoformat(row["day"]), time(12), UTC),
                zone="UTC",
                starred=bool(row["starred"]),
                damaged=True,
            )
            for row in self._store.readable(kinds, places)
            if row["key"] in known
        }


def _row(row: vault.Row, tags: tuple[str, ...]) -> Row:
    # In the order of `_ROWS`: by its name each would be looked for among the others.
    place, entry, heading, excerpt, kind, day, written_at, zone, starred, title, photos, later, responses, shared = row
    return Row(
        id=EntryId(entry),
        place=place,
        heading=heading,
        excerpt=excerpt,
        kind=Kind(kind),
        day=date.fromisoformat(day),
        written_at=from_micros(written_at),
        zone=zone,
        starred=bool(starred),
        tags=tags,
        photos=photos,
        responses=responses,
        later_lines=later,
        shared_with=tuple(json.loads(shared)) if shared != _NOBODY else (),
        titled=bool(title),
    )
