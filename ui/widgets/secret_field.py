"""What opens a journal: its passphrase, or the words of its recovery sheet where that is forgotten."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.widgets.buttons import LinkButton
from ui.widgets.layouts import START, in_column, put
from ui.widgets.passphrase import PassphraseField

if TYPE_CHECKING:
    from ui.widgets.recovery_words import RecoveryWordsField


class Secret(NamedTuple):
    """What was typed, and whether it is the words of a sheet."""

    typed: str
    by_words: bool


class SecretField(QWidget):
    """A field for the passphrase called `name`, and one for the words in its place. `entered` comes with Enter.

    `other_way` turns from one to the other, and `turned` comes of it; it stands below, unless its giver places it.
    `hint` says in the empty field for the words what they are.
    """

    entered = Signal()
    turned = Signal()

    def __init__(self, look: Look, name: str, other_way: LinkButton | None = None, hint: str = "") -> None:
        super().__init__()
        self._look = look
        self._hint = hint or self.tr("The twelve words, in order")
        self.by_words = False
        self.passphrase = PassphraseField(look, name, self.tr("show"), self.tr("hide"))
        self.passphrase.returnPressed.connect(self.entered)
        self._column = in_column(self.passphrase, on=self, gap=4)
        self.other_way = other_way or LinkButton(look, self.tr("Use the recovery sheet instead"))
        if other_way is None:
            put(self._column, (self.other_way, START))
        self._to_words = self.other_way.text()
        self.other_way.clicked.connect(self._turn)
        self.setFocusProxy(self.passphrase)

    @cached_property
    def words(self) -> RecoveryWordsField:
        """The field for the words: few need it, and the first paint of a locked journal is there sooner without."""
        from ui.widgets.recovery_words import RecoveryWordsField

        made = RecoveryWordsField(self._look, self.tr("Recovery words"), self._hint)
        made.entered.connect(self.entered)
        self._column.insertWidget(1, made)
        QWidget.setTabOrder(self.passphrase, made)
        return made

    @property
    def secret(self) -> Secret | None:
        """What was typed; None where nothing was. Blanks can be a passphrase, and are no words."""
        if not self.by_words:
            return Secret(self.passphrase.text(), by_words=False) if self.passphrase.text() else None
        from ui.widgets.plain_text import text_of

        typed = text_of(self.words.document())
        return Secret(typed, by_words=True) if typed.strip() else None

    def begin(self) -> None:
        """Ask for the passphrase, with nothing typed."""
        self.wipe()
        self._show_way(by_words=False)

    def wipe(self) -> None:
        """Empty both, and what could be undone in them."""
        self.passphrase.wipe()
        if "words" in vars(self):
            self.words.wipe()

    def type_anew(self) -> None:
        """Let what was typed be typed anew; of twelve words, mostly one is wrong."""
        self.setFocus()
        if not self.by_words:
            self.passphrase.selectAll()

    def _turn(self) -> None:
        self._show_way(by_words=not self.by_words)
        self.turned.emit()

    def _show_way(self, *, by_words: bool) -> None:
        self.by_words = by_words
        self.passphrase.setVisible(not by_words)
        if by_words or "words" in vars(self):
            self.words.setVisible(by_words)
        self.other_way.setText(self.tr("Use the passphrase instead") if by_words else self._to_words)
        self.setFocusProxy(self.words if by_words else self.passphrase)
        self.setFocus()
