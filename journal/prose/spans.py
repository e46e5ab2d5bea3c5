"""Pure. Markdown line by line, as runs to colour: one reading for the editor, for tags and for plain text.

Every step is linear in the line, so that a paragraph of 20,000 words or of 20,000
brackets costs no more than it is long.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

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

_QUOTE = re.compile(r"(?: {0,3}> ?)+")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_RULE = re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_LIST = re.compile(r"([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+)(\[[ xX]\](?=[ \t]|$))?")
_SPECIAL = re.compile(r"\\.|`+|\*{1,3}|_{1,3}|~~|!?\[|(?:https?://|mailto:)[^\s<>\"']+|#")
_LINK = re.compile(r"!?\[([^\[\]\n]{0,2000})\]\(([^()\s]{0,2000})\)")
_REACHED = re.compile(r"https?:|mailto:|attachment:", re.IGNORECASE)
"""How an address begins that leads somewhere; a link to any other is read as it was typed."""
_NAMES = {"***": "strong", "___": "strong", "**": "strong", "__": "strong", "*": "emph", "_": "emph", "~~": "strike"}
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
    start = 0
    if quote := _QUOTE.match(line):
        start = quote.end()
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
    opened: dict[str, int] = {}
    at = start
    while special := _SPECIAL.search(line, at):
        at = special.end()
        mark, here = special[0], special.start()
        if mark[0] == "`":
            if end := ticks.get(here):
                words = line[here + len(mark) : end - len(mark)]
                runs += [
                    Run(here, end, "code"),
                    _marker(here, here + len(mark), words),
                    _marker(end - len(mark), end, words),
                ]
                at = end
        elif mark in _NAMES:
            _emphasis(line, here, mark, opened, runs)
        elif mark in {"[", "!["}:
            at = _link(line, here, runs) or at
        elif mark == "#":
            at = _tag(line, here, runs)
        elif mark[0] != "\\":
            runs.append(Run(here, at, "link"))


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


def _emphasis(line: str, here: int, token: str, opened: dict[str, int], runs: list[Run]) -> None:
    end = here + len(token)
    before = line[here - 1] if here else " "
    after = line[end] if end < len(line) else " "
    closes, opens = not before.isspace(), not after.isspace()
    if token[0] == "_":
        closes, opens = closes and not after.isalnum(), opens and not before.isalnum()
    if closes and token in opened:
        start = opened.pop(token)
        runs.append(Run(start, end, _NAMES[token]))
        if len(token) == 3:
            runs.append(Run(start, end, "emph"))
        for other in [mark for mark, place in opened.items() if place > start]:
            del opened[other]  # what was opened in between is closed by nothing any more
        words = line[start + len(token) : here]
        runs += [_marker(start, start + len(token), words), _marker(here, end, words)]
    elif opens:
        opened[token] = here


def _link(line: str, here: int, runs: list[Run]) -> int | None:
    link = _LINK.match(line, here)
    if link is None:
        return None
    words = link[1] if _REACHED.match(link[2]) else ""
    runs += [
        Run(link.start(1), link.end(1), "link"),
        _marker(here, link.start(1), words),
        _marker(link.end(1), link.end(), words),
    ]
    return link.end()


def _tag(line: str, here: int, runs: list[Run]) -> int:
    before = line[here - 1] if here else " "
    end = tag_end(line, here + 1)
    if end == here + 1 or not (before.isspace() or before in _BEFORE_TAG):
        return here + 1
    if before in "/*_~" and here > 1 and line[here - 2] == before == "/":
        return end
    runs.append(Run(here, end, "tag"))
    return end
