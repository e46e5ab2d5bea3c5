"""A shared folder, a stick or a second place that does not answer: nothing but what asked for it waits."""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from journal.deeds import back_up, write
from journal.prose.compare import compare_texts
from journal.settings_table import SECOND_BACKUP_FOLDER
from journal.shapes import Draft
from journal.shapes.keys import KeyDeed
from journal.sharing import shared_folder
from tests.ui.conftest import ENTRIES
from tests.ui.hands import part
from tests.ui.pages.test_settings import proof_of
from ui.background.backing_up import BackingUp, back_up_everywhere
from ui.background.emptying import Emptying
from ui.background.folder_watch import FolderWatch
from ui.dialogs.new_key import NewKeySheet
from ui.pages.settings.backups import BackupGroup
from ui.pages.settings.page import SettingsPage
from ui.threads.jobs import Jobs
from ui.widgets.labels import Label


@pytest.fixture
def hanging(monkeypatch):
    """Let every look at what lies in a folder wait, as a share does whose server is gone."""

    @contextmanager
    def hang(folder: Path):
        answers, asked = threading.Event(), threading.Event()
        real_stat, real_scandir, real_listdir = Path.stat, os.scandir, os.listdir

        def waits(path):
            if Path(path).is_relative_to(folder):
                asked.set()
                answers.wait(60)

        with monkeypatch.context() as patched:
            patched.setattr(Path, "stat", lambda path, **how: (waits(path), real_stat(path, **how))[1])
            patched.setattr(os, "scandir", lambda path: (waits(path), real_scandir(path))[1])
            patched.setattr(os, "listdir", lambda path: (waits(path), real_listdir(path))[1])
            try:
                yield asked
            finally:
                answers.set()

    return hang


@pytest.fixture
def stick(unlocked, folder, asked, tmp_path):
    """A second place that was chosen."""
    there = tmp_path / "stick"
    there.mkdir()
    back_up.make_second_place(there, folder)
    asked(unlocked, lambda journal: journal.do(lambda j: j.settings.set(SECOND_BACKUP_FOLDER, str(there)))[0])
    return there


def is_saved(session, qtbot):
    """Tell that words are saved now."""
    home = []
    session.do(session, lambda journal: write.write(journal, Draft(body="A sentence.")), home.append)
    qtbot.waitUntil(lambda: bool(home))
    return True


def test_words_are_saved_and_locked_while_the_second_place_hangs(look, unlocked, stick, hanging, qtbot, wishes):
    with hanging(stick) as asked_for:
        settings = SettingsPage(unlocked, look, wishes.go)
        qtbot.addWidget(settings)
        settings.refresh()
        qtbot.waitUntil(asked_for.is_set)
        assert is_saved(unlocked, qtbot)
        looking = BackingUp(unlocked, unlocked)
        asked_for.clear()
        looking.look()
        qtbot.waitUntil(asked_for.is_set)
        assert is_saved(unlocked, qtbot)
        with qtbot.waitSignal(unlocked.locked):
            unlocked.lock()


def test_while_the_second_place_hangs_it_is_said_that_the_backup_here_is_made(
    look, unlocked, stick, hanging, folder, qtbot, wishes
):
    settings = SettingsPage(unlocked, look, wishes.go)
    qtbot.addWidget(settings)
    settings.refresh()
    group = part(settings, BackupGroup)
    qtbot.waitUntil(lambda: group.second.why.text() == str(stick))
    with hanging(stick):
        group.now.click()
        qtbot.waitUntil(lambda: group.newest.why.text() == "Made and checked here. Copying it to the second place…")
        assert len(back_up.backups(folder)) == 1
    qtbot.waitUntil(lambda: "2 kept in all" in group.newest.why.text())


def test_what_was_made_meanwhile_goes_to_the_second_place_when_it_answers(unlocked, stick, hanging, folder, qtbot):
    came = []
    with hanging(stick) as asked_for:
        back_up_everywhere(unlocked, unlocked, came.append)
        qtbot.waitUntil(asked_for.is_set)
        assert len(back_up.backups(folder)) == 1
        assert came == []
    qtbot.waitUntil(lambda: bool(came))
    [(here, there)] = came
    assert (here.entries, there.entries) == (len(ENTRIES), len(ENTRIES))
    assert Path(there.path).is_relative_to(stick)


def test_the_second_place_is_written_though_the_first_one_fails(unlocked, stick, folder, qtbot):
    back_up.place(folder).write_text("a file is in the way")
    came = []
    for _ in range(2):
        back_up_everywhere(unlocked, unlocked, came.append, only_due=True)
        qtbot.waitUntil(lambda: len(came) > 0)
    (_, there), *_ = came
    assert there.entries == len(ENTRIES)
    qtbot.waitUntil(lambda: len(came) == 2)
    assert len(came[1]) == 1
    assert len(list((stick / back_up.place(folder).name).iterdir())) == 1


