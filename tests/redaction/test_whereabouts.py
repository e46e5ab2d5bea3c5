"""Towns, makes and works that no list has ask nothing where only they can stand; children there are asked about."""

from __future__ import annotations

import re

import pytest

from journal import redaction
from journal.shapes import Person, PersonId

ELSEWHERE = """
My sister lives in Bath.
She is from Cork, like my father.
The bus to Hull was late.
Our coach broke down outside Penrith.
My degree is from Durham.
The hall smells of Dettol.
I am halfway through Middlemarch.
The new scheme is called Kapow.
He wore a Messi shirt.
We filled in the Danielson rubric.
We drew Danielson's hierarchy.
""".strip().splitlines()
SOMEBODY = """
My sister lives in Hope's house.
The card is from Kowalczyk, like the flowers.
I walked over to Tadhg.
I believe in Yevhen.
The boy is called Kapow.
He wore Tadhg shirt.
I smiled at Penrith.
I gave the train to Penrith.
She broke down near Penrith.
We filled in Danielson and he laughed.
We drew Danielson's brother.
""".strip().splitlines()


@pytest.mark.parametrize("text", ELSEWHERE)
def test_what_is_no_person_where_it_stands_asks_nothing(text):
    assert redaction.find(text, ()).findings == ()


@pytest.mark.parametrize("text", ELSEWHERE)
def test_a_listed_name_is_covered_or_asked_about_there(text):
    name = max(re.findall(r"\b(?!Our)[A-Z][a-z]{2,}", text), key=text.index)
    child = Person(id=PersonId("1"), names=(f"Ada {name}",), stand_in="Pupil 1")
    assert [one.text for one in redaction.find(text, (child,)).findings] == [name]


@pytest.mark.parametrize("text", SOMEBODY)
def test_whoever_may_stand_there_is_asked_about(text):
    assert redaction.find(text, ()).undecided


@pytest.mark.parametrize(
    "text",
    [
        "The new app is called Okaforian.",
        "My sister lives in Joyy.",
        "He wore a Teamkim shirt.",
        "I was halfway through Marcusj.",
        "We had a week in Als.",
        "The Okaforish block is closed.",
    ],
)
def test_what_is_like_a_listed_name_is_asked_about_there_as_well(text):
    names = ("Ada Okafor", "Joy Stone", "Kim Poe", "Al Jones")
    people = tuple(Person(id=PersonId(name), names=(name,), stand_in=f"Pupil {name[0]}") for name in names)
    assert redaction.find(text, people).undecided
