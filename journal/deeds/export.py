"""Errand. Exports: plain folders that are not encrypted, as it was written or with names protected."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from journal.dates import clock
from journal.transfer.exporting import export
from journal.transfer.exporting_protected import export_protected

if TYPE_CHECKING:
    from journal.deeds.proving import Proof
    from journal.journal import Journal
    from journal.shapes import Decision, EntryId, ExportReport
    from journal.slices import Progress

__all__ = ["as_written", "export", "protected"]


def as_written(
    journal: Journal,
    proof: Proof,
    inside: Path,
    entries: Sequence[EntryId] | None = None,
    *,
    progress: Progress | None = None,
    leave_out_damaged: bool = False,
) -> ExportReport:
    """Write these entries, or everything, into a new folder inside `inside`. Raises what `exporting.export` does."""
    return export(
        journal,
        proof,
        inside / f"Afterbell export {clock.today()}",
        entries=entries,
        progress=progress,
        leave_out_damaged=leave_out_damaged,
    )


def protected(
    journal: Journal, inside: Path, entries: tuple[EntryId, ...], decisions: tuple[Decision, ...]
) -> ExportReport:
    """Write these entries with names protected into a new folder inside `inside`. Raises `Undecided`."""
    place = inside / f"Afterbell, names protected, {clock.today()}"
    return export_protected(journal, place, entries, decisions)
