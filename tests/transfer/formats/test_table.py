from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.shapes import Column, Kind
from journal.transfer.formats import table, tables
from journal.transfer.formats.form import Material
from journal.transfer.previewing import find
from tests.transfer.formats.kept import Folder, Sample, lost

TABLE = """Date;Heading;What happened;Tags;Room
31/12/2025;Last day;We sang.;choir, year-end;12b
05/06/2026;;Sports day.;;
;No day;Some day in May.;;hall
"""
SAMPLE = Sample({"diary.csv": TABLE}, beside=("Date Heading Tags",))


def read(said=TABLE, **chosen):
    return find(
        Material(Folder({"diary.csv": said}), "Europe/Berlin", {Column(key): name for key, name in chosen.items()})
    )


def test_the_columns_whose_names_say_it_are_taken_and_the_others_stand_below_the_text():
    name, found = read()
    assert name == "table"
    assert found.headers == ("Date", "Heading", "What happened", "Tags", "Room")
    assert found.columns == {Column.DATE: "Date", Column.TITLE: "Heading", Column.TAGS: "Tags"}
    first, second, third = [entry.draft for entry in found.entries]
    assert (first.day, first.title, first.tags) == (date(2025, 12, 31), "Last day", ("choir", "year-end"))
    assert first.body == "What happened: We sang.\nRoom: 12b"
    assert second.day == date(2026, 6, 5)
    assert third.day is None
    assert found.entries[2].undated == "diary.csv"
    assert lost({"diary.csv": TABLE}, ("Date;Heading;Tags", "31 12 2025 05 06 2026")) == set()


def test_a_column_that_was_chosen_holds_the_text():
    _, found = read(text="What happened", tags="", mood="Room")
    assert found.columns[Column.TEXT] == "What happened"
    assert Column.TAGS not in found.columns
    first = found.entries[0]
    assert (first.draft.body, first.mood, first.draft.kind) == ("We sang.\n\nTags: choir, year-end", "12b", Kind.NOTE)


def test_a_row_with_more_cells_than_columns_loses_none():
    text = "date,text\n2026-03-12,one,two,three\n"
    _, found = read(text)
    assert found.entries[0].draft.body == "one\n\ntwo,three"


@pytest.mark.parametrize("first", ["only one", "a,,b", "a,a", ""])
def test_a_first_line_that_names_no_columns_makes_no_table(first):
    assert tables.header(f"{first}\nx,y") == ()


def test_a_cell_as_large_as_a_book_does_not_take_the_rows_after_it_along():
    _, found = read(f'date,text\n2026-03-12,"{"x" * 17_000_000}"\n2026-03-13,after\n')
    assert [len(entry.draft.body) for entry in found.entries] == [17_000_000, 5]


def test_only_the_end_of_a_line_ends_a_row():
    _, found = read("date,text\r2026-03-12,one\u2028two\x0cthree\r2026-03-13,after\r")
    assert [entry.draft.body for entry in found.entries] == ["one\u2028two\x0cthree", "after"]


CELLS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"], exclude_characters='"'), max_size=15)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=8))
def test_no_cell_of_any_table_is_lost(cells):
    text = "\n".join(["date,text,other", *(f'2026-03-12,"{one}","{two}"' for one, two in cells)])
    found = table.read("diary.csv", Material(Folder({"diary.csv": text}), "UTC"))
    assert lost({"diary.csv": text}, ("date text other", "2026 03 12"), of=found) == set()
