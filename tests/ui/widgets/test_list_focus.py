from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QColor, QPainter, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

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


class Drawn(QObject):
    """What was drawn of a part."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self.region = QRegion()
        part.installEventFilter(self)

    def eventFilter(self, _part: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.region += event.region()
        return False


def edge(listed: Listed) -> QColor:
    return listed.viewport().grab().toImage().pixelColor(100, 1)


@pytest.mark.parametrize("how", [Qt.FocusReason.TabFocusReason, Qt.FocusReason.MouseFocusReason])
def test_the_keyboard_that_comes_by_marks_no_row_and_a_ring_shows_it_but_after_a_click(listed, look, qtbot, how):
    listed.setFocus(how)
    for came in (how, Qt.FocusReason.ActiveWindowFocusReason):
        listed.clearFocus()
        listed.setFocus(came)
        assert not listed.currentIndex().isValid()
        assert (edge(listed) == look.color("board")) is (how is Qt.FocusReason.TabFocusReason)
    QApplication.sendPostedEvents()
    drawn = Drawn(listed.viewport())
    QTest.keyClick(listed, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: drawn.region.contains(listed.viewport().rect().bottomLeft()))  # and with it the ring goes
    assert listed.currentIndex().isValid()
    assert edge(listed) != look.color("board")
