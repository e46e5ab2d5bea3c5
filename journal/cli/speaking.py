"""Speaking to a terminal. What was written by anybody is shown without the controls a terminal would obey."""

from __future__ import annotations

import re
import sys
from datetime import date
from typing import TextIO

from journal.shapes import Kind

MARKS = {Kind.HIGH: "▲", Kind.LOW: "▼", Kind.BOTH: "◆", Kind.NOTE: "•"}
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def say(*lines: str) -> None:
    """Write lines to the output."""
    _write(sys.stdout, lines)


def complain(*lines: str) -> None:
    """Write lines beside the output, where they do not mix with it."""
    _write(sys.stderr, lines)


def _write(stream: TextIO | None, lines: tuple[str, ...]) -> None:
    if stream is not None:  # None where whoever started the command closed it: the deed is done, nobody listens
        stream.writelines(plain(line) + "\n" for line in lines)


def plain(text: str) -> str:
    """Give the text without escape sequences, other controls and marks that turn its direction."""
    return _OBEYED.sub("", text)


def day(of: date) -> str:
    """Give a date as it is read: Thu 12 March 2026."""
    return f"{of:%a} {of.day} {of:%B %Y}"


def count(number: int, one: str, many: str = "") -> str:
    """Give a number with its word: 1 entry, 2 entries."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
