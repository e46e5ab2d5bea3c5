"""Every table is gone through with its indexes and values, however much is in it, and nothing waits long for that."""

from __future__ import annotations

import os
from datetime import date, timedelta

import pytest

from journal.deeds import write
from journal.journal import Journal
from journal.shapes import Draft
from journal.slices import at_once
from journal.vault import sound
from journal.vault.migrate import migrate
from journal.vault.store import open_store
from tests.vault.test_damage import KEY, raw

FILE = os.urandom(1 << 20)


@pytest.fixture
def path(tmp_path):
    """A journal of more entries than SQLite is asked for at once, some of them with tags, one with a file."""
    store = open_store(tmp_path / "journal.db", KEY, create=True)
    migrate(store)
    journal = Journal(store, tmp_path, "0" * 32)
    with store.write():
        for number in range(sound.SMALL + 20):
            day = date(2025, 1, 1) + timedelta(days=number)
            entry = write.write(journal, Draft(body=f"Day {number}", day=day, tags=("a", "b")))
        write.attach(journal, entry.id, "film.bin", FILE)
    journal.close()
    return tmp_path / "journal.db"


def found(path):
    store = open_store(path, KEY)
    try:
        return at_once(sound.unsound(store))
    finally:
        store.close()


def behind(path, index, change):
    """Make a change of which this index does not hear."""
    with raw(path) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        (row,) = connection.execute("SELECT * FROM sqlite_schema WHERE name = ?", (index,)).fetchall()
        connection.execute("DELETE FROM sqlite_schema WHERE name = ?", (index,))
    connection.close()
    with raw(path) as connection:
        connection.execute(change)
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", tuple(row))
    connection.close()


def test_a_journal_as_it_was_written_is_sound(path):
    assert found(path) == 0


@pytest.mark.parametrize(
    ("index", "change", "times"),
    [
        ("entries_by_day", "UPDATE entries SET day = '2024-01-01' WHERE key = (SELECT max(key) FROM entries)", 1),
        ("entries_in_trash", "UPDATE entries SET trashed_at = 1 WHERE key = (SELECT min(key) FROM entries)", 2),
        ("entry_tags_by_entry", "UPDATE entry_tags SET added = 0 WHERE entry = (SELECT min(entry) FROM entry_tags)", 2),
        ("entry_tags_by_entry", "DELETE FROM entry_tags WHERE entry = (SELECT max(entry) FROM entry_tags)", 1),
        ("attachments_by_entry", "UPDATE attachments SET place = 7", 1),
    ],
)
def test_a_row_that_an_index_does_not_hold_as_it_stands_and_one_that_it_alone_holds_are_found(
    path, index, change, times
):
    behind(path, index, change)
    assert found(path) == times


@pytest.mark.parametrize("after", range(1, 60, 6))
def test_what_is_written_and_deleted_between_two_slices_is_no_fault(path, after):
    journal = Journal(open_store(path, KEY), path.parent, "0" * 32)
    (file,) = journal.store.read("SELECT id FROM attachments")
    slices = sound.unsound(journal.store)
    for _ in range(after):
        next(slices)
    write.write(journal, Draft(body="meanwhile", tags=("a",)))
    journal.attachments.remove(file["id"])
    assert at_once(slices) == 0
    journal.close()


def test_no_slice_goes_through_more_than_a_few_rows_or_a_piece_of_a_file(path):
    store = open_store(path, KEY)
    assert len(list(sound.unsound(store))) > 2 * sound.SMALL / sound.TOGETHER + len(FILE) / (1 << 18)
    store.close()
