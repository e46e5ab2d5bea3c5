"""Pure. Text that is not UTF-8: what is plainly words of Windows-1252, which holds all of Latin-1, and what is none."""

from __future__ import annotations

import re

_NO_TEXT = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f\x7f]")
"""Bytes that stand in no text."""
_UTF8 = re.compile(rb"[\xc2-\xdb][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
"""Letters beyond ASCII in UTF-8; hardly a word of Windows-1252 has such a row of bytes."""
_HIGH = re.compile(rb"[\x80-\xff]")
_ACCENTED = re.compile(rb"[\xc0-\xff]")
_LETTER = re.compile(rb"[A-Za-z\xc0-\xff]")
_FEW = 4
"""So many letters may be beyond ASCII in a text of any length."""
_SHARE = 4
"""One letter in so many may be beyond ASCII in a long text."""


def read(data: bytes) -> str:
    """Give words of Windows-1252, "" where these bytes are not plainly that: damaged UTF-8, another alphabet, no text.

    A Western language has one letter in ten beyond ASCII at most; where nearly all are, the alphabet is another.
    """
    high, whole = len(_HIGH.findall(data)), sum(map(len, _UTF8.findall(data)))
    accented, most = len(_ACCENTED.findall(data)), max(_FEW, len(_LETTER.findall(data)) // _SHARE)
    if _NO_TEXT.search(data) or 2 * whole >= high or accented > most:
        return ""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return ""


def shown(data: bytes) -> str:
    """Give what can be read of a text, with the number of each byte that is none; "" where all of it is no text."""
    return "" if _NO_TEXT.search(data) else data.decode("utf-8", "backslashreplace").strip()
