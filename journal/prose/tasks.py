"""Pure. The tasks of a body: which lines are shown with a box to tick, in their order, and one of them ticked."""

from __future__ import annotations

import re
from typing import NamedTuple

from journal.prose.fences import Part, part_of

_BEFORE = r"\s*(?:> ?)*\s*(?:[-*+]|\d{1,9}[.)])\s+"
"""What stands in its line before the box of a task."""
TASK = re.compile(rf"^({_BEFORE})\[([ xX])\](?=\s)")
"""What a task begins with: what stands before its box, and what stands in it."""
OPEN, DONE = "☐", "☑"
"""The signs that a task is shown with."""
_SIGN = re.compile(rf"^{_BEFORE}[{OPEN}{DONE}]")


class Task(NamedTuple):
    """Where in a body, in code points, the letter in a task's box is, whether it is ticked, and its line behind it.

    A line that has the sign of a box written in it is shown like a task and is none: its `place` is None.
    """

    place: int | None
    done: bool
    words: str


def tasks(body: str) -> tuple[Task, ...]:
    """Give what is shown with a box in a body, in order."""
    found: list[Task] = []
    at, state = 0, 0
    for line in body.split("\n"):
        part, state = part_of(line, state)
        if part not in {Part.CODE, Part.FENCE}:
            if task := TASK.match(line):
                found.append(Task(at + task.start(2), task[2] != " ", line[task.end() :]))
            elif sign := _SIGN.match(line):
                found.append(Task(None, sign[0].endswith(DONE), line[sign.end() :]))
        at += len(line) + 1
    return tuple(found)


def ticked(body: str, number: int, *, done: bool) -> str:
    """Give the body with the box of task `number`, as `tasks` counts them, ticked or not; all else stays as it is."""
    place = tasks(body)[number].place
    return body if place is None else body[:place] + ("x" if done else " ") + body[place + 1 :]
