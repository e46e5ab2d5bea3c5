"""Room. The trash: entries nobody sees any more, for thirty days, and how these days are counted.

A clock cannot be trusted with what is deleted for good: set a year ahead for a minute it would empty the whole trash,
and a computer without a battery begins each morning long ago. So days count as the journal saw them: from one day on
which it was open to the next as many as lie between them, but seven at most, and no day twice.

Whoever opens the journal once a week is counted day by day; after a longer absence the trash waits a little longer. By
a right clock nothing goes before its thirty days are over. A wrong one adds a week at most for each wrong day it
shows, and the days that follow count all the same when it is right again: an entry never goes before the journal was
open on five more days.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from journal import clock
from journal.entries.table import EntryTable
from journal.instants import from_micros, to_micros
from journal.shapes import EntryId, Kind, Trashed

TRASH_DAYS = 30
MOST_BETWEEN = 7
"""Days that count between two days on which the journal was open."""

_PASSED = "(SELECT ifnull(sum(counted), 0) FROM trash_days)"


class Trash(EntryTable):
    """The part of the room that throws away and takes back."""

    def trash(self, ids: Iterable[EntryId], today: date | None = None) -> None:
        """Put entries into the trash, where they stay for `TRASH_DAYS`; search and lists no longer show them."""
        now = to_micros(clock.now())
        with self._store.write("entries") as store:
            self.count_days(today or clock.today())
            for each in ids:
                if store.run("UPDATE entries SET trashed_at = ? WHERE id = ? AND trashed_at IS NULL", (now, each)):
                    store.run(f"INSERT OR REPLACE INTO trash_since (entry, since) VALUES (?, {_PASSED})", (each,))

    def restore(self, ids: Iterable[EntryId]) -> None:
        """Take entries out of the trash again."""
        with self._store.write("entries") as store:
            for each in ids:
                store.run("DELETE FROM trash_since WHERE entry = ?", (each,))
                store.run(
                    "UPDATE entries SET trashed_at = NULL, change_no = ? WHERE id = ? AND trashed_at IS NOT NULL",
                    (self._change_no(), each),
                )

    def trashed(self) -> tuple[Trashed, ...]:
        """Give what is in the trash, last thrown away first."""
        rows = self._store.read(
            f"SELECT id, heading, kind, day, trashed_at, ifnull({_PASSED} - since, 0) AS lain FROM entries"
            " LEFT JOIN trash_since ON entry = id WHERE trashed_at IS NOT NULL"
            " ORDER BY trashed_at DESC, key DESC"
        )
        return tuple(
            Trashed(
                id=EntryId(row["id"]),
                heading=row["heading"],
                kind=Kind(row["kind"]),
                day=date.fromisoformat(row["day"]),
                trashed_at=from_micros(row["trashed_at"]),
                days_left=max(0, TRASH_DAYS - row["lain"]),
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
                f" SELECT id, {_PASSED} FROM entries WHERE trashed_at IS NOT NULL"
            )
            store.run(
                "INSERT OR IGNORE INTO trash_days (day, counted) VALUES (?, ?)", (today.isoformat(), self._adds(today))
            )

    def due(self) -> tuple[EntryId, ...]:
        """Give what has lain in the trash for `TRASH_DAYS`, as days were counted; first thrown away first."""
        rows = self._store.read(
            f"SELECT id FROM entries JOIN trash_since ON entry = id WHERE {_PASSED} - since >= ?"
            " AND trashed_at IS NOT NULL ORDER BY trashed_at, key",
            (TRASH_DAYS,),
        )
        return tuple(EntryId(row["id"]) for row in rows)

    def _adds(self, today: date) -> int:
        """Give how much more is counted with `today` among the days seen than without it."""
        row = self._store.one(
            "SELECT (SELECT max(day) FROM trash_days WHERE day < ?), (SELECT min(day) FROM trash_days WHERE day > ?)",
            (today.isoformat(), today.isoformat()),
        )
        before, after = (date.fromisoformat(day) if day else None for day in row or (None, None))
        if before is None:  # the first, or a clock set back: nothing has passed since then
            return 0
        return _between(before, today) + (_between(today, after) - _between(before, after) if after else 0)

    def delete_forever(self, ids: Iterable[EntryId]) -> None:
        """Delete entries with what this room keeps of them; secure_delete overwrites their pages.

        What other rooms keep of an entry goes with `emptying.delete_for_good`.
        """
        with self._store.write("entries") as store:
            store.run_many("DELETE FROM entries WHERE id = ?", [(each,) for each in ids])


def _between(one: date, other: date) -> int:
    return min((other - one).days, MOST_BETWEEN)
