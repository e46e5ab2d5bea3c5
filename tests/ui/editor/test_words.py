from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.prose import spans
from ui.editor.words import LONGEST, words_of


def words(line, state=0):
    runs, _ = spans(line, state)
    return [word for _, _, word in words_of(line, runs)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("I waited, twice.", ["waited", "twice"]),
        ("# A *quiet* **row**", ["quiet", "row"]),
        ("- [x] call home", ["call", "home"]),
        ("read `the codez` now", ["read", "now"]),
        ("read [teh page](https://x.org/qwxz) now", ["read", "now"]),
        ("at https://x.org/qwxz or a@b.org or www.qwxz.org or qwxz.txt ends", ["at", "or", "or", "or", "ends"]),
        ("#third-periodd went", ["went"]),
        ("the IEP for 7b on the 3rd: ABCD", ["the", "for", "on", "the", "ABCD"]),
        ("don’t over-talk", ["don’t", "over-talk"]),
        ("'quoted' words'", ["quoted", "words"]),
        ("cafe\u0301 👩‍🏫 שלום", ["cafe\u0301", "שלום"]),
    ],
)
def test_only_prose_is_checked(line, found):
    assert words(line) == found


def test_nothing_in_a_fence_is_checked():
    _, state = spans("```")
    assert words("some codez", state) == []


def test_a_line_that_is_no_prose_is_left_alone():
    assert words("word " * LONGEST) == []


@given(st.text(max_size=80))
def test_every_word_is_where_it_is_said_to_be(line):
    runs, _ = spans(line, 0)
    for start, end, word in words_of(line, runs):
        assert line[start:end] == word
