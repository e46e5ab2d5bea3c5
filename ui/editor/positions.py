"""Where a place in a text lies: code points on Python's side, UTF-16 units on Qt's. The one place that maps them.

Qt counts an emoji as two; Python counts it as one. Every position that crosses between a `str` and a `QTextCursor`
goes through here.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor


def units(text: str, point: int) -> int:
    """Give the UTF-16 position in Qt of code point number `point` of `text`."""
    head = text[:point]
    return len(head) if head.isascii() else len(head.encode("utf-16-le", "surrogatepass")) // 2


def units_in(text: str) -> Callable[[int], int]:
    """Give `units` of one text, for those who ask of it many times: it is read through once."""
    # To encode all of it takes a hundredth of what it takes to look at each letter.
    if text.isascii() or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text):
        return lambda point: point
    wide = [place for place, char in enumerate(text) if char > "\uffff"]
    return lambda point: point + bisect_left(wide, point)


def points(text: str, unit: int) -> int:
    """Give the code point of `text` at UTF-16 position `unit`; the middle of a pair belongs to its start."""
    if text.isascii():
        return min(unit, len(text))
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * unit].decode("utf-16-le", "ignore"))


def select(cursor: QTextCursor, start: int, end: int) -> None:
    """Select from one position of a document to another, at which the cursor is then."""
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)


def select_in(cursor: QTextCursor, block: QTextBlock, start: int, end: int) -> None:
    """Select from one code point of a line to another."""
    text, place = block.text(), block.position()
    select(cursor, place + units(text, start), place + units(text, end))


def alike(old: str, new: str) -> tuple[int, int]:
    """Give with how many letters two texts begin alike, and with how many of the others they end so."""

    def begin_alike(one: str, other: str) -> int:
        apart = (at for at, (mine, theirs) in enumerate(zip(one, other, strict=False)) if mine != theirs)
        return next(apart, min(len(one), len(other)))

    head = begin_alike(old, new)
    return head, begin_alike(old[head:][::-1], new[head:][::-1])