def test_a_stick_that_is_not_plugged_in_is_said_to_whoever_backs_up_now_only(unlocked, stick, qtbot, tmp_path):
    stick.rename(tmp_path / "pulled")
    came, said = [], []
    back_up_everywhere(unlocked, unlocked, came.append)
    qtbot.waitUntil(lambda: bool(came))
    assert [type(each).__name__ for each in came[0]] == ["BackupInfo", "NotReadable"]
    unlocked.failed.connect(said.append)
    looking = BackingUp(unlocked, unlocked)
    looking.look()
    qtbot.waitUntil(lambda: not looking.running)
    assert said == []


def test_a_new_key_is_told_and_words_are_saved_while_the_second_place_hangs(
    look, unlocked, stick, hanging, asked, qtbot
):
    came = []
    back_up_everywhere(unlocked, unlocked, came.append)
    qtbot.waitUntil(lambda: bool(came))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    sheet = NewKeySheet(unlocked, look, proof_of(unlocked, asked, KeyDeed.NEW_KEY), lambda: None, window)
    sheet.open_sheet()

    def told(words):
        return any(label.text().startswith(words) for label in sheet.findChildren(Label))

    with hanging(stick) as asked_for:
        sheet.fields.chosen.emit("three quiet yellow bicycles")
        qtbot.waitUntil(asked_for.is_set)
        qtbot.waitUntil(lambda: told("One backup keeps the old key, that of "))
        assert is_saved(unlocked, qtbot)
    qtbot.waitUntil(lambda: told("Backups that keep the old key: 2, of "))


def test_texts_are_compared_while_documents_on_a_share_hang(unlocked, hanging, tmp_path, qtbot, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr("ui.background.emptying.BEGINS_AFTER", 0)
    with hanging(tmp_path / "home") as asked_for:
        clearing = Emptying(unlocked, unlocked)
        qtbot.waitUntil(asked_for.is_set)
        compared = []
        unlocked.reckon(clearing, lambda: compare_texts("one", "two"), compared.append)
        qtbot.waitUntil(lambda: bool(compared))


def test_settings_count_the_backups_of_the_second_place_too(look, unlocked, stick, asked, folder, qtbot, wishes):
    came = []
    back_up_everywhere(unlocked, unlocked, came.append)
    qtbot.waitUntil(lambda: bool(came))
    settings = SettingsPage(unlocked, look, wishes.go)
    qtbot.addWidget(settings)
    settings.refresh()
    qtbot.waitUntil(lambda: "2 kept in all" in part(settings, BackupGroup).newest.why.text())


def test_pictures_are_read_and_words_saved_while_a_shared_folder_hangs(unlocked, asked, hanging, tmp_path, qtbot):
    shared = tmp_path / "Shared"
    shared.mkdir()
    asked(unlocked, lambda journal: journal.do(lambda j: shared_folder.choose(j, shared))[0])
    part(part(unlocked, Jobs), QTimer).setInterval(0)  # whatever is waited for is shown, however fast it is done
    with hanging(shared) as asked_for:
        FolderWatch(unlocked, unlocked)
        qtbot.waitUntil(asked_for.is_set)
        cut, busy = [], []
        unlocked.busy.connect(busy.append)
        unlocked.reckon(unlocked, lambda: "a picture", cut.append)
        qtbot.waitUntil(lambda: bool(cut))
        assert is_saved(unlocked, qtbot)
        assert busy.count(True) == busy.count(False), "nobody waits for the folder"
        with qtbot.waitSignal(unlocked.locked):
            unlocked.lock()


def test_leaving_does_not_wait_for_a_folder_that_hangs(unlocked, hanging, tmp_path, qtbot):
    with hanging(tmp_path / "gone") as asked_for:
        unlocked.other_disks.ask(unlocked, (tmp_path / "gone").exists, lambda _: None)
        qtbot.waitUntil(asked_for.is_set)
        assert unlocked.close() is False  # a thread is left behind, and the program ends all the same


def test_another_disk_answers_while_one_hangs(unlocked, hanging, tmp_path, qtbot):
    there = []
    with hanging(tmp_path / "gone") as asked_for:
        unlocked.other_disks.ask(unlocked, (tmp_path / "gone").exists, lambda _: None)
        qtbot.waitUntil(asked_for.is_set)
        unlocked.other_disks.ask(unlocked, tmp_path.exists, there.append)
        qtbot.waitUntil(lambda: there == [True])
