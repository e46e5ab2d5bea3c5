from __future__ import annotations

import json
from datetime import timedelta

import pytest

from journal.cli.commands import DEFAULT_JOURNAL
from journal.cli.language import day
from journal.dates import clock
from journal.shapes.columns import WRITTEN
from tests.cli.test_main import mine, terminal, write
from tests.shapes.test_columns import SAMPLES

__all__ = ["mine", "terminal"]


def test_an_entry_gets_another_text_and_kind_and_what_it_said_is_brought_back(mine):
    entry = write(mine, "The projector failed.\n", "--title", "Monday")
    mine.run("edit", "mine", entry[:8], "-", "--kind", "low", stdin=b"The projector failed again.\n")
    shown = mine.run("show", "mine", entry[:8])
    assert "The projector failed again." in shown
    assert shown.startswith("▼ Monday")
    assert "1 earlier version" in mine.run("versions", "mine", entry[:8])
    assert "The projector failed.\n" in mine.run("versions", "mine", entry[:8], "--show", "1")
    mine.run("versions", "mine", entry[:8], "--bring-back", "1")
    assert "The projector failed.\n" in mine.run("show", "mine", entry[:8])
    assert "2 earlier versions" in mine.run("versions", "mine", entry[:8])
    mine.run("versions", "mine", entry[:8], "--show", "9", code=2)
    mine.run("versions", "mine", entry[:8], "--show", "1", "--bring-back", "2", code=2)
    assert "2 earlier versions" in mine.run("versions", "mine", entry[:8])
    mine.run("edit", "mine", entry[:8], code=2)
    assert "nothing to change" in mine.complained
    mine.run("edit", "mine", entry[:8], "-", "--title", "", stdin=b" \n", code=2)
    assert "The projector failed.\n" in mine.run("show", "mine", entry[:8])


@pytest.mark.parametrize("column", WRITTEN)
def test_every_text_of_an_entry_is_given_shown_and_shown_as_it_was(mine, column):
    entry = write(mine, "Plain.\n")
    for said in ("Quagga", "Zebra"):
        given = ("-",) if column == "body" else (f"--{column}", said)
        mine.run("edit", "mine", entry, *given, stdin=said.encode())
    assert "Zebra" in mine.run("show", "mine", entry)
    assert json.loads(mine.run("show", "mine", entry, "--json"))[column] == "Zebra"
    assert "Quagga" in mine.run("versions", "mine", entry, "--show", "1")


def test_whatever_is_decided_of_an_entry_is_told_to_other_programs(mine):
    entry = write(mine, "Plain.\n")
    assert SAMPLES.keys() <= json.loads(mine.run("show", "mine", entry, "--json")).keys()


def test_a_version_bears_the_day_on_which_it_was_written_not_that_of_its_end(mine, monkeypatch):
    entry = write(mine, "Written on Thursday.")
    written = clock.now()
    monkeypatch.setattr(clock, "now", lambda: written + timedelta(days=5))
    mine.run("edit", "mine", entry[:8], "-", stdin=b"Written on Tuesday.")
    assert f"•  {day(written.date())}, " in mine.run("versions", "mine", entry[:8])


def test_a_title_alone_changes_and_the_text_stays(mine):
    entry = write(mine, "Words that stay.", "--tag", "hall")
    mine.run("edit", "mine", entry[:8], "--title", "-", stdin=b"A name\n")
    shown = mine.run("show", "mine", entry[:8])
    assert all(words in shown for words in ("A name", "Words that stay.", "#hall"))


def test_a_later_line_a_star_and_a_tag_are_given_and_taken(mine):
    entry = write(mine, "Kim left early.")
    assert mine.run("later", "mine", entry[:8], stdin=b"She came back.").endswith(": She came back.\n")
    mine.run("star", "mine", entry[:8])
    assert mine.run("tag", "mine", "hall", entry[:8]) == "1 entry changed\n"
    [row] = json.loads(mine.run("list", "mine", "--json"))["entries"]
    assert (row["starred"], row["tags"], row["later_lines"]) == (True, ["hall"], 1)
    mine.run("star", "mine", entry[:8], "--off")
    mine.run("tag", "mine", "hall", entry[:8], "--off")
    [row] = json.loads(mine.run("list", "mine", "--json"))["entries"]
    assert (row["starred"], row["tags"]) == (False, [])
    mine.run("tag", "mine", "!?", entry[:8], code=2)
    mine.run("later", "mine", entry[:8], stdin=b" ", code=2)


