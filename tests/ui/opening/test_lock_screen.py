from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from journal.deeds import back_up
from journal.deeds.unlock import create_journal, open_journal
from journal.errors import DamagedJournal
from journal.shapes import Draft
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import busy, button, field, labels, next_turn, part, press, session_of
from tests.ui.stories.test_words_whole import cut
from tests.ui.test_languages import spoken_again
from ui import languages
from ui.languages import Language
from ui.look import Look
from ui.opening.lock_screen import LockScreen
from ui.widgets import recovery_words
from ui.widgets.busy import Busy
from ui.widgets.buttons import LinkButton
from ui.widgets.notice import Banner
from ui.widgets.passphrase import PassphraseField
from ui.widgets.recovery_words import RecoveryWordsField
from ui.wording import translate

__all__ = ["spoken_again"]


@pytest.fixture
def words(folder):
    journal, sheet = create_journal(folder, PASSPHRASE, calibrate=False)
    journal.close()
    return " ".join(sheet.words)


@pytest.fixture
def screen(session, look, folder, words, qtbot):
    made = LockScreen(session, look)
    qtbot.addWidget(made)
    made.set_folder(folder)
    made.show()
    return made


def says_why(screen) -> bool:
    """Tell whether it says why it did not open."""
    return any(map(Banner.isVisible, screen.findChildren(Banner)))


def test_the_right_passphrase_opens_and_is_forgotten_on_the_screen(screen, session, qtbot):
    qtbot.keyClicks(part(screen, PassphraseField), PASSPHRASE)
    with qtbot.waitSignal(session.unlocked):
        qtbot.keyClick(part(screen, PassphraseField), Qt.Key.Key_Return)
    assert part(screen, PassphraseField).text() == ""


def test_a_passphrase_of_blanks_opens_what_was_made_with_it(screen, session, tmp_path, qtbot):
    create_journal(tmp_path / "Blanks.afterbell", "    ", calibrate=False)[0].close()
    screen.set_folder(tmp_path / "Blanks.afterbell")
    qtbot.keyClicks(part(screen, PassphraseField), "    ")
    with qtbot.waitSignal(session.unlocked):
        qtbot.keyClick(part(screen, PassphraseField), Qt.Key.Key_Return)


def test_while_it_is_opening_the_button_waits_and_words_say_so(screen, session, qtbot):
    qtbot.keyClicks(part(screen, PassphraseField), PASSPHRASE)
    with qtbot.waitSignal(session.unlocked):
        screen.open_journal()
        assert not button(screen, "Open").isEnabled()
        assert part(screen, Busy).isVisible()
    assert button(screen, "Open").isEnabled()
    assert not part(screen, Busy).isVisible()


def test_a_window_that_goes_as_the_journal_opens_is_typed_into_no_more(session, look, folder, words, qtbot):
    going = LockScreen(session, look)
    going.set_folder(folder)
    session.unlocked.connect(lambda: shiboken6.delete(going))
    qtbot.keyClicks(part(going, PassphraseField), PASSPHRASE)
    with qtbot.waitSignal(session.unlocked):
        going.open_journal()
    next_turn()


@pytest.mark.parametrize("chosen_later", [1.0, 2.0])
def test_nothing_moves_while_it_is_opening(screen, session, look, qtbot, chosen_later):
    def places() -> list[int]:
        QApplication.sendPostedEvents()
        screen.grab()  # a layout is as late as the next paint
        return [button(screen, words).mapTo(screen, QPoint()).y() for words in ("Open", "Help…")]

    screen.resize(1280, 1000)
    look.choose(scale=chosen_later)
    before = places()
    qtbot.keyClicks(part(screen, PassphraseField), PASSPHRASE)
    with qtbot.waitSignal(session.unlocked):
        screen.open_journal()
        assert part(screen, Busy).isVisible()
        assert places() == pytest.approx(before, abs=1)  # letters are not as high as a line of them is, to the pixel


