"""A window for sheets to lie over."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget


@pytest.fixture
def window(look, qtbot) -> QWidget:
    """An empty window of the usual size, on screen."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show()
    return made
