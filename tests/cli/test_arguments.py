"""Every argument by what it takes; the words among them stay out of the command line where - stands for them."""

from __future__ import annotations

import sys
from enum import Enum
from pathlib import Path

import pytest

from journal.cli.arguments import (
    a_day,
    a_day_or_its_place,
    a_descriptor,
    a_folder,
    a_path,
    a_text,
    a_year,
    an_id,
    how_many,
)
from journal.cli.main import command_line, main
from journal.cli.words import ABOUT, LONGEST, that_carry_words, words, words_of
from tests.cli.test_main import PASSPHRASE, befriend, mine, terminal, write

__all__ = ["mine", "terminal"]

TELL_OF_NOBODY = {a_day, a_day_or_its_place, a_descriptor, a_folder, a_path, a_text, a_year, how_many}
IDS = {"entry", "entries", "item", "only"}
WORDS = {
    "settings": {"wanted"},
    "write": {"title", "tag"},
    "list": {"tag"},
    "find": {"query"},
    "tags": {"rename"},
    "edit": {"title"},
    "tag": {"tag"},
    "import": {"column", "mood", "tag"},
    "take-out": {"file"},
    "card": {"name"},
    "add": {"called"},
    "verify": {"name", "words"},
    "people": {"add", "stand_in", "group", "remove", "forget_class"},
    "share": {"people", "note", "protect", "leave"},
    "print": {"protect", "leave"},
    "export": {"protect", "leave"},
    "respond": {"protect", "leave"},
    "review": {
        *("school_year", "term", "tag", "portfolio", "title", "author", "protect", "leave", "people", "note"),
        *("quote", "cover_photo"),
    },
}


def arguments():
    for name, made in command_line()[1].by_name.items():
        for action in made._actions:
            if action.nargs != 0:
                yield name, action


def sort_of(action):
    """What an argument takes; None where nobody said."""
    kind = action.type
    if kind in {words, words_of} or kind in TELL_OF_NOBODY or (kind is an_id and action.dest in IDS):
        return kind
    choice = action.choices and (kind is None or issubclass(kind, Enum))
    return "a choice" if choice else None


def test_a_command_takes_alone_what_it_takes_among_all_others():
    for name, among_all in command_line()[1].by_name.items():
        alone = command_line(name)[1].by_name
        assert {name: one.format_help() for name, one in alone.items()} == {name: among_all.format_help()}


def test_every_argument_says_whether_it_takes_words():
    """Who is silent gets a type of `journal.cli.arguments`, or `words`."""
    silent = {f"{name} {action.dest}" for name, action in arguments() if not sort_of(action)}
    assert silent == set()


def test_the_arguments_that_take_words_are_these():
    found = {
        name: {action.dest for action in that_carry_words(made)} for name, made in command_line()[1].by_name.items()
    }
    assert {name: dests for name, dests in found.items() if dests} == WORDS


@pytest.mark.parametrize(
    ("name", "action"),
    [pytest.param(name, action, id=f"{name} {action.dest}") for name, action in arguments() if action.choices],
)
def test_a_word_that_is_no_choice_is_told_all_that_are(name, action, capsys):
    told = [action.option_strings[0], "Sunday"] if action.option_strings else ["Sunday"] * 4
    assert main([name, *told]) == 2
    assert f"'Sunday' (choose from {', '.join(map(str, action.choices))})" in capsys.readouterr().err


@pytest.mark.parametrize("broken", [{}, {"type": str}, {"type": Path}, {"type": an_id}, {"nargs": "*"}])
def test_an_argument_that_says_nothing_of_words_is_seen(broken):
    assert not sort_of(command_line()[1].by_name["list"].add_argument("--mood", **broken))


@pytest.mark.parametrize("name", WORDS)
def test_the_help_of_a_command_that_takes_words_says_how_they_stay_out_of_sight(name):
    assert ABOUT in command_line()[1].by_name[name].format_help()
    assert ABOUT not in command_line()[1].by_name["check"].format_help()


def test_words_are_lines_of_standard_input_in_the_order_of_the_options(mine):
    said = mine.run(
        "people", "mine", "--class", "-", "--add", "-", "-", "--add", "Will Brown", stdin=b"7c\nKim Poe\nK.\n"
    )
    assert "Kim Poe, K.  (7c)" in said
    entry = write(mine, "-heading-\nKim helped.\n", "--title", "-")
    assert "• -heading-" in mine.run("show", "mine", entry)
    assert "\nKim helped.\n" in mine.said
    assert "[Kim] [helped]" in mine.run("find", "mine", stdin=b"kim helped\n")
    assert "1 entry found" in mine.run("find", "mine", "-", "helped", stdin="\ufeffkim\r\n".encode())
    mine.run("people", "mine", "--remove", "-", stdin=b"K.")
    assert "Kim" not in mine.said


