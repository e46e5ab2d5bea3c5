"""Wishes that ask for the passphrase first, and what comes back once it was typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from journal.changes import Changes, Room
from journal.shapes.keys import KeyDeed
from ui.wishes import ChangePassphrase, Export, Guarded, MakeRecovery, Prove, ReplaceKey, Sheets

if TYPE_CHECKING:
    from ui.session import Session


def needed_first(wish: Sheets) -> KeyDeed | None:
    """Give the deed whose proof must come before this sheet; None where it may be opened as it is."""
    return None if not isinstance(wish, Guarded) or wish.proved else _guarded(wish)


def asked_first(wish: Sheets, open_sheet: Callable[[Sheets], object]) -> Sheets:
    """Give the sheet to open: the one that asks for a proof, and opens this one then, or this one."""
    deed = needed_first(wish)
    if deed is None or not isinstance(wish, Guarded):
        return wish
    return Prove(deed=deed, then=lambda proved: open_sheet(replace(wish, proved=proved)))


def tell_keys_changed(session: Session) -> None:
    """Let every page know; a change of the keys is no transaction of the database."""
    session.changed.emit(Changes(rooms=frozenset({Room.KEYLOG})))


def _guarded(wish: Guarded) -> KeyDeed | None:
    match wish:
        case MakeRecovery():
            return KeyDeed.NEW_SHEET
        case ChangePassphrase():
            return None if wish.recovered else KeyDeed.NEW_PASSPHRASE
        case ReplaceKey():
            return KeyDeed.NEW_KEY
        case Export():  # of chosen entries it asks first with which names, and for a proof then
            return KeyDeed.PLAIN_EXPORT if wish.entries is None or wish.asked else None
        case _ as never:
            assert_never(never)
