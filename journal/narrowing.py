"""Pure. A `Filter` as the conditions of a SELECT over `entries AS e`: literals with `?`, and the values for them."""

from __future__ import annotations

from datetime import date, timedelta

from journal import prose
from journal.instants import first_place
from journal.shapes import Filter

Value = str | int


def span_of(wanted: Filter, before: int | None = None) -> tuple[int, int]:
    """Give the keys [first, last) that the days of a filter and `before` allow: the word index can stop at them too."""
    first = first_place(wanted.since) if wanted.since else 0
    last = first_place(wanted.until + timedelta(days=1)) if wanted.until and wanted.until < date.max else _LAST
    return first, min(last, before) if before is not None else last


def conditions(wanted: Filter) -> tuple[str, list[Value]]:
    """Give (" AND …" for every condition but the days, the values in order).

    What hangs on other tables is a set of keys gathered once.
    """
    parts: list[str] = []
    values: list[Value] = []
    if wanted.kinds:
        parts.append(f"e.kind IN ({_marks(len(wanted.kinds))})")
        values += sorted(wanted.kinds)
    if wanted.starred:
        parts.append("e.starred = 1")
    for tag in wanted.tags:
        parts.append(
            "EXISTS (SELECT 1 FROM entry_tags WHERE tag = (SELECT id FROM tags WHERE folded = ?) AND entry = e.key)"
        )
        values.append(prose.fold(tag.lstrip("#")))
    if wanted.photos:
        parts.append(_KEYS.format("attachments AS x ON x.entry = n.id WHERE x.width IS NOT NULL"))
    return "".join(" AND " + part for part in parts), values


_LAST = 2**62
_KEYS = "e.key IN (SELECT n.key FROM entries AS n JOIN {})"


def _marks(count: int) -> str:
    return ", ".join("?" * count)
