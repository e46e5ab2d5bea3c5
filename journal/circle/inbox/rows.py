"""Room. What the inbox's rows say: items with all that is asked of them at once, friends' entries, answers."""

from __future__ import annotations

import json
from datetime import date

from journal.circle.waiting import still_waits, unsaid
from journal.shapes import Ask, ContactId, EntryId, Gesture, Item, ItemId, Kind, Response, SharedEntry, SharedFile
from journal.vault.store import Row

ITEMS = f"""SELECT i.place, i.id, i.kind, i.contact, i.outgoing, i.day, i.heading, i.note, i.ask, i.seen, i.about,
    i.gesture, coalesce(c.name, '') AS contact_name,
    (SELECT count(*) FROM item_entries e WHERE e.item = i.id) AS entry_count,
    (SELECT count(*) FROM item_entries e JOIN received_files f ON f.contact = e.contact AND f.uid = e.uid
        WHERE e.item = i.id AND f.media_type LIKE 'image/%') AS photo_count,
    (SELECT count(*) FROM item_entries e JOIN received_entries r ON r.contact = e.contact AND r.uid = e.uid
        WHERE e.item = i.id AND EXISTS (SELECT 1 FROM taken_back t WHERE t.contact = e.contact AND t.uid = e.uid
        AND t.bundle IN (i.bundle, r.bundle))) AS taken_count,
    coalesce((SELECT k.entry FROM kept_copies k WHERE k.contact = i.contact AND i.outgoing = 0 AND k.uid = i.about
        LIMIT 1), (SELECT k.entry FROM item_entries e CROSS JOIN kept_copies k ON k.uid = e.uid
        WHERE k.contact = i.contact AND e.item = i.id AND i.outgoing = 0 LIMIT 1)) AS kept,
    coalesce((SELECT r.kind FROM item_entries e JOIN received_entries r ON r.contact = e.contact AND r.uid = e.uid
        WHERE e.item = i.id ORDER BY e.place LIMIT 1),
        (SELECT n.kind FROM entries n WHERE n.id = i.about)) AS told_kind,
    (SELECT r.heading FROM item_entries e JOIN received_entries r ON r.contact = e.contact AND r.uid = e.uid
        WHERE e.item = i.id AND r.heading <> '' AND NOT EXISTS (SELECT 1 FROM taken_back t WHERE t.contact = e.contact
        AND t.uid = e.uid AND t.bundle IN (i.bundle, r.bundle)) ORDER BY e.place LIMIT 1) AS told_heading,
    i.kind = 'response' AND i.outgoing = 0 AND NOT EXISTS (SELECT 1 FROM ledger l WHERE l.bundle = i.reply_to)
        AS forgotten,
    (i.kind = 'response' AND i.outgoing = 0 AND EXISTS (SELECT 1 FROM items b WHERE b.reply_to = i.reply_to
        AND b.contact = i.contact AND b.outgoing = 0 AND b.place < i.place))
        OR EXISTS (SELECT 1 FROM item_entries e JOIN item_entries o ON o.contact = e.contact AND o.uid = e.uid
        JOIN items b ON b.id = o.item WHERE e.item = i.id AND b.place < i.place) AS again,
    i.outgoing AND i.bundle IN (SELECT p.bundle FROM put_files p WHERE p.missing) AND NOT EXISTS
        (SELECT 1 FROM items a WHERE a.reply_to = i.bundle AND a.contact = i.contact AND a.outgoing = 0) AS missing,
    i.outgoing AND EXISTS (SELECT 1 FROM ledger w WHERE w.bundle = i.bundle
        AND {unsaid("w.way", "i.bundle", "i.contact")}) AS waiting,
    (SELECT count(*) FROM items a WHERE a.reply_to = i.bundle AND a.contact = i.contact AND a.outgoing = 0
        AND i.outgoing = 1) AS answers,
    EXISTS (SELECT 1 FROM former_keys f CROSS JOIN known_bundles k ON k.sender = f.fingerprint AND k.bundle = i.bundle
        WHERE f.contact = i.contact AND i.outgoing = 0 AND f.lost_from <= i.day) AS doubtful,
    (SELECT a.gesture FROM items a WHERE a.outgoing = 1 AND a.reply_to = i.bundle AND a.contact = i.contact
        ORDER BY a.place DESC LIMIT 1) AS answered,
    (SELECT iif(EXISTS (SELECT 1 FROM ledger w WHERE w.bundle = a.bundle
        AND {unsaid("w.way", "a.bundle", "a.contact")}), a.day, NULL) FROM items a
        WHERE a.outgoing = 1 AND a.reply_to = i.bundle AND a.contact = i.contact
        ORDER BY a.place DESC LIMIT 1) AS answer_sealed
    FROM items i LEFT JOIN contacts c ON c.id = i.contact"""
"""Each part looks by a key, or is made once for all items: CROSS JOIN says which table SQLite has to begin with."""

NEWEST = (
    "SELECT * FROM (" + ITEMS + ") WHERE outgoing = 0 AND NOT (entry_count > 0 AND entry_count = taken_count)"
    " ORDER BY place DESC LIMIT ?"
)
"""Those that came and were not taken back, so many at most."""


def item_of(row: Row) -> Item:
    """Give the item that a row of `ITEMS` tells."""
    told = dict(zip(row.keys(), row, strict=True))  # the row itself would look each up among all the others
    came = date.fromisoformat(told["day"])
    return Item(
        id=ItemId(told["id"]),
        kind=told["kind"],
        contact=ContactId(told["contact"]),
        contact_name=told["contact_name"],
        outgoing=bool(told["outgoing"]),
        day=came,
        # With an entry, always that of the text shown: an older item must not head newer words, nor the other way.
        heading=told["told_heading"] or told["heading"],
        note=told["note"],
        ask=Ask(told["ask"]) if told["ask"] else None,
        seen=bool(told["seen"]),
        entry_count=told["entry_count"],
        photo_count=told["photo_count"],
        about=EntryId(told["about"]) if told["about"] else None,
        gesture=Gesture(told["gesture"]) if told["gesture"] else None,
        hidden=0 < told["entry_count"] == told["taken_count"],
        answered=Gesture(told["answered"]) if told["answered"] else None,
        answer_waits=told["answer_sealed"] is not None and still_waits(date.fromisoformat(told["answer_sealed"])),
        first_kind=Kind(told["told_kind"]) if told["told_kind"] else None,
        answers=told["answers"],
        doubtful=bool(told["doubtful"]),
        forgotten=bool(told["forgotten"]),
        kept=EntryId(told["kept"]) if told["kept"] else None,
        again=bool(told["again"]),
        missing=bool(told["missing"]),
        waiting=bool(told["waiting"]) and still_waits(came),
    )


def entry_of(row: Row, files: tuple[SharedFile, ...]) -> SharedEntry:
    """Give a friend's entry with its files."""
    return SharedEntry(
        uid=EntryId(row["uid"]),
        rev=row["rev"],
        title=row["title"],
        body=row["body"],
        kind=Kind(row["kind"]),
        day=date.fromisoformat(row["day"]),
        files=files,
        tags=tuple(json.loads(row["tags"])),
    )


def response_of(row: Row) -> Response:
    """Give an answer to an entry of this journal."""
    return Response(
        id=ItemId(row["id"]),
        entry=EntryId(row["entry"]),
        contact=ContactId(row["contact"]),
        contact_name=row["contact_name"],
        gesture=Gesture(row["gesture"]),
        words=row["note"],
        day=date.fromisoformat(row["day"]),
    )
