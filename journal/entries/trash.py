"""Room. The trash: entries nobody sees any more, for thirty days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from journal import clock
from journal.entries.table import EntryTable
from journal.instants import from_micros, to_micros
from journal.shapes import EntryId, Kind, Trashed

TRASH_DAYS = 30


class Trash(EntryTable):
    """The part of the room that throws away and takes back."""

    def trash(self, ids: Iterable[EntryId]) -> None:
        """Put entries into the trash, where they stay for `TRASH_DAYS`; search and lists no longer show them."""
        now = to_micros(clock.now())
        with self._store.write("entries") as store:
            store.run_many(
                "UPDATE entries SET trashed_at = ? WHERE id = ? AND trashed_at IS NULL", [(now, each) for each in ids]
            )

    def restore(self, ids: Iterable[EntryId]) -> None:
        """Take entries out of the trash again."""
        with self._store.write("entries") as store:
            for each in ids:
                store.run(
                    "UPDATE entries SET trashed_at = NULL, change_no = ? WHERE id = ? AND trashed_at IS NOT NULL",
                    (self._change_no(), each),
                )

    def trashed(self, today: date | None = None) -> tuple[Trashed, ...]:
        """Give what is in the trash, last thrown away first."""
        today = today or clock.today()
        rows = self._store.read(
            "SELECT id, heading, kind, day, trashed_at FROM entries WHERE trashed_at IS NOT NULL"
            " ORDER BY trashed_at DESC, key DESC"
        )
        return tuple(
            Trashed(
                id=EntryId(row["id"]),
                heading=row["heading"],
                kind=Kind(row["kind"]),
                day=date.fromisoformat(row["day"]),
                trashed_at=from_micros(row["trashed_at"]),
                days_left=_days_left(row["trashed_at"], today),
            )
            for row in rows
        )

    def delete_forever(self, ids: Iterable[EntryId]) -> None:
        """Delete entries with everything that hangs on them; secure_delete overwrites their pages."""
        with self._store.write("entries") as store:
            store.run_many("DELETE FROM entries WHERE id = ?", [(each,) for each in ids])

    def purge(self, today: date | None = None) -> int:
        """Delete what was in the trash for longer than `TRASH_DAYS`; give how many that were."""
        gone = [each.id for each in self.trashed(today) if each.days_left == 0]
        if gone:
            self.delete_forever(gone)
        return len(gone)


def _days_left(trashed_at: int, today: date) -> int:
    thrown = clock.day_of(from_micros(trashed_at))
    return max(0, (thrown + timedelta(days=TRASH_DAYS) - today).days)
