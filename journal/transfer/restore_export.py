"""Errand. Takes an export of ours in again: entries with their whole past, files, tags and evidence, settings, lists.

An entry that is here already takes in what was changed in the other since (see `comparing.whole`): nothing is lost.
Settings, templates and frameworks that the journal has already stay as they are; a setting that does not fit, that
guards a journal or that is not known here does not come in, and the report says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from journal import book_order, prose, writing
from journal.comparing import whole as two
from journal.comparing.side import FileBytes, Side
from journal.comparing.taking import Given, write_whole
from journal.comparing.whole import Whole
from journal.entries.attachments import described, ids_for
from journal.entries.prompts import built_in
from journal.errors import TooLarge
from journal.settings_table import BOOK_DRAFT
from journal.shapes import Attachment, AttachmentId, ImportReport, Problem
from journal.slices import at_once
from journal.transfer import taking_records
from journal.transfer.duplicates import reading
from journal.transfer.formats import afterbell
from journal.transfer.formats.exported import Kept, KeptFile
from journal.transfer.own_export import OwnExport
from journal.transfer.sources import Source

if TYPE_CHECKING:
    from journal.journal import Journal

_SETTINGS = "settings.json"


def take_back(journal: Journal, source: Source, manifest: str, tick: Callable[[int, int], None]) -> ImportReport:
    """Take in the export whose first file is `manifest`. Raises `ImportRefused` where that is not ours to read."""
    there = OwnExport(source, manifest)
    fresh = journal.entries.count() == 0
    journal.trash.count_days(journal.settings.today())  # what comes in thrown away has all its days before it
    export = _Return(journal, there)
    with journal.past.many():
        export.take_entries(tick)
    export.unite()
    if fresh:
        _spell_tags(journal, there.tags)
    export.take_settings()
    _bring_templates(journal, there.facts_in("templates.json"))
    _bring_frameworks(journal, there.facts_in("frameworks.json"))
    return export.report(taking_records.take(journal, source, there.root))


class _Return:
    """One export on its way in, and what became of each part of it."""

    def __init__(self, journal: Journal, export: OwnExport) -> None:
        """Begin with what is known to be here; problems are named where the export keeps its own."""
        self._journal, self._export = journal, export
        self._known = at_once(reading(journal.store))
        self._problems = export.problems
        self._there_already: list[tuple[Kept, str]] = []
        self._added = self._united = self._attachments = 0

    def take_entries(self, tick: Callable[[int, int], None]) -> None:
        """Take in every entry that is not there yet; the others wait for `unite`."""
        pages = self._export.pages
        for done, name in enumerate(pages):
            tick(done, len(pages))
            kept = self._export.page(name)
            if kept is None:
                continue
            if self._known.holds_id(kept.entry.id):
                self._there_already.append((kept, name))
                continue
            try:
                self._keep(kept, name)
                self._added += 1
            except TooLarge:
                self._problems.append(Problem(where=name, reason="too-large"))
        tick(len(pages), len(pages))

    def unite(self) -> None:
        """Let the entries that were there already take in what is new in them."""
        for kept, where in self._there_already:
            try:
                self._united += self._unite(kept, where)
            except TooLarge:
                self._problems.append(Problem(where=where, reason="too-large"))

    def take_settings(self) -> None:
        """Take in the settings that are not kept here; those refused are named in the report."""
        plain = self._export.facts_in(_SETTINGS)
        for name, value in plain.items() if isinstance(plain, dict) else ():
            if reason := self._journal.settings.take_in(name, value):
                self._problems.append(Problem(where=f"{_SETTINGS}: {prose.clean_line(name)[:60]}", reason=reason))
            if name == BOOK_DRAFT.name:
                _take_book_words(self._journal, value)

    def report(self, problems: list[Problem]) -> ImportReport:
        """Say what came in, and with what was read here, what else did not."""
        return ImportReport(
            source="afterbell",
            found=len(self._export.pages),
            added=self._added,
            duplicates=len(self._there_already),
            attachments=self._attachments,
            problems=(*self._problems, *problems),
            united=self._united,
        )

    def _keep(self, kept: Kept, where: str) -> None:
        entry = kept.entry
        files = self._files_of(kept, where)
        body = entry.body
        for named, _, own in files:
            body = body.replace(f"](attachment:{named.id})", f"](attachment:{own})")
        writing.write(self._journal, replace(writing.draft_of(entry), body=body), entry_id=entry.id)
        for named, data, own in files:
            self._journal.attachments.add(entry.id, named.name, data, named.media_type, attachment_id=own)
        self._attachments += len({own for _, _, own in files})
        self._journal.past.put_back(
            entry.id,
            rev=entry.rev,
            changed_at=entry.changed_at,
            versions=self._export.versions_of(entry.id),
            later_lines=kept.later_lines,
            trashed_at=kept.trashed_at,
        )
        if kept.evidence:
            said = kept.evidence
            try:
                self._journal.portfolio.mark(entry.id, said.marked_on, said.annotation, said.shows)
            except TooLarge:
                self._problems.append(Problem(where=f"{where}: evidence", reason="too-large"))
        # Once more, now that the later lines and the files are there for search to find.
        writing.set_tags(self._journal, entry.id, entry.added_tags)

    def _unite(self, kept: Kept, where: str) -> bool:
        """Unite an entry with the one that is here; tell whether anything was new in it. Raises `TooLarge`."""
        side = Side(self._journal.store)
        mine = side.read([kept.entry.id]).get(kept.entry.id)
        if mine is None or side.damaged:
            self._problems.append(Problem(where=where, reason="damaged-here"))
            return False
        mine = two.cleaned(mine)
        there = Whole(
            entry=kept.entry,
            later_lines=kept.later_lines,
            versions=tuple(self._export.versions_of(kept.entry.id)),
            trashed_at=kept.trashed_at,
            evidence=kept.evidence,
        )
        there, given = self._with_files(there, kept, mine, where)
        united = two.unite(mine, two.cleaned(there))
        if not two.differences(mine, united):
            return False
        write_whole(self._journal, united, given, mine)
        self._attachments += len(given)
        return True

    def _with_files(self, there: Whole, kept: Kept, mine: Whole, where: str) -> tuple[Whole, Given]:
        """Give it with its files; one that is here under another id is shown as that."""
        known = {file.id: file for file in (*mine.files, *mine.aside)}
        by_bytes = {file.sha256: file.id for file in known.values()}
        files: list[Attachment] = []
        given: Given = {}
        body = there.entry.body
        for named, data, own in self._files_of(kept, where):
            if named.id in known:
                files.append(known[named.id])
                continue
            made, small = described(kept.entry.id, own, named.name, data, named.media_type)
            shown = by_bytes.get(made.sha256, own)
            body = body.replace(f"](attachment:{named.id})", f"](attachment:{shown})")
            if shown == own and own not in given:
                files.append(made)
                given[own] = FileBytes(data, small)
        aside = {file.id for file in mine.aside}
        files = [file for file in files if file.id not in aside]
        return replace(there, entry=replace(there.entry, body=body), files=tuple(files)), given

    def _files_of(self, kept: Kept, where: str) -> list[tuple[KeptFile, bytes, AttachmentId]]:
        """Give the files of an entry, each with its bytes and the id it will have: its own, where that is free."""
        found = []
        for file in kept.files:
            try:
                data = self._export.source.read(self._export.root + file.path)
            except TooLarge:
                self._problems.append(Problem(where=f"{where}: {file.path}", reason="file-too-large"))
                continue
            if data is None:
                self._problems.append(Problem(where=f"{where}: {file.path}", reason="file-missing"))
            else:
                found.append((file, data))
        own: dict[AttachmentId, AttachmentId] = {}
        made = ids_for(data for _, data in found)
        for each, (file, _) in zip(made, found, strict=True):
            free = file.id not in own.values() and self._journal.attachments.get(file.id) is None
            own.setdefault(each, file.id if free else each)
        return [(file, data, own[each]) for each, (file, data) in zip(made, found, strict=True)]


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
