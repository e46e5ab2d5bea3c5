from __future__ import annotations

import pytest

from journal import redaction
from journal.shapes import Mark


@pytest.mark.parametrize(
    ("text", "marked", "mark"),
    [
        ("We met in class 7b.", "7b", Mark.CODE),
        ("I teach 7 B.", "7 B", Mark.CODE),
        ("It was 9c's turn.", "9c", Mark.CODE),
        ("Call 867-5309.", "867-5309", Mark.PHONE),
    ],
)
def test_what_stands_at_a_sentences_end_is_asked_about(text, marked, mark):
    assert [(one.text, one.mark) for one in redaction.find(text, ()).undecided] == [(marked, mark)]


def test_a_time_and_marks_are_no_class():
    assert redaction.find("At 9a.m. they had 6 A's.", ()).undecided == ()
