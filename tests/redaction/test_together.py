"""Everything that leaves at a time asks once about a person, and an answer holds for no more than was in sight."""

from __future__ import annotations

import pytest

from journal import redaction
from journal.redaction.together import asked_once, by_line, lasting, ways
from journal.shapes import Decision, Person, PersonId

HOPE = Person(id=PersonId("a" * 32), names=("Hope Rivers",), stand_in="Student A")


def questions(*texts, people=()):
    open_ = [one for text in texts for one in redaction.find(text, people).undecided]
    return asked_once(open_)


def test_a_title_and_a_text_ask_once_about_somebody_unlisted():
    (only,) = questions("Candace again", "Candace Boll cried. The Bolls rang.", "Thank you for Candace.")
    assert ways(only) == "Candace Boll"
    assert {one.text for one in only} == {"Candace Boll", "Candace", "Bolls"}


def test_a_grown_up_and_somebody_else_of_that_name_are_questions_of_their_own():
    asked = questions("Candace Boll cried.", "Mr. Boll rang.", "Peter Boll came.", "Boll cried.")
    assert [ways(one) for one in asked] == ["Candace Boll", "Mr. Boll", "Peter Boll", "Boll"]


def test_every_text_asks_once_about_somebody_listed_and_shows_each_word():
    (only,) = questions("Rivers", "Hope is what is left.", people=(HOPE,))
    assert ways(only) == "Rivers, Hope"


def test_addresses_and_codes_of_two_texts_are_one_question_only_where_they_are_the_same():
    asked = questions("ann@example.org in 7B", "ann@example.org in 8C")
    assert [ways(one) for one in asked] == ["ann@example.org", "7B", "8C"]


@pytest.mark.parametrize(("one", "kept"), [("harry", False), ("ginny", True)])
def test_a_first_name_that_was_left_beside_its_full_form_is_not_kept_for_other_texts(one, kept):
    full, alone = Decision(key="harry potter", replacement=None), Decision(key=one, replacement=None)
    assert lasting((full, alone)) == ((full, alone) if kept else (full,))


def test_what_was_protected_is_kept_whatever_stood_beside_it():
    both = Decision(key="candace boll", replacement="X"), Decision(key="candace", replacement="X")
    assert lasting(both) == both


@pytest.mark.parametrize("said", [(), (Decision(key="delgado", replacement="my long-winded colleague"),)])
def test_every_line_is_told_as_it_was_written_with_what_stands_in_it(said):
    text = "Hope Rivers met Delgado.\nNobody came.\n\nThen I rang Mr.\nDelgado; Hope is what is left."
    found = by_line([redaction.find(text, (HOPE,), {one.key: one for one in said})])
    assert set(found) == {line.strip() for line in text.splitlines()}
    named = {line: {one.text for one in findings} for line, findings in found.items()}
    assert named["Hope Rivers met Delgado."] == {"Hope Rivers", "Delgado"}
    assert named["Nobody came."] == set()
    assert "Hope" in named["Delgado; Hope is what is left."]
    assert named["Then I rang Mr."] <= named["Delgado; Hope is what is left."], "a name may be broken at a line's end"
