from __future__ import annotations

import io
import os
import re
import sys
from pathlib import Path

import pytest

from journal import errors
from journal.cli import asking
from journal.cli.main import main, parser
from journal.cli.sentences import REASONS, SENTENCES, sentence
from journal.cli.speaking import plain
from tests.refusals import refusals

PASSPHRASE = "the caretaker knows where everything is"


class Terminal:
    """Runs commands in one folder and keeps what was said."""

    def __init__(self, folder, capsys, monkeypatch):
        self.folder, self._capsys, self._monkeypatch = folder, capsys, monkeypatch
        self.secret = folder / "passphrase"
        self.secret.write_text(PASSPHRASE + "\n")
        self.said = self.complained = ""

    def run(self, command, *rest, stdin=b"", code=0, passphrase=True):
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        secret = ["--passphrase-file", str(self.secret)] if passphrase else []
        got = main([command, *map(str, rest), *secret])
        self.said, self.complained = self._capsys.readouterr()
        assert got == code, (self.said, self.complained)
        return self.said


@pytest.fixture
def terminal(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("journal.cli.main.harden_process", lambda: None)
    return Terminal(tmp_path, capsys, monkeypatch)


@pytest.fixture
def mine(terminal):
    terminal.run("new", "mine")
    return terminal


def write(terminal, text, *flags, journal="mine"):
    return terminal.run("write", journal, *flags, stdin=text.encode()).strip()


def befriend(terminal):
    """Two journals whose people know each other's cards and have compared words."""
    terminal.run("new", "theirs")
    words = {}
    for journal, name in (("mine", "Ellen"), ("theirs", "Noor")):
        words[name] = re.search(r"safety words: (.*)", terminal.run("card", journal, "--name", name, "--to", "."))[1]
    for journal, name in (("mine", "Noor"), ("theirs", "Ellen")):
        assert "not verified yet" in terminal.run("add", journal, f"{name}.afterbell-card")
        assert "verified in person" in terminal.run("verify", journal, name, "--words", *words[name].split())


def test_a_new_journal_says_its_recovery_words_and_is_whole(terminal):
    said = terminal.run("new", "mine")
    assert re.search(r"^  (\w+ ){11}\w+$", said, re.MULTILINE)
    assert "0 entries, 0 files" in terminal.run("check", "mine")
    assert "whole" in terminal.said


def test_what_is_written_is_listed_found_and_shown(mine):
    entry = write(mine, "I **waited** seven seconds. #third-period", "--kind", "high", "--title", "Quiet", "--star")
    assert re.fullmatch(r"[0-9a-f]{32}", entry)
    listed = mine.run("list", "mine", "--kind", "high")
    assert entry[:8] in listed
    assert "▲" in listed
    assert "1 entry" in listed
    assert "0 entries" in mine.run("list", "mine", "--kind", "low")
    assert "[seven]" in mine.run("find", "mine", "seven", "kind:high")
    shown = mine.run("show", "mine", entry[:6])
    assert "▲ Quiet" in shown
    assert "I **waited** seven seconds." in shown
    assert "#third-period" in shown


def test_what_has_no_name_stands_before_between_and_behind_the_options(mine):
    (mine.folder / "text.md").write_text("From a file.\n")
    one = mine.run("write", "mine", "--kind", "high", "text.md", "--tag", "keep").strip()
    assert "[From] a [file]" in mine.run("find", "mine", "from", "--limit", "1", "file")
    mine.run("write", "--title", "Before", "mine", "text.md")
    assert "2 entries" in mine.run("list", "--limit", "1", "mine")
    assert "▲ From a file." in mine.run("show", "mine", one)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [(("--since", "2026-13-01"), "a day is written YYYY-MM-DD"), (("--limit", "0"), "a whole number from 1 on")],
)
def test_a_day_or_number_that_is_none_is_said_in_words(mine, wrong, said):
    mine.run("list", "mine", *wrong, code=2)
    assert said in mine.complained


def test_a_text_comes_from_a_file_too_with_its_day_its_tags_and_a_photo(mine):
    (mine.folder / "text.md").write_text("From a file.\n")
    (mine.folder / "note.txt").write_text("attached")
    entry = mine.run("write", "mine", "text.md", "--day", "2025-09-02", "--tag", "keep", "--attach", "note.txt").strip()
    shown = mine.run("show", "mine", entry)
    assert "Tue 2 September 2025" in shown
    assert "#keep" in shown
    assert "[note.txt, 8 bytes]" in shown


