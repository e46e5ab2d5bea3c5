"""The look of what is sealed, with what the journal notes of how it was handed over; where it lies until then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from journal.deeds import share
from journal.errors import Refusal
from journal.shapes import Handed, ItemId
from ui.half_chosen import half_chosen
from ui.look import Look
from ui.session import Session
from ui.widgets.sealed import SealedLook


@dataclass(slots=True)
class Lying:
    """Sealed files of which nobody said that they were handed over, and what answers are about, by their bundles."""

    files: dict[str, Handed] = field(default_factory=dict)
    answered: dict[str, ItemId] = field(default_factory=dict)


def lying(session: Session) -> Lying:
    """Give what was sealed since the journal was opened; where a file lies is written down nowhere."""
    return half_chosen(session).at(Lying, None)


def sealed_look(
    session: Session,
    look: Look,
    one: Handed,
    names: str,
    failed: Callable[[Refusal], None],
    *,
    within: bool = False,
) -> SealedLook:
    """Show it for the people of these names; that it went, by mail or otherwise, is noted in the ledger."""
    made = SealedLook(look, names, one.path, in_folder=one.in_folder, within=within, card=one.card)
    files = lying(session).files
    if not one.in_folder:
        files[one.bundle] = one

    def note(way: str) -> None:
        files.pop(one.bundle, None)
        session.do(made, lambda journal: share.note_way(journal, one.bundle, way), None, failed)

    made.mailed.connect(lambda: note("mail"))
    made.handed.connect(lambda: note("hand"))
    return made
