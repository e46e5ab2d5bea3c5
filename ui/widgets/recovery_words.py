"""Typing what opens a journal where the passphrase is forgotten: the words of a sheet."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

from ui.look import Look, set_look
from ui.widgets.passphrase import NO_CONTEXT_MENU
from ui.widgets.plain_text import text_of

COUNT = 12
"""Words of a sheet, as `journal.passphrase.recovery` makes it."""


class RecoveryWordsField(QPlainTextEdit):
    """A field for the twelve words of a recovery sheet. Nothing goes from it to a clipboard, and unseen it is empty.

    `entered` comes with Enter once as many words stand there; before, Enter begins a line, as the sheet does.
    """

    entered = Signal()

    def __init__(self, look: Look, name: str, hint: str) -> None:
        super().__init__()
        set_look(self, "field")
        look.set_font(self, "ui-large")
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(look.px(60))  # letters of twice the size leave little room for what is said below
        self.setMaximumHeight(look.px(96))
        self.setProperty("contextMenuPolicy", NO_CONTEXT_MENU)

    def wipe(self) -> None:
        """Empty it, and what could be undone in it."""
        self.clear()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give nothing: what is selected or dragged would lie open beside the journal, on X11 at once."""
        return QMimeData()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take no key that copies or cuts; be done on Enter where all words stand there."""
        if any(map(event.matches, (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut))):
            event.accept()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._is_whole():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _is_whole(self) -> bool:
        typed = text_of(self.document()).split()
        return sum(any(map(str.isalpha, each)) for each in typed) >= COUNT  # with the numbers of the sheet, or without

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold nothing once it is put away; a window that is only minimised keeps it."""
        if not event.spontaneous():
            self.wipe()
        super().hideEvent(event)
