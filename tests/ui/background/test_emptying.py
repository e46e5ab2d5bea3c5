from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QListWidget

from journal.dates import clock
from journal.deeds import empty_trash as deed
from journal.deeds import write
from journal.deeds.unlock import open_journal
from journal.errors import DiskFull
from journal.files.plaintext import NAME
from tests.conftest import THURSDAY
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import button, part
from ui.app.main_window import MainWindow
from ui.background import emptying
from ui.background.emptying import Emptying
from ui.pages.journal.trash import TrashSheet
from ui.widgets.buttons import DangerButton
from ui.widgets.labels import Label
from ui.widgets.sheet import sheet_over


def at(days):
    clock.stop(THURSDAY + timedelta(days=days), "Europe/Berlin")


def trashed(session, asked):
    return asked(session, lambda journal: len(journal.trash.trashed()))


def test_while_the_window_stays_open_over_weeks_the_trash_empties_itself(
    unlocked, entries, asked, look, preferences, folder, qtbot, monkeypatch
):
    monkeypatch.setattr(emptying, "BEGINS_AFTER", 0)
    monkeypatch.setattr(emptying, "LOOKS_EVERY", 20)
    monkeypatch.setattr(emptying, "MOST_AT_ONCE", 2)
    thrown = [entry.id for entry in entries[:3]]
    asked(unlocked, lambda journal: journal.do(lambda journal: write.trash(journal, thrown)))
    window = MainWindow(unlocked, look, preferences)
    qtbot.addWidget(window)
    window.show_lock_screen(folder)
    window.show()
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    unlocked.unlock(lambda: open_journal(folder, PASSPHRASE), pytest.fail)
    qtbot.waitUntil(lambda: unlocked.is_open)
    for day in range(0, 30, 6):
        at(day)
        left = 30 - day
        qtbot.waitUntil(lambda left=left: asked(unlocked, lambda journal: journal.trash.trashed())[0].days_left == left)
    at(30)
    qtbot.waitUntil(lambda: trashed(unlocked, asked) == 0)
    assert asked(unlocked, lambda journal: journal.entries.count()) == len(entries) - 3


def test_what_a_power_cut_left_of_an_export_is_gone_soon_after_unlocking(unlocked, folder, qtbot, monkeypatch):
    monkeypatch.setattr(emptying, "BEGINS_AFTER", 0)
    left = folder.parent / f"{NAME}0123456789abcdef"
    left.mkdir()
    (left / "a.md").write_text("it rained.", "utf-8")
    owner = QObject()
    Emptying(unlocked, owner)
    qtbot.waitUntil(lambda: not left.exists())


def test_a_disk_that_refuses_is_tried_again_and_nothing_is_said(unlocked, asked, qtbot, monkeypatch):
    monkeypatch.setattr(emptying, "BEGINS_AFTER", 10**9)
    real, full, tried = deed.empty_old_trash, [True], []

    def sometimes(journal, most):
        tried.append(1)
        if full[0]:
            raise DiskFull(path=None)
        return real(journal, most)

    monkeypatch.setattr(deed, "empty_old_trash", sometimes)
    parent = QObject()
    watch = Emptying(unlocked, parent)
    unlocked.failed.connect(lambda _: pytest.fail("nobody asked for it"))
    watch.look()
    qtbot.waitUntil(lambda: len(tried) == 1)
    full[0] = False
    watch.look()
    qtbot.waitUntil(lambda: len(tried) == 2)


def test_the_trash_says_how_long_entries_stay_and_what_deleting_takes(unlocked, entries, look, window, qtbot, asked):
    thrown = entries[1].id
    asked(unlocked, lambda journal: journal.do(lambda journal: write.trash(journal, [thrown])))
    sheet = TrashSheet(unlocked, look, window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: part(sheet, QListWidget).count() == 1)
    part(sheet, QListWidget).item(0).setSelected(True)
    button(sheet, "Delete for good…").click()
    question = sheet_over(window)
    said = " ".join(label.text() for label in question.findChildren(Label))
    assert "what friends answered" in said
    assert "list of what left" in said
    question.findChild(DangerButton).click()
    qtbot.waitUntil(lambda: part(sheet, QListWidget).count() == 0)
    assert not asked(unlocked, lambda journal: journal.entries.exists(thrown))
    assert "observation" not in asked(unlocked, lambda journal: journal.tags.names())
