"""What keeps backups good while nobody looks: one more at a lock, opened again each month, a second place missed."""

from __future__ import annotations

import errno
import json
import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from journal import files
from journal.dates import clock
from journal.deeds import back_up, backup_upkeep, rekeying
from journal.deeds import unlock as door
from journal.errors import BackupDamaged, BackupRefused, Cancelled, DiskFailed, DiskFull, SecondPlaceMissed
from journal.settings_table import SECOND_COPIED_ON
from journal.shapes import Draft
from journal.shapes.keys import KeyDeed
from journal.slices import at_once
from journal.vault import blocks
from tests.proofs import proved

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _time_enough_at_a_lock(monkeypatch):
    monkeypatch.setattr(backup_upkeep, "AT_LOCK", 30.0)  # how long it takes says how busy the machine is


@pytest.fixture
def place(tmp_path):
    return tmp_path / "My journal.afterbell"


@pytest.fixture
def opened(place):
    clock.stop(NOON)
    journal, _ = door.create_journal(place, "x", calibrate=False)
    write(journal, "first")
    yield journal
    journal.close()


def write(journal, body):
    journal.do(lambda each: each.entries.write(Draft(body=body)))
    os.utime(journal.store.path, times=(clock.now().timestamp(),) * 2)


def kept(place):
    return [made.entries for made in back_up.backups(place)]


# At a lock


def test_what_was_written_is_backed_up_before_the_journal_closes(opened, place):
    backup_upkeep.before_closing(opened)
    assert kept(place) == [1]
    clock.stop(NOON + timedelta(hours=5))
    write(opened, "in the afternoon")
    backup_upkeep.before_closing(opened)
    assert kept(place) == [2]


def test_at_a_lock_soon_after_a_backup_or_with_nothing_new_none_is_made(opened, place):
    made = back_up.back_up(opened)
    clock.stop(NOON + timedelta(minutes=20))
    write(opened, "a moment later")
    backup_upkeep.before_closing(opened)
    assert back_up.backups(place) == (made,)
    made = back_up.back_up(opened)
    clock.stop(NOON + timedelta(hours=8))
    backup_upkeep.before_closing(opened)
    assert back_up.backups(place) == (made,)


def test_one_of_a_clock_that_was_ahead_keeps_no_other_from_being_made_at_a_lock(opened, place):
    clock.stop(NOON + timedelta(days=1000))
    back_up.back_up(opened)
    clock.stop(NOON)
    write(opened, "with the right time")
    backup_upkeep.before_closing(opened)
    assert kept(place) == [2, 1], "and the newest is the one that was made last"


def test_a_backup_that_takes_long_is_not_even_begun_at_a_lock(opened, place, monkeypatch):
    monkeypatch.setattr(backup_upkeep, "QUICK", 1_000)
    backup_upkeep.before_closing(opened)
    assert not back_up.place(place).exists()


def test_a_lock_never_waits_for_a_long_backup_and_nothing_stays_of_it(opened, place, monkeypatch):
    monkeypatch.setattr(backup_upkeep, "AT_LOCK", 1e-9)
    backup_upkeep.before_closing(opened)
    assert not back_up.place(place).exists() or list(back_up.place(place).iterdir()) == []


def test_what_keeps_a_backup_from_being_made_keeps_no_journal_from_closing(opened, place):
    back_up.place(place).write_text("a file is in the way")
    backup_upkeep.before_closing(opened)
    assert back_up.place(place).is_file()


def test_an_empty_journal_is_not_backed_up_at_a_lock(tmp_path):
    journal, _ = door.create_journal(tmp_path / "Empty.afterbell", "x", calibrate=False)
    backup_upkeep.before_closing(journal)
    journal.close()
    assert kept(tmp_path / "Empty.afterbell") == []


# Opened again


def test_a_backup_is_opened_and_counted_again_each_month(opened, place):
    back_up.back_up(opened)
    assert at_once(backup_upkeep.checking_again(opened)) is None
    clock.stop(NOON + timedelta(days=31))
    checked = at_once(backup_upkeep.checking_again(opened))
    assert (checked.entries, checked.verified) == (1, True)
    assert at_once(backup_upkeep.checking_again(opened)) is None
    assert sorted(file.name for file in Path(checked.path).iterdir()) == [
        "backup.json",
        "journal.db",
        "keys.json",
        "keys.json.bak",
    ]
    clock.stop(NOON + timedelta(days=62))
    assert at_once(backup_upkeep.checking_again(opened)) is not None


@pytest.mark.parametrize("turned", [5000, 100, -2000])
def test_a_backup_that_rotted_is_told_once_kept_and_takes_no_other_ones_place(opened, place, turned):
    first = Path(back_up.back_up(opened).path)
    data = bytearray((first / "journal.db").read_bytes())
    data[turned] ^= 1
    (first / "journal.db").write_bytes(data)
    assert back_up.due(opened) is False
    clock.stop(NOON + timedelta(days=31))
    with pytest.raises(BackupDamaged):
        at_once(backup_upkeep.checking_again(opened))
    assert at_once(backup_upkeep.checking_again(opened)) is None
    [told] = back_up.backups(place)
    assert not told.verified
    clock.stop(NOON)
    assert back_up.due(opened) is True
    back_up.back_up(opened)
    assert [made.verified for made in back_up.backups(place)] == [True, False]
    with pytest.raises(BackupRefused):
        back_up.restore(first, place.with_name("Restored.afterbell"), "x")


