"""Quotation marks as they are set in the language, in place of the straight ones, while they are typed."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

STRAIGHT = frozenset("\"'")
_MARKS = "*_~"
_BEFORE = re.compile(r"[\s(\[{<>“‘„‚«‹—–/|=-]")
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S*$|\]\([^()\s]*$", re.IGNORECASE)


def curly(before: str, typed: str) -> str:
    """Give the mark for a straight one that is typed behind `before`, the line up to it.

    It opens at the start of a word and closes behind one; a single one behind a letter is an apostrophe. In code and in
    an address it stays straight.
    """
    if before.count("`") % 2 or _ADDRESS.search(before) or before.endswith("\\"):
        return typed
    ahead = before.rstrip(_MARKS)[-1:]
    opening, closing = _pair(single=typed == "'")
    if not ahead or _BEFORE.match(ahead):
        return opening
    if typed == "'" and before.count(opening) <= before.count(closing):
        return "’"  # an apostrophe
    return closing


def _pair(*, single: bool) -> tuple[str, str]:
    style = QLocale.QuotationStyle
    quoted = QLocale().quoteString("x", style.AlternateQuotation if single else style.StandardQuotation)
    opening, _, closing = quoted.partition("x")
    return opening, closing
