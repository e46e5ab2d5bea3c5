"""An import on its way in: words are saved meanwhile, it is stopped, and the sheet says what becomes of what came."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journal.deeds import write
from journal.deeds.unlock import open_journal
from journal.demo.circle import in_memory
from journal.errors import DiskFull
from journal.shapes import Draft
from journal.transfer.staging import Staging
from tests.transfer.test_previewing_export import taken_out
from tests.transfer.test_staging import send
from tests.ui.conftest import ENTRIES, PASSPHRASE
from ui.wishes import Import, PageName

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(open_window):
    return open_window


@pytest.fixture
def long_one(tmp_path, monkeypatch):
    """A file of forty days, each a slice of its own."""
    monkeypatch.setattr("journal.transfer.half_done.SLICE", 0.0)
    path = tmp_path / "journal.txt"
    days = (f"[2025-{n // 28 + 1:02}-{n % 28 + 1:02} 15:52] Day {n}\nWaited {n} seconds.\n" for n in range(40))
    path.write_text("\n".join(days), "utf-8")
    return path


def begun(window, path, qtbot):
    """The sheet, with the file coming in."""
    sheet = window.workspace.open_sheet(Import(path))
    qtbot.waitUntil(lambda: sheet.first is not None)
    qtbot.waitUntil(sheet.go.isEnabled)
    QTest.mouseClick(sheet.go, LEFT)
    return sheet


def test_words_are_saved_while_a_long_file_comes_in(window, unlocked, asked, long_one, qtbot):
    sheet, saved = begun(window, long_one, qtbot), []
    unlocked.do(unlocked, lambda journal: write.write(journal, Draft(body="A sentence.")), saved.append)
    qtbot.waitUntil(lambda: bool(saved))
    assert asked(unlocked, lambda journal: journal.entries.count()) < len(ENTRIES) + 41
    assert sheet.deed.running
    assert not sheet.first.unwritten.isVisible()
    qtbot.waitUntil(sheet.go.isHidden)
    assert asked(unlocked, lambda journal: journal.entries.count()) == len(ENTRIES) + 41


def test_what_was_stopped_is_gone_from_the_list_that_showed_it_meanwhile(window, unlocked, asked, long_one, qtbot):
    shown = window.workspace.show_page(PageName.JOURNAL).finding.view.model()
    qtbot.waitUntil(lambda: shown.rowCount() == len(ENTRIES))
    sheet = begun(window, long_one, qtbot)
    qtbot.waitUntil(lambda: asked(unlocked, lambda journal: journal.entries.count()) > len(ENTRIES) + 1)
    unlocked.do(unlocked, lambda journal: write.write(journal, Draft(body="A sentence.")), lambda _: None)
    qtbot.waitUntil(lambda: shown.rowCount() > len(ENTRIES) + 1)
    QTest.mouseClick(sheet.cancel, LEFT)
    qtbot.waitUntil(lambda: not sheet.trouble.isHidden())
    qtbot.waitUntil(lambda: shown.rowCount() == len(ENTRIES) + 1)


def test_a_lock_waits_for_no_import_and_what_came_of_it_goes_at_the_next_opening(
    window, unlocked, asked, long_one, folder, qtbot, monkeypatch
):
    monkeypatch.setattr("ui.background.emptying.BEGINS_AFTER", 0)
    begun(window, long_one, qtbot)
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    unlocked.unlock(lambda: open_journal(folder, PASSPHRASE))
    qtbot.waitUntil(lambda: unlocked.is_open)
    left = asked(unlocked, lambda journal: journal.entries.count())
    assert len(ENTRIES) <= left < len(ENTRIES) + 40
    qtbot.waitUntil(lambda: asked(unlocked, lambda journal: journal.entries.count()) == len(ENTRIES))


@pytest.fixture
def ours(new_journal, tmp_path, monkeypatch):
    """An export of ours with forty entries and what a friend sent, each a slice of its own."""
    monkeypatch.setattr("journal.transfer.half_done.SLICE", 0.0)
    there, friend = new_journal("There"), in_memory()
    friend.circle.set_up("Noor")
    contact = there.circle.add(friend.circle.my_card()).id
    friend.close()
    for number in range(40):
        write.write(there, Draft(body=f"Day {number}."))
        send(there, contact, number)
    return taken_out(there, tmp_path / "out")


def watched(sheet, monkeypatch):
    """Give what the sheet says from now on of how far it is, and whether it can be stopped then."""
    said, real = [], sheet.busy.say

    def say(words, **far):
        said.append((words.partition(":")[0], sheet.cancel.isEnabled()))
        real(words, **far)

    monkeypatch.setattr(sheet.busy, "say", say)
    return said


def test_after_stop_it_says_that_what_came_in_is_taken_back(window, unlocked, asked, ours, qtbot, monkeypatch):
    sheet = begun(window, ours, qtbot)
    qtbot.waitUntil(lambda: asked(unlocked, lambda journal: journal.entries.count()) > len(ENTRIES) + 1)
    said = watched(sheet, monkeypatch)
    QTest.mouseClick(sheet.cancel, LEFT)
    qtbot.waitUntil(lambda: not sheet.trouble.isHidden())
    assert said[-1] == ("Taking back what came in", False)
    assert sheet.cancel.isEnabled()
    assert asked(unlocked, lambda journal: journal.entries.count()) == len(ENTRIES)


def test_what_cannot_be_stopped_any_more_says_so_and_offers_no_stop(window, unlocked, ours, qtbot, monkeypatch):
    sheet = begun(window, ours, qtbot)
    said = watched(sheet, monkeypatch)
    qtbot.waitUntil(sheet.go.isHidden)
    assert ("All entries are here. What belongs with them follows, and is not stopped", False) in said
    assert not any(words.startswith("All") and stops for words, stops in said)
    assert sheet.cancel.hasFocus()


def test_where_the_disk_is_full_by_then_it_says_what_waits_and_does_not_offer_to_bring_all_in_again(
    window, unlocked, asked, ours, qtbot, monkeypatch
):
    def full(*_given):
        raise DiskFull(path=None)

    monkeypatch.setattr(Staging, "remove", full)
    sheet = begun(window, ours, qtbot)
    qtbot.waitUntil(sheet.go.isHidden)
    came, waits = sheet.words.text().splitlines()
    assert came == "40 of 40 entries came in."
    assert waits.startswith("The disk took no more. What friends sent")
    assert asked(unlocked, lambda journal: journal.entries.count()) == len(ENTRIES) + 40
