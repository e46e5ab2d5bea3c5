"""Reader. A period as a manuscript: the chosen entries in order, as they were written."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date

from journal.dates.instants import from_micros
from journal.entries import Entries
from journal.entries.attachments import Attachments
from journal.errors import DamagedText
from journal.insights.insights import Insights
from journal.names.people_list import Names
from journal.pictures.pictures import is_picture
from journal.portfolio.portfolio import Portfolio
from journal.prose import fold, parted, plain
from journal.shapes import Component, EntryId, Evidence, Framework, Gesture, Kind, Turn
from journal.shapes.book import BookEntry, Companion, Held, Manuscript, Note, Order, Photo, Quote
from journal.slices import Slices, at_once
from journal.vault.store import Part, Row, Store

SOME = 500
"""Entries whose texts are looked into to guess how long the book is: thirty years of them would take a second."""
NAME = 48
"""Letters that lists show of an entry without a title."""
_MOST, _TOGETHER = 2**63 - 1, 250
"""No place in time is further; entries that are chosen in one slice."""


class Books:
    """Gathers books from the journal. Only selects."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def chosen(self, order: Order) -> tuple[EntryId, ...]:
        """Give the entries that an order takes in, oldest first."""
        return at_once(self.choosing(order))

    def choosing(self, order: Order) -> Slices[tuple[EntryId, ...]]:
        """Do what `chosen` does, in slices; it is as it stands at the end."""
        entries, keys, last = Entries(self._store), dict[EntryId, int](), -_MOST
        began = entries.last_change()
        while rows := self._asked_for(order, last + 1, _MOST):
            keys.update(_taken(rows, order))
            if len(rows) < _TOGETHER:
                break
            last = rows[-1]["key"]
            yield 0, len(keys)
        for changed in entries.changed_after(began):
            keys.pop(changed, None)
            for row in self._store.read("SELECT key FROM entries WHERE id = ?", (changed,)):
                keys.update(_taken(self._asked_for(order, row["key"], row["key"]), order))
        return tuple(sorted(keys, key=keys.__getitem__))

    def _asked_for(self, order: Order, first: int, last: int) -> list[Row]:
        """Give the first entries of the period between two places in time, with no more of each than is asked for."""
        where, given = self._where(Order(period=order.period, picked=order.picked))
        return self._store.read(
            "SELECT id, key, kind, starred,"
            " CASE WHEN ? THEN (SELECT shows FROM evidence WHERE evidence.entry = entries.id) END AS shows,"
            " CASE WHEN ? THEN (SELECT group_concat(folded, char(10)) FROM entry_tags JOIN tags ON tags.id = tag"
            " WHERE entry_tags.entry = key) END AS tags"
            f" FROM entries WHERE {where} AND key BETWEEN ? AND ? ORDER BY key LIMIT ?",
            (bool(order.portfolio), bool(order.tags), *given, first, last, _TOGETHER),
        )

    def first(self, order: Order, most: int) -> tuple[EntryId, ...]:
        """Give the entries that a book begins with, no more than `most`, oldest first."""
        where, given = self._where(order)
        way = "DESC" if order.newest_first else "ASC"
        rows = self._store.read(
            f"SELECT id FROM entries WHERE {where} ORDER BY key {way} LIMIT ?",
            (*given, most),
        )
        return tuple(EntryId(row["id"]) for row in (reversed(rows) if order.newest_first else rows))

    def count(self, order: Order) -> Held:
        """Give how much an order takes in; of texts it reads some alone."""
        where, given = self._where(order)
        # Without being told, it would look into each entry, texts and all, to see whether it has a star.
        source = "entries" if order.picked or order.portfolio else "entries INDEXED BY entries_narrow"
        found = self._store.read(
            f"SELECT count(*) AS entries, coalesce(sum(words), 0) AS words FROM {source} WHERE {where}", given
        )[0]
        photos = self._store.read(
            "SELECT count(*) AS photos, count(DISTINCT entries.id) AS pictured"
            " FROM attachments CROSS JOIN entries ON entries.id = attachments.entry"
            f" WHERE width IS NOT NULL AND {where}",
            given,
        )[0]
        every = max(1, found["entries"] // SOME)
        breaks = self._store.read(
            "SELECT coalesce(sum(length(replace(body, char(10, 10), char(10))) - length(replace(body, char(10), ''))),"
            f" 0) AS breaks FROM entries WHERE {where} AND key % ? = 0",
            (*given, every),
        )[0]
        return Held(
            entries=found["entries"],
            words=found["words"],
            photos=photos["photos"] if order.photos else 0,
            pictured=photos["pictured"] if order.photos else 0,
            breaks=breaks["breaks"] * every,
        )

    def _where(self, order: Order) -> tuple[str, tuple[str, ...]]:
        """Give what holds of the entries that an order takes in, in SQL, and what belongs in its places."""
        where = ["trashed_at IS NULL AND day BETWEEN ? AND ?"]
        given = [order.period.first.isoformat(), order.period.last.isoformat()]
        if order.kinds:
            where.append("kind IN (SELECT value FROM json_each(?))")
            given.append(json.dumps(sorted(order.kinds)))
        if order.starred:
            where.append("starred = 1")
        if order.tags:
            where.append(
                "key IN (SELECT entry FROM entry_tags JOIN tags ON tags.id = tag"
                " WHERE folded IN (SELECT value FROM json_each(?)))"
            )
            given.append(json.dumps([fold(tag) for tag in order.tags]))
        for ids in ([order.picked] if order.picked else []) + ([self._evidence(order)] if order.portfolio else []):
            where.append("entries.id IN (SELECT value FROM json_each(?))")
            given.append(json.dumps(ids))
        return " AND ".join(where), tuple(given)

    def _evidence(self, order: Order) -> tuple[EntryId, ...]:
        rows = self._store.read("SELECT entry, shows FROM evidence")
        return tuple(EntryId(row["entry"]) for row in rows if _shows(row, order.portfolio))

    def still_said(self, quotes: Iterable[Quote]) -> tuple[Quote, ...]:
        """Give those of these words that their entries still say: what was taken out of an entry stands nowhere."""
        return tuple(quote for quote in quotes if says(self._body(quote.entry), quote.text))

    def _body(self, entry_id: EntryId) -> str:
        try:
            row = self._store.one("SELECT body FROM entries WHERE id = ?", (entry_id,), part=Part("entries", entry_id))
        except DamagedText:
            return ""
        return str(row["body"]) if row else ""

    def gather(self, order: Order) -> Slices[Manuscript]:
        """Give what an order takes in, as it was written, one entry in a slice; no picture is read.

        What is deleted for good meanwhile is not in it.
        """
        chosen = yield from self.choosing(order)
        marks = Portfolio(self._store)
        framework = marks.framework(order.portfolio) if order.portfolio else None
        shown = {one.entry: one for one in marks.all()} if framework else {}
        names = Names(self._store)
        entries = []
        for done, entry_id in enumerate(chosen):
            if entry := self._entry(entry_id, order):
                entries.append(_marked(entry, shown.get(entry_id), framework))
            yield done, len(chosen)
        told = [entry.id for entry in entries] if order.companions else []
        return Manuscript(
            order=order,
            entries=tuple(entries),
            turns=self._turns(order, set(chosen)),
            people=names.people(include_retired=True) if order.protect else (),
            decisions=names.decisions() if order.protect else (),
            components=framework.components if framework else (),
            companions=companions_of(self._store, told, with_words=order.responses),
        )

    def _entry(self, entry_id: EntryId, order: Order) -> BookEntry | None:
        row = self._store.one("SELECT * FROM entries WHERE id = ?", (entry_id,), part=Part("entries", entry_id))
        if row is None:
            return None
        # A first line that is a heading moves above the text, a plain one stays in it.
        heading, body = (row["title"], row["body"]) if row["title"] else parted(row["body"])
        photos, files = self._attached(entry_id, order)
        tags = self._store.read(
            "SELECT name FROM entry_tags JOIN tags ON tags.id = tag WHERE entry = ? ORDER BY folded", (row["key"],)
        )
        return BookEntry(
            id=entry_id,
            day=date.fromisoformat(row["day"]),
            kind=Kind(row["kind"]),
            heading=heading,
            name=row["heading"] if heading else _short(row["heading"]),
            body=body,
            words=row["words"],
            tags=tuple(tag["name"] for tag in tags),
            starred=bool(row["starred"]),
            later_lines=self._later(entry_id) if order.later_lines else (),
            responses=self._answers(entry_id) if order.responses else (),
            photos=photos,
            files=files,
            written_at=from_micros(row["written_at"]),
            zone=row["zone"],
        )

    def _attached(self, entry_id: EntryId, order: Order) -> tuple[tuple[Photo, ...], tuple[str, ...]]:
        """Give (pictures without their bytes, names of everything else)."""
        attached = Attachments(self._store).of(entry_id)
        pictures = [one for one in attached if is_picture(one.media_type)] if order.photos else []
        photos = tuple(
            Photo(id=one.id, name=one.name, media_type=one.media_type, data=b"", width=0, height=0) for one in pictures
        )
        return photos, tuple(one.name for one in attached if not is_picture(one.media_type))

    def _later(self, entry_id: EntryId) -> tuple[Note, ...]:
        return tuple(Note(day=line.day, text=line.text) for line in Entries(self._store).later_lines(entry_id))

    def _answers(self, entry_id: EntryId) -> tuple[Note, ...]:
        rows = self._store.read(
            "SELECT items.day, items.note, items.gesture, coalesce(contacts.name, '') AS who"
            " FROM responses JOIN items ON items.id = responses.item LEFT JOIN contacts ON contacts.id = items.contact"
            " WHERE responses.entry = ? ORDER BY items.place",
            (entry_id,),
        )
        return tuple(
            Note(
                day=date.fromisoformat(row["day"]),
                text=row["note"],
                who=row["who"],
                gesture=Gesture(row["gesture"]) if row["gesture"] else None,
            )
            for row in rows
        )

    def _turns(self, order: Order, chosen: set[EntryId]) -> tuple[Turn, ...]:
        turns, _ = Insights(self._store).turns(order.period)
        return tuple(
            turn
            for turn in turns
            if turn.entry in chosen and (turn.answer in chosen if turn.answer else order.later_lines)
        )


def _taken(rows: Iterable[Row], order: Order) -> Iterator[tuple[EntryId, int]]:
    """Give those of these entries that an order takes in, with their places in time."""
    wanted, picked = {fold(tag) for tag in order.tags}, set(order.picked)
    for row in rows:
        if (
            (not order.kinds or row["kind"] in order.kinds)
            and (not picked or row["id"] in picked)
            and (not wanted or wanted & set((row["tags"] or "").split("\n")))
            and (not order.starred or row["starred"])
            and (not order.portfolio or _shows(row, order.portfolio))
        ):
            yield EntryId(row["id"]), row["key"]


def says(body: str, words: str) -> bool:
    """Tell whether a text says these words, wherever its lines end and whatever its format."""
    return " ".join(words.split()) in " ".join(plain(body).split())


def _marked(entry: BookEntry, evidence: Evidence | None, framework: Framework | None) -> BookEntry:
    """Give the entry with what it is evidence of; a component that is no longer on the list keeps its code."""
    if evidence is None or framework is None:
        return entry
    shows = tuple(
        framework.component(one.code) or Component(code=one.code, name="")
        for one in evidence.shows
        if one.framework == framework.id
    )
    return replace(entry, annotation=evidence.annotation, shows=shows)


def _shows(row: Row, framework: str) -> bool:
    """Tell whether an entry is marked as evidence, of this framework or of none in particular."""
    if row["shows"] is None:
        return False
    pairs = json.loads(row["shows"])
    return not pairs or any(key == framework for key, _ in pairs)


def _short(heading: str) -> str:
    """Give the first words of a text without a title, for lists."""
    return heading if len(heading) <= NAME else heading[: NAME - 1].rsplit(" ", 1)[0] + "…"


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
