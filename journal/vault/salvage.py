"""Edge. Every row of a damaged database that can still be read, brought into a fresh one; nothing is written into it.

A bad page takes with it the rows that lie on it, and hides those it leads to. So each table is walked from both ends
and along each of its indexes, and every row that is known by any of these is looked for by itself: on every page
(`leaves`) where what leads to it is lost; where it lies on the bad page itself, each column is looked for in indexes,
and of a long text what stands before the bad page.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from journal.errors import DamagedJournal, DiskFailed
from journal.slices import Slices, share
from journal.vault import leaves
from journal.vault.store import Store, Value
from journal.vault.witness import Witness

DERIVED = ("entry_words", "entry_terms", "words_due", "words_cut", "day_counts", "tag_counts")
"""Tables, and beginnings of such, that triggers and the word index fill anew."""

_WITHOUT = "NOT INDEXED"
_PART = 1000
_TOGETHER = 100
"""Rows that come over in one slice."""

PartRead = dict[str, Value]
"""The columns of a row that could be read."""
Mend = Callable[[PartRead], PartRead | None]
"""Gives what a row that was read in part becomes; None: nothing."""


class Hurt(NamedTuple):
    """A row that did not come over as it was, by its key; `part`: what could be read of it did."""

    table: str
    key: tuple[Value, ...]
    part: bool


class _Table(NamedTuple):
    """One table: its columns, those of its key, and what leads to its rows: NOT INDEXED, or INDEXED BY an index."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    paths: dict[str, tuple[str, ...]]
    types: tuple[str, ...]
    alias: str
    """The column that is the rowid itself; "" where none is."""


def salvaging(source: Store, fresh: Store, mends: dict[str, Mend]) -> Slices[tuple[Hurt, ...]]:
    """Bring every row of `source` into `fresh`, which has the same schema and is empty; tell of those that are hurt.

    Raises `DamagedJournal` where not even the names of the tables can be read.
    """
    hurt: list[Hurt] = []
    _alone(fresh, "PRAGMA foreign_keys = OFF")
    tables = [_table(source, name) for name in _names(source)]
    with fresh.write():
        for done, table in enumerate(tables):
            bringing = _bring(source, fresh, table, mends.get(table.name, lambda _: None))
            hurt += yield from share(bringing, done * _PART, (done + 1) * _PART, len(tables) * _PART)
        hurt += _without_a_place(fresh)
    _alone(fresh, "PRAGMA foreign_keys = ON")
    return tuple(hurt)


def _alone(store: Store, pragma: str) -> None:
    store.maintain(lambda raw: raw.execute(pragma).fetchall())


def _names(store: Store) -> list[str]:
    rows = store.read(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT GLOB 'sqlite_*'"
    )
    return [row["name"] for row in rows if not row["name"].startswith(DERIVED)]


def _table(store: Store, name: str) -> _Table:
    told = store.read(f'PRAGMA table_info("{name}")')
    columns = tuple(row["name"] for row in told)
    (listed,) = store.read(f'PRAGMA table_list("{name}")')
    key = (
        tuple(row["name"] for row in sorted(told, key=lambda row: row["pk"]) if row["pk"])
        if listed["wr"]
        else ("rowid",)
    )
    paths = {_WITHOUT: columns}
    for index in store.read(f'PRAGMA index_list("{name}")'):
        inside = store.read(f'PRAGMA index_info("{index["name"]}")')
        if not index["partial"] and not (listed["wr"] and index["origin"] == "pk"):
            paths[f'INDEXED BY "{index["name"]}"'] = tuple(row["name"] for row in inside if row["name"])
    types = tuple(row["type"] for row in told)
    keyed = [row["name"] for row in told if row["pk"] and row["type"] == "INTEGER"]
    return _Table(name, columns, key, paths, types, keyed[0] if key == ("rowid",) and len(keyed) == 1 else "")


def _bring(source: Store, fresh: Store, table: _Table, mend: Mend) -> Slices[list[Hurt]]:
    values = ", ".join("?" * len(table.columns))
    put = f'INSERT OR IGNORE INTO "{table.name}" ({_listed(table.columns)}) VALUES ({values})'
    keys, hurt = _keys(source, table), []
    lying = _Lying(source, table)
    for done, key in enumerate(keys, 1):
        row = _row(source, table, key) or lying.row(key)
        if row is None:
            part = _part(source, table, key)
            row = lying.row(key, part)
            if row is None:
                made = mend(part)
                row = None if made is None else tuple(made[column] for column in table.columns)
                hurt.append(Hurt(table.name, key, part=row is not None))
        if row is not None:
            fresh.run(put, row)
        if done % _TOGETHER == 0:
            yield done, len(keys)
    return hurt


