"""Listed names in every disguise that was thought of: each is covered, or asked about where it may be a word."""

from __future__ import annotations

import json
import quopri
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal import redaction
from journal.shapes import Decision, Person, PersonId

LISTED = (
    ("Rosa Castellanos",),
    ("Chidinma Okafor",),
    ("王小明",),
    ("欧阳娜娜",),
    ("田中太郎",),
    ("Anna-Lena Müller",),
    ("José Hernández",),
    ("Xavier de la Cruz", "X.C."),
    ("Justin Carmen",),
    ("Maria Santos",),
)
PEOPLE = tuple(
    Person(id=PersonId(str(place)), names=names, stand_in=f"Pupil {place}") for place, names in enumerate(LISTED)
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Castel-lanos was late.", "Pupil 0 was late."),
        ("castel-lanos was late.", "Pupil 0 was late."),
        ("I saw Castel-\nlanos cry.", "I saw Pupil 0 cry."),
        ("I saw Castel-  \n  lanos cry.", "I saw Pupil 0 cry."),
        ("> Castel-\n> lanos cried.", "> Pupil 0 cried."),
        ("I saw Castel\u00ad\nlanos cry.", "I saw Pupil 0 cry."),
        ("Chi-\ndin-\nma left.", "Pupil 1 left."),
        ("castel lanos cried", "Pupil 0 cried"),
        ("castel😀lanos cried", "Pupil 0 cried"),
        ("r😀o😀s😀a cried", "Pupil 0 cried"),
        ("castellanosss cried", "Pupil 0 cried"),
        ("🅒🅐🅢🅣🅔🅛🅛🅐🅝🅞🅢 cried", "Pupil 0 cried"),
        ("\U0001f1f7\U0001f1f4\U0001f1f8\U0001f1e6 cried", "Pupil 0 cried"),
        ("Cast∊llanos cried", "Pupil 0 cried"),
        ("ϹΑSΤΕLLΑΝΟS cried", "Pupil 0 cried"),
        ("castel<!-- -->lanos cried", "Pupil 0 cried"),
        ("&#67;astellanos cried", "Pupil 0 cried"),
        ("%43astellanos cried", "Pupil 0 cried"),
        ("jos%C3%A9 cried", "Pupil 6 cried"),
        ("王 小 明 来", "Pupil 2 来"),
        ("娜娜 来", "Pupil 3 来"),
        ("太郎 来", "Pupil 4 来"),
        ("mueller cried", "Pupil 5 cried"),
        ("annalena cried", "Pupil 5 cried"),
        ("delacruz cried", "Pupil 7 cried"),
        ("Car-\nmen cried.", "Pupil 8 cried."),
        ("MARI∆ cried", "Pupil 9 cried"),
        ("ɯɐɹᴉɐ cried", "Pupil 9 cried"),
        ("ɐᴉɹɐɯ cried", "Pupil 9 cried"),
        ("MȺɍɪa cried", "Pupil 9 cried"),
    ],
)
def test_a_listed_name_in_disguise_is_covered(text, wanted):
    assert redaction.find(text, PEOPLE).text == wanted


@pytest.mark.parametrize("text", ["Jus-tin left.", "a just-in case", "(M)aria cried", "M.aria cried", "notes on x.c."])
def test_where_the_pieces_are_words_it_is_covered_or_asked(text):
    protected = redaction.find(text, PEOPLE)
    assert [one.person for one in protected.findings if one.mark.name.startswith("LISTED")]


@pytest.mark.parametrize("text", ["They came just in time.", "Nobody sent the car men home.", "the exact x c of it"])
def test_two_words_beside_one_another_are_no_name(text):
    assert redaction.find(text, PEOPLE).findings == ()


def test_a_text_may_end_in_what_another_stand_in_begins_with():
    people = (
        Person(id=PersonId("1"), names=("Rosa Delgado",), stand_in="I A"),
        Person(id=PersonId("2"), names=("Will",), stand_in="I"),
    )
    assert redaction.find("王 I", people).text == "王 I"


