"""The bar above what is shown: whose it is, how far they are known, and the way back in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.look import Look, set_look
from ui.widgets.buttons import IconButton
from ui.widgets.labels import ElidedLabel, Label


class Bar(QFrame):
    """A title and a few words beside it in a tone."""

    back_requested = Signal()

    def __init__(self, look: Look, title: str, words: str, tone: str) -> None:
        super().__init__()
        set_look(self, "bar")
        self.setFixedHeight(look.px(56))
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 0, 22, 0)
        self.back = IconButton(look, "back", self.tr("Back to the list"))
        self.back.clicked.connect(self.back_requested)
        row.addWidget(self.back)
        row.addWidget(Label(look, title, "ui-strong"))
        row.addWidget(ElidedLabel(look, words, "ui-small", tone), 1)
