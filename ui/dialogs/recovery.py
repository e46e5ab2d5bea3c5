"""A new recovery sheet: made, shown, printed or saved; the one before opens nothing any more."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from journal.journal import new_recovery_sheet
from journal.shapes import RecoverySheet
from ui.deed import Deed
from ui.first_run.recovery import RecoveryView
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import Label
from ui.widgets.sheet import Sheet


class NewRecoverySheet(Sheet):
    """Asks first, because the sheet that lies in a drawer stops working."""

    def __init__(self, session: Session, look: Look, _about: object, parent: QWidget) -> None:
        super().__init__(look, parent, parent.tr("A new recovery sheet"), width=560)
        why = self.tr("The sheet you have now will no longer open this journal, but for backups made before today.")
        self._why = Label(look, why, "ui", "soft", wraps=True)
        self.body.addWidget(self._why)
        self._close = QuietButton(look, self.tr("Cancel"))
        self._close.clicked.connect(self.close_sheet)
        self.make = PrimaryButton(look, self.tr("Make a new sheet"))
        self.make.clicked.connect(self._make)
        self.foot.addStretch()
        self.foot.addWidget(self._close)
        self.foot.addWidget(self.make)
        self._deed = Deed(session, self, self.make)

    def _make(self) -> None:
        self._deed.do(new_recovery_sheet, self._show)

    def _show(self, sheet: RecoverySheet) -> None:
        self.dismissable = False
        self.make.hide()
        self._why.setText(self.tr("Print it now. When this closes, the words are not shown again."))
        view = RecoveryView(self.look, sheet)
        self.body.addWidget(view)
        view.show()  # its layout would do so later, and nothing unseen gets the keyboard
        view.setFocus()
        self._close.setText(self.tr("I have it somewhere safe"))
