"""Backups of a large journal, which share what is the same: each restored alone, seen to be hurt, and mended."""

from __future__ import annotations

import json
import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from journal.cli.main import main
from journal.dates import clock
from journal.deeds import back_up, backup_upkeep, compare, rekeying, salvage
from journal.deeds import unlock as door
from journal.deeds import write as writing
from journal.errors import (
    BackupDamaged,
    BackupNotMade,
    BackupPartMissing,
    BackupRefused,
    Cancelled,
    DamagedJournal,
    DiskFull,
    NoJournal,
)
from journal.settings_table import SECOND_BACKUP_FOLDER
from journal.shapes import Draft
from journal.shapes.keys import KeyDeed
from journal.slices import at_once
from journal.vault import blocks, snapshot
from tests.proofs import proved

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


@pytest.fixture
def place(tmp_path):
    return tmp_path / "My journal.afterbell"


@pytest.fixture
def opened(place, monkeypatch):
    monkeypatch.setattr(back_up, "SHARED_FROM", 0)
    clock.stop(NOON)
    journal, _ = door.create_journal(place, "x", calibrate=False)
    first = writing.write(journal, Draft(body="The first day."))
    writing.attach(journal, first.id, "board.bin", os.urandom(3 * blocks.SIZE))
    yield journal
    journal.close()


