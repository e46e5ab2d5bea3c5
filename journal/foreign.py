"""Pure. What somebody else wrote, made safe to show on one line: no control, no direction-changing characters."""

from __future__ import annotations

import unicodedata

_UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_KEPT_IN_TEXT = "\n\t\u200d"
"""Line ends, tabs, and the joiner that emoji and several scripts are written with."""


def clean_line(text: str, limit: int = 300) -> str:
    """Give `text` on one line, normalised (NFC), without control and bidi characters, at most `limit` characters."""
    kept = "".join(" " if letter.isspace() else letter for letter in unicodedata.normalize("NFC", text))
    return " ".join("".join(letter for letter in kept if _is_seen(letter)).split())[:limit]


def clean_text(text: str) -> str:
    """Give `text` with its lines, without control and bidi characters that could make it read as something else."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(letter for letter in plain if letter in _KEPT_IN_TEXT or _is_seen(letter))


def _is_seen(letter: str) -> bool:
    return letter == "\u200d" or unicodedata.category(letter) not in _UNSEEN
