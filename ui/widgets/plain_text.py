"""The text that stands in a field, letter by letter; the one place that reads it out of Qt."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument


def text_of(document: QTextDocument) -> str:
    """Give what stands in a document. Qt's own `toPlainText` makes spaces of no-break spaces."""
    return _with_line_ends(document.toRawText())


def selected_text(cursor: QTextCursor) -> str:
    """Give what is selected, by the same rule."""
    return _with_line_ends(cursor.selectedText())


def _with_line_ends(raw: str) -> str:
    return raw.replace("\u2029", "\n").replace("\u2028", "\n")
