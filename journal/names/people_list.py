"""Room. The people list and what was decided about marked words. It never leaves the journal."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import chain

from journal import redaction
from journal.chance import new_id
from journal.changes import Room
from journal.errors import NameRefused, NoSuchPerson, StandInRefused
from journal.names import forgetting
from journal.names.class_lists import read_class_list
from journal.shapes import Decision, Person, PersonId
from journal.spoken import ENGLISH, spoken
from journal.vault.rows import last_of
from journal.vault.store import Row, Store

LONGEST = 200
"""Letters of one name or stand-in."""
_WORDS = {
    ENGLISH: ("Student", "Pupil", "Learner", "Person"),
    "de": ("Kind", "Schulkind", "Person"),
    "es": ("Estudiante", "Persona"),
    "fr": ("Élève", "Enfant", "Personne"),
}
"""What stands before the letters of a stand-in that nobody chose, by what is spoken: words for one of any gender."""


class Names:
    """Everybody the teacher protects, each with one stand-in everywhere."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def people(self, include_retired: bool = False) -> tuple[Person, ...]:  # noqa: FBT001, FBT002  reads well by name
        """Give the people in the order they were added."""
        rows = self._store.read("SELECT * FROM people WHERE retired <= ? ORDER BY place", (int(include_retired),))
        return tuple(map(_person, rows))

    def get(self, person: PersonId) -> Person:
        """Give one person; raises `NoSuchPerson`."""
        row = self._store.one("SELECT * FROM people WHERE id = ?", (person,))
        if row is None:
            raise NoSuchPerson
        return _person(row)

    def add(self, names: Sequence[str], stand_in: str | None = None, group: str = "") -> Person:
        """Put a person on the list; without a stand-in the next one is taken.

        Raises `NameRefused` and `StandInRefused`.
        """
        kept = _kept(names)
        person = _unnumbered(kept, group)
        stand_in = self.next_stand_in(kept) if stand_in is None else " ".join(stand_in.split())
        with self._store.write(Room.NAMES):
            self._check(stand_in, person)
            self._insert(replace(person, stand_in=stand_in), last_of(self._store, "people", "place") + 1)
        return self.get(person.id)

    def revise(
        self,
        person: PersonId,
        *,
        names: Sequence[str] | None = None,
        stand_in: str | None = None,
        group: str | None = None,
    ) -> Person:
        """Change what is given of a person; raises `NoSuchPerson`, `NameRefused`, `StandInRefused`."""
        with self._store.write(Room.NAMES) as store:
            known = self.get(person)
            kept = known.names if names is None else _kept(names)
            wanted = known.stand_in if stand_in is None else " ".join(stand_in.split())
            changed = Person(
                id=person, names=kept, stand_in=wanted, group=known.group if group is None else group.strip()
            )
            self._check(wanted, changed)
            store.run(
                "UPDATE people SET names = ?, stand_in = ?, folded_stand_in = ?, class = ? WHERE id = ?",
                (json.dumps(kept), wanted, redaction.fold(wanted), changed.group, person),
            )
        return self.get(person)

    def remove(self, person: PersonId) -> None:
        """Take a person off the list for good, and what was answered about them; raises `NoSuchPerson`."""
        with self._store.write(Room.NAMES) as store:
            if not store.run("DELETE FROM people WHERE id = ?", (person,)):
                raise NoSuchPerson
            store.run("DELETE FROM decisions WHERE substr(key, 1, length(?1) + 1) = ?1 || '|'", (person,))
            self._write_anew()

    def forget_class(self, group: str) -> tuple[Person, ...]:
        """Take everybody of a class off the list for good, and what was decided about them; give who that was."""
        with self._store.write(Room.NAMES) as store:
            gone = tuple(person for person in self.people(include_retired=True) if person.group == group)
            store.run("DELETE FROM people WHERE class = ?", (group,))
            about = forgetting.about(gone)
            self.forget(*(each.key for each in self._kept_decisions() if about(each)))
            self._write_anew()
        return gone

    def _write_anew(self) -> None:
        """Lay the people and what was decided on fresh pages.

        `secure_delete` overwrites a row that is deleted, and not the copies that SQLite leaves in the gap of a page
        when it moves rows to another (`rebuildPage` of its b-trees); clearing a table overwrites its pages whole.
        """
        with self._store.write(Room.NAMES) as store:
            people = store.read("SELECT * FROM people")
            store.run("DELETE FROM people")
            store.run_many("INSERT INTO people VALUES (?, ?, ?, ?, ?, ?, ?)", map(tuple, people))
            decisions = store.read("SELECT * FROM decisions")
            store.run("DELETE FROM decisions")
            store.run_many("INSERT INTO decisions VALUES (?, ?)", map(tuple, decisions))

    def retire(self, group: str, *, retired: bool = True) -> int:
        """Retire a class or bring it back; give how many people that were. Their stand-ins stay theirs."""
        with self._store.write(Room.NAMES) as store:
            return store.run(
                "UPDATE people SET retired = ? WHERE class = ? AND retired <> ?", (retired, group, retired)
            )

    def retire_person(self, person: PersonId, *, retired: bool = True) -> Person:
        """Retire one person or bring them back; raises `NoSuchPerson`."""
        with self._store.write(Room.NAMES) as store:
            store.run("UPDATE people SET retired = ? WHERE id = ?", (retired, person))
        return self.get(person)

    def add_list(self, text: str, group: str = "") -> tuple[Person, ...]:
        """Add everybody in a pasted class list or CSV who is not on the list yet; give those that were added."""
        with self._store.write(Room.NAMES):
            return self._add_all(self.new_in_list(text), group)

    def new_in_list(self, text: str) -> tuple[tuple[str, ...], ...]:
        """Give the names of everybody in a pasted class list or CSV who is not on the list yet, to look at first."""
        known = {redaction.fold(person.names[0]) for person in self.people(include_retired=True)}
        fresh = []
        for names in read_class_list(text):
            if redaction.fold(names[0]) not in known:
                known.add(redaction.fold(names[0]))
                fresh.append(names)
        return tuple(fresh)

    def next_stand_in(self, names: Iterable[str] = ()) -> str:
        """Give the next free stand-in: "Student A" to "Student Z", then "Student AA"; never one that names somebody.

        `names` are of the person it is for: it is never their initials.
        """
        own, listed = tuple(names), self.people(include_retired=True)
        telling = redaction.telling((*listed, _unnumbered(own)))
        return _next({redaction.fold(person.stand_in) for person in listed}, telling, own)

    def decisions(self) -> tuple[Decision, ...]:
        """Give what was remembered of marked words; what older journals kept of a listed name is passed over."""
        return tuple(filter(redaction.worth_remembering, self._kept_decisions()))

    def remember(self, *decisions: Decision) -> None:
        """Remember decisions for other texts; one that must be made anew each time is not kept."""
        with self._store.write(Room.NAMES) as store:
            for decision in filter(redaction.worth_remembering, redaction.lasting(decisions)):
                store.run(
                    "INSERT INTO decisions (key, replacement) VALUES (?, ?) "
                    "ON CONFLICT (key) DO UPDATE SET replacement = excluded.replacement",
                    (decision.key, decision.replacement),
                )

    def forget(self, *keys: str) -> None:
        """Forget what was decided about these strings, so that they are asked about again."""
        with self._store.write(Room.NAMES) as store:
            store.run_many("DELETE FROM decisions WHERE key = ?", [(key,) for key in keys])

    def _kept_decisions(self) -> tuple[Decision, ...]:
        rows = self._store.read("SELECT key, replacement FROM decisions ORDER BY key")
        return tuple(Decision(key=row["key"], replacement=row["replacement"]) for row in rows)

    def _add_all(self, everybody: Sequence[Sequence[str]], group: str) -> tuple[Person, ...]:
        """Add many at once: the names of all are known before the first stand-in is given."""
        listed = self.people(include_retired=True)
        fresh = [_unnumbered(_kept(names), group) for names in everybody]
        taken = {redaction.fold(person.stand_in) for person in listed}
        telling = redaction.telling((*listed, *fresh))
        added = []
        for place, person in enumerate(fresh, last_of(self._store, "people", "place") + 1):
            stand_in = _next(taken, telling, person.names)
            taken.add(redaction.fold(stand_in))
            added.append(replace(person, stand_in=stand_in))
            self._insert(added[-1], place)
        return tuple(added)

    def _insert(self, person: Person, place: int) -> None:
        self._store.run(
            "INSERT INTO people (id, place, names, stand_in, folded_stand_in, class) VALUES (?, ?, ?, ?, ?, ?)",
            (
                person.id,
                place,
                json.dumps(person.names),
                person.stand_in,
                redaction.fold(person.stand_in),
                person.group,
            ),
        )

    def _check(self, stand_in: str, person: Person) -> None:
        """Raise `StandInRefused` for a stand-in that is nobody's, another's, or somebody's name."""
        folded = redaction.fold(stand_in)
        if not any(char.isalnum() for char in folded) or len(stand_in) > LONGEST:
            raise StandInRefused(reason="empty")
        if self._store.one("SELECT 1 FROM people WHERE folded_stand_in = ? AND id <> ?", (folded, person.id)):
            raise StandInRefused(reason="taken")
        others = [other for other in self.people(include_retired=True) if other.id != person.id]
        if redaction.telling((*others, person))(stand_in):
            raise StandInRefused(reason="tells")


