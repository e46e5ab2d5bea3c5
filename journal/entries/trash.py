"""Room. The trash: entries nobody sees any more, for thirty days, and how these days are counted.

A clock cannot be trusted with what is deleted for good: set a year ahead for a minute it would empty the whole trash,
and a computer without a battery begins each morning long ago. So days count as the journal saw them, whatever their
order: from one day on which it was open to the next as many as lie between the two.

Where more than seven lie between, nobody can tell an absence from a wrong clock. Such a gap counts for seven, and only
in between: at the end, where a clock that runs ahead would be, and at the beginning, where one without a battery would
be, it counts for nothing. Whoever opens the journal every week is counted day by day, and after a longer absence the
trash waits a little longer. An entry never goes before its thirty days are over by a right clock, and never before the
journal was open on five more days by any.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from journal.changes import Room
from journal.dates import clock
from journal.dates.instants import from_micros, to_micros
from journal.entries.table import EntryTable
from journal.shapes import EntryId, Kind, Trashed

TRASH_DAYS = 30
MOST_BETWEEN = 7
"""Days that count between two days on which the journal was open."""


class Trash(EntryTable):
    """What throws entries away and takes them back."""

    def put(self, ids: Iterable[EntryId], today: date | None = None) -> None:
        """Put entries into the trash, where they stay for `TRASH_DAYS`; search and lists no longer show them."""
        now = to_micros(clock.now())
        with self._store.write(Room.ENTRIES) as store:
            self.count_days(today or clock.today())
            since = _counted(self._days())
            for each in ids:
                if store.run("UPDATE entries SET trashed_at = ? WHERE id = ? AND trashed_at IS NULL", (now, each)):
                    store.run("INSERT OR REPLACE INTO trash_since (entry, since) VALUES (?, ?)", (each, since))

    def restore(self, ids: Iterable[EntryId]) -> None:
        """Take entries out of the trash again."""
        with self._store.write(Room.ENTRIES) as store:
            for each in ids:
                store.run("DELETE FROM trash_since WHERE entry = ?", (each,))
                store.run(
                    "UPDATE entries SET trashed_at = NULL, change_no = ? WHERE id = ? AND trashed_at IS NOT NULL",
                    (self._change_no(), each),
                )

    def trashed(self) -> tuple[Trashed, ...]:
        """Give what is in the trash, last thrown away first."""
        counted = _surely_counted(self._days())
        rows = self._store.read(
            "SELECT id, heading, kind, day, trashed_at, ifnull(since, ?) AS since FROM entries"
            " LEFT JOIN trash_since ON entry = id WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, key DESC",
            (counted,),
        )
        return tuple(
            Trashed(
                id=EntryId(row["id"]),
                heading=row["heading"],
                kind=Kind(row["kind"]),
                day=date.fromisoformat(row["day"]),
                trashed_at=from_micros(row["trashed_at"]),
                days_left=min(max(0, TRASH_DAYS + row["since"] - counted), TRASH_DAYS),
            )
            for row in rows
        )

    def count_days(self, today: date) -> None:
        """Take note that the journal is open on `today`; see the rule above."""
        anything = self._store.one("SELECT 1 FROM entries WHERE trashed_at IS NOT NULL")
        seen = self._store.one("SELECT 1 FROM trash_days WHERE day = ?", (today.isoformat(),))
        new = self._store.one(
            "SELECT 1 FROM entries WHERE trashed_at IS NOT NULL AND id NOT IN (SELECT entry FROM trash_since)"
        )
        if anything and seen and not new:
            return
        with self._store.write() as store:
            if not anything:  # nothing is counted while nothing lies there, nor is it written down who was here when
                store.run("DELETE FROM trash_days")
            # What came in with an export, or lay there before days were counted, begins now.
            store.run(
                "INSERT OR IGNORE INTO trash_since (entry, since)"
                " SELECT id, ? FROM entries WHERE trashed_at IS NOT NULL",
                (_counted(sorted({*self._days(), today})),),
            )
            store.run("INSERT OR IGNORE INTO trash_days (day) VALUES (?)", (today.isoformat(),))

    def due(self) -> tuple[EntryId, ...]:
        """Give what has lain in the trash for `TRASH_DAYS`, as days were counted; first thrown away first."""
        rows = self._store.read(
            "SELECT id FROM entries JOIN trash_since ON entry = id WHERE since <= ? AND trashed_at IS NOT NULL"
            " ORDER BY trashed_at, key",
            (_surely_counted(self._days()) - TRASH_DAYS,),
        )
        return tuple(EntryId(row["id"]) for row in rows)

    def _days(self) -> list[date]:
        return [date.fromisoformat(row["day"]) for row in self._store.read("SELECT day FROM trash_days ORDER BY day")]

    def delete_forever(self, ids: Iterable[EntryId]) -> None:
        """Delete entries with what this room keeps of them; secure_delete overwrites their pages.

        What other rooms keep of an entry goes with `writing.delete_for_good`.
        """
        with self._store.write(Room.ENTRIES) as store:
            store.run_many("DELETE FROM entries WHERE id = ?", [(each,) for each in ids])


def _counted(days: Sequence[date]) -> int:
    """Give how many days may have passed by the days seen, in order: none that comes later is counted for less."""
    return sum(min(gap, MOST_BETWEEN) for gap in _gaps(days))


def _surely_counted(days: Sequence[date]) -> int:
    """Give how many have passed for sure: without what a wrong clock would leave at either end."""
    gaps = _gaps(days)
    for end in (0, -1):
        if gaps and gaps[end] > MOST_BETWEEN:
            del gaps[end]
    return sum(min(gap, MOST_BETWEEN) for gap in gaps)


def _gaps(days: Sequence[date]) -> list[int]:
    return [(later - one).days for one, later in pairwise(days)]
