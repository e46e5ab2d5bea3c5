"""Names as they are jotted down: alone in a line, before a sign, small, and words of the dictionary as well."""

from __future__ import annotations

import pytest

from journal import redaction
from journal.shapes import Mark

JOTTED = [
    ("Jubilee's tooth came out.", "Jubilee"),
    ("Ivy climbing the fence again.", "Ivy"),
    ("Guess who? Ivy.", "Ivy"),
    ("- Mason", "Mason"),
    ("Ivy & I had a talk.", "Ivy"),
    ("Grant (the new one) smiled.", "Grant"),
    ("Daisy – late again", "Daisy"),
    ("Jasper under the table.", "Jasper"),
    ("Pearl again.", "Pearl"),
    ("grace lost a tooth", "grace"),
    ("chase would not stop", "chase"),
    ("watching rose read", "rose"),
    ("update: faith forgave me", "faith"),
    ("liam m brought me a rock", "liam m"),
    ("Elowen was late.", "Elowen"),
    ("elowen was late", "elowen"),
    ("Ich habe tarek gelobt.", "tarek"),
    ("My heart broke for Caspian that day.", "Caspian"),
    ("One reply (Kowalczyk).", "Kowalczyk"),
    ("Subject: Ebony – absence on Monday", "Ebony"),
    ("Ye-jin still sits alone.", "Ye-jin"),
    ("I put gracie-mae by the door.", "gracie-mae"),
    ("i told peanut to stop", "peanut"),
    ("lol peanut slept through it", "peanut"),
    ("peanut's mum rang", "peanut"),
    ("Hi Peanut,", "Peanut"),
    ("Hope 7/10 in spelling", "Hope"),
    ("June (Year 4) moves on Monday.", "June"),
    ("Forest: 8/10", "Forest"),
    ("Joy – late again", "Joy"),
    ("Faith to me: you look old", "Faith"),
    ("Absent today: Grace", "Grace"),
    ("Star of the week: Patience", "Patience"),
    ("I spoke to June about it.", "June"),
    ("Dawn from the kitchen called.", "Dawn"),
    ("Blue lost her coat.", "Blue"),
    ("Princess, despite her name, wore wellies.", "Princess"),
    ("Mercy forgave him.", "Mercy"),
    ("Bill eating glue.", "Bill"),
    ("Daisy 😂", "Daisy"),
    ("Hope (he/him) joined us.", "Hope"),
    ("Mark – reading age up", "Mark"),
    ("Joy, 9, likes frogs.", "Joy"),
    ("Dawn with a cold.", "Dawn"),
    ("Pearl by the window.", "Pearl"),
    ("Winter was sent home.", "Winter"),
    ("Heaven had a meltdown.", "Heaven"),
    ("Mason nearly fell.", "Mason"),
    ("Fleur m'a offert un dessin.", "Fleur"),
    ("Chip, please come to the front.", "Chip"),
    ("Christian was quiet all morning.", "Christian"),
    ("told chip to sit down", "chip"),
    ("The song Ngozi wrote is on the wall.", "Ngozi"),
    ("Bear is his real name.", "Bear"),
    ("thanked kebrinah for the drawing", "kebrinah"),
]


@pytest.mark.parametrize(("text", "name"), JOTTED)
def test_a_name_that_is_jotted_down_is_asked_about(text, name):
    protected = redaction.find(text, ())
    assert [(one.text, one.mark) for one in protected.undecided] == [(name, Mark.NAME)]


@pytest.mark.parametrize(
    "text",
    [
        "Chance of rain. Mark sheets in the tray. Rose water. Bliss.",
        "Hope is a strong word. June is a long month. Ginger biscuits saved the meeting..",
        "Penny for your thoughts. Dear Diary, today was loud. Bill for the window arrived.",
        "Art went well. Destiny is a word we looked up. Royal wedding mugs. Star of the week. The book Holes came.",
        "We talked about Sadness. Best teacher EVER. absolutley shattered, and a bit of goverment advice.",
        "Dear Parent/Carer, thank you. The Winter Concert begins at six.",
        "We opened Bettermarks and GoNoodle, then Tinkercad.",
        "Ya no se ve la luz, estoy en segundo, sin esperanza.",
    ],
)
def test_things_that_are_names_too_ask_nothing(text):
    assert redaction.find(text, ()).findings == ()


def test_one_letter_that_reports_as_usual_is_somebody_and_what_many_words_do_is_not():
    assert [one.text for one in redaction.find("K reports as usual to the office.", ()).undecided] == ["K"]
    assert redaction.find("Progress reports came late.", ()).findings == ()
