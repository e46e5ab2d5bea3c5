"""Changing the passphrase: the new one typed twice, its strength shown; the journal's slot is rewritten at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from journal.errors import Refusal
from journal.journal import change_passphrase
from ui.deed import Deed
from ui.first_run.choose import ChoosePassphrase
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.notice import Banner
from ui.widgets.passphrase import Busy
from ui.widgets.sheet import Sheet
from ui.wording import say


class PassphraseSheet(Sheet):
    """A new passphrase for the open journal. `about` is "recovered" right after the recovery sheet opened it."""

    def __init__(self, session: Session, look: Look, about: object, parent: QWidget) -> None:
        recovered = about == "recovered"
        title = parent.tr("Choose a new passphrase") if recovered else parent.tr("Change the passphrase")
        why = (
            parent.tr("The recovery sheet opened your journal. Choose a passphrase you can keep in mind.")
            if recovered
            else parent.tr("The old one opens nothing any more, but for backups made before today.")
        )
        super().__init__(look, parent, title, why, width=480)
        self.fields = ChoosePassphrase(session, look)
        self.fields.chosen.connect(self._change)
        self._busy = Busy(look)
        self._trouble = Banner(look)
        for part in (self.fields, self._trouble, self._busy):
            self.body.addWidget(part)
        later = QuietButton(look, self.tr("Later") if recovered else self.tr("Cancel"))
        later.clicked.connect(self.dismiss)
        self.change = PrimaryButton(look, self.tr("Use this passphrase"))
        self.change.clicked.connect(self.fields.submit)
        self.foot.addStretch()
        self.foot.addWidget(later)
        self.foot.addWidget(self.change)
        self._deed = Deed(session, self, self.change)

    def first_field(self) -> QWidget:
        """Begin with the new passphrase."""
        return self.fields.first

    def _change(self, passphrase: str) -> None:
        self.dismissable = False
        self._trouble.hide()
        self._busy.say(self.tr("Changing…"))
        self._deed.do(lambda journal: change_passphrase(journal, passphrase), self._changed, self._refused)

    def _changed(self, _: object) -> None:
        self.fields.wipe()
        self.close_sheet()

    def _refused(self, refusal: Refusal) -> None:
        said = say(refusal)
        self.dismissable = True
        self._busy.hide()
        self._trouble.say(said.title, said.together)