def test_words_are_asked_for_where_nothing_stands_behind_their_option(mine):
    said = mine.run("people", "mine", "--add", "--class", stdin=b"Kim Poe\n7c\n")
    assert "Kim Poe  (7c)" in said
    entry = mine.run("write", "mine", "--title", "--tag", "keep", "--kind", "low", stdin=b"Rain\nIt rained.\n").strip()
    assert mine.run("show", "mine", entry).splitlines()[0] == "▼ Rain"
    assert "#keep" in mine.said
    mine.run("tags", "mine", "--rename", code=2)
    mine.run("list", "mine", "--day", code=2)


def test_a_friend_a_note_and_what_stands_in_are_said_in_lines_too(mine):
    entry = write(mine, "I met Delgado.")
    befriend(mine)
    share = ["share", "mine", entry, "--with", "-", "--protect", "-", "--note", "-"]
    said = mine.run(*share, stdin=b"Noor\ndelgado=a colleague\nFor you alone.\n")
    assert "I met a colleague." in said
    assert "Note: For you alone." in said


@pytest.mark.parametrize(
    ("stdin", "said"),
    [
        (b"", "standard input ended before the line for --title"),
        (b"a" * (LONGEST + 1), "the line for --title is longer than 65,536 bytes"),
        (b"\xff\n", "the line for --title is not text in UTF-8"),
    ],
)
def test_a_line_that_does_not_come_is_said_in_words(mine, stdin, said):
    mine.run("write", "mine", "--title", "-", stdin=stdin, code=2)
    assert said in mine.complained
    assert "0 entries" in mine.run("list", "mine")


def test_nothing_comes_from_a_closed_input(mine, monkeypatch):
    line = ["--passphrase-file", str(mine.secret)]
    for command in (["find", "mine", "-"], ["write", "mine"]):
        monkeypatch.setattr(sys, "stdin", None)
        assert main([*command, *line]) == 2


def test_words_that_are_no_text_are_refused(mine):
    mine.run("find", "mine", "\udcff", code=2)
    assert "this is not text in UTF-8" in mine.complained


TYPED = """write
write --title
later ID
edit ID -
tag - ID
list --tag
find
add -
people --add
share ID --with
respond ID hear -
import text.md --tag
review book --foreword -"""
"""Commands with words that come from standard input."""


def test_a_passphrase_that_does_not_open_costs_nobody_their_words(mine):
    entry = write(mine, "Rain.")
    mine.secret.write_text("another one\n")
    for command in TYPED.replace("ID", entry[:8]).splitlines():
        name, *rest = command.split()
        mine.run(name, "mine", *rest, stdin=b"What I typed.\n", code=1)
        assert sys.stdin.buffer.read() == b"What I typed.\n", command


def test_an_entry_that_is_not_there_costs_nobody_their_words(mine):
    for command in ("later ffff", "edit ffff -", "respond ffff hear -"):
        name, *rest = command.split()
        mine.run(name, "mine", *rest, stdin=b"What I typed.\n", code=1)
        assert sys.stdin.buffer.read() == b"What I typed.\n", command


def test_a_journal_that_takes_nothing_says_so_before_anything_is_typed(mine, monkeypatch):
    monkeypatch.setattr("journal.journal.Journal.read_only", True)
    mine.run("write", "mine", stdin=b"What I typed.\n", code=1)
    assert sys.stdin.buffer.read() == b"What I typed.\n"


def test_the_passphrase_a_title_and_the_text_come_one_behind_another_from_the_same_input(mine):
    text = "I waited. " * 200
    stdin = f"{PASSPHRASE}\nQuiet\n{text}".encode()
    entry = mine.run("write", "mine", "--title", "--passphrase-fd", "0", stdin=stdin, passphrase=False).strip()
    assert "• Quiet" in mine.run("show", "mine", entry)
    assert text.strip() in mine.said


@pytest.mark.parametrize(
    "command",
    [
        ("review", "mine", "year.pdf"),
        ("print", "mine", "1", "--to", "year.pdf"),
        ("share", "mine", "1", "--with", "Noor", "--to", "for Noor.afterbell"),
    ],
)
def test_a_file_in_the_place_of_a_folder_makes_no_folder_of_its_name(terminal, command):
    terminal.run(*command, code=2)
    assert "a folder is wanted here" in terminal.complained
    assert not (terminal.folder / command[-1]).exists()


def test_a_folder_that_is_there_is_taken_whatever_its_name(mine):
    (mine.folder / "year.pdf").mkdir()
    mine.run("print", "mine", write(mine, "We waited."), "--to", "year.pdf")
    assert [path.suffix for path in (mine.folder / "year.pdf").iterdir()] == [".pdf"]
