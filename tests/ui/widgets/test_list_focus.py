from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from ui.widgets.list_focus import ListFocus


class Listed(ListFocus, QListView):
    """Two rows."""

    def __init__(self, look) -> None:
        super().__init__()
        self._look = look
        self.setModel(QStringListModel(["one", "two"], self))

    def paintEvent(self, event) -> None:
        super().paintEvent(event)
        self.draw_focus(QPainter(self.viewport()), self._look)


@pytest.fixture
def listed(look, window, qtbot) -> Listed:
    made = Listed(look)
    made.setParent(window)
    made.resize(200, 200)
    made.show()
    return made


def edge(listed: Listed) -> QColor:
    return listed.viewport().grab().toImage().pixelColor(100, 1)


@pytest.mark.parametrize("how", [Qt.FocusReason.TabFocusReason, Qt.FocusReason.MouseFocusReason])
def test_the_keyboard_that_comes_by_marks_no_row_and_a_ring_shows_it_but_after_a_click(listed, look, how):
    listed.setFocus(how)
    for came in (how, Qt.FocusReason.ActiveWindowFocusReason):
        listed.clearFocus()
        listed.setFocus(came)
        assert not listed.currentIndex().isValid()
        assert (edge(listed) == look.color("board")) is (how is Qt.FocusReason.TabFocusReason)
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert listed.currentIndex().isValid()
    assert edge(listed) != look.color("board")
