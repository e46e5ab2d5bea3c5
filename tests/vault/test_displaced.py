"""Saved means saved: the file that is written is the journal at its path, or that is said and nothing is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from journal import files
from journal.deeds import back_up, checking, rekeying, rescue
from journal.deeds import unlock as door
from journal.deeds.export import export
from journal.deeds.unlock import is_journal
from journal.errors import (
    DISPLACED,
    DamagedJournal,
    JournalGone,
    JournalInUse,
    JournalOverwritten,
    JournalReplaced,
    NotReadable,
)
from journal.shapes import Draft
from journal.shapes.keys import KeyDeed
from tests.proofs import proved

LONG = "A long evening, and every word of it kept. " * 300


@pytest.fixture
def older(tmp_path):
    """The folder of the journal as a sync program kept it from before."""
    folder = tmp_path / "elsewhere" / "My journal.afterbell"
    folder.parent.mkdir()
    journal, _ = door.create_journal(folder, "x", calibrate=False)
    for number in range(3):
        write(journal, f"older {number} {LONG}")
    journal.close()
    return folder


@pytest.fixture
def place(tmp_path, older):
    place = tmp_path / "My journal.afterbell"
    shutil.copytree(older, place)
    journal = door.open_journal(place, "x")
    write(journal, "newer")
    journal.close()
    return place


@pytest.fixture
def opened(place):
    journal = door.open_journal(place, "x")
    yield journal
    journal.close()


def write(journal, body):
    journal.do(lambda each: each.entries.write(Draft(body=body)))


def bodies(journal):
    return [row["body"].split()[0] for row in journal.store.read("SELECT body FROM entries ORDER BY key")]


def replaced(place, older):
    shutil.copy(older / "journal.db", place / ".sync")
    (place / ".sync").replace(place / "journal.db")


def written_over(place, older):
    (place / "journal.db").write_bytes((older / "journal.db").read_bytes())


def cut(place, _):
    os.truncate(place / "journal.db", (place / "journal.db").stat().st_size // 2)


def deleted(place, _):
    shutil.rmtree(place)


def file_deleted(place, _):
    (place / "journal.db").unlink()


def renamed(place, _):
    place.rename(place.with_name("Other.afterbell"))


WAYS = {
    replaced: JournalReplaced,
    written_over: JournalOverwritten,
    cut: JournalOverwritten,
    deleted: JournalGone,
    file_deleted: JournalGone,
    renamed: JournalGone,
}


@pytest.mark.parametrize("saves_before", [0, 1])
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_a_file_that_is_no_longer_the_journal_gets_no_acknowledged_word(opened, place, older, way, saves_before):
    for _ in range(saves_before):
        write(opened, "first")
    way(place, older)
    for _ in range(2):
        with pytest.raises(WAYS[way]) as refused:
            write(opened, "held")
        assert refused.value.facts["path"] == place / "journal.db"
        assert rescue.displaced(opened)
    left = place / "journal.db"
    if way is written_over:
        assert left.read_bytes() == (older / "journal.db").read_bytes(), "nothing of ours went into it"


@pytest.mark.parametrize("way", [replaced, written_over, renamed], ids=lambda way: way.__name__)
def test_what_happens_while_a_save_is_under_way_is_seen_before_it_is_acknowledged(opened, place, older, way):
    def saving(journal):
        journal.entries.write(Draft(body="held"))
        way(place, older)

    with pytest.raises(DISPLACED):
        opened.do(saving)


def test_a_save_that_reads_and_changes_nothing_is_not_acknowledged_either(opened, place, older):
    replaced(place, older)
    with pytest.raises(JournalReplaced):
        opened.do(lambda journal: journal.entries.count())


def test_a_refusal_says_what_was_written_last_and_what_stands_there_now(opened, place, older):
    write(opened, "first")
    size = (place / "journal.db").stat().st_size
    replaced(place, older)
    with pytest.raises(JournalReplaced) as refused:
        write(opened, "held")
    assert refused.value.facts["size"] == size
    assert refused.value.facts["found_size"] == (older / "journal.db").stat().st_size
    assert refused.value.facts["found_ns"] == (place / "journal.db").stat().st_mtime_ns


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux says where an open file is")
def test_a_folder_that_was_renamed_is_found_by_its_new_name(opened, place, older):
    renamed(place, older)
    with pytest.raises(JournalGone) as refused:
        write(opened, "held")
    assert refused.value.facts["moved_to"] == place.with_name("Other.afterbell") / "journal.db"


def test_a_folder_that_comes_back_takes_words_again(opened, place):
    place.rename(place.with_name("Other.afterbell"))
    with pytest.raises(JournalGone):
        write(opened, "held")
    place.with_name("Other.afterbell").rename(place)
    write(opened, "held")
    assert bodies(opened)[-1] == "held"


def test_a_file_that_was_written_over_is_not_read_as_if_it_were_ours(opened, place, older):
    write(opened, "first")
    written_over(place, older)
    with pytest.raises(JournalOverwritten):
        bodies(opened)


def test_after_a_large_save_that_was_taken_back_the_file_is_still_known(opened):
    """More than the cache holds goes to the file before its end, and comes back from the rollback journal."""

    def too_much(journal):
        for number in range(30):
            journal.entries.write(Draft(body=f"{number} {os.urandom(500_000).hex()}"))
        raise KeyError

    with pytest.raises(KeyError):
        opened.do(too_much)
    write(opened, "after")
    assert bodies(opened)[-2:] == ["newer", "after"]


def test_a_rollback_journal_that_lost_its_name_has_one_again_before_the_next_save(opened, place):
    write(opened, "first")
    (place / "journal.db-journal").unlink()
    write(opened, "second")
    assert (place / "journal.db-journal").exists()
    (place / "journal.db-journal").unlink()
    (place / "journal.db-journal").write_bytes(b"another computer's")
    with pytest.raises(JournalReplaced):
        write(opened, "third")


# A fresh whole copy


@pytest.mark.parametrize("way", [replaced, deleted, file_deleted, renamed, written_over], ids=lambda way: way.__name__)
def test_everything_that_was_saved_goes_into_a_fresh_copy_and_the_next_words_too(opened, place, older, way):
    if way is written_over:
        shutil.copy(place / "journal.db", older / "journal.db")
    for number in range(3):
        write(opened, f"saved-{number} {LONG}")
    way(place, older)
    copy = rescue.save_fresh_copy(opened)
    assert (copy.whole, copy.faults, copy.entries) == (True, 0, 7)
    assert copy.path.parent == place.parent
    assert copy.path.name == "My journal fresh copy 2026-03-12.afterbell"
    journal = rescue.go_on_in(opened, copy)
    write(journal, "held")
    assert bodies(journal) == ["older"] * 3 + ["newer", "saved-0", "saved-1", "saved-2", "held"]
    journal.close()
    again = door.open_journal(copy.path, "x")
    assert bodies(again)[-1] == "held"
    again.close()


def test_what_another_program_wrote_over_the_journal_is_all_that_a_copy_can_hold(opened, place, older):
    written_over(place, older)
    copy = rescue.save_fresh_copy(opened)
    assert (copy.whole, copy.entries) == (False, 3)
    journal = rescue.go_on_in(opened, copy)
    write(journal, "held")
    assert bodies(journal) == ["older", "older", "older", "held"]
    journal.close()


def test_a_journal_too_large_for_the_cache_is_never_put_together_from_two_states(opened, place, older):
    """What was written over is read partly from memory and partly from the file: together it never existed."""
    shutil.copy(place / "journal.db", older / "journal.db")
    opened.do(lambda each: [each.entries.write(Draft(body=f"saved {os.urandom(300_000).hex()}")) for _ in range(8)])
    written_over(place, older)
    copy = rescue.save_fresh_copy(opened)
    assert (copy.whole, copy.entries) == (False, 4)


def test_a_copy_that_cannot_be_written_leaves_nothing_and_can_go_elsewhere(opened, place, tmp_path, little_room):
    home = tmp_path / "home"
    home.mkdir()
    deleted(place, None)
    with pytest.raises(NotReadable):
        rescue.save_fresh_copy(opened, tmp_path / "not there")
    with little_room(8192), pytest.raises(Exception, match="DiskFull"):
        rescue.save_fresh_copy(opened, home)
    assert list(home.iterdir()) == []
    assert rescue.save_fresh_copy(opened, home).entries == 4


def test_two_copies_of_a_day_stand_beside_one_another(opened, place, older):
    replaced(place, older)
    first, second = rescue.save_fresh_copy(opened), rescue.save_fresh_copy(opened)
    assert second.path.name == "My journal fresh copy 2026-03-12 2.afterbell"
    assert (first.entries, second.entries) == (4, 4)


def test_a_copy_of_a_copy_is_called_so_once(opened, place, older):
    replaced(place, older)
    for _ in range(3):
        opened = rescue.go_on_in(opened, rescue.save_fresh_copy(opened))
    assert opened.folder.name == "My journal fresh copy 2026-03-12 3.afterbell"
    opened.close()


@pytest.mark.skipif(os.name == "nt", reason="there are no such rights")
def test_a_fresh_copy_is_for_nobody_else_to_read(opened, place, older):
    replaced(place, older)
    copy = rescue.save_fresh_copy(opened)
    assert copy.path.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in copy.path.iterdir()} == {0o600}


# The lock of the database


TRIES_TO_WRITE = """
import sys
import sqlcipher3.dbapi2 as sqlcipher
connection = sqlcipher.connect(sys.argv[1], isolation_level=None, timeout=0)
connection.execute(f"PRAGMA key = \\"x'{sys.stdin.read()}'\\"")
try:
    connection.execute("BEGIN IMMEDIATE")
    print("writes")
