"""Pure. What somebody else wrote, made safe to show on one line: no control, no direction-changing characters."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from journal.errors import BundleRefused
from journal.prose import clean

_CATEGORIES = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_TAGS = range(0xE0000, 0xE1000)
"""All of these categories that stand beyond the first two planes."""
_KEPT = "\n\t\u200d"
"""Line ends, tabs, and the joiner that emoji and several scripts are written with."""


def require(holds: object, detail: str) -> None:
    """Refuse a bundle as malformed unless something holds of it. Raises `BundleRefused` with that detail."""
    if not holds:
        raise BundleRefused(reason="malformed", detail=detail)


def clean_line(text: str, limit: int = 300) -> str:
    """Give `text` on one line, normalised (NFC), without control and bidi characters, at most `limit` characters."""
    kept = "".join(" " if letter.isspace() else letter for letter in unicodedata.normalize("NFC", text))
    return " ".join(_unseen().sub("", kept).split())[:limit]


def clean_text(text: str) -> str:
    """Give `text` with its lines, without control and bidi characters that could make it read as something else."""
    return _unseen().sub("", clean(text))


@cache
def _unseen() -> re.Pattern[str]:
    """Match controls, formats, half characters and separators of lines; one pattern, because texts are long."""
    runs: list[list[int]] = []
    for code in (*range(0x20000), *_TAGS):
        if unicodedata.category(chr(code)) in _CATEGORIES and chr(code) not in _KEPT:
            if runs and runs[-1][1] == code - 1:
                runs[-1][1] = code
            else:
                runs.append([code, code])
    # As runs, not letter by letter: seven times faster.
    return re.compile("[" + "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in runs) + "]+")
