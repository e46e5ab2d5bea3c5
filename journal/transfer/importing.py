"""Errand. Takes another program's journal in, or our own export: one transaction, and one bad entry stops nothing.

What is already there is recognised by its instant and text and not added again; our own, by its id, is united with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from journal import prose
from journal.dates import clock
from journal.deeds import write
from journal.entries.attachments import ids_for
from journal.errors import Cancelled, DayOutOfReach, ImportRefused, TooLarge
from journal.shapes import AttachmentId, ImportReport, Problem
from journal.transfer.duplicates import Known
from journal.transfer.formats import afterbell, dayone, jrnl, json_reader, markdown
from journal.transfer.formats.found import FoundEntry, FoundFile
from journal.transfer.restore_export import take_back
from journal.transfer.sources import TEXT_LIMIT, Source, open_source
from journal.unsaved import lifeboat

if TYPE_CHECKING:
    from journal.journal import Journal

Progress = Callable[[int, int], None]
_MARKED = re.compile(r"(!?)\[([^\[\]\n]*)\]\((import-mark:[^)\s]*)\)")
PAGE_LIMIT = 16 * 1024 * 1024
"""Bytes of one page of Markdown: three million words."""


def import_file(
    journal: Journal,
    path: Path,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Take in a jrnl file, a Day One export, a folder of Markdown or an export of ours; what it is, its content says.

    Words that this journal put away (`lifeboat`) come home so, too.

    Raises `ImportRefused`, `NotReadable`, `TooLarge` (the file as a whole), `Cancelled`; then nothing came in.
    """
    if lifeboat.is_put_away(path):
        return lifeboat.take_in(journal, path)
    with closing(open_source(path)) as source, journal.store.write():
        manifest = _manifest_of(source)
        if manifest is not None:
            return take_back(journal, source, manifest, _ticking(progress, cancelled))
        with journal.entries.many():
            kind, found, problems = _find(source)
            return _take_in(journal, source, kind, found, problems, _ticking(progress, cancelled))


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


def _find(source: Source) -> tuple[str, list[FoundEntry], list[Problem]]:
    """Give what kind of journal this is, and what was found in it."""
    zone = clock.zone_name()
    everything = source.names()
    names = [name for name in everything if name.count("/") <= 1]
    if len(everything) == 1:
        return _find_in_one(source, everything[0], zone)
    entries: list[FoundEntry] = []
    problems: list[Problem] = []
    journals = list(_dayone_journals(source, [name for name in names if name.lower().endswith(".json")]))
    for name, value in journals:
        tag = PurePosixPath(name).stem if len(journals) > 1 else ""
        found = dayone.read(value, zone, folder=_folder_of(name), tag=tag)
        entries.extend(found.entries)
        problems.extend(found.problems)
    if journals:
        return "dayone", entries, problems
    pages = [name for name in everything if markdown.is_page(name)]
    if not pages:
        raise ImportRefused(reason="unknown-format")
    return "markdown", *_pages(source, pages, everything, zone)


def _pages(
    source: Source, pages: list[str], everything: Iterable[str], zone: str
) -> tuple[list[FoundEntry], list[Problem]]:
    place = markdown.Place(
        has=source.has, named={PurePosixPath(name).name: name for name in sorted(everything, reverse=True)}
    )
    entries: list[FoundEntry] = []
    problems: list[Problem] = []
    for name in pages:
        try:
            found = markdown.read(name, _text(source, name, PAGE_LIMIT), place, zone)
        except TooLarge:
            found = Problem(where=name, reason="too-large")
        except ImportRefused:
            found = Problem(where=name, reason="not-an-entry")
        if isinstance(found, FoundEntry):
            entries.append(found)
        elif found.reason != "date" or not markdown.is_index(name):
            problems.append(found)
    return entries, problems


def _find_in_one(source: Source, name: str, zone: str) -> tuple[str, list[FoundEntry], list[Problem]]:
    text = _text(source, name)
    if markdown.looks_like(name, text):
        return "markdown", *_pages(source, [name], (), zone)
    if jrnl.looks_like_text(text):
        kind, found = "jrnl", jrnl.read_text(text, zone)
    elif text.lstrip("\ufeff \t\r\n")[:1] not in {"{", "["}:
        raise ImportRefused(reason="unknown-format")
    else:
        value = json_reader.load(text.removeprefix("\ufeff"))
        if dayone.looks_like(value):
            kind, found = "dayone", dayone.read(value, zone, folder=_folder_of(name))
        elif jrnl.looks_like_json(value):
            kind, found = "jrnl", jrnl.read_json(value, zone)
        else:
            raise ImportRefused(reason="unknown-format")
    return kind, list(found.entries), list(found.problems)


def _dayone_journals(source: Source, names: list[str]) -> Iterator[tuple[str, json_reader.Value]]:
    """Give every Day One journal among these files; other JSON beside it is none of ours."""
    for name in names:
        try:
            value = json_reader.load(_text(source, name))
        except ImportRefused:
            continue
        if dayone.looks_like(value):
            yield name, value


def _folder_of(name: str) -> str:
    return name[: name.rfind("/") + 1]


def _text(source: Source, name: str, limit: int = TEXT_LIMIT) -> str:
    data = source.read(name, limit)
    if data is None:
        raise ImportRefused(reason="damaged-zip")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise ImportRefused(reason="not-text") from None


def _take_in(
    journal: Journal,
    source: Source,
    kind: str,
    found: list[FoundEntry],
    problems: list[Problem],
    tick: Progress,
) -> ImportReport:
    known = Known(journal.store)
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
        problems=tuple(problems),
    )


_NOT_TAKEN = frozenset({"date", "empty", "not-an-entry", "too-large"})
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
