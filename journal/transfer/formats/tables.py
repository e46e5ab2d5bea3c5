"""Pure. Tables as text: rows of a CSV, whatever stands between its columns."""

from __future__ import annotations

import csv
from collections.abc import Iterator

CELL_LIMIT = 16 * 1024 * 1024
"""Letters of one cell."""

_HEADER_LIMIT = 1 << 16

Row = tuple[int, dict[str, str]]
"""The line it begins at, and its cells by the names of the columns."""


def header(text: str) -> tuple[str, ...]:
    """Give the names of the columns, () where the first line names none."""
    first = text[:_HEADER_LIMIT].split("\n", 1)[0].strip("\r")
    row = _next(csv.reader([first], delimiter=_between(first)))
    names = tuple(name.strip() for name in row or ())
    return names if len(names) > 1 and all(names) and len(set(names)) == len(names) else ()


def rows(text: str) -> Iterator[Row]:
    """Give every row below the names; what stands in columns without a name is under ""."""
    between = _between(text.split("\n", 1)[0])
    csv.field_size_limit(CELL_LIMIT)
    reader = csv.reader(text.splitlines(keepends=True), delimiter=between)
    names = [name.strip() for name in _next(reader) or []]
    before = reader.line_num
    while (row := _next(reader)) is not None:
        cells = dict(zip(names, row, strict=False))
        if more := [cell for cell in row[len(names) :] if cell.strip()]:
            cells[""] = between.join(more)
        if any(cell.strip() for cell in row):
            yield before + 1, cells
        before = reader.line_num


def _next(reader: Iterator[list[str]]) -> list[str] | None:
    """Give the next row, None at the end; what is no row at all ends a table."""
    try:
        return next(reader, None)
    except csv.Error:
        return None


def _between(first: str) -> str:
    return max(",;\t|", key=first.count)
