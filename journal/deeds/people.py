"""Errand. The people list: whom a teacher protects, whole classes of them, and what was answered about words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journal import redaction
from journal.errors import NoSuchPerson
from journal.names import forgetting
from journal.settings_table import BOOK_DRAFT, MY_WORDS
from journal.shapes import Decision, DraftKey, DraftPlace, Person, PersonId, ProtectedPeople
from journal.sharing import hand_over

if TYPE_CHECKING:
    from journal.journal import Journal


def look(journal: Journal) -> ProtectedPeople:
    """Give everybody on the list, those at rest as well, what was answered, and the next free stand-in."""
    return ProtectedPeople(
        people=journal.names.people(include_retired=True),
        decisions=journal.names.decisions(),
        proposed=journal.names.next_stand_in(),
    )


def protected(journal: Journal) -> tuple[Person, ...]:
    """Give those who are protected now."""
    return journal.names.people()


def naming(journal: Journal, said: Iterable[str]) -> list[str]:
    """Give those of these words that name somebody on the list, and can stand in for nobody."""
    listed = protected(journal)
    return [each for each in said if not redaction.prove(each, listed)]


def add(journal: Journal, names: Sequence[str], stand_in: str | None = None, group: str = "") -> Person:
    """Put a person on the list; without a `stand_in` the next free one stands for them."""
    return journal.names.add(names, stand_in, group)


def revise(journal: Journal, person: PersonId, names: Sequence[str], stand_in: str | None, group: str) -> Person:
    """Give a person other names, another stand-in or another class."""
    return journal.names.revise(person, names=names, stand_in=stand_in, group=group)


def retire(journal: Journal, person: Person, *, retired: bool) -> Person:
    """Put a person out of the way, or back; their name is replaced as before."""
    return journal.names.retire_person(person.id, retired=retired)


def retire_class(journal: Journal, group: str, *, retired: bool) -> None:
    """Put everybody of a class out of the way, or back."""
    journal.names.retire(group, retired=retired)


def remove(journal: Journal, person: PersonId) -> None:
    """Take a person off the list: the name is no longer replaced."""
    journal.names.remove(person)


def take_off_again(journal: Journal, added: Person) -> None:
    """Take off whom an answer put on the list, unless somebody has worked on them since, or took them off already."""
    if added in journal.names.people(include_retired=True):
        journal.names.remove(added.id)


def remove_named(journal: Journal, name: str) -> None:
    """Take off the list whom a name or a stand-in belongs to, whatever its case. Raises `NoSuchPerson`."""
    wanted = name.casefold()
    for person in journal.names.people(include_retired=True):
        if wanted in {each.casefold() for each in (*person.names, person.stand_in)}:
            journal.names.remove(person.id)
            return
    raise NoSuchPerson


def in_class(journal: Journal, group: str) -> int:
    """Give how many people of the list are in a class, those at rest as well."""
    return sum(person.group == group for person in journal.names.people(include_retired=True))


def forget_class(journal: Journal, group: str) -> int:
    """Forget everybody of a class for good; give how many people that were.

    Their names leave the list, what was answered about them, the words that are right in this journal, and lists that
    were typed and not used. What was written stays as it is, and so does whoever is listed in another class.
    """
    gone = journal.names.forget_class(group)
    _forget_words(journal, gone)
    _forget_in_draft_book(journal, gone)
    return len(gone)


def _forget_words(journal: Journal, gone: Sequence[Person]) -> None:
    known = journal.settings.get(MY_WORDS)
    words = forgetting.words_without(gone, known)
    if words != known:
        journal.settings.set(MY_WORDS, words)
    for place, stands in ((DraftPlace.CLASS_LIST, ""), (DraftPlace.SPELLING_WORDS, "\n".join(words))):
        draft = journal.drafts.get(key := DraftKey(place))
        if draft is not None:
            journal.drafts.keep(key, forgetting.lines_without(gone, draft), stands)


def _forget_in_draft_book(journal: Journal, gone: Sequence[Person]) -> None:
    draft, about = journal.settings.get(BOOK_DRAFT), forgetting.about(gone)
    if draft is not None and any(map(about, draft.decisions)):
        left = tuple(each for each in draft.decisions if not about(each))
        journal.settings.set(BOOK_DRAFT, replace(draft, decisions=left))


def new_in_list(journal: Journal, text: str) -> tuple[tuple[str, ...], ...]:
    """Give the names of those in a class list who are not protected yet."""
    return journal.names.new_in_list(text)


def add_list(journal: Journal, text: str, group: str = "") -> tuple[Person, ...]:
    """Put those of a class list who are not protected yet on the list."""
    return journal.names.add_list(text, group)


def read_list(_journal: Journal, path: Path) -> str:
    """Give the text of a class list or CSV file. Raises `TooLarge` and the refusals of the disk."""
    return hand_over.read_list_file(path)


def ask_again(journal: Journal, keys: Sequence[str]) -> None:
    """Forget what was answered about these words: they are asked about again."""
    journal.names.forget(*keys)


def remember(journal: Journal, decisions: Sequence[Decision]) -> None:
    """Keep answers about words that hold from now on."""
    journal.names.remember(*decisions)
