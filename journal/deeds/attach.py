"""Errand. Photos and files on their way into an entry: read, kept with it, and shown as a line of its text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from journal import decoder, files
from journal.deeds import write
from journal.entries.attachments import SIZE_LIMIT
from journal.shapes import Attachment, Draft, EntryId

if TYPE_CHECKING:
    from journal.journal import Journal

LARGEST = SIZE_LIMIT
"""Bytes; looked at before anything is read."""
Source = Callable[[], tuple[str, bytes]]
"""Gives a name and bytes; asked where the journal is, for a large one takes seconds."""


@dataclass(eq=False, slots=True)
class Parcel:
    """One photo or file on its way; `made` is there for the deeds that follow once it is kept.

    `read` is its name and bytes from when its source gave them, for another try where the disk did not take them.
    """

    made: Attachment | None = None
    read: tuple[str, bytes] | None = field(default=None, repr=False)


def bring(journal: Journal, entry: EntryId, source: Source, parcel: Parcel) -> None:
    """Keep a photo or file with an entry. Raises `TooLarge`, `NoSuchEntry`, and what reading it raises."""
    parcel.read = parcel.read or source()
    parcel.made = write.attach(journal, entry, *parcel.read)


def bring_held(journal: Journal, entry: EntryId, parcel: Parcel) -> None:
    """Keep what a full disk held up, and make its entry where that never came to be: it was waited for."""
    assert parcel.read is not None
    if not journal.entries.exists(entry):
        write.write(journal, Draft(body=""), entry_id=entry)
    parcel.made = write.attach(journal, entry, *parcel.read)


def show(journal: Journal, entry: EntryId, parcel: Parcel, *, before: str) -> None:
    """Put the line of what was brought into the text, below what begins with `before`."""
    if parcel.made is not None:
        write.show_file(journal, entry, parcel.made.id, after=before)


def add(journal: Journal, entry: EntryId, source: Source) -> None:
    """Bring a photo or file and show it at the end of the text."""
    made = write.attach(journal, entry, *source())
    write.show_file(journal, entry, made.id, after=journal.entries.get(entry).body)


def file_at(name: str, path: Path) -> tuple[str, bytes]:
    """Read a file. Raises `TooLarge`, `NotReadable`."""
    return name, files.read(path, LARGEST)


def pasted(name: str, data: bytes) -> tuple[str, bytes]:
    """Give a picture as a screen put it on the clipboard, without thrift: too large a one is made anew."""
    if len(data) <= LARGEST:
        return name, data
    made = decoder.clean_picture(data)
    return f"{Path(name).stem}.{'png' if made.media_type == 'image/png' else 'jpg'}", made.data
