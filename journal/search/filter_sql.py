"""Pure. A `Filter` as the conditions of a SELECT over `entries AS e`: literals with `?`, and the values for them."""

from __future__ import annotations

from datetime import date, timedelta

from journal import prose
from journal.circle.waiting import since, unsaid
from journal.dates.instants import first_place
from journal.shapes import Filter

Value = str | int

_LAST = 2**62
_SHARED = (
    "ledger AS x JOIN ledger_recipients AS r ON x.what = 'share' AND r.line = x.id AND r.taken_back_at IS NULL"
    f" AND NOT (x.at >= ? AND {unsaid('x.way', 'x.bundle', 'r.contact')})"
)


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
        parts.append(_having("attachments AS x", "x.width IS NOT NULL"))
    if wanted.responses:
        parts.append(_having("responses AS x", "1"))
    if wanted.shared and not wanted.shared_with:
        parts.append(_having(_SHARED, "1"))
        values.append(since())
    if wanted.shared_with:
        parts.append(_having(_SHARED, f"r.contact IN ({_marks(len(wanted.shared_with))})"))
        values += [since(), *sorted(wanted.shared_with)]
    for unwanted in wanted.without:
        narrow, of_it = conditions(unwanted)
        parts.append(f"NOT (e.key >= ? AND e.key < ?{narrow})")
        values += [*span_of(unwanted), *of_it]
    return "".join(" AND " + part for part in parts), values


def _having(what: str, which: str) -> str:
    return f"e.key IN (SELECT n.key FROM {what} CROSS JOIN entries AS n ON n.id = x.entry WHERE {which})"


def _marks(count: int) -> str:
    return ", ".join("?" * count)
