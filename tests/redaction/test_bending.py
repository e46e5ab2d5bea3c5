"""Forms of words in other languages that no list holds are no names; names that look like such forms are."""

from __future__ import annotations

import pytest

from journal import redaction


@pytest.mark.parametrize(
    "text",
    [
        "Verpennt und ungekämmt, aber pünktlich in der ersten Stunde.",
        "Heute gab es Papierkügelchen und Diktate, und niemand wollte aufräumen.",
        "Im Sachunterricht ging es um Vögel, und draußen kam der Sturm.",
        "Nieselregen, Pausenaufsicht, nasse Socken und ein Kletterseil im Gang.",
        "Escríbeme si necesitas los apuntes. Leímos un trozo y ellos traían sueño.",
        "Obligarme no sirve, y gritarles tampoco.",
        "Cansadísima, pero contenta con la clase.",
        "Según la lista, en julio no hay clase.",
        "J'aime le calme de la salle, et j'y reste.",
        "Le comité d'Administration se réunit dans la salle.",
    ],
)
def test_forms_of_words_that_no_list_holds_ask_nothing(text):
    assert [one.text for one in redaction.find(text, ()).undecided] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hier j'ai vu Vanzanter, et il ne voulait pas parler.", "Vanzanter"),
        ("Engel hat sein Brot mit mir geteilt.", "Engel"),
        ("Ich habe Herrn Vogel noch nicht zurückgerufen.", "Herrn Vogel"),
        ("Hoy luz lloró en el recreo y nadie la vio.", "luz"),
        ("Heute saß Lasse allein am Fenster.", "Lasse"),
        ("Désiré ne veut pas sortir dans la cour.", "Désiré"),
        ("Le petit Loup a de la fièvre et reste chez lui.", "Loup"),
    ],
)
def test_whoever_is_called_like_a_form_of_a_word_is_asked_about(text, name):
    assert name in [one.text for one in redaction.find(text, ()).undecided]
