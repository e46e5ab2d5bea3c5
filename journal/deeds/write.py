"""Errand. Writing: what a person does to an entry, its tags, its photos and files, and the lines below it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from journal import prose
from journal.changes import Room
from journal.dates import clock
from journal.deeds import empty_trash
from journal.prose import files as prose_files
from journal.prose.tasks import ticked
from journal.settings_table import BOOK_CHOICES, DAY_ENDS_AT, SAVED_SEARCHES
from journal.shapes import Attachment, AttachmentId, Draft, Entry, EntryId, Kind, LaterLineId
from journal.shapes.columns import text_of, written
from journal.writing import add_later_line as add_later_line
from journal.writing import attach as attach
from journal.writing import draft_of as draft_of
from journal.writing import put_beside, with_tags
from journal.writing import restore as restore
from journal.writing import revise as revise
from journal.writing import set_tags as set_tags
from journal.writing import today as today
from journal.writing import write as write

if TYPE_CHECKING:
    from journal.journal import Journal


def keep(journal: Journal, entry_id: EntryId, draft: Draft, *, visit: str) -> Entry:
    """Keep what was written in a visit, whether the entry is there already or is made now."""
    if journal.entries.exists(entry_id):
        return revise(journal, entry_id, draft, visit=visit)
    return write(journal, draft, visit=visit, entry_id=entry_id)


def leave_empty(journal: Journal, entry_id: EntryId, fullest: Draft, *, visit: str) -> None:
    """Let an entry go that was emptied in the visit that made it; `fullest` is the most that it said meanwhile.

    Nobody was asked, so what it once said can still be had back from the trash. With a file it stays.
    """
    if not journal.entries.exists(entry_id) or journal.attachments.of(entry_id):
        return
    if is_empty(fullest):
        empty_trash.delete_for_good(journal, (entry_id,))
    else:
        revise(journal, entry_id, fullest, visit=visit)
        trash(journal, (entry_id,))


def follow_days(journal: Journal) -> None:
    """Let every day that is told, and the hour of what was written in its night, end as in this journal from now on."""
    clock.end_days_at(journal.settings.get(DAY_ENDS_AT))


def at_time(journal: Journal, written_at: datetime, zone: str, at: time) -> datetime:
    """Give the instant of another time of day on the same day, by "the day ends at": 1:00 is its night."""
    ends = journal.settings.get(DAY_ENDS_AT)
    day = clock.day_of(written_at, ends, zone) + timedelta(days=int(at < ends))
    return datetime.combine(day, at, clock.zone(zone)).astimezone(UTC)


def is_empty(draft: Draft) -> bool:
    """Tell whether there is nothing in it that somebody wrote."""
    return not (any(map(str.strip, written(draft))) or draft.tags)


def star(journal: Journal, entry_id: EntryId, *, starred: bool) -> None:
    """Put the star on an entry, or take it off."""
    journal.entries.star(entry_id, starred)


def go_on(journal: Journal, entry_id: EntryId, words: str) -> Entry:
    """Put words at the end of an entry's text, as if they were typed there."""
    entry = journal.entries.get(entry_id)
    return revise(journal, entry_id, replace(draft_of(entry), body=prose_files.to_go_on(entry.body) + words))


def tick(journal: Journal, entry_id: EntryId, seen: str, number: int, *, done: bool) -> Entry:
    """Tick task `number` of an entry, or take the tick back; an entry that no longer says what was `seen` stays."""
    entry = journal.entries.get(entry_id)
    if entry.body != seen:
        return entry
    return revise(journal, entry_id, replace(draft_of(entry), body=ticked(seen, number, done=done)))


def bring_back(journal: Journal, entry_id: EntryId, rev: int) -> Entry:
    """Make an older version the text again; what stands now is kept as a version in its turn."""
    entry = journal.entries.get(entry_id)
    old = next((version for version in journal.entries.versions(entry_id) if version.rev == rev), None)
    if old is None:
        return entry
    return revise(journal, entry_id, replace(draft_of(entry), **text_of(old)))


def set_kinds(journal: Journal, kinds: Mapping[EntryId, Kind]) -> dict[EntryId, Kind]:
    """Give entries their kinds; give what kind those had that had another. What they were before is kept."""
    before = {}
    with journal.store.write():
        for entry_id, kind in kinds.items():
            entry = journal.entries.get(entry_id)
            if entry.kind is not kind:
                before[entry_id] = entry.kind
                revise(journal, entry_id, replace(draft_of(entry), kind=kind))
    return before


def tag(journal: Journal, ids: Iterable[EntryId], name: str) -> tuple[EntryId, ...]:
    """Put a tag below the text of these entries; give those that did not carry it."""
    carriers = set(journal.tags.carriers(name))
    fresh = tuple(each for each in dict.fromkeys(ids) if each not in carriers)
    with journal.store.write():
        for entry_id in fresh:
            set_tags(journal, entry_id, (*journal.entries.get(entry_id).added_tags, name))
    return fresh


