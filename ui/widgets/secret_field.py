"""What opens a journal: its passphrase, or the words of its recovery sheet where that is forgotten."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.widgets.buttons import LinkButton
from ui.widgets.layouts import START, in_column
from ui.widgets.passphrase import PassphraseField
from ui.widgets.plain_text import text_of
from ui.widgets.recovery_words import RecoveryWordsField


class Secret(NamedTuple):
    """What was typed, and whether it is the words of a sheet."""

    typed: str
    by_words: bool


class SecretField(QWidget):
    """A field for the passphrase called `name`, and one for the words in its place. `entered` comes with Enter."""

    entered = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.passphrase = PassphraseField(look, name, self.tr("show"), self.tr("hide"))
        self.passphrase.returnPressed.connect(self.entered)
        hint = self.tr("The twelve words, in order")
        self.words = RecoveryWordsField(look, self.tr("Recovery words"), hint)
        self.words.entered.connect(self.entered)
        self.words.hide()
        self.other_way = LinkButton(look, self.tr("Use the recovery sheet instead"), clicked=self._turn)
        in_column(self.passphrase, self.words, (self.other_way, START), on=self, gap=4)
        self.setFocusProxy(self.passphrase)

    @property
    def secret(self) -> Secret | None:
        """What was typed; None where nothing was."""
        by_words = not self.words.isHidden()
        typed = text_of(self.words.document()) if by_words else self.passphrase.text()
        return Secret(typed, by_words) if typed.strip() else None

    def wipe(self) -> None:
        """Empty both, and what could be undone in them."""
        self.passphrase.wipe()
        self.words.wipe()

    def select_all(self) -> None:
        """Let what was typed be typed anew; of twelve words, mostly one is wrong."""
        if self.words.isHidden():
            self.passphrase.selectAll()

    def _turn(self) -> None:
        to_words = self.words.isHidden()
        self.passphrase.setVisible(not to_words)
        self.words.setVisible(to_words)
        self.other_way.setText(
            self.tr("Use the passphrase instead") if to_words else self.tr("Use the recovery sheet instead")
        )
        field = self.words if to_words else self.passphrase
        self.setFocusProxy(field)
        field.setFocus()
