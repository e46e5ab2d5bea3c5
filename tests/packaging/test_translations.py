"""Every word of the window and the command line can be translated, and in every language that is offered it is."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
from collections import Counter
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.shapes import Ask, Gesture, Kind
from ui.languages import NAMES, Language

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "resources" / "translations"
TERMINAL = FOLDER / "terminal"
LETTERS = st.characters(codec="utf-8", exclude_characters="\0\4")


def script() -> ModuleType:
    """Give the script that extracts and compiles."""
    told = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(told)
    told.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    return script()


def messages(file: Path) -> list[tuple[str, ET.Element]]:
    """Give the messages of a file, each with its context."""
    contexts = ET.parse(file).getroot().iter("context")
    return [(context.findtext("name") or "", message) for context in contexts for message in context.iter("message")]


def forms_of(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def places(words: str) -> Counter[str]:
    """Give what is put into words when they are said, and the marks that a reader of them looks for."""
    return Counter(re.findall(r"\{\w*(?::\w+)?\}|%L?n|%\d|%s|%r|%\(\w+\)[rs]|\n", words))


SAID_OTHERWISE = {
    "es": re.compile(r"\b(ordenador|computadora|fichero|vosotr|vuestr|\w+[áéí]is\b)|[¡!\"“”]", re.IGNORECASE),
}
"""What a translation says in other words everywhere: what is at home in one country alone, and other marks."""


TYPED = "what people type, in every country"
"""The note of words that are never said, and only looked for."""


def otherwise(language: str, words: str) -> list[str]:
    """Give what is said in other words in this language, and a Spanish question that does not begin as one."""
    found = [each[0] for each in SAID_OTHERWISE[language].finditer(words)] if language in SAID_OTHERWISE else []
    return found + (["?"] if language == "es" and words.count("?") != words.count("¿") else [])


def faults(message: ET.Element) -> list[str]:
    """Say what is wrong with a translation."""
    source, forms = message.findtext("source"), forms_of(message)
    found = [] if message.find("translation").get("type") is None else ["unfinished"]
    found += ["empty" for form in forms if not form.strip()]
    for number, form in enumerate(forms):
        counted = places(form)
        if message.get("numerus") and number < len(forms) - 1:
            counted["%Ln"] = places(source)["%Ln"]  # "one entry" need not name its number
        found += [] if counted == places(source) else [f"other places: {form}"]
        space = form[:1].isspace(), form[-1:].isspace()
        found += [] if space == (source[:1].isspace(), source[-1:].isspace()) else [f"other spaces: {form}"]
    return found


def test_every_word_of_the_window_is_in_every_file(translations):
    """`.venv/bin/python packaging/translations.py extract` brings them up to what the window says."""
    said = set(translations.all_words())
    assert len(said) > 1500
    for file in sorted(FOLDER.glob("*.ts")):
        held = {
            (context, message.findtext("source"), message.findtext("comment") or "", bool(message.get("numerus")))
            for context, message in messages(file)
        }
        wanted = {each for each in said if each.plural} if file.stem == "en" else said
        assert held == wanted, file.name


def test_every_word_of_the_command_line_is_in_every_file(translations):
    said = set(translations.all_terminal_words())
    assert len(said) > 600
    for file in sorted(TERMINAL.glob("*.ts")):
        held = {
            (context, message.findtext("source"), "", bool(message.get("numerus")))
            for context, message in messages(file)
        }
        assert held == said, file.name


FILES = [*sorted(FOLDER.glob("*.ts")), *sorted(TERMINAL.glob("*.ts"))]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(FOLDER)))
def test_every_word_is_translated_with_all_its_places(file):
    found = {
        (context, message.findtext("source")): wrong
        for context, message in messages(file)
        if (wrong := faults(message))
    }
    assert found == {}


@pytest.mark.parametrize("language", sorted(SAID_OTHERWISE))
def test_one_thing_is_called_by_one_name_and_a_question_has_its_marks(language):
    found = [
        (context, message.findtext("source"), wrong)
        for file in FILES
        if file.stem == language
        for context, message in messages(file)
        if message.findtext("comment") != TYPED
        for form in forms_of(message)
        if (wrong := otherwise(language, form))
    ]
    assert found == []


@pytest.mark.parametrize("words", ["Fue cosa tuya?", "en este ordenador", "Podéis leer", "Bien!", "“Sí”"])
def test_what_is_called_otherwise_is_seen(words):
    assert otherwise("es", words)
    assert not otherwise("es", "¿Fue cosa tuya? «Sí», en este equipo")


@pytest.mark.parametrize(
    ("source", "numerus", "translation", "wrong"),
    [
        ("Find", "", "<translation>Suchen</translation>", False),
        ("Find", "", '<translation type="unfinished">Suchen</translation>', True),
        ("Find", "", "<translation></translation>", True),
        ("{0} of {1}", "", "<translation>{1} von {1}</translation>", True),
        ("ends with a space ", "", "<translation>ohne</translation>", True),
        ("%Ln days", "yes", "<numerusform>ein Tag</numerusform><numerusform>%Ln Tage</numerusform>", False),
        ("%Ln days", "yes", "<numerusform>ein Tag</numerusform><numerusform>Tage</numerusform>", True),
    ],
)
def test_a_translation_that_says_something_else_is_seen(source, numerus, translation, wrong):
    told = translation if translation.startswith("<t") else f"<translation>{translation}</translation>"
    message = ET.fromstring(f"<message><source>{source}</source>{told}</message>")
    message.set("numerus", numerus)
    assert bool(faults(message)) is wrong


def unlike_french(words: str) -> list[str]:
    """Say where words are not set as French is: a thin space beside high marks, and a curved apostrophe."""
    loose = r"(?<![\u202f!?;])[;!?»]|«(?!\u202f)|(?<![\u202f\d/]):(?!/)|'"
    return re.findall(f".?(?:{loose})", re.sub(r"\(\*[^)]*\);;", "", words))


def test_french_is_set_as_it_is_written():
    texts = [form for file in FILES if file.stem == "fr" for _, message in messages(file) for form in forms_of(message)]
    said = json.loads((ROOT / "resources" / "prompts" / "fr.json").read_text("utf-8"))
    texts += said["questions"].values()
    texts += [each for one in said["templates"].values() for asked in one["fields"] for each in asked]
    assert len(texts) > 2000
    assert {text: wrong for text in texts if (wrong := unlike_french(text))} == {}
    assert [bool(unlike_french(text)) for text in ("Quoi?", "Quoi ?", "l'heure", "ici: là", "Oui\u202f!")] == [
        True
    ] * 4 + [False]


def test_what_the_window_loads_is_made_of_what_was_translated(translations, tmp_path):
    """`.venv/bin/python packaging/translations.py compile` makes it."""
    for file in FOLDER.glob("*.ts"):
        shutil.copy(file, tmp_path)
    translations.compile_all(tmp_path)
    made = {file.name: file.read_bytes() for file in tmp_path.glob("*.qm")}
    assert made == {file.name: file.read_bytes() for file in FOLDER.glob("*.qm")}


def test_what_the_command_line_loads_is_made_of_what_was_translated(translations, tmp_path):
    shutil.copytree(TERMINAL, tmp_path / "terminal", ignore=shutil.ignore_patterns("*.mo"))
    translations.compile_all(tmp_path)
    made = {file.relative_to(tmp_path): file.read_bytes() for file in tmp_path.rglob("*.mo")}
    assert made == {file.relative_to(FOLDER): file.read_bytes() for file in FOLDER.rglob("*.mo")}


@given(st.dictionaries(st.text(LETTERS, min_size=1), st.text(LETTERS, min_size=1)))
def test_gettext_reads_what_is_compiled_word_for_word(translations, messages):
    head = {"": "Content-Type: text/plain; charset=UTF-8\n"}
    read = GNUTranslations(BytesIO(translations.as_mo(head | messages)))
    assert {each: read.gettext(each) for each in messages} == messages


def test_gettext_finds_the_form_for_so_many(translations):
    head = {"": "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n > 1);\n"}
    read = GNUTranslations(BytesIO(translations.as_mo(head | {"{n} day\0{n} day": "{n} jour\0{n} jours"})))
    assert [read.ngettext("{n} day", "{n} days", n) for n in (0, 1, 2)] == ["{n} jour", "{n} jour", "{n} jours"]


def test_every_language_that_is_there_whole_is_offered_by_its_own_name():
    assert {file.stem for file in FOLDER.glob("*.qm")} == set(Language) == set(NAMES)
    assert {file.stem for file in TERMINAL.glob("*.ts")} == set(Language) - {"en"}


def test_extracting_takes_what_is_new_and_lets_go_what_is_said_no_longer(translations, tmp_path):
    source = tmp_path / "ui" / "page.py"
    source.parent.mkdir()
    catalogue = tmp_path / "de.ts"
    catalogue.write_text('<!DOCTYPE TS><TS version="2.1" language="de" sourcelanguage="en"></TS>', "utf-8")
    source.write_text("class Page:\n    def f(self): self.tr('Find'); self.tr('Open', 'the verb')\n", "utf-8")
    translations.extract(tmp_path, tmp_path)
    text = catalogue.read_text("utf-8").replace('<translation type="unfinished">', "<translation>Suchen", 1)
    catalogue.write_text(text, "utf-8")
    source.write_text(
        "class Page:\n    def f(self, all):\n        self.tr('Find')\n"
        "        x = f\"{translate('Other', '%Ln days', '', len(all))}\"\n",
        "utf-8",
    )
    translations.extract(tmp_path, tmp_path)
    held = {(context, message.findtext("source")): forms_of(message) for context, message in messages(catalogue)}
    assert held == {("Page", "Find"): ["Suchen"], ("Other", "%Ln days"): ["", ""]}


@pytest.mark.parametrize(
    "line",
    [
        "self.tr(words)",
        "self.tr('%n days', '', days)",
        "parent.tr('Find')",
        "QCoreApplication.translate('Page', words)",
        "translate(context, 'Find')",
        "self.tr(f'{n} days')",
    ],
)
def test_words_that_nobody_could_find_are_refused(translations, line):
    with pytest.raises(translations.Unreadable):
        translations.words_of(f"class Page:\n    def f(self): {line}\n")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("tr('Made {path}', path=path)", ["Made {path}"]),
        ("trn('{n} day', '{n} days', days)", ["{n} day"]),
        ("T = marked({1: 'one', 2: ('two', 'three')})", ["one", "two", "three"]),
        ("p.add_argument('--to', metavar='FOLDER', help='where')", ["FOLDER", "where"]),
        ("commands.add('list', _list, 'List.')", ["List."]),
        ("tr(TABLE[kind])", []),
    ],
)
def test_the_words_of_the_command_line_are_found(translations, line, found):
    assert [each.words for each in translations.terminal_words_of(line)] == found


def test_the_words_of_the_closed_lists_are_words_of_the_command_line(translations):
    lists = 'class Kind(StrEnum):\n    """What."""\n    HIGH = "high"\n    LOW = "low"\nclass Page(B):\n    AT = 1\n'
    assert [each.words for each in translations.listed_words_of(lists)] == ["high", "low"]
    assert {*Kind, *Ask, *Gesture} <= {each.words for each in translations.all_terminal_words()}


@pytest.mark.parametrize("line", ["tr(words)", "tr(f'{n} days')", "tr('a' + b)", "p.add_argument(help=f'read {what}')"])
def test_words_of_the_command_line_that_nobody_could_find_are_refused(translations, line):
    with pytest.raises(translations.Unreadable):
        translations.terminal_words_of(line)
