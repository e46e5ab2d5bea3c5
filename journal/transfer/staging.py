"""Room. Rows of an export of ours that wait to come in: staged a few at a time, and taken up again in their order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from journal.vault.rows import last_of
from journal.vault.store import Store


class StagedRow(NamedTuple):
    """A row of the list of a name, as JSON, as it stands in an export, with the bytes of its file where it has one."""

    name: str
    row: str
    data: bytes | None = None


class Staging:
    """The rows that are staged, in units of those that come in together."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, unit: Iterable[StagedRow]) -> None:
        """Stage a unit behind all that are here, inside a transaction."""
        last = last_of(self._store, "staged_rows", "unit")
        rows = [(last + 1, part, *each) for part, each in enumerate(unit)]
        self._store.run_many("INSERT INTO staged_rows (unit, part, list, row, bytes) VALUES (?, ?, ?, ?, ?)", rows)

    def first(self) -> tuple[StagedRow, ...]:
        """Give the unit that comes in next, nothing where none is left."""
        rows = self._store.read(
            "SELECT list, row, bytes FROM staged_rows WHERE unit = (SELECT min(unit) FROM staged_rows) ORDER BY part"
        )
        return tuple(StagedRow(*row) for row in rows)

    def remove(self, most: int = 1) -> int:
        """Remove the first units, so many at most, inside a transaction; give how many rows these were."""
        return self._store.run("DELETE FROM staged_rows WHERE unit < (SELECT min(unit) FROM staged_rows) + ?", (most,))

    def drop_torn(self) -> int:
        """Remove units whose first row is lost, inside a transaction; give how many rows these were."""
        return self._store.run(
            "DELETE FROM staged_rows WHERE unit NOT IN (SELECT unit FROM staged_rows WHERE part = 0)"
        )

    def count(self) -> int:
        """Give how many units are left."""
        row = self._store.one("SELECT max(unit) - min(unit) + 1 FROM staged_rows")
        return int(row[0] or 0) if row else 0
