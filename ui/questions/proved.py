"""What a page wants done that asks for the passphrase first, and what comes back once it was typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from journal.changes import Changes, Room
from journal.shapes import EntryId
from journal.shapes.keys import KeyDeed

if TYPE_CHECKING:
    from journal.deeds.proving import Proof
    from ui.session import Session

RECOVERED = "recovered"
"""What the sheet of a new passphrase is about where the recovery sheet opened the journal a moment ago."""

GUARDED: Mapping[str, KeyDeed] = {
    "recovery": KeyDeed.NEW_SHEET,
    "passphrase": KeyDeed.NEW_PASSPHRASE,
    "new_key": KeyDeed.NEW_KEY,
    "export": KeyDeed.PLAIN_EXPORT,
}
"""Sheets, by their names in the house, that are opened with a `Proved` alone."""


@dataclass(frozen=True, slots=True)
class AsWritten:
    """An export of these entries with names as they were written."""

    entries: tuple[EntryId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proved:
    """It was typed. `about` is what the sheet that is opened now is about; `keep_old` what becomes of the old sheet."""

    proof: Proof
    about: object = None
    keep_old: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A deed, what goes on with the proof of it, and what is done where there is none."""

    deed: KeyDeed
    then: Callable[[Proved], object]
    otherwise: Callable[[], object] = lambda: None


def needed_first(name: str, about: object) -> KeyDeed | None:
    """Give the deed whose proof must come before this sheet; None where it may be opened as it is."""
    if isinstance(about, Proved) or (name, about) == ("passphrase", RECOVERED):
        return None
    if name == "export" and isinstance(about, tuple):  # asks with which names first, and for a proof then
        return None
    return GUARDED.get(name)


def asked_first(name: str, about: object, open_sheet: Callable[[str, object], object]) -> tuple[str, object]:
    """Give the sheet to open, and about what: the one that asks for a proof, and opens this one then, or this one."""
    deed = needed_first(name, about)
    if deed is None:
        return name, about
    return "prove", Wanted(deed=deed, then=lambda proved: open_sheet(name, replace(proved, about=about)))


def tell_keys_changed(session: Session) -> None:
    """Let every page know; a change of the keys is no transaction of the database."""
    session.changed.emit(Changes(rooms=frozenset({Room.KEYLOG})))
