from __future__ import annotations

import json
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.errors import ImportRefused
from journal.transfer.formats import json_reader

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)


@settings(max_examples=80)
@given(VALUES)
def test_json_is_read_as_it_was_written(value):
    assert json_reader.load(json.dumps(value)) == value


@settings(max_examples=80)
@given(VALUES, st.text(max_size=8))
def test_looking_into_anything_gives_the_promised_type(value, key):
    assert isinstance(json_reader.items(value, key), list)
    assert isinstance(json_reader.text(value, key), str)
    assert isinstance(json_reader.texts(value, key), tuple)
    assert isinstance(json_reader.truth(value, key), bool)
    assert isinstance(json_reader.number(value, key), int)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[" * 101 + "]" * 101, "too-deep"),
        ("[" * 5_000_000, "too-deep"),
        ('{"a":' * 200, "too-deep"),
        ("nonsense", "not-json"),
        ("", "not-json"),
        ("9" * 10_000, "not-json"),
        ('"open', "not-json"),
    ],
)
def test_what_is_no_json_or_too_deep_is_refused(text, reason):
    with pytest.raises(ImportRefused) as refused:
        json_reader.load(text)
    assert refused.value.facts == {"reason": reason}


def test_brackets_inside_texts_do_not_count_as_depth():
    deep = ["[" * 500 + '\\"' + "{" * 500]
    assert json_reader.load(json.dumps(deep)) == deep


def test_at_every_object_there_is_a_line_of_python_at_which_other_threads_go_on():
    lines = []
    sys.setprofile(lambda _frame, event, _: lines.append(event) if event == "call" else None)
    try:
        json_reader.load(json.dumps([{"text": "One day."}] * 1000))
    finally:
        sys.setprofile(None)
    assert len(lines) > 1000
