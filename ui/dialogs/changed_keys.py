"""The question how the keys were changed, once more: from Settings, where it was left for later."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from journal.deeds import rekeying
from journal.shapes.keys import KeyChanges
from ui.changed_keys import WIDTH, ChangedKeys
from ui.look import Look
from ui.session import Session
from ui.widgets.sheet import Sheet
from ui.wishes import Wishing
from ui.wording import translate


class ChangedKeysSheet(Sheet):
    """Asks what the screen after an unlock asks."""

    def __init__(self, session: Session, look: Look, wish: Wishing, parent: QWidget) -> None:
        super().__init__(look, parent, translate("ChangedKeysSheet", "Was it you?"), width=WIDTH + 52)
        self._session, self._wish = session, wish
        self.view: ChangedKeys | None = None
        session.ask(self, rekeying.untold, self._show)

    def _show(self, told: KeyChanges | None) -> None:
        if told is None:
            self.close_sheet()
            return
        self.view = ChangedKeys(self._session, self.look, self._wish, told, just_opened=False)
        self.view.answered.connect(self.close_sheet)
        self.view.put_off.connect(self.close_sheet)
        self.add_scrolling(self.view)
        self.view.show()
        self.view.setFocus()
