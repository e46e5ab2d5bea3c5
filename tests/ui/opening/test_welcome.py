from __future__ import annotations

import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit

from journal.dates import clock
from journal.deeds import recovery_rehearsal
from journal.deeds.unlock import open_journal
from journal.passphrase.wordlist import words
from tests.conftest import THURSDAY
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import busy, offered, part, press, read
from tests.ui.stories.test_words_whole import cut, speaking, spilled
from ui.desktop import file_types
from ui.languages import Language
from ui.opening.choose import MadeWords
from ui.opening.recovery import RecoveryView
from ui.opening.welcome import SheetStep, Welcome
from ui.pages.today import TodayPage
from ui.widgets.sheet import Question


@pytest.fixture(autouse=True)
def share(monkeypatch, tmp_path) -> Path:
    """Where this desktop's menu is kept."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return tmp_path / "share"


@pytest.fixture
def welcome(session, look, folder, qtbot):
    made = Welcome(session, look)
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.folder = folder
    made.show()
    made.begin()
    return made


def type_passphrase(welcome, qtbot, first, second=None):
    fields = welcome.making.passphrase
    welcome.about.begin.click()
    qtbot.keyClicks(fields.first, first)
    qtbot.keyClicks(fields.second, first if second is None else second)
    return fields


def test_three_screens_lead_from_nothing_to_an_open_journal(welcome, session, folder, qtbot):
    fields = type_passphrase(welcome, qtbot, PASSPHRASE)
    with qtbot.waitSignal(session.unlocked):
        qtbot.keyClick(fields.second, Qt.Key.Key_Return)
    assert welcome.holding
    assert fields.first.text() == ""
    step = welcome.findChild(SheetStep)
    assert not step.go.isEnabled()
    words = [
        label.text() for label in step.findChild(RecoveryView).findChildren(type(step.findChild(RecoveryView).note))
    ]
    step.safe.setChecked(True)
    with qtbot.waitSignal(welcome.finished):
        step.go.click()
    assert not welcome.holding
    with qtbot.waitSignal(session.locked):
        session.lock()
    open_journal(folder, PASSPHRASE).close()
    recovery = " ".join(word for word in words if word.isalpha() and word.islower())
    open_journal(folder, recovery, by_words=True).close()


def test_strength_is_shown_as_it_is_typed(welcome, qtbot):
    fields = welcome.making.passphrase
    welcome.about.begin.click()
    with qtbot.waitSignal(fields.strength.changed):
        qtbot.keyClicks(fields.first, "password")
    assert fields.strength.words.text().startswith("Weak")
    fields.first.clear()
    with qtbot.waitSignal(fields.strength.changed, check_params_cb=None):
        qtbot.keyClicks(fields.first, PASSPHRASE)
    qtbot.waitUntil(lambda: fields.strength.words.text().startswith("Strong"))


def test_tab_goes_from_the_passphrase_to_the_passphrase_once_more(welcome, qtbot):
    welcome.about.begin.click()
    fields = welcome.making.passphrase
    qtbot.keyClicks(welcome.focusWidget(), PASSPHRASE)
    qtbot.keyClick(welcome.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(welcome.focusWidget(), PASSPHRASE)
    assert (fields.first.text(), fields.second.text()) == (PASSPHRASE, PASSPHRASE)
    assert fields.first.echoMode() == QLineEdit.EchoMode.Password


def test_the_first_run_is_gone_through_by_keyboard_alone(welcome, session, qtbot):
    def press(key):
        qtbot.keyClick(welcome.focusWidget(), key)

    press(Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return):
        qtbot.keyClicks(welcome.focusWidget(), PASSPHRASE)
        press(key)
    qtbot.waitUntil(lambda: welcome.findChild(SheetStep) is not None)
    step = welcome.findChild(SheetStep)
    press(Qt.Key.Key_Return)  # once too often: nothing is printed
    assert step.findChild(QDialog) is None
    assert welcome.focusWidget() is step.view
    for _ in range(8):
        press(Qt.Key.Key_Tab)
        if welcome.focusWidget() is step.safe:
            break
    press(Qt.Key.Key_Space)
    passed = []
    while welcome.focusWidget() is not step.go:
        passed.append(welcome.focusWidget())
        press(Qt.Key.Key_Tab)
    assert sys.platform != "linux" or step.menu in passed
    with qtbot.waitSignal(welcome.finished):
        press(Qt.Key.Key_Return)


def at_the_sheet(welcome, qtbot) -> SheetStep:
    fields = type_passphrase(welcome, qtbot, PASSPHRASE)
    qtbot.keyClick(fields.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: welcome.findChild(SheetStep) is not None)
    return welcome.findChild(SheetStep)


def test_who_leaves_before_saying_where_the_sheet_is_is_asked_at_the_next_opening(welcome, session, folder, qtbot):
    at_the_sheet(welcome, qtbot)
    with qtbot.waitSignal(session.locked):
        session.lock()
    with closing(open_journal(folder, PASSPHRASE)) as journal:
        assert (recovery_rehearsal.is_due(journal), recovery_rehearsal.is_unprinted(journal)) == (True, True)


def test_who_says_that_it_is_on_paper_is_not_asked_at_the_next_opening(welcome, session, folder, qtbot):
    step = at_the_sheet(welcome, qtbot)
    step.safe.click()
    press(qtbot, step, "Go to my journal")
    with qtbot.waitSignal(session.locked):
        session.lock()
    with closing(open_journal(folder, PASSPHRASE)) as journal:
        assert (recovery_rehearsal.is_due(journal), recovery_rehearsal.is_unprinted(journal)) == (False, False)


@pytest.mark.skipif(sys.platform != "linux", reason="this menu is freedesktop's")
def test_who_wishes_for_it_finds_afterbell_in_the_menu_of_the_desktop(welcome, share, qtbot):
    step = at_the_sheet(welcome, qtbot)
    step.safe.click()
    mark = step.menu.rect().center()
    mark.setX(8)
    qtbot.mouseClick(step.menu, Qt.MouseButton.LeftButton, pos=mark)
    press(qtbot, step, "Go to my journal")
    entry = share / "applications" / "afterbell.desktop"
    qtbot.waitUntil(entry.exists)
    assert "Name=Afterbell\n" in entry.read_text("utf-8")


def test_nothing_is_put_into_the_menu_unless_it_is_wished_for(welcome, session, share, qtbot):
    step = at_the_sheet(welcome, qtbot)
    step.safe.click()
    press(qtbot, step, "Go to my journal")
    qtbot.waitUntil(lambda: not busy(session))
    assert not share.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="this menu is freedesktop's")
def test_the_menu_is_not_offered_where_it_has_an_afterbell(welcome, qtbot):
    file_types.register()
    assert not at_the_sheet(welcome, qtbot).menu.isVisible()


def test_two_that_differ_are_said(welcome, session, qtbot):
    fields = type_passphrase(welcome, qtbot, PASSPHRASE, PASSPHRASE + "s")
    fields.submit()
    assert "not the same" in fields.trouble.text()
    assert not session.is_open


def test_a_weak_passphrase_needs_a_second_yes(welcome, session, qtbot):
    fields = type_passphrase(welcome, qtbot, "teacher1")
    fields.submit()
    qtbot.waitUntil(lambda: welcome.findChild(Question) is not None)
    question = welcome.findChild(Question)
    assert question.first_field().text() == "Choose another"
    question.first_field().click()
    assert not session.is_open
    fields.submit()
    qtbot.waitUntil(lambda: any(not one.isHidden() for one in welcome.findChildren(Question)))
    question = next(one for one in welcome.findChildren(Question) if not one.isHidden())
    with qtbot.waitSignal(session.unlocked):
        question.foot.itemAt(question.foot.count() - 1).widget().click()


def test_a_folder_that_is_taken_is_said_and_nothing_is_touched(welcome, session, folder, qtbot):
    folder.mkdir()
    (folder / "thesis.doc").write_text("mine")
    type_passphrase(welcome, qtbot, PASSPHRASE).submit()
    qtbot.waitUntil(welcome.making.trouble.isVisible)
    assert welcome.making.trouble.title.text() == "Something is there already"
    assert not welcome.holding
    assert [file.name for file in folder.iterdir()] == ["thesis.doc"]


def test_the_board_gives_way_in_a_narrow_window(welcome):
    assert "A place to put the day down." in read(welcome)
    welcome.resize(800, 600)
    assert "A place to put the day down." not in read(welcome)


def test_the_board_gives_way_to_letters_of_twice_the_size_and_asks_for_no_room(session, look, qtbot):
    look.choose(scale=2.0)
    made = Welcome(session, look)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    assert made.width() == 800
    assert "A place to put the day down." not in read(made)
    look.choose(scale=1.0)


@pytest.mark.parametrize("language", Language)
def test_in_each_language_three_screens_stand_whole_in_a_small_window(language, session, look, folder, qtbot):
    look.choose(scale=2.0)
    with speaking(language):
        welcome = Welcome(session, look)
        qtbot.addWidget(welcome)
        welcome.resize(800, 600)
        welcome.folder = folder
        welcome.show()
        welcome.begin()
        qtbot.waitUntil(lambda: cut(welcome) + spilled(welcome) == [])
        fields = type_passphrase(welcome, qtbot, PASSPHRASE)
        qtbot.waitUntil(lambda: cut(welcome) + spilled(welcome) == [])
        with qtbot.waitSignal(session.unlocked):
            qtbot.keyClick(fields.second, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: cut(welcome) + spilled(welcome) == [])


def make_one(welcome, qtbot):
    """Have a passphrase made; give its words as they stand there."""
    welcome.about.begin.click()
    press(qtbot, welcome, "Make one for me")
    shown = part(welcome.making, MadeWords)
    return " ".join(each.text() for each in shown.findChildren(QLabel) if each.text() in words())


def test_a_passphrase_that_was_made_is_typed_once_from_memory_and_opens_the_journal(welcome, session, folder, qtbot):
    made = make_one(welcome, qtbot)
    assert len(made.split()) == 5
    qtbot.keyClicks(welcome.focusWidget(), " ".join(made.split()[:2]))
    assert "2 words are right so far" in read(welcome)
    qtbot.keyClicks(welcome.focusWidget(), made.removeprefix(" ".join(made.split()[:2])))
    with qtbot.waitSignal(session.unlocked):
        press(qtbot, welcome, "Create my journal")
    with qtbot.waitSignal(session.locked):
        session.lock()
    open_journal(folder, made).close()
    assert not any(word in read(welcome.making) for word in made.split())


def test_another_passphrase_takes_the_place_of_the_first_and_each_can_be_hidden(welcome, session, qtbot):
    made = make_one(welcome, qtbot)
    press(qtbot, welcome, "Another")
    shown = part(welcome.making, MadeWords)
    assert made.split()[0] not in read(shown)
    assert "•••••" not in read(shown)
    press(qtbot, welcome, "Hide")
    assert read(shown).count("•••••") == 5
    qtbot.keyClicks(welcome.focusWidget(), made)
    press(qtbot, welcome, "Create my journal")
    qtbot.waitUntil(lambda: "not the same" in read(welcome))
    assert not session.is_open


def test_without_a_printer_the_sheet_is_asked_for_every_third_day_until_it_is_there(
    welcome, session, look, wishes, qtbot, asked
):
    fields = type_passphrase(welcome, qtbot, PASSPHRASE)
    with qtbot.waitSignal(session.unlocked):
        qtbot.keyClick(fields.second, Qt.Key.Key_Return)
    step = welcome.findChild(SheetStep)
    assert not step.go.isEnabled()
    qtbot.mouseClick(step.later, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(step.go, Qt.MouseButton.LeftButton)
    page = TodayPage(session, look, wishes.go)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitUntil(lambda: not busy(session))
    assert not offered(page, "In three days")
    for days in (3, 6):
        clock.stop(THURSDAY + timedelta(days=days), "Europe/Berlin")
        page.refresh()
        press(qtbot, page, "In three days")
        qtbot.waitUntil(lambda: not busy(session))
        assert not offered(page, "In three days")
    clock.stop(THURSDAY + timedelta(days=9), "Europe/Berlin")
    page.refresh()
    press(qtbot, page, "I have it on paper now")
    qtbot.waitUntil(lambda: not busy(session))
    clock.stop(THURSDAY + timedelta(days=30), "Europe/Berlin")
    page.refresh()
    qtbot.waitUntil(lambda: offered(page, "Try it"))
    assert not offered(page, "In three days")
