"""Two teachers, two windows, one shared folder; all of it by keyboard, as somebody does it who has no mouse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLineEdit, QListView, QPlainTextEdit, QWidget

from journal.deeds import write as writing
from journal.deeds.unlock import create_journal
from journal.shapes import Draft, Kind
from journal.sharing import shared_folder
from tests.ui.circle_friends import done
from tests.ui.hands import part
from ui.app.main_window import MainWindow
from ui.pages.circle.items import ItemList
from ui.preferences import Preferences
from ui.session import Session
from ui.widgets.labels import Label
from ui.widgets.seal_buttons import Ways
from ui.widgets.sheet import Sheet, sheet_over
from ui.widgets.shown_text import ShownText
from ui.wishes import ShowEntry

PASSPHRASE = "four unrelated paper lanterns"
TEXT = "The projector died in minute four. Marcus tried to help. I met Oyelaran in the corridor."


class Teacher:
    """A window with its journal, and the keys somebody presses in it."""

    def __init__(self, name: str, place: Path, look, qtbot) -> None:
        self.name, self.qtbot = name, qtbot
        self.session = Session()
        self.window = MainWindow(self.session, look, Preferences(place / f"{name}.ini"))
        qtbot.addWidget(self.window)
        self.window.resize(1280, 820)
        folder = place / f"{name}.afterbell"
        self.window.show_lock_screen(folder)
        self.window.show()
        self.session.unlock(lambda: create_journal(folder, PASSPHRASE, calibrate=False)[0], pytest.fail)
        qtbot.waitUntil(lambda: self.window.workspace is not None)

    def at_keys(self) -> None:
        self.window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)

    def do(self, act: Callable) -> object:
        return done(self.qtbot, self.session, act)

    def ask(self, query: Callable) -> object:
        answers = []
        self.session.ask(self.session, query, answers.append, pytest.fail)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type(self, words: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), words)

    def tab_to(self, wanted: Callable[[QWidget], bool]) -> QWidget:
        there = self.window.findChildren  # nothing leads to what has not come yet
        self.qtbot.waitUntil(lambda: any(wanted(one) and one.isVisible() and one.isEnabled() for one in there(QWidget)))
        for _ in range(80):
            here = QApplication.focusWidget()
            if here is not None and wanted(here):
                return here
            self.press(Qt.Key.Key_Tab)
        pytest.fail("Tab does not lead there")

    def tab_to_button(self, words: str) -> QWidget:
        return self.tab_to(lambda one: isinstance(one, QAbstractButton) and words in {one.text(), one.accessibleName()})

    def press_button(self, words: str) -> None:
        self.tab_to_button(words)
        self.press(Qt.Key.Key_Space)

    def wait_for_sheet(self, title: str) -> Sheet:
        self.qtbot.waitUntil(lambda: (top := sheet_over(self.window)) is not None and title in top.title.text())
        return sheet_over(self.window)

    def circle(self) -> QWidget:
        self.press(Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
        return self.window.workspace.page

    def words(self) -> str:
        page = self.window.workspace.page
        labels = [label.text() for label in page.findChildren(Label)]
        return "\n".join([*labels, *(text.toPlainText() for text in page.findChildren(ShownText))])


@pytest.fixture
def teachers(look, qtbot, tmp_path):
    made = [Teacher(name, tmp_path, look, qtbot) for name in ("Mara", "Noor")]
    yield made
    for one in made:
        one.session.close()


def test_two_strangers_become_a_circle_and_answer_each_other_by_keyboard_alone(teachers, qtbot, tmp_path):
    mara, noor = teachers
    for one in teachers:
        make_card(one)
    befriend(mara, noor)
    befriend(noor, mara)
    folder = tmp_path / "Our circle"
    folder.mkdir()
    for one in teachers:
        one.do(lambda journal: shared_folder.choose(journal, folder))
        one.window.workspace._watch_folders()
    entry = share(mara)
    qtbot.waitUntil(lambda: noor.ask(lambda journal: journal.inbox.unseen()) == 1)
    respond(noor)
    qtbot.waitUntil(lambda: bool(mara.ask(lambda journal: journal.inbox.responses_to(entry))))
    [response] = mara.ask(lambda journal: journal.inbox.responses_to(entry))
    assert response.words == "Tea on Saturday."
    mara.at_keys()
    mara.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Noor" in mara.words())


def make_card(one: Teacher) -> None:
    one.at_keys()
    one.circle()
    one.tab_to(lambda widget: isinstance(widget, QLineEdit) and "name" in widget.accessibleName())
    one.type(one.name)
    one.press(Qt.Key.Key_Return)
    one.qtbot.waitUntil(lambda: "Give your card to a friend" in one.words())


def befriend(one: Teacher, other: Teacher) -> None:
    """Paste the other's card, and type the words that are heard."""
    QGuiApplication.clipboard().setText(other.ask(lambda journal: journal.circle.my_card_text()))
    heard = other.ask(lambda journal: journal.circle.my_safety_words())
    one.at_keys()
    one.circle()
    one.press_button("Add a person")
    one.wait_for_sheet("Add a person")
    one.tab_to(lambda widget: isinstance(widget, QPlainTextEdit))
    one.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    one.press_button("Add")
    sheet = one.wait_for_sheet(f"Compare words with {other.name}")
    one.qtbot.waitUntil(lambda: sheet._mine.text() != "…")
    one.type(" ".join(heard))
    one.press(Qt.Key.Key_Return)
    one.qtbot.waitUntil(lambda: sheet_over(one.window) is not sheet)
    [contact] = one.ask(lambda journal: journal.circle.contacts())
    assert contact.verified_how == "in-person"


def share(one: Teacher) -> str:
    def write(journal):
        journal.names.add(("Marcus Bell",))
        return writing.write(journal, Draft(title="Observation day", body=TEXT, kind=Kind.LOW)).id

    entry = one.do(write)
    one.at_keys()
    one.window.workspace.answer(ShowEntry(entry))
    one.qtbot.waitUntil(lambda: "minute four" in one.words())
    one.press_button("Share…")
    sheet = one.wait_for_sheet("Share “Observation day”")
    box = one.tab_to(lambda widget: isinstance(widget, QCheckBox) and "Noor" in widget.accessibleName())
    if not box.isChecked():
        one.press(Qt.Key.Key_Space)
    one.tab_to(lambda widget: isinstance(widget, QPlainTextEdit))
    one.type("Just you.")
    one.press_button("just listening")
    one.press(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    one.qtbot.waitUntil(part(sheet, Ways).isEnabled)
    one.press_button("Put in the shared folder")
    one.qtbot.waitUntil(lambda: "Sealed for Noor" in sheet.title.text())
    one.press_button("Done")
    one.qtbot.waitUntil(lambda: sheet_over(one.window) is None)
    return entry


def respond(one: Teacher) -> None:
    one.at_keys()
    one.circle()
    rows = part(one.window.workspace.page, ItemList).model()
    one.qtbot.waitUntil(lambda: "Mara" in (rows.index(0, 0).data() or ""))  # nothing until the list has come
    one.tab_to(lambda widget: isinstance(widget, QListView))
    one.press(Qt.Key.Key_Down)
    one.qtbot.waitUntil(lambda: "Student A tried to help" in one.words())
    for shown in ("Mara is hoping for: just listening", "Student B in the corridor", "Just you."):
        assert shown in one.words()
    assert "Marcus" not in one.words()
    one.press_button("I hear you")
    one.tab_to(lambda widget: isinstance(widget, QPlainTextEdit))
    one.type("Tea on Saturday.")
    one.press_button("Seal response")
