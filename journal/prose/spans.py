"""Pure. Markdown line by line, as runs to colour: one reading for the editor, for tags and for plain text.

Every step is linear in the line, so that a paragraph of 20,000 words or of 20,000
brackets costs no more than it is long.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from journal.prose import stress
from journal.prose.fences import Part, part_of


class Run(NamedTuple):
    """Code points [start, end) of one line. Runs may overlap; later ones lie on top.

    `kind` is heading, strong, emph, strike, code, quote, list, task, link, tag or marker (what is dimmed). `level` is
    1-6 for a heading, 1 for a task that is done, `ALONE` for a marker without words that look like what it says.
    """

    start: int
    end: int
    kind: str
    level: int = 0


ALONE = 1
"""The level of a marker that must be seen: a rule, the sign of a quote, or one with nothing to mark."""

_QUOTE = re.compile(r"(?: {0,3}> ?)*")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_RULE = re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_LIST = re.compile(r"([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+)(\[[ xX]\](?=[ \t]|$))?")
_SPECIAL = re.compile(r"\\.|``*|!\[|\[|https?://[^\s<>\"']+|mailto:[^\s<>\"']+|#")
"""Each begins with one letter that is its own, so that all others are passed over at once."""
_CODED = re.compile(r"\\.|(`+).*?\1")
_STRIKE = re.compile(r"~~(?=\S)[^~\n]+~~")
_LINK = re.compile(r"!?\[([^\[\]\n]{0,2000})\]\(([^()\s]{0,2000})\)")
_REACHED = re.compile(r"https?:|mailto:|attachment:", re.IGNORECASE)
"""How an address begins that leads somewhere; a link to any other is read as it was typed."""
_APART = "\ufdd4"
"""Stands for each letter that marks nothing, as code does not; no text that is kept holds it."""
_ATTRIBUTE = re.compile(r"<[A-Za-z][^=]*=")
_MARK_LIMIT = 300
"""Letters of HTML's mark before a colour in it, and behind."""
_BEFORE_TAG = frozenset("([{\"'“‘«„¿¡,;:—–|/*_~")


def spans(line: str, state: int = 0) -> tuple[tuple[Run, ...], int]:
    """Give the runs of one line and the state the next line begins in; 0 at the start of a text.

    The state is what `part_of` gives: not 0 inside a fenced block of code.
    """
    part, following = part_of(line, state)
    if part is Part.CODE or (part is Part.FENCE and not following):
        return (Run(0, len(line), "code"),), following
    if part is Part.FENCE:
        return (Run(0, len(line), "code"), Run(0, len(line), "marker", ALONE)), following
    runs, start = _block(line)
    _inline(line, start, runs)
    return tuple(runs), 0


def quote_end(line: str) -> int:
    """Give where the signs of the quotes end that a line stands in, 0 outside of one."""
    found = _QUOTE.match(line)
    return found.end() if found else 0


def tag_end(text: str, start: int) -> int:
    """Give where the tag ends whose name begins at `start`; `start` itself where there is none.

    A tag has letters, digits, marks, hyphens and underlines, and at least one letter, so that "#1" is no tag.
    """
    at, letter = start, False
    while at < len(text) and (text[at].isalnum() or text[at] in "-_\u200c\u200d" or _is_mark(text[at])):
        letter = letter or text[at].isalpha()
        at += 1
    while at > start and text[at - 1] in "-_\u200c\u200d":
        at -= 1
    return at if letter else start


def _is_mark(char: str) -> bool:
    return char > "\u02ff" and unicodedata.category(char).startswith("M")


def _block(line: str) -> tuple[list[Run], int]:
    runs: list[Run] = []
    if start := quote_end(line):
        runs += [Run(0, len(line), "quote"), Run(0, start, "marker", ALONE)]
    if _RULE.match(line, start):
        return [*runs, Run(start, len(line), "marker", ALONE)], len(line)
    if heading := _HEADING.match(line, start):
        runs += [
            Run(start, len(line), "heading", len(heading[1])),
            _marker(start, heading.end(), line[heading.end() :]),
        ]
        return runs, heading.end()
    if item := _LIST.match(line, start):
        runs.append(Run(item.start(2), item.end(2), "list"))
        if item[4]:
            runs.append(Run(item.start(4), item.end(4), "task", int(item[4] != "[ ]")))
        start = item.end()
    return runs, start


