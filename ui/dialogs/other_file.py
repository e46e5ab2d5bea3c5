"""Going to the file that another program put in the place of the open journal's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.session import Session
from ui.widgets.sheet import Question

translate = QCoreApplication.translate


class OtherFileSheet(Question):
    """Locks, so that what stands at the journal's place now can be opened; leaving asks about words that are held."""

    lock_requested = Signal()

    def __init__(self, _session: Session, look: Look, _about: object, parent: QWidget) -> None:
        super().__init__(
            look,
            parent,
            translate("OtherFileSheet", "Open the other file?"),
            translate(
                "OtherFileSheet",
                "Afterbell locks, and asks for the passphrase of what stands at the journal’s place now. It is another "
                "state of your journal, most likely an older one. Words that are only here are asked about first.",
            ),
        )
        self.answers(self.tr("Stay here"), self.tr("Lock, and open it"), self.lock_requested.emit)
