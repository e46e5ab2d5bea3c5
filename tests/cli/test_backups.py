"""Backups by command: made, seen with dates, counts and sizes, and restored; what is none is told from a lost disk."""

from __future__ import annotations

import json
import shlex
import shutil
from datetime import timedelta

import pytest

from journal.dates import clock
from journal.errors import DiskFull
from journal.vault import keys, slots
from tests.cli.test_main import PASSPHRASE, mine, terminal

__all__ = ["mine", "terminal"]

NEW = "seven quiet paper boats gone"


def seen(terminal, place):
    return json.loads(terminal.run("backups", place, "--json", passphrase=False))["backups"]


def test_backups_are_seen_newest_first_with_dates_counts_and_sizes_also_of_a_lost_journal(mine, monkeypatch):
    assert mine.run("backups", "mine", passphrase=False) == "0 backups\n"
    paths, began = [], clock.now()
    for days, words in enumerate((b"One.\n", b"Another.\n")):
        monkeypatch.setattr(clock, "now", lambda days=days: began + timedelta(days=days))
        mine.run("write", "mine", stdin=words)
        paths.append(mine.run("backup", "mine").splitlines()[0])
    shutil.rmtree(mine.folder / "mine")
    found = seen(mine, "mine")
    assert [each["path"] for each in found] == paths[::-1]
    assert [each["entries"] for each in found] == [2, 1]
    assert all(each["bytes"] > 10_000 and each["whole"] and each["reason"] == "routine" for each in found)
    lines = mine.run("backups", "mine", passphrase=False).splitlines()
    assert all(told in lines[0] for told in ("2 entries", f"{found[0]['bytes']:,} bytes", found[0]["path"]))
    assert lines[-1] == "2 backups"
    assert seen(mine, "mine backups") == found
    mine.run("backups", "nowhere", passphrase=False, code=1)


def test_a_second_place_is_looked_through_and_restoring_it_names_the_backups_there(mine):
    (mine.folder / "stick").mkdir()
    mine.run("restore", "stick", "mine", code=2)
    assert "there is no backup in stick" in mine.complained
    (mine.folder / "note.txt").write_text("no backup at all")
    assert mine.run("restore", "note.txt", "mine", code=1) == "", "nothing opens it, so nothing is said of what does"
    mine.run("write", "mine", stdin=b"Kept on the stick.\n")
    backup = mine.run("backup", "mine", "--into", "stick").splitlines()[0]
    assert [each["path"] for each in seen(mine, "stick")] == [backup]
    for folder in ("stick", "stick/mine backups"):
        assert backup in mine.run("restore", folder, "mine", code=2)
        assert "name the one you mean" in mine.complained
    assert "1 of 1 entry is there." in mine.run("restore", backup, "mine")
    assert "1 the same" in mine.run("compare", "mine", "stick")


def test_restoring_compares_first_and_tells_how_to_keep_what_is_newer(mine):
    mine.run("write", "mine", stdin=b"Written before it.\n")
    backup = mine.run("backup", "mine").splitlines()[0]
    assert "1 entry, 1 alike in both, 0 newer in it." in mine.run("restore", backup, "mine")
    mine.run("write", "mine", stdin=b"Written after the backup.\n")
    said = mine.run("restore", backup, "mine")
    assert "2 entries, 1 alike in both, 1 newer in it." in said
    assert "To bring the 1 entry back" in said
    assert "Written after the backup." not in mine.run("list", "mine")
    mine.run(*shlex.split(next(line for line in said.splitlines() if "--bring" in line))[1:])
    assert "Written after the backup." in mine.run("list", "mine")


def test_what_is_newer_is_kept_where_that_is_said_and_what_was_set_aside_stays_as_it_is(mine):
    old = mine.run("write", "mine", stdin=b"Written before it.\n").strip()
    backup = mine.run("backup", "mine").splitlines()[0]
    mine.run("edit", "mine", old, "-", stdin=b"Changed after it.\n")
    mine.run("write", "mine", stdin=b"Written after it.\n")
    said = mine.run("restore", backup, "mine", "--keep-newer")
    assert "1 of 1 entry is there." in said
    assert "2 entries that are newer in it were kept." in said
    assert "compare" not in said
    listed = mine.run("list", "mine")
    assert all(words in listed for words in ("Changed after it.", "Written after it.", "2 entries"))
    (aside,) = mine.folder.glob("mine before restoring*")
    assert "2 the same" in mine.run("compare", "mine", aside)


