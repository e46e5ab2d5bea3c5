"""The word index: no save waits for it, it goes on where it was cut short, and what was deleted leaves it."""

from __future__ import annotations

import os
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal import prose
from journal.deeds import empty_trash, list_entries, write
from journal.entries import words
from journal.errors import DiskFull
from journal.journal import Journal
from journal.shapes import Draft
from journal.slices import at_once
from journal.vault import migrate
from journal.vault.store import open_store

FIRST_DAY = date(2025, 1, 1).toordinal()


def terms(journal):
    return {row["term"] for row in journal.store.read("SELECT term FROM entry_terms")}


def index(journal):
    return [tuple(row) for row in journal.store.read("SELECT id, block FROM entry_words_data ORDER BY id")]


def counted(journal):
    return [tuple(row) for row in journal.store.read("SELECT term, doc, cnt FROM entry_terms ORDER BY term")]


def settle(journal):
    at_once(journal.word_index.settling())
    assert journal.word_index.waiting() == 0


def fill(journal, count):
    with journal.store.write():
        for number in range(count):
            body = f"needle number{number:03d}"
            write.write(journal, Draft(body=body, day=date.fromordinal(FIRST_DAY + number)))


def opened_again(journal):
    key = bytearray(journal.store._connection.key)
    journal.store.close()
    return Journal(open_store(journal.store.path, key), journal.folder, journal.vault)


def test_a_save_leaves_the_index_alone_and_is_found(journal):
    fill(journal, 3)
    settle(journal)
    before = index(journal)
    entry = journal.search.find("number001")[0].row.id
    write.revise(journal, entry, Draft(body="needle, and a plover"))
    assert index(journal) == before
    assert [hit.row.id for hit in journal.search.find("plover")] == [entry]
    assert journal.search.find("number001") == ()
    assert journal.search.count("needle") == 3
    settle(journal)
    assert index(journal) != before
    assert [hit.row.id for hit in journal.search.find("plover")] == [entry]
    assert journal.search.find("number001") == ()


@pytest.mark.parametrize("deed", ["revised", "deleted", "moved to the trash"])
def test_deleted_words_have_left_the_index_when_the_journal_is_closed(journal, deed):
    fill(journal, 3)
    entry = write.write(journal, Draft(body="the plover secret"))
    settle(journal)
    assert {"plover", "secret"} <= terms(journal)
    if deed == "revised":
        write.revise(journal, entry.id, Draft(body="the plover"))
    elif deed == "deleted":
        empty_trash.delete_for_good(journal, [entry.id])
    else:
        write.trash(journal, [entry.id])
    key = bytearray(journal.store._connection.key)
    journal.close()
    again = Journal(open_store(journal.store.path, key), journal.folder, journal.vault)
    assert again.word_index.waiting() == 0
    assert "secret" not in terms(again)
    assert ("plover" in terms(again)) is (deed == "revised")
    again.close()


def test_settling_that_was_cut_short_goes_on_where_it_was(journal, monkeypatch):
    monkeypatch.setattr(words, "TOGETHER", 10)
    fill(journal, 45)
    slices = journal.word_index.settling()
    assert [next(slices), next(slices)] == [(10, 45), (20, 45)]
    slices.close()
    again = opened_again(journal)
    assert again.word_index.waiting() == 25
    assert again.search.count("needle") == 45
    assert len(again.search.find("number044")) == len(again.search.find("number000")) == 1
    assert list(again.word_index.settling()) == [(10, 25), (20, 25), (25, 25)]
    assert again.search.count("needle") == 45
    again.close()


def segments(journal):
    return journal.store.read("SELECT count(DISTINCT segid) FROM entry_words_idx")[0][0]


def test_long_and_short_texts_come_into_the_index_together_and_in_the_order_of_its_places(journal, monkeypatch):
    monkeypatch.setattr(words, "_LENGTH", 100)
    fill(journal, 2)
    for day, length in ((date(2025, 2, 1), 1_000), (date(2025, 2, 2), 9_000)):
        write.write(journal, Draft(body="needle " + "a" * length, day=day))
    fill(journal, 4)
    slices = journal.word_index.settling()
    assert list(slices) == [(1, 8), (8, 8)]  # what is too long for one slice alone, and all others
    assert segments(journal) == 2
    assert journal.search.count("needle") == 8


@pytest.mark.parametrize(("alone", "slices"), [(False, 3), (True, 1)])
def test_more_comes_into_the_index_at_once_where_nobody_waits_for_a_save(journal, monkeypatch, alone, slices):
    monkeypatch.setattr(words, "TOGETHER", 2)
    fill(journal, 6)
    assert len(list(journal.word_index.settling(alone=alone))) == slices


