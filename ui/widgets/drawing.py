"""What draws itself: where reading begins, and told to those who listen as a picture with a name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget


class Drawing(QLabel):
    """A part that paints itself: Qt tells a label that holds a pixmap as a picture, what else is drawn as nothing."""

    def __init__(self) -> None:
        super().__init__()
        nothing = QPixmap(1, 1)
        nothing.fill(Qt.GlobalColor.transparent)
        self.setPixmap(nothing)


def smooth_painter(widget: QWidget) -> QPainter:
    """Give what draws on a widget, its edges smooth."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def from_start(widget: QWidget, start: float, width: float = 0.0) -> float:
    """Give how far from the left something of `width` stands that is `start` from where one begins to read.

    Qt mirrors only what it draws itself, where one reads from the right.
    """
    return widget.width() - start - width if widget.isRightToLeft() else start
