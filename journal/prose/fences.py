"""Pure. Where blocks of code stand in a text: one reading for the editor, for plain words and for what is shown."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

_MARKS = r"(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*"
_OPENING = re.compile(rf"(?P<quote>(?: {{0,3}}> ?)*)(?P<lead>[ \t]*{_MARKS})(?P<fence>`{{3,}}|~{{3,}})(?P<info>.*)")
_CLOSING = re.compile(r"[ \t]*(`{3,}|~{3,})[ \t]*$")
_FARTHEST, _DEEPEST, _LONGEST = 127, 15, 1 << 16


class Part(Enum):
    """What a line is in a text: words to read, the fence of a block of code, or a line of that code."""

    WORDS = "words"
    FENCE = "fence"
    CODE = "code"


def part_of(line: str, state: int = 0) -> tuple[Part, int]:
    """Give what a line is and the state the next one begins in; 0 outside of code.

    A fence may stand in a quote and in an item of a list, as CommonMark has it; what ends the quote or the item ends
    the code. Which item a fence without a mark before it belongs to is not known here: one set in by four and more is
    taken to be in one, and ends where a line begins left of all items' words.
    """
    if not state and "```" not in line and "~~~" not in line:
        return Part.WORDS, 0
    if state:
        inside = Fence.of(state).inside(line)
        if inside is not None:
            closing = _CLOSING.match(inside)
            closes = closing is not None and Fence.of(state).closes(closing[1], _width(inside))
            return (Part.FENCE, 0) if closes else (Part.CODE, state)
    opening = opening_of(line)
    return (Part.FENCE, Fence.opened_by(opening).state) if opening else (Part.WORDS, 0)


def opening_of(line: str) -> re.Match[str] | None:
    """Give (quote, lead, fence, info) of a line that opens a block; None else: "```so```" is code within a line."""
    found = _OPENING.match(line)
    return None if found and found["fence"][0] == "`" and "`" in found["info"] else found


def info_of(line: str) -> str:
    """Give what stands behind the fence that a line opens: the name of a language, or words."""
    found = opening_of(line)
    return found["info"].strip() if found else ""


def within(line: str, state: int) -> str:
    """Give a line of code without what it is set in by."""
    fence = Fence.of(state)
    rest = fence.inside(line) or ""
    return rest[min(_width(rest), fence.column) :] if "\t" not in rest[: fence.column] else rest.lstrip(" \t")


class Fence(NamedTuple):
    """How a block of code was opened: the fence's character and length, how many quotes, which column, in an item."""

    char: str
    length: int
    quotes: int
    column: int
    item: bool

    @property
    def state(self) -> int:
        """The fence as the state of a line, which is a number."""
        return self.length << 13 | (self.char == "~") << 12 | self.quotes << 8 | self.item << 7 | self.column

    @staticmethod
    def opened_by(found: re.Match[str]) -> Fence:
        """Give the fence of a line that `opening_of` found."""
        lead = found["lead"]
        return Fence(
            char=found["fence"][0],
            length=min(len(found["fence"]), _LONGEST),
            quotes=min(found["quote"].count(">"), _DEEPEST),
            column=min(len(lead.expandtabs(4)), _FARTHEST),
            item=bool(lead.strip()),
        )

    @staticmethod
    def of(state: int) -> Fence:
        """Give the fence that a state stands for."""
        return Fence("~" if state >> 12 & 1 else "`", state >> 13, state >> 8 & 15, state & 127, bool(state >> 7 & 1))

    def inside(self, line: str) -> str | None:
        """Give the line without the quote it stands in; None where it stands no longer where the code does."""
        lead = re.match(rf"(?: {{0,3}}> ?){{{self.quotes}}}", line)
        if lead is None:
            return None
        rest = line[lead.end() :]
        least = self.column if self.item else 2 * (self.column >= 4)
        return None if rest.strip() and _width(rest) < least else rest

    def closes(self, fence: str, column: int) -> bool:
        """Tell whether a fence that stands alone in its line, at `column`, ends the code."""
        return fence[0] == self.char and min(len(fence), _LONGEST) >= self.length and column <= self.column + 3


def _width(line: str) -> int:
    return len(line[: len(line) - len(line.lstrip(" \t"))].expandtabs(4))
