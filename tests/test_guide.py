from __future__ import annotations

import re

import pytest

from journal import guide
from journal.assets import asset
from journal.cli.main import main
from journal.search import query
from journal.shapes import Filter
from journal.spoken import speak

PICTURES = sorted(file.name for file in asset("guide/pictures/en").iterdir())
LOOKED_FOR = {
    "forgot password": "When something goes wrong",
    "usb stick": "When something goes wrong",
    "damaged": "When something goes wrong",
    "first sentence": "Your first evening",
    "is:starred": "Finding it again",
    "students list": "Sharing with a friend",
    "e-mail card": "Sharing with a friend",
    "administrator": "What is protected, and what is not",
    "projector": "What is protected, and what is not",
    "tick task": "Writing, day by day",
    "import": "Taking everything with you",
    "other computer": "Taking everything with you",
    "uninstall": "Taking everything with you",
    "sqlcipher key": "Opening it without Afterbell",
    "dark": "Questions people ask",
    "PHONE": "Questions people ask",
    "cost free": "Questions people ask",
}
"""What people type, and where the answer is."""

SPANISH = {
    "olvidé contraseña": "Cuando algo sale mal",
    "memoria usb": "Cuando algo sale mal",
    "danado": "Cuando algo sale mal",
    "primera frase": "Tu primera tarde",
    "is:starred": "Volver a encontrarlo",
    "lista alumnos": "Compartir con alguien",
    "correo tarjeta": "Compartir con alguien",
    "proyector": "Qué está protegido y qué no",
    "importar": "Llevártelo todo",
    "ordenador": "Llevártelo todo",
    "computadora": "Llevártelo todo",
    "clave sqlcipher": "Abrirlo sin Afterbell",
    "modo oscuro": "Preguntas que suelen hacerse",
    "telefono": "Preguntas que suelen hacerse",
    "gratis": "Preguntas que suelen hacerse",
}
FRENCH = {
    "mot de passe oublié": "Quand quelque chose tourne mal",
    "clé usb": "Quand quelque chose tourne mal",
    "endommage": "Quand quelque chose tourne mal",
    "une phrase suffit": "Ton premier soir",
    "is:starred": "Retrouver",
    "liste élèves": "Partager avec un ami",
    "e-mail carte": "Partager avec un ami",
    "vidéoprojecteur": "Ce qui est protégé, et ce qui ne l’est pas",
    "administrateur": "Ce qui est protégé, et ce qui ne l’est pas",
    "importer": "Tout emporter",
    "autre ordinateur": "Tout emporter",
    "desinstaller": "Tout emporter",
    "clé sqlcipher": "Ouvrir sans Afterbell",
    "sombre": "Questions qu’on pose",
    "telephone": "Questions qu’on pose",
    "gratuit": "Questions qu’on pose",
}
GERMAN = {
    "passwort vergessen": "Wenn etwas schiefgeht",
    "usb stick": "Wenn etwas schiefgeht",
    "beschädigt": "Wenn etwas schiefgeht",
    "satz reicht": "Dein erster Abend",
    "is:starred": "Wiederfinden",
    "schüler liste": "Mit einem Freund teilen",
    "e-mail karte": "Mit einem Freund teilen",
    "beamer": "Was geschützt ist und was nicht",
    "administration": "Was geschützt ist und was nicht",
    "import": "Alles mitnehmen",
    "anderer computer": "Alles mitnehmen",
    "deinstallieren": "Alles mitnehmen",
    "schlüssel sqlcipher": "Ohne Afterbell öffnen",
    "dunkel": "Was oft gefragt wird",
    "handy": "Was oft gefragt wird",
    "kostenlos": "Was oft gefragt wird",
}
LOOKED_FOR_IN = {"de": GERMAN, "es": SPANISH, "fr": FRENCH}

LANGUAGES = sorted(one.name for one in asset("guide").iterdir() if one.is_dir() and one.name not in {"en", "pictures"})


def marks(body: str) -> tuple[list[str], list[str], int, int]:
    """Give a chapter's pictures, its conditions in their order, how many rows its table has, and how many commands."""
    conditions = re.findall(r"`-?(\w+:)", body)
    return re.findall(r"attachment:[\w.]+", body), conditions, body.count("\n| "), body.count("```")


@pytest.fixture
def _english():
    yield
    speak("en")


def test_there_is_a_chapter_for_what_people_need_first():
    titles = [chapter.title for chapter in guide.chapters()]
    assert titles[0] == "Your first evening"
    assert len(titles) == len(set(titles)) == 9


@pytest.mark.parametrize(("words", "title"), LOOKED_FOR.items(), ids=lambda each: each)
def test_what_people_type_is_found_where_the_answer_is(words, title):
    chapters = guide.chapters()
    assert title in {chapters[place].title for place in guide.found(words, chapters)}


