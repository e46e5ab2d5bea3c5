"""The command line speaks the language the system asks for, and says to other programs what it always said."""

from __future__ import annotations

import argparse
import ast
import json
import os
import re
from datetime import date
from pathlib import Path

import pytest

from journal import spoken
from journal.cli import language
from journal.cli.main import main, parser
from journal.cli.words import ASKED, words, words_of
from journal.dates import weeks
from tests.cli.test_main import Terminal, befriend, terminal, write  # noqa: F401  terminal is a fixture

SOURCES = sorted((Path(__file__).parent.parent.parent / "journal" / "cli").glob("*.py"))
LANGUAGES = ("de", "es", "fr")
PROGRAMMERS = re.compile(
    r"conflict|__call__|'required' is an invalid|mutually exclusive|callable|cannot|can't open|invalid option string"
    r"|dest= |unknown parser|subcommands|argument \"-\"|unexpected option|deprecated"
    r"|^ \(default: |^show program's version|^%\(prog\)s: warning: |^%\(heading\)s:$"
)
"""What argparse says to who writes a program, or of what this one does not have."""


def speak(monkeypatch, **surroundings):
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize(
    ("surroundings", "asked"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "es_MX"}, "es"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": ""}, "de"),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "xx:de:fr"}, "de"),
        ({"LANG": "de_AT@euro", "LANGUAGE": ""}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ({"LC_ALL": "POSIX", "LANGUAGE": "de"}, "en"),
        ({"LANG": "../../de"}, "en"),
        ({"LANG": "tlh"}, "en"),
    ],
)
def test_the_language_is_the_one_that_other_programs_of_the_terminal_take(surroundings, asked):
    assert language.of_system(surroundings) == asked


@pytest.mark.parametrize(
    ("said", "day", "listed", "number"),
    [
        ("en", "Thu 5 March 2026", "Thu 05 Mar 2026", "12,345"),
        ("de", "Do, 5. März 2026", "Do 05. Mär 2026", "12.345"),
        ("fr", "jeu 5 mars 2026", "jeu 05 mars 2026", "12\u202f345"),
        ("es", "jue 5 de marzo de 2026", "jue 05 mar 2026", "12.345"),
    ],
)
def test_days_and_numbers_are_written_as_in_the_language(said, day, listed, number):
    with language.speaking(said):
        assert (language.day(date(2026, 3, 5)), language.short_day(date(2026, 3, 5))) == (day, listed)
        assert language.figure(12345) == number


@pytest.mark.parametrize(
    ("surroundings", "weekday"),
    [
        ({}, 0),
        ({"LANG": "en_US.UTF-8"}, 6),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "de_DE"}, 0),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "ar_EG@x"}, 5),
        ({"LANG": "C"}, 0),
        ({"LANG": "es"}, 0),
    ],
)
def test_weeks_begin_where_the_system_says_it_stands(surroundings, weekday):
    assert language.first_weekday(surroundings) == weekday
    with language.speaking("en", first_weekday=weekday):
        assert weeks.first_weekday() == weekday
    assert weeks.first_weekday() == 0


def test_nothing_is_spoken_any_more_once_the_command_is_done(monkeypatch, terminal):  # noqa: F811
    speak(monkeypatch, LANG="de_DE.UTF-8")
    terminal.run("new", "mine")
    assert spoken.spoken() == "en"
    assert language.tr("Untitled") == "Untitled"
    assert "LANGUAGE" not in os.environ


