"""Pure. What else may hold the names of people who are forgotten: answers, words, and lists that are being typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from journal import redaction
from journal.shapes import Decision, Person


def about(people: Iterable[Person]) -> Callable[[Decision], bool]:
    """Give what tells of an answer whether it names one of these people, or says what stands for them."""
    known = tuple(people)
    telling = redaction.telling(known)
    words = _parts(known) | {redaction.fold(name) for person in known for name in person.names}
    words |= {redaction.fold(person.id) for person in known}  # answers about a name that is a word are kept by it
    stand_ins = [f" {redaction.fold(person.stand_in)} " for person in known]

    def holds(decision: Decision) -> bool:
        said = decision.replacement or ""
        forms = (*decision.key.split("|"), said)
        return any(redaction.fold(form) in words or telling(form) for form in forms) or any(
            stand_in in f" {redaction.fold(said)} " for stand_in in stand_ins
        )

    return holds


def words_without(people: Iterable[Person], words: Iterable[str]) -> tuple[str, ...]:
    """Give the words that are no part of one of these people's names."""
    parts = _parts(people)
    return tuple(word for word in words if not set(_words(word)) & parts)


def lines_without(people: Iterable[Person], text: str) -> str:
    """Give a list of names without the lines that have all of one of these people's names; "Luis Delgado" stays."""
    forms = [frozenset(_words(name)) for person in people for name in person.names]

    def names(line: str) -> bool:
        found = frozenset(_words(line))
        return any(form <= found if len(form) > 1 else form == found for form in forms)

    return "\n".join(line for line in text.split("\n") if not names(line))


def _parts(people: Iterable[Person]) -> set[str]:
    return {part for person in people for name in person.names for part in _words(name) if len(part) > 1}


def _words(text: str) -> list[str]:
    """Give the folded words of a name or a line of names, whatever stands between them."""
    return "".join(char if char.isalnum() else " " for char in redaction.fold(text)).split()
