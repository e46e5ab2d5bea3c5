from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal import redaction, spoken
from journal.changes import Room
from journal.errors import NameRefused, NoSuchPerson, StandInRefused
from journal.names.class_lists import read_class_list
from journal.shapes import Decision, PersonId


def test_a_person_gets_the_next_neutral_stand_in(journal):
    assert journal.names.add(["Rosa Delgado", "Rosie"]).stand_in == "Student A"
    assert journal.names.add(["Malik Okafor"]).stand_in == "Student B"
    assert [person.names[0] for person in journal.names.people()] == ["Rosa Delgado", "Malik Okafor"]


def test_a_stand_in_is_never_the_initial_of_the_person_or_a_listed_name(journal):
    assert journal.names.add(["Anna Bell"]).stand_in == "Student B"
    journal.names.add(["Student C"], stand_in="Kim")
    assert journal.names.next_stand_in() == "Pupil A"


@pytest.mark.parametrize(
    ("language", "word"), [("de", "Kind"), ("es", "Estudiante"), ("fr", "Élève"), ("xx", "Student")]
)
def test_a_stand_in_is_a_word_of_the_language_spoken_and_its_letters_are_one_persons_alone(journal, language, word):
    assert journal.names.add(["Rosa Delgado"]).stand_in == "Student A"
    spoken.speak(language)
    try:
        assert journal.names.add(["Malik Okafor"]).stand_in == f"{word} B"
        journal.names.add_list("Xue Lan")
    finally:
        spoken.speak("en")
    assert journal.names.add(["Yara Ito"]).stand_in == "Student D"
    people = journal.names.people()
    assert [person.stand_in for person in people] == ["Student A", f"{word} B", f"{word} C", "Student D"]
    seen = redaction.find("Malik kam spät, Rosa auch. Malik!", people)
    assert seen.text == f"{word} B kam spät, Student A auch. {word} B!"
    assert redaction.prove(seen.text, people)
    assert not redaction.find(seen.text, people).undecided


def test_a_stand_in_is_never_what_somebody_is_called(journal):
    journal.names.add(["Adam Poe", "B."])
    journal.names.add_list("Will Brown\nJo E.\nD.\nXue Lan")
    journal.names.add(["Hunter"])
    given_out = [person.stand_in for person in journal.names.people()]
    assert given_out == ["Student C", "Student A", "Student E", "Student F", "Student G", "Student I"]


def test_a_nickname_in_brackets_is_one_wherever_somebody_is_listed(journal):
    person = journal.names.add(["Kendra Poe (K.)", "Keke"])
    assert person.names == ("Kendra Poe", "K.", "Keke")
    named = journal.names.revise(person.id, names=["Sam Ito (they/them)", "Sam “Sammy” Ito"], stand_in="X", group="")
    assert named.names == ("Sam Ito", "Sammy")


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        ("Isabella (Ella) Poe", ("Isabella Poe", "Ella")),
        ("Gabrielle Poe (Elle, Gabby)", ("Gabrielle Poe", "Elle", "Gabby")),
        ("Ana Poe (Ella/she)", ("Ana Poe",)),
        ("Ana Poe (She/Her)", ("Ana Poe",)),
        ("Ana Poe (2)", ("Ana Poe",)),
    ],
)
def test_a_nickname_that_is_a_pronoun_somewhere_is_one_and_pronouns_and_numbers_are_none(journal, listed, names):
    assert journal.names.add([listed]).names == names
    journal.names.add_list(listed.replace("Poe", "Roe"))
    assert [name.replace("Roe", "Poe") for name in journal.names.people()[-1].names] == list(names)


def test_after_z_comes_aa(journal):
    journal.names.add_list("\n".join(f"Qu{letter}x" for letter in "abcdefghijklmnopqrstuvwxyz" + "ABCDE"))
    given_out = [person.stand_in for person in journal.names.people(include_retired=True)]
    assert "Student Z" in given_out
    assert "Student AA" in given_out
    assert len(set(given_out)) == len(given_out)


