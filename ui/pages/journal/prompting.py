"""Opens the templates for the entry that is written, and sees that answers follow it and go once they stand in it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journal.deeds import prompts
from journal.deeds.prompts import Used
from journal.shapes import Entry, Kind
from ui.editor.saving import Saving
from ui.look import Look
from ui.pages.journal.prompts import PromptSheet
from ui.session import Session
from ui.wishes import Wishing


class Prompting(QObject):
    """`chosen` carries what goes into the entry, and the template's kind."""

    chosen = Signal(str, object)

    def __init__(self, session: Session, look: Look, wish: Wishing, page: QWidget, saving: Saving) -> None:
        super().__init__(page)
        self._session, self._look, self._wish = session, look, wish
        self._page, self._saving = page, saving
        self._opened = False
        saving.made.connect(self._follow)

    def begin(self) -> None:
        """Begin with another entry."""
        self._opened = False

    def open(self) -> None:
        """Show the templates."""
        self._opened = True
        entry = self._saving.entry
        sheet = PromptSheet(self._session, self._look, self._wish, self._page, entry.id if entry else None)
        sheet.chosen.connect(self._take)
        self._saving.made.connect(sheet.belong_to)
        sheet.open_sheet()

    def _take(self, text: str, kind: Kind, used: Used) -> None:
        self.chosen.emit(text, kind)
        self._saving.flush()
        self._saving.act(partial(prompts.note_used, entry=self._saving.place.entry, used=used))

    def _follow(self, entry: Entry) -> None:
        """Let what was answered before the entry was made be about it."""
        if self._opened:
            self._session.flush()
            self._session.do(self, partial(prompts.follow, entry=entry.id))
