"""Room. The log of key changes: what was done to the ways into this journal, when, and whether its owner knows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from journal.changes import Room
from journal.dates import clock
from journal.dates.instants import from_micros, to_micros
from journal.shapes.keys import Answer, Hand, KeyChange, KeyChangeKind, ProofBy
from journal.vault.store import Row, Store


class KnownSlots(NamedTuple):
    """The generation of `keys.json` and the ids of its slots, as they were noted last."""

    generation: int
    slots: tuple[str, ...]


class KeyLog:
    """Every change, oldest first."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def note(self, kind: KeyChangeKind, now: KnownSlots, hand: Hand, proof: ProofBy, answer: Answer | None) -> None:
        """Note a change, and the slots that are there since; None: its owner is to be asked about it."""
        at = to_micros(clock.now())
        with self._store.write(Room.KEYLOG) as store:
            store.run(
                "INSERT INTO key_changes (made_at, what, hand, proof, generation, slots, answer, answered_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (at, kind, hand, proof, now.generation, " ".join(now.slots), answer, answer and at),
            )

    def known(self) -> KnownSlots | None:
        """Give the slots as they were noted last; None where nothing is noted yet."""
        return _slots_of(self._store.one("SELECT * FROM key_changes ORDER BY number DESC LIMIT 1"))

    def known_before(self, number: int) -> KnownSlots | None:
        """Give the slots as they were before a change."""
        return _slots_of(
            self._store.one("SELECT * FROM key_changes WHERE number < ? ORDER BY number DESC LIMIT 1", (number,))
        )

    def unanswered(self) -> tuple[KeyChange, ...]:
        """Give the changes that nobody has answered yet."""
        return tuple(map(_change, self._store.read("SELECT * FROM key_changes WHERE answer IS NULL ORDER BY number")))

    def vouched(self, number: int = 0) -> KeyChange | None:
        """Give the first time after a change that somebody vouched for it."""
        found = self._store.one(
            "SELECT * FROM key_changes WHERE what = ? AND number > ? ORDER BY number LIMIT 1",
            (KeyChangeKind.VOUCHED, number),
        )
        return found and _change(found)

    def latest(self, kinds: Iterable[KeyChangeKind]) -> KeyChange | None:
        """Give the latest change of one of these kinds."""
        wanted = set(kinds)
        found = [row for row in self._store.read("SELECT * FROM key_changes ORDER BY number") if row["what"] in wanted]
        return _change(found[-1]) if found else None

    def tell(self, numbers: Iterable[int], today: date) -> None:
        """Note that these changes were told today, where they were not told before."""
        with self._store.write(Room.KEYLOG) as store:
            store.run_many(
                "UPDATE key_changes SET told_on = ? WHERE number = ? AND told_on IS NULL",
                [(today.isoformat(), number) for number in numbers],
            )

    def answer(self, answer: Answer, numbers: Iterable[int]) -> None:
        """Answer these changes, where they are not answered yet."""
        at = to_micros(clock.now())
        with self._store.write(Room.KEYLOG) as store:
            store.run_many(
                "UPDATE key_changes SET answer = ?, answered_at = ? WHERE answer IS NULL AND number = ?",
                [(answer, at, number) for number in numbers],
            )


def _slots_of(row: Row | None) -> KnownSlots | None:
    return row and KnownSlots(int(row["generation"]), tuple(str(row["slots"]).split()))


def _change(row: Row) -> KeyChange:
    return KeyChange(
        number=int(row["number"]),
        made_at=from_micros(int(row["made_at"])),
        kind=KeyChangeKind(row["what"]),
        hand=Hand(row["hand"]),
        proof=ProofBy(row["proof"]),
        told_on=date.fromisoformat(row["told_on"]) if row["told_on"] else None,
    )
