"""Errand. Takes another program's journal in, or our own export: all of it or nothing, and a bad entry stops nothing.

What is already there is recognised by its instant and text and not added again; our own, by its id, is united with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from journal import prose, writing
from journal.age.files import FileKey
from journal.entries.attachments import ids_for
from journal.errors import Refusal, TooLarge
from journal.shapes import Attachment, AttachmentId, EntryId, GrownEntry, ImportChoices, ImportReport, Problem
from journal.slices import Progress, Slices, Steps, at_once, elsewhere, until_stopped
from journal.transfer import half_done
from journal.transfer.duplicates import Known, State, import_visit, reading
from journal.transfer.fetching import AHEAD, Fetched, FetchedFile, Fetching, fetched
from journal.transfer.formats.found import FoundEntry, FoundFile
from journal.transfer.half_done import Phase
from journal.transfer.previewing import Read, in_order
from journal.transfer.previewing_export import OwnRead
from journal.transfer.restore_export import OwnTaking
from journal.transfer.sources import Source

if TYPE_CHECKING:
    from journal.journal import Journal

Files = tuple[FetchedFile[FoundFile], ...]
Fetch = Callable[[Sequence[FoundEntry]], Steps[list[Fetched]]]
_MARKED = re.compile(r"(!?)\[([^\[\]\n]*)\]\((import-mark:[^)\s]*)\)")


def import_file(
    journal: Journal,
    path: Path,
    choices: ImportChoices | None = None,
    *,
    key: FileKey | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Take in what another program keeps (`formats.registry`) or an export of ours; what it is, its content says.

    `key` is of an export under a passphrase. Raises `ImportRefused`, `NotReadable`, `TooLarge` (the file as a whole),
    `Cancelled`; then nothing came in.
    """
    with journal.store.write():
        return at_once(_steps(journal, Fetching(path, choices, key=key), cancelled, whole=True), progress)


def importing(  # noqa: PLR0913  what comes in, and how far it is
    journal: Journal,
    path: Path,
    choices: ImportChoices | None = None,
    there: Read | OwnRead | None = None,
    *,
    key: FileKey | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    reached: Callable[[Phase], object] = lambda _: None,
) -> Steps[ImportReport]:
    """Do what `import_file` does, in slices between which the journal takes words, and may be closed.

    Each slice is kept; where it ends otherwise than whole all of them are taken back, at once or, where the journal was
    closed meanwhile, at its next opening (`half_done`). `there` is what `look_into` read. Files are read elsewhere,
    between the slices. Of an export of ours the lists come in once all of it is kept or staged, and entries that were
    here already are united with theirs after that; `reached` is told of each `Phase`. Where the journal is closed by
    then, or the disk takes no more, the next opening goes on with the lists and the next import with the rest, and the
    report names what waits.
    """
    return _steps(journal, Fetching(path, choices, there, key), cancelled, reached)


def _steps(
    journal: Journal,
    fetching: Fetching,
    cancelled: Callable[[], bool],
    reached: Callable[[Phase], object] = lambda _: None,
    *,
    whole: bool = False,
) -> Steps[ImportReport]:
    """Take it in; `whole`: in one transaction that is open already."""
    source, found = yield from elsewhere(fetching.open, fetching.ended)
    yield from half_done.settling(journal)
    journal.bringing_in = True
    try:
        if isinstance(found, OwnRead):
            return (yield from OwnTaking(journal, fetching, found).slices(cancelled, reached, whole=whole))
        known: Known = yield from until_stopped(reading(journal.store, found.found.entries), cancelled)
        taking = _Taking(journal, source, fetching.choices, found, known)
        if whole:
            return (yield from until_stopped(taking.all(), cancelled))
        fetch = partial(fetching.fetch, partial(fetched, choices=fetching.choices))
        return (yield from until_stopped(taking.slices(fetch), cancelled))
    except Refusal:
        if not whole:
            reached(Phase.GOING_BACK)
            yield from half_done.taking_back(journal)
        raise
    finally:
        journal.bringing_in = False


