"""Errand. Takes an export of ours in again: entries with their whole past, files, tags and evidence, settings, lists.

An entry that is here already takes in what was changed in the other since (see `comparing.whole`): nothing is lost.
Settings, templates and frameworks that the journal has already stay as they are; a setting that does not fit, that
guards a journal or that is not known here does not come in, and the report says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from journal import book_order, prose, writing
from journal.comparing import whole as two
from journal.comparing.side import FileBytes, Side, batches
from journal.comparing.taking import Given, write_whole
from journal.comparing.whole import Whole
from journal.dates import clock
from journal.entries.attachments import described, ids_for
from journal.entries.prompts import built_in
from journal.entries.restoring import rev_after
from journal.errors import Cancelled, DiskFailed, DiskFull, NotWritable, TooLarge
from journal.settings_table import BOOK_DRAFT, DAY_ENDS_AT
from journal.shapes import Attachment, AttachmentId, EntryId, ImportReport, Problem
from journal.slices import Slices, Steps, elsewhere, until_stopped
from journal.transfer import half_done, records, taking_records
from journal.transfer.fetching import AHEAD, FetchedFile, FetchedOwn, Fetching, fetched_own, fetched_unit
from journal.transfer.formats import afterbell
from journal.transfer.half_done import Phase
from journal.transfer.own_export import SETTINGS, OwnLists
from journal.transfer.previewing_export import OwnPage, OwnRead, has_news, whole_of
from journal.transfer.staging import StagedRow

if TYPE_CHECKING:
    from journal.decoder import Looked
    from journal.journal import Journal
    from journal.transfer.formats.exported import KeptFile

_OF_THE_DISK = (DiskFull, DiskFailed, NotWritable)
_COMPARED = 10
"""Entries that are compared in one slice."""


class OwnTaking:
    """One export on its way in, and what became of each part of it."""

    def __init__(self, journal: Journal, fetching: Fetching, there: OwnRead) -> None:
        """Begin with nothing taken in; problems are named where the export keeps its own."""
        self._journal, self._fetching, self._there = journal, fetching, there
        self._problems = list(there.problems)
        self._new: list[OwnPage] = []
        self._again: list[OwnPage] = []
        self._united = self._attachments = 0

    def slices(
        self, cancelled: Callable[[], bool], reached: Callable[[Phase], object], *, whole: bool
    ) -> Steps[ImportReport]:
        """Take in what is not here, then the lists, and last what is new in entries that were here before.

        `cancelled` takes all back before any list comes in, and after the last of them leaves the rest. `whole`: all of
        it stands in one transaction.
        """
        journal, there = self._journal, self._there
        fresh = journal.entries.count() == 0
        with journal.store.write():
            journal.trash.count_days(journal.settings.today())  # what comes in thrown away has all its days before it
        with journal.past.many() if whole else nullcontext():
            yield from until_stopped(self._take_new(), cancelled)
        changed = yield from until_stopped(self._with_news(), cancelled)
        lists = yield from elsewhere(partial(self._fetching.lists, there), self._fetching.ended)
        yield from until_stopped(self._stage(lists), cancelled)
        with journal.store.write():
            if fresh:
                _spell_tags(journal, there.tags)
            self._take_settings(lists.settings)
            _bring_templates(journal, lists.templates)
            _bring_frameworks(journal, lists.frameworks)
            self._problems += [*lists.problems, *taking_records.begin(journal, lists)]
            half_done.end(journal)
        clock.end_days_at(journal.settings.get(DAY_ENDS_AT))  # which may have come in just now
        reached(Phase.BESIDE)
        if (yield from self._bring_lists(whole=whole)):
            reached(Phase.UNITING)
            yield from self._unite_all(changed, cancelled, whole=whole)
        else:
            self._leave(changed, "no-room")
        return ImportReport(
            source="afterbell",
            found=there.found,
            added=len(self._new),
            duplicates=len(self._again),
            attachments=self._attachments,
            problems=tuple(self._problems),
            united=self._united,
            trashed=sum(page.kept.trashed_at is not None for page in self._new),
        )

    def _take_new(self) -> Steps[None]:
        """Take in every entry that is not there yet."""
        journal, whole = self._journal, len(self._there.pages)
        noted = half_done.begin(journal)  # first: what else comes in while this is looked through is somebody's own
        known = set((yield from Side(journal.store).listing()))
        new: list[OwnPage] = []
        for page in self._there.pages:
            (self._again if page.kept.entry.id in known else new).append(page)
            known.add(page.kept.entry.id)
        yield 0, whole
        revs = {page.kept.entry.id: rev_after(page.kept.entry.rev, page.kept.versions) for page in new}
        its = set(revs)
        half_done.begin_own(journal, noted, revs.items())
        for first in range(0, len(new), AHEAD):
            ahead = list(enumerate(new[first : first + AHEAD], first))
            while ahead:
                got = yield from self._fetch([page for _, page in ahead])
                coming = [(number, each) for (number, _), each in zip(ahead, got, strict=False)]
                while coming:
                    noted = half_done.slice_of(journal, noted, its, coming, self._take)
                    yield noted.count, whole
                ahead = ahead[len(got) :]

    def _with_news(self) -> Steps[list[OwnPage]]:
        """Give the pages of entries that were here and have not all that stands there, or cannot be read here."""
        pages: dict[EntryId, list[OwnPage]] = {}
        for page in self._again:
            pages.setdefault(page.kept.entry.id, []).append(page)
        found: list[OwnPage] = []
        for done, ids in enumerate(batches(pages, _COMPARED)):
            yield len(self._new) + done * _COMPARED, len(self._there.pages)
            side = Side(self._journal.store)
            here = side.read(ids)
            for each in ids:
                lost = each not in here or side.parts_damaged(each)
                found += [page for page in pages[each] if lost or has_news(here[each], page.kept)]
        return found

    def _stage(self, lists: OwnLists) -> Steps[None]:
        """Stage what comes in once all the rest is kept: what entries show, and every list."""
        journal, whole, at = self._journal, len(lists.units), 0
        said = [(page.where, page.kept.evidence) for page in self._new if page.kept.evidence]
        ready: list[tuple[StagedRow, ...]] = [(taking_records.evidence_of(*each),) for each in said]
        while ready or at < whole:
            if not ready:
                ahead = [taking_records.without_known_files(journal, unit) for unit in lists.units[at : at + AHEAD]]
                got = yield from self._fetching.fetch(partial(fetched_unit, root=self._there.root), ahead)
                at += len(got)
                self._problems += (problem for each in got for problem in each.problems)
                ready = [each.rows for each in got]
                if at == whole:
                    ready.append((taking_records.LAST,))
            half_done.stage(journal, ready)
            yield at, whole

    def _bring_lists(self, *, whole: bool) -> Slices[bool]:
        """Bring in what is staged; tell whether the disk took all of it. What it did not take waits, and is named."""
        try:
            yield from half_done.bringing_lists(self._journal, self._problems)
        except _OF_THE_DISK:
            if whole:
                raise
            self._problems.append(Problem(where=records.OPEN_FOLDER, reason="waits"))
            return False
        return True

    def _unite_all(self, changed: list[OwnPage], cancelled: Callable[[], bool], *, whole: bool) -> Steps[None]:
        """Let the entries that were there already take in what is new in them, or name those that do not any more."""
        left = list(changed)
        try:
            yield from until_stopped(self._unite_each(left), cancelled)
        except (Cancelled, *_OF_THE_DISK) as refusal:  # all the rest is kept by now
            if whole:
                raise
            self._leave(left, "stopped" if isinstance(refusal, Cancelled) else "no-room")

    def _unite_each(self, left: list[OwnPage]) -> Steps[None]:
        whole = len(left)
        while left:
            yield whole - len(left), whole  # it can be stopped from here on, also while a disk does not give these
            for each in (yield from self._fetch(left[:AHEAD])):
                try:
                    self._united += self._unite(each)
                except TooLarge:
                    self._problems.append(Problem(where=each.page.where, reason="too-large"))
                left.pop(0)
                yield whole - len(left), whole

    def _leave(self, pages: Iterable[OwnPage], reason: str) -> None:
        self._problems += [Problem(where=page.where, reason=reason) for page in pages]

    def _fetch(self, wanted: Sequence[OwnPage]) -> Steps[list[FetchedOwn]]:
        return self._fetching.fetch(partial(fetched_own, root=self._there.root), wanted)

    def _take_settings(self, plain: object) -> None:
        """Take in the settings that are not kept here; those refused are named in the report."""
        for name, value in plain.items() if isinstance(plain, dict) else ():
            if reason := self._journal.settings.take_in(name, value):
                self._problems.append(Problem(where=f"{SETTINGS}: {prose.clean_line(name)[:60]}", reason=reason))
            if name == BOOK_DRAFT.name:
                _take_book_words(self._journal, value)

    def _take(self, fetched: FetchedOwn) -> None:
        """Take in one entry, unless somebody brought it in meanwhile."""
        kept = fetched.page.kept
        if self._journal.entries.exists(kept.entry.id):
            self._again.append(fetched.page)
            return
        entry, files = kept.entry, self._placed(fetched)
        body = entry.body
        for each, own in files:
            body = body.replace(f"](attachment:{each.file.id})", f"](attachment:{own})")
        try:
            writing.write(self._journal, replace(writing.draft_of(entry), body=body), entry_id=entry.id)
        except TooLarge:
            self._problems.append(Problem(where=fetched.page.where, reason="too-large"))
            return
        for each, own in files:
            self._journal.attachments.add(
                entry.id, each.file.name, each.data, each.file.media_type, attachment_id=own, look=partial(_seen, each)
            )
        self._attachments += len({own for _, own in files})
        self._journal.past.put_back(
            entry.id,
            rev=entry.rev,
            changed_at=entry.changed_at,
            versions=kept.versions,
            later_lines=kept.later_lines,
            trashed_at=kept.trashed_at,
        )
        if kept.later_lines or files:
            # Once more, now that they are there for search to find.
            writing.set_tags(self._journal, entry.id, entry.added_tags)
        self._new.append(fetched.page)

    def _unite(self, fetched: FetchedOwn) -> bool:
        """Unite an entry with the one that is here; tell whether anything was new in it. Raises `TooLarge`."""
        kept, side = fetched.page.kept, Side(self._journal.store)
        mine = side.read([kept.entry.id]).get(kept.entry.id)
        if mine is None or side.damaged:
            self._problems.append(Problem(where=fetched.page.where, reason="damaged-here"))
            return False
        mine = two.cleaned(mine)
        there, given = self._with_files(whole_of(kept), fetched, mine)
        united = two.unite(mine, two.cleaned(there))
        if not two.differences(mine, united):
            return False
        write_whole(self._journal, united, given, mine)
        self._attachments += len(given)
        return True

    def _with_files(self, there: Whole, fetched: FetchedOwn, mine: Whole) -> tuple[Whole, Given]:
        """Give it with its files; one that is here under another id is shown as that."""
        known = {file.id: file for file in (*mine.files, *mine.aside)}
        by_bytes = {file.sha256: file.id for file in known.values()}
        files: list[Attachment] = []
        given: Given = {}
        body = there.entry.body
        for each, own in self._placed(fetched):
            named = each.file
            if named.id in known:
                files.append(known[named.id])
                continue
            made, small = described(there.entry.id, own, named.name, each.data, named.media_type, partial(_seen, each))
            shown = by_bytes.get(made.sha256, own)
            body = body.replace(f"](attachment:{named.id})", f"](attachment:{shown})")
            if shown == own and own not in given:
                files.append(made)
                given[own] = FileBytes(each.data, small)
        aside = {file.id for file in mine.aside}
        files = [file for file in files if file.id not in aside]
        return replace(there, entry=replace(there.entry, body=body), files=tuple(files)), given

    def _placed(self, fetched: FetchedOwn) -> list[tuple[FetchedFile[KeptFile], AttachmentId]]:
        """Give the files of an entry, each with the id it will have: its own, where that is free."""
        self._problems += fetched.problems
        own: dict[AttachmentId, AttachmentId] = {}
        made = ids_for(each.data for each in fetched.files)
        for id_, each in zip(made, fetched.files, strict=True):
            free = each.file.id not in own.values() and self._journal.attachments.get(each.file.id) is None
            own.setdefault(id_, each.file.id if free else id_)
        return [(each, own[id_]) for id_, each in zip(made, fetched.files, strict=True)]


def _seen(file: FetchedFile[KeptFile], _data: bytes) -> Looked | None:
    return file.looked


def _spell_tags(journal: Journal, names: tuple[str, ...]) -> None:
    """Write the tags as they were: which spelling came first is not seen from the entries alone."""
    there = set(map(prose.fold, journal.tags.names()))
    for name in names:
        if prose.fold(name) in there:
            journal.tags.rename(name, name)


def _bring_frameworks(journal: Journal, plain: object) -> None:
    there = {each.id for each in journal.portfolio.frameworks(hidden=True) if each.changed}
    for framework, hidden in afterbell.frameworks_from_plain(plain):
        if framework.id not in there:
            journal.portfolio.save_framework(framework)
            if hidden and framework.built_in:
                journal.portfolio.hide_framework(framework.id)


def _bring_templates(journal: Journal, plain: object) -> None:
    built = {each.id: each for each in built_in()}
    there = {each.id for each in journal.prompts.templates(hidden=True)} - built.keys()
    for template, hidden in afterbell.templates_from_plain(plain):
        if template.id in there:
            continue
        given = built.get(template.id)
        if given is None or replace(template, source=given.source, built_in=True) != given:
            journal.prompts.save(template)
        if hidden and given:
            journal.prompts.hide(template.id)


def _take_book_words(journal: Journal, value: object) -> None:
    """Keep the words of a book that stand in its setting in an older export, where there are none for its period."""
    try:
        period = book_order.draft_from_plain(value).period
    except ValueError:
        return
    for field, text in value.items() if isinstance(value, dict) else ():
        key = book_order.draft_key(period, field)
        if field in book_order.OWN_WORDS and isinstance(text, str) and journal.drafts.get(key) is None:
            journal.drafts.keep(key, text)
