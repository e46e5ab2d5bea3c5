"""Errand. Sharing: what is sealed lies where it shall once the deed is done, or nothing was sealed.

Where something goes into a folder that is shared with friends, it went by that way, and the ledger says so.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from journal import redaction
from journal.bundle.sealed import RECIPIENT_LIMIT
from journal.settings_table import BROUGHT_BACK
from journal.shapes import (
    Contact,
    ContactId,
    Decision,
    EntryId,
    FileOrder,
    Filter,
    Finding,
    Handed,
    LedgerLine,
    Row,
    Sealed,
    SealOrder,
    ShareChoices,
)
from journal.sharing import hand_over, shared_folder
from journal.sharing import seal as sealing
from journal.sharing.preview import file_key
from journal.sharing.preview import preview as preview
from journal.sharing.preview import taken_up as taken_up
from journal.sharing.preview import texts_of as texts_of
from journal.sharing.seal import as_typed as as_typed
from journal.sharing.seal import file_words as file_words
from journal.transfer.half_done import half_in

if TYPE_CHECKING:
    from datetime import date

    from journal.journal import Journal


def choices(journal: Journal, entries: tuple[EntryId, ...] = ()) -> ShareChoices:
    """Give with whom and through what something can be shared, and what is known of these entries."""
    sealed = {entry: frozenset(journal.ledger.only_sealed_for(entry)) for entry in entries}
    having = frozenset(
        one for entry in entries for one in journal.ledger.shared_with(entry) if one not in sealed[entry]
    )
    return ShareChoices(
        contacts=journal.circle.contacts(),
        groups=journal.circle.groups(),
        folders=journal.folders.all(),
        having=having,
        sealed=frozenset().union(*sealed.values()) - having,
        later=sum(len(journal.entries.later_lines(entry)) for entry in entries),
    )


def about_files(journal: Journal, entries: tuple[EntryId, ...], going: str | None) -> tuple[Decision, ...]:
    """Give the decision that all of their photos and files go along, or "none" does; nothing where None was said."""
    if going is None:
        return ()
    files = [file for entry in entries for file in journal.attachments.of(entry)]
    return tuple(Decision(key=file_key(file.id), replacement=None if going == "all" else "") for file in files)


def period(journal: Journal, since: date, until: date, most: int) -> tuple[Row, ...]:
    """Give what was written from one day to another, newest first and `most` of it, to choose from."""
    return journal.timeline.page(Filter(since=since, until=until), limit=most)


def asked_once(findings: Iterable[Finding]) -> tuple[tuple[Finding, ...], ...]:
    """Give what is one question each."""
    return redaction.asked_once(findings)


def ways(group: Sequence[Finding]) -> str:
    """Give the ways in which one question names somebody, as one reads them."""
    return redaction.ways(group)


def seal(journal: Journal, order: SealOrder, folder: Path) -> Handed:
    """Seal entries into a file in `folder`. Raises what `sharing.seal.seal` does, and the refusals of the disk."""
    handed = shared_folder.hand_over(journal, folder, lambda way: sealing.seal(journal, replace(order, way=way)))
    return replace(handed, card=sealing.card_for(journal, order.contacts))


def seal_file(journal: Journal, order: FileOrder, folder: Path) -> Handed:
    """Seal a file that was made here. Raises what `sharing.seal.seal_file` does, and the refusals of the disk."""
    handed = shared_folder.hand_over(journal, folder, lambda way: sealing.seal_file(journal, replace(order, way=way)))
    return replace(handed, card=sealing.card_for(journal, order.contacts))


def everybody(journal: Journal) -> tuple[Contact, ...]:
    """Give the people for whom something can be sealed: what is for everybody goes to them."""
    return tuple(one for one in journal.circle.contacts() if one.in_reach)


def announce(journal: Journal, folder: Path) -> tuple[Handed, ...]:
    """Seal my card, as it is now, for everybody. Raises `NothingToShare` where there is nobody."""
    return _for_everybody(journal, folder, lambda people, way: sealing.announce_card(journal, people, way=way))


def ask_again(journal: Journal, folder: Path) -> tuple[Handed, ...]:
    """Ask everybody for what a restored journal lost, once. Raises `NothingToShare` where it never was restored."""
    with journal.store.write():
        handed = _for_everybody(journal, folder, lambda people, way: sealing.ask_again(journal, people, way=way))
        forget_missing(journal)
    return handed


def missing_since(journal: Journal) -> date | None:
    """Give the day of the backup that this journal came back from, while there is somebody to ask for the rest."""
    return journal.settings.get(BROUGHT_BACK) if everybody(journal) else None


def forget_missing(journal: Journal) -> None:
    """Ask no more for what a restored journal lost."""
    journal.settings.set(BROUGHT_BACK, None)


def ask_back(journal: Journal, entry: EntryId, folder: Path) -> tuple[tuple[Handed, ...], tuple[str, ...]]:
    """Ask everybody who has an entry to hide it; give the requests, and the names of those who cannot be asked.

    Raises what `sharing.seal.take_back` does, and the refusals of the disk.
    """
    with journal.store.write():
        asked = sealing.take_back(journal, entry, way=shared_folder.way_to(journal, folder))
        return tuple(shared_folder.put_down(journal, sealed, folder) for sealed in asked.sealed), asked.beyond


def lies(one: Handed) -> bool:
    """Tell whether a sealed file still lies where it was put; on a disk that may let one wait."""
    with contextlib.suppress(OSError):  # as where a folder is closed to us
        return one.path.is_file()
    return False


def note_way(journal: Journal, bundle: str, way: str) -> None:
    """Note how the file of a bundle got to its readers: "mail" or "hand"."""
    journal.ledger.note_way(bundle, way)


def ledger(journal: Journal) -> tuple[LedgerLine, ...]:
    """Give everything that left, latest first."""
    return journal.ledger.lines()


def save_ledger(journal: Journal, folder: Path) -> tuple[Path, bool]:
    """Put the list of what left into `folder`, not encrypted; tell whether an import that did not end keeps part away.

    Raises the refusals of the disk.
    """
    return hand_over.save_ledger(journal, folder), half_in(journal.store)


def text_that_left(journal: Journal, line: LedgerLine) -> tuple[str, str]:
    """Give the text of a line as it left, and the note that went with it where that is not the text itself."""
    note = journal.inbox.note_with(line.bundle) if line.what == "share" else ""
    return journal.ledger.text(line.id), note


def _for_everybody(
    journal: Journal, folder: Path, seal_for: Callable[[tuple[ContactId, ...], str], Sealed]
) -> tuple[Handed, ...]:
    """Seal something for everybody in the circle, in as many files as so many people need; all of them or none."""
    people = tuple(one.id for one in everybody(journal))
    parts = [people[start : start + RECIPIENT_LIMIT] for start in range(0, max(1, len(people)), RECIPIENT_LIMIT)]
    with journal.store.write():
        return tuple(shared_folder.hand_over(journal, folder, partial(seal_for, part)) for part in parts)
