"""The look of what is sealed, with what the journal notes of how it was handed over; where it lies until then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

import shiboken6

from journal.deeds import share
from journal.errors import Refusal
from journal.shapes import Handed, ItemId
from ui.half_chosen import half_chosen
from ui.look import Look
from ui.session import Session
from ui.widgets.sealed import SealedLook

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from journal.journal import Journal


@dataclass(slots=True)
class Lying:
    """Sealed files of which nobody said that they were handed over, and what answers are about, by their bundles."""

    files: dict[str, Handed] = field(default_factory=dict)
    answered: dict[str, ItemId] = field(default_factory=dict)


def lying(session: Session) -> Lying:
    """Give what was sealed since the journal was opened; where a file lies is written down nowhere."""
    return half_chosen(session).at(Lying, None)


def note_handed(
    session: Session,
    owner: QObject,
    bundle: str,
    act: Callable[[Journal], object],
    noted: Callable[[], None],
    failed: Callable[[Refusal], None],
) -> None:
    """Note that somebody handed a file over; what the journal cannot note lies there still, whoever looks by then."""
    files = lying(session).files
    lay = files.pop(bundle, None)

    def refuse(refusal: Refusal) -> None:
        if lay is not None:
            files[bundle] = lay
        (failed if shiboken6.isValid(owner) else session.failed.emit)(refusal)

    session.do(session, act, lambda _: noted() if shiboken6.isValid(owner) else None, refuse)


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
    if not one.in_folder:
        lying(session).files[one.bundle] = one

    def note(way: str) -> None:
        note_handed(
            session, made, one.bundle, partial(share.note_way, bundle=one.bundle, way=way), made.say_noted, failed
        )

    made.mailed.connect(lambda: note("mail"))
    made.handed.connect(lambda: note("hand"))
    return made
