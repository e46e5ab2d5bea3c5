"""Errand. All of a journal looked through: key files, pages, indexes, every entry, every photo and file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from journal.errors import DamagedJournal, DiskFailed, NoSuchEntry
from journal.settings_table import LAST_CHECKED
from journal.shapes import CheckReport, EntryId
from journal.slices import Slices, at_once, share
from journal.vault.sound import unsound

if TYPE_CHECKING:
    from journal.journal import Journal

T = TypeVar("T")

EVERY = timedelta(days=7)
_PARTS = 3000
_TOGETHER = 10
"""Entries that are read in one slice."""


def check_journal(journal: Journal) -> CheckReport:
    """Do what `checking` does at once."""
    return at_once(checking(journal))


def checking(journal: Journal) -> Slices[CheckReport]:
    """Read every page and recompute its MAC, go through each index, read every entry and file; count what is there.

    A key file that is not as it was written is put right from the other. The day is noted where all is whole.
    """
    keys_whole = journal.keys_whole()
    faults = yield from share(journal.store.checking(), 0, 1000, _PARTS)
    indexes = 0 if faults else (yield from share(unsound(journal.store), 1000, 1500, _PARTS))
    days, files = yield from share(_reading(journal), 1500, _PARTS, _PARTS)
    report = CheckReport(
        entries=int(journal.store.read("SELECT count(*) FROM entries")[0][0]),
        attachments=int(journal.store.read("SELECT count(*) FROM attachments")[0][0]),
        faults=faults,
        size=journal.store.path.stat().st_size,
        keys_whole=keys_whole,
        indexes=indexes,
        damaged=tuple(sorted(days)),
        files_damaged=files,
    )
    if report.whole and not journal.read_only:
        journal.settings.set(LAST_CHECKED, journal.settings.today())
    return report


def is_due(journal: Journal) -> bool:
    """Tell whether it is a week since all was found whole, or the journal was not closed the last time it was open."""
    last, today = journal.settings.get(LAST_CHECKED), journal.settings.today()
    return journal.ended_badly or last is None or not last <= today < last + EVERY


def last_checked(journal: Journal) -> date | None:
    """Give the day on which all was found whole last."""
    return journal.settings.get(LAST_CHECKED)


def _reading(journal: Journal) -> Slices[tuple[list[date], int]]:
    """Read every entry and its files; give the days of those that cannot be, and the files.

    What lies in the trash is read as well. Versions and later lines are rows of pages that were checked before.
    """
    days: list[date] = []
    files = done = 0
    last, whole = "", int(journal.store.read("SELECT count(*) FROM entries")[0][0])
    # Of an index in no order the next ones may be the same for ever.
    while (every := _readable(partial(journal.entries.every, last, _TOGETHER))) and every[-1][0] > last:
        far = min(done, whole)
        for entry, day in every:
            with suppress(NoSuchEntry):  # deleted since it was listed
                if _readable(partial(journal.entries.get, entry)) is None:
                    days.append(day)
            files += yield from share(_unreadable(journal, entry), far, far, whole)
        last, done = every[-1][0], done + len(every)
        yield min(done, whole), whole
    return days, files


def _unreadable(journal: Journal, entry: EntryId) -> Slices[int]:
    """Read the files of an entry; give how many cannot be."""
    found = 0
    for attachment in _readable(partial(journal.attachments.of, entry)) or ():
        try:
            gone = (yield from journal.attachments.reading(attachment.id)) is None
            found += gone and journal.attachments.get(attachment.id) is not None
        except (DamagedJournal, DiskFailed):
            found += 1
    return found


def _readable(look: Callable[[], T]) -> T | None:
    try:
        return look()
    except (DamagedJournal, DiskFailed):
        return None
