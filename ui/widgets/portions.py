"""A long text in portions, so that no text holds the window while it is put into a document."""

from __future__ import annotations

import re
from collections.abc import Iterator

PORTION = 10_000
"""Characters of HTML in one portion, about 1,500 words: to parse, dress and lay them out takes a few milliseconds."""

_BETWEEN = "</p>\n<p>"
_CONTAINER = re.compile(r"<(/?)(?:ul|ol|blockquote|table)\b")


def portions(html: str, size: int = PORTION) -> Iterator[str]:
    """Cut HTML that was made safe between two paragraphs that stand in nothing else, each portion of `size` or more.

    Only there: a document keeps an empty line before a list or a table that is put in behind a text.
    """
    start = at = depth = 0
    while (found := html.find(_BETWEEN, max(at, start + size))) >= 0:
        cut = found + len("</p>")
        depth += sum(-1 if end else 1 for end in _CONTAINER.findall(html, at, cut))
        at = cut
        if depth == 0:
            yield html[start:cut]
            start = at = cut + len("\n")
    yield html[start:]
