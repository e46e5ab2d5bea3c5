"""What somebody typed or chose and that is nowhere else: it does not go by a stray click."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


class KeepsLetters:
    """A field whose letters are in the journal a moment after they were typed; comes before Qt's among the bases."""


class HoldsChoices:
    """A sheet, or part of one, in which somebody chooses what it then does with; comes before Qt's among the bases."""

    def was_touched(self) -> bool:
        """Tell whether somebody chose something here that is nowhere else."""
        raise NotImplementedError


def would_go(field: QWidget) -> bool:
    """Tell whether something was typed in a field, or chosen in a part, that would be gone with it."""
    if isinstance(field, KeepsLetters) or not field.isVisible():
        return False
    if isinstance(field, HoldsChoices):
        return field.was_touched()
    if isinstance(field, QLineEdit):
        return field.isModified() and bool(field.text())
    return isinstance(field, QPlainTextEdit) and field.document().isModified() and not field.document().isEmpty()
