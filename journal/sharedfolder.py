"""Errand. A shared folder: sealed bundles are put there and picked up by themselves; a sync service carries them.

Which file is for whom is found by trying the keys: names and sizes say nothing. A file is deleted only by its one
recipient once it is taken in, or by its sender after `KEPT_DAYS`.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from journal import folderfiles
from journal.errors import BundleKnown, BundleRefused, Refusal
from journal.opening import check, take_in
from journal.shapes import Item, Sealed

if TYPE_CHECKING:
    from journal.journal import Journal

KEPT_DAYS = 60

_FOLDERS, _SENT = "shared_folders", "shared_folder_sent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What one look into a folder gave.

    `refused` are the refusals of files that are for this journal or may become so: still arriving, from strangers,
    broken. `tried` is for the next look, so that no file is tried twice while it stays as it is. `finished` are the
    files nobody needs any more, for `tidy`.
    """

    taken: tuple[Item, ...] = ()
    refused: tuple[Refusal, ...] = ()
    tried: frozenset[str] = field(default_factory=frozenset)
    finished: tuple[Path, ...] = ()
    more: bool = False


def folders(journal: Journal) -> tuple[Path, ...]:
    """Give the shared folders of this journal."""
    return tuple(Path(folder) for folder in journal.settings.get(_FOLDERS, []))


def set_folders(journal: Journal, chosen: tuple[Path, ...]) -> None:
    """Choose the shared folders; none forgets them all."""
    journal.settings.set(_FOLDERS, [str(folder) for folder in dict.fromkeys(chosen)] or None)


def drop(journal: Journal, sealed: Sealed, folder: Path) -> Path:
    """Put a sealed bundle into a shared folder. Raises `NotReadable` (it is gone), `NotWritable`, `DiskFull`."""
    path = folderfiles.put(folder, sealed.file_name, sealed.data)
    sent = journal.settings.get(_SENT, {})
    journal.settings.set(_SENT, {**sent, str(path): journal.settings.today().isoformat()})
    return path


def look(journal: Journal, folder: Path, tried: frozenset[str] = frozenset(), *, at_most: int = 100) -> Found:
    """Take in what is for this journal; raises `NotReadable` where the folder is gone.

    Opens `at_most` files in one go, so that others get their turn between: look again while `more`.
    """
    desk = _Desk(journal)
    seen: set[str] = set()
    fresh = 0
    for path in folderfiles.sealed_files(folder):
        stamp = folderfiles.stamp(path)
        fresh += stamp not in tried
        if fresh > at_most:
            break
        if stamp not in tried:
            desk.open(path)
        seen.add(stamp)
    return Found(
        taken=tuple(desk.taken),
        refused=tuple(desk.refused),
        tried=frozenset(seen),
        finished=tuple(desk.finished),
        more=fresh > at_most,
    )


def tidy(found: Found) -> None:
    """Delete what was taken in. Only after its transaction is on the disk: until then the file is the only copy."""
    for path in found.finished:
        folderfiles.remove(path)


def clean_up(journal: Journal) -> int:
    """Delete what this journal put into folders more than `KEPT_DAYS` ago; give how many files."""
    sent = journal.settings.get(_SENT, {})
    last = journal.settings.today() - timedelta(days=KEPT_DAYS)
    old = [path for path, day in sent.items() if date.fromisoformat(day) < last]
    for path in old:
        folderfiles.remove(Path(path))
    if old:
        journal.settings.set(_SENT, {path: day for path, day in sent.items() if path not in old} or None)
    return len(old)


class _Desk:
    """Opens one file after the other and keeps count."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self.taken: list[Item] = []
        self.refused: list[Refusal] = []
        self.finished: list[Path] = []

    def open(self, path: Path) -> None:
        """Take one file in, or note why not."""
        try:
            opened = check(self._journal, folderfiles.read(path))
            # A known one is a conflict copy, or was brought back by the service: as finished as the first.
            with suppress(BundleKnown):
                self.taken.append(take_in(self._journal, opened))
            if len(opened.to) == 1:
                self.finished.append(path)
        except BundleRefused as refusal:
            # What is for others is no news; this journal's own files are among it.
            if refusal.facts["reason"] != "not-for-me":
                self.refused.append(refusal)
        except Refusal as refusal:
            self.refused.append(refusal)
