"""The spaces of other widths: Qt's reader of HTML makes a plain space of each, or nothing at the start of a line."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextBlock, QTextCursor

_SPACES = "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_AWAY = {ord(space): chr(0xFDE0 + place) for place, space in enumerate(_SPACES)}
_BACK = {chr(0xFDE0 + place): space for place, space in enumerate(_SPACES)}
_HELD = re.compile("[\ufde0-\ufdee]")


def held(html: str) -> str:
    """Give the HTML with noncharacters, which no text holds, in place of those spaces."""
    return html.translate(_AWAY) if any(space in html for space in _SPACES) else html


def put_back(block: QTextBlock) -> None:
    """Put the spaces into the text from this block on."""
    cursor = QTextCursor(block)
    while block.isValid():
        text = block.text()
        for found in reversed([*_HELD.finditer(text)]):
            at = block.position() + len(text[: found.start()].encode("utf-16-le")) // 2
            cursor.setPosition(at)
            cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(_BACK[found[0]], cursor.charFormat())
        block = block.next()