def test_a_teacher_with_a_german_terminal_reads_german(monkeypatch, terminal):  # noqa: F811
    speak(monkeypatch, LANG="de_DE.UTF-8")
    made = terminal.run("new", "mine")
    assert "mine gemacht" in made
    assert "Notfallwörter. Sie öffnen das Tagebuch ohne die Passphrase" in made
    entry = write(terminal, "Der Gong, und dann Ruhe.", "--kind", "high", "--tag", "pause")
    assert terminal.run("list", "mine").splitlines()[-1] == "1 Eintrag"
    assert "▲  Do 12. Mär 2026  Der Gong, und dann Ruhe." in terminal.run("list", "mine")
    assert "1 Eintrag gefunden" in terminal.run("find", "mine", "gong")
    assert terminal.run("tags", "mine") == "#pause: 1 Eintrag\n"
    assert "Do, 12. März 2026, 16:52" in terminal.run("show", "mine", entry)
    assert "1 Hoch, 0 Tiefs, 0 beides, 0 Notizen" in terminal.run("stats", "mine")
    assert "heil." in terminal.run("check", "mine")
    backup = terminal.run("backup", "mine").splitlines()[0]
    restored = terminal.run("restore", backup, "again")
    assert "Sie öffnet sich mit der Passphrase und den Notfallwörtern des Tages" in restored
    assert "1 von 1 Eintrag ist da." in restored
    terminal.run("show", "mine", "f" * 32, code=1)
    assert "diesen Eintrag gibt es nicht" in terminal.complained
    (terminal.folder / "wrong").write_text("not the passphrase\n")
    terminal.run("list", "mine", "--passphrase-file", "wrong", code=1, passphrase=False)
    assert "diese Passphrase öffnet es nicht" in terminal.complained


def test_friends_and_what_they_said_are_told_of_in_german(monkeypatch, terminal):  # noqa: F811
    terminal.run("new", "mine")
    befriend(terminal)
    entry = write(terminal, "Eine gute Stunde.")
    speak(monkeypatch, LANG="de_DE.UTF-8")
    assert "Noor: persönlich geprüft, Do, 12. März 2026" in terminal.run("circle", "mine")
    assert "Versiegelt wurde nichts." in terminal.run("share", "mine", entry, "--with", "Noor")
    said = terminal.run("share", "mine", entry, "--with", "Noor", "--ask", "celebrate", "--yes")
    sealed = next(terminal.folder.glob("*.afterbell"))
    assert "Versiegelt für Noor: " in said
    opened = terminal.run("open", "theirs", sealed)
    assert "Geteiltes von Ellen" in opened
    assert "Hofft auf: freu dich mit mir" in opened
    assert "12. Mär 2026, 16:52  „Eine gute Stunde.“, Fassung 1  für Noor" in terminal.run("ledger", "mine")


def test_what_other_programs_read_is_the_same_in_every_language(monkeypatch, terminal):  # noqa: F811
    terminal.run("new", "mine")
    write(terminal, "One.", "--kind", "low", "--tag", "quiet")
    commands = (("list", "mine", "--json"), ("find", "mine", "one", "--json"), ("settings", "mine", "--json"))
    english = [json.loads(terminal.run(*command)) for command in commands]
    plainly = terminal.run("list", "mine")
    for said in LANGUAGES:
        speak(monkeypatch, LANG=f"{said}_XX.UTF-8")
        assert [json.loads(terminal.run(*command)) for command in commands] == english
        assert terminal.run("list", "mine") != plainly
        monkeypatch.setenv("LC_ALL", "C")
        assert terminal.run("list", "mine") == plainly


def helps(of: argparse.ArgumentParser) -> dict[str, list[str]]:
    """Give all that the help of each command says, piece by piece."""
    commands = next(action for action in of._actions if isinstance(action, argparse._SubParsersAction))
    every = {"": of, **commands.choices}
    told = {
        name: [one.description, one.epilog, *(group.title for group in one._action_groups)]
        + [action.help for action in one._actions]
        for name, one in every.items()
    }
    told[""] += [action.help for action in commands._choices_actions]
    return {name: [said for said in pieces if said] for name, pieces in told.items()}


@pytest.mark.parametrize("said", LANGUAGES)
def test_the_help_of_every_command_says_nothing_in_english(said):
    english = helps(parser())
    with language.speaking(said):
        there = helps(parser())
    assert there.keys() == english.keys()
    same = {piece for name in there for piece in set(there[name]) & set(english[name])}
    assert same <= {"[a4]", "[warm]", "options"}


