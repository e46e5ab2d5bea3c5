"""Errand. An entry with its tags and the words that search should find beside it: written as one transaction.

The deeds of writing stand on it, and so does whatever brings entries in; it knows neither.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from journal import prose
from journal.changes import Room
from journal.dates import clock
from journal.prose import files as prose_files
from journal.settings_table import BOOK_DRAFT, DAY_ENDS_AT
from journal.shapes import Attachment, Draft, Entry, EntryId, LaterLine
from journal.shapes.columns import decided

if TYPE_CHECKING:
    from journal.journal import Journal


def today(journal: Journal) -> date:
    """Give the day it is, by the journal's "the day ends at"."""
    return journal.settings.today()


def write(journal: Journal, draft: Draft, *, visit: str | None = None, entry_id: EntryId | None = None) -> Entry:
    """Keep a new entry. `visit` names the editing visit that goes on; `entry_id` is for entries that had one before."""
    if draft.day is None:
        at = draft.written_at or clock.now()
        draft = replace(draft, day=clock.day_of(at, journal.settings.get(DAY_ENDS_AT), draft.zone))
    with journal.store.write():
        entry = journal.entries.write(draft, visit=visit, entry_id=entry_id, beside=_tag_line(draft.tags))
        return with_tags(journal, entry, draft.tags)


def revise(journal: Journal, entry_id: EntryId, draft: Draft, *, visit: str | None = None) -> Entry:
    """Take over what the draft says; within one `visit` only the text before it is kept as a version."""
    with journal.store.write():
        beside = _beside(journal, entry_id, draft.tags)
        entry = journal.entries.revise(entry_id, draft, visit=visit, beside=beside)
        for made in journal.attachments.aside(entry_id):
            if prose_files.shows(entry.body, made.id):  # an earlier text came back, and what it shows with it
                journal.attachments.bring_back(made.id)
                put_beside(journal, entry_id)
        return with_tags(journal, entry, draft.tags)


def draft_of(entry: Entry) -> Draft:
    """Give what an editor begins with when it opens an entry."""
    return Draft(**decided(entry), tags=entry.added_tags)


def set_tags(journal: Journal, entry_id: EntryId, added: Iterable[str]) -> Entry:
    """Make these the tags below the text of an entry; those in the text stay."""
    with journal.store.write():
        entry = with_tags(journal, journal.entries.get(entry_id), added)
        put_beside(journal, entry_id)
    return entry


def attach(journal: Journal, entry_id: EntryId, name: str, data: bytes, media_type: str | None = None) -> Attachment:
    """Keep a photo or file with an entry. Raises `TooLarge`, `NoSuchEntry`."""
    with journal.store.write():
        made = journal.attachments.add(entry_id, name, data, media_type)
        put_beside(journal, entry_id)
    return made


def add_later_line(journal: Journal, entry_id: EntryId, text: str, day: date | None = None) -> LaterLine:
    """Add a dated line to an entry: what came of it."""
    with journal.store.write():
        line = journal.entries.add_later_line(entry_id, text, day or today(journal))
        put_beside(journal, entry_id)
    return line


def restore(journal: Journal, ids: Iterable[EntryId]) -> None:
    """Take entries out of the trash."""
    with journal.store.write(Room.TAGS):
        journal.trash.restore(ids)


def delete_for_good(journal: Journal, ids: Iterable[EntryId]) -> None:
    """Delete entries with everything that hangs on them."""
    gone = tuple(dict.fromkeys(ids))
    with journal.store.write():
        journal.inbox.forget_answers(gone)
        take_back(journal, gone)


def take_back(journal: Journal, gone: Collection[EntryId]) -> None:
    """Delete entries as though they had not come; what friends answered when they were here before stays."""
    with journal.store.write():
        journal.trash.delete_forever(gone)
        journal.tags.drop_unused()
        _forget_quotes(journal, gone)


def _forget_quotes(journal: Journal, gone: Collection[EntryId]) -> None:
    """Let go of what a book that was begun should say of these entries in large letters."""
    draft = journal.settings.get(BOOK_DRAFT)
    if draft is not None and any(quote.entry in gone for quote in draft.quotes):
        left = tuple(quote for quote in draft.quotes if quote.entry not in gone)
        journal.settings.set(BOOK_DRAFT, replace(draft, quotes=left))


def with_tags(journal: Journal, entry: Entry, added: Iterable[str]) -> Entry:
    """Keep the tags of a text that was just written, and those added below it; give the entry as it is then."""
    in_text, below = prose.tags_in(entry.body), tuple(added)
    if not (in_text or below or entry.tags):
        return entry
    journal.tags.set(entry.id, in_text, below)
    return journal.entries.tagged(entry)


def put_beside(journal: Journal, entry_id: EntryId) -> None:
    """Let search find an entry by its later lines, the names of its files, and the tags below its text."""
    added = journal.entries.get(entry_id).added_tags
    journal.entries.set_beside(entry_id, _beside(journal, entry_id, added))


def _beside(journal: Journal, entry_id: EntryId, added: Iterable[str]) -> str:
    words = [line.text for line in journal.entries.later_lines(entry_id)]
    words += [made.name for made in journal.attachments.of(entry_id)]
    return "\n".join([*words, *filter(None, [_tag_line(added)])])


def _tag_line(added: Iterable[str]) -> str:
    return " ".join("#" + tag.lstrip("#") for tag in added)
