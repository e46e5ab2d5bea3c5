"""Pure. What a reader of another program's journal found, before any of it is kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from journal import prose
from journal.dates import clock
from journal.shapes import Column, Draft, EntryId, Problem

_MARK = re.compile(r"import-mark:[^)\s]*")


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

    `entry_id` is ours, where it once left a journal of ours. `mood` is a foreign word for how it was, and the draft's
    kind what that suggests. `undated` names the file of one that says no day we can read; its draft has none, either.
    `left_out` are words that stood with it and have no place in an entry. `beside` is the end of its text that is no
    text there: what the format has no other place for.
    """

    where: str
    draft: Draft
    files: tuple[FoundFile, ...] = ()
    lines: tuple[FoundLine, ...] = ()
    entry_id: EntryId | None = None
    mood: str = ""
    undated: str = ""
    left_out: str = ""
    beside: str = ""

    def where_of(self, file: FoundFile) -> str:
        """Give where a file of it stood, for a report."""
        return f"{self.where}: {prose.clean_line(file.name)}"

    @property
    def words(self) -> str:
        """All that it says, for a report that has to name it: its text with the names of its files, lines and tags."""
        draft, names = self.draft, {file.mark: file.name for file in self.files if file.mark}
        body = _MARK.sub(lambda found: names.get(found[0], found[0]), draft.body)
        lines = (f"{line.day}: {line.text}" for line in self.lines)
        loose = (file.name for file in self.files if not file.mark)
        said = (draft.title, body.strip("\n"), *lines, ", ".join(loose), " ".join(f"#{tag}" for tag in draft.tags))
        return "\n".join(part for part in said if part.strip())


Found = FoundEntry | Problem
"""What readers give one after another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """Everything found in one text: the entries in their order, and what could not be read and why.

    `headers` are the columns of a table, and `columns` what was taken from which.
    """

    entries: tuple[FoundEntry, ...]
    problems: tuple[Problem, ...] = ()
    headers: tuple[str, ...] = ()
    columns: Mapping[Column, str] = field(default_factory=dict)


def gathered(found: Iterable[Found]) -> Findings:
    """Give what a reader found, in its order."""
    every = tuple(found)
    return Findings(
        entries=tuple(each for each in every if isinstance(each, FoundEntry)),
        problems=tuple(each for each in every if isinstance(each, Problem)),
    )


def of_file(name: str, found: Iterable[Found]) -> Findings:
    """Give what a file holds, each of its entries as `dated` gives it."""
    return gathered(dated(name, each) if isinstance(each, FoundEntry) else each for each in found)


def dated(name: str, entry: FoundEntry) -> FoundEntry:
    """Give an entry of a file; one that says no day can have that of the file, or another that is chosen.

    A day that no journal holds is none: at the ends of time the zone of an entry may take it out of reach.
    """
    draft = entry.draft
    if draft.day is None:
        return replace(entry, undated=name)
    if clock.holds(draft.day):
        return entry
    said = ", ".join(filter(None, (entry.left_out, draft.written_at.isoformat() if draft.written_at else "")))
    return replace(entry, draft=replace(draft, day=None, written_at=None), undated=name, left_out=said)


def joined(parts: Iterable[Findings]) -> Findings:
    """Give what several texts hold as one."""
    whole = tuple(parts)
    return Findings(
        entries=tuple(entry for part in whole for entry in part.entries),
        problems=tuple(problem for part in whole for problem in part.problems),
        headers=next((part.headers for part in whole if part.headers), ()),
        columns=next((part.columns for part in whole if part.headers), {}),
    )
