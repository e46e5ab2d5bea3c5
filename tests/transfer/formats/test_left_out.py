from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from journal.transfer.formats import left_out

FACTS = re.compile(r"id|made")


def test_what_is_taken_and_what_is_a_fact_is_not_named_again():
    item = {"text": "Taken", "id": "7f", "place": {"name": "The mill", "id": "8a"}, "tags": ["one", 3]}
    assert list(left_out.beside(item, {"text", "tags"}, FACTS)) == ["The mill"]
    listed = {"text": {"de": "Anders"}, "id": ["in a list"]}
    assert list(left_out.beside(listed, {"text"}, FACTS)) == ["Anders", "in a list"]
    assert list(left_out.beside("no entry", (), FACTS)) == []


def test_a_second_text_is_named_only_where_it_says_more():
    assert left_out.unless_in("One two.", "**One** _two_") == ""
    assert left_out.unless_in("One two three", "One two") == "One two three"


@given(st.lists(st.text(max_size=4)))
def test_what_was_told_twice_stands_once_and_nothing_is_missing(told):
    said = left_out.joined(told)
    assert all(one.strip() in said for one in told)
    assert left_out.joined([*told, *told]) == said
