"""Whether quotation marks are set as they are typed: as the journal says, from the moment it is changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from journal.changes import Changes, Room
from journal.deeds import settings
from journal.settings_table import SMART_QUOTES
from ui.editor.editor import Editor
from ui.session import Session


class Quotes(QObject):
    """Tells an editor; until the answer is here all stays as it is typed."""

    def __init__(self, session: Session, editor: Editor) -> None:
        super().__init__(editor)
        self._session, self._editor = session, editor
        session.changed.connect(self._take_changes)
        self._look()

    def _look(self) -> None:
        self._session.ask(self, partial(settings.get, setting=SMART_QUOTES), self._editor.set_curly, topic="quotes")

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.SETTINGS):
            self._look()
