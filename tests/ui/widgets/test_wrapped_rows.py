from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QListWidget

from ui.look import Look
from ui.widgets.wrapped_rows import WrappedRows

WORDS = "“Observation day went sideways”, version 1\n10 March 2026, 20:40 · for Noor · as a file · names as Student A"
BESIDE, ABOVE = 2 * 10 + 2 * 2 + 3, 2 * 9 + 1
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
