"""Pure. A body as a tree: the same reading of Markdown that the window shows, for those who set it anew."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from journal.prose import to_html

_FAR = ("```", "~~~", "]:")
"""What reaches over blank lines: fences of code, and addresses given further down."""
_BLANK = re.compile(r"\n(?:[ \t]*\n)+")
_LINE = r"(?![ \t>#=|:+*-]|\d+[.)])[^\n\[\]*_`~<&\\|]+"
_PLAIN = re.compile(f"{_LINE}(?:\n{_LINE})*")

_VOID = frozenset({"br", "hr", "img"})


@dataclass(slots=True)
class Node:
    """An element of safe HTML: its tag, its attributes, and what it holds in order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)

    def words(self) -> str:
        """Give the text of the node without its tags."""
        return "".join(child if isinstance(child, str) else child.words() for child in self.children)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Node("body")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(node)
        if tag not in _VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID and len(self.open) > 1:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def tree_of(body: str) -> Node:
    """Give the tree of a Markdown body; it is balanced, because safe HTML is.

    Most of what a person writes is plain paragraphs, and those need no parser: only runs of other blocks go to one.
    """
    if any(mark in body for mark in _FAR):
        return _parsed(body)
    top = Node("body")
    waiting: list[str] = []
    for block in [*_BLANK.split(body.strip("\n")), None]:
        plain = block is not None and _PLAIN.fullmatch(block)
        if waiting and (plain or block is None):
            top.children += _parsed("\n\n".join(waiting)).children
            waiting = []
        if block is not None and plain:
            top.children.append(_paragraph(block))
        elif block is not None:
            waiting.append(block)
    return top


def _paragraph(block: str) -> Node:
    made = Node("p")
    for place, line in enumerate(block.split("\n")):
        made.children += [Node("br"), line.rstrip()] if place else [line.rstrip()]
    return made


def _parsed(body: str) -> Node:
    reader = _Reader()
    reader.feed(to_html(body))
    reader.close()
    return reader.open[0]
