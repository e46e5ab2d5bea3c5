"""The keyboard never falls out of the place it was in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTextEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import QuietButton
from ui.widgets.focus import FocusKeeper
from ui.widgets.segments import Segments
from ui.widgets.sheet import Sheet
from ui.widgets.small_form import Line, SmallForm


@pytest.fixture
def parts(window, look, qtbot):
    """A button that Qt would give the keyboard to, and a card with two buttons and a text in a page."""
    column = QVBoxLayout(window)
    made = {"new entry": QPushButton("New entry"), "page": QWidget()}
    column.addWidget(made["new entry"])
    column.addWidget(made["page"])
    made["card"] = QWidget()
    QVBoxLayout(made["page"]).addWidget(made["card"])
    rows = QVBoxLayout(made["card"])
    made |= {"add": QuietButton(look, "Add"), "cancel": QuietButton(look, "Cancel"), "text": QTextEdit()}
    for name in ("add", "cancel", "text"):
        rows.addWidget(made[name])
    FocusKeeper(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return made


def let_go(part: QWidget) -> None:
    part.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


GOING = {
    "hidden": QWidget.hide,
    "put out of use": lambda part: part.setEnabled(False),
    "deleted": let_go,
    "taken out": lambda part: part.setParent(None),
}


@pytest.mark.parametrize("go", GOING.values(), ids=GOING)
@pytest.mark.parametrize("name", ["add", "text"])
def test_what_goes_leaves_the_keyboard_to_what_it_stood_in(parts, window, go, name):
    parts[name].setFocus()
    go(parts[name])
    assert window.focusWidget() is parts["card"]


def test_a_form_that_goes_as_the_text_is_clicked_leaves_the_keyboard_to_the_text(parts, look, window, qtbot):
    told, text = [], parts["text"]
    form = SmallForm(look, text, parts["page"])
    form.open_beside(text.rect(), [Line("Caption", "", told.append)])
    qtbot.keyClicks(QApplication.focusWidget(), "Nine")
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(QApplication.focusWidget(), "And so")
    assert not form.isVisible()
    assert (told[-1], text.toPlainText()) == ("Nine", "And so")


@pytest.mark.parametrize("go", GOING.values(), ids=GOING)
def test_what_goes_with_all_around_it_leaves_it_to_what_is_left(parts, window, go):
    parts["add"].setFocus()
    go(parts["card"])
    assert window.focusWidget() is parts["page"]


@pytest.mark.parametrize("go", GOING.values(), ids=GOING)
def test_what_goes_while_a_dialog_of_the_desktop_is_open_too(parts, window, go, qtbot):
    dialog = QWidget()
    qtbot.addWidget(dialog)
    parts["add"].setFocus()
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    go(parts["add"])
    dialog.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is parts["card"])
    if go is GOING["put out of use"]:
        parts["add"].setEnabled(True)
        assert window.focusWidget() is parts["add"]


@pytest.mark.parametrize(
    ("go", "come"),
    [(QWidget.hide, QWidget.show), (lambda part: part.setEnabled(False), lambda part: part.setEnabled(True))],
)
def test_what_had_the_keyboard_gets_it_back_unless_somebody_went_on(parts, window, go, come):
    parts["add"].setFocus()
    go(parts["add"])
    come(parts["add"])
    assert window.focusWidget() is parts["add"]
    go(parts["add"])
    parts["text"].setFocus()
    come(parts["add"])
    assert window.focusWidget() is parts["text"]


def test_it_comes_back_although_what_stood_in_went_too(parts, window):
    parts["add"].setFocus()
    parts["add"].setEnabled(False)
    parts["card"].hide()
    assert window.focusWidget() is parts["page"]
    parts["card"].show()
    assert window.focusWidget() is parts["page"]
    parts["add"].setEnabled(True)
    assert window.focusWidget() is parts["add"]


def test_whoever_is_told_to_have_the_keyboard_has_it(parts, window):
    parts["add"].setFocus()
    parts["add"].hide()
    parts["new entry"].setFocus()
    assert window.focusWidget() is parts["new entry"]


@pytest.mark.parametrize("go", GOING.values(), ids=GOING)
def test_a_sheet_gives_the_keyboard_back_near_where_it_was(parts, window, look, go, qtbot):
    parts["add"].setFocus()
    sheet = Sheet(look, window, "Title")
    sheet.body.addWidget(QuietButton(look, "Do it"))
    sheet.open_sheet()
    assert sheet.isAncestorOf(window.focusWidget())
    go(parts["add"])
    sheet.close_sheet()
    assert window.focusWidget() is parts["card"]


def test_a_sheet_that_leads_on_leaves_the_keyboard_there(parts, window, look):
    parts["add"].setFocus()
    sheet = Sheet(look, window, "Title")
    sheet.body.addWidget(QuietButton(look, "Do it"))
    sheet.open_sheet()
    parts["text"].setFocus()
    sheet.close_sheet()
    assert window.focusWidget() is parts["text"]


def test_a_sheet_over_a_sheet_leads_back_past_the_one_that_is_gone(parts, window, look):
    parts["add"].setFocus()
    first = Sheet(look, window, "First")
    first.body.addWidget(QuietButton(look, "On"))
    first.open_sheet()
    second = Sheet(look, window, "Second")
    second.body.addWidget(QuietButton(look, "Do it"))
    second.open_sheet()
    first.close_sheet()
    assert second.isAncestorOf(window.focusWidget())
    second.close_sheet()
    assert window.focusWidget() is parts["add"]


def test_tab_goes_on_from_where_a_part_of_a_sheet_went(window, look, qtbot):
    FocusKeeper(window)
    sheet = Sheet(look, window, "Title")
    first, second, third = (QuietButton(look, words) for words in ("One", "Two", "Three"))
    for button in (first, second, third):
        sheet.body.addWidget(button)
    sheet.open_sheet()
    second.setFocus()
    second.hide()
    assert sheet.panel.isAncestorOf(window.focusWidget())
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is first


def test_choices_that_are_put_in_anew_keep_the_keyboard_on_the_one_that_is_chosen(window, look, qtbot):
    FocusKeeper(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    segments = Segments(look, (("week", "Week"), ("month", "Month")), "Period")
    segments.setParent(window)
    segments.show()
    segments._buttons["month"].setFocus()
    segments.set_choices((("week", "Week"), ("month", "March")))
    segments.choose("month")
    assert window.focusWidget().text() == "March"