def test_a_backup_under_a_key_of_before_is_left_alone(opened, place):
    back_up.back_up(opened)
    renewed, _ = rekeying.replace_key(opened, proved(opened, KeyDeed.NEW_KEY), "y")
    clock.stop(NOON + timedelta(days=31))
    assert at_once(backup_upkeep.checking_again(renewed)) is None
    assert back_up.backups(place)[0].verified
    renewed.close()


# The second place, and room


def test_a_second_place_is_missed_after_three_weeks_and_not_before(opened):
    backup_upkeep.note_missing(opened)
    assert opened.settings.get(SECOND_COPIED_ON) == NOON.date()
    clock.stop(NOON + timedelta(days=20))
    backup_upkeep.note_missing(opened)
    clock.stop(NOON + timedelta(days=22))
    with pytest.raises(SecondPlaceMissed) as missed:
        backup_upkeep.note_missing(opened)
    assert missed.value.facts == {"since": NOON.date()}
    backup_upkeep.note_copied(opened)
    backup_upkeep.note_missing(opened)
    clock.stop(NOON - timedelta(days=400))  # a clock that was set back
    backup_upkeep.note_missing(opened)


def test_a_backup_is_not_begun_where_it_would_fill_the_disk(opened, place, monkeypatch):
    class Little:
        free = opened.store.path.stat().st_size + blocks.LEFT_FREE - 1

    monkeypatch.setattr(shutil, "disk_usage", lambda _: Little)
    with pytest.raises(DiskFull):
        back_up.back_up(opened)
    assert kept(place) == []
    Little.free += 1
    assert back_up.back_up(opened).entries == 1


# Each month, in the second place


@pytest.fixture
def second(opened, tmp_path):
    """Give a second place with a backup that was copied there a month ago."""
    (tmp_path / "stick").mkdir()
    back_up.choose_second_place(opened, str(tmp_path / "stick"))
    back_up.make_second_place(tmp_path / "stick", opened.folder)
    back_up.back_up(opened)
    found = back_up.second_place(opened)
    back_up.follow(found)
    clock.stop(NOON + timedelta(days=31))
    return found


def copied(second):
    (folder,) = second.home.iterdir()
    return folder


def test_a_backup_in_the_second_place_is_read_again_after_a_month_and_then_rests(second):
    assert backup_upkeep.checking_again_there(second).verified
    assert backup_upkeep.checking_again_there(second) is None


def test_before_a_month_has_passed_or_without_its_stick_nothing_is_read(second):
    clock.stop(NOON + timedelta(days=5))
    assert backup_upkeep.checking_again_there(second) is None
    clock.stop(NOON + timedelta(days=31))
    second.home.rename(second.folder / "elsewhere")
    assert backup_upkeep.checking_again_there(second) is None


@pytest.mark.parametrize("spoil", ["flip", "remove", "replace"])
def test_one_that_rotted_there_is_told_once_and_copied_anew(second, spoil):
    database = copied(second) / "journal.db"
    whole = database.read_bytes()
    if spoil == "flip":
        database.write_bytes(whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:])
    else:
        database.unlink()
    if spoil == "replace":
        database.mkdir()
    with pytest.raises(BackupDamaged):
        backup_upkeep.checking_again_there(second)
    assert backup_upkeep.checking_again_there(second) is None
    assert back_up.follow(second).verified
    assert {made.verified for made in back_up.backups_there(second)} == {True, False}


@pytest.mark.parametrize("shares", [False, True])
def test_one_whose_day_a_later_one_takes_while_it_is_copied_gives_way_to_that(opened, second, monkeypatch, shares):
    if shares:
        monkeypatch.setattr(back_up, "SHARED_FROM", 1)
    back_up.back_up(opened)
    asked = []

    def meanwhile() -> bool:
        asked.append(1)
        if len(asked) == 2:
            write(opened, "in the evening")
            back_up.back_up(opened)
        return False

    assert back_up.follow(second, meanwhile).entries == 2
    assert [made.entries for made in back_up.backups_there(second)] == [2, 1]


def test_one_on_a_bad_place_of_its_disk_is_told_once_and_copied_anew(second, monkeypatch):
    def failing(path):
        raise DiskFailed(path=path, errno=errno.EIO)
        yield b""

    with monkeypatch.context() as disk:
        disk.setattr(files, "copied_from", failing)
        with pytest.raises(BackupDamaged):
            backup_upkeep.checking_again_there(second)
    assert backup_upkeep.checking_again_there(second) is None
    assert back_up.follow(second).verified


def test_one_copied_before_digests_were_noted_is_compared_from_its_first_look_on(second):
    about = copied(second) / "backup.json"
    told = json.loads(about.read_text("utf-8"))
    del told["sha256"]
    about.write_text(json.dumps(told), "utf-8")
    assert backup_upkeep.checking_again_there(second).verified
    database = copied(second) / "journal.db"
    database.write_bytes(database.read_bytes()[:-1] + b"!")
    clock.stop(NOON + timedelta(days=62))
    with pytest.raises(BackupDamaged):
        backup_upkeep.checking_again_there(second)


def test_reading_it_again_stops_when_it_is_to(second):
    with pytest.raises(Cancelled):
        backup_upkeep.checking_again_there(second, lambda: True)
    assert backup_upkeep.checking_again_there(second).verified