@pytest.mark.usefixtures("_english")
@pytest.mark.parametrize(
    ("language", "words", "title"),
    [(language, *each) for language, looked_for in LOOKED_FOR_IN.items() for each in looked_for.items()],
)
def test_what_people_type_in_their_language_is_found_where_the_answer_is(language, words, title):
    speak(language)
    chapters = guide.chapters()
    assert title in {chapters[place].title for place in guide.found(words, chapters)}


@pytest.mark.usefixtures("_english")
def test_in_every_language_of_the_guide_it_is_known_what_people_type():
    assert sorted(LOOKED_FOR_IN) == LANGUAGES


def test_words_that_stand_nowhere_are_found_nowhere():
    assert guide.found("xylophone", guide.chapters()) == ()


def test_each_condition_that_the_guide_names_narrows_the_search():
    finding = next(chapter for chapter in guide.chapters() if chapter.title == "Finding it again")
    conditions = [code for code in re.findall(r"`([^`]+)`", finding.body) if ":" in code and " " not in code]
    assert len(conditions) > 12
    for code in conditions:
        words, wanted = query.parse(code)
        assert words == (), code
        assert wanted != Filter(), code


def test_the_chapter_on_searching_is_the_one_that_names_the_conditions():
    chapters = guide.chapters()
    assert "kind:low" in chapters[guide.FINDING].body
    assert sum("since:" in chapter.body for chapter in chapters) == 1


def test_the_guide_names_every_condition_there_is():
    finding = next(chapter for chapter in guide.chapters() if chapter.title == "Finding it again")
    assert [each for each in query.CONDITIONS if f"`{each}" not in finding.body] == []


def test_every_picture_is_shown_and_told():
    shown = re.findall(r"!\[([^\]]+)\]\(attachment:([\w.]+)\)", "".join(one.body for one in guide.chapters()))
    assert sorted({name for _, name in shown}) == PICTURES
    assert all(len(alt) > 20 for alt, _ in shown)


@pytest.mark.usefixtures("_english")
@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_every_picture_is_there_in_each_language_and_of_its_own_window(language):
    speak(language)
    files = [asset(guide.picture(name)) for name in PICTURES]
    assert {file.parent.name for file in files} == {language}
    assert sum(file.stat().st_size for file in files) < 250_000
    told = {file.read_bytes() for file in files}
    speak("en")
    assert told.isdisjoint(asset(guide.picture(name)).read_bytes() for name in PICTURES) or language == "en"


def test_no_line_of_a_paragraph_is_torn():
    assert [chapter.title for chapter in guide.chapters() if "<br" in chapter.html] == []


def test_the_page_carries_all_of_it_and_asks_for_nothing(tmp_path, capsys):
    page = tmp_path / "guide.html"
    assert main(["guide", "--html", str(page)]) == 0
    text = page.read_text("utf-8")
    assert all(chapter.title in text for chapter in guide.chapters())
    assert text.count("data:image/png;base64,") == len(PICTURES)
    assert re.findall(r'(?:src|href)="(?!data:|#c\d)[^"]*"', text) == []
    assert "default-src 'none'" in text
    assert str(page) in capsys.readouterr().out


def test_a_page_that_cannot_be_written_is_told_with_what_to_do(tmp_path, capsys):
    assert main(["guide", "--html", str(tmp_path / "nowhere" / "guide.html")]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_the_terminal_shows_the_guide_in_lines_that_fit(capsys):
    assert main(["guide"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "WHEN SOMETHING GOES WRONG" in lines
    assert "exit ticket → entries with both words" in lines
    assert max(map(len, lines)) <= 80


@pytest.mark.usefixtures("_english")
@pytest.mark.parametrize("language", LANGUAGES)
def test_in_each_language_there_is_every_chapter_with_its_pictures_conditions_and_commands(language):
    english = guide.chapters()
    speak(language)
    told = guide.chapters()
    assert guide.language_of_guide() == language
    assert len(told) == len(english)
    for one, other in zip(told, english, strict=True):
        assert one.title != other.title
        assert marks(one.body) == marks(other.body), one.title
        assert "<br" not in one.html, one.title
    finding = [code for chapter in told for code in re.findall(r"`([^`\n]+)`", chapter.body) if ":" in code]
    assert [code for code in finding if query.parse(code)[1] == Filter()] == []


@pytest.mark.usefixtures("_english")
def test_another_language_without_a_guide_of_its_own_reads_the_english_one():
    speak("cy")
    assert guide.language_of_guide() == "en"
    assert guide.chapters()[0].title == "Your first evening"
