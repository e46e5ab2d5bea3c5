from __future__ import annotations

from PySide6.QtCore import Qt

from journal.chance import new_id
from journal.deeds import words_file
from journal.deeds.unlock import open_journal
from journal.shapes import Draft, EntryId, UnsavedWords
from tests.conftest import THURSDAY
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import busy, field, part
from tests.ui.unsaved.conftest import ELSEWHERE
from ui.app.main_window import MainWindow
from ui.unsaved.above import AbovePages
from ui.widgets.sheet import sheet_over


def saved(place):
    draft = Draft(body="never home", written_at=THURSDAY, zone="Europe/Berlin")
    words_file.save(place, (UnsavedWords(called="New entry", entry=EntryId(new_id()), rev=0, draft=draft),), ELSEWHERE)
    return place


def unlock(session, look, preferences, folder, qtbot):
    window = MainWindow(session, look, preferences)
    qtbot.addWidget(window)
    window.show_lock_screen(folder)
    window.show()
    with qtbot.waitSignal(session.unlocked):
        session.unlock(lambda: open_journal(folder, PASSPHRASE))
    return window


def test_words_saved_elsewhere_are_offered_at_the_next_unlock_and_no_more_once_they_are_home(
    session, unlocked, look, preferences, folder, qtbot, tmp_path, bodies
):
    with qtbot.waitSignal(session.locked):
        session.lock()
    preferences.words_elsewhere = (tmp_path / "pulled.afterbell-words", saved(tmp_path / "stick.afterbell-words"))
    window = unlock(session, look, preferences, folder, qtbot)
    offer = part(window.workspace, AbovePages).homecoming
    qtbot.waitUntil(offer.isVisible)
    assert "stick.afterbell-words" in offer.banner.sentence.text()
    qtbot.mouseClick(offer.banner.button, Qt.MouseButton.LeftButton)
    sheet = sheet_over(window)
    qtbot.waitUntil(lambda: sheet.first_field() is not None)
    qtbot.keyClicks(field(sheet, "Passphrase of the file"), ELSEWHERE)
    qtbot.keyClick(field(sheet, "Passphrase of the file"), Qt.Key.Key_Return)
    qtbot.waitUntil(sheet.go.isHidden)
    assert not offer.isVisible()
    assert preferences.words_elsewhere == (tmp_path / "pulled.afterbell-words",)
    with qtbot.waitSignal(session.locked):
        window.lock()
    assert bodies().count("never home") == 1


def test_a_file_that_is_not_there_is_not_spoken_of(session, unlocked, look, preferences, folder, qtbot, tmp_path):
    with qtbot.waitSignal(session.locked):
        session.lock()
    preferences.words_elsewhere = (tmp_path / "pulled.afterbell-words",)
    window = unlock(session, look, preferences, folder, qtbot)
    qtbot.waitUntil(lambda: not busy(session))
    assert not part(window.workspace, AbovePages).homecoming.isVisible()
    assert preferences.words_elsewhere == (tmp_path / "pulled.afterbell-words",)
