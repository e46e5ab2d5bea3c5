"""Edge. Rows of a table by the names of its columns: out of one journal, and into another with the same schema."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from journal.vault.store import Part, Row, Store, Value


def rows_of(store: Store, table: str, columns: Iterable[str]) -> list[Row]:
    """Give every row in the order in which the table keeps them. Raises `DamagedText`."""
    listed = ", ".join(f'"{column}"' for column in columns)
    return store.read(f'SELECT {listed} FROM "{table}" NOT INDEXED', part=Part(table, ""))


def put(store: Store, table: str, row: Mapping[str, Value]) -> bool:
    """Put a row in, inside `write()`; False, and nothing is changed, where what must be there once is there."""
    listed = ", ".join(f'"{column}"' for column in row)
    marks = ", ".join("?" * len(row))
    return (
        store.run(f'INSERT INTO "{table}" ({listed}) VALUES ({marks}) ON CONFLICT DO NOTHING', tuple(row.values())) > 0
    )


def has_row(store: Store, table: str, known: Mapping[str, Value]) -> bool:
    """Tell whether there is a row with these values."""
    asked = " AND ".join(f'"{column}" = ?' for column in known)
    return store.one(f'SELECT 1 FROM "{table}" WHERE {asked}', tuple(known.values())) is not None


def last_of(store: Store, table: str, column: str) -> int:
    """Give the highest number in a column, 0 where there is no row."""
    found = store.one(f'SELECT max("{column}") FROM "{table}"')
    return int(found[0] or 0) if found else 0
