"""Letters that somebody typed and that are nowhere else: they do not go by a stray click."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


class KeepsLetters:
    """A field whose letters are in the journal a moment after they were typed; comes before Qt's among the bases."""


def has_letters(field: QWidget) -> bool:
    """Tell whether something was typed in a field that would be gone with it."""
    if isinstance(field, KeepsLetters) or not field.isVisible():
        return False
    if isinstance(field, QLineEdit):
        return field.isModified() and bool(field.text())
    return isinstance(field, QPlainTextEdit) and field.document().isModified() and not field.document().isEmpty()
