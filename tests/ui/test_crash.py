"""A fault of ours inside what Qt calls is told like any other, in the real program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.inside.program import Program

WRONG_AT_RESIZE = """
from PySide6.QtWidgets import QWidget
class Wrong(QWidget):
    def resizeEvent(self, _event):
        int("no number")
window.wrong = Wrong(window)
window.wrong.show()
"""
WRONG_IN_A_LIST = """
from PySide6.QtCore import QAbstractListModel
from PySide6.QtWidgets import QListView
class Wrong(QAbstractListModel):
    def rowCount(self, _parent):
        return 3
    def data(self, _index, _role):
        int("no number")
window.wrong = QListView(window)
window.wrong.rows = Wrong()
window.wrong.setModel(window.wrong.rows)
window.wrong.show()
window.wrong.grab()
"""


@pytest.fixture
def program(folder: Path, tmp_path: Path) -> Iterator[Program]:
    started = Program(folder, tmp_path)
    yield started
    started.end()


@pytest.mark.parametrize("wrong", [WRONG_AT_RESIZE, WRONG_IN_A_LIST])
def test_a_fault_in_what_qt_calls_does_not_end_the_program(program, wrong):
    program.wait("window._locked.isVisible()")
    assert program.tell(wrong).startswith("ValueError")
    assert program.tell("said = hasattr(type(window).childEvent, '__wrapped__')") is True
