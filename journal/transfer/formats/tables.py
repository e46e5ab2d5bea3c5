"""Pure. Tables as text: rows of a CSV, whatever stands between its columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _csv import Reader

_HEADER_LIMIT = 1 << 16
_CELL_LIMIT = 2**31 - 1
"""Letters of one cell: all that a text can have. A cell of which that is too many is its entry's trouble alone."""

Row = tuple[int, dict[str, str]]
"""The line it begins at, and its cells by the names of the columns."""


def header(text: str) -> tuple[str, ...]:
    """Give the names of the columns, () where the first line names none."""
    names = tuple(name.strip() for name in next(_reader(text[:_HEADER_LIMIT]), ()))
    return names if len(names) > 1 and all(names) and len(set(names)) == len(names) else ()


def rows(text: str) -> Iterator[Row]:
    """Give every row below the names; what stands in columns without a name is under ""."""
    reader = _reader(text)
    names = [name.strip() for name in next(reader, ())]
    before = reader.line_num
    for row in reader:
        cells = dict(zip(names, row, strict=False))
        if more := [cell for cell in row[len(names) :] if cell.strip()]:
            cells[""] = reader.dialect.delimiter.join(more)
        if any(cell.strip() for cell in row):
            yield before + 1, cells
        before = reader.line_num


def _reader(text: str) -> Reader:
    csv.field_size_limit(_CELL_LIMIT)
    first = text[:_HEADER_LIMIT].split("\n", 1)[0]
    return csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t|", key=first.count))
