"""What stands on the blank page while the journal behind it could not be closed: its passphrase lifts the page.

Whoever passes by while the owner is away must not get at an open journal because a disk was full. So the page that was
put up by idleness, by the desktop's lock or by a choice is lifted by the passphrase alone; it tells how many words wait
and why, and not one of them, nor the name of an entry. Trying again is free to all: it can only close the journal.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.deeds.unlock import passphrase_opens
from journal.errors import Refusal
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import Label
from ui.widgets.passphrase import PassphraseField
from ui.wording import unsaved
from ui.wording.refusals import say

WIDTH = 420


class CoverPanel(QWidget):
    """A few words and a field for the passphrase."""

    lifted = Signal()
    again_requested = Signal()

    def __init__(self, session: Session, look: Look, refusal: Refusal, hint: str = "") -> None:
        """`refusal` is why it could not be closed; `hint` stands below (the demo journal's passphrase)."""
        super().__init__()
        self._session, self._refusal = session, refusal
        self.setMaximumWidth(look.px(WIDTH))
        self._title = Label(look, self.tr("The journal is still open behind this page"), "section", wraps=True)
        self._why = Label(look, "", "ui", "soft", wraps=True)
        self.passphrase = PassphraseField(look, self.tr("Passphrase"), self.tr("show"), self.tr("hide"))
        self.passphrase.returnPressed.connect(self._try)
        self.trouble = Label(look, hint, "ui-small", "soft", wraps=True)
        self.trouble.setVisible(bool(hint))
        self.go = PrimaryButton(look, self.tr("Lift the page"))
        self.go.clicked.connect(self._try)
        self.again = QuietButton(look, self.tr("Try to save again"))
        self.again.clicked.connect(self.again_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        buttons = QHBoxLayout()
        buttons.addWidget(self.go)
        buttons.addWidget(self.again)
        buttons.addStretch()
        for part in (self._title, self._why, self.passphrase, self.trouble):
            column.addWidget(part)
        column.addLayout(buttons)
        session.unsaved_changed.connect(self._tell)
        self._tell()
        self.setFocusProxy(self.passphrase)

    def _tell(self) -> None:
        if held := self._session.held:
            waits = self.tr("They are kept here and tried again; once they are on a disk, the journal locks by itself.")
            self._why.setText(f"{unsaved.only_here(held)}. {waits}")
        else:
            said = say(self._refusal)
            self._why.setText(f"{said.title}. {said.sentence}")

    def _try(self) -> None:
        typed = self.passphrase.text()
        if typed and self.go.isEnabled():
            self.go.setEnabled(False)
            self._session.ask(self, lambda journal: passphrase_opens(journal, typed), self._take, self._refuse)

    def _take(self, right: bool) -> None:  # noqa: FBT001  the answer
        self.go.setEnabled(True)
        self.passphrase.wipe()
        if right:
            self.lifted.emit()
        else:
            self._say(self.tr("This passphrase does not open the journal."))

    def _refuse(self, refusal: Refusal) -> None:
        self.go.setEnabled(True)
        self._say(say(refusal).together)

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()
        self.passphrase.setFocus()