@pytest.mark.parametrize("text", ["K. came.", "K came. I saw K.", "Then Keke left.", "Kendra drew."])
def test_what_an_older_list_has_in_brackets_is_a_name_as_well(text):
    people = (Person(id=PersonId("1"), names=("Kendra Poe (K., Keke)",), stand_in="Student A"),)
    left = redaction.find(text, people)
    assert not any(name in left.text for name in ("K.", "K ", "Keke", "Kendra"))


def test_a_name_that_is_spelt_ends_with_no_letter_of_somebody_else():
    people = (*PEOPLE, Person(id=PersonId("K"), names=("Zara Khan", "K"), stand_in="Pupil K"))
    mark = Person(id=PersonId("M"), names=("Mark",), stand_in="Pupil M")
    assert redaction.find("M a r k said no.", (*people, mark)).text == "Pupil M said no."


SMALL_CAPITALS = str.maketrans("abcdefghijklmnoprstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ")
NAMES = (
    "Maria",
    "Castellanos",
    "Zoë",
    "Łukasz",
    "O'Hara",
    "Will",
    "Joy",
    "Agnieszka",
    "Yıldız",
    "Max",
    "Ngozi",
    "Björn",
)
WRITTEN = {
    "as it is": str,
    "small": str.lower,
    "in capitals": str.upper,
    "with hyphens": "-".join,
    "with dots": ".".join,
    "with spaces": " ".join,
    "with figures": lambda name: name.replace("a", "4", 1).replace("o", "0", 1),
    "in small capitals": lambda name: name.lower().translate(SMALL_CAPITALS),
    "over two lines": lambda name: f"{name[: len(name) // 2]}-\n{name[len(name) // 2 :]}",
    "with a soft hyphen": lambda name: f"{name[:2]}\u00ad{name[2:]}",
    "partly bold": lambda name: f"{name[:2]}**{name[2:]}**",
    "with a picture in it": lambda name: f"{name[:2]}😀{name[2:]}",
    "drawn out": lambda name: name + name[-1] * 3,
    "as a tag": lambda name: f"#{name.lower()}",
    "in an address": lambda name: f"{name.lower()}@school.org",
    "in a file": lambda name: f"{name.lower()}_drawing.jpg",
    "somebody's": lambda name: f"{name}'s",
    "as JSON has it": lambda name: json.dumps(name)[1:-1],
    "in numbers of JSON": lambda name: "".join(f"\\u{ord(char):04x}" for char in name),
    "as an e-mail has it": lambda name: quopri.encodestring(name.encode()).decode(),
    "in numbers of an e-mail": lambda name: "".join(f"={byte:02X}" for byte in name.encode()),
}
FRAMES = ("Today {} cried.", "i told {} to wait", "{}", "I sat with {} after lunch and we read.", "Liebe Mama von {},")


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(NAMES), st.sampled_from(sorted(WRITTEN)), st.sampled_from(FRAMES))
def test_no_way_of_writing_a_listed_name_leaves_it_unasked(name, way, frame):
    pupil = Person(id=PersonId("1"), names=(name,), stand_in="Pupil 1")
    written = WRITTEN[way](name)
    found = redaction.find(frame.format(written), (pupil,)).findings
    assert found
    assert all(one.decided is False or one.replacement != one.text for one in found)


@pytest.mark.parametrize("name", ["Zoë", "Łukasz", "小娜", "Мария"])
def test_a_listed_name_that_a_file_of_another_program_spells_in_numbers_is_covered(name):
    pupil = Person(id=PersonId("1"), names=(name,), stand_in="Pupil 1")
    assert redaction.find(json.dumps({"who": f"{name} came"}), (pupil,)).text == '{"who": "Pupil 1 came"}'
    first, rest = (quopri.encodestring(part.encode()).decode() for part in (name[:1], name[1:]))
    for written in (first + rest, f"{first}=\n{rest}"):
        assert redaction.find(f"{written} came", (pupil,)).text == "Pupil 1 came"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Today O'H4ra cried.", "O'Hara"),
        ("Dr3'Sh4wn", "Dre'Shawn"),
        ("L-e cried", "Le"),
        ("Today J-\noy cried.", "Joy"),
        ("Ma😀x left", "Max"),
        ("d'M4ria", "Maria"),
    ],
)
def test_a_short_name_and_one_with_an_apostrophe_are_found_in_disguise(text, name):
    assert redaction.find(text, (Person(id=PersonId("1"), names=(name,), stand_in="Pupil 1"),)).findings


