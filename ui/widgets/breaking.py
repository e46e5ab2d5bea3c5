"""Where the lines of a text may break, so that no text stops the window."""

from __future__ import annotations

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QTextEdit

LONGEST_WORD = 10_000
"""Signs in a row without a gap. Qt breaks a word that is longer than its line in time that grows with its square: a
million signs, as of a pasted file, take seven minutes, and a tenth of a second where lines may break anywhere."""


def break_lines_of(edit: QTextEdit, text: str) -> None:
    """Let lines break between words, or anywhere if the text that will be shown has a word of no word's length."""
    anywhere = any(len(word) > LONGEST_WORD for word in text.split())
    edit.setWordWrapMode(
        QTextOption.WrapMode.WrapAnywhere if anywhere else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    )
