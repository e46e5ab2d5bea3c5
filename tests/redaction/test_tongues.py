"""Listed names in sentences of other languages: their ordinary words stay, and no English comes in."""

from __future__ import annotations

import re
import sys

import pytest

from journal import redaction
from journal.redaction.tongues import tongues
from journal.shapes import Person, PersonId
from tests.redaction.test_redaction import person

KINDER = (
    person("Danny Becker", stand_in="Kind A"),
    person("Emil Stein", stand_in="Kind B"),
    person("Marek Curwen", stand_in="Kind C"),
    person("Andre Benoit", stand_in="Kind D"),
    person("Jo ten Pas", stand_in="Kind E"),
)
ABROAD = {
    "Und dann kam die Pause. Dann war Schluss.": "Und dann kam die Pause. Dann war Schluss.",
    "Meine Marke ist gut, sein Heft auch, andere kamen.": "Meine Marke ist gut, sein Heft auch, andere kamen.",
    "Sie hat Dannny getröstet, dann Becher gespült.": "Sie hat Kind A getröstet, dann Becher gespült.",
    "Nie było Marka w szkole, bo jest przez to chory.": "Nie było Kind C w szkole, bo jest przez to chory.",
    "Und dann kam die Pause. Emil lag in Mänteln.": "Und dann kam die Pause. Kind B lag in Mänteln.",
    "Heute waren die Beckers da.": "Heute waren die Familie Kind A da.",
    "Heute fehlt Beckers Heft.": "Heute fehlt Kind A Heft.",
    "Heute hat mich Frau Becker angerufen.": "Heute hat mich Namensvetter von Kind A angerufen.",
    "Il n'y avait pas de lumière dans la salle.": "Il n'y avait pas de lumière dans la salle.",
    "Hier, la mère est venue avec Madame Benoit.": "Hier, la mère est venue avec homonyme de Kind D.",
}


@pytest.mark.parametrize(("text", "wanted"), ABROAD.items())
def test_another_language_keeps_its_own_words_and_gets_no_english_ones(text, wanted):
    protected = redaction.find(text, KINDER)
    assert (protected.text, protected.undecided) == (wanted, ())


@pytest.mark.parametrize(
    "text",
    [
        "Wer hat meinen Tacker geklaut? Die Zahnspange lag im Müll.",
        "Remplacement en 4e, sans matériel. Enfin vendredi.",
        "Silence, enfin le silence.",
    ],
)
def test_ordinary_words_of_other_languages_ask_nothing(text):
    assert redaction.find(text, ()).findings == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Heute hat Tacker gefehlt, und er war krank.", "Tacker"),
        ("En la reunión, el señor Benítez se quedó callado.", "señor Benítez"),
        ("Sin Doña Remedios no habría salida.", "Doña Remedios"),
        ("Was ist denn in der 4e los?", "4e"),
    ],
)
def test_who_is_in_them_is_asked_about_with_what_stands_before_them(text, name):
    assert [one.text for one in redaction.find(text, ()).undecided] == [name]


@pytest.mark.parametrize("text", ["le – late", "le 7/10"])
def test_a_small_word_that_is_a_listed_name_is_asked_about_where_no_other_speaks_for_its_language(text):
    le = Person(id=PersonId("1"), names=("Xi Le",), stand_in="Pupil 1")
    assert [one.person for one in redaction.find(text, (le,)).undecided] == [le.id]
    assert not [one for one in redaction.find("le chien dort dans la cour", (le,)).undecided if one.person]


def test_the_languages_of_a_text_are_asked_as_often_for_one_small_word_as_for_many():
    du = Person(id=PersonId("1"), names=("Du Wei",), stand_in="Kind 1")

    def asked(times):
        asks = []
        sys.setprofile(lambda frame, event, _: event == "call" and frame.f_code is tongues.__code__ and asks.append(1))
        try:
            redaction.find("Wenn du heute kommst, warte ich am Fenster. " * times, (du,))
        finally:
            sys.setprofile(None)
        return len(asks)

    assert asked(1) == asked(20) > 0


@pytest.mark.parametrize("text", ["Dona was late.", "I saw Dona today."])
def test_a_title_of_spanish_that_is_a_given_name_is_covered_where_somebody_is_called_so(text):
    dona = Person(id=PersonId("1"), names=("Dona Smith",), stand_in="Pupil 1")
    assert redaction.find(text, (dona,)).text == text.replace("Dona", "Pupil 1")


def test_a_diminutive_of_a_listed_name_is_covered_and_a_noun_that_ends_so_is_not():
    people = tuple(Person(id=PersonId(name), names=(name,), stand_in="Kind 1") for name in ("Rosa Delgado", "Ben Katz"))
    found = redaction.find("Heute weint das Rosachen, weil das Kätzchen mit dem Mädchen weg ist.", people)
    assert found.text == "Heute weint das Kind 1, weil das Kätzchen mit dem Mädchen weg ist."


@pytest.mark.parametrize(
    "text",
    [
        "Die Jacke des Rosachens ist weg.",
        "Das rosachen weint heute.",
        "Die Jacke des rosachens ist weg.",
        "Benlein kam.",
    ],
)
def test_a_diminutive_is_asked_about_in_every_case_and_in_small_letters(text):
    people = tuple(Person(id=PersonId(name), names=(name,), stand_in="Kind 1") for name in ("Rosa Delgado", "Ben Katz"))
    little = re.search("rosachens?|benlein", text, re.IGNORECASE)
    assert [each.text for each in redaction.find(text, people).findings] == [little[0]]


def test_a_kitchen_is_nobody_who_is_called_kit():
    kit = Person(id=PersonId("1"), names=("Kit Moore",), stand_in="Pupil 1")
    assert not redaction.find("The kitchen was cold again.", (kit,)).findings
