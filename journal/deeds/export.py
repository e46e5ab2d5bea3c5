"""Errand. Exports: everything as plain files or one age file (FORMATS.md, section 5), or entries with names protected.

What is written in plain is not encrypted; whoever calls this says so first. The people list is in no plain file: with
it, every stand-in in every bundle would have its name again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from journal.age.files import Head, begin
from journal.age.recipients import Passphrase
from journal.assets import asset_text
from journal.bundle import sealed
from journal.dates import clock
from journal.errors import DamagedJournal, DamagedText, NothingToShare
from journal.file_names import dashed
from journal.files import unused
from journal.shapes import Attachment, AttachmentId, Decision, EntryId, ExportReport, SealOrder, Template, TemplateId
from journal.shapes.keys import KeyDeed
from journal.sharing import seal
from journal.slices import Slices, Steps, at_once, until_stopped
from journal.transfer.atomic_folder import FolderElsewhere, new_folder, new_sealed_file
from journal.transfer.formats import afterbell
from journal.transfer.formats.exported import Kept, KeptFile
from journal.transfer.half_done import half_in, settled_first
from journal.transfer.plain_files import ExportChoices, file_name
from journal.vault.keys import passphrase_bytes

if TYPE_CHECKING:
    from datetime import datetime

    from journal.deeds.proving import Proof
    from journal.journal import Journal
    from journal.slices import Progress

T = TypeVar("T")
_Said = Sequence[Decision]


class PlainFolder(NamedTuple):
    """A folder that is not there yet, and what is to be in it: earlier versions, and the places of photos and files.

    Without `places` no file says where, when and by what it was made; one of which that stays is named in the report.
    """

    path: Path
    places: bool = True
    versions: bool = True


class SealedPlace(NamedTuple):
    """A file that is not there yet, and the head of what will stand in it."""

    path: Path
    head: Head


Place = Path | PlainFolder | SealedPlace


def export(
    journal: Journal, proof: Proof, place: Place, *, progress: Progress | None = None, leave_out_damaged: bool = False
) -> ExportReport:
    """Do what `exporting` does at once. `progress` may raise to stop it."""
    return at_once(exporting(journal, proof, place, leave_out_damaged=leave_out_damaged), progress)


def sealed_under(path: Path, passphrase: str) -> SealedPlace:
    """Give the place of an export that this passphrase opens; it takes a second, and no journal."""
    return SealedPlace(path, begin([Passphrase(bytes(passphrase_bytes(passphrase)))]))


def sealed_beside(path: Path, passphrase: str) -> SealedPlace:
    """Give such a place under another name, where something stands at `path`."""
    return sealed_under(unused(path), passphrase)


def exporting(
    journal: Journal,
    proof: Proof,
    place: Place,
    *,
    entries: Collection[EntryId] | None = None,
    leave_out_damaged: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> Steps[ExportReport]:
    """Write everything into a new folder, which appears only when all of it is written.

    At a `SealedPlace` it is one age file, with the people list, one's own keys and all else that no plain file holds.
    What an import left half done is ended first; where the disk does not let it, the report says so. The journal is
    read in slices, of an entry or a piece of a file; between them the folder is written elsewhere. What is written
    meanwhile is in it where its turn is yet to come, what is deleted for good is not. It takes a `proof`, for names
    stand in it as they were written. With `entries` only these go, without what friends sent, the settings and the
    trash. Raises `JournalExists` where something is there already, `NotProved`, the refusals of the disk, `Cancelled`,
    and `DamagedJournal` where something does not read as it was written, unless that is to be left out and named in the
    report. Whole pages of rows are left out by salvaging, which raises `NothingSalvaged`.
    """
    proof.require(journal, KeyDeed.PLAIN_EXPORT)
    whole = yield from until_stopped(settled_first(journal), cancelled)

    def written(read: Journal) -> Steps[ExportReport]:
        report = yield from _written(read, place, entries, _Damage(leave_out=leave_out_damaged), cancelled)
        return replace(report, half_in=not whole)

    try:
        return (yield from written(journal))
    except DamagedJournal as refusal:
        if not leave_out_damaged or isinstance(refusal, DamagedText):
            raise
    # What leads to the rows is lost, and hides also those that are whole; nothing of the first try stays.
    from journal.deeds.salvage import reading_remains

    path = place if isinstance(place, Path) else place.path
    remains = reading_remains(journal, path if journal.read_only else journal.folder, written)
    report, salvaged = yield from until_stopped(remains, cancelled)
    return replace(report, salvaged=salvaged)


def _written(
    journal: Journal,
    place: Place,
    entries: Collection[EntryId] | None,
    damage: _Damage,
    cancelled: Callable[[], bool],
) -> Steps[ExportReport]:
    place = PlainFolder(place) if isinstance(place, Path) else place
    head = place.head if isinstance(place, SealedPlace) else None
    keeps = place if isinstance(place, PlainFolder) else PlainFolder(place.path)
    choices = ExportChoices(places=keeps.places, versions=keeps.versions)
    out = FolderElsewhere(new_sealed_file(place.path, head) if head else new_folder(place.path))
    yield from out.begin()
    try:
        filled = _filled(journal, out, entries, damage, choices, sealed=head is not None)
        names, attachments = yield from until_stopped(filled, cancelled)
    except DamagedJournal:
        yield from out.take_away()
        raise
    yield from out.place()
    return ExportReport(
        path=place.path,
        entries=len(names),
        attachments=attachments,
        size=out.size,
        left_out=tuple(damage.found),
        telling=tuple(choices.telling),
    )


def _filled(
    journal: Journal,
    out: FolderElsewhere,
    entries: Collection[EntryId] | None,
    damage: _Damage,
    choices: ExportChoices,
    *,
    sealed: bool,
) -> Steps[tuple[Sequence[str], int]]:
    listed = yield from journal.entries.listing()
    trashed = {each.id: each.trashed_at for each in journal.trash.trashed()} if entries is None else {}
    living = [each for each in listed if each not in trashed and (entries is None or each in entries)]
    pages = [*living, *(yield from _in_time(journal, trashed, damage))]
    tags = journal.tags.names()
    if entries is not None:  # the tags of what stays behind stay behind too
        tags = frozenset(name for names in journal.tags.of(living).values() for name in names)
    attachments, names = 0, []
    for done, entry_id in enumerate(pages):
        yield done, len(pages)
        if written := (yield from _write_entry(journal, out, entry_id, trashed.get(entry_id), damage, choices)):
            names.append(written[0])
            attachments += written[1]
        yield from out.written()
    if entries is None:
        out.write("settings.json", _as_json(journal.settings.plain()))
        out.write("templates.json", _as_json(afterbell.templates_to_plain(*_templates(journal))))
        out.write("frameworks.json", _as_json(_frameworks(journal)))
        from journal.transfer.giving_records import give

        inbox = yield from _write_inbox(journal, out, damage)
        yield from give(journal, out, damage.spared, inbox, sealed=sealed)
    out.write("README.txt", asset_text("export/SEALED.txt" if sealed else "export/README.txt"))
    out.write(afterbell.MANIFEST, _as_json(_manifest(tags, names, attachments)))
    return names, attachments


def named_by_day(words: str) -> str:
    """Name a new export: its day goes in where "{0}" stands in the words of the language that is spoken."""
    return words.format(clock.today())


def export_protected(
    journal: Journal, folder: Path, entries: Sequence[EntryId], decisions: _Said = (), unsaid: _Said = ()
) -> ExportReport:
    """Write entries as others may read them into a new folder, which appears only when all of it is written.

    What is written is what would be sealed for a friend, byte for byte, and for reading: it has no ids, no versions and
    no later lines, and does not come in again; `export` loses nothing. What is `unsaid` holds for this folder alone.
    Raises `NothingToShare`, `Undecided`, `JournalExists`, `NotAPicture`, `TooLarge` and the refusals of the disk.
    """
    if not entries:
        raise NothingToShare
    order = SealOrder(entry_ids=tuple(entries), contacts=(), decisions=tuple(decisions))
    _, letter = seal.letter_of(journal, replace(order, decisions=(*decisions, *unsaid)))
    number = 0
    with new_folder(folder) as out:
        for entry in letter.entries:
            files = []
            for file in entry.files:
                number += 1
                path = sealed.file_path(number, file.name, file.media_type)
                out.write(path, bytes(file.data))
                files.append({"name": file.name, "path": path})
            facts = {
                "title": entry.title,
                "kind": entry.kind,
                "day": entry.day.isoformat(),
                "tags": list(entry.tags),
                "files": files,
            }
            name = out.free_name(f"entries/{entry.day.isoformat()}{dashed(entry.title)}", ".md")
            out.write(name, afterbell.page(facts, entry.body))
        out.write("README.txt", asset_text("export/PROTECTED.txt"))
    seal.remember(journal, order)
    return ExportReport(
        path=folder,
        entries=len(letter.entries),
        attachments=number,
        size=out.size,
        half_in=half_in(journal.store),
    )


class _Damage:
    """What does not read as it was written: refused, or left out and noted, where a person asked for that."""

    def __init__(self, *, leave_out: bool) -> None:
        self._leave_out = leave_out
        self.found: dict[tuple[str, str], None] = {}

    def spared(self, look: Callable[[], T]) -> T | None:
        """Give what `look` reads, None where that is damaged and left out."""
        try:
            return look()
        except DamagedText as refusal:
            self._note(refusal)
            return None

    def spared_slices(self, slices: Slices[T]) -> Slices[T | None]:
        """Give these slices, with None at their end where what they read is damaged and left out."""
        try:
            return (yield from slices)
        except DamagedText as refusal:
            self._note(refusal)
            return None

    def _note(self, refusal: DamagedText) -> None:
        if not self._leave_out:
            raise refusal
        self.found[str(refusal.facts["table"]), str(refusal.facts["row"])] = None


def _in_time(journal: Journal, ids: Collection[EntryId], damage: _Damage) -> Slices[list[EntryId]]:
    entries = []
    for each in ids:
        yield 0, len(ids)
        if journal.entries.exists(each) and (entry := damage.spared(partial(journal.entries.get, each))):
            entries.append(entry)
    return [entry.id for entry in sorted(entries, key=lambda entry: entry.written_at)]


def _manifest(tags: Iterable[str], pages: list[str], files: int) -> dict[str, object]:
    return {
        "format": afterbell.FORMAT,
        "made_at": clock.now().isoformat(),
        "files": files,
        "tags": sorted(tags),
        "pages": pages,  # in the order of time: entries of the same instant have no other
    }


def _write_entry(
    journal: Journal,
    out: FolderElsewhere,
    entry_id: EntryId,
    trashed_at: datetime | None,
    damage: _Damage,
    choices: ExportChoices,
) -> Steps[tuple[str, int] | None]:
    """Write one entry with its files and versions; give its name, and how many files that were, None where it is gone.

    Its files are read first, in slices, and then all else in one: what belongs together is of the same moment.
    """
    read: dict[AttachmentId, KeptFile | None] = {}
    while new := [each for each in journal.attachments.of(entry_id) if each.id not in read]:
        read[new[0].id] = yield from _write_file(journal, out, new[0], damage, choices)
        yield from out.written()
    there = [read.pop(each.id) for each in journal.attachments.of(entry_id)]
    files = [each for each in there if each is not None]
    entry = damage.spared(partial(journal.entries.get, entry_id)) if journal.entries.exists(entry_id) else None
    for left in (*read.values(), *(files if entry is None else ())):
        if left is not None:
            out.take_back(left.path)
            choices.telling.pop(left.path, None)
    if entry is None:
        return None
    earlier = (damage.spared(partial(journal.entries.versions, entry.id)) if choices.versions else None) or ()
    kept = Kept(
        entry=entry,
        later_lines=damage.spared(partial(journal.entries.later_lines, entry.id)) or (),
        files=tuple(files),
        versions=earlier,
        trashed_at=trashed_at,
        evidence=damage.spared(partial(journal.portfolio.of, entry.id)),
    )
    place = "trash" if trashed_at else f"entries/{entry.day.year:04}"
    name = out.free_name(f"{place}/{entry.day.isoformat()}{dashed(entry.heading)}", ".md")
    out.write(name, afterbell.to_markdown(kept, "../" * name.count("/")))
    for version in earlier:
        out.write(f"versions/{entry.id}/{version.rev:04}.md", afterbell.version_to_markdown(version))
    return name, len(files)


def _write_file(
    journal: Journal, out: FolderElsewhere, file: Attachment, damage: _Damage, choices: ExportChoices
) -> Steps[KeptFile | None]:
    """Write a file; None where it is gone, or damaged and left out."""
    data = yield from damage.spared_slices(journal.attachments.reading(file.id))
    if data is None:
        return None
    name = out.free_name(*file_name(file.id, file.name))
    out.write(name, choices.written(name, data))
    return KeptFile(id=file.id, name=file.name, media_type=file.media_type, path=name)


def _templates(journal: Journal) -> tuple[list[Template], set[TemplateId]]:
    """Give the templates that are own or changed or hidden, and which of them are hidden."""
    from journal.entries.prompts import built_in

    everything = journal.prompts.templates(hidden=True)
    hidden = {each.id for each in everything} - {each.id for each in journal.prompts.templates()}
    return [each for each in everything if each not in built_in() or each.id in hidden], hidden


def _frameworks(journal: Journal) -> list[dict[str, object]]:
    """Give the frameworks that are own or changed or hidden."""
    offered = {each.id for each in journal.portfolio.frameworks()}
    return afterbell.frameworks_to_plain(
        [each for each in journal.portfolio.frameworks(hidden=True) if each.changed], offered
    )


def _write_inbox(journal: Journal, out: FolderElsewhere, damage: _Damage) -> Steps[dict[str, str]]:
    """Write what friends sent and answered, to be read; give where their files are, by id."""
    places: dict[str, str] = {}
    items = journal.inbox.items()
    for done, item in enumerate(reversed(items)):
        yield done, len(items)
        way = "to" if item.outgoing else "from"
        name = out.free_name(f"inbox/{item.day.isoformat()}-{item.kind}-{way}{dashed(item.contact_name)}", ".md")
        up = "../" * name.count("/")
        parts = [f"# {item.heading}" if item.heading else "", item.note]
        for entry in damage.spared(partial(journal.inbox.entries_of, item.id)) or ():
            body = entry.body
            for file in entry.files:
                if file.id not in places:
                    data = damage.spared(partial(journal.inbox.file_bytes, file.id))
                    if data is None:
                        continue
                    places[file.id] = out.free_name(*file_name(file.id, file.name))
                    out.write(places[file.id], data)
                    yield from out.written()
                link = f"]({afterbell.address_of(up + places[file.id])})"
                body = body.replace(f"](attachment:{file.id})", link)
                if link not in body:
                    body += f"\n\n![{link}"
            parts += [f"## {entry.title}" if entry.title else "", f"{entry.day.isoformat()}, {entry.kind}", body]
        facts = {
            "kind": item.kind,
            way: item.contact_name,
            "day": item.day.isoformat(),
            "gesture": item.gesture,
            "ask": item.ask,
            "about": item.about,
        }
        out.write(name, afterbell.page(facts, "\n\n".join(part for part in parts if part)))
    return places


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
