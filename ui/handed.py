"""The look of what is sealed, with what the journal notes of how it was handed over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from journal.errors import Refusal
from journal.journal import Journal
from journal.shapes import ContactId, Sealed
from journal.sharing import seal
from ui.session import Session
from ui.widgets.sealed import SealedLook
from ui.widgets.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Handing:
    """A sealed file where it lies, its bundle, and my card for whoever may not have it yet."""

    path: Path
    bundle: str
    card: str


def handing(journal: Journal, sealed: Sealed, path: Path, people: tuple[ContactId, ...]) -> Handing:
    """Give what is shown of a file that was sealed for these people and lies at `path`."""
    return Handing(path, sealed.bundle, seal.card_for(journal, people))


def sealed_look(
    session: Session,
    sheet: Sheet,
    shown: tuple[Handing, str],
    failed: Callable[[Refusal], None],
    *,
    in_folder: bool,
    within: bool = False,
) -> SealedLook:
    """Show it for the people of these names; a mail that is begun, and a file handed over, are noted in the ledger."""
    one, names = shown
    made = SealedLook(sheet.look, names, one.path, in_folder=in_folder, within=within, card=one.card)

    def note(way: str) -> None:
        session.do(sheet, lambda journal: journal.ledger.note_way(one.bundle, way), None, failed)

    made.mailed.connect(lambda: note("mail"))
    made.handed.connect(lambda: note("hand"))
    return made