@pytest.mark.parametrize(
    "name",
    [
        "Ben Lee",
        "Lee, Ben",
        "Al Green",
        "Van Nguyen",
        "Tran Van",
        "Nguyen Thi Van",
        "Della Moss",
        "Di Wu",
        "Rina Rani De",
        "Lee, Ben Arthur",
        "Nguyen, Van Anh",
        "Green, Al Jordan",
        "Di Anh Wu",
        "ben lee",
        "nguyen, van anh",
    ],
)
def test_who_is_called_by_a_word_that_joins_other_names_is_somebody(name):
    pupil = Person(id=PersonId("1"), names=(name,), stand_in="Pupil 1")
    parts = name.replace(",", "").title().split()
    [called] = [part for part in parts if part in {"Ben", "Al", "Van", "Della", "Di", "De"}]
    for covered in (f"{called} cried.", f"I sat with {called} today.", f"{called}'s mum rang."):
        assert redaction.find(covered, (pupil,)).text == covered.replace(called, "Pupil 1")
    for small in (f"i sat with {called.lower()} today", f"#{called.lower()}s-corner", f"see {called.lower()}2.jpg"):
        assert [one.person for one in redaction.find(small, (pupil,)).findings] == ["1"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Xavier de la Cruz", "De la nada. Voy a la casa de La Paz."),
        ("Cruz, Maria De La", "De la nada. Voy a la casa de La Paz."),
        ("Anna von Berg", "Das ist von mir. Von wem? Vincent van Gogh."),
        ("Du Wei", "Was willst du von mir?"),
        ("De la Cruz, Xavier", "De la nada. Voy a la casa de La Paz."),
        ("xavier de la cruz", "De la nada. Voy a la casa de La Paz."),
        ("Mohammed Al-Rashid", "al dente, and Al was there as well"),
    ],
)
def test_a_word_that_only_joins_names_is_nobody(name, text):
    pupil = Person(id=PersonId("1"), names=(name,), stand_in="Pupil 1")
    assert not [one for one in redaction.find(text, (pupil,)).findings if one.person]


@pytest.mark.parametrize("name", ["Grace Kim", "Will Poe", "Hope Diaz", "Ivy Tan", "Mia Ba"])
@pytest.mark.parametrize(
    "written", ["{0}drawing", "team{0}", "{0}s_work", "{0}spicture", "{0}rules", "our{0}", "{0}s-b"]
)
def test_a_name_that_is_a_word_is_asked_about_where_it_is_written_together_with_another(name, written):
    pupil = Person(id=PersonId("1"), names=(name,), stand_in="Pupil 1")
    joined = written.format(name.split()[0].lower())
    for looked in (
        redaction.protect_tag(joined, (pupil,)),
        redaction.protect_file_name(f"{joined}.jpg", (pupil,)),
        redaction.find(f"Fine. #{joined}", (pupil,)),
    ):
        [one] = looked.findings
        assert one.person == "1"


@pytest.mark.parametrize(
    "word", ["willpower", "disgrace", "hopeful", "gracefully", "reflection", "parent-meeting", "ivory"]
)
def test_a_word_that_only_sounds_like_somebody_is_nobody(word):
    people = tuple(
        Person(id=PersonId(name), names=(name,), stand_in="X") for name in ("Grace Kim", "Will Poe", "Hope D", "Ivy T")
    )
    assert redaction.protect_tag(word, people).findings == ()


@pytest.mark.parametrize(
    ("name", "letters"),
    [("José Gómez", "JG"), ("Stone, Emma Lynn", "ES"), ("Carlos van Toor", "CT"), ("de la Torre, Carlos", "CT")],
)
def test_the_initials_of_somebody_listed_are_asked_about_though_a_dictionary_has_them(name, letters):
    pupil = Person(id=PersonId("1"), names=(name,), stand_in="Pupil 1")
    for text in (f"{letters} cried in my room.", f"I sat with {letters} after lunch.", f"{letters}'s mum rang."):
        [one] = redaction.find(text, (pupil,)).undecided
        assert (one.text, one.person, one.stand_in) == (letters, "1", "Pupil 1")
        left = Decision(key=one.key, replacement=None)
        assert not redaction.find(text, (pupil,), {one.key: left}).undecided
        assert not redaction.worth_remembering(left), "next week it may be a pupil"
        assert redaction.find(text, ()).findings == ()


