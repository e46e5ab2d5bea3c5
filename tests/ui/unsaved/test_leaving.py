from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from journal.deeds import take_in
from journal.errors import DiskFull, JournalGone, Refusal
from tests.ui.conftest import ENTRIES, PASSPHRASE
from tests.ui.hands import busy, choose_in_dialog, let_go, part, read
from tests.ui.unsaved.conftest import CONTROL, ELSEWHERE
from ui.background.idle import Idle
from ui.dialogs.save_elsewhere import SaveElsewhereSheet
from ui.keeping import Words
from ui.pages.journal.entry_stack import Places
from ui.unsaved.asking import _BUTTONS, _WORDS, ForgetQuestion, LeavingSheet, Way, ways
from ui.unsaved.leaving import CoverPanel
from ui.widgets.labels import Label
from ui.widgets.navigation import Navigation
from ui.widgets.sheet import sheet_over
from ui.widgets.shield import Shield
from ui.wishes import SaveElsewhere, ShowEntry

WORDS = "Twenty-eight times the word progress"


def shown(window) -> str:
    """Give every word that can be seen in any window."""
    told = []
    for widget in QApplication.allWidgets():
        if widget.isVisible() and widget.window() is window:
            for name in ("text", "toPlainText", "accessibleName", "accessibleDescription", "toolTip"):
                said = getattr(widget, name, None)
                told.append(str(said()) if callable(said) else "")
    return "\n".join(told)


def lift(window, qtbot):
    """Come back to a covered window."""
    panel = part(window, CoverPanel)
    qtbot.keyClicks(panel.passphrase, PASSPHRASE)
    qtbot.keyClick(panel.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not part(window, Shield).is_up)


def save_into(qtbot, sheet, file):
    """Give the words a passphrase of their own and choose where they go."""
    for field in (sheet.fields.first, sheet.fields.second):
        qtbot.keyClicks(field, ELSEWHERE)
    sheet.go.click()
    choose_in_dialog(qtbot, sheet.window(), file)


def leave_page(window, entries, qtbot):
    """Turn to another entry: the words are no longer on the screen."""
    window.workspace.answer(ShowEntry(entries[1].id))
    page = window.workspace.page
    qtbot.waitUntil(lambda: part(page, Places).reads)


def test_no_way_out_forgets_words_of_a_page_that_was_left(typed, entries, session, asked_on, qtbot):
    window = typed(WORDS)
    leave_page(window, entries, qtbot)
    for leave in (
        lambda: qtbot.keyClick(window, Qt.Key.Key_L, CONTROL),
        part(window.workspace, Navigation).lock.click,
        window.close,
        lambda: qtbot.keyClick(window, Qt.Key.Key_Q, CONTROL),
        window.idle_reached.emit,
        window.guard.lock_requested.emit,
    ):
        with qtbot.waitSignal(session.lock_held):
            leave()
        assert window.isVisible()
        if part(window, Shield).is_guarded:
            lift(window, qtbot)
        qtbot.keyClick(asked_on(window), Qt.Key.Key_Escape)
    assert session.is_open
    assert [held.words.text for held in session.held] == [WORDS]


def test_the_question_says_what_happened_how_many_words_and_names_its_button(typed, asked_on, qtbot):
    window = typed(WORDS)
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    sheet = asked_on(window)
    assert isinstance(sheet, LeavingSheet)
    assert sheet.title.text() == "The disk is full: 5 words are only here"
    assert "“New entry” could not be written since 16:52." in read(sheet)
    qtbot.waitUntil(lambda: "are free on its disk" in read(sheet))
    assert sheet.way is Way.ELSEWHERE
    told = {}
    for way, card in sheet.options.items():
        card.click()
        told[way] = sheet.go.text()
    assert told == {
        Way.ELSEWHERE: "Choose a place…",
        Way.AGAIN: "Try again",
        Way.COVER: "Cover the window",
    }
    assert window.focusWidget() is not sheet.forget


def test_escape_goes_back_to_the_words(typed, asked_on, qtbot, session):
    window = typed(WORDS)
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    qtbot.keyClick(asked_on(window), Qt.Key.Key_Escape)
    assert sheet_over(window) is None
    assert session.is_open
    assert window.workspace.page.writing.editor.text() == WORDS


def test_with_room_made_trying_again_locks_and_the_words_are_there(typed, asked_on, disk, qtbot, session, bodies):
    window = typed(WORDS)
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    sheet = asked_on(window)
    sheet.options[Way.AGAIN].click()
    sheet.go.click()
    sheet = asked_on(window)  # not yet
    disk.make_room()
    sheet.options[Way.AGAIN].click()
    with qtbot.waitSignal(session.locked):
        sheet.go.click()
    assert bodies().count(WORDS) == 1


def test_words_saved_elsewhere_are_whole_and_the_lock_goes_on(
    typed, asked_on, disk, qtbot, session, bodies, tmp_path, preferences
):
    window = typed(WORDS)
    window.close()
    asked_on(window).go.click()
    sheet = sheet_over(window)
    assert isinstance(sheet, SaveElsewhereSheet)
    file = tmp_path / "stick.afterbell-words"
    with qtbot.waitSignal(session.locked):
        save_into(qtbot, sheet, file)
    disk.make_room()
    (words,) = take_in.open_with(file, ELSEWHERE)
    assert (words.draft.body, words.draft.kind) == (WORDS, "low")
    assert preferences.words_elsewhere == (file,)
    assert len(bodies()) == len(ENTRIES)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_place_that_takes_no_file_is_said_and_the_words_stay(typed, asked_on, qtbot, session, tmp_path):
    window = typed(WORDS)
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    asked_on(window).go.click()
    sheet = sheet_over(window)
    save_into(qtbot, sheet, tmp_path / "no such folder" / "x.afterbell-words")
    qtbot.waitUntil(sheet.trouble.isVisible)
    assert sheet.go.isEnabled()
    assert session.is_open
    assert [held.elsewhere for held in session.held] == [False]