@pytest.fixture
def second(opened, place, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    back_up.make_second_place(stick, place)
    opened.do(lambda journal: journal.settings.set(SECOND_BACKUP_FOLDER, str(stick)))
    return back_up.second_place(opened)


def a_day(journal, number):
    """Let a day pass, write something and back it up."""
    clock.stop(NOON + timedelta(days=number))
    writing.write(journal, Draft(body=f"Day {number} of all."))
    return back_up.back_up(journal)


def folder(info):
    return Path(info.path)


def blocks_of(info):
    return set(blocks.names_in(folder(info)))


def lying(home):
    return {f"{path.parent.name}/{path.name}" for path in (home / "blocks").glob("??/*")}


def hurt(home, name):
    path = home / "blocks" / name
    path.write_bytes(path.read_bytes()[:-1] + b"\0\0")
    return path


def test_what_is_the_same_is_kept_once_and_each_is_told_with_its_whole_size(opened, place):
    infos = [a_day(opened, number) for number in range(1, 4)]
    one, two, three = map(blocks_of, infos)
    assert len(one & two & three) >= 2
    assert lying(back_up.place(place)) == one | two | three
    assert back_up.backups(place) == tuple(reversed(infos))
    assert all(info.size > 3 * blocks.SIZE for info in infos)
    names = sorted(path.name for path in folder(infos[0]).iterdir())
    assert names == ["backup.json", "journal.blocks", "keys.json", "keys.json.bak"]
    about = json.loads((folder(infos[0]) / "backup.json").read_text("utf-8"))
    assert about["format"] == "afterbell-backup/2"


def test_each_is_restored_though_all_others_are_gone(opened, place, tmp_path):
    infos = [a_day(opened, number) for number in range(1, 4)]
    for info in (infos[0], infos[2]):
        shutil.rmtree(info.path)
    clock.stop(NOON + timedelta(days=9))
    for path in (back_up.place(place) / "blocks").glob("??/*"):
        os.utime(path, (0, 0))
    blocks.sweep(back_up.place(place))
    assert lying(back_up.place(place)) == blocks_of(infos[1])
    assert back_up.restore(folder(infos[1]), tmp_path / "Again.afterbell", "x") == infos[1].entries == 3
    again = door.open_journal(tmp_path / "Again.afterbell", "x")
    bodies = {again.entries.get(entry).body for entry in again.entries.in_order()}
    assert bodies == {"The first day.", "Day 1 of all.", "Day 2 of all."}
    assert again.store.faults() == 0
    again.close()


def test_retention_lets_go_only_of_what_no_other_backup_needs(opened, place):
    clock.stop(NOON)
    for number in range(1, 12):
        a_day(opened, number)
        for path in (back_up.place(place) / "blocks").glob("??/*"):
            os.utime(path, (0, 0))
    clock.stop(NOON + timedelta(days=12))
    back_up.back_up(opened)
    standing = back_up.backups(place)
    assert 7 <= len(standing) < 12
    used = set().union(*map(blocks_of, standing))
    assert at_once(blocks.checking(folder(standing[-1]))) == ()
    assert lying(back_up.place(place)) == used


def test_those_of_before_stand_beside_and_are_restored_as_ever(opened, place, tmp_path, monkeypatch):
    with monkeypatch.context() as small:
        small.setattr(back_up, "SHARED_FROM", 1 << 40)
        whole = a_day(opened, 1)
    shared = a_day(opened, 2)
    assert back_up.backups(place) == (shared, whole)
    assert (folder(whole) / "journal.db").exists()
    assert back_up.restore(folder(whole), tmp_path / "Whole.afterbell", "x") == 2
    assert back_up.restore(folder(shared), tmp_path / "Shared.afterbell", "x") == 3


def test_the_second_place_is_whole_by_itself(opened, place, second, tmp_path):
    for number in range(1, 4):
        a_day(opened, number)
        copied = back_up.follow(second)
    assert back_up.follow(second) is None
    there = back_up.backups_there(second)
    assert (len(there), copied.entries) == (3, 4)
    shutil.rmtree(back_up.place(place))
    for number, info in enumerate(there):
        assert back_up.restore(folder(info), tmp_path / f"{number}.afterbell", "x") == info.entries


def test_one_of_a_clock_that_was_years_ahead_keeps_no_other_from_the_second_place(opened, second):
    ahead = a_day(opened, 1000)
    assert back_up.follow(second).made_at == ahead.made_at
    clock.stop(NOON)
    assert back_up.follow(second) is None
    right = a_day(opened, 1)
    assert back_up.follow(second).made_at == right.made_at
    assert back_up.follow(second) is None
    assert len(back_up.backups_there(second)) == 2


def test_what_is_not_whole_beside_the_journal_is_not_copied_and_the_second_place_keeps_what_it_has(
    opened, place, second
):
    a_day(opened, 1)
    before = back_up.follow(second)
    newest = a_day(opened, 2)
    hurt(back_up.place(place), min(blocks_of(newest) - blocks_of(before)))
    left = second.home / "blocks" / min(blocks_of(before))[:2] / ("ab" * 32)  # by one that was cut short a week ago
    left.write_bytes(b"of no list")
    os.utime(left, (0, 0))
    with pytest.raises(BackupNotMade):
        back_up.follow(second)
    assert back_up.backups_there(second) == (before,)
    assert lying(second.home) >= blocks_of(before)
    assert not left.exists()
    assert not [path for path in second.home.iterdir() if path.suffix == ".new"]


def test_a_hurt_block_is_named_by_the_check_mended_by_the_next_backup_and_all_are_whole_again(opened, place):
    infos = [a_day(opened, number) for number in range(1, 4)]
    name = min(set.intersection(*map(blocks_of, infos)))
    path = hurt(back_up.place(place), name)
    clock.stop(NOON + timedelta(days=40))
    with pytest.raises(BackupDamaged) as told:
        at_once(backup_upkeep.checking_again(opened))
    assert told.value.facts["path"] == path
    assert [info.verified for info in back_up.backups(place)] == [True, True, False]
    a_day(opened, 41)
    clock.stop(NOON + timedelta(days=43))
    while at_once(backup_upkeep.checking_again(opened)):
        pass
    assert all(info.verified for info in back_up.backups(place))


def test_backups_that_sharing_may_mend_are_not_let_go_for_being_hurt(opened, place):
    infos = [a_day(opened, number) for number in range(1, 7)]
    for path in (back_up.place(place) / "blocks").glob("??/*"):
        path.write_bytes(b"all of it")
    clock.stop(NOON + timedelta(days=40))
    for _ in infos:
        with pytest.raises(BackupDamaged):
            at_once(backup_upkeep.checking_again(opened))
    a_day(opened, 41)
    assert len(back_up.backups(place)) == len(infos) + 1


def test_in_a_second_place_a_hurt_block_is_found_and_copied_anew(opened, second):
    a_day(opened, 1)
    copied = back_up.follow(second)
    path = hurt(second.home, blocks.names_in(folder(copied))[2])  # of the photo, which the next one has too
    clock.stop(NOON + timedelta(days=40))
    with pytest.raises(BackupDamaged) as told:
        backup_upkeep.checking_again_there(second)
    assert told.value.facts["path"] == path
    a_day(opened, 41)
    back_up.follow(second)
    assert not back_up.backups_there(second)[-1].verified
    clock.stop(NOON + timedelta(days=42))
    assert backup_upkeep.checking_again_there(second).verified
    assert [info.verified for info in back_up.backups_there(second)] == [True, True]


@pytest.mark.parametrize("what", ["block", "missing", "list", "folder"])
def test_one_that_is_not_whole_is_refused_and_nothing_is_touched(opened, place, tmp_path, what):
    info = a_day(opened, 1)
    home = back_up.place(place)
    if what == "block":
        hurt(home, min(blocks_of(info)))
    elif what == "missing":
        (home / "blocks" / min(blocks_of(info))).unlink()
    elif what == "list":
        (folder(info) / "journal.blocks").write_bytes(b"")
    else:  # carried elsewhere without what it shares
        shutil.copytree(info.path, tmp_path / "elsewhere" / folder(info).name)
        info = back_up.found_in(tmp_path / "elsewhere")[0]
    opened.close()
    before = {file.name: file.read_bytes() for file in place.iterdir()}
    with pytest.raises((BackupPartMissing, BackupRefused)):
        back_up.restore(folder(info), place, "x")
    assert {file.name: file.read_bytes() for file in place.iterdir()} == before
    assert not list(tmp_path.glob("*.rest*"))


@pytest.mark.parametrize("at", range(3))
def test_it_can_be_stopped_in_each_of_its_parts_and_those_of_before_stay_whole(opened, place, tmp_path, at):
    before = a_day(opened, 1)
    writing.write(opened, Draft(body="not backed up"))

    def stop(done, whole):
        if 3 * done >= (at + 1) * whole - whole // 10:
            raise Cancelled

    with pytest.raises(Cancelled):
        at_once(back_up.backing_up(opened), stop)
    assert back_up.backups(place) == (before,)
    assert not [path for path in back_up.place(place).iterdir() if path.suffix == ".new"]
    assert back_up.restore(folder(before), tmp_path / "Again.afterbell", "x") == before.entries
    assert back_up.back_up(opened).entries == 3


def test_what_is_written_meanwhile_is_in_it(opened, tmp_path, monkeypatch):
    monkeypatch.setattr(snapshot, "PIECE", blocks.SIZE)
    for number, _ in enumerate(back_up.backing_up(opened)):
        if number == 2:
            writing.write(opened, Draft(body="in between"))
    [info] = back_up.backups(opened.folder)
    assert back_up.restore(folder(info), tmp_path / "Again.afterbell", "x") == info.entries == 2


def flip(path, at):
    data = bytearray(path.read_bytes())
    data[at] ^= 4
    path.write_bytes(data)


@pytest.mark.parametrize("at", [5, 9000, 2 * blocks.SIZE + 7])
def test_a_flipped_bit_is_found_in_the_journal(opened, place, tmp_path, at):
    before = a_day(opened, 1)
    writing.write(opened, Draft(body="One more."))
    flip(place / "journal.db", at)
    with pytest.raises(DamagedJournal):
        back_up.back_up(opened)
    assert back_up.backups(place) == (before,)
    assert back_up.restore(folder(before), tmp_path / "Again.afterbell", "x") == before.entries == 2


@pytest.mark.parametrize("what", ["its keys", "where it begins"])
def test_one_that_would_not_open_is_refused(opened, place, tmp_path, what):
    before = a_day(opened, 1)
    writing.write(opened, Draft(body="One more."))
    home = back_up.place(place)
    earlier, slices = lying(home), back_up.backing_up(opened)
    for done, whole in slices:
        if 3 * done >= 2 * whole and list(home.glob("*.new/keys.json.bak")):
            break
    for path in (
        home.glob("*.new/keys.json*") if what == "its keys" else map((home / "blocks").joinpath, lying(home) - earlier)
    ):
        flip(path, 100)
    with pytest.raises(BackupNotMade):
        at_once(slices)
    assert back_up.backups(place) == (before,)
    assert back_up.restore(folder(before), tmp_path / "Again.afterbell", "x") == before.entries == 2


def test_what_follows_needs_room_for_what_is_new_alone(opened, monkeypatch):
    class Little:
        free = opened.store.path.stat().st_size + blocks.LEFT_FREE

    monkeypatch.setattr(shutil, "disk_usage", lambda _: Little)
    a_day(opened, 1)
    Little.free = blocks.LEFT_FREE + 2 * blocks.SIZE
    a_day(opened, 2)
    Little.free = blocks.LEFT_FREE + 10
    with pytest.raises(DiskFull):
        a_day(opened, 3)


def test_on_a_stick_nothing_stays_of_one_that_was_stopped(opened, tmp_path):
    slices = back_up.backing_up(opened, tmp_path / "stick")
    for _ in slices:
        if lying(back_up.place_in(tmp_path / "stick", opened.folder)):  # by threads, in their own time
            break
    slices.close()
    assert list((tmp_path / "stick").iterdir()) == []


def test_where_backups_came_meanwhile_one_that_is_stopped_takes_none_of_their_blocks(opened, place, second, tmp_path):
    """As by a program that brings a folder up to what is on its server, once the folder is there."""
    made = a_day(opened, 1)
    second.home.rmdir()
    slices = back_up.backing_up(opened, second.folder)
    next(slices)
    shutil.copytree(back_up.place(place), second.home, dirs_exist_ok=True)
    slices.close()
    [there] = back_up.backups_there(second)
    assert back_up.restore(folder(there), tmp_path / "Again.afterbell", "x") == made.entries


def test_after_another_key_those_of_before_open_with_theirs(opened, place, tmp_path):
    before = a_day(opened, 1)
    renewed, _ = rekeying.replace_key(opened, proved(opened, KeyDeed.NEW_KEY), "y")
    after = a_day(renewed, 2)
    assert not blocks_of(before) & blocks_of(after)
    assert back_up.restore(folder(before), tmp_path / "Before.afterbell", "x") == 2
    assert back_up.restore(folder(after), tmp_path / "After.afterbell", "y") == 3
    clock.stop(NOON + timedelta(days=40))
    while at_once(backup_upkeep.checking_again(renewed)):
        pass
    renewed.close()
    assert all(info.verified for info in back_up.backups(place))


def test_the_journal_is_compared_with_one_and_with_the_newest_in_their_folder(opened, place):
    info = a_day(opened, 1)
    writing.write(opened, Draft(body="newer"))
    for chosen in (folder(info), back_up.place(place)):
        fetched = compare.fetch(compare.standing(opened), chosen)
        found = at_once(compare.comparing(opened, fetched))
        compare.let_go(fetched)
        assert len(found.entries) == 3
        assert found.unread == ()


def test_of_a_hurt_one_all_that_can_be_read_comes_into_a_fresh_journal(opened, place, tmp_path):
    info = a_day(opened, 1)
    clock.stop(NOON + timedelta(days=40))
    hurt(back_up.place(place), blocks.names_in(folder(info))[1])
    with pytest.raises(BackupDamaged):
        at_once(backup_upkeep.checking_again(opened))
    report = salvage.salvage_journal(folder(info), tmp_path / "Salvaged.afterbell", "x")
    assert (report.entries, report.files) == (2, 1)


def test_one_is_never_opened_for_a_journal(opened):
    info = a_day(opened, 1)
    assert not door.is_journal(folder(info))
    with pytest.raises(NoJournal):
        door.open_journal(folder(info), "x")
    assert sorted(path.name for path in folder(info).iterdir()) == [
        "backup.json",
        "journal.blocks",
        "keys.json",
        "keys.json.bak",
    ]


def test_a_part_that_is_missing_is_said_on_the_command_line(opened, place, tmp_path, monkeypatch, capsys):
    info = a_day(opened, 1)
    (back_up.place(place) / "blocks" / min(blocks_of(info))).unlink()
    monkeypatch.setattr("journal.cli.backups.passphrase", lambda _: "x")
    assert main(["restore", info.path, str(tmp_path / "Again.afterbell")]) == 1
    assert "is missing or damaged; copy" in capsys.readouterr().err