@pytest.mark.parametrize("letters", ["E/S", "E-S", "E_S", "E S", "e.s.", "e/s"])
def test_initials_of_somebody_listed_are_asked_about_whatever_stands_between_them(letters):
    pupil = Person(id=PersonId("1"), names=("Ella Stone",), stand_in="Pupil 1")
    for text in (f"I sat with {letters} after lunch.", f"({letters}) cried"):
        [one] = redaction.find(text, (pupil,)).undecided
        assert (one.text, one.person, one.stand_in) == (letters, "1", "Pupil 1")
        assert not redaction.worth_remembering(Decision(key=one.key, replacement=None))
        assert letters not in {one.text for one in redaction.find(text, ()).findings}


def test_all_ways_of_writing_somebodys_initials_are_one_question():
    pupil = Person(id=PersonId("1"), names=("Ella Stone",), stand_in="Pupil 1")
    asked = redaction.find("E/S threw it. ES, I mean. E.S. did, and e.s. again.", (pupil,)).undecided
    assert [one.text for one in asked] == ["E/S", "ES", "E.S.", "e.s."]
    assert len({one.key for one in asked}) == 1


def test_small_initials_are_asked_about_where_they_are_no_word():
    pupils = (Person(id=PersonId("1"), names=("Kim Poe", "Eva Sommer"), stand_in="Pupil 1"),)
    [one] = redaction.find("then kp was late", pupils).undecided
    assert (one.text, one.stand_in) == ("kp", "Pupil 1")
    assert redaction.find("Heute war es nicht leicht mit mir.", pupils).findings == ()


@pytest.mark.parametrize("text", ["Go teamgrace!", "#teamgrace", "It was notella again."])
def test_a_listed_name_in_a_word_that_nobody_writes_is_asked_about(text):
    pupils = (Person(id=PersonId("1"), names=("Grace Kim", "Ella"), stand_in="Pupil 1"),)
    [one] = redaction.find(text, pupils).undecided
    assert one.text in {"teamgrace", "notella"}
    assert one.stand_in == "Pupil 1"
    assert redaction.find("goodwill, disgraceful, a racecourse", pupils).findings == ()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Paul Evans", "We had PE."),
        ("Ian Tran", "IT works."),
        ("Tim Vu", "On TV."),
        ("Kyle Green", "We weighed 5 kg of flour."),
        ("Ella Green", "Say something, e.g. hello."),
        ("Paul Morris", "We met at 4 p.m. in the hall."),
        ("Nora Ames", "Room: n/a"),
    ],
)
def test_what_everybody_abbreviates_is_nobodys_initials(name, text):
    assert redaction.find(text, (Person(id=PersonId("1"), names=(name,), stand_in="Pupil 1"),)).findings == ()


def test_a_pupil_whose_given_name_is_a_title_is_found_by_it():
    people = (Person(id=PersonId("1"), names=("Mister Okafor",), stand_in="Student A"),)
    text = redaction.find("Mister hit him. I told Mister to stop.", people).text
    assert text == "Student A hit him. I told Student A to stop."
    [asked] = redaction.find("Mister, you look tired", people).undecided
    assert (asked.text, asked.stand_in) == ("Mister", "Student A")


@pytest.mark.parametrize("word", ["DearOkafor", "teamokafor", "Okaforian", "thxokafor", "okaforsmum"])
def test_a_listed_name_in_a_word_that_there_is_not_is_that_person_and_never_left_for_good(word):
    pupil = Person(id=PersonId("1"), names=("Chidi Okafor",), stand_in="Pupil 1")
    [one] = redaction.find(f"I saw {word} today.", (pupil,)).undecided
    assert (one.text, one.stand_in) == (word, "Pupil 1")
    left = Decision(key=one.key, replacement=None)
    assert not redaction.find(f"I saw {word} today.", (pupil,), {one.key: left}).undecided
    assert not redaction.worth_remembering(left)
    [short] = redaction.find("I saw teamkim today.", (replace(pupil, names=("Kim Poe",)),)).undecided
    assert short.stand_in == "Pupil 1"
    [stranger] = redaction.find("I saw Annabel today.", (replace(pupil, names=("Anna Poe",)),)).undecided
    assert stranger.stand_in is None, "a name of its own is somebody else's"


