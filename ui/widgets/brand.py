"""The mark: the bell and the name."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look import Look
from ui.widgets.labels import Icon, Label


class Brand(QWidget):
    """The bell and the name."""

    def __init__(self, look: Look, role: str = "board", tone: str = "") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(Icon(look, "bell", role, 22))
        self.name = Label(look, "Afterbell", "brand", tone)
        row.addWidget(self.name)
        row.addStretch()
