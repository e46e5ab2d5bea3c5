from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.editor.positions import points, units, units_in


@given(st.text(), st.integers(0, 40))
def test_every_code_point_finds_its_way_to_qt_and_back(text, point):
    point = min(point, len(text))
    assert points(text, units(text, point)) == point


@given(st.text())
def test_many_places_of_one_text_are_those_asked_for_one_by_one(text):
    at = units_in(text)
    assert [at(point) for point in range(len(text) + 1)] == [units(text, point) for point in range(len(text) + 1)]


@given(st.text())
def test_the_units_of_a_whole_text_are_those_of_its_utf_16(text):
    assert units(text, len(text)) == len(text.encode("utf-16-le", "surrogatepass")) // 2


def test_the_middle_of_an_emoji_belongs_to_its_start():
    assert [points("a😀b", unit) for unit in range(5)] == [0, 1, 1, 2, 3]
