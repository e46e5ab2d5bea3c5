from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.wrapped_rows import WrappedRows

WORDS = "“Observation day went sideways”, version 1\n10 March 2026, 20:40 · for Noor · as a file · names as Student A"
BESIDE, ABOVE = 2 * 10 + 2 * 2, 2 * 9 + 1
"""Pixels of the style sheet and the spacing beside the words of a row, and above and below them."""


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_row_is_as_high_as_its_words_at_every_width(qapp, qtbot, scale):
    look = Look("paper", scale)
    listed = QListWidget()
    qtbot.addWidget(listed)
    look.set_font(listed, "ui")
    listed.setSpacing(2)
    WrappedRows(listed)
    listed.addItem(WORDS)
    listed.show()
    for width in range(200, 480, 9):
        listed.resize(width, 400)
        listed.doItemsLayout()
        row = listed.visualItemRect(listed.item(0))
        room = QRect(0, 0, row.width() - BESIDE, 10_000)
        needed = listed.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, WORDS).height()
        assert row.height() >= needed + ABOVE, width


def test_the_words_of_a_row_stay_where_they_are_when_it_is_chosen(qapp, qtbot):
    ground, listed = QWidget(), QListWidget()
    qtbot.addWidget(ground)
    QVBoxLayout(ground).addWidget(listed)
    Look("paper").set_font(listed, "ui")
    WrappedRows(listed)
    listed.addItem("HHH")
    ground.show()

    def stem() -> int:
        """Give where the first stem of the first letter stands."""
        place = listed.visualItemRect(listed.item(0))
        image = ground.grab(place.translated(listed.pos() + QPoint(2, 2))).toImage()
        return min(range(8, 19), key=lambda x: image.pixelColor(x, image.height() // 2).lightness())

    before = stem()
    listed.setCurrentRow(0)
    assert stem() == before