def test_a_press_on_its_way_as_a_wrong_passphrase_is_said_leads_nowhere_else(screen, slow_hand, qtbot):
    screen.resize(1280, 820)
    screen.grab()
    links = screen.findChildren(LinkButton)
    places = [link.mapTo(screen, link.rect().center()) for link in links]
    pressed = []
    for link in links:
        link.clicked.connect(lambda _, link=link: pressed.append(link))
    qtbot.keyClicks(part(screen, PassphraseField), "wrong")
    qtbot.keyClick(part(screen, PassphraseField), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says_why(screen) and links[0].mapTo(screen, links[0].rect().center()) != places[0])
    assert any(screen.childAt(place) in links for place in places)
    for place in places:
        QTest.mouseClick(screen.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert pressed == []


def test_a_wrong_passphrase_is_said_and_can_be_typed_over(screen, qtbot):
    qtbot.keyClicks(part(screen, PassphraseField), "something else")
    qtbot.keyClick(part(screen, PassphraseField), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says_why(screen))
    assert part(screen, Banner).title.text() == "Wrong passphrase"
    assert part(screen, PassphraseField).selectedText()
    assert button(screen, "Open").isEnabled()


def test_capitals_that_come_without_shift_are_said_until_they_do_not(screen, qtbot):
    typed = part(screen, PassphraseField)
    told = ("a", False, False), ("A", True, False)
    for key, shift, said in (*told, ("è", True, False), ("A", False, True), ("a", True, True)):
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(typed, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, key))
        assert ("Caps Lock is on" in labels(screen)) is said
    qtbot.keyClick(typed, Qt.Key.Key_CapsLock)
    assert "Caps Lock is on" not in labels(screen)
    assert typed.text() == "aAèAa"


@pytest.mark.parametrize(
    ("damage", "title"),
    [
        (lambda folder: [file.unlink() for file in folder.glob("keys.json*")], "The key file is damaged"),
        (lambda folder: (folder / "journal.db").write_bytes(b"\x07" * 8192), "The journal file is damaged"),
    ],
)
def test_damage_is_not_called_a_wrong_passphrase(screen, folder, qtbot, damage, title):
    damage(folder)
    qtbot.keyClicks(part(screen, PassphraseField), PASSPHRASE)
    screen.open_journal()
    qtbot.waitUntil(lambda: says_why(screen))
    assert part(screen, Banner).title.text() == title


def test_a_folder_without_a_journal_is_said(screen, tmp_path, qtbot):
    screen.set_folder(tmp_path / "nothing here")
    qtbot.keyClicks(part(screen, PassphraseField), PASSPHRASE)
    screen.open_journal()
    qtbot.waitUntil(lambda: says_why(screen))
    assert part(screen, Banner).title.text() == "No journal there"


def test_the_recovery_words_open_it_and_a_new_passphrase_is_asked_for(screen, session, words, qtbot):
    button(screen, "Forgotten it? Use the words on your recovery sheet").click()
    field(screen, "Recovery words").setPlainText(words)
    with qtbot.waitSignals([screen.recovered, session.unlocked], order="strict"):
        screen.open_journal()
    assert part(screen, RecoveryWordsField).toPlainText() == ""


def test_enter_behind_the_last_of_the_numbered_words_opens_it(screen, session, words, qtbot):
    button(screen, "Forgotten it? Use the words on your recovery sheet").click()
    typed = field(screen, "Recovery words")
    with qtbot.waitSignal(session.unlocked):
        for number, word in enumerate(words.split(), 1):
            qtbot.keyClicks(typed, f"{number} {word}")
            qtbot.keyClick(typed, Qt.Key.Key_Return)


def test_the_field_knows_how_many_words_a_sheet_has(words):
    assert len(words.split()) == recovery_words.COUNT


def test_misspelt_recovery_words_are_said(screen, words, qtbot):
    button(screen, "Forgotten it? Use the words on your recovery sheet").click()
    field(screen, "Recovery words").setPlainText(words.replace(words.split()[0], "xyzzy", 1))
    screen.open_journal()
    qtbot.waitUntil(lambda: says_why(screen))
    assert part(screen, Banner).title.text() == "These words do not check out"
    assert part(screen, Banner).sentence.text().startswith("Word 1 is misspelt or missing.")


def test_a_shown_passphrase_is_hidden_again_when_the_screen_goes(screen, qtbot):
    press(qtbot, screen, "show")
    assert part(screen, PassphraseField).echoMode() == QLineEdit.EchoMode.Normal
    screen.hide()
    assert part(screen, PassphraseField).echoMode() == QLineEdit.EchoMode.Password