def test_an_entry_goes_to_a_friend_protected_and_the_answer_comes_back(mine, monkeypatch):
    entry = write(mine, "Marcus helped. I met Delgado afterwards.", "--title", "Sideways")
    mine.run("people", "mine", "--add", "Marcus Oyelaran", "Marcus")
    befriend(mine)
    share = ["share", "mine", entry[:8], "--with", "Noor", "--ask", "listen", "--note", "just company"]
    preview = mine.run(*share)
    assert "Student A helped." in preview
    assert "Undecided: Delgado" in preview
    assert "Nothing was sealed." in preview
    mine.run(*share, "--yes", code=1)
    assert "1 marked word is undecided" in mine.complained
    assert list(mine.folder.glob("*.afterbell")) == []
    assert "I met a colleague afterwards." in mine.run(*share, "--protect", "Delgado=a colleague", "--yes")
    (sealed,) = mine.folder.glob("*.afterbell")
    opened = mine.run("open", "theirs", sealed)
    assert "Student A helped. I met a colleague afterwards." in opened
    assert "Hoping for: listen" in opened
    mine.run("open", "theirs", sealed, code=1)
    assert "taken in before" in mine.complained
    mine.run("open", "mine", sealed, code=1)
    item = opened.split()[0]
    mine.run("respond", "theirs", item, "hear", "-", "--to", "back", stdin=b"I hear you.", code=1)
    (mine.folder / "back").mkdir()
    mine.run("respond", "theirs", item, "hear", "-", "--to", "back", stdin=b"I hear you.")
    (answer,) = (mine.folder / "back").iterdir()
    mine.run("open", "mine", answer)
    assert "I hear you." in mine.run("show", "mine", entry)
    assert "response (hear) from Noor" in mine.run("inbox", "mine")
    assert "It cannot make them." in mine.run("take-back", "mine", entry)
    monkeypatch.setattr("journal.dates.clock._zone", "Pacific/Auckland")  # where it is the morning after
    shown = mine.run("show", "mine", entry)
    assert "wish to hide an entry for Noor, Fri 13 March 2026, not known to be handed over\n" in shown
    assert "share for Noor, Fri 13 March 2026, names protected\n" in shown
    (wish,) = set(mine.folder.glob("*.afterbell")) - {sealed}
    assert "wish to hide an entry from Ellen" in mine.run("open", "theirs", wish)


def test_a_word_is_left_and_names_stay_only_when_that_is_said(mine):
    entry = write(mine, "I met Delgado.")
    befriend(mine)
    assert "I met Delgado." in mine.run("share", "mine", entry, "--with", "noor", "--leave", "delgado")
    assert "Undecided" not in mine.said
    assert "Undecided" not in mine.run("share", "mine", entry, "--with", "noor", "--names-as-written")


def test_everything_goes_out_and_in_again(mine):
    write(mine, "One")
    mine.run("export", "mine", "out")
    assert "not encrypted" in mine.complained
    assert "1 entry, 0 files" in mine.said
    mine.run("new", "fresh")
    assert "1 came in, 0 were there already" in mine.run("import", "fresh", "out")
    assert "0 came in, 1 were there already" in mine.run("import", "fresh", "out")
    mine.run("export", "mine", "out", code=1)
    assert "stands at out already" in mine.complained


def test_an_import_names_what_did_not_come_in(mine):
    (mine.folder / "jrnl.txt").write_text("[2026-03-12 15:52] One\n\n[2026-13-12 15:52] Two\n")
    said = mine.run("import", "mine", "jrnl.txt")
    assert "jrnl: 1 entry found, 1 came in" in said
    assert "line 3: begins like an entry, with a date that cannot be read; it came in as text" in said


def test_a_backup_is_restored_whole(mine):
    write(mine, "One")
    backup = mine.run("backup", "mine").split("\n")[0]
    assert "1 entry" in mine.said
    assert "1 of 1 entry is there" in mine.run("restore", backup, "again")
    assert "1 entry" in mine.run("list", "again")


def test_the_year_becomes_a_book_in_three_forms(mine):
    write(mine, "We waited.", "--day", "2026-03-10")
    write(mine, "Marcus helped Delgado.", "--day", "2026-03-11", "--kind", "low")
    mine.run("people", "mine", "--add", "Marcus Oyelaran", "Marcus")
    period = ["--since", "2026-03-01", "--until", "2026-03-31"]
    mine.run("review", "mine", "book", *period, code=1)
    assert "undecided, so nothing was made" in mine.complained
    assert "Undecided: Delgado" in mine.said
    assert not (mine.folder / "book").exists()
    flags = ["--protect", "delgado=a colleague", "--form", "html", "--form", "markdown"]
    said = mine.run("review", "mine", "book", *period, *flags)
    assert said.count("2 entries") == 2
    assert "not encrypted" in mine.complained
    (html,) = (mine.folder / "book").glob("*.html")
    assert "Student A helped a colleague." in html.read_text("utf-8")
    assert "1 entry" in mine.run("review", "mine", "book", *period, "--kind", "low", "--names-as-written")
    (pdf,) = (mine.folder / "book").glob("*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF-")
    mine.run("review", "mine", "book", "--since", "2026-03-01", code=2)


