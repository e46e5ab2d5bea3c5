from __future__ import annotations

import re

import pytest

from journal.bundle.manifest import KINDS
from journal.shapes import Ask, Gesture, Kind
from journal.shapes.ids import MARKS
from tests.shapes.test_columns import FORMATS

SHARED, EXPORTED = (FORMATS.partition(f"\n## {number} ")[2].partition("\n## ")[0] for number in (4, 5))


def named_in(section: str) -> set[str]:
    return set(re.findall(r'`"?([a-z-]+)"?`', section))


def test_every_kind_has_its_mark():
    assert list(MARKS) == list(Kind)
    assert len(set(MARKS.values())) == len(Kind)


@pytest.mark.parametrize("words", [Kind, Ask, Gesture, KINDS])
def test_the_page_of_formats_names_each_word_of_a_bundle(words):
    assert set(words) <= named_in(SHARED)


def test_the_page_of_formats_names_each_kind_of_an_export():
    assert set(Kind) <= named_in(EXPORTED)


def test_a_word_that_the_page_of_formats_lacks_is_seen():
    assert not {*Gesture, "word-of-tomorrow"} <= named_in(SHARED)
