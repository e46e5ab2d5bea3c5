"""Pure. A body as a tree: the same reading of Markdown that the window shows, for those who set it anew."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

from journal.prose import as_plain_html, clean, to_html

_FAR = ("```", "~~~", "]:")
"""What reaches over blank lines: fences of code, and addresses given further down."""
_BLANK = re.compile(r"\n(?:[ \t]*\n)+")
_SIGN = r"[^\n\[\]*_`~<&\\|]"
_INSIDE = rf"(?!\s){_SIGN}+(?<!\s)"
_STRESS = rf"(?<!\S)(?:\*\*{_INSIDE}\*\*|\*{_INSIDE}\*)(?![\w*])"
_STRESSED = re.compile(f"({_STRESS})")
_LINE = rf"(?![ \t>#=|:+-]|\d+[.)])(?:{_SIGN}|{_STRESS})+"
_PLAIN = re.compile(f"{_LINE}(?:\n{_LINE})*")
_LIST = re.compile(f"([-*+]) {_LINE}(?:\n\\1 {_LINE})*")

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

    def html(self) -> str:
        """Give what the node holds as HTML again."""
        return "".join(escape(child) if isinstance(child, str) else _html(child) for child in self.children)


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

    Most of what a person writes is plain paragraphs and short lists, and those need no parser: only runs of other
    blocks go to one. A list needs one, too, where it may go on in the block before or after it.
    """
    body = clean(body)
    if any(mark in body for mark in _FAR):
        return _parsed(body)
    top = Node("body")
    waiting: list[str] = []
    blocks = _BLANK.split(body.strip("\n"))
    plain = [bool(_PLAIN.fullmatch(block)) for block in blocks]
    for place, block in enumerate(blocks):
        alone = all(plain[max(place - 1, 0) : place] + plain[place + 1 : place + 2])
        simple = plain[place] or (alone and _LIST.fullmatch(block))
        if not simple:
            waiting.append(block)
            continue
        top.children += _read(waiting)
        waiting = []
        top.children.append(_paragraph(block) if plain[place] else _list(block))
    top.children += _read(waiting)
    return top


def _read(blocks: list[str]) -> list[Node | str]:
    return _parsed("\n\n".join(blocks)).children if blocks else []


def _html(node: Node) -> str:
    said = "".join(f' {name}="{escape(value)}"' for name, value in node.attributes.items())
    return f"<{node.tag}{said}>" if node.tag in _VOID else f"<{node.tag}{said}>{node.html()}</{node.tag}>"


def _paragraph(block: str) -> Node:
    made = Node("p")
    for place, line in enumerate(block.split("\n")):
        made.children += [Node("br"), *_words(line)] if place else _words(line)
    return made


def _list(block: str) -> Node:
    return Node("ul", children=[Node("li", children=_words(line[2:])) for line in block.split("\n")])


def _words(line: str) -> list[Node | str]:
    """Read a line in which nothing but stress means anything."""
    made: list[Node | str] = []
    for place, part in enumerate(_STRESSED.split(line.rstrip())):
        if place % 2:
            made.append(Node("strong" if part.startswith("**") else "em", children=[part.strip("*")]))
        elif part:
            made.append(part)
    return made


def plain_tree(body: str) -> Node:
    """Give the tree of a body with nothing read into it: paragraphs and the ends of lines."""
    return _read_html(as_plain_html(clean(body)))


def _parsed(body: str) -> Node:
    return _read_html(to_html(body))


def _read_html(html: str) -> Node:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.open[0]
