"""What everybody says asks nothing; what a child does who is called by the same word is asked about."""

from __future__ import annotations

import pytest

from journal import redaction
from journal.shapes import Person, PersonId

SAID = """
Hope springs eternal, or so they say.
Hope is all I have by Friday.
Dawn broke while I was still planning.
Chance would be a fine thing.
Mark schemes came too late.
Jack of all trades, that is me.
Patience wore thin by noon.
Summer can't come soon enough.
Autumn leaves on the window.
Bill of rights lesson went well.
Joy comes in the morning.
""".strip().splitlines()
DONE = """
Hope hides behind the bench.
Hope is all smiles today.
Dawn broke her arm.
Dawn broke when I told her.
Chance would be a good captain.
Mark asked why.
Jack of 4B says no.
Patience wore her coat all day.
Summer can't come to the trip.
Autumn leaves on Friday.
Bill for the office says hi.
Joy comes in late.
""".strip().splitlines()


@pytest.mark.parametrize("text", SAID)
def test_a_saying_asks_nothing(text):
    assert redaction.find(text, ()).findings == ()


@pytest.mark.parametrize("text", SAID)
def test_whoever_is_listed_by_its_first_word_is_covered_or_asked_about(text):
    name = text.split()[0]
    child = Person(id=PersonId("1"), names=(f"{name} Adeyemi",), stand_in="Pupil 1")
    assert [one.text for one in redaction.find(text, (child,)).findings] == [name]


@pytest.mark.parametrize("text", DONE)
def test_a_child_who_is_called_by_its_first_word_is_asked_about(text):
    assert text.split()[0] in {one.text for one in redaction.find(text, ()).undecided}


def test_who_plays_with_a_name_in_a_saying_is_asked_about_it():
    [one] = redaction.find("Chance would be a fine thing. He was away all week.", ()).undecided
    assert one.text == "Chance"
