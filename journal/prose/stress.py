"""Pure. Stress: which stars and underlines belong together, by CommonMark's rules, and the tree they make.

Apart from the parser, whose own way (since 3.11) takes letters for markers where the markers are uneven.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

_RUNS = re.compile(r"([*_])\1*")
_CHILD = "\ufdd4"
"""Stands for an element within a run of text; no text that is kept holds it."""
_TAGS = {1: "em", 2: "strong"}


class Pair(NamedTuple):
    """What is stressed: the markers [start, start + size) and [end - size, end) around it."""

    start: int
    end: int
    size: int


@dataclass
class _Run:
    start: int
    end: int
    opens: bool
    closes: bool
    length: int


def pairs(text: str) -> list[Pair]:
    """Give what is stressed in a text, outermost first; of two pairs one lies within the other, or they are apart."""
    found: list[Pair] = []
    waiting: dict[str, list[_Run]] = {"*": [], "_": []}
    for match in _RUNS.finditer(text):
        run = _run_of(match, text)
        while run.closes and run.start < run.end and (opener := _opener(waiting[match[0][0]], run)):
            size = 2 if min(opener.end - opener.start, run.end - run.start) >= 2 else 1
            found.append(Pair(opener.end - size, run.start + size, size))
            for runs in waiting.values():  # what was opened in between is closed by nothing any more
                while runs and runs[-1].start > opener.start:
                    runs.pop()
            opener.end -= size
            run.start += size
            if opener.start == opener.end:
                waiting[match[0][0]].pop()
        if run.opens and run.start < run.end:
            waiting[match[0][0]].append(run)
    return sorted(found, key=lambda pair: (pair.start, -pair.end))


def stress(root: ET.Element) -> None:
    """Put `em` and `strong` into a tree, wherever markers that belong together stand in one element."""
    for element in list(root.iter()):
        if type(element.text) in {str, type(None)}:  # any other kind of text is code or an address, to the parser
            _stress_one(element)


def _run_of(match: re.Match[str], text: str) -> _Run:
    """Tell what a run of markers may do: open before a letter, close behind one; an underline not within a word."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    opens, closes = bool(after.strip()), bool(before.strip())
    if match[0][0] == "_":
        opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
    return _Run(match.start(), match.end(), opens, closes, len(match[0]))


def _opener(waiting: list[_Run], closer: _Run) -> _Run | None:
    """Give the nearest run that this one closes; one that may do both closes none where the lengths make up threes."""
    for opener in reversed(waiting):
        both = opener.closes or closer.opens
        threes = (opener.length + closer.length) % 3 == 0 and (opener.length % 3 or closer.length % 3)
        if not (both and threes):
            return opener
    return None


def _stress_one(element: ET.Element) -> None:
    text = (element.text or "") + "".join(_CHILD + (child.tail or "") for child in element)
    found = pairs(text) if "*" in text or "_" in text else []
    if not found:
        return
    children = iter(list(element))
    for child in list(element):
        element.remove(child)
    element.text = None
    edges = sorted(
        [(pair.start, pair.start + pair.size, pair.size) for pair in found]
        + [(pair.end - pair.size, pair.end, 0) for pair in found]
    )
    opened, at = [element], 0
    for start, end, size in edges:
        _put(opened[-1], text[at:start], children)
        if size:
            stressed = element.makeelement(_TAGS[size], {})
            opened[-1].append(stressed)
            opened.append(stressed)
        else:
            opened.pop()
        at = end
    _put(element, text[at:], children)


def _put(element: ET.Element, text: str, children: Iterator[ET.Element]) -> None:
    """Add text at the end of an element, and its children where they stood."""
    words, *rest = text.split(_CHILD)
    _add(element, words)
    for following in rest:
        child = next(children)
        child.tail = following
        element.append(child)


def _add(element: ET.Element, words: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + words
    else:
        element.text = (element.text or "") + words
