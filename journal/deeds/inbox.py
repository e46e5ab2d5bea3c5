"""Errand. What came and went: taken in, read, kept as an entry of one's own, saved outside the journal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from journal.shapes import (
    Contact,
    DraftKey,
    DraftPlace,
    EntryId,
    Item,
    ItemId,
    LedgerLine,
    Reading,
    Response,
    SharedEntry,
    SharedFile,
)
from journal.sharing import hand_over, shared_folder
from journal.sharing.hand_over import save_text as save_text
from journal.sharing.receive import keep_copy as keep_copy
from journal.sharing.receive import looked_at as looked_at
from journal.sharing.receive import pictures_of as pictures_of
from journal.sharing.seal import asked_for as asked_for

if TYPE_CHECKING:
    from journal.journal import Journal


BATCH = 20
"""Entries of an item that are shown until somebody asks for more."""
FILES = 20
"""Files of an item that are shown until somebody asks for more; a friend may send thousands."""

Raw = tuple[SharedEntry, Mapping[str, bytes]]
"""An entry and the pictures among its first files as they came, by the ids of their files."""


def unseen(journal: Journal) -> int:
    """Count what came and nobody looked at yet."""
    return journal.inbox.unseen()


def items(journal: Journal) -> tuple[Item, ...]:
    """Give what came and went, newest first."""
    return journal.inbox.items()


def take_in(journal: Journal, path: Path) -> Item:
    """Take in the sealed file at `path`. Raises `BundleRefused`, `BundleKnown` and the refusals of the disk."""
    return hand_over.open_file(journal, path)


def pick_up(journal: Journal) -> tuple[tuple[str, ...], tuple[Item, ...]]:
    """Take in all there is for me in the shared folders; give what came of each file, and what is new."""
    intake = shared_folder.pick_up(journal)
    return intake.outcomes, tuple(map(journal.inbox.item, intake.items))


def mark_seen(journal: Journal, item: ItemId) -> None:
    """Note that an item was read."""
    journal.inbox.mark_seen(item)


def read(journal: Journal, item_id: ItemId) -> tuple[Reading, Contact, tuple[Raw, ...]]:
    """Give all that one item shows, the person it came from or went to, and the first of its entries."""
    item = journal.inbox.item(item_id)
    entries = journal.inbox.entries_of(item_id)
    left, responses = _went(journal, item) if item.outgoing else ((), ())
    reading = Reading(
        item=item,
        entries=entries,
        folders=journal.folders.all(),
        left=left,
        responses=responses,
        again=_again(journal, item),
        begun=journal.drafts.get(DraftKey(DraftPlace.ANSWER, item_id)) or "",
    )
    return reading, journal.circle.get(item.contact), _raw(journal, entries[:BATCH])


def read_more(journal: Journal, item: ItemId, start: int) -> tuple[Raw, ...]:
    """Give further entries of an item."""
    return _raw(journal, journal.inbox.entries_of(item)[start : start + BATCH])


def at_first(entries: Sequence[SharedEntry]) -> Iterator[tuple[SharedEntry, int]]:
    """Give each entry with how many of its files are shown at first."""
    left = FILES
    for entry in entries:
        count = min(left, len(entry.files))
        left -= count
        yield entry, count


def pictures_among(journal: Journal, files: Sequence[SharedFile]) -> dict[str, bytes]:
    """Give the pictures among these files as they came, by their ids."""
    return {file.id: journal.inbox.file_bytes(file.id) for file in files if file.media_type[:6] == "image/"}


def note_handed(journal: Journal, item: ItemId, way: str = "hand") -> LedgerLine:
    """Note that what went out as a file reached its reader, by "hand" or "mail"; give what the ledger says of it now.

    What went through a shared folder, or is noted already, stays as it is there.
    """
    bundle = journal.inbox.bundle_of(item)
    journal.ledger.note_way(bundle, way)
    return journal.ledger.lines_of(bundle)[0]


def save_file(journal: Journal, file: SharedFile, folder: Path) -> Path:
    """Put a file that a friend sent into `folder`, as it is and not encrypted; the window has said so."""
    return hand_over.save_received(journal, file.id, file.name, folder)


def _raw(journal: Journal, entries: tuple[SharedEntry, ...]) -> tuple[Raw, ...]:
    return tuple((entry, pictures_among(journal, entry.files[:count])) for entry, count in at_first(entries))


def _again(journal: Journal, item: Item) -> tuple[EntryId, ...] | None:
    """Give what a friend asks to be sent again, or what went out and was taken away before it was answered."""
    if not item.missing:
        return asked_for(journal, item.id)
    here = frozenset(journal.entries.in_order())
    lines = journal.ledger.lines_of(journal.inbox.bundle_of(item.id))
    left = tuple(line.entry for line in lines if line.what == "share" and line.entry in here and not line.taken_back)
    return tuple(entry for entry in left if entry is not None) or None


def _went(journal: Journal, item: Item) -> tuple[tuple[tuple[LedgerLine, str], ...], tuple[Response, ...]]:
    """Give what left in an item, and what this person answered to the entries in it."""
    lines = journal.ledger.lines_of(journal.inbox.bundle_of(item.id))
    answers = {
        response.id: response
        for line in lines
        if line.entry is not None and line.what == "share"
        for response in journal.inbox.responses_to(line.entry)
        if response.contact == item.contact
    }
    return tuple((line, journal.ledger.text(line.id)) for line in lines), tuple(answers.values())
