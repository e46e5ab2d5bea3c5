"""The pictures of a shown text in their three sizes, with their captions below them."""

from __future__ import annotations

import re
from html import escape, unescape

from journal.prose.files import Size, read_alt

WIDTHS = {Size.SMALL: 220, Size.MIDDLE: 440, Size.LARGE: 620}
"""Pixels at the usual size of letters; no picture is shown wider than it is, or than its column."""
_PICTURE = re.compile(r'<img alt="(?P<alt>[^"]*)" src="(?P<src>attachment:[0-9A-Za-z-]{1,64})">')
_ALONE = re.compile(rf"<p>\s*{_PICTURE.pattern}\s*</p>")


def with_captions(html: str) -> str:
    """Give safe HTML in which each picture says its width in its address, and its caption stands below it."""
    return _PICTURE.sub(_sized, _ALONE.sub(_figure, html))


def _sized(found: re.Match[str]) -> str:
    alt = read_alt(unescape(found["alt"]))
    return f'<img alt="{escape(alt.heard)}" src="{found["src"]}#{WIDTHS[alt.size]}">'


def _figure(found: re.Match[str]) -> str:
    alt = read_alt(unescape(found["alt"]))
    below = f'<br><small><i class="caption">{escape(alt.shown)}</i></small>' if alt.shown else ""
    return f'<p align="center">{_sized(found)}{below}</p>'