@pytest.mark.parametrize(
    ("stand_in", "reason"), [("student a", "taken"), ("Delgado", "tells"), ("Rosa’s friend", "tells"), (" ! ", "empty")]
)
def test_a_stand_in_that_is_taken_empty_or_a_name_is_refused(journal, stand_in, reason):
    journal.names.add(["Rosa Delgado"])
    with pytest.raises(StandInRefused) as refused:
        journal.names.add(["Malik"], stand_in=stand_in)
    assert refused.value.facts["reason"] == reason
    assert len(journal.names.people()) == 1


def test_a_person_is_revised_retired_and_removed(journal):
    rosa = journal.names.add(["Rosa Delgado"], group="7B")
    assert journal.names.revise(rosa.id, names=["Rosa Delgado", "R.D."], stand_in="Robin").names == (
        "Rosa Delgado",
        "R.D.",
    )
    assert journal.names.revise(rosa.id, group="8B").stand_in == "Robin"
    assert {person.group for person in journal.names.people()} == {"8B"}
    assert journal.names.retire("8B") == 1
    assert journal.names.people() == ()
    assert journal.names.people(include_retired=True)[0].retired
    assert journal.names.retire_person(rosa.id, retired=False).retired is False
    journal.names.remove(rosa.id)
    with pytest.raises(NoSuchPerson):
        journal.names.remove(rosa.id)
    with pytest.raises(NoSuchPerson):
        journal.names.revise(PersonId("nobody"), group="x")


def test_a_name_without_a_letter_is_refused(journal):
    with pytest.raises(NameRefused):
        journal.names.add(["  ", "12"])


def test_a_class_list_adds_whoever_is_new(journal):
    journal.names.add(["Rosa Delgado"])
    added = journal.names.add_list("Delgado, Rosa\nOkafor, Malik (Mal)\n\nZoë van der Berg\n", group="7B")
    assert [person.names for person in added] == [("Malik Okafor", "Mal"), ("Zoë van der Berg",)]
    assert {person.group for person in added} == {"7B"}
    assert journal.names.add_list("Malik Okafor") == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("1. Rosa Delgado\n2) Malik Okafor", [("Rosa Delgado",), ("Malik Okafor",)]),
        ("- [ ] Rosa Delgado", [("Rosa Delgado",)]),
        ("DELGADO, ROSA\nOKAFOR, MALIK", [("Rosa Delgado",), ("Malik Okafor",)]),
        ("Last,First,Grade\nDelgado,Rosa,7\n", [("Rosa Delgado",)]),
        ("First Name;Surname;Nickname\nRosa;Delgado;Rosie\n", [("Rosa Delgado", "Rosie")]),
        ('Name,Mail\n"Delgado, Rosa",x@y.z\n', [("Rosa Delgado",)]),
        ("\ufeffStudent\tID\nRosa Delgado\t123\n", [("Rosa Delgado",)]),
        ("王小明\nАнна Петрова", [("王小明",), ("Анна Петрова",)]),
        ("Rosa Delgado (Rosie, R.D.)", [("Rosa Delgado", "Rosie", "R.D.")]),
        ("Rosa Delgado;7B;12.03.2014\nVan Nguyen\t7B", [("Rosa Delgado",), ("Van Nguyen",)]),
        ("Rosa Delgado, Jean-Luc O'Hara and Zoë Ott", [("Rosa Delgado",), ("Jean-Luc O'Hara",), ("Zoë Ott",)]),
        ("Rosa Delgado und Ben Lee", [("Rosa Delgado",), ("Ben Lee",)]),
        ("Delgado, Rosa; Lee, Ben", [("Rosa Delgado",), ("Ben Lee",)]),
        ("Anna, Ben, Mia\nEve, Will, Noah", [("Anna",), ("Ben",), ("Mia",), ("Eve",), ("Will",), ("Noah",)]),
        ("Xochitl, Ben; Mia", [("Xochitl",), ("Ben",), ("Mia",)]),
        ("Rosa and Ben", [("Rosa",), ("Ben",)]),
        ("Delgado;Rosa;w\nLee;Ben;m", [("Rosa Delgado",), ("Ben Lee",)]),
        ("Delgado, Rosa, Red\nLee, Ben, Blue", [("Rosa Delgado",), ("Ben Lee",)]),
        ("1. Rosa Delgado, 2. Ben Lee, 3. Will", [("Rosa Delgado",), ("Ben Lee",), ("Will",)]),
        ("Castellanos Ruiz, Maria Fernanda", [("Maria Fernanda Castellanos Ruiz",)]),
        ("", []),
        ("1\n2\n3", []),
    ],
)
def test_a_class_list_is_read_in_every_usual_form(text, names):
    assert list(read_class_list(text)) == names


