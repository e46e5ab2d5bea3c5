"""Typing what opens a journal: a passphrase, hidden unless shown, and how strong it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QPushButton, QWidget

from ui.look import Look, set_look, set_tone
from ui.widgets.announce import announce
from ui.widgets.labels import Label
from ui.widgets.layouts import in_column
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent

NO_CONTEXT_MENU = NO_FOCUS = 0
"""`Qt.ContextMenuPolicy.NoContextMenu` and `Qt.FocusPolicy.NoFocus` by their number; `labels` says why."""


class PassphraseField(QLineEdit):
    """A field that hides what is typed, with a word inside it that shows it (`show_words` and back `hide_words`).

    Tab passes that word by: whoever types one passphrase after the other would toggle it with each space. Ctrl+H is the
    same by keyboard. What comes as capitals without Shift is said: nobody sees it of what is hidden.
    """

    def __init__(self, look: Look, name: str, show_words: str = "", hide_words: str = "") -> None:
        super().__init__()
        self._look = look
        self._words = (show_words, hide_words)
        self._caps: Label | None = None
        look.set_font(self, "ui")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setProperty("contextMenuPolicy", NO_CONTEXT_MENU)
        self._eye: QPushButton | None = None
        if show_words:
            self._eye = QPushButton(self)
            self._eye.setText(show_words)
            set_look(self._eye, "tool")
            look.set_font(self._eye, "ui")
            self._eye.setProperty("focusPolicy", NO_FOCUS)
            self._eye.clicked.connect(self._turn)
            set_tip(self._eye, self.tr("Ctrl+H"))
            self._eye.setAccessibleDescription(self.tr("Ctrl+H"))

    def wipe(self) -> None:
        """Empty it and hide what is typed next."""
        self.clear()
        self._set_shown(shown=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show or hide it by keyboard too."""
        from PySide6.QtCore import Qt  # no key is pressed before the first paint
        from PySide6.QtGui import QKeySequence

        letter, shifted = event.text(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        # Shift makes an è of a Swiss ü: of what came with it only the letters of ASCII tell.
        if (letter.isupper() or letter.islower()) and (letter.isascii() or not shifted):
            self._tell_caps(on=letter.isupper() is not shifted)
        elif event.key() == Qt.Key.Key_CapsLock:
            self._tell_caps(on=False)
        if self._eye is not None and QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+H"):
            self._turn()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Never stand open unseen."""
        self._set_shown(shown=False)
        self._tell_caps(on=False)
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the word at the right end."""
        super().resizeEvent(event)
        self._place_words()

    def _place_words(self) -> None:
        taken = 4
        for part in (self._eye, self._caps):
            if part is not None and not part.isHidden():
                wide = part.sizeHint().width()
                taken += wide
                part.setGeometry(self.width() - taken, 2, wide, self.height() - 4)
        self.setTextMargins(0, 0, taken - 4, 0)

    def _tell_caps(self, *, on: bool) -> None:
        if self._caps is None and on:
            self._caps = Label(self._look, self.tr("Caps Lock is on"), "ui-small", "warn")
            self._caps.setParent(self)
            self._caps.hide()
        if self._caps is not None and self._caps.isHidden() is on:
            self._caps.setVisible(on)
            self._place_words()
            if on:
                announce(self, self._caps.text())

    def _turn(self) -> None:
        self._set_shown(shown=self.echoMode() is QLineEdit.EchoMode.Password)

    def _set_shown(self, *, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        if self._eye is not None:
            self._eye.setText(self._words[shown])


class StrengthBar(QWidget):
    """How hard a passphrase is to guess: a bar from 0 to 100 and the same in words."""

    changed = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(name)
        self.words = Label(look, " ", "ui-small", "soft")
        in_column(self._bar, self.words, on=self, gap=8)

    def show_strength(self, percent: int, words: str, tone: str) -> None:
        """Show it; `tone` is "warn", "high" or "board"."""
        self._bar.setValue(percent)
        set_tone(self._bar, tone)
        set_tone(self.words, tone)
        self.words.setText(words or " ")
        self._bar.setAccessibleDescription(words)
        self.changed.emit()