def test_what_is_in_the_trash_is_listed_and_taken_out_again(mine):
    kept, away = write(mine, "Kept."), write(mine, "Away.")
    assert mine.run("trash", "mine") == ""
    assert away[:8] in mine.run("trash", "mine", away[:8])
    assert [each["id"] for each in json.loads(mine.run("list", "mine", "--json"))["entries"]] == [kept]
    assert mine.run("trash", "mine", away[:8], "--restore") == ""
    assert json.loads(mine.run("list", "mine", "--json"))["of"] == 2
    mine.run("trash", "mine", "--restore", code=2)


@pytest.mark.parametrize("command", [["edit", "-"], ["later"], ["star"], ["tag", "hall"], ["show"]])
def test_whoever_names_an_entry_in_the_trash_hears_how_long_it_is_there_yet(mine, command):
    away = write(mine, "Away.")
    mine.run("trash", "mine", away[:8])
    assert mine.complained == ""
    name, *rest = command
    given = [*rest, away[:8]] if name == "tag" else [away[:8], *rest]
    mine.run(name, "mine", *given, stdin=b"More of it.")
    assert mine.complained.startswith(f"{away[:8]} is in the trash, with 30 days left; ")
    mine.run("trash", "mine", away[:8], "--restore")
    assert mine.complained == ""


def test_every_json_says_what_was_written_and_holds_no_letter_that_a_terminal_obeys(mine):
    entry = write(mine, "Lukas \x1b[31m übt. #hall", "--kind", "high")
    mine.run("people", "mine", "--add", "Łukasz Żak", "--class", "4b")
    shown = json.loads(mine.run("show", "mine", entry[:8], "--json"))
    assert (shown["id"], shown["kind"], shown["tags"]) == (entry, "high", ["hall"])
    assert "übt" in shown["body"]
    [hit] = json.loads(mine.run("find", "mine", "übt", "--json"))["entries"]
    assert "".join(piece["text"] for piece in hit["snippet"] if piece["hit"]).lower() == "übt"
    assert json.loads(mine.run("tags", "mine", "--json")) == {"tags": [{"name": "hall", "entries": 1}]}
    [person] = json.loads(mine.run("people", "mine", "--json"))["people"]
    assert (person["names"], person["class"]) == (["Łukasz Żak"], "4b")
    assert json.loads(mine.run("inbox", "mine", "--json")) == {"items": []}
    period = json.loads(mine.run("stats", "mine", "--period", "all", "--json"))
    assert (period["entries"], period["highs"]) == (1, 1)
    assert mine.said.isascii()
    assert "1 entry: 1 high, 0 lows, 0 both, 0 notes" in mine.run("stats", "mine", "--period", "all")


@pytest.mark.parametrize("command", [["list"], ["stats"], ["tags"], ["trash"]])
def test_a_usual_journal_need_not_be_named(mine, monkeypatch, command):
    entry = write(mine, "Here.")
    monkeypatch.setenv(DEFAULT_JOURNAL, "mine")
    mine.run(*command)
    assert "Here." in mine.run("show", entry[:8])


def test_many_entries_get_a_kind_at_once_and_one_that_is_not_there_changes_none(mine):
    lows = [write(mine, f"Page {number} of the old notebook.") for number in range(3)]
    other = write(mine, "Not one of them.")
    mine.run("kind", "mine", "low", lows[0], "zzzzzzzz", code=1)
    assert mine.run("kind", "mine", "low", *lows) == "3 entries changed\n"
    kinds = {row["id"]: row["kind"] for row in json.loads(mine.run("list", "mine", "--json"))["entries"]}
    assert kinds == dict.fromkeys(lows, "low") | {other: "note"}
    assert "1 earlier version" in mine.run("versions", "mine", lows[0])
    assert mine.run("kind", "mine", "low", *lows) == "0 entries changed\n"
