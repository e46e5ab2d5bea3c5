"""Edge. Every table gone through with its indexes and its values, in slices: what SQLite keeps has to fit together.

`PRAGMA integrity_check` goes through a table in one go, which is seconds where much is in it. So only small ones are
left to it; of a large one each value is read and held to what its column may have, and each row looked for in every
index.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from journal.errors import DamagedJournal
from journal.slices import Slices, share
from journal.vault.store import Row, Store, Value

SMALL = 500
"""Rows of a table that is left to SQLite: 3 ms for entries of 100 words."""
TOGETHER = 100
"""Rows of a larger one that are gone through in one slice: 3 ms; of files one, 1 ms for each of its megabytes."""
_BYTES = "bytes"
"""The column of what may be large: it is read piece by piece, by the row's `rowid`."""
_CHECK = re.compile(r"\bCHECK \(((?:[^()]|\([^()]*\))*)\)")


class _Index(NamedTuple):
    """An index, its columns with those that lead from it to a row, and which rows are in it, in SQL.

    `unique`: the columns in which no two rows may be the same; none where any may.
    """

    name: str
    columns: tuple[str, ...]
    holds: str
    unique: tuple[str, ...]


class _Table(NamedTuple):
    """A table, the columns by which its rows stand in order, those that are read, and its indexes.

    `refused`: what SQLite would have refused to write into a row, in SQL.
    """

    name: str
    keys: tuple[str, ...]
    columns: tuple[str, ...]
    refused: tuple[str, ...]
    indexes: tuple[_Index, ...]


def unsound(store: Store) -> Slices[int]:
    """Go through every table; give how much of it does not fit together.

    What an index holds of no row is found where nothing was written while its table was gone through. A table may go
    between two slices, as what was kept for the word index before it was made anew does.
    """
    names, found = _tables(store), 0
    for done, name in enumerate(names):
        try:
            if name in _tables(store):
                found += yield from share(_unsound(store, _described(store, name)), done, done + 1, len(names))
        except DamagedJournal:
            found += 1
        yield done + 1, len(names)
    return found


def counts(store: Store) -> dict[str, int]:
    """Give how many rows every table holds."""
    return {name: int(store.read(f"SELECT count(*) FROM {_quoted(name)}")[0][0]) for name in _tables(store)}


def _tables(store: Store) -> list[str]:
    return [row[0] for row in store.read("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0")]


def _unsound(store: Store, table: _Table) -> Slices[int]:
    few = store.read(f"SELECT count(*) FROM (SELECT 1 FROM {_quoted(table.name)} LIMIT {SMALL + 1})")[0][0] <= SMALL
    if few and _BYTES not in table.columns:
        told = [row[0] for row in store.read(f"PRAGMA integrity_check({_quoted(table.name)})")]
        return 0 if told == ["ok"] else len(told)
    written, found, held, last = store.writings, 0, [0] * len(table.indexes), tuple[Value, ...]()
    while table.name in _tables(store) and (rows := store.read(_asked(table, after=bool(last)), last)):
        for row in rows:
            before, last = last, tuple(row)[: len(table.keys)]
            if not _comes_after(last, before):
                return found + 1  # where rows stand in no order, the next ones may be the same for ever
            found += row["refused"]
            for place, _ in enumerate(table.indexes):
                held[place] += row[f"held{place}"]
                found += row[f"lost{place}"]
            if _BYTES in table.columns:
                found += yield from _cut_short(store, table, row)
        yield 0, 1
    for index, rows_in in zip(table.indexes, held, strict=True):
        counted = f"SELECT count(*) FROM {_quoted(table.name)} INDEXED BY {_quoted(index.name)} WHERE {index.holds}"
        there = store.read(counted)[0][0]
        found += there != rows_in and store.writings == written
        yield 0, 1
    return found


def _comes_after(keys: tuple[Value, ...], before: tuple[Value, ...]) -> bool:
    try:
        return keys > before
    except TypeError:  # a text and a number: no key of ours has both
        return False


