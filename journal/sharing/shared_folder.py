"""Errand. The post by shared folder: takes in what lies there for me, puts sealed files there, clears ours away.

Looking and reading know no journal, so that a window can let them wait for a slow disk elsewhere. What is done with a
file, and when ours go again, is told in FORMATS.md, section 4.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from journal import assets, files
from journal.digests import digest_of
from journal.errors import BundleKnown, BundleRefused, Refusal
from journal.shapes import FolderLook, Handed, Intake, ItemId, LyingFile, PutFile, Sealed, SharedFolder
from journal.sharing import folder_files
from journal.sharing import hand_over as handing
from journal.sharing.receive import open_bundle

if TYPE_CHECKING:
    from journal.journal import Journal

ANSWERED_AFTER = 30
"""Days after which a file goes that everybody it was for has answered."""
GONE_AFTER = 120
"""Days after which every file goes: a long summer and a month."""
BATCH = 20
"""As many files are tried in one transaction at most…"""
BATCH_SIZE = 4 << 20
"""…and as many bytes, or one file."""

Letter = tuple[LyingFile, bytes | None]
"""A file and what is in it; None where it is too large, or not whole yet."""


def choose(journal: Journal, folder: Path) -> None:
    """Share through a folder from now on. Raises `NoSuchFolder`, and the refusals of the disk."""
    seen = folder_files.look(folder)
    if seen.trouble is not None:
        raise seen.trouble
    journal.folders.add(folder)


def every(journal: Journal) -> tuple[SharedFolder, ...]:
    """Give every folder that things are shared through."""
    return journal.folders.all()


def look_around(folders: Sequence[Path]) -> tuple[FolderLook, ...]:
    """Look into every folder; one that is not there says so and harms no other."""
    return tuple(folder_files.look(folder) for folder in folders)


def fresh(journal: Journal, looks: Sequence[FolderLook]) -> tuple[LyingFile, ...]:
    """Give the files that are to be tried, oldest first."""
    files = sorted((file for look in looks for file in look.files), key=lambda file: file.changed_ns)
    return journal.folders.fresh(files, _met(journal))


def read_some(files: Sequence[LyingFile]) -> tuple[tuple[Letter, ...], tuple[LyingFile, ...]]:
    """Read a handful of files; give them, and those that are left for the next time."""
    letters: list[Letter] = []
    size = 0
    for number, file in enumerate(files):
        if letters and (number >= BATCH or size + file.size > BATCH_SIZE):
            break
        fits = file.size <= handing.SEALED_LIMIT
        letters.append((file, folder_files.read(file) if fits else None))
        size += file.size if fits else 0
    return tuple(letters), tuple(files[len(letters) :])


def take_in(journal: Journal, letters: Sequence[Letter]) -> Intake:
    """Take in what can be, in one transaction: a refusal leaves nothing of its file, and the others are taken in."""
    met = _met(journal)
    items: list[ItemId] = []
    tried: list[tuple[LyingFile, str]] = []
    for file, data in letters:
        outcome = "too-large" if data is None and file.size > handing.SEALED_LIMIT else "arriving"
        if data is not None:
            try:
                items.append(open_bundle(journal, data).id)
                outcome = "taken"
            except BundleKnown:
                outcome = "known"
            except BundleRefused as refusal:
                outcome = str(refusal.facts["reason"])
        tried.append((file, outcome))
    # What is still arriving is tried again at the next look, whatever its stamp.
    journal.folders.remember([pair for pair in tried if pair[1] != "arriving"], met)
    return Intake(items=tuple(items), outcomes=tuple(outcome for _, outcome in tried))


def pick_up(journal: Journal) -> Intake:
    """Look into every shared folder and take in all there is for me, in transactions of a handful."""
    items: list[ItemId] = []
    outcomes: list[str] = []
    looks = look_around([folder.path for folder in journal.folders.all()])
    met = ""
    # What came in may be a friend's new card, by which another file can be read: once more, then.
    while met != (met := _met(journal)):
        files = fresh(journal, looks)
        while files:
            letters, files = read_some(files)
            with journal.store.write():
                intake = take_in(journal, letters)
            items += intake.items
            outcomes += intake.outcomes
    clear_away(journal, looks)
    return Intake(items=tuple(items), outcomes=tuple(outcomes))


def put(journal: Journal, sealed: Sealed, folder: Path) -> Path:
    """Put a sealed file into a shared folder, whole, and remember that it is ours. Raises the refusals of the disk.

    Called inside the act that seals: where the file cannot be written, the ledger says nothing of it either.
    """
    with files.refusing(folder):
        folder.stat()  # a folder that vanished is not made anew: nobody would read what lies in it
    journal.folders.keep_put(
        PutFile(
            folder=folder,
            name=sealed.file_name,
            bundle=sealed.bundle,
            size=len(sealed.data),
            digest=digest_of(sealed.data),
            put_on=journal.settings.today(),
        )
    )
    return handing.save(sealed, folder)


def way_to(journal: Journal, folder: Path) -> str:
    """Give the way by which a file that is put into `folder` gets to its readers: "folder" where it is a shared one."""
    return "folder" if folder.absolute() in {each.path for each in journal.folders.all()} else "file"


def hand_over(journal: Journal, folder: Path, seal: Callable[[str], Sealed]) -> Handed:
    """Seal by the way that `folder` is, and put the file there; either both happen or neither."""
    with journal.store.write():
        return put_down(journal, seal(way_to(journal, folder)), folder)


def put_down(journal: Journal, sealed: Sealed, folder: Path) -> Handed:
    """Put a sealed file into `folder`, whatever kind of folder it is; called inside the act that seals."""
    shared = way_to(journal, folder) == "folder"
    path = put(journal, sealed, folder.absolute()) if shared else handing.save(sealed, folder)
    return Handed(
        path=path, bundle=sealed.bundle, recipients=sealed.recipients, size=len(sealed.data), in_folder=shared
    )


def clear_away(journal: Journal, looks: Sequence[FolderLook] = ()) -> int:
    """Remove what this journal put into folders and is no longer needed there; give how many files that were.

    Only ours, only as we wrote them, and by the calendar: when a file goes says nothing about who read it.
    """
    today = journal.settings.today()
    there = {look.folder: {file.name for file in look.files} for look in looks if look.trouble is None}
    removed = 0
    with journal.store.write():
        for file in journal.folders.put_files():
            if file.folder not in there:
                continue
            due = _due(journal, file, today)
            # Due on two days, so that a clock that is far ahead once takes nothing away; what was taken back, at once.
            if due and (journal.ledger.is_taken_back(file.bundle) or (file.due_on or today) < today):
                # One that somebody holds on to is left for the next look, and keeps no other.
                with contextlib.suppress(Refusal), files.refusing(file.folder):
                    removed += folder_files.remove(file)
                    journal.folders.forget_put(file)
            else:
                due_on = (file.due_on or today) if due else None
                journal.folders.note_put(file, due_on=due_on, missing=file.name not in there[file.folder])
        for look in looks:
            if look.trouble is None:
                journal.folders.forget_gone(look.folder, look.files)
    return removed


def _due(journal: Journal, file: PutFile, today: date) -> bool:
    age = (today - file.put_on).days
    if age >= GONE_AFTER or journal.ledger.is_taken_back(file.bundle):
        return True
    recipients = journal.ledger.recipients_of(file.bundle)
    return age >= ANSWERED_AFTER and bool(recipients) and recipients <= journal.inbox.answered_by(file.bundle)


def _met(journal: Journal) -> str:
    """Say in a few bytes whom this journal knows and which Afterbell reads: what an outcome may hang on."""
    known = [
        (one.fingerprint, one.blocked, one.removed, one.keys_changed)
        for one in journal.circle.contacts(include_removed=True)
    ]
    return hashlib.sha256(repr((assets.version(), sorted(known))).encode()).hexdigest()
