"""Every table is gone through with its indexes and values, however much is in it, and nothing waits long for that."""

from __future__ import annotations

import os
from datetime import date, timedelta

import pytest

from journal.comparing.side import Side
from journal.deeds import checking, empty_trash, write
from journal.demo import demo
from journal.entries import words
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


def altered(path, table, was, other, change):
    """Make a change that the schema of a table would have refused, had it not said something else meanwhile."""
    for said, becomes, then in ((was, other, change), (other, was, "")):
        with raw(path) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            same = "UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = ? AND instr(sql, ?)"
            assert connection.execute(same, (said, becomes, table, said)).rowcount == 1
        connection.close()
        with raw(path) as connection:
            connection.execute(then)
        connection.close()


def in_no_order(path, name, *making):
    """Put another, which is in another order, in the place of a table or an index; a seek goes astray in it."""
    with raw(path) as connection:
        for made in making:
            connection.execute(made)
        connection.execute("PRAGMA writable_schema = ON")
        root = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        (there,), (other,) = (connection.execute(root, (each,)).fetchone() for each in (name, "other"))
        for each, page in ((name, other), ("other", there)):
            connection.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = ?", (page, each))
    connection.close()


def test_a_journal_as_it_was_written_is_sound(path):
    assert found(path) == 0


def test_every_table_of_a_journal_in_which_there_is_something_of_everything_is_sound_row_by_row(journal, monkeypatch):
    demo.fill(journal)
    monkeypatch.setattr(sound, "SMALL", 0)
    assert at_once(sound.unsound(journal.store)) == 0


@pytest.mark.parametrize(
    ("was", "other", "value"),
    [
        ("zone TEXT NOT NULL", "zone TEXT", "zone = NULL"),
        (") STRICT", ") /* */", "written_at = 'noon'"),
        (") STRICT", ") /* */", "zone = x'00'"),
        ("kind IN ('high',", "kind IN ('deep', 'high',", "kind = 'deep'"),
        ("length(day) = 10", "length(day) > 9", "day = '2025-01-011'"),
    ],
)
def test_a_value_that_its_column_may_not_have_is_found(path, was, other, value):
    altered(path, "entries", was, other, f"UPDATE entries SET {value} WHERE key = (SELECT max(key) FROM entries)")
    assert found(path) == 1


def test_every_check_of_the_schema_is_asked_of_every_row(path, monkeypatch):
    monkeypatch.setattr(sound, "SMALL", -1)  # empty ones, too, are gone through row by row
    store, asked = open_store(path, KEY), []
    checked = dict(store.read("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%CHECK (%'"))
    store.in_pieces().raw.set_trace_callback(asked.append)
    assert at_once(sound.unsound(store)) == 0
    for name, sql in checked.items():
        first = next(each for each in asked if f'FROM "{name}" AS of NOT INDEXED' in each)
        assert first.count("ifnull(NOT (") == sql.count("CHECK (")
    assert len(checked) > 5
    store.close()


def test_two_rows_that_may_not_be_the_same_in_something_are_found(path):
    last_two = "SELECT key FROM entries ORDER BY key DESC LIMIT 2"
    change = f"UPDATE entries SET change_no = 1 << 40 WHERE key IN ({last_two})"
    altered(path, "entries_by_change", "CREATE UNIQUE INDEX", "CREATE INDEX", change)
    assert found(path) == 1


def test_a_table_in_no_order_is_found_and_the_check_ends(path):
    in_no_order(
        path,
        "shelf",
        "CREATE TABLE shelf (name TEXT PRIMARY KEY) WITHOUT ROWID",
        "CREATE TABLE other (name TEXT COLLATE NOCASE PRIMARY KEY) WITHOUT ROWID",
        "INSERT INTO other SELECT CASE nth % 2 WHEN 0 THEN id ELSE upper(id) END FROM ("
        "SELECT id, row_number() OVER (ORDER BY key) AS nth FROM entries)",
    )
    assert found(path) == 1


