"""Pure. A `Filter` as the conditions of a SELECT over `entries AS e`: literals with `?`, and the values for them."""

from __future__ import annotations

from datetime import date, timedelta

from journal import prose
from journal.instants import first_place
from journal.shapes import Filter

Value = str | int


def conditions(wanted: Filter) -> tuple[str, list[Value]]:
    """Give (" AND …" for every condition, the values in order). The trash is never meant.

    Days are narrowed by the key, so that the word index can stop at them too; what hangs on other tables is a set of
    keys gathered once.
    """
    parts: list[str] = ["e.trashed_at IS NULL"]
    values: list[Value] = []
    if wanted.kinds:
        parts.append(f"e.kind IN ({_marks(len(wanted.kinds))})")
        values += sorted(wanted.kinds)
    if wanted.since:
        parts.append("e.key >= ?")
        values.append(first_place(wanted.since))
    if wanted.until and wanted.until < date.max:
        parts.append("e.key < ?")
        values.append(first_place(wanted.until + timedelta(days=1)))
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


_KEYS = "e.key IN (SELECT n.key FROM entries AS n JOIN {})"


def _marks(count: int) -> str:
    return ", ".join("?" * count)
