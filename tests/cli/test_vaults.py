"""The keys are changed by command as in the window: for who knows them, and told afterwards."""

from __future__ import annotations

import pytest

from journal.cli.vaults import _CHANGES, _HANDS
from journal.shapes.keys import Hand, KeyChangeKind
from tests.cli.test_main import PASSPHRASE, mine, terminal

__all__ = ["mine", "terminal"]

NEW = "seven quiet paper boats gone"


def words_of(said: str) -> str:
    return next(line.strip() for line in said.splitlines() if len(line.split()) == 12 and line.startswith("  "))


def opens(terminal, words, *, code=0):
    (terminal.folder / "sheet").write_text(words + "\n")
    terminal.run("list", "mine", "--recovery", "--passphrase-file", "sheet", passphrase=False, code=code)


def test_every_change_that_is_asked_about_has_words():
    assert set(_CHANGES) == set(KeyChangeKind) - {
        KeyChangeKind.BEGUN,
        KeyChangeKind.SHEET_ENDED,
        KeyChangeKind.VOUCHED,
    }
    assert set(_HANDS) == set(Hand)


def test_a_new_sheet_is_made_and_the_old_one_ends_with_the_answer(terminal):
    old = words_of(terminal.run("new", "mine"))
    fresh = words_of(terminal.run("recovery-sheet", "mine"))
    opens(terminal, fresh)
    opens(terminal, old)
    said = terminal.run("keys", "mine")
    assert "Thu 12 March 2026, 16:52: new recovery words, by a command" in said
    assert "until Thu 19 March 2026" in said
    terminal.run("keys", "mine", "--mine")
    opens(terminal, old, code=1)
    opens(terminal, fresh)
    assert "Nothing" in terminal.run("keys", "mine")


def test_a_sheet_in_the_wrong_hands_is_ended_at_once(terminal):
    old = words_of(terminal.run("new", "mine"))
    opens(terminal, words_of(terminal.run("recovery-sheet", "mine", "--end-old")))
    opens(terminal, old, code=1)


def test_the_words_alone_end_no_sheet_and_their_yes_leaves_the_question_to_the_owner(terminal):
    old = words_of(terminal.run("new", "mine"))
    (terminal.folder / "sheet").write_text(old + "\n")
    by_words = ("--recovery", "--passphrase-file", "sheet")
    terminal.run("recovery-sheet", "mine", "--end-old", *by_words, passphrase=False, code=2)
    assert "open it with the passphrase" in terminal.complained
    terminal.run("recovery-sheet", "mine", *by_words, passphrase=False)
    said = terminal.run("keys", "mine", "--mine", *by_words, passphrase=False)
    assert "Recovery words of before still open it" in said
    opens(terminal, old)
    assert "new recovery words, by a command" in terminal.run("keys", "mine", "--mine")
    opens(terminal, old, code=1)


def test_a_new_key_takes_another_passphrase_and_shows_its_sheet(mine):
    (mine.folder / "next").write_text(NEW + "\n")
    sheet = words_of(mine.run("new-key", "mine", "--new-file", "next"))
    opens(mine, sheet)
    mine.run("list", "mine", code=1)
    mine.secret.write_text(NEW + "\n")
    assert "a new key, passphrase and sheet" in mine.run("keys", "mine")


@pytest.mark.parametrize(
    "command", [("recovery-sheet",), ("new-key", "--new-file", "next"), ("passphrase", "--new-file", "next"), ("keys",)]
)
def test_a_wrong_passphrase_changes_no_key(mine, command):
    (mine.folder / "next").write_text(NEW + "\n")
    keys = (mine.folder / "mine" / "keys.json").read_bytes()
    mine.secret.write_text("not this one\n")
    mine.run(command[0], "mine", *command[1:], code=1)
    assert (mine.folder / "mine" / "keys.json").read_bytes() == keys
    mine.secret.write_text(PASSPHRASE + "\n")
    mine.run("list", "mine")
