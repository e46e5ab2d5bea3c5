"""Errand. Bringing entries in: files of other programs, exports of ours, and words that were saved elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journal.deeds import lifeboat, write
from journal.deeds.words_file import is_words_file
from journal.deeds.words_file import read as read_words
from journal.deeds.words_file import take_in as words
from journal.shapes import EntryId, ImportChoices, ImportReport, Kind
from journal.slices import Slices
from journal.transfer import importing as of_files
from journal.transfer.importing import Progress
from journal.transfer.previewing import Read, preview, previewing

if TYPE_CHECKING:
    from journal.journal import Journal

__all__ = [
    "Read",
    "import_file",
    "importing",
    "is_words_file",
    "look_into",
    "mark_all",
    "preview",
    "previewing",
    "read_words",
    "words",
]


def import_file(
    journal: Journal,
    path: Path,
    choices: ImportChoices | None = None,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Take in a file of whatever kind; words that this journal put away come home. Raises as `of_files` does."""
    if lifeboat.is_put_away(path):
        return lifeboat.take_in(journal, path)
    return of_files.import_file(journal, path, choices, progress=progress, cancelled=cancelled)


def importing(
    journal: Journal,
    path: Path,
    choices: ImportChoices | None = None,
    there: Read | None = None,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Slices[ImportReport]:
    """Do what `import_file` does in slices; what was put away comes home in one. Raises as `of_files` does."""
    if lifeboat.is_put_away(path):
        return lifeboat.take_in(journal, path)
    return (yield from of_files.importing(journal, path, choices, there, cancelled=cancelled))


def look_into(path: Path, choices: ImportChoices | None = None) -> Read | None:
    """Give what is in a file of another program, and None for one of ours. Raises as `of_files` does."""
    return None if lifeboat.is_put_away(path) else of_files.look_into(path, choices)


def mark_all(
    journal: Journal, entries: Iterable[EntryId], *, kind: Kind | None = None, tag: str = "", starred: bool = False
) -> None:
    """Give entries a kind, a tag and a star, as one transaction; what is not said stays as it is."""
    ids = tuple(entries)
    name = write.tag_named(tag)
    with journal.store.write():
        for entry_id in ids:
            entry = journal.entries.get(entry_id)
            if kind is not None and entry.kind is not kind:
                write.revise(journal, entry_id, replace(write.draft_of(entry), kind=kind))
            if starred and not entry.starred:
                journal.entries.star(entry_id, True)
        if name:
            write.tag(journal, ids, name)
