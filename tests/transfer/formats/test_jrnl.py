from __future__ import annotations

import json
import re
from collections import Counter
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.transfer.formats import jrnl
from journal.transfer.formats.found import gathered
from tests.transfer.formats.kept import Sample

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
SAMPLE = Sample(
    {"diary.txt": TEXT},
    beside=("AM PM",),
    undated={"jrnl.json": json.dumps({"entries": [{"title": "Odd", "body": "No day.", "date": "soon"}]})},
)


def read(text):
    return gathered(jrnl.read_text(text, BERLIN))


def test_entries_come_in_with_their_titles_texts_days_and_stars():
    first, second, third = [found.draft for found in read(TEXT).entries]
    assert (first.title, first.starred, first.day) == ("Twenty-eight chairs.", True, date(2025, 9, 2))
    assert first.body.endswith("[see the chart] neither is this")
    assert (second.title, second.starred) == ("The quiet row spoke first", False)
    assert second.tags == ("third-period", "fractions")
    assert (third.title, third.body) == ("Only one sentence.", "And a second one.")


@pytest.mark.parametrize("text", [TEXT, TEXT.replace("[2", "2").replace("] ", " ")])
@pytest.mark.parametrize("looked", [1, 30, 60, 100])
def test_a_text_that_is_looked_through_in_pieces_has_the_same_in_it(monkeypatch, text, looked):
    whole = read(text)
    assert len(whole.entries) == 3
    monkeypatch.setattr(jrnl, "_LOOKED", looked)
    assert read(text) == whole


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


def test_a_bad_date_and_an_empty_entry_are_named_by_their_line_and_no_word_is_left_out():
    found = read(
        "[2026-03-12 15:52] One\n\n[2026-13-45 10:00] Never\n\n[2026-03-13 09:00] *\n\n[2026-03-14 08:00] Two\n"
    )
    assert [(entry.draft.title, entry.draft.body) for entry in found.entries] == [
        ("One", "[2026-13-45 10:00] Never"),
        ("", "Two"),
    ]
    assert [(problem.where, problem.reason) for problem in found.problems] == [
        ("line 3", "date-inside"),
        ("line 5", "empty"),
    ]


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
    found = gathered(jrnl.read_json(value, BERLIN))
    one, dateless, bare = [entry.draft for entry in found.entries]
    assert (one.title, one.body, one.tags, one.starred) == ("One", "Two", ("energy",), True)
    assert (bare.title, bare.body) == ("", "Bare")
    assert [problem.reason for problem in found.problems] == ["not-an-entry", "empty"]
    assert (dateless.day, dateless.written_at, dateless.body) == (None, None, "No date")
    assert found.entries[1].left_out == "soon 15:52"


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


def told(text):
    """How often each word of a text is kept, and how often its line is named as left out."""
    found, lines = read(text), text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    kept = [lines[int(each.where.removeprefix("line ")) - 1] for each in found.entries]
    parts = [STAMP.match(line)[0] for line in kept]
    parts += [f"{each.draft.title}\n{each.draft.body}" for each in found.entries]
    for problem in found.problems:
        first, *last = map(int, re.findall(r"\d+", problem.where))
        if problem.reason in {"before-dates", "empty"}:
            parts += lines[first - 1 : last[0] if last else first]
    return words(" ".join(parts))


def words(text):
    return Counter(re.findall(r"\w+", text))


STAMP = re.compile(r"\[[^\]]*\]|\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?")
PREAMBLE = """\ufeffMy first year, for nobody but me.
The first two weeks had no dates: I cried once.

[2025-09-08 15:40] The first day with one *
It went better.
"""
OLD = """2025-09-01 15:00 I forgot every name.

2025-09-02 15:40 He said "[this] is the best day".
Nobody has said that to me before.

[2025-09-03 12:55] Copied from the chat
See you at the meeting
"""
HOMEWORK = """[2026-01-05 10:00] A reading day
We began.
[pp. 12-13-14] was the homework.
[12-13-14] too.
And this is the rest of the day.
2026-01-05 11:00 is what the clock said.

[0001-01-01 10:00] no day at all
[2026-01-06 10:00]
"""
OTHER_FORMATS = "[09/08/2025 03:40 PM] American.\nOne.\n\n[Mon, 08 Sep 2025 15:40] A weekday.\nTwo.\n"


