from __future__ import annotations

import gc
import weakref
from datetime import time

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QSystemTrayIcon

from journal.deeds.unlock import open_journal
from journal.errors import DiskFull
from journal.shapes import Filter, Kind
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import let_go, part, read
from ui import keeping
from ui.app.main_window import MainWindow
from ui.app.tray import Tray
from ui.background.evening import Evening
from ui.desktop.freedesktop import FreeDesktop
from ui.editor import saving
from ui.opening.lock_screen import LockScreen
from ui.unsaved.leaving import CoverPanel
from ui.widgets.sheet import sheet_over
from ui.widgets.shield import Shield
from ui.wishes import PageName


@pytest.fixture
def window(at_lock_screen):
    at_lock_screen.add_tray()
    return at_lock_screen


@pytest.fixture
def opened(window, unlocked, qtbot):
    qtbot.waitUntil(lambda: window.workspace is not None)
    return window


def press(tray, words: str) -> None:
    next(action for action in tray.menu.actions() if action.text() == words).trigger()


def newest(folder) -> tuple[str, Kind]:
    journal = open_journal(folder, PASSPHRASE)
    try:
        row = journal.timeline.page(Filter())[0]
        return journal.entries.get(row.id).body, row.kind
    finally:
        journal.close()


def test_what_the_icon_shows_is_dressed_as_the_window_is(opened):
    tray = part(opened, Tray)
    press(tray, "A low")
    assert tray.menu.styleSheet() == tray.quick.styleSheet() == opened.styleSheet() != ""


def test_a_press_on_the_icon_opens_a_quick_entry(opened, qtbot):
    part(opened, Tray).icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert part(opened, Tray).quick.isVisible()
    assert part(opened, Tray).quick.windowTitle() == "Afterbell"
    press(part(opened, Tray), "A low")
    assert part(opened, Tray).quick.draft().kind is Kind.LOW


def test_the_evening_line_says_nothing_of_the_journal_and_opens_the_window(opened, preferences, monkeypatch, qtbot):
    said = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, *words: said.append(words[:2]))
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    part(opened, Evening).reached.emit()
    assert said == [("Afterbell", "The day is done. How was it?")]
    opened.hide()
    part(opened, Tray).icon.messageClicked.emit()
    assert opened.isVisible()
    monkeypatch.setattr(QApplication, "activeWindow", lambda: opened)
    part(opened, Evening).reached.emit()
    assert len(said) == 1


def test_the_hour_of_the_evening_is_chosen_in_the_settings_and_off_at_first(opened, preferences, qtbot):
    opened.workspace.show_page(PageName.SETTINGS)
    (box,) = [each for each in opened.findChildren(QComboBox) if each.accessibleName() == "Remind me in the evening"]
    assert box.currentText() == "Never"
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert preferences.evening == time(23)
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert preferences.evening is None


def test_a_locked_journal_asks_to_be_unlocked_first(window, session, folder, unlocked, qtbot):
    qtbot.waitUntil(lambda: window.workspace is not None)
    with qtbot.waitSignal(session.locked):
        window.lock()
    window.showMinimized()
    press(part(window, Tray), "A high")
    assert part(window, Tray).quick is None
    assert not window.isMinimized()
    assert part(window, LockScreen).isVisible()
    session.unlock(lambda: open_journal(folder, PASSPHRASE), pytest.fail)
    qtbot.waitUntil(lambda: part(window, Tray).quick is not None)
    assert part(window, Tray).quick.draft().kind is Kind.HIGH


def test_the_window_alone_was_wanted_after_all(window, session, folder, unlocked, qtbot):
    qtbot.waitUntil(lambda: window.workspace is not None)
    with qtbot.waitSignal(session.locked):
        window.lock()
    press(part(window, Tray), "A high")
    press(part(window, Tray), "Open Afterbell")
    session.unlock(lambda: open_journal(folder, PASSPHRASE), pytest.fail)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert part(window, Tray).quick is None


