"""Whoever signs a letter is asked about, whatever word they are called by."""

from __future__ import annotations

import pytest

from journal import redaction


def asked(text: str) -> list[str]:
    return [one.text for one in redaction.find(text, ()).undecided]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The trip is off.\n\nThanks,\nJoy", "Joy"),
        ("See you tomorrow,\nArt", "Art"),
        ("Many thanks\nGrace", "Grace"),
        ("Love, Mark", "Mark"),
        ("it was fine xx Pearl", "Pearl"),
        ("the form is in your tray\nthanks!\nhope", "hope"),
        ("Cordialement,\nBernadette Quéré", "Bernadette Quéré"),
        ("Viele Grüße\nErnst Klein", "Ernst Klein"),
        ("See you soon.\nLove,\nDawn x", "Dawn"),
        ("See you soon.\nLove,\nPeanut", "Peanut"),
        ("See you soon.\nlove, peanut", "peanut"),
    ],
)
def test_a_word_that_signs_a_letter_is_somebody(text, name):
    assert asked(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Kind regards,\nReception",
        "Cheers,\nThe office",
        "Dear all,\nSpring is here.",
        "Thanks,\nthe office",
        "Regards, Facilities\nlove the new chairs",
        "Love, faith, patience.",
        "Best wishes for the new term\nJune: trip to the farm",
        "With hope, we begin.",
    ],
)
def test_what_else_stands_behind_a_comma_or_a_line_signs_nothing(text):
    assert asked(text) == []
