from __future__ import annotations

import pytest

from journal.shapes import Ask, Gesture, Kind
from ui.wording import kinds


@pytest.mark.parametrize(
    ("table", "enum"),
    [
        (kinds.words_of_kinds, Kind),
        (kinds.words_of_asks, Ask),
        (kinds.words_of_gestures, Gesture),
        (lambda: kinds.FITTING, Ask),
    ],
)
def test_every_one_has_its_words_in_the_order_in_which_it_is_offered(table, enum):
    assert list(table()) == list(enum)


def test_no_two_say_the_same():
    for told in (kinds.words_of_kinds().values(), kinds.words_of_gestures().values()):
        assert all(len(set(column)) == len(column) for column in zip(*told, strict=True))
    assert len(set(kinds.words_of_asks().values())) == len(Ask)


@pytest.mark.parametrize("ask", [None, *Ask])
def test_every_response_is_offered_once_to_every_hope(ask):
    assert sorted(kinds.gestures_for(ask)) == sorted(Gesture)
