from __future__ import annotations

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication

from ui.background.clipboard import clear_if_ours


class Desktop:
    """The edge: whose the clipboard is, only the desktop knows, and the offscreen one does not tell."""

    def __init__(self, ours: set[QClipboard.Mode]) -> None:
        self._ours = ours
        self._real = QGuiApplication.clipboard()

    def ownsClipboard(self) -> bool:  # noqa: N802  Qt's name
        return QClipboard.Mode.Clipboard in self._ours

    def ownsSelection(self) -> bool:  # noqa: N802
        return QClipboard.Mode.Selection in self._ours

    def clear(self, mode: QClipboard.Mode) -> None:
        self._real.clear(mode)


@pytest.fixture
def copied(qapp):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("the quiet row")
    yield clipboard
    clipboard.clear()


def test_what_was_copied_here_is_cleared(copied):
    assert clear_if_ours(Desktop({QClipboard.Mode.Clipboard}))
    assert copied.text() == ""


def test_what_another_program_copied_stays(copied):
    assert not clear_if_ours(Desktop(set()))
    assert copied.text() == "the quiet row"


def test_a_selection_alone_is_cleared_too(copied):
    assert clear_if_ours(Desktop({QClipboard.Mode.Selection}))
    assert copied.text() == "the quiet row"
