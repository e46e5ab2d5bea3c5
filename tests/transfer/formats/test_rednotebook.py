from __future__ import annotations

from datetime import date

import pytest

from journal.transfer.formats.form import Material
from journal.transfer.formats.rednotebook import to_markdown
from journal.transfer.previewing import find
from tests.transfer.formats.kept import Folder, Sample, lost

MONTH = """8:
  text: 'A **bold** day, //slanted// and __under__. #tag

    + one

    + two'
  People:
    A. colleague: null
    B. friend:
      rang at noon: null
  Tags: {school trip: null}
9: {text: 'Second day with [""board"".png] and [the list ""https://a.example/b""]'}
10: {text: ''}
45: {text: 'No such day'}
"""
SAMPLE = Sample({"2025-10.txt": MONTH}, beside=("text", "null", "Tags"))


def test_a_month_comes_in_with_its_categories_and_no_word_is_lost():
    files = {"data/2025-09.txt": MONTH, "data/board.png": b"\x89PNG"}
    name, found = find(Material(Folder(files), "Europe/Berlin"))
    assert name == "rednotebook"
    first, second, dateless = found.entries
    assert first.draft.day == date(2025, 9, 8)
    assert first.draft.body.startswith("A **bold** day, *slanted* and *under*. #tag\n1. one\n1. two")
    assert first.draft.body.endswith("**People**\n\n- A. colleague\n- B. friend: rang at noon")
    assert first.draft.tags == ("school trip",)
    assert second.draft.body == "Second day with ![](import-mark:0) and [the list](https://a.example/b)"
    assert [file.members for file in second.files] == [("data/board.png",)]
    assert [(one.where, one.reason) for one in found.problems] == [
        ("2025-09-10", "empty"),
        ("2025-09-45", "left-out"),
    ]
    assert (dateless.undated, dateless.draft.body) == ("data/2025-09.txt", "No such day")
    assert lost(files, ("text", "null", "10", "45", "8", "9", "Tags")) == set()


@pytest.mark.parametrize(
    ("marks", "markdown"),
    [
        ("=== A heading ===", "### A heading"),
        ("see http://a.example/x//y and //this//", "see http://a.example/x//y and *this*"),
        ("--gone-- and a--b", "~~gone~~ and a--b"),
        ("``code // here``", "`code // here`"),
        ("====================", "---"),
        ("a line\\\\\nthe next", "a line  \nthe next"),
    ],
)
def test_its_marks_become_markdown(marks, markdown):
    assert to_markdown(marks) == markdown


def test_a_day_that_no_month_has_is_named_however_large():
    files = {"2025-09.txt": f"{10**20}: large\n8: eighth\n", "2025-10.txt": f"1: first\n0x{'f' * 5000}: larger\n"}
    _, found = find(Material(Folder(files), "Europe/Berlin"))
    assert [entry.draft.body for entry in found.entries] == ["large", "eighth"]
    assert [entry.undated for entry in found.entries] == ["2025-09.txt", ""]
    assert [one.reason for one in found.problems] == ["not-an-entry", "left-out"]


def test_a_month_that_is_no_yaml_is_named_with_all_its_words():
    files = {"2025-09.txt": "8: {text: 'never closed\n9: more"}
    _, found = find(Material(Folder(files), "Europe/Berlin"))
    assert [one.reason for one in found.problems] == ["not-an-entry"]
    assert lost(files) == set()


def test_a_month_of_names_for_names_for_names_is_never_written_out():
    lines = ["1: &a [word, word, word, word, word, word, word, word, word]"]
    lines += [f"{day}: &{chr(96 + day)} [{', '.join([f'*{chr(95 + day)}'] * 9)}]" for day in range(2, 25)]
    files = {"2025-09.txt": "\n".join(lines)}
    _, found = find(Material(Folder(files), "Europe/Berlin"))
    assert [one.reason for one in found.problems] == ["not-an-entry"]
    assert found.problems[0].words == files["2025-09.txt"]
