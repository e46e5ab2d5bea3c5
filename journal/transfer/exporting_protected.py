"""Errand. Chosen entries as plain files for other eyes: names protected, pictures made anew, nothing else beside.

What is written is what would be sealed for a friend, byte for byte, and for reading: it has no ids, no versions and
no later lines, and does not come in again. The export that loses nothing is `exporting`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from journal.assets import asset_text
from journal.bundle import sealed
from journal.errors import NothingToShare
from journal.shapes import Decision, EntryId, ExportReport, SealOrder
from journal.sharing import seal
from journal.transfer.atomic_folder import new_folder
from journal.transfer.exporting import slug
from journal.transfer.formats.afterbell import page

if TYPE_CHECKING:
    from journal.journal import Journal


def export_protected(
    journal: Journal, folder: Path, entries: Sequence[EntryId], decisions: Sequence[Decision] = ()
) -> ExportReport:
    """Write entries as others may read them into a new folder, which appears only when all of it is written.

    Raises `NothingToShare`, `Undecided`, `JournalExists`, `NotAPicture`, `TooLarge` and the refusals of the disk.
    """
    if not entries:
        raise NothingToShare
    order = SealOrder(entry_ids=tuple(entries), contacts=(), decisions=tuple(decisions))
    _, letter = seal.letter_of(journal, order)
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
            name = out.free_name(f"entries/{entry.day.isoformat()}{slug(entry.title)}", ".md")
            out.write(name, page(facts, entry.body))
        out.write("README.txt", asset_text("export/PROTECTED.txt"))
    seal.remember(journal, order)
    return ExportReport(path=folder, entries=len(letter.entries), attachments=number, size=out.size)
