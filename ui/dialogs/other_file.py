"""Going to the file that another program put in the place of the open journal's."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.widgets.sheet import Question
from ui.wishes import Lock, Wishing
from ui.wording import translate


class OtherFileSheet(Question):
    """Locks, so that what stands at the journal's place now can be opened; leaving asks about words that are held."""

    def __init__(self, look: Look, wish: Wishing, parent: QWidget) -> None:
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
        self.answers(self.tr("Stay here"), self.tr("Lock, and open it"), lambda: wish(Lock()))
