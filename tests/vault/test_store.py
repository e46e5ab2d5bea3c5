from __future__ import annotations

import os

import pytest

from journal.changes import Changes, Room
from journal.errors import DamagedJournal, DiskFailed, JournalInUse, NotWritable
from journal.slices import at_once
from journal.vault.store import is_encrypted, open_store

KEY = bytearray(range(32))


@pytest.fixture
def store(tmp_path):
    opened = open_store(tmp_path / "journal.db", KEY, create=True)
    opened.maintain(lambda connection: connection.execute("CREATE TABLE notes (text TEXT) STRICT"))
    with opened.write():
        opened.run_many("INSERT INTO notes VALUES (?)", [(f"note {n} " * 50,) for n in range(200)])
    yield opened
    opened.close()


def count(store):
    return store.one("SELECT count(*) FROM notes")[0]


def test_the_file_is_encrypted(store):
    assert is_encrypted(store.path)
    assert b"note" not in store.path.read_bytes()


def test_the_settings_are_those_that_never_lose_or_spill(store):
    expected = {
        "journal_mode": "truncate",
        "synchronous": 2,
        "temp_store": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "page_size": "4096",
    }
    assert {name: store.one(f"PRAGMA {name}")[0] for name in expected} == expected


@pytest.mark.parametrize("key", [bytearray(31), bytearray(33), bytearray()])
def test_a_key_of_another_length_is_never_handed_on(tmp_path, key):
    with pytest.raises(AssertionError):
        open_store(tmp_path / "new.db", key, create=True)
    assert list(tmp_path.iterdir()) == []


def test_another_key_opens_nothing(store):
    with pytest.raises(DamagedJournal):
        open_store(store.path, bytearray(32))


def test_nothing_is_created_by_opening(tmp_path):
    with pytest.raises(DamagedJournal):
        open_store(tmp_path / "none.db", KEY)
    assert list(tmp_path.iterdir()) == []


def test_an_exception_takes_back_all_of_a_transaction_and_of_the_one_inside_it(store):
    def two_deep():
        with store.write(Room.TAGS):
            store.run("DELETE FROM notes")
            with store.write(Room.NAMES):
                store.run("INSERT INTO notes VALUES ('x')")
            raise KeyError

    with pytest.raises(KeyError):
        two_deep()
    assert count(store) == 200


def test_the_rooms_of_joined_transactions_are_told_together(store):
    with store.write(Room.TAGS), store.write(Room.NAMES):
        store.run("DELETE FROM notes")
    assert store.touched() == Changes(rooms=frozenset({Room.TAGS, Room.NAMES}))
    assert store.touched() == Changes()


def test_whose_entries_a_transaction_was_is_told_where_all_of_it_says_so(store):
    with store.write(Room.ENTRIES, entry="one"), store.write(Room.TAGS, entry="other"), store.write():
        store.run("DELETE FROM notes")
    assert store.touched().entries == {"one", "other"}
    with store.write(Room.ENTRIES, entry="one"), store.write(Room.SETTINGS):
        store.run("DELETE FROM notes")
    assert store.touched().entries is None


def test_writing_outside_a_transaction_is_a_bug(store):
    with pytest.raises(AssertionError):
        store.run("DELETE FROM notes")


@pytest.mark.parametrize("place", [3, 20, 5000, 40_000, -100])
def test_the_check_notices_a_flipped_bit_anywhere(store, place):
    assert store.faults() == 0
    with store.path.open("r+b") as file:
        file.seek(place, 2 if place < 0 else 0)
        byte = file.read(1)[0]
        file.seek(-1, 1)
        file.write(bytes([byte ^ 4]))
    try:
        noticed = store.faults() > 0
    except DamagedJournal:
        noticed = True
    assert noticed


def test_a_page_that_was_bad_for_a_moment_is_read_again_before_anything_is_said(store):
    """The cache of a connection that once read a bad page stays bad; the file may be whole again."""
    whole = store.path.read_bytes()
    store.path.write_bytes(whole[:4096] + os.urandom(len(whole) - 4096))
    other = open_store(store.path, KEY)
    with pytest.raises(DamagedJournal):
        other.read("SELECT * FROM notes")
    store.path.write_bytes(whole)
    assert len(other.read("SELECT * FROM notes")) == 200
    other.close()


def test_what_was_let_go_of_in_memory_is_read_from_the_file(store):
    assert count(store) == 200
    whole = store.path.read_bytes()
    store.path.write_bytes(whole[:4096] + os.urandom(len(whole) - 4096))
    assert count(store) == 200
    store.forget()
    with pytest.raises(DamagedJournal):
        count(store)


def test_a_failing_disk_is_told_apart_from_a_full_one(store):
    with pytest.raises(DiskFailed), store._connection.refusing():
        raise open_error("disk I/O error")


def open_error(text):
    from sqlcipher3.dbapi2 import OperationalError

    return OperationalError(text)


@pytest.mark.parametrize(
    ("text", "refusal"),
    [("database is locked", JournalInUse), ("attempt to write a readonly database", NotWritable)],
)
def test_what_sqlite_says_becomes_a_refusal(store, text, refusal):
    with pytest.raises(refusal), store._connection.refusing():
        raise open_error(text)


def test_a_copy_holds_the_same_and_shares_no_page(store, tmp_path):
    store.copy_to(tmp_path / "copy.db")
    copy = open_store(tmp_path / "copy.db", KEY)
    assert copy.read("SELECT * FROM notes ORDER BY rowid")[7][0] == store.read("SELECT * FROM notes")[7][0]
    assert copy.faults() == 0
    copy.close()
    one, two = store.path.read_bytes(), (tmp_path / "copy.db").read_bytes()
    pages = {one[at : at + 4096] for at in range(0, len(one), 4096)}
    assert not [at for at in range(0, len(two), 4096) if two[at : at + 4096] in pages]


def test_a_copy_is_told_about_and_can_be_stopped(store, tmp_path):
    heard = []
    at_once(store.copying(tmp_path / "copy.db"), lambda done, whole: heard.append((done, whole)))
    [(done, whole)] = heard  # so small a one is done in one slice
    assert done == 0 < whole

    def stop(_done, _whole):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        at_once(store.copying(tmp_path / "other.db"), stop)
    assert not (tmp_path / "other.db").exists()
    assert count(store) == 200


def test_a_copy_under_another_key_opens_with_that_alone(store, tmp_path):
    other = bytearray(b"k" * 32)
    at_once(store.copying(tmp_path / "other.db", other))
    with pytest.raises(DamagedJournal):
        open_store(tmp_path / "other.db", KEY)
    exported = open_store(tmp_path / "other.db", other)
    assert count(exported) == 200
    exported.close()
    with store.write():
        store.run("DELETE FROM notes")
    assert count(store) == 0


def test_the_key_is_wiped_on_closing(tmp_path):
    opened = open_store(tmp_path / "x.db", KEY, create=True)
    assert opened._connection.key == KEY
    opened.close()
    assert opened._connection.key == bytearray(32)