@pytest.mark.parametrize(
    "word",
    ["xXellaXx", "kpoe", "poek", "mrpoe", "#xxellaxx", "kpoe@school.org", "@kpoe", "A & J", "A+J", "aJ", "J"],
)
def test_what_may_be_a_pupil_in_disguise_is_never_remembered_as_nobody(word):
    names = ("Ella Okafor",), ("Kim Poe",), ("Aki Jones",)
    pupils = tuple(Person(id=PersonId(str(n)), names=each, stand_in=f"Pupil {n}") for n, each in enumerate(names))
    [one] = redaction.find(f"It was {word} again.", pupils).undecided
    assert (one.text, bool(one.person)) == (word.removeprefix("#"), True)
    assert not redaction.worth_remembering(Decision(key=one.key, replacement=None))


def test_listed_initials_with_an_s_behind_them_are_that_person():
    pupil = Person(id=PersonId("1"), names=("Andy Jones", "AJ"), stand_in="Pupil 1")
    assert redaction.find("AJs Heft fehlt.", (pupil,)).text.startswith("Pupil 1 ")
    assert redaction.find("Fs came late.", (replace(pupil, names=("Finn Sommer", "FS")),)).text == "Pupil 1 came late."
    assert redaction.find("Our OKRs.", (replace(pupil, names=("Olga Kirk", "OK")),)).text == "Our OKRs."


def test_a_stranger_whose_name_holds_a_pupils_is_a_stranger():
    pupil = Person(id=PersonId("1"), names=("Ella Okafor",), stand_in="Pupil 1")
    for text in ("I saw Marsh Stella.", "I saw Isabella.", "stella@school.org wrote."):
        [one] = redaction.find(text, (pupil,)).undecided
        assert one.person is None
    berg = Person(id=PersonId("1"), names=("Bo Berg",), stand_in="Pupil 1")
    assert not [one for one in redaction.find("We stayed at a B & B.", (berg,)).findings if one.person]


@pytest.mark.parametrize("between", [". {} sat alone.", ", {} and Noor left.", " {} sat alone."])
def test_the_letter_of_a_stand_in_hides_no_letter_behind_it(between):
    pupils = (
        Person(id=PersonId("1"), names=("Rosa",), stand_in="Student D"),
        Person(id=PersonId("2"), names=("Kwame", "J"), stand_in="Student X"),
    )
    for letter in "KJ":
        found = redaction.find("It was Rosa" + between.format(letter), pupils)
        assert letter in {one.text for one in found.findings}


def test_a_short_name_that_is_torn_in_two_is_asked_about():
    pupil = Person(id=PersonId("1"), names=("Zoë",), stand_in="Pupil 1")
    [one] = redaction.find("Zo ë came late.", (pupil,)).undecided
    assert (one.text, one.stand_in) == ("Zo ë", "Pupil 1")
    assert redaction.find("Zo \u0308e came late.", (pupil,)).text == "Pupil 1 came late."


def test_what_a_hyphen_joins_to_a_listed_name_is_asked_about():
    pupil = Person(id=PersonId("1"), names=("Gracie",), stand_in="Pupil 1")
    [rest] = redaction.find("i put gracie-mae by the door", (pupil,)).undecided
    assert rest.text == "mae"


def test_behind_the_dot_of_a_file_name_may_stand_a_listed_name():
    pupil = Person(id=PersonId("1"), names=("Rosa Delgado",), stand_in="Pupil 1")
    for name in ("Rosa.Delgado", "essay.Delgado", ".rosa"):
        protected = redaction.protect_file_name(name, (pupil,))
        assert protected.text.endswith("pupil-1")
        assert redaction.prove(protected.text, (pupil,))
