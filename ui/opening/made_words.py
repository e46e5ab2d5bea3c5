"""A passphrase that was made for somebody: its words to learn, hidden at a press, and others at another."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look, set_look
from ui.widgets.buttons import LinkButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label


class MadeWords(QFrame):
    """Shows the words; they can be read and not taken: nothing goes from here to a clipboard."""

    another_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        set_look(self, "card")
        self.setAccessibleName(self.tr("A passphrase made for you"))
        self._look = look
        self._words: tuple[str, ...] = ()
        self._hidden = False
        self._turn = LinkButton(look, "")
        self._turn.clicked.connect(self._hide_or_show)
        another = LinkButton(look, self.tr("Another", "passphrase"))
        another.clicked.connect(self.another_requested)
        head = QHBoxLayout()
        head.addWidget(Label(look, self.tr("By chance alone, on this computer"), "ui-small", "soft", wraps=True), 1)
        head.addWidget(self._turn)
        head.addWidget(another)
        place = QWidget()
        self._row = FlowLayout(place, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(place)

    def show_words(self, passphrase: str) -> None:
        """Show another passphrase, or nothing."""
        self._words, self._hidden = tuple(passphrase.split()), False
        self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        """Never stand open again by itself."""
        self._hidden = True
        self._fill()
        super().hideEvent(event)

    def _hide_or_show(self) -> None:
        self._hidden = not self._hidden
        self._fill()

    def _fill(self) -> None:
        self._turn.setText(self.tr("Show") if self._hidden else self.tr("Hide"))
        self._row.clear()
        for place, word in enumerate(self._words, 1):
            label = Label(self._look, "•••••" if self._hidden else word, "entry-strong")
            label.setAccessibleName(self.tr("Word {0}, hidden").format(place) if self._hidden else f"{place}: {word}")
            set_look(label, "word")
            self._row.addWidget(label)
            label.show()
