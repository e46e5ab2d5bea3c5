from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from ui.dialogs.share.reading import ProtectedText
from ui.widgets.fields import TextToRead
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
