"""The mark: the bell and the name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.widgets.labels import Icon, Label
from ui.widgets.layouts import REST, in_row


class Brand(QWidget):
    """The bell and the name."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.name = Label(look, "Afterbell", "brand")
        in_row(Icon(look, "bell", "board", 22), self.name, REST, on=self, gap=9)
