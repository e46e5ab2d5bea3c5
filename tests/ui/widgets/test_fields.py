from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from ui.dialogs.share.reading import ProtectedText
from ui.widgets.fields import ComboBox, TextToRead
from ui.widgets.shown_text import ShownText


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
