"""Words where Qt looks for marks in them: tool tips, which it may read as HTML, and menus and buttons with their "&".

Qt takes a tool tip that looks like HTML for HTML, and loads any picture it names from the disk. Whoever chose the words
may be a friend, so that every one is shown letter by letter.
"""

from __future__ import annotations

import re
import unicodedata
from textwrap import wrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon, QTreeWidgetItem, QWidget

LONGEST, WIDTH = 400, 80
"""Letters of a tool tip, and of a line of it: Qt breaks no line of plain text."""
_UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_KEPT = "\n\u200c\u200d"
"""Line ends, and what joins and parts letters in emoji and several scripts."""
_MARK = re.compile("[<&]")
_NO_TAG = "\\g<0>\u2060"
"""A mark, then a word joiner, which nobody sees: what follows is no tag and no entity to Qt."""


def tip(words: str) -> str:
    """Give words as a tool tip that Qt shows letter by letter, without what turns its direction, and not too long."""
    if not words:
        return ""
    seen = "".join(one for one in words[: 3 * LONGEST] if one in _KEPT or unicodedata.category(one) not in _UNSEEN)
    cut = seen[: LONGEST + 1]
    cut = cut if len(cut) <= LONGEST else cut[: LONGEST - 1] + "…"
    lines = (part for line in cut.split("\n") for part in wrap(line, WIDTH, break_on_hyphens=False) or [""])
    return _MARK.sub(_NO_TAG, "\n".join(lines))


def set_tip(part: QWidget | QSystemTrayIcon, words: str) -> None:
    """Show these words where the pointer rests on a part."""
    part.setToolTip(tip(words))


def set_row_tip(row: QTreeWidgetItem, words: str) -> None:
    """Show these words where the pointer rests on a row of a tree."""
    row.setToolTip(0, tip(words))


def unmarked(words: str) -> str:
    """Give words for a menu or a button, in which "&" is a letter and not the mark of the key that presses it."""
    return words.replace("&", "&&")
