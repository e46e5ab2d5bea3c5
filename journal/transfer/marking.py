"""Errand. What many entries are given at once after they came in: a kind, a tag, a star."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from journal.deeds import write
from journal.shapes import EntryId, Kind

if TYPE_CHECKING:
    from journal.journal import Journal


def mark_all(
    journal: Journal, entries: Iterable[EntryId], *, kind: Kind | None = None, tag: str = "", starred: bool = False
) -> None:
    """Give entries a kind, a tag and a star, as one transaction; what is not said stays as it is."""
    ids = tuple(entries)
    name = write.tag_named(tag)
    with journal.store.write(), journal.past.many():
        for entry_id in ids:
            entry = journal.entries.get(entry_id)
            if kind is not None and entry.kind is not kind:
                write.revise(journal, entry_id, replace(write.draft_of(entry), kind=kind))
            if starred and not entry.starred:
                journal.entries.star(entry_id, True)
        if name:
            write.tag(journal, ids, name)
