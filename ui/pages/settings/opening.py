"""Whether a double-click on a sealed file or a card opens Afterbell."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from journal.errors import Refusal
from ui.desktop import file_types
from ui.pages.settings.rows import Group
from ui.session import Session
from ui.wording.refusals import say


class OpeningSwitch(QCheckBox):
    """A wish to the desktop, kept by it and not by the journal."""

    def __init__(self, session: Session, group: Group) -> None:
        super().__init__()
        self._session = session
        self._why = self.tr("A double-click on them opens Afterbell. For you alone, on this computer.")
        self.setChecked(file_types.is_registered())
        self.clicked.connect(self._ask_desktop)
        self._row = group.add(self.tr("Sealed files and cards"), self._why, self)

    def _ask_desktop(self, on: bool) -> None:  # noqa: FBT001  Qt's signature
        self.setEnabled(False)
        self._session.reckon(
            self, file_types.register if on else file_types.forget, lambda _: self._settle(self._why), self._refuse
        )

    def _refuse(self, refusal: Refusal) -> None:
        self._settle(say(refusal).together)

    def _settle(self, words: str) -> None:
        self._row.explain(words)
        self.setChecked(file_types.is_registered())
        self.setEnabled(True)
