"""Find in this entry: a field, the way forward and back, and how many there are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from ui.editor import commands
from ui.look import Look, set_look
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label
from ui.widgets.layouts import in_row
from ui.widgets.plain_text import text_of
from ui.widgets.search_field import SearchField
from ui.wording import translate


class FindBar(QFrame):
    """Finds words in an editor, any case."""

    closed = Signal()

    def __init__(self, look: Look, editor: QTextEdit) -> None:
        super().__init__()
        set_look(self, "bar")
        self._editor = editor
        self.field = SearchField(look, self.tr("Find in this entry"), self.tr("Find in this entry"))
        self.field.textChanged.connect(lambda _: self._look(from_start=True))
        self.field.returnPressed.connect(self.next)
        self.count = Label(look, "", "ui-small", "faint")
        row = in_row((self.field, 1), self.count, on=self, margins=(16, 6, 12, 6))
        for icon, name, deed in (
            ("chevron-up", self.tr("Previous"), self.previous),
            ("chevron-down", self.tr("Next"), self.next),
            ("close", self.tr("Close"), self.put_away),
        ):
            row.addWidget(IconButton(look, icon, name, clicked=deed))
        self.hide()

    def open_bar(self) -> None:
        """Show it with what is selected."""
        chosen = self._editor.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.field.setText(chosen)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def put_away(self) -> None:
        """Hide it and go on writing."""
        self.hide()
        self._editor.setFocus()
        self.closed.emit()

    def wipe(self) -> None:
        """Let go of what was looked for."""
        self.field.clear()
        self.hide()

    def next(self) -> None:
        """Go to the next place."""
        self._look()

    def previous(self) -> None:
        """Go to the place before."""
        self._look(back=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _look(self, *, back: bool = False, from_start: bool = False) -> None:
        words = self.field.text()
        if not words:
            self.count.setText("")
            return
        start = self._editor.textCursor()
        if from_start:
            start.setPosition(start.selectionStart())
        found = commands.find(self._editor.document(), words, start, back=back)
        if found is not None:
            self._editor.setTextCursor(found)
        self.count.setText(self._counted(words, found))

    def _counted(self, words: str, found: QTextCursor | None) -> str:
        if found is None:
            return self.tr("Not found")
        before = text_of(self._editor.document()).casefold()
        return translate("FindBar", "%Ln found", "", before.count(words.casefold()))
