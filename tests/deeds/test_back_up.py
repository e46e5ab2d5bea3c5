from __future__ import annotations

import json
import os
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from journal import files
from journal.dates import clock
from journal.deeds import back_up, backup_tiers, rekeying
from journal.deeds import unlock as door
from journal.deeds import write as writing
from journal.errors import (
    BackupNotMade,
    BackupRefused,
    Cancelled,
    DamagedJournal,
    DiskFull,
    JournalExists,
    JournalInUse,
    NoRoomForBackup,
    NotReadable,
    Refusal,
    WrongPassphrase,
)
from journal.settings_table import SECOND_BACKUP_FOLDER
from journal.shapes import BackupReason, Draft
from journal.shapes.keys import KeyDeed
from journal.slices import at_once
from tests.proofs import proved

ENDLESS = (
    '{"format": "afterbell-backup/1", "number": Infinity, "vault": "", "entries": 1, "made_at": "2026-03-12T12:00Z"}'
)
NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


@pytest.fixture
def place(tmp_path):
    return tmp_path / "My journal.afterbell"


@pytest.fixture
def opened(place):
    journal, sheet = door.create_journal(place, "x", calibrate=False)
    journal.words = sheet.words
    write(journal, 3)
    yield journal
    journal.close()


def write(journal, count):
    with journal.store.write():
        for number in range(count):
            journal.entries.write(Draft(body=f"Entry number {number}, with some words."))


def days(infos):
    return [info.made_at.date() for info in infos]


def test_a_backup_is_opened_and_counted_when_it_is_made(opened, place):
    info = back_up.back_up(opened)
    assert (info.entries, info.verified, info.made_at) == (3, True, clock.now())
    assert back_up.backups(place) == (info,)
    assert sorted(file.name for file in Path(info.path).iterdir()) == [
        "backup.json",
        "journal.db",
        "keys.json",
        "keys.json.bak",
    ]


def test_a_backup_is_encrypted_and_says_nothing_but_numbers(opened):
    info = back_up.back_up(opened)
    assert b"Entry number" not in (Path(info.path) / "journal.db").read_bytes()
    about = json.loads((Path(info.path) / "backup.json").read_text("utf-8"))
    assert set(about) == {"format", "number", "vault", "made_at", "entries"}


def test_a_backup_is_a_snapshot(opened, tmp_path):
    info = back_up.back_up(opened)
    write(opened, 2)
    assert back_up.restore(Path(info.path), tmp_path / "Old.afterbell", "x") == 3
    restored = door.open_journal(tmp_path / "Old.afterbell", "x")
    assert (restored.entries.count(), opened.entries.count()) == (3, 5)
    restored.close()


def test_a_second_place_keeps_its_own(opened, place, tmp_path):
    stick = tmp_path / "stick"
    first, second = back_up.back_up(opened), back_up.back_up(opened, stick)
    assert Path(second.path).parent == stick / "My journal backups"
    assert back_up.journal_name(Path(second.path)) == place.stem
    assert [info.path for info in back_up.backups(place)] == [first.path]
    assert [info.path for info in back_up.found_in(back_up.place_in(stick, place))] == [second.path]


def test_a_restored_journal_opens_with_the_passphrase_of_its_day_or_the_sheet(opened, tmp_path):
    info = back_up.back_up(opened)
    rekeying.change_passphrase(opened, proved(opened, KeyDeed.NEW_PASSPHRASE), "y")
    with pytest.raises(WrongPassphrase):
        back_up.restore(Path(info.path), tmp_path / "Old.afterbell", "y")
    assert not (tmp_path / "Old.afterbell").exists()
    assert back_up.restore(Path(info.path), tmp_path / "Old.afterbell", "x") == 3
    words = " ".join(opened.words)
    assert back_up.restore(Path(info.path), tmp_path / "Other.afterbell", words, by_words=True) == 3