class _Taking:
    """One import on its way in, and what became of each part of it."""

    def __init__(self, journal: Journal, source: Source, choices: ImportChoices, there: Read, known: Known) -> None:
        """Begin with what is known to be here; a file is read again when its entry is kept."""
        self._journal, self._source, self._choices = journal, source, choices
        self._kind, self._found, self._known = there.kind, there.found, known
        self._problems = list(self._found.problems)
        self._added: list[EntryId] = []
        self._last: list[tuple[FoundEntry, EntryId | None]] = []
        self._duplicates = self._refused = self._grown = self._attachments = 0

    def all(self) -> Slices[ImportReport]:
        """Take in every entry; one that is bad is named, and stops nothing."""
        with self._journal.past.many():
            for entry in self._found.entries:
                yield self._done()
                if self._is_new(entry):
                    self._take(self._fetched(entry))
        for late, before in self._last:
            yield self._done()
            self._take(self._fetched(late), before)
        return self._report()

    def slices(self, fetch: Fetch) -> Steps[ImportReport]:
        """Take in every entry, a few at a time; what changes an entry that was here comes last."""
        noted, whole = half_done.begin(self._journal), len(self._found.entries)
        its = set[EntryId]()
        for first in range(0, whole, AHEAD):
            ahead = enumerate(self._found.entries[first : first + AHEAD], first)
            new = [(number, entry) for number, entry in ahead if self._is_new(entry, apart=True)]
            while new:
                ids = [half_done.id_of(noted.seed, number) for number, _ in new]
                its.update(ids)
                mine = [replace(entry, entry_id=id_) for id_, (_, entry) in zip(ids, new, strict=True)]
                got = yield from fetch(mine)
                coming = [(number, each) for (number, _), each in zip(new, got, strict=False)]
                while coming:
                    noted = half_done.slice_of(self._journal, noted, its, coming, self._come)
                    yield self._done()
                new = new[len(got) :]
            yield self._done()
        while self._last:
            got = yield from fetch([entry for entry, _ in self._last[:AHEAD]])
            late = [(whole - 1, (each, before)) for each, (_, before) in zip(got, self._last, strict=False)]
            del self._last[: len(got)]
            while late:
                noted = half_done.slice_of(self._journal, noted, its, late, lambda each: self._take(*each))
                yield self._done()
        with self._journal.store.write():
            half_done.end(self._journal)
        return self._report()

    def _fetched(self, entry: FoundEntry) -> Fetched:
        return fetched(self._source, entry, self._choices)

    def _done(self) -> tuple[int, int]:
        return len(self._added) + self._duplicates + self._refused, len(self._found.entries)

    def _report(self) -> ImportReport:
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

    def _is_new(self, entry: FoundEntry, *, apart: bool = False) -> bool:
        """Tell whether it is to come in now: is not here, and changes no entry; that waits to the last.

        `apart`: each comes in under an id that tells what came; one that has its own waits as well.
        """
        state, before = self._known.state_of(entry)
        if state is State.THERE:
            self._duplicates += 1
            return False
        if before or (apart and entry.entry_id):
            self._last.append((entry, before))
            return False
        return True

    def _come(self, entry: Fetched) -> None:
        """Take in one whose id tells that it came."""
        self._take(entry)

    def _take(self, entry: Fetched, before: EntryId | None = None) -> GrownEntry | None:
        """Take in one entry, or let the one grow that was here `before`; say what is needed to take that back."""
        chosen = entry.chosen
        if isinstance(chosen, Problem):
            self._refuse(chosen)
            return None
        if before and not self._known.is_earlier(before, chosen):
            before = None  # somebody wrote on it while the rest came in
        try:
            taken, kept = (
                _grow(self._journal, chosen, entry.files, before)
                if before
                else _keep(self._journal, chosen, entry.files)
            )
        except TooLarge:
            self._refuse(Problem(where=chosen.where, reason="too-large", words=chosen.words))
            return None
        if before:
            self._duplicates += 1
            self._grown += 1
        else:
            self._added.append(taken.entry)
        self._attachments += kept
        self._problems.extend(entry.problems)
        return taken

    def _refuse(self, problem: Problem) -> None:
        self._problems.append(problem)
        self._refused += 1