def _inline(line: str, start: int, runs: list[Run]) -> None:
    ticks = _tick_pairs(line, start)
    marking, at = [], start
    while special := _SPECIAL.search(line, at):
        here = special.start()
        marking.append(line[at:here])
        at = special.end()
        if special[0][0] == "`":
            at = _code(line, here, at, ticks, runs)
        elif special[0] in {"[", "!["}:
            if link := _link(line, here, runs):
                at = link.end()
                if special[0] == "[":  # a picture is described in plain words
                    _strike(_CODED.sub(lambda one: _APART * len(one[0]), link[1]), link.start(1), runs)
        elif special[0] == "#":
            at = _tag(line, here, runs)
        elif special[0][0] != "\\":
            runs.append(Run(here, at, "link"))
        marking.append(_APART * (at - here))
    _strike("".join(marking) + line[at:], start, runs)


def _code(line: str, here: int, at: int, ticks: dict[int, int], runs: list[Run]) -> int:
    """Give where the code ends that a run of backticks opens, from `here` to `at`; `at` where it opens none."""
    end = ticks.get(here)
    if end is None:
        return at
    close = end - (at - here)
    runs += [Run(here, end, "code"), _marker(here, at, line[at:close]), _marker(close, end, line[at:close])]
    return end


def _strike(marking: str, start: int, runs: list[Run]) -> None:
    """Mark what is struck out and what is stressed, in a line from `start` on of which only `marking` may mark."""

    def mark(found: re.Match[str]) -> str:
        first, last = start + found.start(), start + found.end()
        runs.extend((Run(first, last, "strike"), Run(first, first + 2, "marker"), Run(last - 2, last, "marker")))
        _stress(found[0][2:-2], first + 2, runs)
        return _APART * len(found[0])

    _stress(_STRIKE.sub(mark, marking), start, runs)


def _stress(text: str, start: int, runs: list[Run]) -> None:
    """Mark what is stressed in a text that stands in its line at `start`."""
    for pair in stress.pairs(text):
        first, last = start + pair.start, start + pair.end
        runs += [
            Run(first, last, "strong" if pair.size == 2 else "emph"),
            Run(first, first + pair.size, "marker"),
            Run(last - pair.size, last, "marker"),
        ]


def _marker(start: int, end: int, words: str) -> Run:
    """Give the run of a marker of `words`."""
    return Run(start, end, "marker", 0 if words.strip() else ALONE)


def _tick_pairs(line: str, start: int) -> dict[int, int]:
    """Give {where a run of backticks opens: where its partner ends}, as CommonMark pairs equal runs."""
    pairs: dict[int, int] = {}
    found = list(re.finditer("`+", line[start:])) if "`" in line else []
    following: dict[int, int] = {}
    nexts: list[int | None] = [None] * len(found)
    for index in range(len(found) - 1, -1, -1):
        length = len(found[index][0])
        nexts[index] = following.get(length)
        following[length] = index
    index = 0
    while index < len(found):
        partner = nexts[index]
        if partner is None:
            index += 1
            continue
        pairs[start + found[index].start()] = start + found[partner].end()
        index = partner + 1
    return pairs


def _link(line: str, here: int, runs: list[Run]) -> re.Match[str] | None:
    link = _LINK.match(line, here)
    if link is not None:
        words = link[1] if _REACHED.match(link[2]) else ""
        runs += [
            Run(link.start(1), link.end(1), "link"),
            _marker(here, link.start(1), words),
            _marker(link.end(1), link.end(), words),
        ]
    return link


def _tag(line: str, here: int, runs: list[Run]) -> int:
    before = line[here - 1] if here else " "
    end = tag_end(line, here + 1)
    if end == here + 1 or not (before.isspace() or before in _BEFORE_TAG):
        return here + 1
    if before in "/*_~" and here > 1 and line[here - 2] == before == "/":
        return end
    if not _is_in_a_mark(line, here):
        runs.append(Run(here, end, "tag"))
    return end


def _is_in_a_mark(line: str, here: int) -> bool:
    """Tell whether this place is in what HTML says of an element, such as a colour."""
    start = line.rfind("<", max(0, here - _MARK_LIMIT), here)
    if start < 0 or line.find(">", start, here) >= 0:
        return False
    return bool(_ATTRIBUTE.match(line, start, here)) and line.find(">", here, here + _MARK_LIMIT) >= 0
