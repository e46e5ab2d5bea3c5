"""Listed names with what languages put before and behind them: covered, or asked about with their own stand-in."""

from __future__ import annotations

import pytest

from journal import redaction
from journal.shapes import Person, PersonId


def _find(name: str, text: str) -> redaction.Protected:
    return redaction.find(text, (Person(id=PersonId("1"), names=(name,), stand_in="Pupil 1"),))


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("Ayşe", "Ayşe'nin defteri", "Pupil 1 defteri"),
        ("Matti", "Matille tuli kirje", "Pupil 1 tuli kirje"),
        ("Pekka", "Pekan kirja", "Pupil 1 kirja"),
        ("Eszter", "Eszterrel voltam", "Pupil 1 voltam"),
        ("Kovács Anna", "Kováccsal, Annával", "Pupil 1"),
        ("Tomáš", "Tomášův sešit", "Pupil 1 sešit"),
        ("Eliška", "Eliščin sešit", "Pupil 1 sešit"),
        ("Ewa", "Widzę Ewę i psa.", "Widzę Pupil 1 i psa."),
        ("Marcus", "Marcum vidi", "Pupil 1 vidi"),
        ("Ruxandra", "cartea Ruxandrei", "cartea Pupil 1"),
        ("Аня", "Ани не было", "Pupil 1 не было"),
        ("Павел", "с Павлом", "с Pupil 1"),
        ("משה", "ולמשה יש", "ול Pupil 1 יש"),
        ("أحمد", "ولأحمد كتاب", "ول Pupil 1 كتاب"),
        ("أحمد", "أحـمـد جاء", "Pupil 1 جاء"),
        ("فاطمة", "فاطمه جاءت", "Pupil 1 جاءت"),
        ("Maria", "Mariaʼs bag¹ and Maria²", "Pupil 1ʼs bag¹ and Pupil 1²"),
        ("Maria", "==Ma==ria cried", "Pupil 1 cried"),
        ("Thị Hoa Phạm", "Thịs cried", "Pupil 1 cried"),
    ],
)
def test_a_name_in_the_forms_of_its_language_is_covered(name, text, wanted):
    assert _find(name, text).text == wanted


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Agnieszka", "agnieszki zeszyt"),
        ("Kasia", "nie ma dzisiaj kasi w szkole"),
        ("Petr", "Petře!"),
        ("Matti", "Matin kirja"),
        ("Eva", "Evának adtam"),
        ("Luis", "Luisito lloró"),
        ("Lucía", "luciíta"),
        ("ರಾಮ", "ರಾಮನು"),
        ("Le", "lil le ran"),
        ("Lionel Messi", "I saw Mess today."),
        ("Leo", "the LeoBen show"),
        ("Ai", "AI is new"),
        ("Ben", "it was called mitben"),
        ("K", "called TeamK"),
        ("Rose", "a roseette day"),
        ("Lionel Messi", "then messiing left"),
    ],
)
def test_where_the_form_may_be_a_word_it_is_asked_about_with_the_stand_in(name, text):
    assert [one.stand_in for one in _find(name, text).undecided if one.person] == ["Pupil 1"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Mia", "Miami is hot."),
        ("Lea", "lei e un'amica"),
        ("Jean", "the jeans"),
        ("Hai", "Ha! There."),
        ("Al", "Als es regnete, war es kalt."),
        ("Thị Hoa Phạm", "This is to inform you."),
        ("Doe", "Does it rain?"),
        ("Dan", "Dans la cour, les enfants jouent avec nous."),
        ("Mai", "il est parti, mais nous sommes avec vous"),
    ],
)
def test_what_another_word_is_stays_that(name, text):
    assert _find(name, text).text == text
    assert not [one for one in _find(name, text).findings if one.person]


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("अमित", "अमित ने", "Pupil 1 ने"),
        ("Иван", "иван и маша", "Pupil 1 и маша"),
        ("Maria", "maria y pedro lloraron", "Pupil 1 y pedro lloraron"),
        ("Maria", "maria e pedro", "Pupil 1 e pedro"),
        ("Agnieszka", "Widzę Agnieszkę, a Agnieszce dam.", "Widzę Pupil 1, a Pupil 1 dam."),
        ("May", "On May 5 May said no.", "On May 5 May said no."),
        ("So-yeon", "so So-yeon cried", "so Pupil 1 cried"),
        ("Rosa Castellanos", "rosa d castellanos cried", "Pupil 1 cried"),
        ("Chidinma", "saw chidinma w/ phone", "saw Pupil 1 w/ phone"),
    ],
)
def test_what_stands_beside_a_name_is_left(name, text, wanted):
    assert _find(name, text).text == wanted


def test_a_first_name_and_the_letter_behind_it_are_one_person():
    people = (Person(id=PersonId("1"), names=("Zara Khan", "K"), stand_in="Pupil 1"),)
    assert redaction.find("Zara k came.", people).text == "Pupil 1 came."


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Rang her mum, Mrs Castellanos. Rosa was there.", "Rang her mum, Pupil 1’s namesake. Pupil 1 was there."),
        ("Ms. Castellanos, Rosa's mum", "Pupil 1’s namesake, Pupil 1's mum"),
        ("mrs Castellanos rang", "Pupil 1’s namesake rang"),
        ("Hoy hablé con la señora Castellanos.", "Hoy hablé con la homónimo de Pupil 1."),
        ("I miss Castellanos, Rosa.", "I miss Pupil 1."),
    ],
)
def test_her_mother_is_not_the_pupil(text, wanted):
    assert _find("Rosa Castellanos", text).text == wanted


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Drew", "The Derw portal"),
        ("Page", "Pag's hierarchy of needs"),
        ("My Tran", "Myie's taxonomy"),
        ("Dawn", "the Daw rubric"),
        ("Jack", "un jacki est dans la cour avec nous"),
    ],
)
def test_no_rule_of_things_silences_what_is_like_a_listed_name(name, text):
    assert _find(name, text).undecided
