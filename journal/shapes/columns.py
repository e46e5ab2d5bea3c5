"""Shape. Every column of an entry, declared once, with each place it has to be carried to.

`tests/shapes/test_columns.py` lays the table of entries beside it, and names each place that a column is missing from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum, auto
from typing import Any

from journal.shapes.writing import Draft, Entry, Version


class Carried(Enum):
    """Where a column goes. `TABLE` is for what only the journal's own counting needs."""

    TABLE = auto()
    ENTRY = auto()
    DRAFT = auto()
    """A person decides it: it is written, revised, and in words that are saved elsewhere."""
    VERSION = auto()
    """It is part of the text: every version keeps it, and another one makes a revision."""
    EXPORT = auto()
    """It is in a plain export, and comes in again."""
    SEARCH = auto()
    """Search finds the entry by it: a person's own words, which are cleaned of what nobody sees."""
    ROW = auto()
    BOOK = auto()
    BUNDLE = auto()


_C = Carried
COLUMNS: Mapping[str, frozenset[Carried]] = {
    "key": frozenset({_C.TABLE}),
    "id": frozenset({_C.ENTRY, _C.EXPORT, _C.ROW, _C.BOOK, _C.BUNDLE}),
    "title": frozenset({_C.ENTRY, _C.DRAFT, _C.VERSION, _C.EXPORT, _C.SEARCH, _C.BOOK, _C.BUNDLE}),
    "heading": frozenset({_C.ENTRY, _C.ROW, _C.BOOK}),
    "excerpt": frozenset({_C.ROW}),
    "kind": frozenset({_C.ENTRY, _C.DRAFT, _C.VERSION, _C.EXPORT, _C.ROW, _C.BOOK, _C.BUNDLE}),
    "day": frozenset({_C.ENTRY, _C.DRAFT, _C.EXPORT, _C.ROW, _C.BOOK, _C.BUNDLE}),
    "written_at": frozenset({_C.ENTRY, _C.DRAFT, _C.EXPORT, _C.ROW, _C.BOOK}),
    "zone": frozenset({_C.ENTRY, _C.DRAFT, _C.EXPORT, _C.ROW, _C.BOOK}),
    "starred": frozenset({_C.ENTRY, _C.DRAFT, _C.EXPORT, _C.ROW, _C.BOOK}),
    "rev": frozenset({_C.ENTRY, _C.EXPORT, _C.BUNDLE}),
    "words": frozenset({_C.ENTRY, _C.BOOK}),
    "visit": frozenset({_C.TABLE}),
    "change_no": frozenset({_C.TABLE}),
    "changed_at": frozenset({_C.ENTRY, _C.EXPORT}),
    "trashed_at": frozenset({_C.EXPORT}),
    "beside": frozenset({_C.TABLE}),
    "body": frozenset({_C.ENTRY, _C.DRAFT, _C.VERSION, _C.EXPORT, _C.SEARCH, _C.BOOK, _C.BUNDLE}),
}
"""The columns of the table `entries`, in its order."""

VERSIONED = tuple(name for name, places in COLUMNS.items() if Carried.VERSION in places)
WRITTEN = tuple(name for name, places in COLUMNS.items() if Carried.SEARCH in places)
_DECIDED = tuple(name for name, places in COLUMNS.items() if Carried.DRAFT in places)


def text_of(part: Draft | Entry | Version) -> dict[str, Any]:
    """Give the text of an entry by the names of its columns: whatever each version keeps."""
    return {name: getattr(part, name) for name in VERSIONED}


def written(part: Draft | Entry | Version) -> tuple[str, ...]:
    """Give a person's own words of it, "" where there are none, in the order of the columns `WRITTEN`."""
    return tuple(getattr(part, name) or "" for name in WRITTEN)


def decided(entry: Entry) -> dict[str, Any]:
    """Give what a person decides of an entry, its tags apart, by the names of its columns."""
    return {name: getattr(entry, name) for name in _DECIDED}


def filled(draft: Draft, entry: Entry) -> Draft:
    """Give a draft of an entry that is there already: what it leaves None is as the entry has it."""
    return replace(draft, **{name: value for name, value in decided(entry).items() if getattr(draft, name) is None})
