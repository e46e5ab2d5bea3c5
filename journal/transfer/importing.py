"""Errand. Takes another program's journal in, or our own export: all of it or nothing, and a bad entry stops nothing.

What is already there is recognised by its instant and text and not added again; our own, by its id, is united with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path, PurePosixPath
from time import monotonic
from typing import TYPE_CHECKING

from journal import prose, writing
from journal.age.files import FileKey
from journal.entries.attachments import ids_for
from journal.errors import Cancelled, DayOutOfReach, Refusal, TooLarge
from journal.shapes import AttachmentId, EntryId, ImportChoices, ImportReport, Problem
from journal.slices import Slices, at_once, until_stopped
from journal.transfer import half_done
from journal.transfer.deciding import decided
from journal.transfer.duplicates import Known, State, reading
from journal.transfer.formats import afterbell
from journal.transfer.formats.found import FoundEntry, FoundFile
from journal.transfer.previewing import Read, in_order, read
from journal.transfer.restore_export import take_back
from journal.transfer.sources import Source, open_source

if TYPE_CHECKING:
    from journal.journal import Journal

Progress = Callable[[int, int], None]
_SLICE = 0.012
"""Seconds of work in one slice of an import; the last entry of it may be a long one."""
_MARKED = re.compile(r"(!?)\[([^\[\]\n]*)\]\((import-mark:[^)\s]*)\)")


def import_file(
    journal: Journal,
    path: Path,
    choices: ImportChoices | None = None,
    *,
    key: FileKey | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Take in what another program keeps (`formats.registry`) or an export of ours; what it is, its content says.

    `key` is of an export under a passphrase. Raises `ImportRefused`, `NotReadable`, `TooLarge` (the file as a whole),
    `Cancelled`; then nothing came in.
    """
    with closing(open_source(path, key)) as source, journal.store.write():
        manifest = _manifest_of(source)
        if manifest is not None:
            return take_back(journal, source, manifest, _ticking(progress, cancelled))
        chosen = choices or ImportChoices()
        known: Known = at_once(reading(journal.store))
        return _Taking(journal, source, chosen, read(source, chosen), known).all(_ticking(progress, cancelled))