except sqlcipher.OperationalError as error:
    print(error)
"""


def another_process_can_write(journal):
    key = journal.store._connection.key.hex()
    command = [sys.executable, "-c", TRIES_TO_WRITE, str(journal.folder / "journal.db")]
    return subprocess.run(command, input=key, capture_output=True, text=True, check=True).stdout.strip() == "writes"


DEEDS = {
    "save": lambda journal, _: write(journal, "more"),
    "list": lambda journal, _: journal.timeline.page(),
    "check": lambda journal, _: checking.check_journal(journal),
    "back up": lambda journal, _: back_up.back_up(journal),
    "list of backups": lambda journal, _: back_up.backups(journal.folder),
    "export": lambda journal, place: export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), place / "plain"),
    "new passphrase": lambda journal, _: rekeying.change_passphrase(
        journal, proved(journal, KeyDeed.NEW_PASSPHRASE), "x"
    ),
    "new sheet": lambda journal, _: rekeying.new_recovery_sheet(journal, proved(journal, KeyDeed.NEW_SHEET)),
    "passphrase asked": lambda journal, _: door.passphrase_opens(journal, "x"),
    "fresh copy": lambda journal, _: rescue.save_fresh_copy(journal),
    "looked for": lambda journal, _: (is_journal(journal.folder), rescue.displaced(journal)),
    "opened twice": lambda journal, _: refused_twice(journal.folder),
    "restored over": lambda journal, _: refused_restore(journal),
    "attached": lambda journal, _: refused_attaching(journal),
}


def refused_twice(folder):
    with pytest.raises(Exception, match="JournalInUse"):
        door.open_journal(folder, "x")


def refused_restore(journal):
    made = back_up.backups(journal.folder) or (back_up.back_up(journal),)
    with pytest.raises(Exception, match="JournalInUse"):
        back_up.restore(Path(made[0].path), journal.folder, "x")


def refused_attaching(journal):
    with pytest.raises(JournalInUse):
        files.read(journal.folder / "journal.db", 50 << 20)


def test_no_deed_lets_another_process_write_into_the_open_journal(opened, tmp_path):
    assert not another_process_can_write(opened)
    for name, deed in DEEDS.items():
        deed(opened, tmp_path)
        assert not another_process_can_write(opened), name


def test_a_migration_does_not_let_another_process_write(place, monkeypatch):
    from journal.vault import migrate

    real = migrate.steps()
    monkeypatch.setattr(migrate, "steps", lambda: (*real, (len(real) + 1, "CREATE TABLE more (id TEXT) STRICT;")))
    journal = door.open_journal(place, "x")
    assert (place / f"journal.db.before-{len(real)}").exists()
    assert not another_process_can_write(journal)
    journal.close()


def test_a_new_key_and_a_fresh_copy_hold_their_lock_too(opened, place, older):
    renewed, _ = rekeying.replace_key(opened, proved(opened, KeyDeed.NEW_KEY), "x")
    assert not another_process_can_write(renewed)
    replaced(place, older)
    journal = rescue.go_on_in(renewed, rescue.save_fresh_copy(renewed))
    assert not another_process_can_write(journal)
    journal.close()


def test_the_control_sees_a_lock_that_was_dropped(opened, place):
    (place / "journal.db").read_bytes()  # opens and closes it in this very process
    assert another_process_can_write(opened)


def test_a_damaged_copy_of_a_journal_is_not_taken_for_a_whole_one(opened, place, older, monkeypatch):
    from journal.vault.store import Store

    replaced(place, older)
    monkeypatch.setattr(Store, "rescue_to", lambda _, path: path.write_bytes(b"") == 0)
    with pytest.raises(DamagedJournal):
        rescue.save_fresh_copy(opened)
    assert [each.name for each in place.parent.glob("*fresh*")] == []
