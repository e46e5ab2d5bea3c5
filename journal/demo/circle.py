"""Errand. The friends of the demo year: real journals in memory, real cards, real bundles there and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journal import chance, writing
from journal.dates import clock
from journal.demo import pictures
from journal.shapes import Ask, ContactId, Decision, Draft, EntryId, Gesture, Item, Kind, SaidWords, Sealed, SealOrder
from journal.sharing import seal
from journal.vault.migrate import migrate
from journal.vault.store import open_store

if TYPE_CHECKING:
    from journal.journal import Journal


def meet(journal: Journal, year: dict[str, Any]) -> None:
    """Let everything happen that the circle of the demo year did, each on its own day."""
    plan, zone = year["circle"], year["zone"]
    first = min(friend["met"] for friend in plan["friends"])
    with clock.stopped(_instant(first, zone), zone):
        journal.circle.set_up(year["me"])
    circle = _Circle(journal, year)
    try:
        for event in plan["events"]:
            with clock.stopped(_instant(event["at"], zone), zone):
                circle.happen(event)
        circle.look(plan["unseen"])
    finally:
        circle.close()


class _Circle:
    """The teacher's journal and those of her friends, which live only as long as this does."""

    def __init__(self, journal: Journal, year: dict[str, Any]) -> None:
        plan, zone = year["circle"], year["zone"]
        self._mine, self._zone, self._year = journal, zone, year
        self._decisions: dict[str, str | None] = plan["decisions"]
        self._theirs: dict[str, Journal] = {}
        self._contacts: dict[str, ContactId] = {}
        for friend in plan["friends"]:
            with clock.stopped(_instant(friend["met"], zone), zone):
                self._greet(friend["name"], friend["how"])

    def happen(self, event: dict[str, Any]) -> None:
        """Let one thing happen, whatever it is."""
        if "from" in event:
            self._receive(event)
        elif "share" in event:
            self._share(event)
        elif "respond" in event:
            item = self._latest("share", event["respond"])
            self._answer(self._mine, item, event)
        else:
            theirs = self._theirs[event["answer"]]
            item = next(item for item in theirs.inbox.items() if item.kind == "share")
            sealed = self._answer(theirs, item, event)
            seal.open_bundle(self._mine, sealed.data)

    @staticmethod
    def _answer(journal: Journal, item: Item, event: dict[str, Any]) -> Sealed:
        said = seal.as_typed(seal.protected_words(journal, event["words"]))
        words = SaidWords(event["words"], said)
        return seal.respond(journal, item.id, Gesture(event["gesture"]), words, allow_unverified=True)

    def look(self, unseen: Iterable[list[str]]) -> None:
        """Mark everything as seen but what is named."""
        kept = {self._latest(kind, name).id for kind, name in unseen}
        for item in self._mine.inbox.items():
            if item.id not in kept:
                self._mine.inbox.mark_seen(item.id)

    def close(self) -> None:
        """Let the friends' journals go."""
        for journal in self._theirs.values():
            journal.close()

    def _greet(self, name: str, how: str | None) -> None:
        theirs = in_memory()
        theirs.circle.set_up(name)
        contact = self._mine.circle.add(theirs.circle.my_card()).id
        theirs.circle.add(self._mine.circle.my_card())
        self._theirs[name], self._contacts[name] = theirs, contact
        if how:
            words = " ".join(theirs.circle.my_safety_words())
            self._mine.circle.verify(contact, words, how)

    def _receive(self, event: dict[str, Any]) -> None:
        theirs = self._theirs[event["from"]]
        written = tuple(_write(theirs, entry, self._year) for entry in event["entries"])
        (me,) = theirs.circle.contacts()
        sealed = _seal(theirs, event, written, (me.id,), {})
        seal.open_bundle(self._mine, sealed)

    def _share(self, event: dict[str, Any]) -> None:
        wanted = set(event["share"])
        rows = [self._mine.entries.get(entry_id) for entry_id in self._mine.entries.in_order()]
        ids = tuple(entry.id for entry in rows if entry.title in wanted)
        people = tuple(self._contacts[name] for name in event["with"])
        sealed = _seal(self._mine, event, ids, people, self._decisions)
        for name in event["with"]:
            seal.open_bundle(self._theirs[name], sealed)

    def _latest(self, kind: str, name: str) -> Any:  # noqa: ANN401  an Item; named in the shapes
        mine = self._contacts[name]
        return next(
            item
            for item in self._mine.inbox.items()
            if item.kind == kind and item.contact == mine and not item.outgoing
        )


def in_memory() -> Journal:
    """Give an empty journal that is nowhere on the disk."""
    from journal.journal import Journal

    store = open_store(Path(":memory:"), bytearray(chance.random_bytes(32)), create=True)
    migrate(store)
    return Journal(store, Path(), chance.new_id())


def decide(
    journal: Journal,
    ids: tuple[EntryId, ...],
    said: Mapping[str, str | None],
    note: str = "",
    otherwise: str | None = None,
) -> tuple[Decision, ...]:
    """Decide everything that is marked: what `said` names gets the word there, the rest `otherwise`; files go along.

    None leaves a word as it is.
    """
    decisions: dict[str, Decision] = {}
    while True:
        seen = seal.preview(journal, ids, tuple(decisions.values()), note=note)
        parts = [seen.note]
        for entry in seen.entries:
            parts += [entry.title, entry.body, *entry.tags, *(file.name for file in entry.files)]
        new = {
            finding.key: Decision(key=finding.key, replacement=said.get(finding.text, otherwise))
            for part in parts
            for finding in part.undecided
        }
        files = [file.key for entry in seen.entries for file in entry.files if file.included is None]
        new |= {key: Decision(key=key, replacement=None) for key in files}
        if not new.keys() - decisions.keys():
            return tuple(decisions.values())
        decisions |= new


def _seal(
    journal: Journal,
    event: dict[str, Any],
    ids: tuple[EntryId, ...],
    people: tuple[ContactId, ...],
    said: Mapping[str, str | None],
) -> bytes:
    order = SealOrder(
        entry_ids=ids,
        contacts=people,
        note=event["note"],
        ask=Ask(event["ask"]),
        decisions=decide(journal, ids, said, event["note"]),
        allow_unverified=True,
    )
    return seal.seal(journal, order).data


def _write(journal: Journal, entry: dict[str, Any], year: dict[str, Any]) -> EntryId:
    zone = year["zone"]
    at = _instant(entry["written_at"], zone)
    with clock.stopped(at, zone):
        kept = writing.write(journal, Draft(title=entry["title"], body=entry["body"], kind=Kind(entry["kind"])))
        with suppress(KeyError):
            writing.attach(journal, kept.id, entry["picture"], pictures.drawn(entry["picture"], year))
    return kept.id


def _instant(said: str, zone: str) -> datetime:
    return datetime.fromisoformat(said).replace(tzinfo=clock.zone(zone)).astimezone(UTC)