@settings(max_examples=100)
@given(st.text(max_size=300))
def test_any_text_is_read_as_a_class_list_without_a_crash(text):
    for names in read_class_list(text):
        assert all(any(sign.isalpha() for sign in name) for name in names)


def test_a_class_list_of_any_text_can_be_added(journal):
    for text in ('a;b;c\n"', "'\n''\n(((", "x" * 5000, "Rosa\x00Delgado, \t,", "(Rosie)"):
        try:
            journal.names.add_list(text)
        except NameRefused:
            continue
    assert len({person.stand_in for person in journal.names.people()}) == len(journal.names.people())


def test_decisions_are_remembered_and_forgotten(journal):
    journal.names.remember(Decision(key="chromebook", replacement=None), Decision(key="7b", replacement="a class"))
    journal.names.remember(Decision(key="7b", replacement="my class"))
    assert journal.names.decisions() == (
        Decision(key="7b", replacement="my class"),
        Decision(key="chromebook", replacement=None),
    )
    journal.names.forget("7b")
    assert [decision.key for decision in journal.names.decisions()] == ["chromebook"]


@pytest.mark.parametrize("forget", [lambda names, one: names.remove(one.id), lambda names, _: names.forget_class("7B")])
def test_answers_about_somebody_go_with_them(journal, forget):
    hope, _ = (journal.names.add([name], group="7B") for name in ("Hope Rivers", "Will Brown"))
    text = "I gave it to hope and went on with it."
    keys = [one.key for one in redaction.find(text, journal.names.people()).undecided]
    journal.names.remember(*(Decision(key=key, replacement=None) for key in (*keys, "exit ticket")))
    assert len(journal.names.decisions()) == 2
    forget(journal.names, hope)
    assert [one.key for one in journal.names.decisions()] == ["exit ticket"]


def test_leaving_a_listed_name_is_never_remembered(journal):
    journal.names.add(["Will Brown"])
    found = redaction.find("A hug from will.", journal.names.people())
    assert found.undecided
    journal.names.remember(*(Decision(key=finding.key, replacement=None) for finding in found.undecided))
    assert redaction.find("Told off by will.", journal.names.people(), _known(journal)).undecided


def test_what_an_older_journal_remembered_of_a_listed_name_is_passed_over(journal):
    with journal.store.write(Room.NAMES) as store:
        store.run("INSERT INTO decisions (key, replacement) VALUES ('will|lower', NULL)")
    assert journal.names.decisions() == ()


def _known(journal):
    return {decision.key: decision for decision in journal.names.decisions()}


def test_what_is_written_here_says_so(journal):
    _, changes = journal.do(lambda opened: opened.names.add(["Rosa Delgado"]))
    assert changes.touches(Room.NAMES)


def test_a_failed_list_adds_nobody(journal):
    with pytest.raises(NameRefused):
        journal.names.add_list("Rosa Delgado\n" + "x" * 500)
    assert journal.names.people() == ()


def test_a_class_list_can_be_looked_at_before_anybody_is_added(journal):
    journal.names.add(["Rosa Delgado"])
    assert journal.names.new_in_list("Delgado, Rosa\nOkafor, Malik (Mal)\nMalik Okafor") == (("Malik Okafor", "Mal"),)
    assert len(journal.names.people()) == 1