@pytest.mark.parametrize("text", [TEXT, PREAMBLE, OLD, HOMEWORK, OTHER_FORMATS, OTHER_FORMATS + TEXT, TEXT + OLD])
def test_every_word_of_a_file_is_kept_or_its_line_is_named(text):
    assert told(text) == words(text)


LINES = st.one_of(
    st.sampled_from((TEXT + PREAMBLE + OLD + HOMEWORK + OTHER_FORMATS).split("\n")),
    st.builds("{}{} {}".format, st.sampled_from(["[", ""]), st.dates(), st.text(max_size=12)),
    st.text(max_size=20),
)


@settings(max_examples=150)
@given(st.lists(LINES, max_size=12), st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_every_word_of_any_file_is_kept_or_its_line_is_named(lines, end):
    assert told(end.join(lines)) == words(end.join(lines))


def test_words_before_the_first_date_are_named_by_their_lines():
    found = read(PREAMBLE)
    assert [(problem.where, problem.reason) for problem in found.problems] == [("lines 1 to 2", "before-dates")]
    assert [each.draft.title for each in found.entries] == ["The first day with one"]


def test_a_bracket_that_is_no_date_belongs_to_the_text():
    found = read(HOMEWORK)
    (entry,) = found.entries
    assert "[pp. 12-13-14] was the homework.\n[12-13-14] too.\nAnd this" in entry.draft.body
    assert "2026-01-05 11:00 is what" in entry.draft.body
    assert [(problem.where, problem.reason) for problem in found.problems] == [
        ("line 4", "date-inside"),
        ("line 8", "date-inside"),
        ("line 9", "empty"),
    ]


def test_a_file_that_began_without_brackets_goes_on_with_them():
    assert [(each.draft.day.day, each.draft.title) for each in read(OLD).entries] == [
        (1, ""),
        (2, 'He said "[this] is the best day".'),
        (3, "Copied from the chat"),
    ]


def test_a_tag_keeps_its_pluses():
    (found,) = read("[2026-03-12 15:52] I taught @C++, then @OS/2.\n").entries
    assert found.draft.tags == ("c++", "os/2")


def test_c_sharp_is_not_c():
    (found,) = read("[2026-03-12 15:52] I taught @C#, then @C and (at last) @C#.\n").entries
    assert found.draft.tags == ("csharp", "c")


@settings(max_examples=100)
@given(st.text(max_size=300))
def test_any_text_is_read_without_falling(text):
    found = read(text)
    assert len(found.entries) + len(found.problems) <= text.count("\n") + 1


@pytest.mark.parametrize(
    ("stamps", "days"),
    [
        (("Mon, 08 Sep 2025 15:40", "Tue, 09 Sep 2025 15:40"), (8, 9)),
        (("09/08/2025 03:40 PM", "09/12/2025 03:40 PM"), (8, 12)),
        (("08/09/2025 15:40", "30/09/2025 15:40"), (8, 30)),
        (("08.09.2025 15:40", "2025/09/12 15:40:10"), (8, 12)),
    ],
)
def test_a_time_format_of_ones_own_is_understood(stamps, days):
    text = "".join(f"[{stamp}] Title {number}\nBody {number}.\n\n" for number, stamp in enumerate(stamps))
    assert jrnl.looks_like_text(text)
    found = read(text)
    assert [entry.draft.day for entry in found.entries] == [date(2025, 9, day) for day in days]
    assert [entry.draft.body for entry in found.entries] == ["Body 0.", "Body 1."]
    assert found.problems == ()