def test_locking_keeps_the_last_words_and_deletes_the_window(opened, session, folder, qtbot):
    press(part(opened, Tray), "A low")
    quick = part(opened, Tray).quick
    gone = weakref.ref(quick)
    qtbot.keyClicks(quick.editor, "The last key")
    left = []
    session.locked.connect(lambda: left.append(gone().editor.text()))
    with qtbot.waitSignal(session.locked):
        qtbot.keyClick(quick.editor, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert part(opened, Tray).quick is None
    assert left == [""]
    let_go()
    assert not shiboken6.isValid(quick)
    del quick
    gc.collect()
    assert gone() is None
    assert newest(folder) == ("The last key", Kind.LOW)


def test_a_full_disk_holds_the_lock_and_shows_the_words_again(opened, session, qtbot, monkeypatch):
    def full(*_args, **_more):
        raise DiskFull(path=None)

    press(part(opened, Tray), "A low")
    qtbot.keyClicks(part(opened, Tray).quick.editor, "Not yet")
    monkeypatch.setattr(saving.write, "write", full)
    with qtbot.waitSignal(session.lock_held):
        opened.lock()
    assert sheet_over(opened) is not None
    assert not part(opened, Tray).quick.isVisible(), "it would stand above the question"
    sheet_over(opened).dismiss()
    qtbot.waitUntil(part(opened, Tray).quick.isVisible)
    assert part(opened, Tray).quick.editor.text() == "Not yet"


def test_f9_puts_it_out_of_sight_and_blanks_the_window(opened, qtbot):
    press(part(opened, Tray), "A low")
    quick = part(opened, Tray).quick
    qtbot.keyClicks(quick.editor, "Seen by nobody")
    qtbot.keyClick(quick.editor, Qt.Key.Key_F9)
    assert not quick.isVisible()
    assert part(opened, Shield).is_up
    part(opened, Tray).icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    press(part(opened, Tray), "A low")
    assert not quick.isVisible()
    assert part(opened, Shield).is_up
    qtbot.keyClick(part(opened, Shield), Qt.Key.Key_F9)
    assert not part(opened, Shield).is_up
    assert quick.isVisible()
    assert quick.editor.text() == "Seen by nobody"


def test_a_blank_window_stays_blank_behind_a_new_quick_entry(opened, qtbot):
    qtbot.keyClick(opened, Qt.Key.Key_F9)
    press(part(opened, Tray), "A low")
    quick = part(opened, Tray).quick
    assert quick.isVisible()
    assert quick.editor.text() == ""
    qtbot.keyClick(quick.editor, Qt.Key.Key_F9)
    assert not quick.isVisible()
    assert part(opened, Shield).is_up


@pytest.mark.parametrize("hiding", ["F9", "nobody there"])
def test_what_no_disk_takes_stays_out_of_sight_while_the_window_is_covered(opened, session, qtbot, monkeypatch, hiding):
    tries = []

    def full(*_args, **_more):
        tries.append(1)
        raise DiskFull(path=None)

    press(part(opened, Tray), "A low")
    quick = part(opened, Tray).quick
    qtbot.keyClicks(quick.editor, "Seen by nobody")
    monkeypatch.setattr(keeping, "AGAIN", 20)
    monkeypatch.setattr(saving.write, "write", full)
    if hiding == "F9":
        qtbot.keyClick(quick.editor, Qt.Key.Key_F9)
    else:
        opened.idle_reached.emit()
    qtbot.waitUntil(lambda: len(tries) > 3)
    assert part(opened, Shield).is_up
    assert not quick.isVisible()
    if hiding == "F9":
        qtbot.keyClick(part(opened, Shield), Qt.Key.Key_F9)
    else:
        qtbot.keyClicks(part(opened, CoverPanel).passphrase, PASSPHRASE)
        qtbot.keyClick(part(opened, CoverPanel).passphrase, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: sheet_over(opened) is not None)
        sheet_over(opened).dismiss()
    qtbot.waitUntil(quick.isVisible)
    assert quick.editor.text() == "Seen by nobody"


def test_what_was_begun_goes_on_in_the_journal(opened, qtbot):
    press(part(opened, Tray), "A note")
    qtbot.keyClicks(part(opened, Tray).quick.editor, "More to say")
    part(opened, Tray).quick.more.click()
    writing = opened.workspace.show_page(PageName.JOURNAL).writing
    qtbot.waitUntil(lambda: writing.editor.text() == "More to say")
    assert writing.isVisible()


def test_a_closed_window_ends_the_program_or_locks_and_leaves_the_icon(opened, session, qtbot, monkeypatch):
    quits = []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append(1))
    press(part(opened, Tray), "Stay here when the window is closed")
    with qtbot.waitSignal(session.locked):
        opened.close()
    assert not opened.isVisible()
    assert quits == []
    press(part(opened, Tray), "Open Afterbell")
    assert opened.isVisible()
    press(part(opened, Tray), "Quit")
    assert quits
    assert not opened.isVisible()


def test_the_settings_and_the_menu_show_one_switch_for_staying(opened, preferences, qtbot):
    settings = opened.workspace.show_page(PageName.SETTINGS)
    switch, staying = settings.locking.staying, part(opened, Tray).staying
    assert [switch.isChecked(), staying.isChecked(), preferences.stays] == [False, False, False]
    settings.locking.on_minimise.setFocus()
    qtbot.keyClick(settings.locking.on_minimise, Qt.Key.Key_Tab)
    assert opened.focusWidget() is switch
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert staying.isChecked()
    assert preferences.stays
    press(part(opened, Tray), "Stay here when the window is closed")
    assert not switch.isChecked()
    assert not preferences.stays


def test_without_an_icon_the_settings_offer_no_staying_and_say_why_nothing_reminds(
    session, look, preferences, unlocked, qtbot
):
    made = MainWindow(session, look, preferences)
    qtbot.addWidget(made)
    made.show()
    session.unlocked.emit()
    settings = made.workspace.show_page(PageName.SETTINGS)
    assert not hasattr(settings.locking, "staying")
    settings.search.setText("reminder")
    assert "this desktop has no place for one" in read(settings)
    assert "The day ends at" not in read(settings)


def test_quitting_locks_first(opened, session, qtbot, monkeypatch):
    quits = []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append(session.is_open))
    press(part(opened, Tray), "Stay here when the window is closed")
    with qtbot.waitSignal(session.locked):
        press(part(opened, Tray), "Quit")
    assert quits == [False]


def test_it_is_kept_off_shared_screens_like_the_window(opened, qtbot):
    asked = []
    qtbot.waitUntil(lambda: opened.guard._asked_off)
    part(opened.guard, FreeDesktop).refuse_capture = lambda window, *, refuse: asked.append((window, refuse))
    press(part(opened, Tray), "A note")
    assert asked == [(part(opened, Tray).quick, True)]
