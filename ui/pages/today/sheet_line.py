"""One quiet line, some weeks after a recovery sheet was made, that asks whether it is still there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.deeds import recovery_rehearsal
from journal.journal import Journal
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import LinkButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label
from ui.wishes import Say, TryRecovery, Wishing


class SheetLine(QWidget):
    """Asks once, and takes each of its three answers; whoever says later is asked again some weeks on."""

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__()
        self._session, self._wish = session, wish
        row = FlowLayout(self, gap=4)
        row.setContentsMargins(0, 14, 0, 0)
        question = self.tr("Do you still have your recovery sheet? A minute to try it.")
        words = Label(look, question, "ui-small", "soft")
        words.setContentsMargins(0, 3, 0, 3)  # on a line with the words of the buttons
        row.addWidget(words)
        self.attempt = LinkButton(look, self.tr("Try it"))
        self.attempt.clicked.connect(lambda: wish(TryRecovery()))
        self.later = LinkButton(look, self.tr("Later"))
        self.later.clicked.connect(
            lambda: self._answer(recovery_rehearsal.put_off, self.tr("You will be asked again in a few weeks"))
        )
        self.never = LinkButton(look, self.tr("Not needed"))
        self.never.clicked.connect(
            lambda: self._answer(recovery_rehearsal.spare, self.tr("You can try the sheet at any time, in Settings"))
        )
        for button in (self.attempt, self.later, self.never):
            row.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def _answer(self, answer: Callable[[Journal], None], words: str) -> None:
        self.hide()
        self._session.do(self, answer, lambda _: self._wish(Say(words)))