def test_many_entries_that_came_in_wait_for_the_index_and_few_do_not(journal, monkeypatch):
    monkeypatch.setattr(words, "AT_ONCE", 4)
    with journal.past.many():
        fill(journal, 4)
    assert journal.word_index.waiting() == 0
    before = index(journal)
    with journal.past.many():
        fill(journal, 5)
        thrown = write.write(journal, Draft(body="needle, a lapwing"))
        journal.past.put_back(thrown.id, rev=1, changed_at=thrown.changed_at, trashed_at=thrown.changed_at)
    assert journal.word_index.waiting() == 5
    assert index(journal) == before
    assert journal.search.count("needle") == 9


def test_what_is_done_to_entries_that_wait_for_the_index_is_right_in_it(journal, monkeypatch):
    monkeypatch.setattr(words, "AT_ONCE", 4)
    with journal.past.many():
        fill(journal, 5)
    revised, deleted, thrown, marked, moved = (hit.row.id for hit in journal.search.find("needle"))
    write.revise(journal, revised, Draft(body="a plover"))
    empty_trash.delete_for_good(journal, [deleted])
    write.trash(journal, [thrown])
    write.tag(journal, [marked], "heron")
    write.revise(journal, moved, Draft(body="needle and lapwing", day=date(2024, 1, 1)))
    journal = opened_again(journal)
    for settled in (False, True):
        if settled:
            settle(journal)
        assert [hit.row.id for hit in journal.search.find("needle")] == [marked, moved]
        assert [hit.row.id for hit in journal.search.find("plover")] == [revised]
        assert [hit.row.id for hit in journal.search.find("heron")] == [marked]
    assert not {"number003", "number002"} & terms(journal)
    as_it_is = counted(journal)
    with journal.store.write() as store:
        store.run("UPDATE words_cut SET way = ''")
    settle(journal)
    assert counted(journal) == as_it_is
    journal.close()


def test_many_words_leave_the_index_a_few_at_a_time_and_where_it_was_cut_short_the_rest(journal, monkeypatch):
    monkeypatch.setattr(words, "LEAVING", 10)
    fill(journal, 3)
    many = " ".join(f"plover{number:02d} needle 鳥が{number}" for number in range(30))
    entry = write.write(journal, Draft(body=f"# Heading, plover03\n\n{many}"))
    settle(journal)
    write.revise(journal, entry.id, Draft(body="needle, and a heron plover03"))
    left = [len(terms(journal))]
    slices = journal.word_index.settling()
    for _ in range(3):
        assert next(slices) == (0, 1)
        left.append(len(terms(journal)))
    assert [before - after for before, after in pairwise(left)] == [10, 10, 10]
    again = opened_again(journal)
    assert again.word_index.waiting() == 1
    assert [hit.row.id for hit in again.search.find("heron plover03")] == [entry.id]
    assert again.search.count("plover") == 1
    assert again.search.find("plover29") == again.search.find("鳥が") == ()
    settle(again)
    assert [hit.row.id for hit in again.search.find('"heron plover03"', best_first=True)] == [entry.id]
    assert again.search.count("needle") == 4
    settled = counted(again)
    with again.store.write() as store:
        store.run("INSERT INTO entry_words (entry_words) VALUES ('integrity-check')")
        store.run("UPDATE words_cut SET way = ''")
    settle(again)
    assert counted(again) == settled
    again.close()


def test_long_texts_that_come_in_are_read_for_the_index_one_at_a_time(journal):
    asked, read = [], []
    journal.store.in_pieces().raw.set_trace_callback(asked.append)
    for length in (1, 100_000):
        asked.clear()
        with journal.past.many():
            for number in range(3):
                write.write(journal, Draft(body=f"number{number} " + "long words " * length))
        read.append(sum(each.startswith("SELECT key, heading, body, beside FROM entries") for each in asked))
    assert read == [1, 3]
    assert [journal.search.count(f"number{number}") for number in range(3)] == [2, 2, 2]


@given(st.text())
def test_words_that_were_cut_are_cut_the_same_once_more(text):
    cut = prose.words_in(text)
    assert prose.words_in(" ".join(cut)) == cut


