"""The passphrase once more, before the keys are changed: what is asked, what a wrong one costs, what comes of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton
from shiboken6 import isValid

from journal.deeds.unlock import create_journal
from journal.passphrase import tries
from journal.shapes.keys import KeyDeed, ProofBy
from tests.ui import hands
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import button
from tests.ui.wished import GUARDED, wish_of
from ui.app.workspace import Workspace
from ui.dialogs import prove
from ui.dialogs.prove import WORDS, ProofSheet
from ui.look import Look
from ui.questions.proved import needed_first
from ui.widgets.labels import Label
from ui.widgets.sheet import sheet_over
from ui.wishes import ChangePassphrase, Export, MakeRecovery, Prove, Proved, ReadLedger


@pytest.fixture
def found():
    return []


@pytest.fixture
def asking(unlocked, look, window, qtbot, found):
    """A maker of sheets that ask for the passphrase before a deed."""

    def ask(deed=KeyDeed.NEW_SHEET):
        sheet = ProofSheet(
            unlocked, look, Prove(deed=deed, then=found.append, otherwise=lambda: found.append(None)), window
        )
        sheet.open_sheet()
        qtbot.waitUntil(lambda: not hands.busy(unlocked))
        return sheet

    return ask


def typed(sheet, words):
    QTest.keyClicks(sheet.first_field(), words)
    QTest.keyClick(sheet.first_field(), Qt.Key.Key_Return)


def test_every_deed_has_a_heading_a_sentence_and_a_button_of_its_own(asking):
    assert set(WORDS) == set(KeyDeed)
    assert len({words[0] for words in WORDS.values()}) == len({words[1] for words in WORDS.values()}) == len(KeyDeed)
    for deed in KeyDeed:
        sheet = asking(deed)
        assert sheet.title.text() == WORDS[deed][0]
        assert (sheet.end_old is None) is (deed is not KeyDeed.NEW_SHEET)
        sheet.close_sheet()


def test_in_large_letters_no_word_is_cut_off_in_a_small_window(unlocked, window, qtbot):
    window.resize(800, 600)
    sheet = ProofSheet(unlocked, Look("paper", 2.0), Prove(deed=KeyDeed.NEW_SHEET, then=print), window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: not hands.busy(unlocked))
    QApplication.sendPostedEvents()
    shown = [label for label in sheet.findChildren(Label) if label.isVisible() and label.text()]
    assert len(shown) >= 5
    assert [label.text() for label in shown if label.height() < label.heightForWidth(label.width())] == []
    Look("paper")


def test_what_becomes_of_the_old_sheet_stands_under_its_name_in_letters_of_any_size(asking, look, window, qtbot):
    look.dress(window)
    sheet = asking()
    (below,) = (label for label in sheet.findChildren(Label) if label.text() == sheet.end_old.accessibleDescription())
    for scale in (1.0, 2.0):
        look.choose(scale=scale)
        option = QStyleOptionButton()
        sheet.end_old.initStyleOption(option)
        name = sheet.end_old.style().subElementRect(QStyle.SubElement.SE_RadioButtonContents, option, sheet.end_old)
        assert abs(below.contentsRect().left() - name.left()) <= 2


def test_the_passphrase_gives_a_proof_of_this_deed(asking, found, qtbot):
    sheet = asking(KeyDeed.NEW_KEY)
    assert QApplication.focusWidget() is sheet.secret.passphrase
    typed(sheet, PASSPHRASE)
    qtbot.waitUntil(lambda: bool(found))
    assert (found[0].proof.deed, found[0].proof.by, found[0].keep_old) == (KeyDeed.NEW_KEY, ProofBy.PASSPHRASE, True)
    assert len(found) == 1


def test_the_words_of_the_sheet_do_as_well(session, look, window, tmp_path, found, qtbot):
    words = []

    def opening():
        journal, sheet = create_journal(tmp_path / "Other.afterbell", PASSPHRASE, calibrate=False)
        words.append(" ".join(sheet.words))
        return journal

    with qtbot.waitSignal(session.unlocked):
        session.unlock(opening, pytest.fail)
    sheet = ProofSheet(session, look, Prove(deed=KeyDeed.NEW_SHEET, then=found.append), window)
    sheet.open_sheet()
    sheet.secret.other_way.click()
    assert not sheet.secret.passphrase.isVisible()
    assert sheet.title.text() == "The words of your sheet first"
    sheet.end_old.click()  # whoever saw the sheet has the words as well: they end it for nobody
    assert not sheet.end_old.isEnabled()
    sheet.secret.words.setPlainText(words[0])
    QTest.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(found))
    assert (found[0].proof.by, found[0].keep_old) == (ProofBy.RECOVERY, True)


def test_a_slip_in_the_words_is_said_and_costs_no_wait(asking, qtbot):
    sheet = asking()
    sheet.secret.other_way.click()
    sheet.secret.words.setPlainText("lantern " * 12)
    sheet.go.click()
    qtbot.waitUntil(lambda: "Compare them" in sheet.trouble.text())
    assert sheet.go.isEnabled()


def test_a_wrong_one_that_was_taken_back_says_nothing_and_counts(asking, unlocked, busy, found, qtbot):
    told = []
    unlocked.failed.connect(told.append)
    sheet = asking()
    with busy():
        typed(sheet, "no")
        QTest.keyClick(sheet.first_field(), Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not isValid(sheet))
    qtbot.waitUntil(lambda: not hands.busy(unlocked))
    assert (told, found) == ([], [None])
    assert not asking().go.isEnabled()


def test_after_a_wrong_one_the_button_is_grey_while_the_seconds_are_counted(asking, found, qtbot, monkeypatch):
    monkeypatch.setattr(prove, "SECOND", 10**6)  # none passes before what is said was read
    sheet = asking()
    (clock,) = (timer for timer in sheet.findChildren(QTimer) if timer.interval() == prove.SECOND)
    for seconds in ("1 second.", "2 seconds.", "4 seconds."):
        monkeypatch.setattr(tries, "monotonic", lambda seconds=seconds: 1e9 * int(seconds[0]))
        sheet.secret.passphrase.clear()
        typed(sheet, "not this one")
        qtbot.waitUntil(lambda seconds=seconds: sheet.trouble.text() == f"That is not it. Another try in {seconds}")
        assert not sheet.go.isEnabled()
        typed(sheet, "")  # Enter asks nothing meanwhile
        clock.setInterval(0)
        qtbot.waitUntil(lambda: sheet.trouble.text() == "That is not it. Try once more.")
        assert sheet.go.isEnabled()
        clock.setInterval(prove.SECOND)
    assert found == []


def test_closing_and_opening_it_again_does_not_shorten_the_wait(asking, qtbot, found, monkeypatch):
    monkeypatch.setattr(tries, "monotonic", lambda: 1000.0)
    sheet = asking()
    typed(sheet, "not this one")
    qtbot.waitUntil(lambda: "Another try in 1 second" in sheet.trouble.text())
    sheet.close_sheet()
    again = asking()
    qtbot.waitUntil(lambda: again.trouble.text() == "Another try in 1 second.")
    assert not again.go.isEnabled()
    typed(again, PASSPHRASE)
    assert found == [None]


def test_showing_what_is_typed_is_no_stop_of_the_keyboard(asking):
    sheet = asking()
    stops = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    assert button(sheet.secret.passphrase, "show") not in stops
    assert {sheet.go, sheet.end_old, sheet.secret.other_way} & set(stops)


def test_whoever_gives_up_is_asked_nothing_more(asking, found):
    sheet = asking()
    QTest.keyClick(sheet.secret.passphrase, Qt.Key.Key_Escape)
    assert found == [None]


@pytest.mark.parametrize("name", GUARDED)
def test_the_house_opens_no_guarded_sheet_without_a_proof(unlocked, look, preferences, qtbot, name):
    workspace = Workspace(unlocked, look, preferences)
    qtbot.addWidget(workspace)
    workspace.show()
    sheet = workspace.open_sheet(wish_of(name))
    assert isinstance(sheet, ProofSheet)
    sheet.close_sheet()
    typed(workspace.open_sheet(wish_of(name)), PASSPHRASE)
    qtbot.waitUntil(lambda: sheet_over(workspace) is not None and not isinstance(sheet_over(workspace), ProofSheet))
    sheet_over(workspace).close_sheet()
    qtbot.waitUntil(lambda: not hands.busy(unlocked))


def test_what_is_proved_is_not_asked_for_again():
    assert needed_first(MakeRecovery(Proved(proof=None))) is None
    assert needed_first(Export(("entry",))) is None
    assert needed_first(Export(("entry",), asked=True)) is KeyDeed.PLAIN_EXPORT
    assert needed_first(ReadLedger()) is None
    assert needed_first(ChangePassphrase(recovered=True)) is None


def test_in_the_made_up_year_the_passphrase_is_said(asking, unlocked):
    assert not asking().trouble.isVisible()
    unlocked.made_up = True
    assert "look around" in asking().trouble.text()
    unlocked.made_up = False
