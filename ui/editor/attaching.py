"""Photos and files on their way into an entry: read on the journal's thread, shown as a line of Markdown."""

from __future__ import annotations

from collections.abc import Callable

from journal import writing
from journal.errors import NotReadable, TooLarge, disk_refusal
from journal.journal import Journal
from journal.shapes import Attachment, EntryId
from ui.editor.editor import Offered

LARGEST_FILE = 50 * 1024 * 1024
"""Bytes; looked at before anything is read."""


def shown(made: Attachment) -> str:
    """Give the line that shows a picture, or links a file, in the text."""
    name = made.name.replace("[", "(").replace("]", ")")
    return f"{'!' if made.width else ''}[{name}](attachment:{made.id})\n\n"


def attaching(offered: Offered) -> Callable[[Journal, EntryId], object]:
    """Make the deed that reads a file, on the journal's thread, and keeps it with an entry."""

    def attach(journal: Journal, entry: EntryId) -> object:
        data = offered.data
        if offered.path is not None:
            try:
                size = offered.path.stat().st_size
                if size > LARGEST_FILE:
                    raise TooLarge(size=size, limit=LARGEST_FILE)
                if not offered.path.is_file():
                    raise NotReadable(path=offered.path)
                data = offered.path.read_bytes()
            except OSError as error:
                raise disk_refusal(error, offered.path) from error
        return writing.attach(journal, entry, offered.name, data)

    return attach
