"""What can be done with a word that may be a name, as every place that asks about one says and does it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from journal.deeds import people
from journal.errors import Refusal
from journal.redaction.instead import NAMES, instead_of
from journal.shapes import Decision, Finding, Mark, Person
from ui.session import Session
from ui.wording import translate


def protect_words(one: Finding) -> str:
    """Give what protecting this is called: "protect" or "take out"."""
    return (
        translate("Protecting", "protect") if one.mark in NAMES or one.stand_in else translate("Protecting", "take out")
    )


def leave_words(one: Finding) -> str:
    """Give what leaving this is called: "not a name", "not a student" or "leave it"."""
    if one.mark is Mark.LISTED_WORD:
        return translate("Protecting", "not a name")
    return translate("Protecting", "not a student") if one.mark is Mark.NAME else translate("Protecting", "leave it")


def may_stay(one: Finding) -> bool:
    """Tell whether this may be left as it is: somebody on the list never is."""
    return one.mark is not Mark.LISTED


def protect(
    session: Session,
    owner: QObject,
    one: Finding,
    decided: Callable[[Decision], None],
    listed: Callable[[Person], None],
    failed: Callable[[Refusal], None] | None = None,
) -> None:
    """Protect this: `decided` gets what shall stand there, or `listed` whom it put on the people list.

    `failed` hears that they cannot be put there; without it the window says so, which a sheet would hide.
    """
    instead = instead_of(one)
    if instead is not None:
        decided(Decision(key=one.key, replacement=instead))
    else:
        add = partial(people.add, names=(one.name or one.text,))
        session.do(owner, add, listed, failed)
