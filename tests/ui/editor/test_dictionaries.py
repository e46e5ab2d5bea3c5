from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QLocale

from ui.editor import dictionaries
from ui.editor.dictionaries import available, best_for, dictionary, is_language


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(dictionaries, "folders", lambda: (tmp_path,))
    available.cache_clear()
    yield tmp_path
    available.cache_clear()


def put(folder, name, words=("Haus",)):
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.aff").write_text("SET UTF-8\n", "utf-8")
    (folder / f"{name}.dic").write_text("\n".join([str(len(words)), *words]) + "\n", "utf-8")


def test_english_comes_with_the_app():
    assert "en_US" in available()
    assert dictionary("en_US").knows("projector")
    assert not dictionary("en_US").knows("projecter")


def test_without_hunspell_there_is_no_language_to_check(monkeypatch):
    monkeypatch.setattr(dictionaries, "find_spec", lambda _: None)
    available.cache_clear()
    try:
        assert available() == {}
        assert best_for(["en-US"]) == ""
    finally:
        available.cache_clear()


@pytest.mark.parametrize("word", ["don’t", "teacher’s", "over-talked", "Москва", "שלום", "日本", "Mon\u00adday"])
def test_these_are_right_or_none_of_its_business(word):
    assert dictionary("en_US").knows(word)


@pytest.mark.parametrize("word", ["wrod", "exit-tickt", "été", "łódź"])
def test_these_are_not_english(word):
    assert not dictionary("en_US").knows(word)


def test_a_suggestion_keeps_the_apostrophe_that_was_written():
    assert dictionary("en_US").suggest("projecter")[0] == "projector"
    assert "doesn’t" in dictionary("en_US").suggest("dosn’t")
    assert dictionary("en_US").suggest("łódź") == ()


def test_dictionaries_of_the_system_and_of_packages_are_found(folder):
    put(folder, "de_DE", ["Haus", "Größe"])
    put(folder / "fr_FR", "fr_FR")
    put(folder, "hyph_de_DE")
    put(folder, "zh_TW")
    (folder / "nl.dic").write_text("0\n")
    assert sorted(available()) == ["de_DE", "fr_FR"]
    german = dictionaries.Dictionary("de_DE")
    assert german.knows("Größe")
    assert german.knows("Gro\u0308ße")
    assert not german.knows("Grösse")


def test_each_reader_gets_their_language_and_nobody_a_wrong_one(folder):
    put(folder, "en_US")
    put(folder, "de_AT")
    assert best_for(["de-DE", "en-US"]) == "de_AT"
    assert best_for(["en-GB"]) == "en_US"
    assert best_for(["fr-FR", "en-US"]) == "en_US"
    assert best_for(["fr-FR"]) == ""
    assert best_for(["C"]) == "en_US"


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (["en-Latn-GB", "en-GB", "en-Latn", "en"], "en_GB"),
        (["en-Latn-US", "en-US", "en-Latn", "en"], "en_US"),
        (["en-Latn-CA", "en-CA", "en-Latn", "en"], "en_CA"),
        (["en-IE"], "en_GB"),
        (["en-PH"], "en_US"),
        (["en"], "en_US"),
        (["sr-Cyrl-RS", "en-Latn-GB"], "en_GB"),
        (["de-Latn-CH"], "de_DE"),
    ],
)
def test_the_language_of_a_system_finds_the_dictionary_of_its_country(folder, told, found):
    for name in ("en_US", "en_GB", "en_CA", "de_DE"):
        put(folder, name)
    assert best_for(told) == found


def test_what_qt_calls_a_british_system_is_understood(folder):
    put(folder, "en_GB")
    put(folder, "en_US")
    assert best_for(QLocale("en_GB").uiLanguages()) == "en_GB"


@pytest.mark.parametrize("name", ["", "hyph_de", "de_DE_frami", "EN_us", "th_TH", "ja", "../en_US", "en_us"])
def test_what_is_no_language_is_no_dictionary(name):
    assert not is_language(name)


def test_a_thousand_words_are_checked_in_the_time_of_a_blink():
    english = dictionary("en_US")
    began = time.thread_time()  # its own: how busy the machine is says nothing of the dictionary
    for _ in range(1000):
        english.knows("projecter")
    assert time.thread_time() - began < 0.1
