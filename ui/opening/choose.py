"""Choosing a passphrase: typed twice, its strength shown as it is typed; a weak one needs a second yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.session import Session
from ui.widgets.labels import Label
from ui.widgets.passphrase import PassphraseField, StrengthBar
from ui.widgets.sheet import Question
from ui.wording.strength import ENOUGH, strength_shown

if TYPE_CHECKING:
    from journal.passphrase.strength import Strength

PAUSE = 120
"""Milliseconds after the last key before the strength is reckoned."""


class ChoosePassphrase(QWidget):
    """Two fields and a bar; `chosen(str)` comes when both agree and a weak one was agreed to twice."""

    chosen = Signal(str)
    edited = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session = session
        self._look = look
        self._score: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.first = PassphraseField(look, self.tr("Passphrase"), self.tr("show"), self.tr("hide"))
        self.strength = StrengthBar(look, self.tr("Strength of the passphrase"))
        self.second = PassphraseField(look, self.tr("Type it once more"))
        self.trouble = Label(look, "", "ui-small", "warn", wraps=True)
        for part in (self.first, self.strength, self.second, self.trouble):
            column.addWidget(part)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._reckon)
        self.first.textChanged.connect(self._take_note)
        self.second.textChanged.connect(self._take_note)
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.submit)
        self.trouble.hide()

    def wipe(self) -> None:
        """Empty both fields."""
        self.first.wipe()
        self.second.wipe()
        self.strength.show_strength(0, "", "board")
        self._score = None

    def submit(self) -> None:
        """Take what was typed, or say what is missing."""
        if not self.first.text():
            self._say(self.tr("Type a passphrase first."))
            self.first.setFocus()
        elif self.first.text() != self.second.text():
            self._say(self.tr("The two are not the same. Type it once more."))
            self.second.setFocus()
            self.second.selectAll()
        elif self._score is None:
            self._reckon(then_submit=True)
        elif self._score < ENOUGH:
            self._ask_twice()
        else:
            self.chosen.emit(self.first.text())

    def _take_note(self) -> None:
        self.trouble.hide()
        if self.sender() is self.first:
            self._score = None
            self._pause.start()
        self.edited.emit()

    def _reckon(self, *, then_submit: bool = False) -> None:
        self._pause.stop()
        passphrase = self.first.text()
        if not passphrase:
            self.strength.show_strength(0, "", "board")
            return

        def work() -> Strength:
            from journal.passphrase.strength import strength

            return strength(passphrase)

        def show(found: Strength) -> None:
            self._score = found.score
            self.strength.show_strength(*strength_shown(found))
            if then_submit:
                self.submit()

        self._session.reckon(self, work, show, topic="strength")

    def _ask_twice(self) -> None:
        question = Question(
            self._look,
            self,
            self.tr("Use a passphrase that is easy to guess?"),
            self.tr("Whoever has this computer or a copy of the journal could find it by trying. Nobody can reset it."),
        )
        question.answers(
            self.tr("Choose another"),
            self.tr("Use it anyway"),
            lambda: self.chosen.emit(self.first.text()),
            dangerous=True,
        )
        question.open_sheet()

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()