def importing(
    journal: Journal,
    path: Path,
    choices: ImportChoices | None = None,
    there: Read | None = None,
    *,
    key: FileKey | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Slices[ImportReport]:
    """Do what `import_file` does, in slices between which the journal takes words, and may be closed.

    Each slice is kept; where it ends otherwise than whole all of them are taken back, at once or, where the journal was
    closed meanwhile, at its next opening (`half_done`). `there` is what `look_into` read. What is ours comes
    in one slice, which `cancelled` ends.
    """
    with closing(open_source(path, key)) as source:
        manifest = _manifest_of(source)
        if manifest is not None:
            with journal.store.write():
                return take_back(journal, source, manifest, _ticking(None, cancelled))
        yield from half_done.taking_back(journal)
        known: Known = yield from until_stopped(reading(journal.store), cancelled)
        chosen = choices or ImportChoices()
        taking = _Taking(journal, source, chosen, there or read(source, chosen), known)
        journal.bringing_in = True
        try:
            return (yield from until_stopped(taking.slices(), cancelled))
        except Refusal:
            yield from half_done.taking_back(journal)
            raise
        finally:
            journal.bringing_in = False


def look_into(path: Path, choices: ImportChoices | None = None) -> Read | None:
    """Read what `import_file` would take in, for `preview`; None for what is ours, which is united with what is here.

    No journal is touched: none is held up by a long file or a slow disk. Raises `ImportRefused`, `NotReadable`,
    `TooLarge` as that does.
    """
    with closing(open_source(path)) as source:
        if _manifest_of(source) is not None:
            return None
        return read(source, choices or ImportChoices())


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


class _Taking:
    """One import on its way in, and what became of each part of it."""

    def __init__(self, journal: Journal, source: Source, choices: ImportChoices, there: Read, known: Known) -> None:
        """Begin with what is known to be here; a file is read again when its entry is kept."""
        self._journal, self._source, self._choices = journal, source, choices
        self._kind, self._found, self._known = there.kind, there.found, known
        self._problems = list(self._found.problems)
        self._added: list[EntryId] = []
        self._last: list[tuple[FoundEntry, EntryId | None]] = []
        self._duplicates = self._grown = self._attachments = 0

    def all(self, tick: Progress) -> ImportReport:
        """Take in every entry; one that is bad is named, and stops nothing."""
        whole = len(self._found.entries)
        with self._journal.past.many():
            for done, entry in enumerate(self._found.entries):
                tick(done, whole)
                self._one(entry)
        tick(whole, whole)
        return self._ended()

    def slices(self) -> Slices[ImportReport]:
        """Take in every entry, a few at a time; what changes an entry that was here comes last."""
        noted, done, whole = half_done.begin(self._journal), 0, len(self._found.entries)
        while done < whole:
            until = monotonic() + _SLICE
            with self._journal.store.write():
                noted = half_done.heed(self._journal, noted)
                while True:
                    self._one(self._found.entries[done], half_done.id_of(noted.seed, done))
                    done += 1
                    if done == whole or monotonic() >= until:
                        break
                noted = half_done.note(self._journal, noted, done)
            yield done, whole
        with self._journal.store.write():
            report = self._ended()
            half_done.end(self._journal)
        return report

    def _ended(self) -> ImportReport:
        """Take in what had to wait, and say what came in."""
        for entry, before in self._last:
            self._take(entry, before)
        return ImportReport(
            source=self._kind,
            found=len(self._added) + self._duplicates + sum(problem.reason in _NOT_TAKEN for problem in self._problems),
            added=len(self._added),
            duplicates=self._duplicates,
            attachments=self._attachments,
            problems=in_order(self._problems),
            grown=self._grown,
            entries=tuple(self._added),
        )

    def _one(self, entry: FoundEntry, id_: EntryId | None = None) -> None:
        """Take one in, if it is not here; `id_` is for one of many slices. What changes an entry waits to the last."""
        state, before = self._known.state_of(entry)
        if state is State.THERE:
            self._duplicates += 1
        elif before or (id_ and entry.entry_id):
            self._last.append((entry, before))
        else:
            self._take(replace(entry, entry_id=id_) if id_ else entry, None)

    def _take(self, entry: FoundEntry, before: EntryId | None) -> None:
        chosen = decided(entry, self._choices, self._source.modified, self._source.archived())
        if isinstance(chosen, Problem):
            self._problems.append(chosen)
            return
        try:
            kept, missing = _grow(self._journal, self._source, chosen, before) if before else self._new(chosen)
        except TooLarge:
            self._problems.append(Problem(where=entry.where, reason="too-large"))
            return
        except DayOutOfReach:
            self._problems.append(Problem(where=entry.where, reason="date"))
            return
        if before:
            self._duplicates += 1
            self._grown += 1
        self._attachments += kept
        self._problems.extend(missing)

    def _new(self, found: FoundEntry) -> tuple[int, list[Problem]]:
        entry_id, kept, missing = _keep(self._journal, self._source, found)
        self._added.append(entry_id)
        return kept, missing


_NOT_TAKEN = frozenset({"date", "empty", "not-an-entry", "not-text", "too-large"})
"""Reasons that cost a whole entry; the others cost a file of one."""


def _read(source: Source, found: FoundEntry) -> tuple[list[tuple[FoundFile, bytes]], list[Problem]]:
    """Give the files of an entry that are there, and what is wrong with the others."""
    problems: list[Problem] = []
    read: list[tuple[FoundFile, bytes]] = []
    for file in found.files:
        data, reason = _bytes_of(source, file)
        if data is None:
            problems.append(Problem(where=f"{found.where}: {prose.clean_line(file.name)}", reason=reason))
        else:
            read.append((file, data))
    return read, problems


def _keep(journal: Journal, source: Source, found: FoundEntry) -> tuple[EntryId, int, list[Problem]]:
    """Keep one entry with its files; give how many files came in, and what was wrong with the others."""
    read, problems = _read(source, found)
    ids = ids_for(data for _, data in read)
    body = _placed(found, {file.mark: made for made, (file, _) in zip(ids, read, strict=True)})
    entry = writing.write(journal, replace(found.draft, body=body, tags=_untyped(found, body)), entry_id=found.entry_id)
    for line in found.lines:
        writing.add_later_line(journal, entry.id, line.text, line.day)
    for made, (file, data) in zip(ids, read, strict=True):
        journal.attachments.add(entry.id, file.name, data, file.media_type or None, attachment_id=made)
    if read:
        writing.set_tags(journal, entry.id, entry.added_tags)
    return entry.id, len(set(ids)), problems


def _grow(journal: Journal, source: Source, found: FoundEntry, before: EntryId) -> tuple[int, list[Problem]]:
    """Let an entry have the words and files that it has there now; what stood here stays as an earlier version."""
    read, problems = _read(source, found)
    there = {file.id for file in journal.attachments.of(before)}
    made = [journal.attachments.add(before, file.name, data, file.media_type or None) for file, data in read]
    body = _placed(found, {file.mark: one.id for one, (file, _) in zip(made, read, strict=True)})
    entry = journal.entries.get(before)
    tags = tuple(dict.fromkeys((*entry.added_tags, *_untyped(found, body))))
    title = found.draft.title
    writing.revise(journal, before, replace(writing.draft_of(entry), title=title, body=body, tags=tags))
    return len({one.id for one in made} - there), problems


def _untyped(found: FoundEntry, body: str) -> tuple[str, ...]:
    """Give the tags that do not stand in the text."""
    typed = {prose.fold(tag) for tag in prose.tags_in(body)}
    return tuple(tag for tag in found.draft.tags if prose.fold(tag) not in typed)


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
