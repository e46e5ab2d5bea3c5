from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import ui
from journal.prose import to_html
from ui.days.field import DayField
from ui.dialogs.share.reading import ProtectedText
from ui.pages.journal.surface import Surface
from ui.widgets.fields import ComboBox, LineField, TextToRead
from ui.widgets.own_presses import LabelToCopy
from ui.widgets.shown_text import ShownText

HAVING_MENUS = {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QTextBrowser", "QDateEdit", "QTimeEdit", "QSpinBox"}
"""The classes of Qt that open a menu of their own."""
OTHERWISE = {
    "PassphraseField": "has none",
    "RecoveryWordsField": "has none",
    "Editor": "has that of CellPointer",
    "typed_ahead.py": "is never shown: what was typed goes through it",
}
MAKERS = {
    "a line": lambda _: LineField("Line"),
    "a day": lambda look: DayField(look, "Day"),
    "a text": lambda _: TextToRead("Text"),
    "a preview": ProtectedText,
    "a reading page": lambda look: ShownText(look, "Text"),
    "an entry": lambda look: Surface(look).editor,
    "a note": lambda look: LabelToCopy(look, "Note"),
}


@pytest.mark.parametrize("make", [lambda _: TextToRead("Text"), ProtectedText, lambda look: ShownText(look, "Text")])
def test_ctrl_and_the_wheel_leave_letters_their_size(make, look, window, qtbot):
    text = make(look)
    text.setParent(window)
    text.setPlainText("The quiet row spoke first.")
    text.resize(400, 300)
    text.show()
    qtbot.waitExposed(window)
    before = text.document().size().height(), text.font()
    spot = QPointF(text.geometry().center())
    for step in (QPoint(0, 120), QPoint(0, 240)):
        QTest.wheelEvent(window.windowHandle(), spot, step, stateKey=Qt.KeyboardModifier.ControlModifier)
    assert (text.document().size().height(), text.font()) == before


def test_every_choice_of_a_short_list_is_whole_and_a_long_one_has_a_bar(look, window, qtbot):
    choice = ComboBox("Language")
    choice.setParent(window)
    choice.addItems(["Off", "As the system", "American English (United States)"])
    choice.setFixedWidth(120)
    choice.show()
    look.dress(window)
    choice.showPopup()
    view = choice.view()
    last = view.visualRect(choice.model().index(2, 0))
    assert view.viewport().rect().contains(last)
    assert last.width() >= view.sizeHintForColumn(0)
    assert not view.verticalScrollBar().isVisible()
    choice.hidePopup()
    choice.addItems(["and another"] * 20)
    choice.showPopup()
    assert view.verticalScrollBar().isVisible()
    choice.hidePopup()
    choice.addItem("as long as a tag may be " * 20)
    choice.showPopup()
    assert view.width() <= window.width(), "its end would be beyond the screen"
    choice.hidePopup()


def test_a_list_that_was_made_in_large_letters_is_low_again_in_usual_ones(look, window, qtbot):
    look.choose(scale=2.0)
    choice = ComboBox("Days")
    choice.setParent(window)
    choice.addItem("School year")
    choice.show()
    large = choice.minimumSizeHint().height()
    look.choose(scale=1.0)
    assert choice.minimumSizeHint().height() == choice.sizeHint().height() < large


def test_whatever_has_a_menu_of_qts_has_it_in_its_window():
    """By the source: a class among whose bases is one of Qt's, or one of those made as it is."""
    strays = []
    for path in Path(ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and node.name not in OTHERWISE:
                bases = {ast.unparse(base) for base in node.bases}
                if bases & HAVING_MENUS and "MenuInWindow" not in bases:
                    strays.append(f"{path.name}: {node.name}")
            elif isinstance(node, ast.Call) and ast.unparse(node.func) in HAVING_MENUS and path.name not in OTHERWISE:
                strays.append(f"{path.name}: {ast.unparse(node)}")
    assert strays == []


@pytest.mark.parametrize("corner", ["bottomRight", "bottomLeft", "topRight"])
@pytest.mark.parametrize("name", MAKERS)
def test_a_menu_of_a_text_stays_in_its_window(look, window, qtbot, name, corner):
    window.resize(420, 400)
    window.move(20, 10)
    field = MAKERS[name](look)
    field.setParent(window)
    field.setGeometry(window.rect())
    field.show()
    at = getattr(field.rect(), corner)()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.mapToGlobal(at))
    QApplication.sendEvent(getattr(field, "viewport", lambda: field)(), event)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert window.geometry().contains(menu.geometry())
    assert not menu.actionAt(menu.mapFromGlobal(event.globalPos())), "no deed lies under the pointer"
    menu.close()


def test_the_link_under_the_pointer_is_copied_of_a_text_that_is_scrolled_aside(look, window, qtbot):
    text = ShownText(look, "Text")
    text.setParent(window)
    text.setGeometry(0, 0, 300, 200)
    text.show()
    cells = " | ".join(f"value{number}" for number in range(20))
    text.show_html(to_html(f"| {cells} | <https://one.example> |\n|{'---|' * 21}"))
    qtbot.waitUntil(lambda: text.horizontalScrollBar().maximum() > 0)
    text.horizontalScrollBar().setValue(text.horizontalScrollBar().maximum())
    seen = (QPoint(x, y) for y in range(0, 60, 6) for x in range(0, 300, 6))
    at = next(place for place in seen if text.anchorAt(place))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, text.mapToGlobal(at))
    QApplication.sendEvent(text.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert [action.isEnabled() for action in menu.actions() if "Link" in action.text()] == [True]
    menu.close()
