from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from journal.dates import clock
from tests.cli.test_main import Terminal, terminal  # noqa: F401  a fixture


def made(terminal: Terminal) -> None:  # noqa: F811
    terminal.run("new", "mine")


def test_what_is_set_is_shown_and_set_as_in_the_window(terminal):  # noqa: F811
    made(terminal)
    assert "lock_after         10" in terminal.run("settings", "mine")
    terminal.run("settings", "mine", "--set", "my_name", "Ellen", "--set", "day_ends_at", "05:00")
    kept = json.loads(terminal.run("settings", "mine", "--json"))
    assert (kept["my_name"], kept["day_ends_at"]) == ("Ellen", "05:00:00")
    terminal.run("settings", "mine", "--set", "my_words", '["Rechenrahmen"]')
    assert json.loads(terminal.run("settings", "mine", "--json"))["my_words"] == ["Rechenrahmen"]


@pytest.mark.parametrize(
    ("ends", "shown"), [("06:00", ["12 March 2026, 05:30"]), ("05:00", ["13 March 2026, 05:30", "12 March 2026\n"])]
)
def test_what_is_written_late_in_a_night_has_the_hour_of_its_day(terminal, ends, shown):  # noqa: F811
    made(terminal)
    terminal.run("settings", "mine", "--set", "day_ends_at", ends)
    clock.stop(datetime(2026, 3, 13, 4, 30, 7, tzinfo=UTC), "Europe/Berlin")
    written = [(), ("--day", "2026-03-12")][: len(shown)]
    for day, said in zip(written, shown, strict=True):
        entry = terminal.run("write", "mine", "-", *day, stdin=b"It was late.").strip()
        assert said in terminal.run("show", "mine", entry)


def test_the_passphrase_that_opened_it_is_the_proof_for_a_looser_lock(terminal):  # noqa: F811
    made(terminal)
    terminal.run("settings", "mine", "--set", "lock_after", "30", "--set", "lock_with_desktop", "false")
    kept = json.loads(terminal.run("settings", "mine", "--json"))
    assert (kept["lock_after"], kept["lock_with_desktop"]) == (30, False)


def test_what_is_no_value_is_told_and_nothing_is_set(terminal):  # noqa: F811
    made(terminal)
    terminal.run("settings", "mine", "--set", "my_name", "Ellen", "--set", "lock_after", "soon", code=2)
    assert "no value for lock_after" in terminal.complained
    terminal.run("settings", "mine", "--set", "colour", "red", code=2)
    assert "no such setting" in terminal.complained
    assert json.loads(terminal.run("settings", "mine", "--json"))["my_name"] == ""


def test_a_name_need_not_stand_on_the_command_line(terminal):  # noqa: F811
    made(terminal)
    terminal.run("settings", "mine", "--set", "my_name", "-", stdin=b"Ellen\n")
    assert '"Ellen"' in terminal.run("settings", "mine")


def test_what_left_is_listed_and_saved(terminal, tmp_path):  # noqa: F811
    made(terminal)
    assert terminal.run("ledger", "mine") == "0 things\n"
    terminal.run("card", "mine", "--name", "Ellen", "--to", tmp_path)
    terminal.run("new", "hers")
    terminal.run("card", "hers", "--name", "Noor", "--to", tmp_path)
    card = next(file for file in tmp_path.glob("*.afterbell-card") if "Noor" in file.name)
    terminal.run("add", "mine", card)
    entry = terminal.run("write", "mine", "-", "--title", "A quiet hour", stdin=b"It was good.").strip()
    terminal.run("share", "mine", entry, "--with", "Noor", "--unverified", "--yes", "--to", tmp_path)
    said = terminal.run("ledger", "mine", "--save", tmp_path)
    assert "“A quiet hour”, version 1  for Noor  as a file  not known to be handed over\n" in said
    assert ", names protected, not known to be handed over" in terminal.run("show", "mine", entry)
    assert "NOT" not in said
    assert "not encrypted" in said
    (line,) = json.loads(terminal.run("ledger", "mine", "--json"))["left"]
    assert (line["entry"], line["for"], line["asked_back"]) == (entry, ["Noor"], False)
    assert line["not_handed_over"] == ["Noor"]
