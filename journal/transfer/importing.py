"""Errand. Takes another program's journal in, or our own export: one transaction, and one bad entry stops nothing.

What is already there is recognised by its instant and text and not added again; our own, by its id, is united with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from journal import prose
from journal.dates import clock
from journal.deeds import write
from journal.entries.attachments import ids_for
from journal.errors import Cancelled, DayOutOfReach, TooLarge
from journal.shapes import AttachmentId, ImportReport, Problem
from journal.transfer.duplicates import Known
from journal.transfer.finding import find
from journal.transfer.formats import afterbell
from journal.transfer.formats.form import Material
from journal.transfer.formats.found import Findings, FoundEntry, FoundFile
from journal.transfer.restore_export import take_back
from journal.transfer.sources import Source, open_source
from journal.unsaved import lifeboat

if TYPE_CHECKING:
    from journal.journal import Journal

Progress = Callable[[int, int], None]
_MARKED = re.compile(r"(!?)\[([^\[\]\n]*)\]\((import-mark:[^)\s]*)\)")


def import_file(
    journal: Journal,
    path: Path,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Take in what another program keeps (`formats.registry`) or an export of ours; what it is, its content says.

    Words that this journal put away (`lifeboat`) come home so, too.

    Raises `ImportRefused`, `NotReadable`, `TooLarge` (the file as a whole), `Cancelled`; then nothing came in.
    """
    if lifeboat.is_put_away(path):
        return lifeboat.take_in(journal, path)
    with closing(open_source(path)) as source, journal.store.write():
        manifest = _manifest_of(source)
        if manifest is not None:
            return take_back(journal, source, manifest, _ticking(progress, cancelled))
        with journal.past.many():
            kind, found = find(Material(source, clock.zone_name()))
            return _take_in(journal, source, kind, found, _ticking(progress, cancelled))


def _ticking(progress: Progress | None, cancelled: Callable[[], bool] | None) -> Progress:
    def tick(done: int, total: int) -> None:
        if cancelled and cancelled():
            raise Cancelled
        if progress:
            progress(done, total)

    return tick


def _manifest_of(source: Source) -> str | None:
    """Give the name of our export's first file, None where this is something else."""
    found = [name for name in source.names() if PurePosixPath(name).name == afterbell.MANIFEST and name.count("/") <= 1]
    return min(found, key=len) if found else None


def _take_in(
    journal: Journal,
    source: Source,
    kind: str,
    findings: Findings,
    tick: Progress,
) -> ImportReport:
    known = Known(journal.store)
    found, problems = findings.entries, list(findings.problems)
    added = duplicates = attachments = 0
    for done, entry in enumerate(found):
        tick(done, len(found))
        if (entry.entry_id and known.holds_id(entry.entry_id)) or known.holds(entry.draft):
            duplicates += 1
            continue
        try:
            kept, missing = _keep(journal, source, entry)
        except TooLarge:
            problems.append(Problem(where=entry.where, reason="too-large"))
            continue
        except DayOutOfReach:
            problems.append(Problem(where=entry.where, reason="date"))
            continue
        added += 1
        attachments += kept
        problems.extend(missing)
    tick(len(found), len(found))
    return ImportReport(
        source=kind,
        found=added + duplicates + sum(problem.reason in _NOT_TAKEN for problem in problems),
        added=added,
        duplicates=duplicates,
        attachments=attachments,
        problems=tuple(sorted(problems, key=lambda problem: problem.reason in _BESIDE)),
    )


_BESIDE = frozenset({"index", "not-read", "of-the-program"})
"""Reasons of files that were no entry; they come last in a report."""

_NOT_TAKEN = frozenset({"date", "empty", "not-an-entry", "not-text", "too-large"})
"""Reasons that cost a whole entry; the others cost a file of one."""


def _keep(journal: Journal, source: Source, found: FoundEntry) -> tuple[int, list[Problem]]:
    """Keep one entry with its files; give how many files came in, and what was wrong with the others."""
    problems: list[Problem] = []
    read: list[tuple[FoundFile, bytes]] = []
    for file in found.files:
        data, reason = _bytes_of(source, file)
        if data is None:
            problems.append(Problem(where=f"{found.where}: {prose.clean_line(file.name)}", reason=reason))
        else:
            read.append((file, data))
    ids = ids_for(data for _, data in read)
    places = {file.mark: made for made, (file, _) in zip(ids, read, strict=True)}
    body = _placed(found, places)
    typed = {prose.fold(tag) for tag in prose.tags_in(body)}
    tags = tuple(tag for tag in found.draft.tags if prose.fold(tag) not in typed)
    entry = write.write(journal, replace(found.draft, body=body, tags=tags), entry_id=found.entry_id)
    for line in found.lines:
        write.add_later_line(journal, entry.id, line.text, line.day)
    for made, (file, data) in zip(ids, read, strict=True):
        journal.attachments.add(entry.id, file.name, data, file.media_type or None, attachment_id=made)
    if read:
        write.set_tags(journal, entry.id, entry.added_tags)
    return len(set(ids)), problems


def _placed(found: FoundEntry, places: Mapping[str, AttachmentId]) -> str:
    """Give the text with its files where they are kept now; of a file that is not kept its words stay."""
    marks = {file.mark for file in found.files}

    def place(link: re.Match[str]) -> str:
        shown, words, mark = link.groups()
        if mark not in marks:
            return link[0]
        return f"{shown}[{words}](attachment:{places[mark]})" if mark in places else words

    return _MARKED.sub(place, found.draft.body)


def _bytes_of(source: Source, file: FoundFile) -> tuple[bytes | None, str]:
    for member in file.members:
        try:
            data = source.read(member)
        except TooLarge:
            return None, "file-too-large"
        if data is not None:
            return data, ""
    return None, "file-missing"
