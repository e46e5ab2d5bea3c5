"""The backup of the day, made while somebody writes."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from journal import files
from journal.dates import clock
from journal.deeds import back_up, backup_upkeep, write
from journal.deeds.unlock import open_journal
from journal.errors import BackupDamaged, Cancelled, DiskFull, NotWritable, Refusal, SecondPlaceFull, SecondPlaceMissed
from journal.settings_table import SECOND_BACKUP_FOLDER
from journal.shapes import Draft
from journal.slices import at_once
from tests.conftest import THURSDAY
from tests.ui.conftest import ENTRIES, PASSPHRASE
from ui.app.main_window import MainWindow
from ui.background.backing_up import BackingUp
from ui.widgets.notice import Banner
from ui.wording.refusals import say


@pytest.fixture
def large(unlocked, asked):
    """The session with a film in its journal, the backup of which takes a dozen slices."""
    asked(
        unlocked,
        lambda journal: journal.do(
            lambda opened: write.attach(opened, opened.entries.in_order()[0], "film.bin", bytes(6 << 20))
        )[0],
    )
    return unlocked


def test_the_backup_of_the_day_is_made_once(unlocked, folder, qtbot, asked):
    looking = BackingUp(unlocked, unlocked)
    for _ in range(2):
        looking.look()
        qtbot.waitUntil(lambda: not looking.running)
    assert [made.entries for made in back_up.backups(folder)] == [len(ENTRIES)]
    assert asked(unlocked, back_up.due) is False


def test_what_is_written_during_a_backup_is_saved_before_it_is_done_and_in_it(large, folder, qtbot):
    order = []

    def told(done, whole):
        order.append("slice")
        if order.count("slice") in {2, 9}:
            large.do(
                large, lambda journal: write.write(journal, Draft(body="Meanwhile.")), lambda _: order.append("saved")
            )

    large.long_deeds.begin(large, back_up.backing_up, lambda made: order.append(made.entries), order.append, told)
    qtbot.waitUntil(lambda: len(ENTRIES) + 2 in order)
    first = order.index("saved")
    assert order[:first].count("slice") <= 3
    assert order.count("saved") == 2
    assert order[-1] == len(ENTRIES) + 2
    assert [made.entries for made in back_up.backups(folder)] == [len(ENTRIES) + 2]


def test_locking_ends_a_backup_which_leaves_nothing_and_is_made_the_next_time(large, folder, qtbot):
    looking, far = BackingUp(large, large), []
    large.long_deeds.begin(large, back_up.backing_up, far.append, far.append, lambda *slices: far.append(slices))
    qtbot.waitUntil(lambda: len(far) > 5)
    with qtbot.waitSignal(large.locked):
        large.lock()
    assert all(isinstance(each, tuple | Cancelled) for each in far)
    assert list(back_up.place(folder).iterdir()) == []
    with qtbot.waitSignal(large.unlocked):
        large.unlock(lambda: open_journal(folder, PASSPHRASE))
    looking.look()
    qtbot.waitUntil(lambda: not looking.running)
    assert [made.entries for made in back_up.backups(folder)] == [len(ENTRIES)]


def test_the_end_of_the_program_ends_a_backup_too(large, folder, qtbot):
    far = []
    large.long_deeds.begin(large, back_up.backing_up, far.append, far.append, lambda *slices: far.append(slices))
    qtbot.waitUntil(lambda: len(far) > 5)
    assert large.close()
    assert list(back_up.place(folder).iterdir()) == []


def test_what_keeps_the_backup_from_being_made_is_said_once(unlocked, folder, qtbot):
    back_up.place(folder).write_text("a file is in the way")
    looking, said = BackingUp(unlocked, unlocked), []
    unlocked.failed.connect(said.append)
    for _ in range(2):
        looking.look()
        qtbot.waitUntil(lambda: not looking.running)
    assert len(said) == 1
    assert isinstance(said[0], Refusal)
    Path(back_up.place(folder)).unlink()
    looking.look()
    qtbot.waitUntil(lambda: not looking.running)
    assert len(back_up.backups(folder)) == 1


def test_what_was_written_is_backed_up_at_the_lock(unlocked, folder, qtbot, monkeypatch):
    monkeypatch.setattr(backup_upkeep, "AT_LOCK", 30.0)  # how long it takes says how busy the machine is
    unlocked.do(unlocked, lambda journal: write.write(journal, Draft(body="The last line of the day.")))
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    assert [made.entries for made in back_up.backups(folder)] == [len(ENTRIES) + 1]


def test_of_the_made_up_year_no_backup_is_made_at_the_lock(unlocked, folder, qtbot, monkeypatch):
    monkeypatch.setattr(backup_upkeep, "AT_LOCK", 30.0)
    unlocked.made_up = True
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    assert back_up.backups(folder) == ()


def test_a_backup_that_rotted_is_said_once(unlocked, folder, qtbot, asked):
    made = asked(unlocked, back_up.back_up)
    database = Path(made.path) / "journal.db"
    database.write_bytes(database.read_bytes()[:-4096] + bytes(4096))
    clock.stop(THURSDAY + timedelta(days=31), "Europe/Berlin")
    looking, said = BackingUp(unlocked, unlocked), []
    unlocked.failed.connect(said.append)
    for _ in range(3):
        looking.look()
        qtbot.waitUntil(lambda: not looking.running)
    assert [type(refusal) for refusal in said] == [BackupDamaged]
    assert [each.verified for each in back_up.backups(folder)] == [True, False]


def test_a_second_place_that_is_away_is_missed_after_three_weeks(unlocked, folder, qtbot, asked, tmp_path):
    stick = tmp_path / "stick"
    back_up.make_second_place(stick, folder)
    asked(unlocked, lambda journal: journal.settings.set(SECOND_BACKUP_FOLDER, str(stick)))
    looking, said = BackingUp(unlocked, unlocked), []
    unlocked.failed.connect(said.append)

    def look_on(day):
        clock.stop(THURSDAY + timedelta(days=day), "Europe/Berlin")
        looking.look()
        qtbot.waitUntil(lambda: not looking.running)
        asked(unlocked, lambda _: None)

    look_on(0)
    assert asked(unlocked, back_up.second_place).copied_on == THURSDAY.date()
    shutil.rmtree(stick)
    for day in (1, 20):
        look_on(day)
    assert said == []
    for day in (22, 23):
        look_on(day)
    assert [type(refusal) for refusal in said] == [SecondPlaceMissed]


def said_above(window: MainWindow) -> list[str]:
    return [banner.title.text() for banner in window.workspace.findChildren(Banner) if banner.isVisible()]


def test_a_disk_that_takes_no_writing_is_never_said_to_be_full(
    session, look, preferences, school_year, folder, qtbot, asked, monkeypatch
):
    def refused(path):
        raise NotWritable(path=path)

    monkeypatch.setattr(files, "Lock", refused)
    full = SimpleNamespace(free=0)  # as discs and images say it of themselves
    monkeypatch.setattr(shutil, "disk_usage", lambda _: full)
    shutil.copytree(school_year, folder)
    window = MainWindow(session, look, preferences)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(session.unlocked):
        session.unlock(lambda: open_journal(folder, PASSPHRASE))
    qtbot.waitUntil(lambda: said_above(window) == ["This journal can only be read here"])
    looking = window.workspace.findChild(BackingUp)
    looking.look()
    qtbot.waitUntil(lambda: not looking.running)
    asked(session, lambda _: None)
    assert said_above(window) == ["This journal can only be read here"]
    assert isinstance(asked(session, lambda journal: at_once(back_up.backing_up_here(journal))).made, NotWritable)
    assert not back_up.place(folder).exists()


def test_a_second_place_that_is_full_is_said_once_and_by_its_name(
    unlocked, folder, qtbot, asked, tmp_path, monkeypatch
):
    stick, room = tmp_path / "stick", files.refuse_full
    back_up.make_second_place(stick, folder)
    asked(unlocked, lambda journal: journal.settings.set(SECOND_BACKUP_FOLDER, str(stick)))

    def refuse_full(target, size):
        if stick in target.parents:
            raise DiskFull(path=target)
        room(target, size)

    monkeypatch.setattr(files, "refuse_full", refuse_full)
    looking, said = BackingUp(unlocked, unlocked), []
    unlocked.failed.connect(said.append)
    for _ in range(2):
        looking.look()
        qtbot.waitUntil(lambda: not looking.running)
    assert [(type(refusal), refusal.facts["path"]) for refusal in said] == [(SecondPlaceFull, stick)]
    assert say(said[0]).title == "The second place for backups is full"
    assert len(back_up.backups(folder)) == 1


def test_what_is_said_of_a_second_place_that_was_missed_goes_when_it_is_there_again(
    open_window, unlocked, folder, qtbot, asked, tmp_path
):
    stick, away = tmp_path / "stick", tmp_path / "away"
    back_up.make_second_place(stick, folder)
    asked(unlocked, lambda journal: journal.settings.set(SECOND_BACKUP_FOLDER, str(stick)))
    looking = open_window.workspace.findChild(BackingUp)

    def said_on(day):
        clock.stop(THURSDAY + timedelta(days=day), "Europe/Berlin")
        looking.look()
        qtbot.waitUntil(lambda: not looking.running)
        asked(unlocked, lambda _: None)
        return said_above(open_window)

    assert said_on(0) == []
    stick.rename(away)
    missed = ["The second place for backups is missed"]
    assert [said_on(day) for day in (22, 23)] == [missed, missed]
    away.rename(stick)
    assert said_on(23) == []
    stick.rename(away)
    assert said_on(60) == missed
