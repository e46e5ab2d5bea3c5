"""Errand. Reading an entry: its text with all that stands beneath it, its pictures, and what it said before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from journal import prose
from journal.shapes import (
    Attachment,
    AttachmentId,
    Entry,
    EntryId,
    Evidence,
    LaterLine,
    LedgerLine,
    Pictured,
    Response,
    Version,
)
from journal.sharing.hand_over import save_copy as save_copy

if TYPE_CHECKING:
    from journal.journal import Journal

AT_ONCE = 8_000
"""Characters of a text that takes no longer to make ready than to look up (20 ms); others would hold up a save."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """One entry with what belongs to it; `copied` says that a friend wrote it.

    `left` is what of it left this computer, and `shared` what of that friends were given and did not give back.

    `html` is its text as it is shown, None for one that is made ready beside the journal.
    """

    entry: Entry
    html: str | None
    later: tuple[LaterLine, ...]
    files: tuple[Attachment, ...]
    responses: tuple[Response, ...]
    left: tuple[LedgerLine, ...]
    shared: tuple[LedgerLine, ...]
    today: date
    place: int | None
    evidence: Evidence | None
    copied: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """An entry, what it said before, and the files that only earlier versions show."""

    entry: Entry
    versions: tuple[Version, ...]
    aside: tuple[Attachment, ...]


def ids(journal: Journal) -> tuple[EntryId, ...]:
    """Give the ids of all entries, then of those in the trash."""
    return (*journal.entries.in_order(), *(each.id for each in journal.trash.trashed()))


def look(journal: Journal, entry_id: EntryId) -> Read:
    """Look at an entry and all that stands beneath it. Raises `NoSuchEntry`."""
    entry, left = journal.entries.get(entry_id), journal.ledger.lines(entry_id)
    return Read(
        entry=entry,
        html=prose.to_html(above_and_below(entry)[1]) if len(entry.body) <= AT_ONCE else None,
        later=journal.entries.later_lines(entry_id),
        files=journal.attachments.of(entry_id),
        responses=journal.inbox.responses_to(entry_id),
        left=left,
        shared=tuple(line for line in left if line.what == "share" and not line.taken_back),
        today=journal.settings.today(),
        place=next((row.place for row in journal.timeline.rows((entry_id,))), None),
        evidence=journal.portfolio.of(entry_id),
        copied=journal.inbox.is_copy(entry_id),
    )


def above_and_below(entry: Entry) -> tuple[str, str]:
    """Give what stands as title, "" for none, and the text below it."""
    return (entry.title, entry.body) if entry.title else prose.parted(entry.body)


def entry(journal: Journal, entry_id: EntryId) -> Entry:
    """Give an entry alone. Raises `NoSuchEntry`."""
    return journal.entries.get(entry_id)


def entry_and_files(journal: Journal, entry_id: EntryId) -> tuple[Entry, tuple[Attachment, ...]]:
    """Give an entry with its photos and files, as it is written. Raises `NoSuchEntry`."""
    return entry(journal, entry_id), files(journal, entry_id)


def files(journal: Journal, entry_id: EntryId) -> tuple[Attachment, ...]:
    """Give the photos and files of an entry."""
    return journal.attachments.of(entry_id)


def picture(journal: Journal, wanted: AttachmentId) -> bytes:
    """Give a photo's bytes."""
    return journal.attachments.bytes_of(wanted)


def thumbnail(journal: Journal, wanted: AttachmentId) -> bytes | None:
    """Give a photo's small copy, None where it has none."""
    return journal.attachments.thumbnail(wanted)


def gallery(journal: Journal) -> tuple[Pictured, ...]:
    """Give every picture there is, newest first."""
    return journal.timeline.pictures()


def pictures_beside(journal: Journal, wanted: AttachmentId) -> tuple[Attachment, ...]:
    """Give a picture and those beside it in its entry; nothing where it is gone."""
    made = journal.attachments.get(wanted)
    if made is None:
        return ()
    return tuple(each for each in journal.attachments.of(made.entry) if each.width) or (made,)


def whole_and_small(journal: Journal, wanted: AttachmentId) -> tuple[bytes, bytes]:
    """Give a picture as it lies in the journal, and its small copy: one may cost too much to be shown whole."""
    return picture(journal, wanted), thumbnail(journal, wanted) or b""


def versions(journal: Journal, entry_id: EntryId) -> Versions:
    """Look at what an entry said before, newest first."""
    return Versions(
        entry=journal.entries.get(entry_id),
        versions=journal.entries.versions(entry_id),
        aside=journal.attachments.aside(entry_id),
    )