def test_where_what_is_newer_cannot_be_brought_in_it_is_said_how_it_is_later(mine, monkeypatch):
    def full(*_, **__):
        raise DiskFull(path=mine.folder)

    backup = mine.run("backup", "mine").splitlines()[0]
    mine.run("write", "mine", stdin=b"Written after it.\n")
    with monkeypatch.context() as disk:
        disk.setattr("journal.deeds.before_restoring.bring_back", full)
        said = mine.run("restore", backup, "mine", "--keep-newer", code=1)
    assert "disk is full" in mine.complained
    assert "`ask-again`" in said
    assert "Written after it." not in mine.run("list", "mine")
    mine.run(*shlex.split(next(line for line in said.splitlines() if "--bring" in line))[1:])
    assert "Written after it." in mine.run("list", "mine")


def test_a_journal_that_opens_with_something_else_is_set_aside_uncompared(mine):
    backup = mine.run("backup", "mine").splitlines()[0]
    (mine.folder / "next").write_text(NEW + "\n")
    mine.run("passphrase", "mine", "--new-file", "next")
    assert "does not open with it, so the two were not compared" in mine.run("restore", backup, "mine")


@pytest.mark.parametrize(
    "change",
    [
        lambda told: {**told, "format": "afterbell-vault/2"},
        lambda told: {**told, "slots": [slot | {"kdf": slot["kdf"] | {"m": 1 << 40}} for slot in told["slots"]]},
    ],
    ids=["of a newer Afterbell", "with costs that are not safe"],
)
def test_a_journal_that_nobody_can_open_here_keeps_no_backup_from_its_place(mine, change):
    mine.run("write", "mine", stdin=b"Kept.\n")
    backup = mine.run("backup", "mine").splitlines()[0]
    for name in slots.NAMES[:2]:
        told = change(json.loads((mine.folder / "mine" / name).read_bytes()))
        (mine.folder / "mine" / name).write_bytes(keys.canonical(told | {"sum": slots.sum_of(told)}))
    mine.run("list", "mine", code=1)
    said = mine.run("restore", backup, "mine")
    assert "does not open with it, so the two were not compared" in said
    assert "1 of 1 entry is there." in said
    assert "Kept." in mine.run("list", "mine")


def test_a_backup_of_before_another_key_is_compared_where_one_passphrase_opens_both(mine):
    backup = mine.run("backup", "mine").splitlines()[0]
    mine.run("write", "mine", stdin=b"Written after the backup.\n")
    (mine.folder / "next").write_text(NEW + "\n")
    (mine.folder / "same").write_text(PASSPHRASE + "\n")
    mine.run("new-key", "mine", "--new-file", "next")
    mine.secret.write_text(NEW + "\n")
    mine.run("passphrase", "mine", "--new-file", "same")
    mine.secret.write_text(PASSPHRASE + "\n")
    assert "1 entry, 0 alike in both, 1 newer in it." in mine.run("restore", backup, "mine")


def test_it_is_said_what_opens_a_backup_before_it_is_asked_for(mine, tmp_path):
    backup = mine.run("backup", "mine").splitlines()[0]
    assert "opens with the passphrase, and the recovery words, of the day" in mine.run("restore", backup, "elsewhere")
    assert "opens with the passphrase, and the recovery words, of today" in mine.run("restore", backup, "mine")
    mine.run("new", "another")
    assert "a backup of another journal" in mine.run("restore", backup, "another")
    mine.run("recovery-sheet", "mine", "--end-old")
    said = mine.run("restore", backup, "mine")
    assert "The recovery words were replaced since: it opens with those of its day" in said
    assert "say new-key" in said
    assert "other key files than Afterbell wrote last" in mine.run("keys", "mine")
