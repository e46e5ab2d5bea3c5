"""Pure. Markdown as HTML that is safe to show: foreign text goes the same way as own, under lower caps.

The caps decide before anything is parsed, because Python-Markdown takes quadratic time on unbalanced brackets and
overflows on deep nesting; what is over them is shown as plain text. Raw HTML is text to us, never markup, and `nh3`
cleans what comes out all the same: two locks, because Qt's rich text loads any local path it is given.
"""

from __future__ import annotations

import html
import re

from journal.prose.ready import put_back, readied
from journal.prose.text import clean

OWN_LIMIT = 400_000
FOREIGN_LIMIT = 200_000
SPECIALS_LIMIT = 600
DEPTH_LIMIT = 12
ATTACHMENT = "attachment:"

_TAGS = {
    "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "em", "strong", "del", "code", "pre", "blockquote", "ul", "ol",
    "li", "a", "img", "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
_ATTRIBUTES = {"a": {"href", "title"}, "img": {"src", "alt"}, "ol": {"start"}, "th": {"align"}, "td": {"align"}}
_BLANK = re.compile(r"\n[ \t]*\n")
_LEAD = re.compile(r"(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))*[ \t]*")
_LEVEL = re.compile(r">|[-*+]|\d+")
_SPECIAL = re.compile(r"[\[\]*_`~!<&\\|\n]")


def to_html(body: str, *, foreign: bool = False) -> str:
    """Give safe HTML for a body; `foreign` for what came from somebody else."""
    body = clean(body)
    if not fits(body, FOREIGN_LIMIT if foreign else OWN_LIMIT):
        return as_plain_html(body)
    import nh3

    from journal.prose.parser import parser

    try:
        text, blocks = readied(body)
        made = put_back(parser(foreign=foreign).convert(text), blocks)
    except (RecursionError, ValueError, IndexError, AssertionError):
        return as_plain_html(body)
    return nh3.clean(
        made,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=_attribute,
        url_schemes={"https", "mailto", "attachment"} | (set() if foreign else {"http"}),
        url_relative="deny",
        link_rel=None,
        clean_content_tags={"script", "style"},
    )


def as_plain_html(body: str) -> str:
    """Give the text as paragraphs with nothing read into it."""
    parts = (part.strip("\n") for part in _BLANK.split(body))
    return "\n".join(f"<p>{html.escape(part).replace(chr(10), '<br>')}</p>" for part in parts if part.strip())


def fits(body: str, limit: int = OWN_LIMIT) -> bool:
    """Tell whether a text is small and flat enough to be parsed in good time."""
    if len(body) > limit:
        return False
    for line in body.split("\n"):
        lead = _LEAD.match(line)
        if lead and (len(_LEVEL.findall(lead[0])) > DEPTH_LIMIT or len(lead[0].expandtabs(4)) > 4 * DEPTH_LIMIT):
            return False
    return all(len(_SPECIAL.findall(block)) <= SPECIALS_LIMIT for block in _BLANK.split(body))


def _attribute(tag: str, name: str, value: str) -> str | None:
    """Let pictures come from the journal alone, and links lead anywhere but there."""
    if name in {"src", "href"} and value.startswith(ATTACHMENT) != (tag == "img"):
        return None
    return value
