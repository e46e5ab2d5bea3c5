from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.importing import jrnl

BERLIN = "Europe/Berlin"

TEXT = """[2025-09-02 16:40] Twenty-eight chairs. *
New plan on the wall.

- [x] plant watered
[ ] a box that is no date
[see the chart] neither is this

[2026-03-12 15:52] The quiet row spoke first
I waited. Seven seconds. @third-period @fractions
mail me@example.org

[2026-07-01 01:30:00 PM] Only one sentence. And a second one.
"""


def read(text):
    return jrnl.read_text(text, BERLIN)


def test_entries_come_in_with_their_titles_texts_days_and_stars():
    first, second, third = [found.draft for found in read(TEXT).entries]
    assert (first.title, first.starred, first.day) == ("Twenty-eight chairs.", True, date(2025, 9, 2))
    assert first.body.endswith("[see the chart] neither is this")
    assert (second.title, second.starred) == ("The quiet row spoke first", False)
    assert second.tags == ("third-period", "fractions")
    assert (third.title, third.body) == ("Only one sentence.", "And a second one.")


def test_times_are_local_and_become_instants():
    drafts = [found.draft for found in read(TEXT).entries]
    assert drafts[0].written_at == datetime(2025, 9, 2, 14, 40, tzinfo=UTC)
    assert drafts[1].written_at == datetime(2026, 3, 12, 14, 52, tzinfo=UTC)
    assert drafts[2].written_at == datetime(2026, 7, 1, 11, 30, tzinfo=UTC)
    assert {draft.zone for draft in drafts} == {BERLIN}


def test_an_entry_of_one_line_has_it_as_its_text():
    (found,) = read("[2026-03-12 15:52] We waited\n").entries
    assert (found.draft.title, found.draft.body) == ("", "We waited")


def test_a_first_line_as_long_as_a_text_is_text():
    long = " ".join(f"word{number}" for number in range(100)) + "."
    for said, body in ((f"{long}\nmore", f"{long}\nmore"), (f"{long} More.", f"{long} More."), (long, long)):
        (entry,) = read(f"[2026-03-12 15:52] {said}\n").entries
        assert (entry.draft.title, entry.draft.body) == ("", body)


def test_a_bad_date_and_an_empty_entry_are_named_by_their_line_and_the_rest_comes_in():
    found = read(
        "[2026-03-12 15:52] One\n\n[2026-13-45 10:00] Never\n\n[2026-03-13 09:00] *\n\n[2026-03-14 08:00] Two\n"
    )
    assert [entry.draft.body for entry in found.entries] == ["One", "Two"]
    assert [(problem.where, problem.reason) for problem in found.problems] == [("line 3", "date"), ("line 5", "empty")]


def test_the_first_version_of_the_format_had_no_brackets():
    text = "2013-06-09 15:39 My first entry.\nEverything is alright\n\n2013-06-10 15:40 Life is good *\n"
    assert jrnl.looks_like_text(text)
    one, two = read(text).entries
    assert (one.draft.title, one.draft.body) == ("My first entry.", "Everything is alright")
    assert (two.draft.body, two.draft.starred) == ("Life is good", True)


@pytest.mark.parametrize("text", ["", "# My notes\n\nSomething", "[link](x)\n[ ] task", "2013-99-99 15:39 no"])
def test_other_text_does_not_look_like_it(text):
    assert not jrnl.looks_like_text(text)


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm():
    (found,) = read("\ufeff[2026-03-12 15:52] One\r\nTwo\r\n").entries
    assert (found.draft.title, found.draft.body) == ("One", "Two")


def test_json_entries_come_in_and_bad_ones_are_named():
    value = {
        "tags": {"@energy": 1},
        "entries": [
            {
                "title": "One",
                "body": "Two\n",
                "date": "2026-03-12",
                "time": "15:52",
                "tags": ["@energy"],
                "starred": True,
            },
            {"title": "No date", "body": "", "date": "soon", "time": "15:52", "tags": [], "starred": False},
            "nonsense",
            {"title": 3, "body": None, "date": "2026-03-12", "time": "10:00"},
            {"title": "Bare", "body": "", "date": "2026-03-12", "time": "10:00"},
        ],
    }
    assert jrnl.looks_like_json(value)
    found = jrnl.read_json(value, BERLIN)
    one, bare = [entry.draft for entry in found.entries]
    assert (one.title, one.body, one.tags, one.starred) == ("One", "Two", ("energy",), True)
    assert (bare.title, bare.body) == ("", "Bare")
    assert [problem.reason for problem in found.problems] == ["date", "not-an-entry", "empty"]


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=40)


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1)), WORDS, WORDS, st.booleans()),  # noqa: DTZ001
        min_size=1,
        max_size=6,
    )
)
def test_what_jrnl_writes_is_read_back(entries):
    entries = [
        (at.replace(second=0, microsecond=0), f"a{title.strip(' *')}z", f"b{body.strip()}z", star)
        for at, title, body, star in entries
    ]
    text = "\n".join(
        f"[{at:%Y-%m-%d %H:%M}] {title}{' *' if star else ''}\n{body}\n" for at, title, body, star in entries
    )
    found = read(text).entries
    assert [(f.draft.day, f.draft.title, f.draft.body, f.draft.starred) for f in found] == [
        (at.date(), title, body, star) for at, title, body, star in entries
    ]


@settings(max_examples=100)
@given(st.text(max_size=300))
def test_any_text_is_read_without_falling(text):
    found = read(text)
    assert len(found.entries) + len(found.problems) <= text.count("\n") + 1
