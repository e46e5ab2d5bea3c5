from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from journal.dates import clock
from journal.deeds import recovery_rehearsal
from journal.deeds.unlock import create_journal, open_journal
from journal.passphrase import recovery
from journal.shapes.keys import KeyDeed
from tests.conftest import THURSDAY
from tests.proofs import proved
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import busy, offered, part, press, session_of
from ui.app.main_window import MainWindow
from ui.dialogs.rehearsal import RehearsalSheet
from ui.pages.settings import SettingsPage
from ui.pages.today import TodayPage
from ui.pages.today.page import SheetLine
from ui.widgets.sheet import sheet_over
from ui.wishes import PageName, Say, TryRecovery

OTHERS = " ".join(recovery.to_words(bytes(16)))


@pytest.fixture
def words(session, folder, qtbot):
    """The words of the open journal's sheet, which was made three weeks ago today."""
    clock.stop(THURSDAY - timedelta(weeks=3), "Europe/Berlin")

    def making():
        journal, sheet = create_journal(folder, PASSPHRASE, calibrate=False)
        recovery_rehearsal.begin(journal)
        return journal, " ".join(sheet.words)

    told = []
    with qtbot.waitSignal(session.unlocked):
        session.begin(making, told.append, pytest.fail)
    clock.stop(THURSDAY, "Europe/Berlin")
    return told[0]


@pytest.fixture
def sheet(session, look, words, window, wishes):
    made = RehearsalSheet(session, look, wishes.go, window)
    made.open_sheet()
    return made


def tried(session, asked):
    return asked(session, recovery_rehearsal.tried_on)


def attempt(sheet, typed, qtbot):
    sheet.words.setPlainText(typed)
    sheet.attempt.click()
    assert not sheet.attempt.isEnabled()
    qtbot.waitUntil(lambda: sheet.trouble.isVisible() or sheet.praise.isVisible())


def test_the_right_words_are_said_to_be_right_remembered_and_wiped(sheet, session, words, folder, asked, qtbot):
    qtbot.keyClicks(sheet.words, words)
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(sheet.attempt, Qt.MouseButton.LeftButton)
    assert sheet.praise.text().startswith("That is the right sheet")
    assert sheet.words.toPlainText() == ""
    assert not sheet.words.document().isUndoAvailable()
    assert tried(session, asked) == date(2026, 3, 12)
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet.close_button, Qt.Key.Key_Return)
    with qtbot.waitSignal(session.locked):
        session.lock()
    open_journal(folder, words, by_words=True).close()


def test_wrong_words_say_which_to_look_at_and_can_be_mended(sheet, session, words, asked, qtbot):
    each = words.split()
    attempt(sheet, " ".join([*each[:4], "zzzz", *each[5:]]), qtbot)
    assert sheet.trouble.sentence.text() == (
        "Word 5 is misspelt or missing. Compare them with the sheet, one by one, in order."
    )
    attempt(sheet, f"{words} abacus", qtbot)
    assert sheet.trouble.sentence.text().startswith("There are more than twelve words.")
    attempt(sheet, " ".join(each[::-1]), qtbot)
    assert sheet.trouble.sentence.text().startswith("Each is a word that a sheet can have")
    assert tried(session, asked) is None
    attempt(sheet, words, qtbot)
    assert sheet.praise.isVisible()


def test_another_sheet_is_named_as_one_and_a_new_one_is_offered(sheet, session, asked, qtbot, wishes):
    attempt(sheet, OTHERS, qtbot)
    assert sheet.trouble.title.text() == "These words do not open this journal"
    assert tried(session, asked) is None
    with qtbot.waitSignals([sheet.closed, wishes.made]):
        sheet.trouble.button.click()
    assert sheet.words.toPlainText() == ""


def test_nothing_that_was_typed_reaches_a_clipboard_or_outlives_the_sheet(sheet, words, qtbot):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("what was there before")
    qtbot.keyClicks(sheet.words, words)
    for keys in (QKeySequence.StandardKey.SelectAll, QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut):
        qtbot.keySequence(sheet.words, QKeySequence(keys))
    assert clipboard.text() == "what was there before"
    assert sheet.words.toPlainText() == words
    assert sheet.words.createMimeDataFromSelection().formats() == []
    qtbot.keyClick(sheet.words, Qt.Key.Key_Escape)
    assert sheet.words.toPlainText() == ""


