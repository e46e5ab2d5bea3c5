"""Edge. Rows read out of the pages of a damaged database one by one, where the page that leads to them is lost.

A row of a table with rowids lies whole on a leaf of its tree, the rest of a long one on a chain of further pages
(https://www.sqlite.org/fileformat2.html, 1.6 and 2.1). Which table it is of, its columns tell: their number and types.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple, Protocol

from journal.errors import DamagedJournal
from journal.vault.store import Value
from journal.vault.witness import PAGE, RESERVED

_LEAF = 0x0D
_USED = PAGE - RESERVED
_MOST_HERE = _USED - 35
_LEAST_HERE = (_USED - 12) * 32 // 255 - 23
_WIDTHS = (0, 1, 2, 3, 4, 6, 8)
_REAL, _ZERO, _ONE, _BLOB, _TEXT = 7, 8, 9, 12, 13


class Pages(Protocol):
    """Where pages come from: decrypted, and only where their MAC is right."""

    def pages(self) -> int:
        """Give how many there are."""

    def sound_page(self, number: int, key: bytes | bytearray) -> bytes | None:
        """Give a page as SQLite sees it, None where it does not check out."""


class Row(NamedTuple):
    """A row as it lies on a leaf: its rowid, and its columns in their order."""

    rowid: int
    values: tuple[Value, ...]


class Place(NamedTuple):
    """Where a row lies: the number of its leaf, and the byte on it; its values may be a film and are not kept."""

    page: int
    byte: int


def places(
    pages: Pages, key: bytes | bytearray, types: Sequence[str], free: Collection[int]
) -> Iterator[tuple[int, Place]]:
    """Give every whole row on any leaf that has columns of these types ("TEXT", "INTEGER", "BLOB") and no other."""
    for number in range(2, pages.pages() + 1):
        page = None if number in free else pages.sound_page(number, key)
        if page is not None and page[0] == _LEAF:
            for byte in _cells(page):
                row = _row(pages, key, page, byte)
                if row is not None and len(row.values) == len(types) and all(map(_fits, row.values, types)):
                    yield row.rowid, Place(number, byte)


def row_at(pages: Pages, key: bytes | bytearray, place: Place) -> Row | None:
    """Give the row that lies there, None where it can be read no more."""
    page = pages.sound_page(place.page, key)
    return None if page is None else _row(pages, key, page, place.byte)


def _cells(page: bytes) -> Iterator[int]:
    for cell in range(int.from_bytes(page[3:5], "big")):
        place = int.from_bytes(page[8 + 2 * cell : 10 + 2 * cell], "big")
        if 8 < place < _USED:
            yield place


def _row(pages: Pages, key: bytes | bytearray, page: bytes, place: int) -> Row | None:
    try:
        length, place = _varint(page, place)
        rowid, place = _varint(page, place)
        return Row(rowid, _values(_payload(pages, key, page[place:_USED], length)))
    except (IndexError, ValueError, DamagedJournal):
        return None


def _payload(pages: Pages, key: bytes | bytearray, here: bytes, length: int) -> bytes:
    if length <= _MOST_HERE:
        return here[:length]
    first = _LEAST_HERE + (length - _LEAST_HERE) % (_USED - 4)
    first = first if first <= _MOST_HERE else _LEAST_HERE
    payload, following = bytearray(here[:first]), int.from_bytes(here[first : first + 4], "big")
    while len(payload) < length:
        page = pages.sound_page(following, key) if following else None
        if page is None:
            raise ValueError
        payload += page[4 : min(_USED, 4 + length - len(payload))]
        following = int.from_bytes(page[:4], "big")
    return bytes(payload)


def _values(payload: bytes) -> tuple[Value, ...]:
    end, place = _varint(payload, 0)
    at, values = end, []
    while place < end:
        kind, place = _varint(payload, place)
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise ValueError
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind >= _BLOB:
        end = at + (kind - _BLOB) // 2
        data = payload[at:end]
        if len(data) < end - at:
            raise ValueError
        return (data.decode("utf-8") if kind % 2 else data), end
    if kind in {_ZERO, _ONE}:
        return kind - _ZERO, at
    if kind == 0:
        return None, at
    if kind >= _REAL:  # no table of ours has one
        raise ValueError
    end = at + _WIDTHS[kind]
    return int.from_bytes(payload[at:end], "big", signed=True), end


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for at in range(place, place + 8):
        value = value << 7 | data[at] & 0x7F
        if data[at] < 0x80:
            return value, at + 1
    value = value << 8 | data[place + 8]
    return (value - (1 << 64) if value >> 63 else value), place + 9


def _fits(value: Value, wanted: str) -> bool:
    return value is None or isinstance(value, {"TEXT": str, "INTEGER": int}.get(wanted, bytes))
