"""Every language has every word, and a book in it has no word of another."""

from __future__ import annotations

import io
import re
import string
import tomllib
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from journal import book_order, spoken
from journal.assets import asset, asset_text
from journal.deeds import make_book
from journal.insights.figures import figures_of
from journal.shapes import Gesture, Kind, Span, Turn
from journal.shapes.book import Photo
from journal.yearbook.languages import words_for
from journal.yearbook.words import PLURALS
from tests.yearbook import shelf_of_books as shelf
from tests.yearbook.test_making import picture

OTHERS = [code for code in book_order.LANGUAGES if code != "en"]
NUMBERS = (0, 1, 2, 5, 12, 22, 1_234, 12_345)
NOBODYS = "zzyq vvoq"
"""Words of no language, so that every other word of the book is the book's own."""


def table(code):
    return tomllib.loads(asset_text(f"book/languages/{code}.toml"))


def flat(value, path=()):
    if isinstance(value, dict):
        return {key: one for name, inner in value.items() for key, one in flat(inner, (*path, name)).items()}
    return {path: value}


def fields(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def words_in(text):
    return {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", text)}


def vocabulary(code):
    """Every word that a table can say."""
    values = [value for path, value in flat(table(code)).items() if path[0] not in {"name", "plural"}]
    said = [one for value in values for one in (value if isinstance(value, list) else [str(value)])]
    return words_in(re.sub(r"\{\w*\}", " ", " ".join(said)))


def a_book(language, *, long=False, portfolio=""):
    """Everything a book says by itself is said in it at least once."""
    told = [
        shelf.entry(
            NOBODYS,
            NOBODYS if number % 2 else "",
            kind,
            date(2025, 9 + number % 4, 1 + number),
            number,
            words=1234,
            tags=("zzup" if kind is Kind.HIGH else "zzdown",),
            files=("zz.zz",),
            later_lines=(shelf.later(NOBODYS),),
            responses=tuple(shelf.later(NOBODYS, "Zzna", gesture) for gesture in Gesture),
            photos=(Photo(id=f"{number:032x}", name="zz.jpg", media_type="image/jpeg", data=picture(), width=80,
                          height=60),) if number == 1 else (),
        )
        for number, kind in enumerate([*Kind, *[Kind.HIGH] * 5, *[Kind.LOW] * 5])
    ]  # fmt: skip
    told = [replace(one, name=NOBODYS) for one in told]
    low, high = told[1], told[0]
    turns = tuple(
        Turn(entry=low.id, day=low.day, heading=NOBODYS, turned_on=date.fromordinal(low.day.toordinal() + days),
             by=NOBODYS, answer=answer)
        for days, answer in ((1, None), (3, high.id), (7, None), (35, high.id))
    )  # fmt: skip
    book = shelf.book(*told, language=language, foreword=NOBODYS, portfolio=portfolio)
    period = Span(name="", first=date(2019 if long else 2025, 8, 1), last=date(2026, 7, 31))
    order = replace(book.order, title="", author="Zzna", period=period)
    return replace(book, order=order, insight=figures_of(period, told, turns))


def text_of(book, form):
    """What a reader sees or hears, without what only programs read."""
    made = shelf.opened(make_book.make(book, form).files)
    if form == "pdf":
        return shelf.pdf_text(next(iter(made.values())))
    if form == "epub":
        page = "\n".join(data.decode() for path, data in made.items() if path.endswith(".xhtml"))
        return re.sub(r"<[^>]*>", " ", page) + " ".join(re.findall(r'alt="([^"]*)"', page))
    if form == "html":
        page = next(iter(made.values())).decode()
        spoken = re.findall(r'alt="([^"]*)"', page)
        return re.sub(r"<[^>]*>", " ", page[page.index("</style>") :]) + " ".join(spoken)
    pages = [re.sub(r"\A---\n.*?\n---\n", "", data.decode(), flags=re.DOTALL)
             for path, data in made.items() if path.endswith(".md")]  # fmt: skip
    return re.sub(r"\]\([^)]*\)", "]", "\n".join(pages))


def test_every_language_that_is_offered_has_its_table_and_its_own_name():
    tables = {path.stem for path in asset("book/languages").glob("*.toml")}
    assert tables == set(book_order.LANGUAGES)
    assert {code: table(code)["name"] for code in tables} == dict(book_order.LANGUAGES)


@pytest.mark.parametrize("code", OTHERS)
def test_every_language_has_every_key_with_the_same_places_to_fill(code):
    english, mine = flat(table("en")), flat(table(code))
    counted = {path for path in english if path[0] == "counts"}
    assert {path for path in mine if path[0] != "counts"} == set(english) - counted
    assert {path[:2] for path in mine if path[0] == "counts"} == {path[:2] for path in counted}
    for path, value in mine.items():
        if path[0] in {"phrases", "kinds", "gestures"}:
            assert fields(value) == fields(english[path]), path
        if isinstance(value, list):
            assert len(set(value)) == len(value) == len(english[path]), path
        assert value, path


@pytest.mark.parametrize("code", book_order.LANGUAGES)
def test_every_kind_and_gesture_has_its_word_and_every_date_its_parts(code):
    words = words_for(code)
    assert set(words.kinds) == set(Kind)
    assert set(words.gestures) == set(Gesture)
    assert fields(words.dates["day"]) == ["day", "month", "weekday"]
    assert fields(words.dates["day_and_year"]) == ["day", "month", "weekday", "year"]
    assert fields(words.dates["date"]) == ["day", "month", "year"]
    assert fields(words.dates["month"]) == ["month", "year"]


@pytest.mark.parametrize("code", book_order.LANGUAGES)
def test_every_plural_form_is_there_and_is_used_by_some_number(code):
    words = words_for(code)
    used = {PLURALS[words.plural](number) for number in NUMBERS}
    for phrase, forms in words.counts.items():
        assert set(forms) == used, phrase
        assert {words.count(phrase, number) for number in NUMBERS} == {
            form.format(words.number(number))
            for number in NUMBERS
            for name, form in forms.items()
            if name == PLURALS[words.plural](number)
        }
        many = [form for name, form in forms.items() if name != "one"]
        assert all(fields(form) == ["0"] for form in many), phrase


@pytest.mark.parametrize(
    ("code", "day", "first", "with_year", "month", "thousands"),
    [
        ("en", "Thursday 12 March", "1 May 2026", "Thursday 12 March 2026", "March 2026", "1,234 words"),
        ("de", "Donnerstag, 12. März", "1. Mai 2026", "Donnerstag, 12. März 2026", "März 2026", "1.234 Wörter"),
        ("fr", "Jeudi 12 mars", "1er mai 2026", "Jeudi 12 mars 2026", "Mars 2026", "1\u202f234 mots"),
        ("es", "Jueves, 12 de marzo", "1 de mayo de 2026", "Jueves, 12 de marzo de 2026", "Marzo de 2026",
         "1234 palabras"),
        ("it", "Giovedì 12 marzo", "1º maggio 2026", "Giovedì 12 marzo 2026", "Marzo 2026", "1.234 parole"),
        ("nl", "Donderdag 12 maart", "1 mei 2026", "Donderdag 12 maart 2026", "Maart 2026", "1.234 woorden"),
        ("pt", "Quinta-feira, 12 de março", "1º de maio de 2026", "Quinta-feira, 12 de março de 2026",
         "Março de 2026", "1.234 palavras"),
        ("sv", "Torsdag 12 mars", "1 maj 2026", "Torsdag 12 mars 2026", "Mars 2026", "1\u00a0234 ord"),
        ("pl", "Czwartek, 12 marca", "1 maja 2026", "Czwartek, 12 marca 2026", "Marzec 2026", "1234 słowa"),
    ],
)  # fmt: skip
def test_dates_and_numbers_are_written_as_people_write_them(code, day, first, with_year, month, thousands):
    words = words_for(code)
    book = shelf.book(shelf.entry("x", day=date(2026, 3, 12)), language=code)
    assert words.day(date(2026, 3, 12)) == day
    assert words.day(date(2026, 3, 12), year=True) == with_year
    assert words.short_day(date(2026, 5, 1)) == first
    assert make_book.make(book, "html").files["A year.html"].decode().count(f">{month}</") == 2
    assert words.count("words", 1234) == thousands


def test_polish_counts_in_three_forms():
    said = [words_for("pl").count("entries", number) for number in (0, 1, 2, 4, 5, 12, 14, 21, 22, 25, 112, 104)]
    assert [one.split("\u00a0")[-1].split()[-1] for one in said] == [
        "wpisów", "wpis", "wpisy", "wpisy", "wpisów", "wpisów", "wpisów", "wpisów", "wpisy", "wpisów", "wpisów",
        "wpisy",
    ]  # fmt: skip


def test_french_has_no_plural_of_none():
    assert [words_for("fr").count("entries", number) for number in (0, 1, 2)] == ["0 entrée", "1 entrée", "2 entrées"]


def test_a_region_has_the_words_of_its_language_and_an_unknown_language_those_of_english():
    assert words_for("de-AT") is words_for("de")
    assert words_for("xx") is words_for("en")


@pytest.mark.parametrize("code", book_order.LANGUAGES)
@pytest.mark.parametrize("form", book_order.FORMS)
def test_a_book_in_a_language_says_its_words_and_none_of_the_english_ones(code, form):
    text = text_of(a_book(code), form)
    words = words_for(code)
    for said in (words.say("title"), words.say("foreword"), words.say("year"), words.gestures[Gesture.CALL],
                 words.weekdays[0] if form == "pdf" else words.day(date(2025, 9, 1)),
                 words.say("none-found")):  # fmt: skip
        assert shelf.letters(said) in shelf.letters(text), said
    foreign = vocabulary("en") - vocabulary(code)
    if code == "en":
        assert len(words_in(text) & vocabulary("en")) > 50
    else:
        assert sorted(foreign & words_in(text)) == []
    stray = words_in(text.replace("-\n", "")) - vocabulary(code) - words_in(f"{NOBODYS} zzna zzup zzdown zz jpg")
    assert form == "pdf" or sorted(stray) == [], "nothing is said that is in no table"


@pytest.mark.parametrize("code", book_order.LANGUAGES)
def test_a_long_book_and_a_portfolio_say_no_english_word_either(code):
    for book in (a_book(code, long=True), a_book(code, portfolio="apst")):
        assert code == "en" or not (vocabulary("en") - vocabulary(code)) & words_in(text_of(book, "html"))
    assert shelf.letters(words_for(code).say("months")) in shelf.letters(text_of(a_book(code, long=True), "html"))


@pytest.mark.parametrize("code", book_order.LANGUAGES)
def test_the_language_is_told_to_whoever_reads_it_aloud(code):
    book = a_book(code)
    pdf = next(iter(make_book.make(book, "pdf").files.values()))
    assert PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/Lang"] == code
    assert f'<html lang="{code}">' in next(iter(make_book.make(book, "html").files.values())).decode()


@pytest.mark.parametrize("code", book_order.LANGUAGES)
def test_no_sign_of_a_table_is_lost_in_print(code):
    from journal.yearbook.fonts import lost

    assert not lost(asset_text(f"book/languages/{code}.toml") + "\u202f\u00a0", system=False)


@pytest.mark.parametrize("code", book_order.LANGUAGES)
def test_the_file_is_named_in_the_language_of_the_book(code):
    assert next(iter(make_book.make(a_book(code), "html").files)) == f"{words_for(code).say('title')}.html"


def test_a_first_book_is_in_the_language_that_is_spoken():
    year = Span(name="", first=date(2025, 9, 1), last=date(2026, 6, 19))
    try:
        spoken.speak("de")
        assert book_order.first_order(year).language == "de"
    finally:
        spoken.speak(spoken.ENGLISH)
    assert book_order.first_order(year).language == "en"