_NOT_TAKEN = frozenset({"empty", "not-an-entry", "not-text", "too-large", "undated"})
"""Reasons that cost a whole entry; the others cost a file of one."""


def _keep(journal: Journal, found: FoundEntry, files: Files) -> tuple[GrownEntry, int]:
    """Keep one entry with its files; give what came of it, and how many files came in."""
    ids = ids_for(each.data for each in files)
    body = _placed(found, {each.file.mark: made for made, each in zip(ids, files, strict=True)})
    own = None if found.entry_id and journal.entries.exists(found.entry_id) else found.entry_id
    entry = writing.write(journal, replace(found.draft, body=body, tags=_untyped(found, body)), entry_id=own)
    for line in found.lines:
        writing.add_later_line(journal, entry.id, line.text, line.day)
    for made, each in zip(ids, files, strict=True):
        _add(journal, entry.id, each, made)
    if files:
        writing.set_tags(journal, entry.id, entry.added_tags)
    return GrownEntry(entry=entry.id, rev=entry.rev), len(set(ids))


def _grow(journal: Journal, found: FoundEntry, files: Files, before: EntryId) -> tuple[GrownEntry, int]:
    """Let an entry have the words and files that it has there now; what stood here stays as an earlier version.

    Give what came of it, and how many files came in.
    """
    there = {file.id for file in journal.attachments.of(before)}
    made = [_add(journal, before, each) for each in files]
    body = _placed(found, {each.file.mark: one.id for one, each in zip(made, files, strict=True)})
    entry = journal.entries.get(before)
    tags = tuple(dict.fromkeys((*entry.added_tags, *_untyped(found, body))))
    title = found.draft.title
    draft = replace(writing.draft_of(entry), title=title, body=body, tags=tags)
    try:
        now = writing.revise(journal, before, draft, visit=import_visit(entry.rev + 1))
    except TooLarge:
        for one in {one.id for one in made} - there:
            journal.attachments.remove(one)
        raise
    here = {(line.day, line.text) for line in journal.entries.later_lines(before)}
    lines = [
        writing.add_later_line(journal, before, line.text, line.day).id
        for line in found.lines
        if (line.day, prose.clean(line.text).strip()) not in here
    ]
    came = tuple(file.id for file in journal.attachments.of(before) if file.id not in there)
    grown = GrownEntry(
        entry=before, rev=now.rev, before=entry.rev, tags=entry.added_tags, lines=tuple(lines), files=came
    )
    return grown, len({one.id for one in made} - there)


def _add(journal: Journal, entry: EntryId, each: FetchedFile[FoundFile], id_: AttachmentId | None = None) -> Attachment:
    named, looked = each.file, each.looked
    return journal.attachments.add(
        entry, named.name, each.data, named.media_type or None, attachment_id=id_, look=lambda _: looked
    )


def _untyped(found: FoundEntry, body: str) -> tuple[str, ...]:
    """Give the tags that do not stand in the text."""
    typed = {prose.fold(tag) for tag in prose.tags_in(body)}
    return tuple(tag for tag in found.draft.tags if prose.fold(tag) not in typed)


def _placed(found: FoundEntry, places: Mapping[str, AttachmentId]) -> str:
    """Give the text with its files where they are kept now; of a file that is not kept its words stay."""
    marks = {file.mark for file in found.files}
    if not marks:
        return found.draft.body

    def place(link: re.Match[str]) -> str:
        shown, words, mark = link.groups()
        if mark not in marks:
            return link[0]
        return f"{shown}[{words}](attachment:{places[mark]})" if mark in places else words

    return _MARKED.sub(place, found.draft.body)
