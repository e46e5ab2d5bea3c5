"""Shape. What a reader of another program's journal found, before any of it is kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from journal.shapes import Draft, EntryId, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFile:
    """A photo or file of a found entry. `members` are the places where its bytes may lie, the likeliest first.

    `mark` is the address that stands for it in the text, "" where the text does not point at it.
    """

    name: str
    members: tuple[str, ...]
    media_type: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundLine:
    """A dated line that stood under an entry."""

    day: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundEntry:
    """One entry as another program kept it. `where` says where it stood: "line 12", "entry 3".

    `entry_id` is ours, where it once left a journal of ours.
    """

    where: str
    draft: Draft
    files: tuple[FoundFile, ...] = ()
    lines: tuple[FoundLine, ...] = ()
    entry_id: EntryId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """Everything found in one text: the entries in their order, and what could not be read and why."""

    entries: tuple[FoundEntry, ...]
    problems: tuple[Problem, ...] = ()


def joined(parts: Iterable[Findings]) -> Findings:
    """Give what several texts hold as one."""
    whole = tuple(parts)
    return Findings(
        entries=tuple(entry for part in whole for entry in part.entries),
        problems=tuple(problem for part in whole for problem in part.problems),
    )
