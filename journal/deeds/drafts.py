"""Errand. What is typed outside an entry: kept while it is typed, there again later, gone once it is used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from journal.shapes import Begun, DraftKey

if TYPE_CHECKING:
    from journal.journal import Journal

T = TypeVar("T")


def nothing(_journal: Journal) -> str:
    """Give what stands where nothing does."""
    return ""


@dataclass(eq=False, slots=True)
class Opening:
    """What there was at a place when it was opened: looked up once, by whichever deed comes first, and kept here."""

    stands: Callable[[Journal], str] = nothing
    found: Begun | None = None


def look(journal: Journal, key: DraftKey, opening: Opening) -> Begun:
    """Give the draft that was left at a place, and what stands there."""
    if opening.found is None:
        opening.found = Begun(draft=journal.drafts.get(key), stands=opening.stands(journal))
    return opening.found


def keep(journal: Journal, key: DraftKey, text: str, opening: Opening, *, held: str = "", early: bool = False) -> bool:
    """Keep what is typed at a place; tell whether it is any other than what stands there.

    What was typed `early`, before the place's own words were there, goes behind those: the newest that were `held`, or
    what the journal had.
    """
    found = look(journal, key, opening)
    whole = joined(held or found.text, text) if early else text
    journal.drafts.keep(key, whole, found.stands)
    return whole != found.stands


def use(journal: Journal, key: DraftKey, words: str, act: Callable[[Journal], T]) -> T:
    """Do something with the words of a place; the draft goes with it."""
    outcome = act(journal)
    journal.drafts.use(key, words)
    return outcome


def throw_away(journal: Journal, key: DraftKey) -> None:
    """Let a draft go, on purpose."""
    journal.drafts.throw_away(key)


def joined(before: str, typed: str) -> str:
    """Put what was typed behind what stood there already."""
    return f"{before}\n{typed}" if before and typed else before or typed
