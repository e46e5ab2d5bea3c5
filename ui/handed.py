"""The look of what is sealed, with what the journal notes of how it was handed over."""

from __future__ import annotations

from collections.abc import Callable

from journal.deeds import share
from journal.errors import Refusal
from journal.shapes import Handed
from ui.session import Session
from ui.widgets.sealed import SealedLook
from ui.widgets.sheet import Sheet


def sealed_look(
    session: Session, sheet: Sheet, one: Handed, names: str, failed: Callable[[Refusal], None], *, within: bool = False
) -> SealedLook:
    """Show it for the people of these names; that it went, by mail or otherwise, is noted in the ledger."""
    made = SealedLook(sheet.look, names, one.path, in_folder=one.in_folder, within=within, card=one.card)

    def note(way: str) -> None:
        session.do(sheet, lambda journal: share.note_way(journal, one.bundle, way), None, failed)

    made.mailed.connect(lambda: note("mail"))
    made.handed.connect(lambda: note("hand"))
    return made
