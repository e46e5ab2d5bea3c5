"""Pure. A Markdown body as Typst: headings, lists, tasks, tables, quotes, code, links as footnotes, pictures."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from journal.prose import clean
from journal.prose.files import read_alt
from journal.yearbook.tree import Node, plain_tree, tree_of
from journal.yearbook.typography import QuoteMarks, script_from_the_right, typeset_tree
from journal.yearbook.words import visible

WIDE = 8
"""A table of more columns than this is set row by row: no page is wide enough for it."""

A_LINE = 50
"""Letters that may take more than a line."""

BOXES = {"☐", "☑"}
_SPACES = re.compile(r"[ \t\n\r]{2,}|[\t\n\r]")
"""What is not one space already: most are, and none of these is touched."""
_UNSEEN = re.compile("[\x80-\x9f\ufeff]")
# Letters that run from the left.
_LAST_WORDS = re.compile(r"(?<=\s)[0-9A-Za-zÀ-ɏ][^\s֐-ࣿ]{0,5} [0-9A-Za-zÀ-ɏ][^\s֐-ࣿ]{0,4}$")
_BLOCKS = {"p", "ul", "ol", "blockquote", "pre", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6"}
_SET_OFF = ("#list(", "#enum(", "#quote(", "#raw(", "#table(", "#photo(", "#photo-pair(")
"""What has room above it by itself."""
_INLINE = {"em": "emph", "strong": "strong", "del": "strike"}


def quoted(text: str) -> str:
    """Give any text as a Typst string."""
    text = clean(text)
    text = text if text.isascii() else _UNSEEN.sub("", text)
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "") + '"'


def said(text: str) -> str:
    """Give a run of text as Typst markup that says just that; long words may break anywhere."""
    text = broken(_SPACES.sub(" ", text))
    return f"#{quoted(text)};" if text else ""


def broken(text: str, piece: int = 16) -> str:
    """Let words of more than two pieces, which are longer than a line, break between any of them."""
    if len(text) < 2 * piece:
        return text
    long = re.compile(rf"\S{{{2 * piece},}}")
    return long.sub(lambda word: "\u200b".join(word[0][at : at + piece] for at in range(0, len(word[0]), piece)), text)


Shown = tuple[str, str]
"""A picture that stands in a text: its id, and what is between its brackets."""


class Body:
    """One Markdown body being set. `pictures` are Typst calls by attachment id; `shown` are those that were used.

    Where nothing stands between two, `pair` is asked for a call that sets both side by side, "" where they shall not;
    `pairs` are the ids of those that do.
    """

    def __init__(
        self,
        text: str,
        pictures: Mapping[str, Callable[[str], str]] | None = None,
        first_level: int = 3,
        *,
        marks: QuoteMarks,
        plain: bool = False,
        pair: Callable[[Shown, Shown], str] = lambda _one, _two: "",
    ) -> None:
        """Read `text`; its headings begin at `first_level` and skip none on the way down; bold lines with 0.

        `marks` are those of its quotes. With `plain` nothing is read into it, nor set otherwise than it was typed.
        """
        self._tree = plain_tree(text) if plain else typeset_tree(tree_of(text), marks)
        self._pictures = pictures or {}
        self._first = first_level
        self._levels: list[int] = []
        self._plain = plain
        self._pair = pair
        self.shown: set[str] = set()
        self.pairs: list[tuple[str, str]] = []

    def typst(self, *, held: bool = False, untitled: bool = False) -> str:
        """Give the body as Typst markup; with `held` its end stays on one page with what follows.

        With `untitled` it begins on the line where a title would stand, a list or picture as well.
        """
        parts = self._parts(self._tree)
        if untitled and parts and parts[0].startswith(_SET_OFF):
            parts[0] = f"#first[{parts[0]}]"
        if held and parts:
            parts[-1] = f"#held({'true' if len(parts) > 1 else 'false'})[{parts[-1]}]"
        return "\n\n".join(parts)

    def _blocks(self, node: Node) -> str:
        return "\n\n".join(self._parts(node))

    def _parts(self, node: Node) -> list[str]:
        """Set what stands one below the other; loose words between blocks become paragraphs."""
        pieces: list[str | Node] = []
        loose: list[Node | str] = []
        for child in [*node.children, None]:
            if (isinstance(child, Node) and child.tag in _BLOCKS) or child is None:
                if any(not isinstance(one, str) or one.strip() for one in loose):
                    pieces += self._pieces(Node("p", children=loose))
                loose = []
                if child is not None:
                    pieces += self._pieces(child) if child.tag == "p" else [self._block(child)]
            else:
                loose.append(child)
        return self._pictured([piece for piece in pieces if piece], beside=node is self._tree)

    def _pictured(self, pieces: list[str | Node], *, beside: bool) -> list[str]:
        """Set the pictures among the pieces; with `beside` two that follow one another stand side by side."""
        parts: list[str] = []
        at = 0
        while at < len(pieces):
            one, two = pieces[at], pieces[at + 1] if at + 1 < len(pieces) else ""
            both = self._both(one, two) if beside and isinstance(one, Node) and isinstance(two, Node) else ""
            parts.append(both or (self._picture(one) if isinstance(one, Node) else one))
            at += 2 if both else 1
        return [part for part in parts if part]

    def _both(self, *nodes: Node) -> str:
        """Set two pictures side by side; "" where they do not stand so."""
        one, two = ((_key(node), node.attributes.get("alt", "")) for node in nodes)
        both = self._pair(one, two) if {one[0], two[0]} <= self._pictures.keys() else ""
        if both:
            self.pairs.append((one[0], two[0]))
            self.shown |= {one[0], two[0]}
        return both

    def _block(self, node: Node) -> str:
        setters: dict[str, Callable[[Node], str]] = {
            "p": self._paragraph,
            "ul": self._list,
            "ol": self._list,
            "blockquote": lambda quote: f"#quote(block: true, [{self._blocks(quote)}])",
            "pre": self._code,
            "table": self._table,
            "hr": lambda _: "#align(center, hairline)",
        }
        setter = setters.get(node.tag)
        return setter(node) if setter else self._heading(node)

    def _heading(self, node: Node) -> str:
        if not self._first or not visible(node.words()):  # PDF/UA knows no empty heading
            return self._paragraph(Node("p", children=[Node("strong", children=node.children)]))
        level = int(node.tag[1])
        while self._levels and self._levels[-1] >= level:
            self._levels.pop()
        self._levels.append(level)
        depth = min(self._first + len(self._levels) - 1, 6)
        return f"#heading(level: {depth}, outlined: false, [{self._inline(node)}])"

    def _paragraph(self, node: Node) -> str:
        return "\n\n".join(self._pictured(self._pieces(node), beside=False))

    def _pieces(self, node: Node) -> list[str | Node]:
        """Set a paragraph in its own direction, but for its pictures: each becomes a block of its own."""
        parts: list[str | Node] = []
        line: list[Node | str] = []
        for child in [*node.children, None]:
            if (isinstance(child, Node) and child.tag == "img") or child is None:
                if any(not isinstance(one, str) or one.strip() for one in line):
                    inside = Node("p", children=line)
                    parts.append(_directed(self._ended(inside), inside.words()))
                line = []
                if isinstance(child, Node):
                    parts.append(child)
            else:
                line.append(child)
        return parts

    def _ended(self, paragraph: Node) -> str:
        """Set words whose last line is never a short word alone: the one before stays with it."""
        *first, last = paragraph.children
        found = _LAST_WORDS.search(last.rstrip()) if isinstance(last, str) and not self._plain else None
        if found is None or not isinstance(last, str) or len(paragraph.words()) < A_LINE:
            return self._inline(paragraph)
        return f"{self._inline(Node('p', children=[*first, last[: found.start()]]))}#box[{said(found[0])}]"

    def _picture(self, node: Node) -> str:
        key = _key(node)
        if key in self._pictures:
            self.shown.add(key)
            return self._pictures[key](node.attributes.get("alt", ""))
        words = _alt(node)
        return said(f"[{words}]") if words else ""

    def _list(self, node: Node) -> str:
        """Set a list with its marks on the right where all of it runs from there."""
        items = [child for child in node.children if isinstance(child, Node) and child.tag == "li"]
        turned = all(script_from_the_right(item.words()) for item in items)
        return _directed(self._marked(node, items), node.words() if turned else "")

    def _marked(self, node: Node, items: list[Node]) -> str:
        boxes = [_unboxed(item) for item in items]
        if all(boxes) and node.tag == "ul" and items:
            marks = ", ".join(map(quoted, boxes))
            inside = ", ".join(f"[{self._blocks(item)}]" for item in items)
            return f"#enum(numbering: number => ({marks},).at(number - 1), {inside})"
        inside = ", ".join(f"[{self._blocks(item)}]" for item in items)
        if node.tag == "ol":
            start = node.attributes.get("start", "1")
            return f"#enum(start: {int(start) if start.isdecimal() else 1}, {inside})"
        return f"#list({inside})"

    def _code(self, node: Node) -> str:
        text = broken(node.words().strip("\n"))
        return f"#raw(block: true, {quoted(text)})"

    def _table(self, node: Node) -> str:
        rows = [_cells(row) for row in _rows(node)]
        width = max((len(row) for row in rows), default=0)
        if not width:
            return ""
        if width > WIDE:
            return self._records(rows)
        cells = [[f"[{self._inline(cell)}]" for cell in row] + ["[]"] * (width - len(row)) for row in rows]
        head, *rest = cells
        flat = ", ".join(cell for row in rest for cell in row)
        sides = [cell.attributes.get("align", "auto") for cell in rows[0]] + ["auto"] * (width - len(rows[0]))
        return f"#table(columns: {width}, align: ({', '.join(sides)},), table.header({', '.join(head)}), {flat})"

    def _records(self, rows: list[list[Node]]) -> str:
        """Set a table too wide for any page: every row as a list of its columns' names and what stands there."""
        head, *rest = rows
        if not rest:
            return " #h(0.6em) ".join(self._inline(cell) for cell in head)
        parts = []
        for row in rest:
            pairs = [
                f"#box[#small[{self._inline(name)}] {self._inline(cell)}]"
                for name, cell in zip(head, row, strict=False)
            ]
            parts.append("#par(justify: false, [" + " #h(0.7em, weak: true) ".join(pairs) + "])")
        return "\n\n".join(parts)

    def _inline(self, node: Node) -> str:
        parts = []
        begins = False
        for child in node.children:
            if isinstance(child, str):
                # What follows a break begins its line: no space of the source goes before it.
                parts.append(said(child.lstrip(" \t\n\r") if begins else child))
            else:
                parts.append(self._element(child))
            begins = isinstance(child, Node) and child.tag == "br"
        return "".join(parts)

    def _element(self, node: Node) -> str:
        if node.tag in _BLOCKS:
            return self._block(node)
        inside = self._inline(node)
        setters: dict[str, Callable[[], str]] = {
            "code": lambda: f"#raw({quoted(broken(_SPACES.sub(' ', node.words())))});",
            "br": lambda: "#linebreak();",
            "a": lambda: _link(node, inside),
            "img": lambda: said(f"[{_alt(node)}]"),
        }
        if node.tag in _INLINE:
            return f"#{_INLINE[node.tag]}[{inside}];" if inside else ""
        return setters[node.tag]() if node.tag in setters else inside


