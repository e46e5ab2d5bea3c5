"""A link by a small form: its words and where it leads; each letter of both goes into the text at once."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from ui.editor import markdown_lines, tables
from ui.editor.editor import Editor
from ui.editor.positions import points, select, select_in
from ui.look import Look
from ui.widgets.plain_text import selected_text
from ui.widgets.small_form import Line, SmallForm
from ui.wording import translate

_LINK = re.compile(r"(?<!!)\[(?P<words>(?:[^\[\]\n\\]|\\.)*)\]\((?:<(?P<held>[^<>\n]*)>|(?P<address>[^()\s]*))\)")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_MAIL = re.compile(r"[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+")


class Linking(QObject):
    """Asks for a link at the cursor of `editor`: of what is selected, or of the link that the cursor is in.

    Enter sets it, Esc leaves the words without it (or the link as it was); without an address it is no link.
    """

    def __init__(self, look: Look, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._form = SmallForm(look, editor, editor.parentWidget() or editor)
        self._form.cancelled.connect(self._give_up)
        self._form.accepted.connect(self._write)
        self._span = QTextCursor()
        self._words = self._address = self._before = ""
        self._goes_on = False
        editor.ask_for_links(self.ask)
        editor.filled.connect(self._form.put_away)

    def ask(self) -> None:
        """Open the form at the cursor."""
        self._span = span = _of_link(self._editor.textCursor())
        self._before = text = selected_text(span)
        found = _LINK.fullmatch(text)
        if found:
            self._words = re.sub(r"\\([\[\]])", r"\1", found["words"])
            self._address = found["held"] if found["held"] is not None else found["address"]
        elif markdown_lines.is_address(text):
            self._words, self._address = "", text
        else:
            copied = QApplication.clipboard().text().strip()
            self._words, self._address = text, copied if markdown_lines.is_address(copied) else ""
        self._goes_on = False
        self._form.open_beside(
            self._place(),
            (
                Line(translate("Linking", "Words"), self._words, self._take_words),
                Line(
                    translate("Linking", "Address"),
                    self._address,
                    self._take_address,
                    translate("Linking", "https:// is put before it. Afterbell opens no link by itself."),
                ),
            ),
            first=1,
            done=translate("Linking", "Set the link"),
            cancel=translate("Linking", "Cancel"),
        )

    def _place(self) -> QRect:
        start, end = QTextCursor(self._span), QTextCursor(self._span)
        start.setPosition(self._span.selectionStart())
        end.setPosition(self._span.selectionEnd())
        around = self._editor.cursorRect(start).united(self._editor.cursorRect(end))
        place = self._editor.parentWidget() or self._editor
        return QRect(self._editor.viewport().mapTo(place, around.topLeft()), around.size())

    def _take_words(self, words: str) -> None:
        self._words = markdown_lines.one_line(words)
        self._write()

    def _take_address(self, address: str) -> None:
        self._address = markdown_lines.one_line(address)
        self._write()

    def _give_up(self) -> None:
        """Leave the words alone, or the link as it was before."""
        self._put(self._before if _LINK.fullmatch(self._before) or not self._words else self._words)

    def _write(self) -> None:
        address = whole(self._address)
        made = markdown_lines.linked(self._words, address) if self._words and address else address or self._words
        self._put(tables.as_cell(made) if tables.rows(self._span.block()) else made)

    def _put(self, made: str) -> None:
        """Put it into the text, all that is typed in one form as one step of undo."""
        span = self._span
        if selected_text(span) == made:
            return
        if self._goes_on:
            span.joinPreviousEditBlock()
        else:
            span.beginEditBlock()
        start = span.selectionStart()
        span.insertText(made)
        end = span.position()
        span.endEditBlock()
        self._goes_on = True
        self._editor.setTextCursor(span)
        select(span, start, end)


def whole(address: str) -> str:
    """Give an address as links need it: with https:// or mailto: before what has neither; "" for nothing."""
    address = address.strip()
    if not address or _SCHEME.match(address):
        return address
    return f"mailto:{address}" if _MAIL.fullmatch(address) else f"https://{address}"


def _of_link(cursor: QTextCursor) -> QTextCursor:
    """Select the link that the cursor is in; else what is selected stays so."""
    block = cursor.block()
    text = block.text()
    at = points(text, cursor.positionInBlock())
    for found in _LINK.finditer(text):
        if found.start() <= at <= found.end() and not cursor.hasSelection():
            select_in(cursor, block, *found.span())
    return cursor