def _person(row: Row) -> Person:
    return Person(
        id=PersonId(row["id"]),
        names=tuple(json.loads(row["names"])),
        stand_in=row["stand_in"],
        group=row["class"],
        retired=bool(row["retired"]),
    )


def _kept(names: Sequence[str]) -> tuple[str, ...]:
    """Tidy the names of one person; raises `NameRefused` where none has a letter."""
    kept = tuple(dict.fromkeys(way for name in names for way in redaction.apart(name)))
    if not kept or any(len(name) > LONGEST for name in kept):
        raise NameRefused(count=max((len(name) for name in names), default=0))
    return kept


def _unnumbered(names: tuple[str, ...], group: str = "") -> Person:
    """Give somebody new who has no stand-in yet."""
    return Person(id=PersonId(new_id()), names=names, stand_in="?", group=group.strip())


def _next(taken: set[str], telling: Callable[[str], bool], names: Sequence[str]) -> str:
    """Give the first free stand-in that names nobody, and whose letters are not the person's initials.

    Letters that somebody has already are nobody else's, whatever was spoken when they were given.
    """
    own = {"".join(part[0] for part in redaction.fold(name).split()) for name in names}
    own |= {part[0] for name in names for part in redaction.fold(name).split()[:1]}
    words = _WORDS.get(spoken(), _WORDS[ENGLISH])
    word = next(word for word in (*words, *_WORDS[ENGLISH]) if not telling(word))
    used, number = _lettered(taken), 0
    while True:
        letters = _letters(number)
        stand_in = f"{word} {letters}"
        if letters.casefold() not in used and letters.casefold() not in own and not telling(stand_in):
            return stand_in
        number += 1


def _lettered(taken: set[str]) -> set[str]:
    """Give the letters of the stand-ins that nobody chose, in whatever language they were given."""
    words = {redaction.fold(word) for word in chain.from_iterable(_WORDS.values())}
    parts = (stand_in.rpartition(" ") for stand_in in taken)
    return {letters for word, _, letters in parts if word in words}


def _letters(number: int) -> str:
    """Count in letters: A to Z, then AA, AB."""
    letters = ""
    number += 1
    while number:
        number, place = divmod(number - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters
