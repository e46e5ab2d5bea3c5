"""A backup is put back from the window, and before that it is said what opens it."""

from __future__ import annotations

import json
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QScrollArea

from journal.deeds import back_up, before_restoring, write
from journal.deeds.rekeying import change_passphrase, new_recovery_sheet
from journal.deeds.unlock import create_journal, open_journal
from journal.errors import DiskFull
from journal.shapes import Draft
from journal.shapes.keys import KeyDeed
from tests.proofs import proved
from tests.ui.conftest import ENTRIES, PASSPHRASE
from tests.ui.hands import choose_in_dialog, labels, offered, part, press
from tests.ui.stories.test_words_whole import spilled
from ui.dialogs.restore import RestoreSheet
from ui.widgets.busy import Busy
from ui.widgets.notice import Banner
from ui.wording.people import size_words


def host(sheet):
    sheet.open_sheet()
    return sheet


@pytest.fixture
def told_newer(window, session, unlocked, look, folder, asked, qtbot, wishes):
    """Give the sheet once it was asked to restore, and said that the closed journal has one entry that is newer."""
    asked(unlocked, back_up.back_up)
    unlocked.do(window, lambda journal: write.write(journal, Draft(body="After the backup.")), lambda _: None)
    with qtbot.waitSignal(session.locked):
        unlocked.lock()
    sheet = host(RestoreSheet(session, look, wishes.go, folder, window))
    qtbot.waitUntil(lambda: sheet.list.count() == 1)
    qtbot.keyClicks(sheet.secret.passphrase, PASSPHRASE)
    sheet.go.click()
    qtbot.waitUntil(part(sheet, Banner).isVisible)
    return sheet


def test_a_backup_is_restored_whole_beside_the_open_journal(window, unlocked, look, folder, asked, qtbot, wishes):
    asked(unlocked, back_up.back_up)
    sheet = host(RestoreSheet(unlocked, look, wishes.go, folder, window))
    qtbot.waitUntil(lambda: sheet.list.count() == 1)
    qtbot.keyClicks(sheet.secret.passphrase, PASSPHRASE)
    assert not any("set aside" in text for text in labels(sheet)), "nothing is, while it is open"
    sheet.go.click()
    qtbot.waitUntil(lambda: sheet.go.text() == "Open it")
    assert part(sheet, Busy).words.text() == f"{len(ENTRIES)} of {len(ENTRIES)} entries are back."
    (told,) = [text for text in labels(sheet) if f"They are in “{folder.stem} restored 1”." in text]
    assert "with all that is newer" in told
    assert spilled(sheet) == []
    assert offered(sheet, "Close")
    assert part(sheet, Busy).bar.isHidden(), "nothing is being done any more"
    assert sheet.secret.isHidden(), "with it, Return would restore a second one"
    with qtbot.waitSignal(wishes.made) as restored:
        sheet.go.click()
    assert restored.args[0].folder != folder
    journal = open_journal(restored.args[0].folder, PASSPHRASE)
    assert journal.entries.count() == len(ENTRIES)
    journal.close()


def test_large_text_in_a_small_window_scrolls_and_covers_nothing(window, unlocked, look, folder, asked, qtbot, wishes):
    look.choose(scale=2.0)
    window.resize(800, 600)
    asked(unlocked, back_up.back_up)
    sheet = host(RestoreSheet(unlocked, look, wishes.go, folder, window))
    qtbot.waitUntil(sheet.opens.isVisible)
    parts = [sheet.list, sheet.compare, sheet.opens]
    qtbot.waitUntil(lambda: all(one.geometry().bottom() < two.y() for one, two in pairwise(parts)))
    qtbot.waitUntil(lambda: any(area.verticalScrollBar().maximum() for area in sheet.findChildren(QScrollArea)))
    parts.append(sheet.secret)
    assert all(one.height() >= one.minimumSizeHint().height() for one in parts)
    assert sheet.secret.passphrase.visibleRegion().boundingRect() == sheet.secret.passphrase.rect(), (
        "nothing of it is below the fold"
    )


def test_a_backup_of_another_journal_is_said_to_be_that(window, unlocked, look, asked, qtbot, tmp_path, wishes):
    (tmp_path / "stick").mkdir()
    asked(unlocked, lambda journal: back_up.back_up(journal, tmp_path / "stick"))
    create_journal(tmp_path / "Another.afterbell", "x", calibrate=False)[0].close()
    sheet = host(RestoreSheet(unlocked, look, wishes.go, tmp_path / "Another.afterbell", window))
    press(qtbot, sheet, "Look in another folder…")
    choose_in_dialog(qtbot, sheet.window(), tmp_path / "stick")
    qtbot.waitUntil(sheet.opens.isVisible)
    assert sheet.opens.text().startswith("This is a backup of another journal. It opens with the passphrase")


def test_it_is_said_which_passphrase_and_sheet_a_backup_brings_back(
    window, unlocked, look, folder, asked, qtbot, wishes
):
    asked(unlocked, back_up.back_up)
    sheet = host(RestoreSheet(unlocked, look, wishes.go, folder, window))
    qtbot.waitUntil(sheet.opens.isVisible)
    assert sheet.opens.text() == "It opens with the passphrase and the recovery sheet of today."
    sheet.close_sheet()
    asked(unlocked, lambda journal: new_recovery_sheet(journal, proved(journal, KeyDeed.NEW_SHEET), keep_old=False))
    asked(unlocked, lambda journal: change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), "another"))
    sheet = host(RestoreSheet(unlocked, look, wishes.go, folder, window))
    qtbot.waitUntil(sheet.opens.isVisible)
    for said in ("opens with the passphrase of its day", "opens with the old sheet", "give the journal a new key"):
        assert said in sheet.opens.text()


def test_a_wrong_passphrase_for_a_backup_is_said(window, unlocked, look, folder, asked, qtbot, wishes):
    asked(unlocked, back_up.back_up)
    sheet = host(RestoreSheet(unlocked, look, wishes.go, folder, window))
    qtbot.waitUntil(lambda: sheet.list.count() == 1)
    qtbot.keyClicks(sheet.secret.passphrase, "something else")
    sheet.go.click()
    qtbot.waitUntil(lambda: not part(sheet, Banner).isHidden())
    assert part(sheet, Banner).title.text() == "Wrong passphrase"


def test_where_the_passphrase_is_forgotten_the_recovery_sheet_restores(
    window, session, unlocked, look, folder, asked, qtbot, wishes
):
    asked(unlocked, lambda journal: change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), "forgotten"))
    words = asked(
        unlocked, lambda journal: new_recovery_sheet(journal, proved(journal, KeyDeed.NEW_SHEET), keep_old=False)
    ).words
    asked(unlocked, back_up.back_up)
    asked(unlocked, lambda journal: write.write(journal, Draft(body="After the backup.")))
    with qtbot.waitSignal(session.locked):
        unlocked.lock()
    sheet = host(RestoreSheet(session, look, wishes.go, folder, window))
    qtbot.waitUntil(lambda: sheet.list.count() == 1)
    press(qtbot, sheet, "Use the recovery sheet instead")
    typed = sheet.focusWidget()
    qtbot.keyClicks(typed, " ".join(words[:3]))
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    assert part(sheet, Busy).isHidden(), "a sheet has more lines than one"
    qtbot.keyClicks(typed, " ".join(words[3:]))
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    qtbot.waitUntil(part(sheet, Banner).isVisible)
    press(qtbot, sheet, "Restore, and keep them")
    qtbot.waitUntil(lambda: sheet.go.text() == "Open it")
    assert "Newer ones kept: 1." in " ".join(labels(sheet))
    with closing(open_journal(folder, " ".join(words), by_words=True)) as journal:
        assert journal.entries.count() == len(ENTRIES) + 1


def test_where_the_journal_is_closed_nothing_newer_in_it_gives_way_unsaid(told_newer, folder, qtbot):
    assert "newer in it: 1." in part(told_newer, Banner).sentence.text()
    journal = open_journal(folder, PASSPHRASE)
    assert journal.entries.count() == len(ENTRIES) + 1
    journal.close()
    told_newer.go.click()
    qtbot.waitUntil(lambda: told_newer.go.text() == "Open it")
    assert part(told_newer, Banner).isHidden()
    (aside,) = folder.parent.glob("*before restoring*")
    for place, entries in ((folder, len(ENTRIES)), (aside, len(ENTRIES) + 1)):
        journal = open_journal(place, PASSPHRASE)
        assert journal.entries.count() == entries
        journal.close()


def test_what_is_newer_in_the_closed_journal_is_kept_by_one_press(told_newer, folder, qtbot):
    banner = part(told_newer, Banner)
    assert banner.button.text() == "Restore, and keep them"
    QTest.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: told_newer.go.text() == "Open it")
    assert banner.isHidden()
    assert part(told_newer, Busy).words.text() == "5 of 5 entries are back."
    assert "Newer ones kept: 1. The people list and the circle are those of that day." in labels(told_newer)
    assert spilled(told_newer) == []
    with closing(open_journal(folder, PASSPHRASE)) as journal:
        found = [journal.entries.get(entry).body for entry in journal.entries.in_order()]
        assert len(found) == len(ENTRIES) + 1
        assert "After the backup." in found


def test_where_what_is_newer_cannot_be_brought_in_that_is_said_and_the_journal_set_aside_has_it(
    told_newer, folder, qtbot, monkeypatch
):
    def full(*_, by_words):
        raise DiskFull(path=folder)

    monkeypatch.setattr(before_restoring, "bring_back", full)
    QTest.mouseClick(part(told_newer, Banner).button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: told_newer.go.text() == "Open it")
    assert "could not be brought in" in part(told_newer, Banner).title.text()
    assert part(told_newer, Banner).button.isHidden()
    [aside] = folder.parent.glob("*before restoring*")
    for place, entries in ((folder, len(ENTRIES)), (aside, len(ENTRIES) + 1)):
        with closing(open_journal(place, PASSPHRASE)) as journal:
            assert journal.entries.count() == entries


def test_backups_are_seen_with_dates_counts_and_sizes_and_one_that_rotted_as_such(
    window, unlocked, look, folder, asked, qtbot, wishes
):
    made = [asked(unlocked, back_up.back_up)]
    sheet = host(RestoreSheet(unlocked, look, wishes.go, folder, window))
    qtbot.waitUntil(lambda: sheet.list.count() == 1)
    row = sheet.list.item(0).text()
    assert "5 entries" in row
    assert size_words(made[0].size) in row
    assert "not whole" not in row
    about = Path(made[0].path) / "backup.json"
    about.write_text(json.dumps(json.loads(about.read_text()) | {"damaged": True}))
    sheet = host(RestoreSheet(unlocked, look, wishes.go, folder, window))
    qtbot.waitUntil(lambda: sheet.list.count() == 1)
    assert sheet.list.item(0).text() == f"{row} · not whole any more"


def test_a_closed_journal_that_is_damaged_is_set_aside_and_that_it_was_not_compared_is_said(
    window, session, unlocked, look, folder, asked, qtbot, wishes
):
    asked(unlocked, back_up.back_up)
    with qtbot.waitSignal(session.locked):
        unlocked.lock()
    (folder / "journal.db").write_bytes(b"\x07" * 8192)
    sheet = host(RestoreSheet(session, look, wishes.go, folder, window))
    qtbot.waitUntil(lambda: sheet.list.count() == 1)
    qtbot.keyClicks(sheet.secret.passphrase, PASSPHRASE)
    sheet.go.click()
    qtbot.waitUntil(lambda: sheet.go.text() == "Open it")
    assert "journal that was there could not be compared" in part(sheet, Banner).title.text()
    qtbot.waitUntil(lambda: sheet.list.visibleRegion().boundingRect().width() == sheet.list.width())


def test_what_went_wrong_comes_into_sight_where_large_letters_leave_it_below(
    window, unlocked, look, folder, asked, qtbot, wishes
):
    look.choose(scale=2.0)
    window.resize(800, 600)
    asked(unlocked, back_up.back_up)
    sheet = host(RestoreSheet(unlocked, look, wishes.go, folder, window))
    qtbot.waitUntil(lambda: sheet.list.count() == 1)
    qtbot.keyClicks(sheet.secret.passphrase, "something else")
    sheet.list.setFocus()
    sheet.go.click()
    banner = part(sheet, Banner)
    qtbot.waitUntil(lambda: banner.isVisible() and banner.visibleRegion().boundingRect() == banner.rect())


def test_the_backups_of_a_second_place_are_found_in_the_folder_that_was_chosen_for_it(
    window, unlocked, look, folder, asked, qtbot, wishes, tmp_path
):
    stick = tmp_path / "stick"
    stick.mkdir()
    made = asked(unlocked, lambda journal: back_up.back_up(journal, stick))
    sheet = host(RestoreSheet(unlocked, look, wishes.go, None, window))
    press(qtbot, sheet, "Look in another folder…")
    [dialog] = sheet.window().findChildren(QFileDialog)
    dialog.fileSelected.emit(str(stick))
    dialog.close()
    qtbot.waitUntil(lambda: sheet.list.count() == 1)
    assert sheet.list.item(0).data(Qt.ItemDataRole.UserRole).path == made.path
