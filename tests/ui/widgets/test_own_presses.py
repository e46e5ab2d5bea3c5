from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from tests.ui.hands import double_click, end_of_double_click
from ui.widgets.own_presses import LabelToCopy


@pytest.fixture
def label(look, qtbot):
    made = LabelToCopy(look, "Seven seconds!")
    qtbot.addWidget(made)
    made.resize(300, 40)
    made.show()
    return made


def test_the_end_of_a_double_click_marks_nothing_and_a_whole_one_a_word(label):
    at = QPoint(20, 20)
    end_of_double_click(label, at)
    assert label.selectedText() == ""
    double_click(label, at)
    assert label.selectedText() == "Seven"
