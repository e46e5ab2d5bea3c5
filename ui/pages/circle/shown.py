"""A friend's entries made ready to be shown: safe HTML of as much as a window can hold, pictures as their pixels.

What a friend sends may be anything. The window's thread gets only what it can lay out at once, and never a picture's
own bytes: they are decoded in another process, for so long and no longer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from journal import prose
from journal.decoder import Allowance
from journal.journal import Journal
from journal.shapes import SharedEntry, SharedFile
from ui.decoded import image_of

BATCH = 20
"""Entries that are shown until somebody asks for more."""
FILES = 20
"""Files of an item that are shown until somebody asks for more; a friend may send thousands."""
LETTERS, LINES = 30_000, 1_500
"""As much of one text as is shown; nobody's day is longer, and a hostile text may be as long as it likes."""
ROOM = QSize(800, 1_600)
"""Pixels of a picture as it is shown: hardly wider than the text, which it is fitted into on the window's thread."""

Raw = tuple[SharedEntry, Mapping[str, bytes]]
"""An entry and the pictures among its first files as they came, by the ids of their files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An entry as it is shown; `more` says that its text goes on, `files` how many of its files are shown at first."""

    entry: SharedEntry
    html: str
    more: bool
    files: int
    pictures: Mapping[str, QImage]


def raw(journal: Journal, entries: tuple[SharedEntry, ...]) -> tuple[Raw, ...]:
    """Look up the pictures of these entries; on the journal's thread."""
    return tuple((entry, came(journal, entry.files[:count])) for entry, count in _counted(entries))


def came(journal: Journal, files: Sequence[SharedFile]) -> dict[str, bytes]:
    """Look up the pictures among these files; on the journal's thread."""
    return {file.id: journal.inbox.file_bytes(file.id) for file in files if file.media_type[:6] == "image/"}


def dressed(found: tuple[Raw, ...]) -> tuple[Shown, ...]:
    """Make them ready; slow for hostile ones, so neither on the window's thread nor on the journal's."""
    allowance = Allowance()
    return tuple(
        Shown(
            entry=entry,
            html=prose.to_html(beginning(entry.body), foreign=True),
            more=beginning(entry.body) != entry.body,
            files=count,
            pictures=decoded(pictures, allowance),
        )
        for (entry, count), (_, pictures) in zip(_counted([entry for entry, _ in found]), found, strict=True)
    )


def decoded(pictures: Mapping[str, bytes], allowance: Allowance | None = None) -> dict[str, QImage]:
    """Decode pictures, but for what cannot be shown; slow, too."""
    spent = allowance or Allowance()
    images = {file: image_of(data, ROOM, spent) for file, data in pictures.items()}
    return {file: image for file, image in images.items() if not image.isNull()}


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
