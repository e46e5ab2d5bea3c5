"""A friend's entries made ready to be shown: safe HTML of as much as a window can hold, pictures made anew.

What a friend sends may be anything. The window's thread gets only what it can lay out at once, and never a picture's
own bytes: they are decoded elsewhere, under caps, and encoded again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from journal import pictures, prose
from journal.errors import NotAPicture, TooLarge
from journal.journal import Journal
from journal.shapes import SharedEntry, SharedFile

BATCH = 20
"""Entries that are shown until somebody asks for more."""
FILES = 20
"""Files of an item that are shown until somebody asks for more; a friend may send thousands."""
LETTERS, LINES = 30_000, 1_500
"""As much of one text as is shown; nobody's day is longer, and a hostile text may be as long as it likes."""
EDGE = 1_600
"""Pixels of the longer edge of a picture as it is shown."""

Raw = tuple[SharedEntry, Mapping[str, bytes]]
"""An entry and the pictures among its first files as they came, by the ids of their files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An entry as it is shown; `more` says that its text goes on, `files` how many of its files are shown at first."""

    entry: SharedEntry
    html: str
    more: bool
    files: int
    pictures: Mapping[str, bytes]


def raw(journal: Journal, entries: tuple[SharedEntry, ...]) -> tuple[Raw, ...]:
    """Look up the pictures of these entries; on the journal's thread."""
    return tuple((entry, came(journal, entry.files[:count])) for entry, count in _counted(entries))


def came(journal: Journal, files: Sequence[SharedFile]) -> dict[str, bytes]:
    """Look up the pictures among these files; on the journal's thread."""
    return {file.id: journal.inbox.file_bytes(file.id) for file in files if file.media_type[:6] == "image/"}


def dressed(found: tuple[Raw, ...]) -> tuple[Shown, ...]:
    """Make them ready; slow for hostile ones, so neither on the window's thread nor on the journal's."""
    return tuple(
        Shown(
            entry=entry,
            html=prose.to_html(beginning(entry.body), foreign=True),
            more=beginning(entry.body) != entry.body,
            files=count,
            pictures=anew(pictures),
        )
        for (entry, count), (_, pictures) in zip(_counted([entry for entry, _ in found]), found, strict=True)
    )


def anew(pictures: Mapping[str, bytes]) -> dict[str, bytes]:
    """Make pictures anew, but for what is none; slow, too."""
    return {file: made for file, data in pictures.items() if (made := _anew(data)) is not None}


def beginning(body: str) -> str:
    """Give as much of a text as is shown, cut after a word."""
    cut = "\n".join(body[: LETTERS + 1].split("\n", LINES)[:LINES])
    if cut == body:
        return body
    short = cut[:LETTERS]
    return short[: max(short.rfind(" "), short.rfind("\n"), LETTERS // 2)]


def _counted(entries: Sequence[SharedEntry]) -> Iterator[tuple[SharedEntry, int]]:
    """Give each entry with how many of its files are shown at first."""
    left = FILES
    for entry in entries:
        count = min(left, len(entry.files))
        left -= count
        yield entry, count


def _anew(data: bytes) -> bytes | None:
    try:
        return pictures.clean_picture(data, EDGE)[0]
    except (NotAPicture, TooLarge):
        return None
