"""Rows that are brought into a fresh database: each leads to one that is there as well."""

from __future__ import annotations

from journal.slices import at_once
from journal.vault.migrate import migrate
from journal.vault.salvage import Hurt, salvaging
from journal.vault.store import open_store

KEY = bytearray(range(32))
ENTRY = """INSERT INTO received_entries (contact, uid, rev, title, body, kind, day)
    VALUES (?, ?, 1, '', 'b', 'note', 'd')"""
FILE = """INSERT INTO received_files (id, contact, uid, place, name, media_type, size, bytes)
    VALUES (?, ?, ?, 0, 'n', 'm', 1, x'00')"""


def test_a_file_goes_with_the_friends_entry_that_is_lost_and_those_of_the_same_friend_stay(tmp_path):
    source, fresh = (open_store(tmp_path / name, KEY, create=True) for name in ("source", "fresh"))
    for store in (source, fresh):
        migrate(store)
    source.maintain(lambda raw: raw.execute("PRAGMA foreign_keys = OFF"))
    with source.write():
        source.run(ENTRY, ("noor", "there"))
        for name, uid in (("first", "there"), ("second", "lost"), ("third", "there")):
            source.run(FILE, (name, "noor", uid))
    hurt = at_once(salvaging(source, fresh, {}))
    assert hurt == (Hurt("received_files", (2,), part=False),)
    assert [row["id"] for row in fresh.read("SELECT id FROM received_files ORDER BY id")] == ["first", "third"]
    source.close()
    fresh.close()
