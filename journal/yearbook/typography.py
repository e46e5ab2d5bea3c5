"""Pure. Quotes and dashes as a printer sets them; no other letter of a text is changed."""

from __future__ import annotations

import re

_APOSTROPHES = re.compile(
    r"(?<=[^\W\d])'(?=\w)|(?<=\d)'(?=[^\W\d])|(?<![\w'])'(?=\d\ds?\b|(?i:tis|twas|em|cause|til)\b)"
)
_DASHES = (
    (re.compile(r"(?<=\s)---(?=\s)|(?<=\w)---(?=\w)"), "—"),
    (re.compile(r"(?<=[\w.!?)\"'”’…] )--?(?=\s)|(?<=\w)--(?=\w)"), "–"),
    (re.compile(r"(?<!\.)\.\.\.(?!\.)"), "…"),
)
_QUOTE = re.compile("([\"'])")


def dashed(text: str) -> str:
    """Give a text with its dashes, its ellipses and the apostrophes inside its words."""
    text = _APOSTROPHES.sub("’", text)
    for pattern, dash in _DASHES:
        text = pattern.sub(dash, text)
    return text


def between_quotes(text: str) -> list[str]:
    """Give what stands between the straight quotes of a text, and the quotes, in turn."""
    return _QUOTE.split(text)
