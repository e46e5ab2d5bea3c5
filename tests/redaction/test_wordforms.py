"""What a word is by itself is asked of each word once, however long the text is."""

from __future__ import annotations

import sys

import pytest

from journal import redaction
from journal.shapes import Person, PersonId

PEOPLE = tuple(
    Person(id=PersonId(str(place)), names=(name,), stand_in=f"Pupil {place}")
    for place, name in enumerate(("Maria", "Will", "Van Nguyen", "Pas Le", "Le"))
)


def _steps(text: str) -> int:
    """Count the calls of Python and of what it is built on that finding takes; a list's loop counts each of its own."""
    steps = 0

    def step(frame: object, event: str, arg: object) -> None:
        nonlocal steps
        steps += 1

    redaction.find(text, PEOPLE)  # the lists are loaded once
    sys.setprofile(step)
    try:
        redaction.find(text, PEOPLE)
    finally:
        sys.setprofile(None)
    return steps


@pytest.mark.parametrize("words", ["Pas du tout. ", "le Le ", "van Van ", "#maria will ", "Maria "])
def test_a_text_twice_as_long_takes_twice_the_steps(words):
    assert _steps(words * 400) < 2.5 * _steps(words * 200)
