"""What is drawn by hand stands on the other side where one reads from the right; Qt mirrors only its own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def from_start(widget: QWidget, start: float, width: float = 0.0) -> float:
    """Give how far from the left something of `width` stands that is `start` from where one begins to read."""
    return widget.width() - start - width if widget.isRightToLeft() else start
