"""Errand. What can be read of a damaged journal becomes a fresh one, with a report; nothing is written in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from journal import files
from journal.dates.instants import day_at
from journal.deeds import back_up
from journal.deeds.proving import what_opens
from journal.entries import Entries
from journal.entries.attachments import Attachments
from journal.entries.remains import Remains
from journal.errors import DamagedJournal, NothingSalvaged
from journal.journal import Journal
from journal.shapes import HurtEntry, SalvageReport
from journal.slices import Slices, Steps, at_once
from journal.vault import folder as vault
from journal.vault.aside import fetched
from journal.vault.keyring import Keyring
from journal.vault.store import Store

if TYPE_CHECKING:
    from journal.vault.salvage import Hurt

T = TypeVar("T")


def salvage_journal(folder: Path, into: Path, secret: str, *, by_words: bool = False) -> SalvageReport:
    """Bring everything that can still be read in the journal in `folder` into a new one at `into`.

    It is opened by the same passphrase and recovery sheet. Nothing is written in `folder`: what is read is a copy of
    it. Raises what opening raises, `JournalExists` where something stands at `into`, `CompareRefused` where the
    journal is open or changes meanwhile, and `NothingSalvaged` where nothing can be read at all: a backup is left then.
    """
    files.refuse_taken(into)
    opens = what_opens(secret, by_words=by_words)
    files.make_folder(into.parent)
    with fetched(folder / vault.DATABASE, into, lambda: False) as room:
        spares = [Path(one.path) for one in back_up.backups(folder)]
        try:
            store, keyring = vault.unlock(room, *opens, spares)
        except DamagedJournal:
            raise NothingSalvaged(path=folder) from None
        try:
            return at_once(_bringing(store, keyring, folder, into))
        finally:
            store.close()
            keyring.close()


def salvaging(journal: Journal, into: Path | None = None) -> Slices[SalvageReport]:
    """Do the same with a journal that is open, in slices; without `into`, beside it. Nothing is written into it."""
    return _bringing(journal.store, journal.held_keyring(), journal.folder, into or free_place(journal.folder))


def free_place(folder: Path) -> Path:
    """Give the name beside a journal under which what is salvaged of it would stand."""
    return files.unused(folder.with_name(f"{folder.stem} salvaged{folder.suffix}"))


def reading_remains(
    journal: Journal, beside: Path, read: Callable[[Journal], Steps[T]]
) -> Steps[tuple[T, SalvageReport]]:
    """Let `read` read what can still be read of an open journal, and give what came of it and what is missing.

    It reads an encrypted copy that stands `beside` meanwhile, and is gone at the end. Raises what `salvaging` does.
    """
    files.make_folder(beside.parent)
    with files.unfinished(beside) as part:
        fresh, hurt = yield from _brought(journal.store, journal.held_keyring(), part, journal.folder)
        with closing(fresh):
            found = yield from read(Journal(fresh, journal.folder, journal.vault))
            return found, _report(journal.folder, beside, hurt, Entries(fresh).count())


def _bringing(store: Store, keyring: Keyring, folder: Path, into: Path) -> Slices[SalvageReport]:
    files.refuse_taken(into)
    with files.unfinished(into) as part:
        fresh, hurt = yield from _brought(store, keyring, part, folder)
        with closing(fresh):
            count = Entries(fresh).count()
        files.place(part, into)
    return _report(folder, into, hurt, count)


def _brought(store: Store, keyring: Keyring, part: Path, folder: Path) -> Slices[tuple[Store, Sequence[Hurt]]]:
    """Fill a fresh journal in a working folder with what can be read, and give it open, and what is hurt."""
    from journal.transfer.half_done import drop_astray
    from journal.vault.salvage import Hurt
    from journal.vault.salvage import salvaging as salvaged_rows  # the settings offer this, and hardly anybody needs it

    with ExitStack() as held:
        fresh = held.enter_context(closing(vault.open_fresh(part, keyring)))
        try:
            hurt = yield from salvaged_rows(store, fresh, {"entries": Remains(store).mended})
        except DamagedJournal:
            raise NothingSalvaged(path=folder) from None
        Attachments(fresh).drop_without_bytes()
        hurt += (Hurt("staged_rows", (), part=False),) * drop_astray(fresh)
        if fresh.faults() or fresh.read("PRAGMA integrity_check")[0][0] != "ok":
            raise DamagedJournal(path=part)
        held.pop_all()
    return fresh, hurt


def _report(folder: Path, into: Path, hurt: Sequence[Hurt], count: int) -> SalvageReport:
    entries = [
        HurtEntry(day=day_at(one.key[0]), part=one.part)
        for one in hurt
        if one.table == "entries" and isinstance(one.key[0], int)
    ]
    return SalvageReport(
        path=into,
        entries=count,
        hurt=tuple(sorted(entries, key=lambda one: one.day)),
        files=sum(one.table == "attachment_bytes" for one in hurt),
        others=len(hurt) - len(entries) - sum(one.table == "attachment_bytes" for one in hurt),
        newest_backup=next((one for one in back_up.backups(folder) if one.verified), None),
    )
