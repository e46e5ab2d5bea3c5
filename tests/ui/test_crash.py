"""A fault of ours inside what Qt calls is told like any other, in the real program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.inside.program import Program

WRONG = """
from PySide6.QtWidgets import QWidget
class Wrong(QWidget):
    def resizeEvent(self, _event):
        int("no number")
window.wrong = Wrong(window)
window.wrong.show()
"""


@pytest.fixture
def program(folder: Path, tmp_path: Path) -> Iterator[Program]:
    started = Program(folder, tmp_path)
    yield started
    started.end()


def test_a_fault_in_what_qt_calls_does_not_end_the_program(program):
    program.wait("window._locked.isVisible()")
    assert program.tell(WRONG).startswith("ValueError")
    assert program.tell("said = hasattr(type(window).childEvent, '__wrapped__')") is True