def test_newer_words_than_those_elsewhere_are_asked_about_again(typed, asked_on, qtbot, session, tmp_path, disk):
    window = typed(WORDS)
    sheet = window.workspace.open_sheet(SaveElsewhere())
    disk.fill()
    save_into(qtbot, sheet, tmp_path / "stick.afterbell-words")
    qtbot.waitUntil(lambda: [held.elsewhere for held in session.held] == [True])
    qtbot.keyClicks(window.workspace.page.writing.editor, " more")
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    assert isinstance(asked_on(window), LeavingSheet)


def test_forgetting_asks_once_more_with_the_first_words(typed, asked_on, qtbot, session, bodies):
    window = typed(WORDS)
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    asked_on(window).forget.click()
    question = sheet_over(window)
    assert isinstance(question, ForgetQuestion)
    assert any(WORDS in label.text() for label in question.findChildren(Label))
    assert question.first_field().text() == "Keep them"
    with qtbot.waitSignal(session.locked):
        question.foot.itemAt(question.foot.count() - 1).widget().click()
    assert WORDS not in bodies()


def test_nobody_who_passes_by_gets_at_a_journal_that_could_not_be_closed(typed, qtbot, session):
    window = typed(WORDS)
    part(window, Idle).reached.emit()
    qtbot.waitUntil(lambda: part(window, Shield).is_guarded)
    for key in (Qt.Key.Key_F9, Qt.Key.Key_Escape):
        qtbot.keyClick(part(window, Shield), key)
    window.blank()
    window.lock()
    assert part(window, Shield).is_up
    assert window.focusWidget() is part(window, CoverPanel).passphrase
    told = shown(window)
    assert "5 words are only here" in told
    assert "progress" not in told
    assert "New entry" not in told
    assert not [one for one in window.findChildren(QWidget) if one.isVisible() and one is window.workspace]
    panel = part(window, CoverPanel)
    qtbot.keyClicks(panel.passphrase, "not this one")
    qtbot.keyClick(panel.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in panel.trouble.text())
    assert part(window, Shield).is_up


def test_the_passphrase_lifts_the_page_and_only_then_is_asked(typed, asked_on, qtbot, session):
    window = typed(WORDS)
    part(window, Idle).reached.emit()
    qtbot.waitUntil(lambda: part(window, Shield).is_guarded)
    lift(window, qtbot)
    sheet = asked_on(window)
    assert isinstance(sheet, LeavingSheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert window.workspace.page.writing.editor.text() == WORDS
    assert part(window, Idle)._timer.isActive()


def test_behind_the_cover_the_journal_locks_by_itself_once_the_words_are_home(typed, disk, qtbot, session, bodies):
    window = typed(WORDS)
    window.guard.lock_requested.emit()
    qtbot.waitUntil(lambda: part(window, Shield).is_guarded)
    disk.make_room()
    with qtbot.waitSignal(session.locked):
        part(window, CoverPanel).again.click()
    assert not part(window, Shield).is_up
    assert WORDS in bodies()


def test_covering_by_choice_needs_the_passphrase_too_and_goes_on_to_quit(typed, asked_on, disk, qtbot, session):
    window = typed(WORDS)
    window.close()
    sheet = asked_on(window)
    sheet.options[Way.COVER].click()
    sheet.go.click()
    assert part(window, Shield).is_guarded
    disk.make_room()
    with qtbot.waitSignal(session.locked):
        session.flush()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_leaving_while_asked_covers_and_asks_only_after_the_passphrase(typed, asked_on, qtbot):
    window = typed(WORDS)
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    asked_on(window)
    window.idle_reached.emit()
    qtbot.waitUntil(lambda: part(window, Shield).is_guarded)
    assert "New entry" not in shown(window)


@pytest.mark.parametrize("how", ["elsewhere", "covered"])
def test_after_the_lock_no_held_word_is_left_in_memory(typed, asked_on, disk, qtbot, session, tmp_path, how):
    only_here = f"Said in this test alone, {how}"
    window = typed(only_here)
    if how == "covered":
        part(window, Idle).reached.emit()
        qtbot.waitUntil(lambda: part(window, Shield).is_guarded)
        disk.make_room()
    else:
        qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
        sheet = asked_on(window)
    with qtbot.waitSignal(session.locked):
        if how == "covered":
            part(window, CoverPanel).again.click()
        else:
            sheet.go.click()
            saving = sheet_over(window)
            save_into(qtbot, saving, tmp_path / "stick.afterbell-words")
            del sheet, saving
    let_go()
    qtbot.waitUntil(lambda: not busy(session))

    def left() -> list[Words]:
        gc.collect()
        return [each for each in gc.get_objects() if isinstance(each, Words) and only_here in each.text]

    qtbot.waitUntil(lambda: not left())


@pytest.mark.parametrize("quitting", [False, True])
@pytest.mark.parametrize("refusal", [DiskFull(), JournalGone(), Refusal()], ids=lambda refusal: type(refusal).__name__)
def test_every_way_has_words_and_a_button(quitting, refusal):
    assert set(_WORDS) == set(_BUTTONS) == set(Way)
    names = {way: _WORDS[way](quitting=quitting, refusal=refusal)[0] for way in Way}
    assert len(set(names.values())) == len(Way)
    assert ("Make room" in names[Way.AGAIN]) is isinstance(refusal, DiskFull)
    assert all(_BUTTONS[way]() for way in Way)
    assert Way.FORGET not in (*ways(DiskFull(), ()), *ways(JournalGone(), ()))
