"""A friend's entries made ready to be shown: safe HTML of as much as a window can hold, pictures made anew.

What a friend sends may be anything. The window's thread gets only what it can lay out at once, and never a picture's
own bytes: they are decoded elsewhere, under caps, and encoded again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from journal import pictures, prose
from journal.errors import NotAPicture, TooLarge
from journal.journal import Journal
from journal.shapes import SharedEntry

BATCH = 20
"""Entries that are shown until somebody asks for more."""
LETTERS, LINES = 30_000, 1_500
"""As much of one text as is shown; nobody's day is longer, and a hostile text may be as long as it likes."""
EDGE = 1_600
"""Pixels of the longer edge of a picture as it is shown."""

Raw = tuple[SharedEntry, Mapping[str, bytes]]
"""An entry and its pictures as they came, by the ids of their files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An entry as it is shown; `more` says that its text goes on."""

    entry: SharedEntry
    html: str
    more: bool
    pictures: Mapping[str, bytes]


def raw(journal: Journal, entries: tuple[SharedEntry, ...]) -> tuple[Raw, ...]:
    """Look up the pictures of these entries; on the journal's thread."""
    return tuple(
        (
            entry,
            {file.id: journal.inbox.file_bytes(file.id) for file in entry.files if file.media_type[:6] == "image/"},
        )
        for entry in entries
    )


def dressed(found: tuple[Raw, ...]) -> tuple[Shown, ...]:
    """Make them ready; slow for hostile ones, so neither on the window's thread nor on the journal's."""
    return tuple(
        Shown(
            entry=entry,
            html=prose.to_html(beginning(entry.body), foreign=True),
            more=beginning(entry.body) != entry.body,
            pictures={file: made for file, data in came.items() if (made := _anew(data)) is not None},
        )
        for entry, came in found
    )


def beginning(body: str) -> str:
    """Give as much of a text as is shown, cut after a word."""
    cut = "\n".join(body[: LETTERS + 1].split("\n", LINES)[:LINES])
    if cut == body:
        return body
    short = cut[:LETTERS]
    return short[: max(short.rfind(" "), short.rfind("\n"), LETTERS // 2)]


def _anew(data: bytes) -> bytes | None:
    try:
        return pictures.clean_picture(data, EDGE)[0]
    except (NotAPicture, TooLarge):
        return None
