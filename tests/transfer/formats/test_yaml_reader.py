from __future__ import annotations

import pytest

from journal.transfer.formats import yaml_reader


@pytest.mark.parametrize("text", ["- a list", "word", "a: [never closed", "a: *nobody", "a: " + "[" * 2000])
def test_what_is_no_mapping_is_none(text):
    assert yaml_reader.load(text) is None


def test_an_empty_text_holds_nothing_and_is_no_fault():
    assert yaml_reader.load("") == {}


def test_aliases_are_followed_unless_they_would_be_written_out():
    text = "one: &it [word]\ntwo: *it\n"
    assert yaml_reader.load(text) == {"one": ["word"], "two": ["word"]}
    assert yaml_reader.load(text, aliases=False) is None