def test_the_people_list_is_added_to_pasted_and_taken_from(mine):
    said = mine.run("people", "mine", "--add", "Grace Lindholm", "Gracie", "--stand-in", "Student Q", "--class", "7c")
    assert "Student Q" in said
    assert "Grace Lindholm, Gracie  (7c)" in said
    assert "2 people added" in mine.run("people", "mine", "--paste", "-", stdin=b"Leo Vance\nPriya Raman\n")
    assert "2 people protected" in mine.run("people", "mine", "--remove", "gracie")
    both = mine.run("people", "mine", "--add", "Will Brown", "--add", "Kendra Poe", "K.")
    assert "Will Brown" in both
    assert "Kendra Poe, K." in both
    mine.run("people", "mine", "--remove", "nobody", code=1)


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("check", "nowhere"), "there is no journal in nowhere"),
        (("new", "mine"), "something stands at mine already"),
        (("show", "mine", "f" * 32), "there is no such entry"),
        (("import", "mine", "nothing.txt"), "nothing.txt cannot be read"),
        (("import", "mine", "passphrase"), "nothing that can be read"),
        (("open", "mine", "passphrase"), "not a sealed file"),
        (("card", "mine"), "your card is not made yet"),
        (("add", "mine", "passphrase"), "not an Afterbell card"),
        (("verify", "mine", "Noor", "--words", "one"), "nobody of that name in your circle"),
        (("restore", "nowhere", "there"), "nowhere cannot be read"),
    ],
)
def test_what_is_refused_is_said_in_one_sentence(mine, command, said):
    mine.run(*command, code=1)
    assert mine.said == ""
    assert mine.complained.startswith("afterbell: ")
    assert mine.complained.count("\n") == 1
    assert said in mine.complained


def test_a_wrong_passphrase_is_refused_and_an_open_journal_too(mine, monkeypatch):
    from journal.deeds.unlock import open_journal

    held = open_journal(mine.folder / "mine", PASSPHRASE)
    mine.run("list", "mine", code=1)
    assert "open in another window" in mine.complained
    held.close()
    mine.secret.write_text("another one\n")
    mine.run("list", "mine", code=1)
    assert "does not open it" in mine.complained


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["new"],
        ["write", "mine", "--kind", "great"],
        ["list", "mine", "--passphrase", PASSPHRASE],
        ["list", "mine", "--passphrase-fd", "3", "--passphrase-file", "x"],
    ],
)
def test_a_command_not_put_together_as_it_must_be_is_wrong_usage(terminal, capsys, arguments):
    assert main(arguments) == 2
    assert "usage:" in capsys.readouterr().err


def test_the_passphrase_comes_from_a_descriptor_and_never_from_the_environment(mine, monkeypatch):
    reading, writing = os.pipe()
    os.write(writing, PASSPHRASE.encode() + b"\nmore")
    os.close(writing)
    mine.run("list", "mine", "--passphrase-fd", reading, passphrase=False)
    os.close(reading)
    mine.run("list", "mine", "--passphrase-fd", "987", passphrase=False, code=2)
    monkeypatch.setattr(asking, "_has_terminal", lambda: False)
    mine.run("list", "mine", passphrase=False, code=2)
    assert "--passphrase-file" in mine.complained


def test_the_passphrase_is_asked_for_twice_where_it_is_set(terminal, monkeypatch):
    answers = iter([PASSPHRASE, "something else", PASSPHRASE, PASSPHRASE])
    monkeypatch.setattr(asking, "_has_terminal", lambda: True)
    monkeypatch.setattr(asking.getpass, "getpass", lambda _: next(answers))
    terminal.run("new", "mine", passphrase=False, code=2)
    assert not (terminal.folder / "mine").exists()
    terminal.run("new", "mine", passphrase=False)


def test_who_forgot_the_passphrase_opens_with_the_recovery_words_and_sets_another(mine):
    words = re.search(r"^  ((\w+ ){11}\w+)$", mine.run("new", "again"), re.MULTILINE)[1]
    (mine.folder / "sheet").write_text(words)
    (mine.folder / "changed").write_text("a kettle nobody ever descaled\n")
    mine.secret.write_text("forgotten\n")
    mine.run("list", "again", code=1)
    assert "--recovery" in mine.complained
    by_sheet = ["--recovery", "--passphrase-file", mine.folder / "sheet"]
    backup = mine.run("backup", "again", *by_sheet, passphrase=False).split("\n")[0]
    mine.run("passphrase", "again", *by_sheet, "--new-file", "changed", passphrase=False)
    mine.secret.write_text("a kettle nobody ever descaled\n")
    assert "0 entries" in mine.run("list", "again")
    assert "0 of 0" in mine.run("restore", backup, "restored", *by_sheet, passphrase=False)
    mine.run("list", "again", "--recovery", code=1)
    assert "recovery word 1 is misspelt or missing" in mine.complained


