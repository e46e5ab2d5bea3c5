"""Errand. The tags there are, and who carries them; putting them on and renaming them is writing: see `write`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from journal.shapes import EntryId, Tag

if TYPE_CHECKING:
    from journal.journal import Journal


def look(journal: Journal) -> tuple[Tag, ...]:
    """Give every tag with how many entries carry it, most used first."""
    return journal.tags.all()


def names(journal: Journal) -> tuple[str, ...]:
    """Give every tag's name, most used first."""
    return tuple(tag.name for tag in journal.tags.all())


def carriers(journal: Journal, name: str) -> tuple[EntryId, ...]:
    """Give the entries that carry a tag."""
    return journal.tags.carriers(name)


def to_put_on(journal: Journal, entries: Sequence[EntryId]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the tags there are, and those that some of these entries carry."""
    carried = {tag for tags in journal.tags.of(entries).values() for tag in tags}
    return names(journal), tuple(sorted(carried))
