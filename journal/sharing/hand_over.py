"""Errand. Hands sealed files and cards over to folders, and takes files in from them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from journal import file_names, files
from journal.bundle.cards import TEXT_LIMIT
from journal.bundle.sealed import PLAINTEXT_LIMIT
from journal.dates import clock
from journal.errors import BundleRefused, CardRefused, NoSuchEntry, TooLarge
from journal.shapes import AttachmentId, EntryId, Item, ItemId, Sealed, endings
from journal.sharing.receive import open_bundle

if TYPE_CHECKING:
    from journal.journal import Journal

_FORMULA = frozenset("=+-@\t\r")
LIST_LIMIT = 1 << 20
"""Bytes of a class list; a whole school has fewer."""
SEALED_LIMIT = PLAINTEXT_LIMIT + (4 << 20)
"""What the largest bundle weighs with its header and the tags of its chunks."""


def save(sealed: Sealed, folder: Path) -> Path:
    """Put a sealed file into `folder`, whole and on the disk, and give its path. Raises the refusals of the disk.

    Called inside the act that seals: where the file cannot be written, the ledger says nothing of it either.
    """
    path = folder / sealed.file_name
    files.replace(path, sealed.data, for_others=True)
    return path


def open_file(journal: Journal, path: Path) -> Item:
    """Take in the sealed file at `path`. Raises `BundleRefused`, `BundleKnown` and the refusals of the disk."""
    try:
        data = files.read(path, SEALED_LIMIT)
    except TooLarge:
        raise BundleRefused(reason="too-large", detail="file") from None
    return open_bundle(journal, data)


def card_in(path: Path) -> bytes:
    """Give what a card's file holds, unread. Raises `CardRefused` where it is too large, and what the disk refuses."""
    try:
        return files.read(path, TEXT_LIMIT)
    except TooLarge:
        raise CardRefused(reason="not-a-card") from None


def read_list_file(path: Path) -> str:
    """Give the text of a class list or CSV file, in whatever way the school's program wrote it. Raises `TooLarge`."""
    data = files.read(path, LIST_LIMIT)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")  # what a spreadsheet on Windows writes


def save_card(journal: Journal, folder: Path) -> Path:
    """Put my card into `folder` as text, under my name as far as file names allow it.

    Raises `NotSetUp` and the refusals of the disk.
    """
    text = journal.circle.my_card_text()
    me = journal.circle.me()
    name = file_names.safe(me.name if me else "", "card")
    path = folder / f"{name}{endings.CARD}"
    files.replace(path, text.encode(), for_others=True)
    return path


def save_ledger(journal: Journal, folder: Path) -> Path:
    """Put the list of what left into `folder` as a table, as it is and not encrypted; no text that left is in it."""
    import csv
    import io

    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(
        ("when", "what", "heading", "version", "for", "names as", "way", "asked back", "bundle line", "not handed over")
    )
    for line in journal.ledger.lines():
        cells = (
            clock.local(line.at).isoformat(timespec="minutes"),
            line.what,
            line.heading,
            str(line.rev),
            "; ".join(line.recipients),
            "; ".join(line.stand_ins) if line.names_protected else "as written",
            line.way,
            "yes" if line.taken_back else "",
            line.id,
            "; ".join(line.waiting),
        )
        # A spreadsheet runs what begins like a formula.
        table.writerow([f"'{cell}" if cell[:1] in _FORMULA else cell for cell in cells])
    return _put_beside(folder, "What left.csv", b"\xef\xbb\xbf" + out.getvalue().encode())


def save_received(journal: Journal, file_id: str, name: str, folder: Path) -> Path:
    """Put a file that a friend sent into `folder`, as it is and not encrypted, beside whatever is there already."""
    return _put_beside(folder, name, journal.inbox.file_bytes(file_id))


def save_text(journal: Journal, item: ItemId, uid: EntryId, folder: Path) -> Path:
    """Put the text of a friend's entry into `folder`, not encrypted. Raises `NoSuchEntry`."""
    entry = journal.inbox.entry(item, uid)
    return _put_beside(folder, f"{entry.title or entry.day.isoformat()}.md", entry.body.encode())


def _put_beside(folder: Path, name: str, data: bytes) -> Path:
    stem, ending = file_names.parted(name)
    path, number = folder / f"{stem}{ending}", 1
    while os.path.lexists(path) or not files.put_new_in_plain(path, data):
        number += 1
        path = folder / f"{stem} {number}{ending}"
    return path


def save_copy(journal: Journal, wanted: AttachmentId, path: Path) -> Path:
    """Put a copy of a photo or file of an entry at `path`, not encrypted; the window has said so.

    Raises `NoSuchEntry` where it is gone, `DamagedText`, and the refusals of the disk; what stood at `path` stays then.
    """
    if journal.attachments.get(wanted) is None:
        raise NoSuchEntry
    files.put_in_plain(path, journal.attachments.bytes_of(wanted))
    return path
