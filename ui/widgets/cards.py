"""Frames that hold things: a card, an empty state."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from ui.look import Look, set_look
from ui.widgets.buttons import QuietButton
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import MIDDLE, REST, Rest, in_column, in_row, put


class Card(QFrame):
    """A framed place with a title and a few words beside it; things go into `body`. `ground` as in the style sheet."""

    def __init__(self, look: Look, title: str = "", aside: str = "", ground: str = "card") -> None:
        super().__init__()
        set_look(self, ground)
        self.look = look
        self.body = in_column(on=self, margins=(20, 18, 20, 18), gap=8)
        self.title = Label(look, title, "ui-strong")
        self.aside = ElidedLabel(look, aside, "ui-small", "faint")
        self.head = in_row(self.title, REST, self.aside)
        if title or aside:
            self.body.addLayout(self.head)
            self.setAccessibleName(title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the few words below the title where both have no room in one line."""
        super().resizeEvent(event)
        edges = self.body.contentsMargins()
        wanted = self.title.sizeHint().width() + self.aside.sizeHint().width() + edges.left() + edges.right() + 12
        beside = event.size().width() >= wanted
        self.head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)


class EmptyState(QWidget):
    """What a place is for, while nothing is in it, and one button (none if `button` is "")."""

    pressed = Signal()

    def __init__(self, look: Look, title: str, sentence: str, button: str = "", icon: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        for label in (Label(look, title, "section", wraps=True), Label(look, sentence, "ui", "soft", wraps=True)):
            # A label that wraps tells its height only where its width is given by a layout, not by an alignment.
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMaximumWidth(look.px(420))
            column.addLayout(in_row(Rest(1), (label, 1000), Rest(1)))
        if button:
            self.button = QuietButton(look, button, icon, clicked=self.pressed)
            put(column, 6, (self.button, MIDDLE))
        column.addStretch(3)

    def hush(self, quiet: bool) -> None:  # noqa: FBT001  a state
        """Say nothing for now, where another place beside it says it all."""
        for part in self.findChildren(QWidget):
            part.setVisible(not quiet)
