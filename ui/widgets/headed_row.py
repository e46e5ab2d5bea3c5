"""A row that stands for one entry: its kind, its heading to press, and what is said beneath."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.glyphs import KindBadge
from ui.widgets.heading_button import HeadingButton


class HeadedRow(QWidget):
    """Further lines go into `column`."""

    pressed = Signal()

    def __init__(self, look: Look, kind: tuple[str, str], heading: str, room: int = 0) -> None:
        """`kind` is its key and how it is called; `room` px stand above and below."""
        super().__init__()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, room, 0, room)
        across.setSpacing(12)
        across.addWidget(KindBadge(look, *kind), 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout()
        self.column.setSpacing(2)
        title = HeadingButton(look, heading)
        title.clicked.connect(self.pressed)
        self.column.addWidget(title)
        across.addLayout(self.column, 1)