def _cut_short(store: Store, table: _Table, row: Row) -> Slices[bool]:
    """Read what is large; tell whether it ends before its end, and is still there."""
    read = 0
    for piece in store.pieces(table.name, _BYTES, row["rowid"]):
        read += len(piece)
        yield 0, 1
    there = f"SELECT 1 FROM {_quoted(table.name)} WHERE rowid = ? AND octet_length({_BYTES}) > ?"
    return store.one(there, (row["rowid"], read)) is not None


def _described(store: Store, name: str) -> _Table:
    columns = store.read(f"PRAGMA table_info({_quoted(name)})")
    primary = tuple(row["name"] for row in sorted(columns, key=lambda row: row["pk"]) if row["pk"])
    kept = store.read("SELECT wr, strict FROM pragma_table_list WHERE schema = 'main' AND name = ?", (name,))[0]
    keys = primary if kept["wr"] else ("rowid",)
    listed = store.read(f"PRAGMA index_list({_quoted(name)})")
    indexes = tuple(_index(store, row, keys) for row in listed if not (kept["wr"] and row["origin"] == "pk"))
    refused = [f"{_quoted(row['name'])} IS NULL" for row in columns if row["notnull"]]
    if kept["strict"]:
        refused += [f"typeof({_quoted(row['name'])}) NOT IN ('null', lower('{row['type']}'))" for row in columns]
    refused += [f"NOT ({check})" for check in _CHECK.findall(_sql_of(store, name))]
    return _Table(name, keys, tuple(row["name"] for row in columns), tuple(refused), indexes)


def _index(store: Store, listed: Row, keys: tuple[str, ...]) -> _Index:
    columns = [row["name"] for row in store.read(f"PRAGMA index_info({_quoted(listed['name'])})")]
    holds = _sql_of(store, listed["name"]).partition(" WHERE ")[2] or "1"
    unique = tuple(columns) if listed["unique"] else ()
    return _Index(listed["name"], tuple(dict.fromkeys((*columns, *keys))), holds, unique)


def _sql_of(store: Store, name: str) -> str:
    return str(store.read("SELECT ifnull(sql, '') FROM sqlite_schema WHERE name = ?", (name,))[0][0])


def _asked(table: _Table, *, after: bool) -> str:
    """Give the SELECT of the next rows: their keys, how much of them is refused, and of each index what it has of them.

    That is whether it is to hold the row, and whether it does not, or another that may not be the same.
    """
    refused = " + ".join(("0", *(f"ifnull({each}, 0)" for each in table.refused)))
    told = [*map(_quoted, table.keys), f"{refused} AS refused"]
    for place, index in enumerate(table.indexes):
        there = f"SELECT 1 FROM {_quoted(table.name)} AS found INDEXED BY {_quoted(index.name)} WHERE {index.holds} AND"
        lost = f"NOT EXISTS ({there} {_same(index.columns, 'IS')})"
        if index.unique:
            lost += f" OR EXISTS ({there} {_same(index.unique, '=')} AND NOT ({_same(table.keys, 'IS')}))"
        told += [f"({index.holds}) AS held{place}", f"({index.holds}) AND ({lost}) AS lost{place}"]
    # As text, for of bytes alone their length is known without a look at them.
    told += [f"length(CAST({_quoted(name)} AS TEXT))" for name in table.columns if name != _BYTES]
    keys = ", ".join(map(_quoted, table.keys))
    # What stands behind something large is found only by reading all of that.
    together = 1 if _BYTES in table.columns else TOGETHER
    where = f"({keys}) > ({', '.join('?' * len(table.keys))})" if after else "1"
    rows = f"FROM {_quoted(table.name)} AS of NOT INDEXED WHERE {where} ORDER BY {keys} LIMIT {together}"
    return f"SELECT {', '.join(told)} {rows}"


def _same(columns: tuple[str, ...], way: str) -> str:
    return " AND ".join(f"found.{_quoted(name)} {way} of.{_quoted(name)}" for name in columns)


def _quoted(name: str) -> str:
    return f'"{name}"'
