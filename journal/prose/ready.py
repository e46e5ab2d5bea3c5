"""Pure. A body made ready for Python-Markdown, so that it reads what the editor shows and swallows no character.

What the parser has no word for, or would change, goes through it as noncharacters: no text that is kept holds them.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from journal.prose.fences import Part, info_of, opening_of, part_of, within
from journal.prose.spans import quote_end
from journal.prose.tasks import DONE, OPEN, TASK
from journal.prose.text import TABLE_RULE

_LEAD = r"(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))*[ \t]*"
_NO_HEADING = re.compile(rf"^({_LEAD})(?=#{{1,6}}[^\s#]|#{{7}}|#[#\s\u200b\ufeff]*$)")
"""Before a tag, and before a heading that says nothing: both would lose their marker."""
_NUMBERED = re.compile(rf"{_LEAD}(?<![^\s>])(\d{{1,9}})[.)][ \t]+(?![ \t])")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]")
_FIRST_ITEM = re.compile(r"[ \t]*(?:[-*+]|1[.)])[ \t]+\S")
_LANGUAGE = re.compile(r"[\w+#.-]+")
_BLOCK = "\ufdd0{}\ufdd1"
_BLOCKS = re.compile("(<p>)?\ufdd0([0-9]+)\ufdd1(?(1)</p>)")
_NUMBER = "\ufdd2{}\ufdd3"
_IN_LISTS = re.compile('<ol(?: start="(?P<start>[0-9]+)")?>|</ol>|<ul>|</ul>|<li>|\ufdd2(?P<number>[0-9]+)\ufdd3')
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
"""Spaces that say something, and that the parser would take from the ends of lines."""
_AWAY = {ord(space): chr(0xFDD8 + place) for place, space in enumerate(_SPACES)}
_BACK = {ord(char): chr(space) for space, char in _AWAY.items()}


@dataclass
class _Block:
    """A block of code: what stands behind its opening fence, its lines, and whether another fence ends it."""

    info: str
    lines: list[str] = field(default_factory=list)
    closed: bool = False

    def shown(self) -> str:
        """Give the code; what stands behind the fence is part of it where it can be no language's name."""
        language = self.closed and self.lines and _LANGUAGE.fullmatch(self.info)
        return "\n".join(self.lines if language or not self.info else [self.info, *self.lines])


def readied(body: str) -> tuple[str, list[str]]:
    """Give the text to parse, and its blocks of code, which the parser knows in no list."""
    lines: list[str] = []
    blocks: list[_Block] = []
    levels: list[int] = []
    state, paragraph, depth = 0, False, 0
    for line in body.translate(_AWAY).split("\n"):
        before = state
        part, state = part_of(line, before)
        if part is Part.CODE:
            blocks[-1].lines.append(within(line, before))
        elif part is Part.FENCE and not state:
            blocks[-1].closed = True
            lines.append("")
        elif part is Part.FENCE:
            lines += _opened(line, levels, len(blocks))
            blocks.append(_Block(info_of(line)))
            paragraph = False
        else:
            line = _relevelled(_marked(line), levels)  # noqa: PLW2901
            before_it, depth = depth, line[: quote_end(line)].count(">")
            words = line[quote_end(line) :]
            if paragraph and depth == before_it and _FIRST_ITEM.match(words):
                # The parser sees no list that follows words without a gap, and people leave none.
                lines.append(line[: quote_end(line)].rstrip())
            gap = not lines or not lines[-1][quote_end(lines[-1]) :]
            paragraph = bool(words.strip()) and not _ITEM.match(words.lstrip()) and (paragraph or gap)
            lines.append(line)
    return "\n".join(_with_gaps(lines)), [block.shown() for block in blocks]


def _with_gaps(lines: list[str]) -> Iterator[str]:
    """Give the lines with a gap around each table, as the editor draws it without one.

    The parser knows no table right below words, and takes words right below one for a row of it.
    """
    before, within_table = "", False
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        begins = not within_table and line.startswith("|") and TABLE_RULE.fullmatch(following) is not None
        ends = within_table and "|" not in line
        if before.strip() and line.strip() and (begins or ends):
            yield ""
        within_table = begins or (within_table and not ends)
        before = line
        yield line


def put_back(made: str, blocks: list[str]) -> str:
    """Put into the HTML what went around the parser: the numbers as they were written, the code, the spaces."""
    made = _with_numbers(made)
    made = _BLOCKS.sub(lambda place: f"<pre><code>{html.escape(blocks[int(place[2])])}\n</code></pre>", made)
    return made.translate(_BACK)


def _marked(line: str) -> str:
    """Give a line of words with boxes for its task, its tags as words, and its number where no parser changes it."""
    line = TASK.sub(lambda task: task[1] + (OPEN if task[2] == " " else DONE), line)
    numbered = _NUMBERED.match(line)
    line = _NO_HEADING.sub(r"\1\\", line)
    return line + _NUMBER.format(numbered[1]) if numbered and "|" not in line else line


def _opened(line: str, levels: list[int], number: int) -> list[str]:
    """Give the lines that stand for a block which `line` opens, set in as it is, with a gap around them."""
    found = opening_of(line)
    assert found is not None, "asked for lines that open a block"
    quote, lead = found["quote"], found["lead"]
    here = quote + (lead if quote else _relevelled(lead + "`", levels)[:-1]) + _BLOCK.format(number)
    return [here, quote] if lead.strip() else [quote, here, quote]


def _relevelled(line: str, levels: list[int]) -> str:
    """Indent a line of a list by its level: people indent by two, three, four or a tab, the parser by two alone.

    `levels` holds the indents of the items above, outermost first, and is kept up to date.
    """
    words = line.lstrip(" \t")
    if not words:
        return line
    indent = len(line[: len(line) - len(words)].expandtabs(4))
    if _ITEM.match(words):
        while levels and indent < levels[-1]:
            levels.pop()
        if not levels or indent >= levels[-1] + 2:
            levels.append(indent)
        return "  " * (len(levels) - 1) + words
    if indent == 0:
        levels.clear()
    return "  " * sum(level < indent for level in levels) + words if levels else line


def _with_numbers(made: str) -> str:
    """Begin a list anew where a number does not go on from the one before: "30. Mai" below "7. Stunde" stays the 30th.

    A number that is written again and again is left to be counted, as Markdown has it.
    """
    if "\ufdd2" not in made:
        return made
    parts: list[str] = []
    counts: list[tuple[int, int | None]] = []  # for every open list (next number, number written last)
    at, item = 0, -1
    for found in _IN_LISTS.finditer(made):
        parts.append(made[at : found.start()])
        at, mark = found.end(), found[0]
        if found["number"]:
            if item >= 0 and counts:
                number, (following, last) = int(found["number"]), counts[-1]
                if number not in {following, last}:
                    parts[item] = f'</ol>\n<ol start="{number}">\n<li>'
                    following = number
                counts[-1] = following + 1, number
            item = -1
            continue
        item = len(parts) if mark == "<li>" else -1
        if mark in {"</ol>", "</ul>"}:
            counts.pop()
        elif mark != "<li>":
            counts.append((int(found["start"] or 1), None))
        parts.append(mark)
    return "".join([*parts, made[at:]])