def test_a_journal_of_the_schema_before_is_indexed_anew_in_slices_and_found_meanwhile(tmp_path, monkeypatch):
    steps = migrate.steps()
    monkeypatch.setattr(migrate, "steps", lambda: steps[:4])
    key = bytearray(os.urandom(32))
    store = open_store(tmp_path / "journal.db", key, create=True)
    migrate.migrate(store)
    with store.write():
        for number in range(150):
            day = date.fromordinal(FIRST_DAY + number).isoformat()
            store.run(
                "INSERT INTO entries (key, id, title, heading, excerpt, kind, day, written_at, zone, change_no,"
                " changed_at, trashed_at, body) VALUES (?, ?, '', '', '', 'note', ?, 0, 'UTC', ?, 0, ?, ?)",
                (
                    (FIRST_DAY + number) << 32,
                    f"id{number}",
                    day,
                    number,
                    1 if number == 7 else None,
                    f"Die große Pause, number{number:03d}",
                ),
            )
    assert len(store.read("SELECT rowid FROM entry_words WHERE entry_words MATCH 'pause'")) == 149
    monkeypatch.setattr(migrate, "steps", lambda: steps)
    migrate.migrate(store)
    journal = Journal(store, tmp_path, "0" * 32)
    assert journal.word_index.waiting() == 149
    assert journal.search.count('"große Pause"') == 149
    next(journal.word_index.settling())
    assert journal.search.count('"große Pause"') == 149
    journal = opened_again(journal)
    assert journal.word_index.waiting() == 149 - words.TOGETHER
    settle(journal)
    assert journal.search.count('"große Pause"') == 149
    assert [hit.row.id for hit in journal.search.find("number000")] == ["id0"]
    assert journal.search.find("number007") == ()
    assert journal.store.faults() == 0
    journal.close()


def test_an_index_that_was_cut_in_another_way_is_made_anew(journal, monkeypatch):
    fill(journal, 5)
    settle(journal)
    monkeypatch.setattr(words, "WAY", "another")
    with journal.store.write() as store:
        store.run("DELETE FROM entry_words_idx")  # as if it were of no use
    settle(journal)
    assert journal.search.count("needle") == 5
    assert len(journal.search.find("umber003")) == 1


def is_put_away(journal):
    return bool(journal.store.read("SELECT 1 FROM sqlite_schema WHERE name GLOB 'entry_words_gone*'"))


@pytest.mark.parametrize("cut_after", [1, 2, 5, 12, 16])
def test_an_index_that_is_put_away_is_emptied_in_slices_and_goes_on_where_it_was_cut_short(
    journal, monkeypatch, cut_after
):
    monkeypatch.setattr(words, "EMPTIED", 1)
    monkeypatch.setattr(words, "TOGETHER", 10)
    fill(journal, 80)
    settle(journal)
    before = counted(journal)
    monkeypatch.setattr(words, "WAY", "another")
    slices = journal.word_index.settling()
    for _ in range(cut_after):
        next(slices)
        assert journal.search.count("needle") == 80
    slices.close()
    again = opened_again(journal)
    assert again.search.count("needle") == 80
    assert len(again.search.find("number079")) == 1
    settle(again)
    assert not is_put_away(again)
    assert counted(again) == before
    assert again.store.faults() == 0
    again.close()


def test_an_index_is_put_away_and_emptied_while_a_file_is_read_and_goes_once_that_is_over(journal, monkeypatch):
    fill(journal, 5)
    entry = journal.search.find("number004")[0].row.id
    file = write.attach(journal, entry, "film.bin", os.urandom(1 << 19))
    settle(journal)
    reading = journal.attachments.reading(file.id)
    next(reading)
    for way in ("another", "yet another"):
        monkeypatch.setattr(words, "WAY", way)
        settle(journal)
        assert is_put_away(journal)
        assert journal.search.count("needle") == 5
    assert len(at_once(reading)) == 1 << 19
    settle(journal)
    assert not is_put_away(journal)
    assert journal.search.count("needle") == 5


def test_tags_that_are_the_same_by_todays_folding_become_one(journal):
    one = write.write(journal, Draft(body="one", tags=("soft",)))
    other = write.write(journal, Draft(body="other", tags=("other",)))
    with journal.store.write() as store:
        store.run("UPDATE tags SET name = 'so\u00adft', folded = 'so\u00adft' WHERE name = 'other'")
    at_once(list_entries.settling(journal))
    assert {*journal.tags.carriers("soft")} == {one.id, other.id}
    assert [(tag.name, tag.count) for tag in journal.tags.all()] == [("soft", 2)]


def test_what_is_left_out_of_a_search_is_told_while_the_index_is_made_anew(journal, monkeypatch):
    from journal.search import find

    monkeypatch.setattr(find, "WAITING_LIMIT", 4)
    monkeypatch.setattr(find, "_CHUNK", 2)
    fill(journal, 10)
    assert list_entries.count_found(journal, "needle", list_entries.EVERYTHING).left_out == 6
    assert len(journal.search.find("number009")) == 1
    settle(journal)
    assert list_entries.count_found(journal, "needle", list_entries.EVERYTHING) == list_entries.Count(
        found=10, left_out=0
    )


def test_a_disk_that_is_full_keeps_no_journal_from_closing(journal, monkeypatch):
    fill(journal, 3)

    def full(*_):
        raise DiskFull(path=journal.folder)

    monkeypatch.setattr(journal.word_index, "_settle", full)
    journal.close()
    assert journal.store.closed
