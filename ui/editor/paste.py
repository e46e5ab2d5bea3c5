"""What pasted HTML becomes: Markdown, and never fewer letters than the clipboard has as plain text."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

from journal.prose import clean

_BLOCKS = frozenset({"p", "div", "section", "article", "table", "tr", "header", "footer", "figure", "dl", "dt", "dd"})
_HIDDEN = frozenset({"script", "style", "title", "template", "noscript"})
_ADDRESS = re.compile(r"\]\([^()\s]*\)")
_ITEM_START = re.compile(r"[> ]*(?:-|\d+\.) ")
MOST_COLUMNS = 12
"""Of a table; one with more is no table a page can show."""
_WORD_LIST = re.compile(r"mso-list:\s*(?:\S+\s+level(?P<level>[1-9])\b|ignore\b)", re.IGNORECASE)
"""Word's items are paragraphs that say which list and level they are of; what stands before their words is ignored."""
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "code": "`", "del": "~~", "s": "~~"}
_HEADINGS = {f"h{size}": "#" * min(size, 3) + " " for size in range(1, 7)}
LARGEST_HTML = 2_000_000
"""Beyond this many characters the plain text of the clipboard is taken: what is pasted must not stop the window."""


def as_markdown(html: str) -> str:
    """Give the words of some HTML as Markdown; pictures, scripts and styles stay behind."""
    return clean(_read(html).markdown())


def as_text(html: str, plain: str) -> str:
    """Give what a clipboard holds: its HTML as Markdown, or its plain text where that says more."""
    reader = _read(html)
    made, told = clean(reader.markdown()), clean(plain)
    return made if _letters(told) <= _letters(_ADDRESS.sub("", made) + reader.marks) else told


def _read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader


def _letters(text: str) -> Counter[str]:
    return Counter("".join(filter(str.isalpha, text)))


@dataclass
class _Table:
    """A table being read: the lines before it, and its rows of cells of lines."""

    before: list[str]
    rows: list[list[list[str]]] = field(default_factory=list)
    open: bool = False

    def lines(self) -> list[str]:
        """Give it as a table of Markdown, or line by line where it only sets a page."""
        rows = [row for row in self.rows if any(row)]
        width = max((len(row) for row in rows), default=0)
        short = all(len(cell) <= 1 for row in rows for cell in row)
        if not short:
            return [line for row in rows for cell in row for line in cell]
        flat = [["".join(cell) for cell in row] + [""] * (width - len(row)) for row in rows]
        if len(rows) < 2 or width < 2 or width > MOST_COLUMNS:
            return [" ".join(filter(None, row)) for row in flat]
        head, *rest = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in flat]
        return [head, "|" + " --- |" * width, *rest]


