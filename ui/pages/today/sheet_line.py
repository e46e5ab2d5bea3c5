"""One quiet line that asks whether the recovery sheet is still there, some weeks after it was made.

Where it is on no paper yet, the line reminds of that instead, every third day until there is one.
"""

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
from ui.wishes import MakeRecovery, Say, TryRecovery, Wishing


class SheetLine(QWidget):
    """Asks once, and takes each of its three answers; whoever says later is asked again some weeks on."""

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__()
        self._session, self._wish = session, wish
        row = FlowLayout(self, gap=4)
        row.setContentsMargins(0, 14, 0, 0)
        self._words = Label(look, "", "ui-small", "soft")
        self._words.setContentsMargins(0, 3, 0, 3)  # on a line with the words of the buttons
        row.addWidget(self._words)
        self.make = LinkButton(look, self.tr("Make one…", "a recovery sheet"))
        self.make.clicked.connect(lambda: wish(MakeRecovery()))
        self.have = LinkButton(look, self.tr("I have it on paper now"))
        self.have.clicked.connect(
            lambda: self._answer(recovery_rehearsal.put_off, self.tr("Good. Keep it away from this computer"))
        )
        self.in_three_days = LinkButton(look, self.tr("In three days"))
        self.in_three_days.clicked.connect(
            lambda: self._answer(recovery_rehearsal.remind, self.tr("You will be reminded in three days"))
        )
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
        self._to_print, self._to_try = (
            (self.make, self.have, self.in_three_days),
            (self.attempt, self.later, self.never),
        )
        for button in (*self._to_print, *self._to_try):
            row.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_due(self, *, due: bool, unprinted: bool) -> None:
        """Ask, where it is time to; for paper first, where there is none."""
        self._words.setText(
            self.tr("Your recovery sheet is on no paper yet: a forgotten passphrase could not be mended.")
            if unprinted
            else self.tr("Do you still have your recovery sheet? A minute to try it.")
        )
        for buttons, shown in ((self._to_print, unprinted), (self._to_try, not unprinted)):
            for button in buttons:
                button.setVisible(shown)
        self.setVisible(due)

    def _answer(self, answer: Callable[[Journal], None], words: str) -> None:
        self.hide()
        self._session.do(self, answer, lambda _: self._wish(Say(words)))