def untag(journal: Journal, ids: Iterable[EntryId], name: str) -> tuple[EntryId, ...]:
    """Take a tag away from below the text of these entries; give those it was taken from. One in a text stays."""
    folded, taken = prose.fold(name.lstrip("#")), []
    with journal.store.write():
        for entry_id in dict.fromkeys(ids):
            added = journal.entries.get(entry_id).added_tags
            left = tuple(each for each in added if prose.fold(each) != folded)
            if left != added:
                set_tags(journal, entry_id, left)
                taken.append(entry_id)
    return tuple(taken)


def tag_named(words: str) -> str:
    """Give the tag that somebody means by these words, as a text can hold it; "" where they hold none."""
    from journal.entries.tags import tidy

    return next(iter(prose.tags_in("#" + tidy(words))), "")


def rename_tag(journal: Journal, old: str, new: str) -> int:
    """Give a tag another name, in every text and every search that is kept, too; give how many entries carried it.

    Where there is such a tag already, the two become one, as that is spelled. Nothing happens where `new` holds none.
    """
    from journal.entries.tags import tidy

    old, name = tidy(old), tag_named(new)
    if prose.fold(name) != prose.fold(old):
        name = next((each for each in journal.tags.names() if prose.fold(each) == prose.fold(name)), name)
    with journal.store.write():
        carriers = journal.tags.carriers(old) if name else ()
        retag(journal, carriers, old, name)
        if name:
            journal.tags.rename(old, name)
            _rename_in_searches(journal, old, name)
    return len(carriers)


def retag(journal: Journal, ids: Iterable[EntryId], old: str, name: str) -> None:
    """Put one tag in another's place in these entries: a part of `rename_tag` that leaves room to save in between."""
    folded = prose.fold(old)
    with journal.store.write():
        for entry_id in ids:
            entry = journal.entries.get(entry_id)
            added = tuple(name if prose.fold(tag) == folded else tag for tag in entry.added_tags)
            revise(journal, entry_id, replace(draft_of(entry), body=prose.retag(entry.body, old, name), tags=added))


def _rename_in_searches(journal: Journal, old: str, name: str) -> None:
    """Let the searches and the book that are narrowed by a tag be narrowed by its new name."""
    there = {prose.fold(old): name, prose.fold(name): name}

    def renamed(tags: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(there.get(prose.fold(tag), tag) for tag in tags))

    searches = journal.settings.get(SAVED_SEARCHES)
    changed = tuple(replace(each, filter=replace(each.filter, tags=renamed(each.filter.tags))) for each in searches)
    if changed != searches:
        journal.settings.set(SAVED_SEARCHES, changed)
    choices = journal.settings.get(BOOK_CHOICES)
    tags = choices.get("tags")
    if isinstance(tags, list) and (new := list(renamed(map(str, tags)))) != tags:
        journal.settings.set(BOOK_CHOICES, {**choices, "tags": new})


def show_file(journal: Journal, entry_id: EntryId, attachment_id: AttachmentId, *, after: str) -> None:
    """Put the line of a photo or file into the text, where it does not stand there: below what begins with `after`."""
    entry, made = journal.entries.get(entry_id), journal.attachments.get(attachment_id)
    if made is None or prose_files.shows(entry.body, attachment_id):
        return
    line = prose_files.file_line(made.id, made.name, picture=bool(made.width))
    with journal.store.write():
        amended = journal.entries.amend(entry_id, prose_files.with_line(entry.body, line, prose.clean(after)))
        with_tags(journal, amended, entry.added_tags)


def versions_showing(journal: Journal, made: Attachment) -> int:
    """Count the earlier versions of its entry that show a photo or file."""
    return sum(prose_files.shows(version.body, made.id) for version in journal.entries.versions(made.entry))


def take_out(journal: Journal, attachment_id: AttachmentId, *, of_versions: bool = False) -> bool:
    """Take a photo or file out of its entry, with the lines that only show it; tell whether it is gone for good.

    While an earlier version shows it, it is kept for that alone; `of_versions` takes it out of those, too.
    """
    made = journal.attachments.get(attachment_id)
    if made is None:
        return True
    with journal.store.write():
        entry = journal.entries.get(made.entry)
        body = prose_files.without_file(entry.body, made.id, made.name)
        if body != entry.body:
            with_tags(journal, journal.entries.amend(entry.id, body), entry.added_tags)
        if not of_versions and versions_showing(journal, made):
            journal.attachments.set_aside(made.id)
            gone = False
        else:
            _drop(journal, made)
            gone = True
        put_beside(journal, entry.id)
    return gone


def drop_aside(journal: Journal, made: Attachment) -> None:
    """Take what only versions show out of them, for good."""
    with journal.store.write():
        _drop(journal, made)


def _drop(journal: Journal, made: Attachment) -> None:
    journal.entries.amend_versions(made.entry, lambda body: prose_files.without_file(body, made.id, made.name))
    journal.attachments.remove(made.id)


def remove_later_line(journal: Journal, line_id: LaterLineId) -> None:
    """Take a later line away."""
    with journal.store.write():
        entry_id = journal.entries.remove_later_line(line_id)
        if entry_id:
            put_beside(journal, entry_id)


def trash(journal: Journal, ids: Iterable[EntryId]) -> None:
    """Put entries into the trash."""
    with journal.store.write(Room.TAGS):
        journal.trash.put(ids, today(journal))
