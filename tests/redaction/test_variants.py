from __future__ import annotations

import pytest

from journal import redaction
from journal.shapes import Decision, Person, PersonId


def keys(text, *decisions):
    said = {one.key: one for one in decisions}
    return {one.text: one.key for one in redaction.find(text, (), said).undecided}


TEXT = "Keisha Boll cried. Then Keisha left, and K. Boll had a cold. KEISHA! The Bolls rang."


def test_all_ways_in_which_a_text_names_somebody_unlisted_are_one_question():
    asked = redaction.find(TEXT, ()).undecided
    assert [one.text for one in asked] == ["Keisha Boll", "Keisha", "K. Boll", "KEISHA", "Bolls"]
    assert len({one.key for one in asked}) == 1
    assert {one.name for one in asked} == {"Keisha Boll"}


def test_one_answer_stands_in_all_of_them_and_for_the_family():
    (key,) = set(keys(TEXT).values())
    said = Decision(key=key, replacement="Somebody")
    assert redaction.find(TEXT, (), {key: said}).text == (
        "Somebody cried. Then Somebody left, and Somebody had a cold. Somebody! The Somebody family rang."
    )


def test_a_surname_of_two_people_and_a_grown_up_of_that_name_stay_questions_of_their_own():
    asked = keys("Keisha Boll and Tyrese Boll came. Boll again. Fatou Diallo came with Mr. Diallo.")
    assert asked["Boll"] == "boll"
    assert asked["Mr. Diallo"] == "diallo"
    assert asked["Keisha Boll"] == "keisha boll"
    assert asked["Fatou Diallo"] == "fatou diallo"


def test_what_was_said_of_the_full_name_alone_does_not_let_a_first_name_out():
    left = Decision(key="harry potter", replacement=None)
    assert not keys("Harry Potter is on the shelf.", left)
    assert set(keys("Harry Potter is on the shelf. Harry cried.", left)) == {"Harry Potter", "Harry"}


def test_the_same_answer_to_each_way_alone_is_the_answer_to_all():
    each = [Decision(key=key, replacement="X") for key in ("keisha boll", "keisha")]
    assert redaction.find("Keisha Boll cried. Keisha left.", (), {one.key: one for one in each}).text == (
        "X cried. X left."
    )
    other = Decision(key="keisha", replacement="Y")
    assert keys("Keisha Boll cried. Keisha left.", each[0], other)


def test_who_was_protected_in_one_text_is_protected_where_another_names_them_in_fewer_ways():
    (key,) = set(keys(TEXT).values())
    said = Decision(key=key, replacement="X")
    assert redaction.find("Keisha came. I saw Keisha Boll.", (), {key: said}).text == "X came. I saw X."


def test_what_was_left_in_one_text_is_left_elsewhere_only_with_its_fullest_form():
    left = Decision(key="harry potter|harry", replacement=None)
    assert not keys("Harry Potter is on the shelf.", left)
    assert not keys("Harry Potter is on the shelf. Harry wins.", left)
    assert keys("Harry wins.", left)


@pytest.mark.parametrize(
    ("word", "person"),
    [
        ("Lil K", "1"),
        ("lilk", "1"),
        ("@lilk", "1"),
        ("marcus p", None),
        ("Marcus P", None),
        ("M. P.", None),
        ("marcusk", None),
        ("@marcusk", None),
        ("zara.k@school.org", None),
        ("https://school.org/zara-k", None),
        ("Kimwise Bello", None),
        ("KJ", None),
    ],
)
def test_what_holds_a_listed_name_or_its_initial_is_never_left_for_good(word, person):
    pupil = Person(id=PersonId("1"), names=("Kim",) if word == "KJ" else ("Kim Poe",), stand_in="Pupil 1")
    text = f"It was {word} again."
    [before] = redaction.find(text, ()).undecided
    left = {before.key: Decision(key=before.key, replacement=None)}
    assert not redaction.find(text, (), left).undecided
    [one] = redaction.find(text, (pupil,), left).undecided
    assert (one.text, one.person) == (word, person), "what was left before Kim was listed says nothing of Kim"
    assert not redaction.worth_remembering(Decision(key=one.key, replacement=None))
    assert redaction.find(text, (pupil,), {one.key: Decision(key=one.key, replacement="X")}).text != text


def test_of_the_ways_to_write_somebody_none_with_a_listed_initial_is_left_for_good():
    pupil = Person(id=PersonId("1"), names=("Kim Poe",), stand_in="Pupil 1")
    text = "Zara Kane cried. Zara K cried."
    said = {key: Decision(key=key, replacement=None) for key in ("zara kane", "zara k", "zara kane|zara k")}
    assert not redaction.find(text, (), said).undecided
    asked = redaction.find(text, (pupil,), said).undecided
    assert [one.text for one in asked] == ["Zara Kane", "Zara K"]
    assert not any(redaction.worth_remembering(Decision(key=one.key, replacement=None)) for one in asked)