def values_of(of: argparse.ArgumentParser) -> list[argparse.Action]:
    commands = next(action for action in of._actions if isinstance(action, argparse._SubParsersAction))
    return [action for one in commands.choices.values() for action in one._actions if action.nargs != 0]


def test_what_stands_behind_an_option_has_a_word_that_is_translated():
    assert [action.dest for action in values_of(parser()) if not (action.choices or action.metavar)] == []


def test_a_word_that_is_asked_for_has_a_name_to_ask_by():
    of_words = [action for action in values_of(parser()) if action.type in {words, words_of}]
    assert {action.option_strings[-1] for action in of_words if action.option_strings} == {
        f"--{name.lower()}" for name in ASKED
    }


def test_argparse_itself_speaks_german(monkeypatch, capsys):
    speak(monkeypatch, LANG="de_DE.UTF-8")
    assert main(["list", "--help"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Aufruf: afterbell list [-h]")
    assert "diese Hilfe zeigen" in said
    assert "--limit" in said
    for wrong, sentence in (
        (["list"], "afterbell list: Fehler: es fehlt: TAGEBUCH"),
        (["list", "mine", "--nothing"], "unbekannt: --nothing"),
        (["list", "mine", "--kind", "sad"], "bei --kind: 'sad'"),
        (["list", "mine", "--limit", "0"], "bei --limit: gebraucht wird eine ganze Zahl ab 1"),
        (["tags", "mine", "--rename", "one"], "hier gehören 2 Angaben hin"),
    ):
        assert main(wrong) == 2
        assert sentence in capsys.readouterr().err


def test_all_that_argparse_says_to_a_person_is_known():
    tree = ast.parse(Path(argparse.__file__).read_text("utf-8"))
    calls = [call for call in ast.walk(tree) if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)]
    said = {
        each.value
        for call in calls
        if call.func.id in {"_", "ngettext"}
        for each in call.args
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    }
    assert len(said) > 20
    assert {words for words in said if not PROGRAMMERS.search(words)} <= set(language._OF_ARGPARSE)


SAYING = {"say", "complain", "prompt", "getpass", "UsageError", "ArgumentTypeError", "append"}
SENTENCE = re.compile(r"[A-Za-z]{2,},? [a-z]{2,}")
COMMAND = re.compile(r"  (afterbell|share) ")


def untranslated(source: str) -> list[str]:
    """Give the English that is said as it stands, and the tables of words that are not marked."""
    tree, found = ast.parse(source), []
    for node in tree.body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        texts = value.values if isinstance(value, ast.Dict) else []
        found += [each.value for each in texts if isinstance(each, ast.Constant) and SENTENCE.search(str(each.value))]
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and ast.unparse(call.func).rpartition(".")[2] in SAYING:
            found += [text for part in call.args for text in _texts(part) if SENTENCE.search(text)]
    return [text for text in found if not COMMAND.match(text)]


def _texts(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Call) and ast.unparse(node.func) in {"tr", "trn"}:
        return []
    if isinstance(node, ast.Constant):
        return [str(node.value)]
    return [text for child in ast.iter_child_nodes(node) for text in _texts(child)]


def test_no_sentence_is_said_in_english_alone():
    assert {file.name: found for file in SOURCES if (found := untranslated(file.read_text("utf-8")))} == {}


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ('say("Nothing was sealed.")', True),
        ('say(f"{count} things came")', True),
        ('raise UsageError("there is no text")', True),
        ('TABLE = {1: "some words"}', True),
        ('TABLE = marked({1: "some words"})', False),
        ('say(tr("Nothing was sealed."), f"{path}")', False),
        ('say(f"  afterbell list {path}")', False),
    ],
)
def test_a_sentence_in_english_alone_is_seen(line, seen):
    assert bool(untranslated(line)) is seen
