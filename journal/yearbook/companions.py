"""Reader. Who of the circle was let into the entries of a book, and what came back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date

from journal.shapes import EntryId, Gesture
from journal.shapes.book import Companion, Note
from journal.vault.store import Store


def companions_of(store: Store, entries: Collection[EntryId], *, with_words: bool) -> tuple[Companion, ...]:
    """Give those who have some of `entries` or answered one, in the order they came into the circle.

    What was asked back was not read, and whoever was blocked is not named. Answers are quoted `with_words` alone.
    """
    chosen = set(entries)
    read: dict[str, set[str]] = defaultdict(set)
    for row in store.read(
        "SELECT contact, entry FROM ledger JOIN ledger_recipients ON line = ledger.id"
        " WHERE what = 'share' AND taken_back_at IS NULL AND entry IS NOT NULL"
    ):
        if row["entry"] in chosen:
            read[row["contact"]].add(row["entry"])
    answers: dict[str, dict[str, tuple[EntryId, Note]]] = defaultdict(dict)
    for row in store.read(
        "SELECT items.id, contact, entry, day, note, gesture FROM responses JOIN items ON items.id = item"
        " ORDER BY items.place, entry"
    ):
        if row["entry"] in chosen:
            gesture = Gesture(row["gesture"]) if row["gesture"] else None
            note = Note(day=date.fromisoformat(row["day"]), text=row["note"], gesture=gesture)
            answers[row["contact"]].setdefault(row["id"], (EntryId(row["entry"]), note))
    people = store.read("SELECT id, name, added_on FROM contacts WHERE NOT blocked ORDER BY added_on, name, id")
    return tuple(
        Companion(
            name=row["name"],
            since=date.fromisoformat(row["added_on"]),
            read=len(read[row["id"]] | {entry for entry, _ in answers[row["id"]].values()}),
            answered=len(answers[row["id"]]),
            words=tuple(one for one in answers[row["id"]].values() if with_words and one[1].text.strip()),
        )
        for row in people
        if row["id"] in read or row["id"] in answers
    )
