"""A friend's entries made ready to be shown: safe HTML of as much as a window can hold, pictures as their pixels.

What a friend sends may be anything. The window's thread gets only what it can lay out at once, and never a picture's
own bytes: they are decoded in another process, for so long and no longer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from journal import prose
from journal.decoder import Allowance
from journal.deeds.inbox import Raw, at_first
from journal.shapes import SharedEntry
from ui.decoded import image_of

LETTERS, LINES = 30_000, 1_500
"""As much of one text as is shown; nobody's day is longer, and a hostile text may be as long as it likes."""
ROOM = QSize(800, 1_600)
"""Pixels of a picture as it is shown: hardly wider than the text, which it is fitted into on the window's thread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An entry as it is shown; `more` says that its text goes on, `files` how many of its files are shown at first."""

    entry: SharedEntry
    html: str
    more: bool
    files: int
    pictures: Mapping[str, QImage]


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
        for (entry, count), (_, pictures) in zip(at_first([entry for entry, _ in found]), found, strict=True)
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
