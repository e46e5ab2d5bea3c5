"""What draws itself: told to those who listen as a picture with a name, not as a box without a meaning."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel


class Drawing(QLabel):
    """A part that paints itself: Qt tells a label that holds a pixmap as a picture, what else is drawn as nothing."""

    def __init__(self) -> None:
        super().__init__()
        nothing = QPixmap(1, 1)
        nothing.fill(Qt.GlobalColor.transparent)
        self.setPixmap(nothing)