@pytest.fixture
def today(session, look, words, qtbot, wishes):
    page = TodayPage(session, look, wishes.go)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitUntil(lambda: not busy(session))
    return page


def asks_in(page, days, qtbot):
    clock.stop(THURSDAY + timedelta(days=days), "Europe/Berlin")
    page.refresh()
    qtbot.waitUntil(lambda: not busy(session_of(page)))
    return offered(page, "Try it")


def test_later_brings_the_line_back_some_weeks_on(today, session, qtbot, wishes):
    assert offered(today, "Try it")
    with qtbot.waitSignal(wishes.made) as told:
        press(qtbot, today, "Later")
    assert told.args == [Say("You will be asked again in a few weeks")]
    assert not offered(today, "Try it")
    assert [asks_in(today, days, qtbot) for days in (0, 20, 21)] == [False, False, True]


def test_not_needed_lets_the_line_go_for_good(today, qtbot, wishes):
    with qtbot.waitSignal(wishes.made) as told:
        press(qtbot, today, "Not needed")
    assert told.args == [Say("You can try the sheet at any time, in Settings")]
    assert [asks_in(today, days, qtbot) for days in (0, 21, 4000)] == [False, False, False]


def test_a_new_sheet_is_asked_about_three_weeks_after_today_was_seen(today, session, look, asked, qtbot, wishes):
    from journal.deeds.rekeying import new_recovery_sheet

    asked(session, lambda journal: new_recovery_sheet(journal, proved(journal, KeyDeed.NEW_SHEET)))
    assert not asks_in(today, 1, qtbot)
    other = TodayPage(session, look, wishes.go)
    qtbot.addWidget(other)
    qtbot.waitUntil(lambda: not busy(session))
    assert [asks_in(today, days, qtbot) for days in (21, 22)] == [False, True]


def test_trying_it_from_today_ends_with_the_line_gone(session, look, preferences, words, qtbot):
    window = MainWindow(session, look, preferences)
    qtbot.addWidget(window)
    window.show()
    session.unlocked.emit()
    page = window.workspace.show_page(PageName.TODAY)
    qtbot.waitUntil(lambda: offered(page, "Try it"))
    press(qtbot, page, "Try it")
    sheet = sheet_over(window)
    assert isinstance(sheet, RehearsalSheet)
    attempt(sheet, words, qtbot)
    sheet.close_button.click()
    qtbot.waitUntil(lambda: not part(page, SheetLine).isVisible())


def test_in_large_letters_the_line_is_whole_in_a_small_window(look, today):
    look.choose(scale=2.0)
    try:
        line = part(today, SheetLine)
        line.show_due(due=True, unprinted=True)
        assert line.minimumSizeHint().width() <= 700
    finally:
        look.choose(scale=1.0)


def test_the_settings_offer_it_and_say_when_it_was_last_tried(session, look, words, qtbot, wishes):
    page = SettingsPage(session, look, wishes.go)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: not busy(session))
    why = page.keys.rehearsal.why
    assert why.text() == "Not tried yet."
    session.do(page, lambda journal: recovery_rehearsal.rehearse(journal, words))
    qtbot.waitUntil(lambda: why.text() == "Last tried on 12 March 2026.")


def test_a_locked_journal_leaves_no_word_of_the_sheet_in_the_field(session, look, preferences, words, qtbot):
    window = MainWindow(session, look, preferences)
    qtbot.addWidget(window)
    window.show()
    session.unlocked.emit()
    sheet = window.workspace.open_sheet(TryRecovery())
    qtbot.keyClicks(sheet.words, words)
    left = []
    session.locked.connect(lambda: left.append(sheet.words.toPlainText()))
    with qtbot.waitSignal(session.locked):
        window.lock()
    assert left == [""]
