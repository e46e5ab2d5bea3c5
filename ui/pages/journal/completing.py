"""Completion in the search field: offers what a condition may say, and leaves every other word alone."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QStringListModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from journal.deeds import list_entries
from journal.search import query
from ui.look import Look
from ui.session import Session
from ui.widgets.offering import dress_offered


class Completing(QObject):
    """Follows the word under the cursor of a field."""

    def __init__(self, session: Session, look: Look, field: QLineEdit) -> None:
        super().__init__(field)
        self._session, self._field = session, field
        self.offered = QStringListModel(self)
        self.completer = QCompleter(self.offered, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setWidget(field)
        dress_offered(look, self.completer)
        self.completer.activated.connect(self._take)
        field.textEdited.connect(self._follow)

    def part(self) -> tuple[int, str]:
        """Give where the word under the cursor begins, and the word as far as the cursor."""
        before = self._field.text()[: self._field.cursorPosition()]
        start = before.rfind(" ") + 1
        return start, before[start:]

    def _follow(self) -> None:
        _, part = self.part()
        if ":" not in part and len(part) < 2:
            self._show(())
            return

        # Without asking the journal it is known already that most words are none of ours.
        if ":" in part or part.startswith("#") or query.completions(part, (), date.min):
            self._session.ask(self, partial(list_entries.complete, part=part), self._show, topic="completion")
        else:
            self._show(())

    def _show(self, found: tuple[str, ...]) -> None:
        self.offered.setStringList(list(found))
        if found and self._field.hasFocus():
            self.completer.complete()
        else:
            popup = self.completer.popup()
            if popup is not None:
                popup.hide()

    def _take(self, words: str) -> None:
        start, part = self.part()
        text = self._field.text()
        rest = text[start + len(part) :]
        gap = "" if words.endswith(":") or rest.startswith(" ") else " "
        self._field.setText(text[:start] + words + gap + rest)
        self._field.setCursorPosition(start + len(words) + len(gap))
        if words.endswith(":"):
            self._follow()
