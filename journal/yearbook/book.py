"""Reader. A period as a book: the entries ordered, month by month, names protected, pictures clean."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby

from journal import redaction
from journal.attachments import Attachments
from journal.errors import Cancelled, NotAPicture, TooLarge
from journal.insights import Insights
from journal.names import Names
from journal.pictures import clean_picture, is_picture
from journal.prose import fold
from journal.shapes import Attachment, Decision, EntryId, Gesture, Kind, Person, Protected, Turn
from journal.shapes.book import Book, BookEntry, Chapter, Note, Order, Photo
from journal.vault.store import Row, Store
from journal.yearbook.figures import figures_of

PHOTO_EDGE = 1200
"""Pixels: about 270 to the inch at the size that the book prints them."""

NAME = 48
"""Letters that lists show of an entry without a title."""

_HEADING = re.compile(r"\s*#{1,6}[ \t]+[^\n]*\n?")

Progress = Callable[[int, int], bool]
"""Is told (how many are done, of how many) and answers whether to go on."""


def _on(done: int, of: int) -> bool:  # noqa: ARG001  the one who never stops
    return True


class Books:
    """Gathers books from the journal. Only selects."""

    def __init__(self, store: Store) -> None:
        """Read from an open, migrated store."""
        self._store = store

    def chosen(self, order: Order) -> tuple[EntryId, ...]:
        """Give the entries that an order takes in, oldest first."""
        rows = self._store.read(
            "SELECT id, kind, starred,"
            " (SELECT group_concat(folded, char(10)) FROM entry_tags JOIN tags ON tags.id = tag WHERE entry = key) tags"
            " FROM entries WHERE day BETWEEN ? AND ? AND trashed_at IS NULL ORDER BY key",
            (order.period.first.isoformat(), order.period.last.isoformat()),
        )
        wanted, picked = {fold(tag) for tag in order.tags}, set(order.picked)
        return tuple(
            EntryId(row["id"])
            for row in rows
            if (not order.kinds or row["kind"] in order.kinds)
            and (not picked or row["id"] in picked)
            and (not wanted or wanted & set((row["tags"] or "").split("\n")))
            and (not order.starred or row["starred"])
        )

    def count(self, order: Order) -> tuple[int, int, int, int]:
        """Give how many (entries, words, photos, months) an order takes in, without reading a text."""
        chosen = set(self.chosen(order))
        bounds = (order.period.first.isoformat(), order.period.last.isoformat())
        rows = self._store.read(
            "SELECT id, words, substr(day, 1, 7) AS month, (SELECT count(*) FROM attachments WHERE entry = entries.id"
            " AND media_type LIKE 'image/%') AS photos FROM entries WHERE day BETWEEN ? AND ?",
            bounds,
        )
        taken = [row for row in rows if row["id"] in chosen]
        photos = sum(row["photos"] for row in taken) if order.photos else 0
        months = len({row["month"] for row in taken})
        return len(taken), sum(row["words"] for row in taken), photos, months

    def gather(self, order: Order, on: Progress = _on) -> Book:
        """Give the book of an order. Raises `Cancelled` where `on` says so."""
        chosen = self.chosen(order)
        screen = self._screen(order)
        entries: list[BookEntry] = []
        unreadable: list[str] = []
        for place, entry_id in enumerate(chosen):
            if not on(place, len(chosen)):
                raise Cancelled
            entry, broken = self._entry(entry_id, order, screen)
            entries.append(entry)
            unreadable += broken
        if order.newest_first:
            entries.reverse()
        chapters = tuple(
            Chapter(month=month, entries=tuple(of_month))
            for month, of_month in groupby(entries, key=lambda entry: entry.day.replace(day=1))
        )
        return Book(
            order=order,
            chapters=chapters,
            insight=figures_of(order.period, entries, self._turns(order, set(chosen), screen)),
            undecided=len(screen.open),
            unreadable=tuple(unreadable),
        )

    def _screen(self, order: Order) -> _Screen:
        if not order.protect:
            return _Screen(people=(), decisions={}, on=False)
        names = Names(self._store)
        decisions = {decision.key: decision for decision in names.decisions()}
        return _Screen(people=names.people(include_retired=True), decisions=decisions, on=True)

    def _entry(self, entry_id: EntryId, order: Order, screen: _Screen) -> tuple[BookEntry, list[str]]:
        row = self._store.one("SELECT * FROM entries WHERE id = ?", (entry_id,))
        assert row is not None, "chosen in the same transaction"
        heading, body = _parts(row)
        photos, files, unreadable = self._pictures(entry_id, order, screen)
        tags = self._store.read(
            "SELECT name FROM entry_tags JOIN tags ON tags.id = tag WHERE entry = ? ORDER BY folded", (row["key"],)
        )
        entry = BookEntry(
            id=entry_id,
            day=date.fromisoformat(row["day"]),
            kind=Kind(row["kind"]),
            heading=screen.text(heading),
            name=screen.text(heading or _short(row["heading"])),
            body=screen.text(body),
            words=row["words"],
            tags=tuple(screen.tag(tag["name"]) for tag in tags),
            starred=bool(row["starred"]),
            later_lines=self._later(entry_id, screen) if order.later_lines else (),
            responses=self._answers(entry_id, screen) if order.responses else (),
            photos=photos,
            files=files,
        )
        return entry, unreadable

    def _pictures(
        self, entry_id: EntryId, order: Order, screen: _Screen
    ) -> tuple[tuple[Photo, ...], tuple[str, ...], list[str]]:
        photos, files, unreadable = [], [], []
        attachments = Attachments(self._store)
        for attachment in attachments.of(entry_id):
            name = screen.file(attachment.name)
            if not is_picture(attachment.media_type):
                files.append(name)
            elif order.photos:
                try:
                    photos.append(_photo(attachment, name, attachments.bytes_of(attachment.id)))
                except (NotAPicture, TooLarge):
                    unreadable.append(name)
        return tuple(photos), (*files, *unreadable), unreadable

    def _later(self, entry_id: EntryId, screen: _Screen) -> tuple[Note, ...]:
        rows = self._store.read(
            "SELECT day, text FROM later_lines WHERE entry = ? ORDER BY day, written_at, id", (entry_id,)
        )
        return tuple(Note(day=date.fromisoformat(row["day"]), text=screen.text(row["text"])) for row in rows)

    def _answers(self, entry_id: EntryId, screen: _Screen) -> tuple[Note, ...]:
        rows = self._store.read(
            "SELECT items.day, items.note, items.gesture, coalesce(contacts.name, '') AS who"
            " FROM responses JOIN items ON items.id = responses.item LEFT JOIN contacts ON contacts.id = items.contact"
            " WHERE responses.entry = ? ORDER BY items.place",
            (entry_id,),
        )
        return tuple(
            Note(
                day=date.fromisoformat(row["day"]),
                text=screen.text(row["note"]),
                who=row["who"],
                gesture=Gesture(row["gesture"]) if row["gesture"] else None,
            )
            for row in rows
        )

    def _turns(self, order: Order, chosen: set[EntryId], screen: _Screen) -> tuple[Turn, ...]:
        turns, _ = Insights(self._store).turns(order.period)
        return tuple(
            replace(turn, heading=screen.text(turn.heading), by=screen.text(turn.by))
            for turn in turns
            if turn.entry in chosen and (turn.answer in chosen if turn.answer else order.later_lines)
        )


@dataclass(frozen=True, slots=True)
class _Screen:
    """Stands between the journal and the book: every word goes through it."""

    people: tuple[Person, ...]
    decisions: Mapping[str, Decision]
    on: bool
    open: set[str] = field(default_factory=set)

    def text(self, text: str) -> str:
        """Give a text with the names on the list replaced."""
        return self._kept(redaction.find(text, self.people, self.decisions)) if self.on and text else text

    def tag(self, tag: str) -> str:
        """Give a tag with the names on the list replaced."""
        return self._kept(redaction.protect_tag(tag, self.people, self.decisions)) if self.on else tag

    def file(self, name: str) -> str:
        """Give a file name with the names on the list replaced."""
        return self._kept(redaction.protect_file_name(name, self.people, self.decisions)) if self.on else name

    def _kept(self, protected: Protected) -> str:
        # A link to the journal's own picture names nobody: whether pictures go along is in the order.
        self.open.update(each.key for each in protected.undecided if not each.key.startswith("attachment:"))
        return protected.text


def _parts(row: Row) -> tuple[str, str]:
    """Give (heading, body): a first line that is a heading moves above the text, a plain one stays in it."""
    title, body = row["title"], row["body"]
    if title:
        return title, body
    first = _HEADING.match(body)
    return (row["heading"], body[first.end() :]) if first else ("", body)


def _short(heading: str) -> str:
    """Give the first words of a text without a title, for lists."""
    return heading if len(heading) <= NAME else heading[: NAME - 1].rsplit(" ", 1)[0] + "…"


def _photo(attachment: Attachment, name: str, data: bytes) -> Photo:
    made, media_type, width, height = clean_picture(data, PHOTO_EDGE)
    return Photo(id=attachment.id, name=name, media_type=media_type, data=made, width=width, height=height)
