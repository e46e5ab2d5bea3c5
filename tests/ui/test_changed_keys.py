"""After an unlock it is told how the keys were changed, and nothing of the journal is drawn before."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journal.dates import clock
from journal.deeds import rekeying
from journal.deeds.proving import GOOD_FOR
from journal.deeds.rekeying import change_passphrase, new_recovery_sheet
from journal.deeds.unlock import open_journal
from journal.errors import WrongPassphrase
from journal.shapes.keys import Hand, KeyDeed
from tests.conftest import THURSDAY
from tests.proofs import proved
from tests.ui.conftest import ENTRIES, PASSPHRASE
from tests.ui.hands import busy, button, next_turn, part, session_of, shown
from ui.background.idle import Idle
from ui.changed_keys import ChangedKeysScreen
from ui.dialogs.changed_keys import ChangedKeysSheet
from ui.dialogs.new_key import NewKeySheet
from ui.dialogs.prove import ProofSheet
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label
from ui.widgets.recovery_words import RecoveryWordsField
from ui.widgets.sheet import sheet_over
from ui.wishes import AnswerChangedKeys, PageName

NEW = "seven quiet paper boats"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(at_lock_screen):
    return at_lock_screen


@pytest.fixture
def sheets(window, unlocked, asked, folder, qtbot):
    """The words of a new sheet, made by a command at a window that was locked; it is locked again."""
    qtbot.waitUntil(lambda: window.workspace is not None)

    def change(journal):
        journal.hand = Hand.COMMAND
        return " ".join(new_recovery_sheet(journal, proved(journal, KeyDeed.NEW_SHEET)).words)

    made = asked(unlocked, change)
    lock(window, qtbot)
    return made


def lock(window, qtbot):
    window.lock()
    qtbot.waitUntil(lambda: not session_of(window).is_open and not session_of(window).is_locking)


def unlock(window, qtbot, passphrase=PASSPHRASE):
    QTest.keyClicks(QApplication.focusWidget(), passphrase)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    wait_for_what_follows(window, qtbot)


def wait_for_what_follows(window, qtbot):
    qtbot.waitUntil(lambda: window.workspace is not None or shown(window, ChangedKeysScreen) is not None)
    next_turn()  # a key of before, in the turn in which it is shown, answers nothing


def words_on(widget):
    return " ".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def test_it_is_told_before_anything_of_the_journal_is_there(window, sheets, qtbot):
    unlock(window, qtbot)
    assert window.workspace is None
    said = words_on(window)
    assert "A new recovery sheet was made" in said
    assert "by a command after the passphrase was typed" in said
    assert "Thursday 12 March 2026, 16:52" in said
    assert "good until Thursday 19 March" in said
    assert not any(entry.body[:12] in said or (entry.title and entry.title in said) for entry in ENTRIES)


def test_two_answers_have_one_weight_and_neither_has_the_keyboard(window, sheets, qtbot):
    unlock(window, qtbot)
    view = part(window, ChangedKeysScreen).view
    assert view.mine.size() == view.not_mine.size()
    assert type(view.mine) is type(view.not_mine)
    assert QApplication.focusWidget() is view
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(view, key)
    assert part(window, ChangedKeysScreen) is not None
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.mine


def test_that_was_me_opens_the_journal_and_ends_the_old_sheet(window, sheets, asked, session, qtbot):
    unlock(window, qtbot)
    QTest.mouseClick(part(window, ChangedKeysScreen).view.mine, LEFT)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert shown(window, ChangedKeysScreen) is None
    assert len(asked(session, lambda journal: journal.held_keyring().sheets)) == 1
    lock(window, qtbot)
    unlock(window, qtbot)
    assert window.workspace is not None


def test_later_opens_the_journal_and_asks_again(window, sheets, asked, session, qtbot):
    unlock(window, qtbot)
    QTest.keyClick(part(window, ChangedKeysScreen).view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert len(asked(session, lambda journal: journal.held_keyring().sheets)) == 2
    keys = window.workspace.show_page(PageName.SETTINGS).keys
    qtbot.waitUntil(lambda: keys.question is not None)
    sheet = window.workspace.open_sheet(AnswerChangedKeys())
    assert isinstance(sheet, ChangedKeysSheet)
    qtbot.waitUntil(lambda: sheet.view is not None)
    sheet.view.mine.click()  # the journal may have stood open since it was unlocked
    proof = sheet_over(window)
    assert isinstance(proof, ProofSheet)
    QTest.keyClicks(proof.secret.passphrase, PASSPHRASE)
    QTest.keyClick(proof.secret.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: keys.question is None)
    assert sheet_over(window) is None
    assert len(asked(session, lambda journal: journal.held_keyring().sheets)) == 1
    assert asked(session, rekeying.untold) is None


def test_who_came_by_the_sheet_types_a_new_passphrase_at_once(window, sheets, session, qtbot):
    by_sheet(window, qtbot, sheets)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not busy(session) and sheet_over(window) is not None)
    assert QApplication.focusWidget() is sheet_over(window).first_field()


def by_sheet(window, qtbot, words):
    window.activateWindow()  # a desktop keeps it active; the one without a screen may not
    link = next(link for link in window.findChildren(LinkButton) if link.isVisible() and "recovery" in link.text())
    QTest.mouseClick(link, LEFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), RecoveryWordsField))
    QTest.keyClicks(QApplication.focusWidget(), words)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    wait_for_what_follows(window, qtbot)


def test_who_made_the_sheet_and_says_yes_with_it_ends_nothing_and_its_owner_is_asked(
    window, sheets, asked, session, folder, qtbot
):
    by_sheet(window, qtbot, sheets)
    said = words_on(window)
    assert "“Yes” ends it only with the passphrase that was there before all of this" in said
    assert "Your old sheet is good until Wednesday 10 June" in said
    QTest.mouseClick(part(window, ChangedKeysScreen).view.mine, LEFT)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert len(asked(session, lambda journal: journal.held_keyring().sheets)) == 2
    lock(window, qtbot)
    by_sheet(window, qtbot, sheets)
    assert shown(window, ChangedKeysScreen) is None  # who answered is not asked again
    lock(window, qtbot)
    journal = open_journal(folder, PASSPHRASE)
    told = rekeying.untold(journal)
    journal.close()
    assert (len(told.changes), told.by_owner, told.old_sheet_until.isoformat()) == (1, True, "2026-03-19")


def test_an_answer_long_after_the_unlock_asks_for_the_passphrase_first(window, sheets, asked, session, qtbot):
    unlock(window, qtbot)
    asked(session, lambda journal: setattr(journal, "opened_at", journal.opened_at - GOOD_FOR - 1))
    QTest.mouseClick(part(window, ChangedKeysScreen).view.mine, LEFT)
    qtbot.waitUntil(lambda: isinstance(sheet_over(window), ProofSheet))
    assert len(asked(session, lambda journal: journal.held_keyring().sheets)) == 2
    QTest.keyClicks(QApplication.focusWidget(), PASSPHRASE)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert len(asked(session, lambda journal: journal.held_keyring().sheets)) == 1


def test_that_was_not_me_shuts_them_out_with_a_new_key(window, sheets, folder, qtbot):
    unlock(window, qtbot)
    QTest.mouseClick(part(window, ChangedKeysScreen).view.not_mine, LEFT)
    proof = sheet_over(window)
    assert isinstance(proof, ProofSheet)
    QTest.keyClicks(QApplication.focusWidget(), PASSPHRASE)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(sheet_over(window), NewKeySheet))
    renew = sheet_over(window)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return):
        QTest.keyClicks(QApplication.focusWidget(), NEW)
        QTest.keyClick(QApplication.focusWidget(), key)
    qtbot.waitUntil(lambda: renew.renewed)
    assert window.workspace is None
    button(renew, "I have it somewhere safe").click()
    qtbot.waitUntil(lambda: window.workspace is not None)
    lock(window, qtbot)
    for opening in (lambda: open_journal(folder, PASSPHRASE), lambda: open_journal(folder, sheets, by_words=True)):
        with pytest.raises(WrongPassphrase):
            opening()
    journal = open_journal(folder, NEW)
    assert journal.entries.count() == len(ENTRIES)
    journal.close()


def test_who_turns_back_half_way_is_asked_once_more(window, sheets, folder, qtbot):
    unlock(window, qtbot)
    QTest.mouseClick(part(window, ChangedKeysScreen).view.not_mine, LEFT)
    QTest.keyClicks(QApplication.focusWidget(), PASSPHRASE)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(sheet_over(window), NewKeySheet))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.workspace is None
    assert part(window, ChangedKeysScreen).view.isVisible()
    lock(window, qtbot)
    with pytest.raises(WrongPassphrase):  # the stranger's sheet is ended already
        open_journal(folder, sheets, by_words=True)
    unlock(window, qtbot)
    assert part(window, ChangedKeysScreen) is not None


def test_the_question_locks_like_everything_else(window, sheets, session, qtbot):
    unlock(window, qtbot)
    QTest.keyClick(part(window, ChangedKeysScreen).view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not session.is_open and shown(window, ChangedKeysScreen) is None)
    unlock(window, qtbot)
    qtbot.waitUntil(part(part(window, Idle), QTimer).isActive)
    window.idle_reached.emit()
    qtbot.waitUntil(lambda: not session.is_open)
    unlock(window, qtbot)
    assert part(window, ChangedKeysScreen) is not None


def test_every_change_has_a_card_of_its_own(window, sheets, folder, qtbot):
    clock.stop(THURSDAY + timedelta(days=1), "Europe/Berlin")
    journal = open_journal(folder, PASSPHRASE)
    change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), NEW)
    journal.close()
    unlock(window, qtbot, NEW)
    said = words_on(window)
    assert "The keys were changed" in said
    assert "Thursday 12 March 2026" in said
    assert "Friday 13 March 2026" in said
    assert "Another passphrase, chosen in this window" in said
