"""Where a place in a text lies: code points on Python's side, UTF-16 units on Qt's. The one place that maps them.

Qt counts an emoji as two; Python counts it as one. Every position that crosses between a `str` and a `QTextCursor`
goes through here.
"""

from __future__ import annotations


def units(text: str, point: int) -> int:
    """Give the UTF-16 position in Qt of code point number `point` of `text`."""
    head = text[:point]
    return len(head) if head.isascii() else len(head) + sum(1 for sign in head if sign > "\uffff")


def points(text: str, unit: int) -> int:
    """Give the code point of `text` at UTF-16 position `unit`; the middle of a pair belongs to its start."""
    if text.isascii():
        return min(unit, len(text))
    seen = 0
    for place, sign in enumerate(text):
        width = 2 if sign > "\uffff" else 1
        if seen + width > unit:
            return place
        seen += width
    return len(text)
