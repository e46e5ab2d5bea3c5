"""Pure. Python-Markdown as a journal needs it: no character of a text is swallowed, and no address is reached unasked.

Imported only where a text is shown: what is parsed with takes a tenth of a second to load.
"""

from __future__ import annotations

import re
from functools import cache
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.extensions.tables import TableProcessor
from markdown.inlinepatterns import IMAGE_LINK_RE, ImageInlineProcessor, SimpleTagInlineProcessor
from markdown.treeprocessors import InlineProcessor, Treeprocessor
from markdown.util import INLINE_PLACEHOLDER_RE

from journal.prose.html import ATTACHMENT
from journal.prose.stress import stress
from journal.prose.text import BETWEEN_CELLS

_CODE = re.compile(r"(?<![\\`])(`+)(?!`).+?(?<!`)\1(?!`)")
_cells = vars(TableProcessor)["_split_row"]


class _Parser(Markdown):
    """Forgets a text before it reads the next."""

    def convert(self, text: str) -> str:
        self.reset()
        return super().convert(text)


class _WholeRows(TableProcessor):
    """A row that is longer than the first keeps all of its cells, which are parted where the editor parts them."""

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        longest = max((len(_cells(self, row.strip(" "))) for row in blocks[0].split("\n")[2:]), default=0)
        known = list(self.separator)
        vars(self)["separator"] = [*known, *["-"] * (longest - len(known))]
        super().run(parent, blocks)

    def _split(self, row: str) -> list[str]:
        """Part cells at every bar without a backslash, in code as well; in code no backslash of a bar is shown."""
        return [_CODE.sub(lambda code: code[0].replace("\\|", "|"), cell) for cell in BETWEEN_CELLS.split(row)]


class _Stress(Treeprocessor):
    """Markers of stress become stress."""

    def run(self, root: ET.Element) -> None:
        stress(root)


class _Described(ImageInlineProcessor):
    """A link in the description of a picture stands there as it was typed: as its words alone it led nowhere."""

    def unescape(self, text: str) -> str:
        inline = self.md.treeprocessors["inline"]
        assert isinstance(inline, InlineProcessor)
        kept = inline.stashed_nodes

        def typed(found: re.Match[str]) -> str:
            one = kept.get(found[1], "")
            return one if isinstance(one, str) else self.unescape(_as_typed(one))

        return INLINE_PLACEHOLDER_RE.sub(typed, text)


class _Reach(Treeprocessor):
    """A picture from the web becomes a link to it; what leads nowhere stands as it was typed."""

    def __init__(self, parser: Markdown, reached: str) -> None:
        super().__init__(parser)
        self._reached = re.compile(reached, re.IGNORECASE)

    def run(self, root: ET.Element) -> None:
        for one in list(root.iter()):
            address = one.get("src") or one.get("href") or ""
            if one.tag not in {"a", "img"} or address.startswith(ATTACHMENT):
                continue
            if not self._reached.match(address):
                title = f' "{one.get("title")}"' if one.get("title") else ""
                _spell_out(one, f"![{one.get('alt') or ''}" if one.tag == "img" else "[", f"]({address}{title})")
            elif one.tag == "img":
                one.tag, one.text = "a", one.get("alt") or address
                one.attrib = {"href": address}


@cache
def parser(*, foreign: bool) -> Markdown:
    """Give the parser for what somebody else wrote, or for what stands in the journal."""
    made = _Parser(extensions=["sane_lists", "nl2br", "tables"], tab_length=2)
    made.preprocessors.deregister("html_block")
    for name in ("html", "em_strong", "em_strong2"):
        if name in made.inlinePatterns:  # earlier versions had two for stress
            made.inlinePatterns.deregister(name)
    made.parser.blockprocessors.deregister("code")
    made.parser.blockprocessors.deregister("reference")  # would take lines away that somebody wrote
    made.parser.blockprocessors.register(_WholeRows(made.parser, {"use_align_attribute": True}), "table", 75)
    made.inlinePatterns.register(SimpleTagInlineProcessor(r"()~~(?=\S)([^~\n]+)~~", "del"), "strike", 65)
    made.inlinePatterns.register(_Described(IMAGE_LINK_RE, made), "image_link", 150)  # in the place of its own
    made.treeprocessors.register(_Stress(made), "stress", 6)
    # A mail address is written in a code of its own, which begins as the third does.
    made.treeprocessors.register(_Reach(made, "https:|mailto:|\x02amp\x03" + ("" if foreign else "|http:")), "reach", 5)
    return made


def _as_typed(element: ET.Element) -> str:
    words = (element.text or "") + "".join(_as_typed(child) + (child.tail or "") for child in element)
    if element.tag != "a":
        return words
    title = f' "{element.get("title")}"' if element.get("title") else ""
    return f"[{words}]({element.get('href') or ''}{title})"


def _spell_out(element: ET.Element, before: str, after: str) -> None:
    """Make text of an element, with these markers around it."""
    element.tag, element.attrib = "span", {}
    element.text = before + (element.text or "")
    if len(element):
        element[-1].tail = (element[-1].tail or "") + after
    else:
        element.text += after