def test_restoring_over_the_journal_sets_it_aside_and_loses_nothing(opened, place):
    info = back_up.back_up(opened)
    write(opened, 2)
    with pytest.raises(JournalInUse):
        back_up.restore(Path(info.path), place, "x")
    opened.close()
    assert back_up.restore(Path(info.path), place, "x") == 3
    assert back_up.restore(Path(info.path), place, "x") == 3
    found = {}
    for folder in place.parent.glob("*.afterbell"):
        journal = door.open_journal(folder, "x")
        found[folder.name] = journal.entries.count()
        journal.close()
    assert found == {
        "My journal.afterbell": 3,
        "My journal before restoring 2026-03-12.afterbell": 5,
        "My journal before restoring 2026-03-12 2.afterbell": 3,
    }


def test_something_else_is_never_restored_over(opened, tmp_path):
    info = back_up.back_up(opened)
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "a.txt").write_text("x")
    with pytest.raises(JournalExists):
        back_up.restore(Path(info.path), tmp_path / "letters", "x")
    assert [file.name for file in (tmp_path / "letters").iterdir()] == ["a.txt"]


@pytest.mark.parametrize("how", ["flipped", "cut", "gone", "fewer"])
def test_a_backup_that_does_not_hold_what_it_should_is_refused_and_nothing_is_touched(opened, place, how):
    info = back_up.back_up(opened)
    opened.close()
    database, about = Path(info.path) / "journal.db", Path(info.path) / "backup.json"
    whole = bytearray(database.read_bytes())
    whole[-100] ^= 1
    if how == "gone":
        database.unlink()
    elif how == "fewer":
        about.write_text(about.read_text("utf-8").replace('"entries": 3', '"entries": 4'), "utf-8")
    else:
        database.write_bytes(whole if how == "flipped" else whole[: len(whole) // 2])
    before = {file.name: file.read_bytes() for file in place.iterdir()}
    with pytest.raises(BackupRefused):
        back_up.restore(Path(info.path), place, "x")
    assert {file.name: file.read_bytes() for file in place.iterdir()} == before
    assert sorted(file.name for file in place.parent.iterdir()) == ["My journal backups", "My journal.afterbell"]


def test_a_copy_that_does_not_check_out_is_said_to_be_no_backup_and_nothing_of_it_stays(opened, place):
    kept = back_up.back_up(opened)
    home, slices = back_up.place(place), back_up.backing_up(opened)
    while not [path for path in home.glob("*.new/journal.db") if path.stat().st_size]:
        next(slices)
    next(home.glob("*.new/journal.db")).write_bytes(b"no journal" * 1000)
    with pytest.raises(BackupNotMade):
        at_once(slices)
    assert back_up.backups(place) == (kept,)
    assert [path.name for path in home.iterdir()] == [Path(kept.path).name]


def test_a_backup_that_can_be_read_no_more_does_not_stand_in_the_way_of_the_next(opened):
    lost = Path(back_up.back_up(opened).path)
    (lost / "backup.json").write_bytes(b"")
    made = Path(back_up.back_up(opened).path)
    assert (lost.name[:4], made.name[:4]) == ("0001", "0002")
    assert (lost / "journal.db").exists()


def test_a_damaged_journal_is_not_backed_up_and_pushes_no_good_backup_out(opened, place):
    info = back_up.back_up(opened)
    with (place / "journal.db").open("r+b") as file:
        file.seek(-50, 2)
        file.write(b"\xff" * 20)
    with pytest.raises(DamagedJournal):
        back_up.back_up(opened)
    assert back_up.backups(place) == (info,)


@pytest.mark.parametrize("at", range(3))
def test_a_backup_can_be_stopped_in_each_of_its_parts_and_leaves_nothing(opened, place, at):
    heard = []

    def stop(done, whole):
        heard.append(3 * done // whole)
        if len(heard) > at:
            raise Cancelled

    stick = place.with_name("stick")
    for target in (None, stick):
        heard.clear()
        with pytest.raises(Cancelled):
            at_once(back_up.backing_up(opened, target), stop)
        assert len(heard) == at + 1
    assert [*stick.glob("*"), *back_up.place(place).glob("*")] == []
    assert back_up.backups(place) == ()
    assert opened.entries.count() == 3
    write(opened, 1)
    assert back_up.back_up(opened).entries == 4


def test_what_is_written_while_a_backup_is_made_is_in_it_and_does_not_begin_it_again(opened, place, tmp_path):
    writing.attach(opened, opened.entries.in_order()[0], "film.bin", bytes(3 << 20))
    slices, count = back_up.backing_up(opened), 0
    for _ in slices:
        count += 1
        if count < 5:
            write(opened, 1)
    assert 5 < count < 20
    [info] = back_up.backups(place)
    assert back_up.restore(Path(info.path), tmp_path / "Old.afterbell", "x") == info.entries == 7
    assert opened.entries.count() == 7


def test_a_backup_is_cancelled_where_the_journal_is_closed_meanwhile(opened, place):
    slices = back_up.backing_up(opened)
    next(slices)
    next(slices)
    opened.store.close()
    with pytest.raises(Cancelled):
        next(slices)
    assert list(back_up.place(place).iterdir()) == []


@pytest.fixture
def second(opened, place, tmp_path):
    """The second place of the opened journal: a stick, chosen."""
    stick = tmp_path / "stick"
    stick.mkdir()
    back_up.make_second_place(stick, place)
    opened.do(lambda journal: journal.settings.set(SECOND_BACKUP_FOLDER, str(stick)))
    return back_up.second_place(opened)


def test_the_second_place_gets_what_was_made_beside_the_journal_and_once(opened, place, second, tmp_path):
    assert back_up.follow(second) is None
    made = back_up.back_up(opened)
    copied = back_up.follow(second)
    assert (copied.made_at, copied.entries, copied.verified) == (made.made_at, made.entries, True)
    assert back_up.backups_there(second) == (copied,)
    assert back_up.follow(second) is None
    assert back_up.restore(Path(copied.path), tmp_path / "Again.afterbell", "x") == 3
    mode = {oct(path.stat().st_mode & 0o777) for path in Path(copied.path).rglob("*")}
    assert mode == {"0o600"} or os.name == "nt"


def test_the_second_place_has_its_own_numbers_and_tiers(opened, second):
    for day in range(1, 12):
        clock.stop(NOON + timedelta(days=day), "Europe/Berlin")
        back_up.back_up(opened)
        if day != 1:
            back_up.follow(second)
    numbers = sorted(int(Path(info.path).name.split()[0]) for info in back_up.backups_there(second))
    assert len(numbers) == backup_tiers.DAYS + 1
    assert numbers[-1] == 10


def test_a_second_place_that_is_not_there_just_now_gets_nothing(opened, second, tmp_path):
    stick = second.folder
    back_up.back_up(opened)
    stick.rename(tmp_path / "pulled")
    stick.mkdir()  # what it was mounted on
    with pytest.raises(NotReadable):
        back_up.follow(second)
    assert not back_up.is_due_there(second)
    assert list(stick.iterdir()) == []
    stick.rmdir()
    (tmp_path / "pulled").rename(stick)
    assert back_up.is_due_there(second)
    assert Path(back_up.follow(second).path).parent.parent == stick
    assert not back_up.is_due_there(second)


def test_a_copy_that_is_stopped_or_finds_no_room_leaves_nothing_in_the_second_place(opened, second, monkeypatch):
    back_up.back_up(opened)
    answers = iter((False, True))
    with pytest.raises(Cancelled):
        back_up.follow(second, lambda: next(answers))
    assert list(second.home.iterdir()) == []
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 0))
        with pytest.raises(DiskFull):
            back_up.follow(second)
    assert list(second.home.iterdir()) == []
    assert back_up.follow(second) is not None


def test_a_second_place_that_cannot_be_used_is_refused(place, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(Refusal):
        back_up.make_second_place(tmp_path / "file" / "stick", place)


def test_the_second_place_is_told_though_the_first_one_fails(opened, place, second):
    back_up.place(place).write_text("a file is in the way")
    told = at_once(back_up.backing_up_here(opened, only_due=True))
    assert isinstance(told.made, Refusal)
    assert told.second == second


def test_a_backup_that_fails_leaves_the_others(opened, place, monkeypatch):
    info = back_up.back_up(opened)

    def full(*_):
        raise DiskFull(path=place)

    with monkeypatch.context() as patched:
        patched.setattr(files, "replace", full)
        with pytest.raises(NoRoomForBackup):
            back_up.back_up(opened)
    assert (back_up.backups(place), len(list(back_up.place(place).iterdir()))) == ((info,), 1)


def test_what_a_crash_left_half_written_is_no_backup_and_goes(opened, place):
    half = back_up.place(place) / "0001.part"
    half.mkdir(parents=True)
    (half / "journal.db").write_bytes(b"half")
    assert back_up.backups(place) == ()
    info = back_up.back_up(opened)
    assert [str(path) for path in back_up.place(place).iterdir()] == [info.path]


@pytest.mark.parametrize("year", ["0001", "1026", "9999"])
def test_a_year_that_a_disk_made_up_stops_no_other_backup_and_none_from_being_restored(opened, place, tmp_path, year):
    info = back_up.back_up(opened)
    about = Path(info.path) / "backup.json"
    about.write_text(about.read_text("utf-8").replace('"2026-', f'"{year}-'), "utf-8")
    assert at_once(back_up.backing_up_here(opened, only_due=True)).made.entries == 3
    assert len(back_up.backups(place)) == 1
    assert back_up.restore(Path(info.path), tmp_path / "Old.afterbell", "x") == 3


@pytest.mark.parametrize("about", ["", "[]", "{}", '{"format": "afterbell-backup/2"}', "[" * 50_000, ENDLESS])
def test_folders_of_others_among_the_backups_are_left_alone(opened, place, about):
    other = back_up.place(place) / "photos"
    other.mkdir(parents=True)
    (other / "backup.json").write_text(about)
    info = back_up.back_up(opened)
    assert back_up.backups(place) == (info,)
    assert other.exists()


def test_one_is_due_once_a_day(opened):
    assert back_up.due(opened)
    back_up.back_up(opened)
    assert not back_up.due(opened)
    clock.stop(NOON + timedelta(days=1), "Europe/Berlin")
    assert back_up.due(opened)


def test_what_was_kept_before_two_copies_came_together_outlives_the_day(opened, place):
    before = at_once(back_up.backing_up(opened, reason=BackupReason.BEFORE_BRINGING))
    for _ in range(3):
        back_up.back_up(opened)
    assert [one.reason for one in back_up.backups(place)] == [BackupReason.ROUTINE, BackupReason.BEFORE_BRINGING]
    for _ in range(backup_tiers.BEFORE):
        at_once(back_up.backing_up(opened, reason=BackupReason.BEFORE_BRINGING))
    paths = [Path(one.path) for one in back_up.backups(place)]
    assert (len(paths), Path(before.path) in paths) == (backup_tiers.BEFORE, False)


def test_older_backups_go_when_a_new_one_is_made(opened, place):
    for day in range(9):
        clock.stop(NOON + timedelta(days=day), "Europe/Berlin")
        back_up.back_up(opened)
    last = [date(2026, 3, 20) - timedelta(days=n) for n in range(7)]
    assert days(back_up.backups(place)) == last
    assert len(list(back_up.place(place).iterdir())) == 7


def test_backups_of_another_journal_in_the_same_place_never_go(opened, place, tmp_path):
    other, _ = door.create_journal(tmp_path / "far" / place.name, "z", calibrate=False)
    stick = tmp_path / "stick"
    back_up.back_up(other, stick)
    for day in range(1, 10):
        clock.stop(NOON + timedelta(days=day), "Europe/Berlin")
        back_up.back_up(opened, stick)
    kept = back_up.found_in(back_up.place_in(stick, place))
    assert NOON.date() in days(kept)
    other.close()


def test_backups_are_found_and_restored_when_the_journal_is_lost(opened, place):
    info = back_up.back_up(opened)
    opened.close()
    shutil.rmtree(place)
    assert back_up.restore(Path(back_up.backups(place)[0].path), place, "x") == info.entries == 3
    door.open_journal(place, "x").close()