class _Lying:
    """The rows of a table as they lie on its leaves, looked for once the first of them is missed."""

    def __init__(self, store: Store, table: _Table) -> None:
        self._store, self._table = store, table
        self._beneath = store.in_pieces()
        self._found: dict[int, leaves.Place] | None = None
        self._indexed: dict[tuple[Value, ...], PartRead] = {}

    def row(self, key: tuple[Value, ...], part: PartRead | None = None) -> tuple[Value, ...] | None:
        """Give a row by its key, if it is the one of which `part` is known, or without it what its indexes hold.

        One bad page may hide every row of a table: then nothing but the indexes, each walked once, is quick enough.
        """
        if self._table.key != ("rowid",) or not isinstance(key[0], int):
            return None
        if self._found is None:
            self._found, self._indexed = dict(self._look()), _indexed(self._store, self._table)
        known = self._indexed.get(key, {}) if part is None else part
        place = self._found.get(key[0])
        if place is None or (part is None and not any(value is not None for value in known.values())):
            return None
        row = leaves.row_at(self._witness, self._beneath.key, place)
        if row is None or not all(_agree(known.get(name), value) for name, value in self._named(*row)):
            return None
        return tuple(value for _, value in self._named(*row))

    @property
    def _witness(self) -> Witness:
        assert self._beneath.witness, "what is in memory has no file"
        return self._beneath.witness

    def _look(self) -> Iterator[tuple[int, leaves.Place]]:
        key = self._beneath.key
        return leaves.places(self._witness, key, self._table.types, self._witness.free_pages(key))

    def _named(self, rowid: int, values: tuple[Value, ...]) -> Iterator[tuple[str, Value]]:
        for name, value in zip(self._table.columns, values, strict=True):
            yield name, rowid if name == self._table.alias else value


def _agree(known: Value, value: Value) -> bool:
    """Tell whether what is known of a column, the beginning of a text maybe, is part of what lies there."""
    if isinstance(known, str) and isinstance(value, str):
        return value.startswith(known)
    return known is None or known == value


def _keys(store: Store, table: _Table) -> list[tuple[Value, ...]]:
    """Give the key of every row that any path leads to, from either end of it."""
    found: dict[tuple[Value, ...], None] = {}
    for path, columns in table.paths.items():
        order = table.key if path == _WITHOUT else columns or table.key
        found.update((tuple(row), None) for row in _walked(store, table, path, order, table.key))
    return list(found)


def _indexed(store: Store, table: _Table) -> dict[tuple[Value, ...], PartRead]:
    """Give by its key what the indexes hold of each row."""
    found: dict[tuple[Value, ...], PartRead] = {}
    for path, columns in table.paths.items():
        if path != _WITHOUT and columns:
            for row in _walked(store, table, path, columns, table.key + columns):
                key, values = tuple(row)[: len(table.key)], tuple(row)[len(table.key) :]
                found.setdefault(key, {}).update(zip(columns, values, strict=True))
    return found


def _walked(
    store: Store, table: _Table, path: str, order: tuple[str, ...], columns: tuple[str, ...]
) -> Iterator[Iterable[Value]]:
    """Give columns of every row that one path leads to, from its other end too where it breaks off."""
    for way in ("ASC", "DESC"):
        ordered = ", ".join(f'"{column}" {way}' for column in order)
        sql = f'SELECT {_listed(columns)} FROM "{table.name}" {path} ORDER BY {ordered}'
        try:
            yield from store.stream(sql)
        except (DamagedJournal, DiskFailed):
            continue
        return  # all of it was walked


def _row(store: Store, table: _Table, key: tuple[Value, ...]) -> tuple[Value, ...] | None:
    try:
        found = store.one(f'SELECT {_listed(table.columns)} FROM "{table.name}" NOT INDEXED {_where(table)}', key)
    except (DamagedJournal, DiskFailed):
        return None
    return None if found is None else tuple(found)


def _part(store: Store, table: _Table, key: tuple[Value, ...]) -> PartRead:
    """Give the columns of a row that can be read by themselves, wherever they stand."""
    part: PartRead = dict(zip(table.key, key, strict=True))
    for column in table.columns:
        for path, there in table.paths.items():
            if column in part or column not in there:
                continue
            with contextlib.suppress(DamagedJournal, DiskFailed):
                found = store.one(f'SELECT "{column}" FROM "{table.name}" {path} {_where(table)}', key)
                if found is not None:
                    part[column] = found[0]
        if column not in part and table.key == ("rowid",) and isinstance(key[0], int):
            text = store.in_pieces().beginning(table.name, column, key[0]).decode("utf-8", "ignore")
            part |= {column: text} if text else {}
    return part


def _without_a_place(store: Store) -> Iterator[Hurt]:
    """Remove rows that lead to one that is lost, until none does."""
    while orphans := store.read("PRAGMA foreign_key_check"):
        for row in orphans:
            yield Hurt(row[0], (row[1],), part=False)
            # A table without rowids does not say which row it is.
            leads = [one for one in store.read(f'PRAGMA foreign_key_list("{row[0]}")') if one["id"] == row[3]]
            here, there = (_listed(tuple(one[end] for one in leads)) for end in ("from", "to"))
            store.run(f'DELETE FROM "{row[0]}" WHERE ({here}) NOT IN (SELECT {there} FROM "{row[2]}")')


def _listed(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{column}"' if column != "rowid" else column for column in columns)


def _where(table: _Table) -> str:
    return "WHERE " + " AND ".join(f'"{column}" = ?' if column != "rowid" else "rowid = ?" for column in table.key)