def test_a_new_passphrase_is_asked_for_twice_and_not_taken_where_it_is_weak(mine, monkeypatch):
    answers = iter(
        ["a kettle nobody descaled", "something else", "a kettle nobody descaled", "a kettle nobody descaled"]
    )
    monkeypatch.setattr(asking, "_has_terminal", lambda: True)
    monkeypatch.setattr(asking.getpass, "getpass", lambda _: next(answers))
    mine.run("passphrase", "mine", code=2)
    (mine.folder / "weak").write_text("password\n")
    mine.run("passphrase", "mine", "--new-file", "weak", code=2)
    assert "easy to guess" in mine.complained
    assert "0 entries" in mine.run("list", "mine")
    mine.run("passphrase", "mine")
    mine.run("list", "mine", code=1)


def test_a_weak_passphrase_needs_a_second_yes(terminal):
    terminal.secret.write_text("password\n")
    terminal.run("new", "mine", code=2)
    assert "easy to guess" in terminal.complained
    terminal.run("new", "mine", "--weak")


def test_no_command_takes_a_passphrase_as_an_argument():
    helped = parser().format_help()
    assert "never from an argument" in helped
    options = {option for action in _all_actions(parser()) for option in action.option_strings}
    assert {option for option in options if "pass" in option} == {"--passphrase-file", "--passphrase-fd"}


def _all_actions(made):
    for action in made._actions:
        yield action
        choices = action.choices if isinstance(action.choices, dict) else {}
        for inner in choices.values():
            yield from inner._actions


def test_every_refusal_has_a_sentence_and_no_sentence_is_left_over():
    assert set(SENTENCES) == refusals()


@pytest.mark.parametrize("kind", REASONS)
def test_every_reason_has_a_sentence(kind):
    assert set(REASONS[kind]) == set(kind.REASONS)


def test_an_import_is_refused_for_no_other_reason():
    text = "".join(file.read_text("utf-8") for file in Path(errors.__file__).parent.glob("transfer/**/*.py"))
    found = set(re.findall(r'ImportRefused\(reason="([a-z-]+)"', text))
    assert found | {"unknown-format"} == set(errors.ImportRefused.REASONS)


@pytest.mark.parametrize("kind", sorted(refusals(), key=lambda kind: kind.__name__))
def test_a_sentence_is_one_with_a_next_step_and_every_fact_filled_in(kind):
    for said in (
        sentence(kind()),
        sentence(kind(path="x", size=60_000_000, limit=50_000_000, count=2, reason="damaged")),
    ):
        assert said.endswith(".")
        assert said.count(". ") == 0
        assert re.search("[;,] ", said)
        assert "{" not in said


def test_what_was_read_no_further_is_said_to_be_over_the_limit():
    assert "over 16 MB where at most 16 MB is taken" in sentence(errors.TooLarge(size=(16 << 20) + 1, limit=16 << 20))


def test_a_terminal_is_never_told_what_to_do_by_a_text():
    assert plain("a\x1b[31mred\x07\x9b5n \u202etxt\u2066 tab\tline\n") == "a[31mred5n txt tab\tline\n"


def test_a_shared_folder_is_chosen_looked_into_and_let_go(mine):
    befriend(mine)
    folder = mine.folder / "Circle"
    folder.mkdir()
    for journal in ("mine", "theirs"):
        assert "0 things came in through 1 shared folder" in mine.run("folder", journal, "--add", folder)
    entry = write(mine, "it rained.")
    mine.run("share", "mine", entry[:8], "--with", "Noor", "--to", "Circle", "--yes")
    (folder / "notes.afterbell").write_bytes(b"not sealed")
    said = mine.run("folder", "theirs")
    assert "share from Ellen" in said
    assert "1 file not in order" in said
    assert "1 thing came in through 1 shared folder" in said
    assert "1 file not in order" in mine.run("folder", "mine")
    folder.rename(mine.folder / "elsewhere")
    assert "not there at the moment" in mine.run("folder", "mine")
    assert "through 0 shared folders" in mine.run("folder", "mine", "--let-go", folder)
    mine.run("folder", "mine", "--add", folder, code=1)
