"""A new recovery sheet: made once the passphrase was typed, shown, printed or saved."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from journal.deeds import rekeying
from journal.errors import Refusal
from journal.shapes import RecoverySheet
from ui.deed import Deed
from ui.look import Look
from ui.opening.recovery import RecoveryView, ask_where_it_is, note_that_it_is_safe
from ui.questions.proved import tell_keys_changed
from ui.session import Session
from ui.widgets.buttons import QuietButton
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, put
from ui.widgets.sheet import Sheet
from ui.wishes import Proved
from ui.wording import translate
from ui.working import RefusalBanner


class NewRecoverySheet(Sheet):
    """Shows the new words at once: who asks for them has said already what becomes of the old ones."""

    def __init__(self, session: Session, look: Look, proved: Proved, parent: QWidget) -> None:
        super().__init__(look, parent, translate("NewRecoverySheet", "A new recovery sheet"), width=560)
        self._session, self._keep_old = session, proved.keep_old
        self._why = Label(look, self.tr("Making it…"), "ui", "soft", wraps=True)
        self._trouble = RefusalBanner(look)
        put(self.body, self._why, self._trouble)
        self._close = QuietButton(look, self.tr("Cancel"), clicked=self.close_sheet)
        put(self.foot, REST, self._close)
        self._deed = Deed(session, self, self._close)
        make = partial(rekeying.new_recovery_sheet, proof=proved.proof, keep_old=proved.keep_old)
        self._deed.ask(make, self._show, self._refuse)

    def _show(self, sheet: RecoverySheet) -> None:
        self.dismissable = False
        ask_where_it_is(self._session)
        self._close.clicked.connect(lambda: note_that_it_is_safe(self._session))
        tell_keys_changed(self._session)
        old = (
            self.tr("The old sheet opens the journal too, until you say at the next unlock that this was you.")
            if self._keep_old
            else self.tr("The old sheet opens nothing any more, but for backups made before today.")
        )
        self._why.say(self.tr("Print it now. When this closes, the words are not shown again.") + " " + old)
        view = RecoveryView(self.look, sheet)
        self.body.addWidget(view)
        view.show()  # its layout would do so later, and nothing unseen gets the keyboard
        view.setFocus()
        self._close.setText(self.tr("I have it somewhere safe"))

    def _refuse(self, refusal: Refusal) -> None:
        self._why.setText(self.tr("There is no new sheet. The one you have is as good as before."))
        self._trouble.refuse(refusal)