def _link(node: Node, inside: str) -> str:
    address = node.attributes.get("href", "")
    if not address:
        return inside
    bare = address.removeprefix("mailto:")
    link = f"#link({quoted(address)}, [{inside or said(address)}]);"
    return link if bare == node.words() or not inside else f"{link}#footnote[{said(bare)}];"


def _unboxed(item: Node) -> str:
    """Take the box of a task from its words, and give it; "" where there is none."""
    place = next(
        (place for place, child in enumerate(item.children) if not isinstance(child, str) or child.strip()), None
    )
    if place is None:
        return ""
    first = item.children[place]
    if isinstance(first, Node):
        return _unboxed(first) if first.tag == "p" else ""
    box, rest = first.lstrip()[:1], first.lstrip()[1:]
    if box not in BOXES:
        return ""
    item.children[place] = rest.lstrip()
    return box


def _rows(table: Node) -> list[Node]:
    found = []
    for child in table.children:
        if isinstance(child, Node):
            found += [child] if child.tag == "tr" else _rows(child)
    return found


def _cells(row: Node) -> list[Node]:
    return [cell for cell in row.children if isinstance(cell, Node) and cell.tag in {"td", "th"}]


def _directed(markup: str, words: str) -> str:
    """Set a paragraph from the right where its letters run so."""
    language = script_from_the_right(words)
    return f'#[#set text(dir: rtl, lang: "{language}")\n{markup}\n]' if language else markup


def _key(picture: Node) -> str:
    return picture.attributes.get("src", "").removeprefix("attachment:")


def _alt(picture: Node) -> str:
    return read_alt(picture.attributes.get("alt", "")).plain
