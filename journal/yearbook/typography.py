"""Pure. Quotes and dashes as a printer sets them, for every form of a book; no other letter of a text is changed."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from journal.yearbook.tree import Node

_APOSTROPHES = re.compile(
    r"(?<=[^\W\d])'(?=\w)|(?<=\d)'(?=[^\W\d])|(?<![\w'])'(?=\d\ds?\b|(?i:tis|twas|em|cause|til)\b)"
)
_DASHES = (
    ("---", re.compile(r"(?<=\s)---(?=\s)|(?<=\w)---(?=\w)"), "—"),
    ("-", re.compile(r"(?<=[\w.!?)\"'”’…] )--?(?=\s)|(?<=\w)--(?=\w)"), "–"),
    ("...", re.compile(r"(?<!\.)\.\.\.(?!\.)"), "…"),
)
"""What is typed, where it counts, and what is set; most texts have none of it, and finding that out is quick."""
_QUOTE = re.compile("([\"'])")
_GOES_ON = {"a", "em", "strong", "del"}
"""Elements within a line; any other begins one."""
_AS_TYPED = {"code", "pre"}
_OBJECT = "\ufffc"


class QuoteMarks(NamedTuple):
    """The marks of quotation of a language."""

    double_open: str
    double_close: str
    single_open: str
    single_close: str


_FROM_THE_RIGHT = {"he": QuoteMarks("”", "”", "’", "’"), "ar": QuoteMarks("«", "»", "’", "‘")}


def typeset(text: str, marks: QuoteMarks) -> str:
    """Give a line of words, with the quotes of a language, dashes and ellipses."""
    return _Line(_marks_for(text, marks)).typeset(text)


def typeset_tree(tree: Node, marks: QuoteMarks) -> Node:
    """Do the same to the words of a tree, and give it; code and addresses stay letter by letter."""
    _typeset(tree, _Line(_marks_for(tree.words(), marks)), marks)
    return tree


def script_from_the_right(text: str) -> str:
    """Give "he" or "ar" where the first strong letter runs from the right, else "" (UAX #9, rule P2)."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction == "L":
            break
        if direction in {"R", "AL"}:
            return "he" if "\u0590" <= char <= "\u05ff" else "ar"
    return ""


def dashed(text: str) -> str:
    """Give a text with its dashes, its ellipses and the apostrophes inside its words."""
    if "'" in text:
        text = _APOSTROPHES.sub("’", text)
    for typed, pattern, dash in _DASHES:
        if typed in text:
            text = pattern.sub(dash, text)
    return text


class _Line:
    """Words being set, piece by piece: which quotes stand open, and what stood last."""

    def __init__(self, marks: QuoteMarks) -> None:
        self.marks = marks
        self._open: list[str] = []
        self._before = " "

    def typeset(self, text: str) -> str:
        """Set the next words."""
        made = []
        for place, part in enumerate(_QUOTE.split(dashed(text))):
            made.append(self._mark(part) if place % 2 else part)
            self.skip(made[-1])
        return "".join(made)

    def skip(self, text: str) -> None:
        """Take note of what stands here as it was typed."""
        self._before = text[-1:] or self._before

    def _mark(self, quote: str) -> str:
        """Give a prime after a figure, an apostrophe after a letter, else the mark that closes or opens."""
        innermost, double = self._open[-1:] == [quote], quote == '"'
        if unicodedata.category(self._before)[0] == "N" and not innermost:
            return "″" if double else "′"
        if not double and not innermost and (self._before.isalpha() or self._before == _OBJECT):
            return "’"
        if innermost and not self._before.isspace() and self._before not in "([{":
            self._open.pop()
            return self.marks.double_close if double else self.marks.single_close
        self._open.append(quote)
        return self.marks.double_open if double else self.marks.single_open


def _marks_for(text: str, marks: QuoteMarks) -> QuoteMarks:
    return _FROM_THE_RIGHT.get(script_from_the_right(text), marks)


def _typeset(node: Node, line: _Line, marks: QuoteMarks) -> None:
    for place, child in enumerate(node.children):
        if isinstance(child, str):
            node.children[place] = line.typeset(child)
        elif child.tag in _AS_TYPED or _is_address(child):
            line.skip(child.words())
        elif child.tag in _GOES_ON:
            _typeset(child, line, marks)
        elif child.tag in {"br", "img"}:
            line.skip("\n" if child.tag == "br" else _OBJECT)
        else:
            typeset_tree(child, marks)
            line = _Line(line.marks)


def _is_address(node: Node) -> bool:
    """Tell whether a link shows where it leads."""
    return node.tag == "a" and node.attributes.get("href", "").endswith(node.words())
