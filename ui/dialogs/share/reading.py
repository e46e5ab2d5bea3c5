"""Exactly what they will read, letter by letter, with every protected and every open word marked."""

from __future__ import annotations

import itertools

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from journal.prose import Run, spans
from journal.shapes import Finding, Preview, Protected, ProtectedEntry
from ui.look import Look, set_look
from ui.widgets.fields import LettersAsChosen, MenuInWindow
from ui.wording.people import replaced


class ProtectedText(MenuInWindow, LettersAsChosen, QTextEdit):
    """The preview of one or more entries. Pressing a marked word says which one it was."""

    finding_pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._places: list[tuple[int, int, str]] = []
        self._preview: Preview | None = None
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("What they will read"))
        set_look(self, "field")
        self.document().setDocumentMargin(14)
        look.set_font(self, "entry-small")
        look.changed.connect(self._dress_anew)

    def show_preview(self, preview: Preview) -> None:
        """Show all of it; the place where one was reading is kept."""
        self._preview = preview
        at = self.verticalScrollBar().value()
        self.clear()
        self._places.clear()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if preview.note.text.strip():
            self._write(cursor, preview.note, "entry-small", self.tr("Your note: "))
        for number, entry in enumerate(preview.entries):
            if number or preview.note.text.strip():
                cursor.insertBlock(self._spaced(20))
            self._write_entry(cursor, entry)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which marked word was pressed."""
        super().mouseReleaseEvent(event)
        place = self.cursorForPosition(event.position().toPoint()).position()
        for start, end, key in self._places:
            if start <= place <= end and not self.textCursor().hasSelection():
                self.finding_pressed.emit(key)

    def _dress_anew(self) -> None:
        if self._preview is not None:
            self.show_preview(self._preview)

    def _write_entry(self, cursor: QTextCursor, entry: ProtectedEntry) -> None:
        if entry.title.text:
            self._write(cursor, entry.title, "section")
            cursor.insertBlock(self._spaced(6))
        self._write_body(cursor, entry.body)
        for tag in entry.tags:
            cursor.insertBlock(self._spaced(4))
            self._write(cursor, tag, "ui-small", "#")
        for file in entry.files:
            if file.included is not False:
                cursor.insertBlock(self._spaced(4))
                self._write(cursor, file.name, "ui-small", self.tr("With it: "))
                if file.contents is not None:
                    cursor.insertBlock(self._spaced(2))
                    self._write(cursor, file.contents, "entry-small")

    def _write_body(self, cursor: QTextCursor, body: Protected) -> None:
        at, state = 0, 0
        for number, line in enumerate(body.text.split("\n")):
            if number:
                cursor.insertBlock(self._spaced(0))
            runs, state = spans(line, state)
            strong = [run for run in runs if run.kind in {"strong", "heading", "marker"}]
            here = [one for one in body.findings if one.start < at + len(line) and one.end > at]
            self._write_line(cursor, line, at, here, strong)
            at += len(line) + 1

    def _write_line(self, cursor: QTextCursor, line: str, at: int, found: list[Finding], styles: list[Run]) -> None:
        edges = {0, len(line)}
        for start, end in [*(run[:2] for run in styles), *((one.start - at, one.end - at) for one in found)]:
            edges |= {min(max(start, 0), len(line)), min(max(end, 0), len(line))}
        places = sorted(edges)
        for start, end in itertools.pairwise(places):
            mark = next((one for one in found if one.start - at <= start and end <= one.end - at), None)
            kinds = {run.kind for run in styles if run.start <= start and end <= run.end}
            dim = "marker" in kinds and mark is None
            font = "entry-small" if dim or not kinds else "entry-strong"
            self._insert(cursor, line[start:end], mark, font, "faint" if dim else "ink")

    def _write(self, cursor: QTextCursor, part: Protected, font: str, before: str = "") -> None:
        plain = self._shape(font)
        cursor.insertText(before, plain)
        at = 0
        for one in sorted(part.findings, key=lambda one: one.start):
            cursor.insertText(part.text[at : one.start], plain)
            self._insert(cursor, part.text[one.start : one.end], one, font)
            at = one.end
        cursor.insertText(part.text[at:], plain)

    def _insert(self, cursor: QTextCursor, text: str, mark: Finding | None, font: str, role: str = "ink") -> None:
        shape = self._shape(font)
        shape.setForeground(self._look.color(role))
        start = cursor.position()
        if mark is not None:
            self._dress(shape, mark)
        cursor.insertText(text, shape)
        if mark is not None:
            self._places.append((start, cursor.position(), mark.key))

    def _dress(self, shape: QTextCharFormat, mark: Finding) -> None:
        if not mark.decided:
            shape.setBackground(self._look.color("warn-soft"))
            shape.setForeground(self._look.color("warn"))
            shape.setFontUnderline(True)
        elif replaced(mark):
            shape.setBackground(self._look.color("board-soft"))

    def _shape(self, font: str) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setFont(self._look.font(font))
        shape.setForeground(self._look.color("ink"))
        return shape

    def _spaced(self, above: int) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setTopMargin(above)
        shape.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return shape
