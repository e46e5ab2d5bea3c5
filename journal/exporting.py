"""Errand. Everything in the journal as plain files: Markdown with front matter, JSON, photos (FORMATS.md, section 5).

What is written is not encrypted; whoever calls this says so first. The people list is never written: with it, every
stand-in in every bundle would have its name again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from journal import clock, prose
from journal.assets import asset_text
from journal.errors import Cancelled
from journal.importing import ours
from journal.importing.kept import Kept, KeptFile
from journal.new_folder import NewFolder, new_folder
from journal.shapes import EntryId, ExportReport, Template, TemplateId

if TYPE_CHECKING:
    from datetime import datetime

    from journal.journal import Journal

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*\x7f]')
_NOT_A_WORD = re.compile(r"[^a-z0-9]+")


def export(
    journal: Journal,
    folder: Path,
    *,
    entries: Collection[EntryId] | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write everything into a new folder, which appears only when all of it is written.

    With `entries` only these go, without what friends sent, the settings and the trash. Raises `JournalExists` where
    something is there already, the refusals of the disk, and `Cancelled`.
    """
    living = [each for each in journal.entries.in_order() if entries is None or each in entries]
    trashed = {each.id: each.trashed_at for each in journal.entries.trashed()} if entries is None else {}
    pages = [*living, *sorted(trashed, key=lambda entry_id: journal.entries.get(entry_id).written_at)]
    tags = journal.tags.names()
    if entries is not None:  # the tags of what stays behind stay behind too
        tags = frozenset(name for names in journal.tags.of(living).values() for name in names)
    attachments, names = 0, []
    with new_folder(folder) as out:
        for done, entry_id in enumerate(pages):
            if cancelled and cancelled():
                raise Cancelled
            if progress:
                progress(done, len(pages))
            name, files = _write_entry(journal, out, entry_id, trashed.get(entry_id))
            names.append(name)
            attachments += files
        if entries is None:
            out.write("settings.json", _as_json(journal.settings.plain()))
            out.write("templates.json", _as_json(ours.templates_to_plain(*_templates(journal))))
            _write_inbox(journal, out)
        out.write("README.txt", asset_text("export/README.txt"))
        out.write(ours.MANIFEST, _as_json(_manifest(tags, names, attachments)))
    return ExportReport(path=folder, entries=len(pages), attachments=attachments, size=out.size)


def _manifest(tags: Iterable[str], pages: list[str], files: int) -> dict[str, object]:
    return {
        "format": ours.FORMAT,
        "made_at": clock.now().isoformat(),
        "files": files,
        "tags": sorted(tags),
        # In the order of time: entries of the same instant have no other.
        "pages": pages,
    }


def _write_entry(journal: Journal, out: NewFolder, entry_id: EntryId, trashed_at: datetime | None) -> tuple[str, int]:
    """Write one entry with its files and versions; give its name, and how many files that were."""
    entry = journal.entries.get(entry_id)
    files = []
    for attachment in journal.attachments.of(entry_id):
        name = out.free_name(*_file_name(attachment.id, attachment.name))
        out.write(name, journal.attachments.bytes_of(attachment.id))
        files.append(
            KeptFile(id=attachment.id, name=attachment.name, media_type=attachment.media_type, path=name),
        )
    versions = journal.entries.versions(entry_id)
    kept = Kept(
        entry=entry,
        later_lines=journal.entries.later_lines(entry_id),
        files=tuple(files),
        versions=versions,
        trashed_at=trashed_at,
    )
    place = "trash" if trashed_at else f"entries/{entry.day.year:04}"
    name = out.free_name(f"{place}/{entry.day.isoformat()}{slug(entry.heading)}", ".md")
    out.write(name, ours.to_markdown(kept, "../" * name.count("/")))
    for version in versions:
        out.write(f"versions/{entry_id}/{version.rev:04}.md", ours.version_to_markdown(version))
    return name, len(files)


def _templates(journal: Journal) -> tuple[list[Template], set[TemplateId]]:
    """Give the templates that are own or changed or hidden, and which of them are hidden."""
    from journal.prompts import built_in

    everything = journal.prompts.templates(hidden=True)
    hidden = {each.id for each in everything} - {each.id for each in journal.prompts.templates()}
    return [each for each in everything if each not in built_in() or each.id in hidden], hidden


def _write_inbox(journal: Journal, out: NewFolder) -> None:
    """Write what friends sent and answered, to be read; it does not come in again."""
    for item in reversed(journal.inbox.items()):
        way = "to" if item.outgoing else "from"
        name = out.free_name(f"inbox/{item.day.isoformat()}-{item.kind}-{way}{slug(item.contact_name)}", ".md")
        up = "../" * name.count("/")
        parts = [f"# {item.heading}" if item.heading else "", item.note]
        for entry in journal.inbox.entries_of(item.id):
            body = entry.body
            for file in entry.files:
                place = out.free_name(*_file_name(file.id, file.name))
                out.write(place, journal.inbox.file_bytes(file.id))
                body = body.replace(f"](attachment:{file.id})", f"]({up}{place})")
                if f"]({up}{place})" not in body:
                    body += f"\n\n![]({up}{place})"
            parts += [f"## {entry.title}" if entry.title else "", f"{entry.day.isoformat()}, {entry.kind}", body]
        facts = {
            "kind": item.kind,
            way: item.contact_name,
            "day": item.day.isoformat(),
            "gesture": item.gesture,
            "ask": item.ask,
            "about": item.about,
        }
        out.write(name, ours.page(facts, "\n\n".join(part for part in parts if part)))


def slug(heading: str) -> str:
    """Give a heading as part of a file's name: "-the-quiet-row", or nothing."""
    words = _NOT_A_WORD.sub("-", prose.fold(heading)).strip("-")[:50].strip("-")
    return f"-{words}" if words else ""


def _file_name(file_id: str, name: str) -> tuple[str, str]:
    """Give a stem and a suffix that every disk takes."""
    stem, dot, suffix = _UNSAFE.sub("-", name).rpartition(".")
    if not dot or not suffix.isalnum() or len(suffix) > 8:
        stem, dot, suffix = f"{stem}{dot}{suffix}", "", ""
    stem = stem.strip(" .").encode("utf-8")[:80].decode("utf-8", "ignore") or "file"
    return f"files/{file_id[:8]}-{stem}", dot + suffix


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