def test_a_passphrase_is_shown_by_a_press_and_by_a_key_and_typing_goes_on(screen, qtbot):
    field = part(screen, PassphraseField)
    for turn in (
        lambda: qtbot.mouseClick(part(field, QPushButton), Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(field, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier),
    ):
        turn()
        assert field.echoMode() == QLineEdit.EchoMode.Normal
        qtbot.keyClicks(screen.focusWidget(), "a b")
        turn()
        assert field.echoMode() == QLineEdit.EchoMode.Password
    assert field.text() == "a ba b"


def test_letters_of_twice_the_size_leave_an_edge_in_a_small_window(session, qtbot):
    screen = LockScreen(session, Look("paper", 2.0))
    qtbot.addWidget(screen)
    screen.resize(800, 600)
    screen.show()
    field = part(screen, PassphraseField)
    left = field.mapTo(screen, field.rect().topLeft()).x()
    assert left > 0
    assert left + field.width() <= 800 - left + 1


def test_no_word_is_cut_when_a_long_trouble_is_said_in_large_letters(session, folder, words, qtbot):
    (folder / "journal.db").write_bytes(bytes(40_000))
    screen = LockScreen(session, Look("paper", 2.0))
    qtbot.addWidget(screen)
    screen.resize(800, 600)
    screen.set_folder(folder)
    screen.show()
    qtbot.keyClicks(part(screen, PassphraseField), PASSPHRASE)
    qtbot.keyClick(part(screen, PassphraseField), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says_why(screen))
    qtbot.waitUntil(lambda: cut(screen) == [])
    assert screen.height() == 600
    assert part(screen, PassphraseField).hasFocus()


@pytest.mark.parametrize("language", Language)
def test_in_each_language_all_ways_in_stand_whole(language, spoken_again, session, look, folder, words, qtbot):
    languages.speak(language)
    screen = LockScreen(session, look)
    qtbot.addWidget(screen)
    screen.resize(1280, 820)
    with qtbot.waitExposed(screen):
        screen.show()
    qtbot.waitUntil(lambda: cut(screen) == [])
    press(qtbot, screen, translate("LockScreen", "Forgotten it? Use the words on your recovery sheet"))
    qtbot.waitUntil(lambda: cut(screen) == [])


def test_larger_letters_that_are_chosen_later_have_room(screen, look, qtbot):
    screen.resize(1280, 820)
    look.choose(scale=2.0)
    qtbot.waitUntil(lambda: cut(screen) == [])


def test_in_a_small_window_what_went_wrong_is_whole_in_letters_made_large_afterwards(screen, look, qtbot):
    screen.resize(800, 600)
    qtbot.keyClicks(part(screen, PassphraseField), "not this one")
    qtbot.keyClick(part(screen, PassphraseField), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says_why(screen))
    look.choose(scale=2.0)
    qtbot.waitUntil(lambda: cut(screen) == [])
    assert screen.height() == 600


@pytest.mark.parametrize("backed_up", [True, False])
def test_where_it_is_damaged_the_newest_whole_backup_is_offered(screen, folder, qtbot, backed_up):
    journal = open_journal(folder, PASSPHRASE)
    journal.do(lambda each: each.entries.write(Draft(body="kept")))
    if backed_up:
        back_up.back_up(journal)
    journal.close()
    (folder / "journal.db").write_bytes(b"\x07" * 8192)
    qtbot.keyClicks(field(screen, "Passphrase"), PASSPHRASE)
    qtbot.keyClick(field(screen, "Passphrase"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says_why(screen))
    if not backed_up:
        qtbot.waitUntil(lambda: not busy(session_of(screen)))
        assert part(screen, Banner).button.isHidden()
        return
    qtbot.waitUntil(part(screen, Banner).button.isVisible)
    assert "12 March 2026" in part(screen, Banner).sentence.text()
    assert "Entries in it: 1" in part(screen, Banner).sentence.text()
    with qtbot.waitSignal(screen.restore_requested):
        qtbot.mouseClick(part(screen, Banner).button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("goes_on", [lambda screen: screen.set_folder(Path("Another.afterbell")), LockScreen.begin])
def test_a_backup_that_is_found_late_is_not_offered_to_whoever_went_on(screen, session, folder, qtbot, goes_on):
    journal = open_journal(folder, PASSPHRASE)
    back_up.back_up(journal)
    journal.close()
    screen.say_refusal(DamagedJournal(path=folder))
    goes_on(screen)
    qtbot.waitUntil(lambda: not busy(session))
    assert part(screen, Banner).isHidden()
