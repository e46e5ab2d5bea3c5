"""Where the lines of a text may break, so that no text stops the window."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QTextEdit

LONGEST_WORD = 10_000
"""Characters in a row without a gap. Qt breaks a word longer than its line in time that grows with its square: a
million of them, as of a pasted file, take seven minutes, and a tenth of a second where lines may break anywhere."""

LONGEST_KEPT = 40
"""Characters in a row that are taken for a word where a text has a table."""
_BETWEEN = re.compile(r"[\s<>]+")
_GAP = re.compile(r"\s")


def break_lines_of(edit: QTextEdit, text: str) -> None:
    """Let lines break between words, or anywhere if the text that will be shown has a word of no word's length."""
    anywhere = _may_have_a_long_word(text) and max(map(len, text.split())) > LONGEST_WORD
    edit.setWordWrapMode(
        QTextOption.WrapMode.WrapAnywhere if anywhere else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    )


def keep_words_whole_in_tables(edit: QTextEdit, html: str) -> None:
    """Let no word of a text with a table break: one that may stands in columns as wide as a letter, unreadable.

    A table that is wider than its place is moved sideways then.
    """
    if "<table" in html and max(map(len, _BETWEEN.split(html))) <= LONGEST_KEPT:
        edit.setWordWrapMode(QTextOption.WrapMode.WordWrap)


def _may_have_a_long_word(text: str) -> bool:
    """Look for a window without a gap, of which so long a word fills one: a thousandth of the work of counting all."""
    half = LONGEST_WORD // 2
    return any(_GAP.search(text, at, at + half) is None for at in range(0, len(text) - half + 1, half))