class _Reader(HTMLParser):
    """Writes Markdown while tags go by."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = [""]
        self._lists: list[int | None] = []
        self._quotes = 0
        self._hidden = 0
        self._preformatted = 0
        self._addresses: list[str] = []
        self._plain_marks: list[bool] = []
        self._tables: list[_Table] = []
        self._level = 0
        self._mark: list[str] | None = None
        self._mark_depth = 0
        self.marks = ""
        """What stood before the items of Word's lists; it is written as Markdown has it."""

    def markdown(self) -> str:
        if self._mark is not None:
            self._close_word_mark("p")
        while self._tables:
            self._end_table()
        lines = [line.rstrip() if not line.endswith("  ") else line for line in self._lines]
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden += 1
        elif self._is_of_word_list(tag, dict(attrs).get("style") or ""):
            pass
        elif tag in _HEADINGS:
            self._break(2)
            self._lines[-1] += _HEADINGS[tag]
        elif tag in _MARKS:
            self._open_mark(tag, dict(attrs))
        elif tag == "a":
            self._open_link(dict(attrs).get("href") or "")
        elif tag == "img":
            self.handle_data(_emoji(dict(attrs).get("alt") or ""))
        elif tag == "br":
            self._break(1)
        elif tag == "hr":
            self._break(2)
            self._lines[-1] += "---"
            self._break(2)
        else:
            self._open_block(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif self._mark is not None and tag in {"span", "p"}:
            self._close_word_mark(tag)
        elif tag in _MARKS:
            self._close_mark(_MARKS[tag])
        elif tag == "a":
            self._close_link()
        elif tag == "table" and self._tables:
            self._end_table()
        elif tag in _HEADINGS or (tag in _BLOCKS and tag not in {"table", "tr"}):
            self._break(1 if self._lists or self._level or tag in {"div", "dt", "dd"} else 2)
        else:
            self._close_block(tag)

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        if self._mark is not None:
            self._mark.append(data)
            return
        if self._preformatted:
            first, *rest = data.split("\n")
            self._lines[-1] += first
            self._lines.extend(rest)
            return
        words = re.sub(r"[ \t\r\n]+", " ", data)
        line = self._lines[-1]
        if not line.strip("> ") or line.endswith(" "):
            words = words.lstrip(" ")
        self._lines[-1] += words

    def _open_block(self, tag: str) -> None:
        if tag in {"ul", "ol"}:
            self._break(1 if self._lists else 2)
            self._lists.append(1 if tag == "ol" else None)
        elif tag == "li":
            self._open_item()
        elif tag == "blockquote":
            self._break(2)
            self._quotes += 1
            self._lines[-1] = "> " * self._quotes
        elif tag == "pre":
            self._break(2)
            self._lines[-1] += "```"
            self._lines.append("")
            self._preformatted += 1
        elif tag == "table":
            self._tables.append(_Table(self._lines))
            self._lines = [""]
        elif tag == "tr" and self._tables:
            self._end_cell()
            self._tables[-1].rows.append([])
        elif tag in {"td", "th"} and self._tables:
            self._end_cell()
            self._tables[-1].open = True
        elif tag in _BLOCKS and not _ITEM_START.fullmatch(self._lines[-1]):
            self._break(1 if self._lists or tag in {"tr", "div", "dt", "dd"} else 2)

    def _close_block(self, tag: str) -> None:
        if tag in {"ul", "ol"}:
            if self._lists:
                self._lists.pop()
            self._break(1 if self._lists else 2)
        elif tag == "blockquote":
            self._quotes = max(0, self._quotes - 1)
            while len(self._lines) > 1 and not self._lines[-1].strip("> "):
                self._lines.pop()
            self._lines.extend(["", "> " * self._quotes])
        elif tag == "pre":
            self._preformatted = max(0, self._preformatted - 1)
            self._break(1)
            self._lines[-1] += "```"
            self._break(2)

    def _end_cell(self) -> None:
        """Put what was read since the cell began into it; words between cells belong to the one before."""
        table = self._tables[-1]
        lines = [line.strip() for line in self._lines if line.strip()]
        self._lines = [""]
        if not table.rows and (lines or table.open):
            table.rows.append([])
        if table.open or lines:
            table.rows[-1].append(lines)
        table.open = False

    def _end_table(self) -> None:
        self._end_cell()
        table = self._tables.pop()
        self._lines = table.before
        self._break(2 if not self._lists else 1)
        for line in table.lines():
            self._lines[-1] += line
            self._break(1)
        self._break(1 if self._lists else 2)

    def _open_mark(self, tag: str, attributes: dict[str, str | None]) -> None:
        """Open a mark, unless the element says itself that it is none: Google Docs put all they copy into one."""
        ordinary = re.search(r"font-(?:weight|style):\s*(?:normal|400)", attributes.get("style") or "") is not None
        self._plain_marks.append(ordinary)
        self._lines[-1] += "" if self._preformatted or ordinary else _MARKS[tag]

    def _open_item(self) -> None:
        self._break(1)
        number = self._lists[-1] if self._lists else None
        mark = "- " if number is None else f"{number}. "
        if self._lists and number is not None:
            self._lists[-1] = number + 1
        self._lines[-1] += "    " * max(0, len(self._lists) - 1) + mark

    def _is_of_word_list(self, tag: str, style: str) -> bool:
        """Begin a paragraph that is an item of Word's, or what stands before its words; end their list elsewhere."""
        if self._mark is not None:
            self._mark_depth += tag == "span"
            return True
        of_word = _WORD_LIST.search(style)
        if of_word and of_word["level"] and tag == "p":
            self._break(1 if self._level else 2)
            self._level = int(of_word["level"])
            return True
        if of_word and tag == "span" and self._level:
            self._mark, self._mark_depth = [], 1
            return True
        if self._level and (tag in _BLOCKS or tag in _HEADINGS or tag in {"ul", "ol"}):
            self._level = 0
            self._break(2)
        return False

    def _close_word_mark(self, tag: str) -> None:
        """Write Word's bullet as ours; its numbers stay, and so does what Markdown has no item for, such as "a)"."""
        self._mark_depth = 0 if tag == "p" else self._mark_depth - 1
        if self._mark_depth:
            return
        mark, self._mark = "".join(self._mark or ()).strip(), None
        self.marks += mark
        number = re.fullmatch(r"(\d{1,9})[.)]", mark)
        kept = f"{mark} " if len(mark) > 1 and not number else ""
        self._lines[-1] += "    " * (self._level - 1) + (f"{number[1]}. " if number else "- ") + kept

    def _open_link(self, address: str) -> None:
        usable = address if re.match(r"(?:https?://|mailto:)", address, re.IGNORECASE) else ""
        self._addresses.append(usable)
        self._lines[-1] += "[" if usable else ""

    def _close_link(self) -> None:
        address = self._addresses.pop() if self._addresses else ""
        if address:
            address = re.sub(r"\s", "%20", address).replace("(", "%28").replace(")", "%29")
            self._lines[-1] += f"]({address})"

    def _close_mark(self, mark: str) -> None:
        ordinary = self._plain_marks.pop() if self._plain_marks else False
        if self._preformatted or ordinary:
            return
        line = self._lines[-1]
        body = line.rstrip(" ")
        if body.endswith(mark) and body.count(mark) % 2:
            self._lines[-1] = body[: -len(mark)]
        else:
            self._lines[-1] = body + mark + line[len(body) :]

    def _break(self, lines: int) -> None:
        """End the line; with 2 leave an empty one between."""
        quote = "> " * self._quotes
        if self._lines[-1].strip("> ") == "" and len(self._lines) > 1 and self._lines[-2].strip("> ") == "":
            self._lines[-1] = quote
            return
        if self._lines[-1].strip("> ") == "":
            self._lines[-1] = quote
            if len(self._lines) == 1:
                return
            lines -= 1
        self._lines.extend([quote] * lines)


def _emoji(words: str) -> str:
    """Give the words for a picture where they are the picture: some pages show emoji so."""
    return words if words and not any(char.isalnum() or char.isspace() for char in words) else ""