def test_where_the_ids_are_in_no_order_the_check_ends_and_all_are_listed(path):
    in_no_order(
        path,
        "sqlite_autoindex_entries_1",
        "CREATE TABLE ids (key INTEGER PRIMARY KEY, id TEXT)",
        "CREATE INDEX other ON ids (id COLLATE NOCASE)",
        "UPDATE entries SET id = printf('%s%05d', substr('aAbBcCdD', (key >> 32) % 8 + 1, 1), key >> 32)",
        "INSERT INTO ids SELECT key, id FROM entries",
    )
    journal = Journal(open_store(path, KEY), path.parent, "0" * 32)
    assert checking.check_journal(journal).indexes
    assert len(at_once(Side(journal.store).listing())) == sound.SMALL + 20
    journal.close()


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


def test_where_the_ids_lead_to_a_key_that_is_no_place_the_check_says_so(path):
    in_no_order(
        path,
        "sqlite_autoindex_entries_1",
        "CREATE TABLE copy (key INTEGER PRIMARY KEY, id TEXT)",
        "INSERT INTO copy SELECT key, id FROM entries",
        "UPDATE copy SET key = -5 WHERE key = (SELECT max(key) FROM copy)",
        "CREATE INDEX other ON copy (id)",
    )
    journal = Journal(open_store(path, KEY), path.parent, "0" * 32)
    report = checking.check_journal(journal)
    assert report.indexes
    assert not report.whole
    journal.close()


def test_an_entry_that_is_deleted_while_a_file_of_another_is_read_is_no_fault(path, monkeypatch):
    journal = Journal(open_store(path, KEY), path.parent, "0" * 32)
    (first, _), (second, _), *_ = journal.entries.every()
    write.attach(journal, first, "song.bin", FILE)
    read = journal.attachments.reading

    def meanwhile(file):
        if second in dict(journal.entries.every()):
            empty_trash.delete_for_good(journal, [second])
        return read(file)

    monkeypatch.setattr(journal.attachments, "reading", meanwhile)
    assert checking.check_journal(journal).whole
    assert second not in dict(journal.entries.every())
    journal.close()


def test_a_file_of_which_only_its_name_is_left_is_found(path):
    with raw(path) as connection:
        connection.execute("DELETE FROM attachment_bytes")
    connection.close()
    journal = Journal(open_store(path, KEY), path.parent, "0" * 32)
    assert checking.check_journal(journal).files_damaged == 1
    journal.close()


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


@pytest.mark.parametrize("row_by_row", [False, True])
def test_an_old_word_index_that_goes_between_two_slices_is_no_fault(path, monkeypatch, row_by_row):
    if row_by_row:
        monkeypatch.setattr(sound, "SMALL", 0)
    journal = Journal(open_store(path, KEY), path.parent, "0" * 32)
    at_once(journal.word_index.settling())
    monkeypatch.setattr(words, "WAY", "another")
    journal.word_index.begin_anew_if_cut_otherwise()
    tables, asked = journal.store.read("SELECT count(*) FROM sqlite_schema WHERE name GLOB 'entry_words_gone_*'"), []
    assert tables[0][0] == 3
    journal.store.in_pieces().raw.set_trace_callback(asked.append)
    slices = sound.unsound(journal.store)
    while not any('"entry_words_gone_docsize" AS of' in each for each in asked) and row_by_row:
        next(slices)
    next(slices)
    at_once(journal.word_index.settling())
    assert at_once(slices) == 0
    journal.close()


def test_no_slice_reads_more_than_one_file(path):
    journal = Journal(open_store(path, KEY), path.parent, "0" * 32)
    (entry,) = (row["entry"] for row in journal.store.read("SELECT entry FROM attachments"))
    for number in range(3):
        write.attach(journal, entry, f"film {number}.bin", os.urandom(1 << 19))
    asked = []
    journal.store.in_pieces().raw.set_trace_callback(asked.append)
    assert at_once(sound.unsound(journal.store)) == 0
    assert sum('FROM "attachment_bytes" AS of' in each for each in asked) == 4 + 1
    journal.close()


def test_no_slice_goes_through_more_than_a_few_rows_or_a_piece_of_a_file(path):
    store = open_store(path, KEY)
    assert len(list(sound.unsound(store))) > 2 * sound.SMALL / sound.TOGETHER + len(FILE) / (1 << 18)
    store.close()
