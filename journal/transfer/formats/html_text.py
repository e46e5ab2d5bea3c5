"""Pure. What other programs keep as HTML, as Markdown: no word is lost, and what has no mark there is its words."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_MARKS = {"strong": "**", "b": "**", "em": "_", "i": "_", "s": "~~", "del": "~~", "strike": "~~", "code": "`"}
_HEADINGS = {f"h{level}": "#" * level + " " for level in range(1, 7)}
_BLOCKS = {"p", "div", "ul", "ol", "table", "section", "article", "figure", "pre", *_HEADINGS}
_SILENT = {"script", "style"}
_GAP = re.compile(r"\n{3,}")
_EMPTY_QUOTE = re.compile(r"(?:^|(?<=\n))(?:[> ]*>[> ]*(?:\n|\Z)|\n)+")
_NO_MARK = re.compile(r"<(?!!--|(?:/?[a-z]|\?|!doctype)[^<>]*>)", re.IGNORECASE)
"""A bracket that begins no whole mark: parsers of different ages drop it, fall over it or read it as words, and take
hours where there are many."""

_DEEPEST = 20
"""Quotes in quotes and lists in lists that are set apart from one another: each line repeats how deep it is."""

_TAG = re.compile(r"<(?:p|br|div|strong|em|ul|ol|li|h[1-6]|span|blockquote|a|img|b|i)\b[^<>]{0,2000}>", re.IGNORECASE)


def is_html(text: str) -> bool:
    """Tell whether a text is HTML, and not only words with a bracket."""
    return bool(_TAG.search(text))


def plain(said: str) -> str:
    """Give the Markdown of what may be HTML, or words as they are."""
    return from_html(said) if is_html(said) else said.strip("\n")


def from_html(text: str) -> str:
    """Give the Markdown of HTML."""
    reader = _Reader()
    text = _NO_MARK.sub("&lt;", text)
    closed = text.rfind("-->") + 1
    reader.feed(text[:closed] + text[closed:].replace("<!--", "&lt;!--"))
    reader.close()
    return reader.said()


def _emptied(found: re.Match[str]) -> str:
    """Give one empty line for many, marked as a quote only where quotes are on both sides of it."""
    text, start = found.string, found.start()
    line_before = text.rfind("\n", 0, max(start - 1, 0)) + 1
    inside = start > 0 and text.startswith(">", line_before) and text.startswith(">", found.end())
    return ">\n" if inside else "\n"


class _Reader(HTMLParser):
    """Puts the words of HTML down as it goes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._lists: list[int] = []
        self._quotes = self._silent = self._fenced = 0
        self._links: list[str] = []

    @property
    def _quoted(self) -> str:
        return "> " * min(self._quotes, _DEEPEST)

    def said(self) -> str:
        """Give what was put down."""
        text = "\n".join(line.rstrip() for line in "".join(self._parts).replace("\xa0", " ").split("\n"))
        return _GAP.sub("\n\n", _EMPTY_QUOTE.sub(_emptied, text)).strip("\n")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Put down what a tag begins with."""
        facts = {name: value or "" for name, value in attrs}
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self._parts.append("\n" + self._quoted)
        elif tag == "hr":
            self._block("---")
            self._block()
        elif tag == "img":
            self._parts.append(f"![{facts.get('alt', '')}]({facts.get('src', '')})")
        elif tag == "a":
            self._links.append(facts.get("href", ""))
            self._parts.append("[" if facts.get("href") else "")
        elif tag in _MARKS and not self._fenced:
            self._parts.append(_MARKS[tag])
        else:
            self._begin(tag, facts)

    def handle_endtag(self, tag: str) -> None:
        """Put down what a tag ends with."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "a" and self._links:
            address = self._links.pop()
            self._parts.append(f"]({address})" if address else "")
        elif tag in _MARKS and not self._fenced:
            self._parts.append(_MARKS[tag])
        elif tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
            self._block()
        elif tag == "blockquote":
            self._quotes = max(0, self._quotes - 1)
            self._block()
        elif tag == "pre" and self._fenced:
            self._fenced -= 1
            self._parts.append("\n```")
            self._block()
        elif tag in _BLOCKS and not (self._lists and tag in {"p", "div"}):
            self._block()
        elif tag in {"td", "th"}:
            self._parts.append(" ")

    def handle_data(self, data: str) -> None:
        """Put words down; how they are broken into lines says nothing in HTML."""
        if self._silent:
            return
        if not self._fenced:
            data = re.sub(r"[ \t\r\n\f]+", " ", data)
            if not self._parts or self._parts[-1].endswith(("\n", "> ")):
                data = data.lstrip(" ")
        self._parts.append(data)

    def _begin(self, tag: str, facts: dict[str, str]) -> None:
        if tag in {"ul", "ol"}:
            if not self._lists:
                self._block()
            self._lists.append(0 if tag == "ul" else 1)
        elif tag == "li":
            self._item(facts)
        elif tag == "blockquote":
            self._quotes += 1
            self._block()
        elif tag == "pre":
            self._block("```\n")
            self._fenced += 1
        elif tag == "tr":
            self._parts.append("\n" + self._quoted)
        elif tag in _BLOCKS and not (tag in {"p", "div"} and self._at_an_item()):
            self._block(_HEADINGS.get(tag, ""))

    def _item(self, facts: dict[str, str]) -> None:
        number = self._lists[-1] if self._lists else 0
        if number:
            self._lists[-1] += 1
        ticked = facts.get("data-checked", facts.get("data-list"))
        box = {"true": "[x] ", "checked": "[x] ", "false": "[ ] ", "unchecked": "[ ] "}.get(ticked or "", "")
        indent = "  " * min(max(0, len(self._lists) - 1), _DEEPEST)
        self._parts.append("\n" + self._quoted + indent + (f"{number}. " if number else "- ") + box)

    def _at_an_item(self) -> bool:
        return bool(self._lists) and bool(re.search(r"\n(?:> )*\s*(?:-|\d+\.) (?:\[.\] )?$", "".join(self._parts[-2:])))

    def _block(self, first: str = "") -> None:
        quote = self._quoted
        self._parts.append(f"\n{quote.rstrip()}\n{quote}{first}")
