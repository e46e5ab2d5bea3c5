"""Errand. What two copies of an entry hold together, written into the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from journal import writing
from journal.comparing.side import FileBytes, Side
from journal.comparing.whole import Whole
from journal.dates import clock
from journal.errors import DamagedJournal, TooLarge
from journal.portfolio.portfolio import ANNOTATION_LIMIT
from journal.shapes import BODY_LIMIT, Attachment, AttachmentId, LeftThere

if TYPE_CHECKING:
    from journal.journal import Journal

Given = dict[AttachmentId, FileBytes]


def gather(journal: Journal, whole: Whole, there: Side) -> tuple[Whole, Given, list[LeftThere]]:
    """Read the files that `whole` has and the journal has not; give it without those that cannot be had.

    Nothing is written meanwhile, so that a damaged one costs itself alone.
    """
    given: Given = {}
    left: list[LeftThere] = []

    def can_be_had(file: Attachment) -> bool:
        if journal.attachments.is_kept(file.id):
            return True
        try:
            found = there.bytes_of(file.id)
        except DamagedJournal:
            found = None
        if found is None:
            left.append(LeftThere(entry=whole.entry.id, reason="file-damaged"))
            return False
        given[file.id] = found
        return True

    files, aside = (tuple(filter(can_be_had, part)) for part in (whole.files, whole.aside))
    return replace(whole, files=files, aside=aside), given, left


def write_whole(journal: Journal, whole: Whole, given: Given, had: Whole | None) -> None:
    """Write an entry with everything that belongs to it; `had` is what of it is here, None where nothing is.

    Raises `TooLarge` and `DayOutOfReach` before anything is written, and the refusals of the disk.
    """
    entry = whole.entry
    require_fit(whole, had)
    with journal.store.write():
        if had is None:
            writing.write(journal, writing.draft_of(entry), entry_id=entry.id)
        else:
            if had.trashed_at and not whole.trashed_at:
                writing.restore(journal, (entry.id,))
            writing.revise(journal, entry.id, writing.draft_of(entry))
        _put_files(journal, whole, given, had)
        there_already = {line.id for line in had.later_lines} if had else set()
        journal.past.put_back(
            entry.id,
            rev=entry.rev,
            changed_at=entry.changed_at,
            versions=whole.versions,
            later_lines=[line for line in whole.later_lines if line.id not in there_already],
            trashed_at=whole.trashed_at,
        )
        if whole.evidence and (had is None or whole.evidence != had.evidence):
            said = whole.evidence
            journal.portfolio.mark(entry.id, said.marked_on, said.annotation, said.shows)
        if whole.later_lines or whole.files or (had and had.files):
            # Once more, now that they are there for search to find, or no more.
            writing.set_tags(journal, entry.id, entry.added_tags)


def require_fit(whole: Whole, had: Whole | None) -> None:
    """Raise `TooLarge` or `DayOutOfReach` where an entry cannot be kept as it is."""
    if had is None or had.entry.day != whole.entry.day:
        clock.require(whole.entry.day)
    for text in (whole.entry.body, *(version.body for version in whole.versions)):
        if len(text) > BODY_LIMIT // 4 and (size := len(text.encode())) > BODY_LIMIT:
            raise TooLarge(size=size, limit=BODY_LIMIT)
    if whole.evidence and len(whole.evidence.annotation) > ANNOTATION_LIMIT:
        raise TooLarge(size=len(whole.evidence.annotation), limit=ANNOTATION_LIMIT)


def _put_files(journal: Journal, whole: Whole, given: Given, had: Whole | None) -> None:
    files = journal.attachments
    for part, aside in ((whole.files, False), (whole.aside, True)):
        for file in part:
            if file.id in given:
                data = given[file.id]
                files.take_over(replace(file, entry=whole.entry.id), data.data, data.thumbnail, aside=aside)
    if had is not None:
        _move(whole.files, had.aside, lambda each: files.get(each) is None, files.bring_back)
        _move(whole.aside, had.files, lambda each: files.get(each) is not None, files.set_aside)
    files.put_in_order(file.id for file in whole.files)


def _move(
    now: tuple[Attachment, ...],
    before: tuple[Attachment, ...],
    needed: Callable[[AttachmentId], bool],
    move: Callable[[AttachmentId], None],
) -> None:
    """Move what was in one place and is in the other now; a text that was written may have moved it already."""
    wanted = {file.id for file in now}
    for file in before:
        if file.id in wanted and needed(file.id):
            move(file.id)
