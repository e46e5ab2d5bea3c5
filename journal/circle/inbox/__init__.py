"""Room. The inbox: what friends sent, what went to them, and their answers; apart from every entry of this journal."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from journal import chance
from journal.changes import Room
from journal.circle.inbox.rows import ITEMS, NEWEST, entry_of, item_of, response_of
from journal.circle.inbox.taken import TakenBack
from journal.dates import clock
from journal.dates.instants import sealing_time
from journal.digests import digest_of
from journal.errors import BundleKnown, NoSuchEntry
from journal.shapes import Ask, ContactId, EntryId, Gesture, Item, ItemId, Response, SharedEntry, SharedFile
from journal.vault.store import Part, Row

HEADING_LIMIT = 120
CLOCKS_DIFFER = 24 * 60 * 60
"""Seconds by which a friend's clock may be ahead before what it says is not believed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """What an item is when it comes or goes: facts already checked, texts already safe to show."""

    bundle: str
    kind: str
    contact: ContactId
    outgoing: bool = False
    heading: str = ""
    note: str = ""
    ask: Ask | None = None
    gesture: Gesture | None = None
    reply_to: str | None = None
    about: tuple[EntryId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedFile:
    """A file of a friend's entry, with its bytes."""

    id: str
    name: str
    media_type: str
    data: bytes | memoryview


class Came(NamedTuple):
    """What decides which of two texts is newer: when it was sealed, as it is believed and as it says; a random id."""

    sealed: int
    rev: int
    bundle: str

    def is_newer_than(self, held: Came) -> bool:
        """Tell whether this one was sealed later.

        Two that a clock sealed which is ahead, theirs or mine behind, say rightly which came after which: that one of
        them lay in the folder longer, and so came while its time was believed, makes it no newer.
        """
        if self._is_ahead == held._is_ahead:
            return self[1:] > held[1:]
        return self > held

    @property
    def _is_ahead(self) -> bool:
        return self.rev > sealing_time(clock.now())


class Inbox(TakenBack):
    """Everything between this journal and the circle."""

    def items(self) -> tuple[Item, ...]:
        """Give everything that came and went, latest first."""
        return tuple(item_of(row) for row in self._store.read(ITEMS + " ORDER BY i.place DESC"))

    def newest(self, most: int) -> tuple[Item, ...]:
        """Give the latest of what came and was not taken back, so many at most."""
        return tuple(item_of(row) for row in self._store.read(NEWEST, (most,)))

    def item(self, item: ItemId) -> Item:
        """Give one item. Raises `NoSuchEntry`."""
        return item_of(self._row(item))

    def bundle_of(self, item: ItemId) -> str:
        """Give the id of the bundle an item came or went in."""
        row = self._store.one("SELECT bundle FROM items WHERE id = ?", (item,))
        if row is None:
            raise NoSuchEntry
        return str(row["bundle"])

    def entries_of(self, item: ItemId) -> tuple[SharedEntry, ...]:
        """Give the entries an item brought, as they stand now; those taken back are left out."""
        rows = self._store.read(
            """SELECT r.* FROM item_entries e JOIN items i ON i.id = e.item
            JOIN received_entries r ON r.contact = e.contact AND r.uid = e.uid
            LEFT JOIN taken_back t ON t.contact = e.contact AND t.uid = e.uid AND t.bundle IN (i.bundle, r.bundle)
            WHERE e.item = ? AND t.uid IS NULL ORDER BY e.place""",
            (item,),
            part=Part("received_entries", item),
        )
        return tuple(entry_of(row, self._files(row["contact"], row["uid"])) for row in rows)

    def entry(self, item: ItemId, uid: EntryId) -> SharedEntry:
        """Give one of the entries an item brought. Raises `NoSuchEntry`."""
        found = next((one for one in self.entries_of(item) if one.uid == uid), None)
        if found is None:
            raise NoSuchEntry
        return found

    def file_bytes(self, file: str) -> bytes:
        """Give the bytes of a file that came with an entry. Raises `NoSuchEntry`."""
        part = Part("received_files", file)
        row = self._store.one("SELECT bytes, sha256 FROM received_files WHERE id = ?", (file,), part=part)
        if row is None:
            raise NoSuchEntry
        return self._store.whole(bytes(row["bytes"]), row["sha256"], part)

    def mark_seen(self, item: ItemId) -> None:
        """Remember that somebody looked at an item."""
        with self._store.write(Room.INBOX) as store:
            store.run("UPDATE items SET seen = 1 WHERE id = ?", (item,))

    def note_with(self, bundle: str) -> str:
        """Give the note that went out with a bundle of this journal."""
        row = self._store.one("SELECT note FROM items WHERE bundle = ? AND outgoing = 1 LIMIT 1", (bundle,))
        return str(row["note"]) if row else ""

    def unseen(self) -> int:
        """Give how many items nobody looked at yet."""
        row = self._store.one("SELECT count(*) FROM items WHERE seen = 0 AND outgoing = 0")
        return int(row[0]) if row else 0

    def responses_to(self, entry: EntryId) -> tuple[Response, ...]:
        """Give what friends answered to an entry of this journal, in the order it came."""
        rows = self._store.read(
            """SELECT i.id, r.entry, i.contact, coalesce(c.name, '') AS contact_name, i.gesture, i.note, i.day
            FROM responses r JOIN items i ON i.id = r.item LEFT JOIN contacts c ON c.id = i.contact
            WHERE r.entry = ? ORDER BY i.place""",
            (entry,),
        )
        return tuple(response_of(row) for row in rows)

    def heard_from(self) -> frozenset[ContactId]:
        """Give the people from whom anything ever came: they have my card."""
        rows = self._store.read("SELECT DISTINCT contact FROM items WHERE outgoing = 0")
        return frozenset(ContactId(row["contact"]) for row in rows)

    def require_new(self, sender: str, bundle: str) -> None:
        """Raise `BundleKnown` (facts: received) where a bundle was taken in before."""
        row = self._store.one("SELECT day FROM known_bundles WHERE sender = ? AND bundle = ?", (sender, bundle))
        if row:
            raise BundleKnown(received=date.fromisoformat(row["day"]))

    def answered_by(self, bundle: str) -> frozenset[ContactId]:
        """Give who answered a bundle of this journal."""
        rows = self._store.read("SELECT contact FROM items WHERE reply_to = ? AND outgoing = 0", (bundle,))
        return frozenset(ContactId(row["contact"]) for row in rows)

    def remember(self, sender: str, bundle: str) -> None:
        """Note that a bundle was taken in."""
        with self._store.write(Room.INBOX) as store:
            store.run(
                "INSERT INTO known_bundles (sender, bundle, day) VALUES (?, ?, ?)",
                (sender, bundle, clock.today().isoformat()),
            )

    def add(self, arrival: Arrival) -> Item:
        """Put an item on top; what goes out counts as seen."""
        item = ItemId(chance.new_id())
        with self._store.write(Room.INBOX) as store:
            store.run(
                """INSERT INTO items (id, place, bundle, kind, contact, outgoing, day, heading, note, ask, gesture,
                about, reply_to, seen) VALUES (?, (SELECT coalesce(max(place), 0) + 1 FROM items), ?, ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?, ?)""",
                (
                    item,
                    arrival.bundle,
                    arrival.kind,
                    arrival.contact,
                    arrival.outgoing,
                    clock.today().isoformat(),
                    arrival.heading[:HEADING_LIMIT],
                    arrival.note,
                    arrival.ask,
                    arrival.gesture,
                    arrival.about[0] if arrival.about else None,
                    arrival.reply_to,
                    arrival.outgoing,
                ),
            )
            if arrival.kind == "response" and not arrival.outgoing:
                store.run_many(
                    "INSERT INTO responses (item, entry) VALUES (?, ?)", [(item, uid) for uid in arrival.about]
                )
        return self.item(item)

    def receive(
        self, item: Item, place: int, entry: SharedEntry, files: Sequence[ReceivedFile], heading: str = ""
    ) -> bool:
        """Keep a friend's entry with its item; one that was not sealed later than the one held changes nothing of it.

        `heading` is that of this very text: it is shown with it and changes with it. Tells whether there was one
        before: whatever quotes either is to quote the one that is held.
        """
        came = Came(_not_ahead(entry.rev), entry.rev, self.bundle_of(item.id))
        held = self._held(item.contact, entry.uid)
        newer = held is None or came.is_newer_than(held)
        with self._store.write(Room.INBOX) as store:
            if newer:
                self._overwrite(item.contact, entry, files, came, heading)
            else:
                self.follow(item.contact, came.bundle, entry.uid)
            store.run(
                "INSERT INTO item_entries (item, contact, uid, place) VALUES (?, ?, ?, ?)",
                (item.id, item.contact, entry.uid, place),
            )
        return held is not None

    def put_back(self, contact: ContactId, entry: SharedEntry, came: Came, heading: str) -> bool:
        """Keep a friend's entry that comes from an export, if it is newer than the one here; its files come after."""
        held = self._held(contact, entry.uid)
        came = came._replace(sealed=_not_ahead(came.sealed))
        newer = held is None or came.is_newer_than(held)
        if newer:
            self._overwrite(contact, entry, (), came, heading)
        return newer

    def put_back_file(self, contact: ContactId, uid: EntryId, place: int, file: ReceivedFile) -> None:
        """Keep a file of such an entry, where its id is free and the entry was not asked back."""
        with self._store.write(Room.INBOX):
            free = self._store.one("SELECT 1 FROM received_files WHERE id = ?", (file.id,)) is None
            if free and not self._is_gone(contact, uid):
                self._keep_file(contact, uid, place, file)

    def note_copy(self, item: ItemId, uid: EntryId, entry: EntryId) -> None:
        """Remember that a friend's entry was copied into this journal as `entry`, which is one's own."""
        with self._store.write(Room.INBOX) as store:
            store.run(
                "INSERT INTO kept_copies (contact, uid, entry) SELECT contact, ?, ? FROM items WHERE id = ?",
                (uid, entry, item),
            )

    def is_copy(self, entry: EntryId) -> bool:
        """Tell whether an entry of this journal began as the copy of a friend's."""
        return self._store.one("SELECT 1 FROM kept_copies WHERE entry = ? LIMIT 1", (entry,)) is not None

    def forget_answers(self, entries: Sequence[EntryId]) -> None:
        """Delete what friends answered to entries that go for good; an answer to others as well stays with those."""
        with self._store.write(Room.INBOX) as store:
            for entry in entries:
                items = store.read("SELECT item FROM responses WHERE entry = ?", (entry,))
                store.run("DELETE FROM responses WHERE entry = ?", (entry,))
                for row in items:
                    store.run(
                        "DELETE FROM items WHERE id = ? AND NOT EXISTS (SELECT 1 FROM responses WHERE item = items.id)",
                        (row["item"],),
                    )
                store.run(
                    """UPDATE items SET (about, heading) = (SELECT r.entry, coalesce(e.heading, '') FROM responses r
                    LEFT JOIN entries e ON e.id = r.entry WHERE r.item = items.id LIMIT 1)
                    WHERE about = ? AND kind = 'response' AND outgoing = 0""",
                    (entry,),
                )

    def _held(self, contact: ContactId, uid: EntryId) -> Came | None:
        row = self._store.one(
            "SELECT sealed, rev, bundle FROM received_entries WHERE contact = ? AND uid = ?", (contact, uid)
        )
        return Came(*row) if row else None

    def _overwrite(
        self, contact: ContactId, entry: SharedEntry, files: Sequence[ReceivedFile], came: Came, heading: str
    ) -> None:
        if self.is_taken_back(contact, came.bundle, entry.uid):
            # Asked back before it came: that it came is known, its words never are.
            entry, files, heading = replace(entry, title="", body="", tags=(), files=()), (), ""
        with self._store.write(Room.INBOX) as store:
            store.run("DELETE FROM received_files WHERE contact = ? AND uid = ?", (contact, entry.uid))
            store.run(
                """INSERT INTO received_entries
                (contact, uid, rev, sealed, bundle, heading, title, body, kind, day, tags)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (contact, uid) DO UPDATE SET rev = excluded.rev,
                sealed = excluded.sealed, bundle = excluded.bundle, heading = excluded.heading,
                title = excluded.title, body = excluded.body, kind = excluded.kind, day = excluded.day,
                tags = excluded.tags""",
                (
                    contact,
                    entry.uid,
                    entry.rev,
                    came.sealed,
                    came.bundle,
                    (heading or entry.title)[:HEADING_LIMIT],
                    entry.title,
                    entry.body,
                    entry.kind,
                    entry.day.isoformat(),
                    json.dumps(entry.tags),
                ),
            )
            for place, file in enumerate(files):  # one by one: a year's photos need not be in memory twice
                self._keep_file(contact, entry.uid, place, file)

    def _keep_file(self, contact: ContactId, uid: EntryId, place: int, file: ReceivedFile) -> None:
        self._store.run(
            """INSERT INTO received_files (id, contact, uid, place, name, media_type, size, sha256, bytes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (
                file.id,
                contact,
                uid,
                place,
                file.name,
                file.media_type,
                len(file.data),
                digest_of(file.data),
                bytes(file.data),
            ),
        )

    def _row(self, item: ItemId) -> Row:
        row = self._store.one(ITEMS + " WHERE i.id = ?", (item,))
        if row is None:
            raise NoSuchEntry
        return row

    def _files(self, contact: str, uid: str) -> tuple[SharedFile, ...]:
        rows = self._store.read(
            "SELECT id, name, media_type, size FROM received_files WHERE contact = ? AND uid = ? ORDER BY place",
            (contact, uid),
        )
        return tuple(
            SharedFile(id=row["id"], name=row["name"], media_type=row["media_type"], size=row["size"]) for row in rows
        )


def _not_ahead(sealed: int) -> int:
    """Give when something was sealed: now, where a clock that goes wrong says later, so that it bars nothing."""
    now = sealing_time(clock.now())
    return now if sealed > now + CLOCKS_DIFFER else sealed
