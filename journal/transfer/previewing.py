"""Errand. What an import would do: which entries are new, which are here, and which grew since; nothing is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from journal import prose
from journal.dates import clock
from journal.errors import ImportRefused, TooLarge
from journal.shapes import ImportChoices, ImportPreview, Kind, Moods, Problem
from journal.slices import Slices
from journal.transfer.deciding import day_held, without_a_day
from journal.transfer.duplicates import Known, State, reading
from journal.transfer.formats.form import Format, Material, is_hidden
from journal.transfer.formats.found import Findings, FoundEntry, joined
from journal.transfer.formats.registry import FORMATS
from journal.transfer.sources import Source

if TYPE_CHECKING:
    from journal.journal import Journal

_OF_JSON = {"not-json", "too-deep"}
"""Reasons for which a file may still be something else: a text that begins with a bracket."""
_SHOWN = _OF_JSON | {"not-text"}
"""Reasons that leave words of a person in a file."""


_BESIDE = frozenset({"index", "not-read", "of-the-program", "left-out", "windows-1252"})
"""Reasons that cost no entry; they come last in a report."""

TITLE_LIMIT = 500
"""Letters of a title, as of one that a friend sends; every list and the line above a text lay it out whole."""
_TOGETHER = 50
"""Entries that are looked for in one slice."""


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Give problems with those that cost an entry first."""
    return tuple(sorted(problems, key=lambda problem: problem.reason in _BESIDE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What is in files that were read, whoever's journal it may come into: the name of their kind, and all that is in.

    `file_days` are the days on which pages that say none were changed, by their names; `archive_day` is the archive's.
    `missing` are the places of each photo or file that lies in none of them.
    """

    kind: str
    found: Findings
    file_days: Mapping[str, date]
    archive_day: date | None
    missing: frozenset[tuple[str, ...]]


def read(source: Source, choices: ImportChoices) -> Read:
    """Read the files of `source`, which may take long. Raises `ImportRefused` as `find` does."""
    kind, found = find(Material(source, clock.zone_name(), choices.columns))
    found = replace(found, entries=tuple(map(_with_a_short_title, found.entries)))
    archived = source.archived()
    changed = {entry.undated: source.modified(entry.undated) for entry in found.entries if entry.undated}
    days = {name: day_held(at) for name, at in changed.items() if at is not None}
    return Read(
        kind=kind,
        found=found,
        file_days={name: day for name, day in days.items() if day is not None},
        archive_day=day_held(archived) if archived else None,
        missing=frozenset(
            file.members for entry in found.entries for file in entry.files if not any(map(source.has, file.members))
        ),
    )


def previewing(journal: Journal, there: Read) -> Slices[ImportPreview]:
    """Tell what would come of what was read, in slices."""
    found = there.found
    known: Known = yield from reading(journal.store, found.entries)
    states: Counter[State] = Counter()
    new, missing = [], list[str]()
    for done, entry in enumerate(found.entries):
        if done % _TOGETHER == 0:
            yield done, len(found.entries)
        state, _ = known.state_of(entry)
        states[state] += 1
        if state is not State.THERE:
            missing += [entry.where_of(file) for file in entry.files if file.members in there.missing]
        if state is State.NEW:
            new.append(entry)
    undated = tuple(entry for entry in new if entry.undated)
    dated = [entry for entry in new if not entry.undated]
    tags = (tag for entry in new for tag in (*entry.draft.tags, *prose.tags_in(entry.draft.body)))
    new_tags, known_tags = new_and_known(journal, tags)
    return ImportPreview(
        source=there.kind,
        would_come=len(dated),
        duplicates=states[State.THERE] + states[State.GROWN],
        grown=states[State.GROWN],
        files=sum(file.members not in there.missing for entry in new for file in entry.files),
        days=Counter(entry.draft.day for entry in dated if isinstance(entry.draft.day, date)),
        kinds=Counter(entry.draft.kind for entry in new),
        moods=_moods(new),
        undated=tuple(map(without_a_day, undated)),
        file_days=tuple(there.file_days[entry.undated] for entry in undated if entry.undated in there.file_days),
        archive_day=there.archive_day,
        new_tags=new_tags,
        known_tags=known_tags,
        problems=in_order((*found.problems, *(Problem(where=each, reason="file-missing") for each in missing))),
        headers=found.headers,
        columns=found.columns,
    )


def new_and_known(journal: Journal, tags: Iterable[str]) -> tuple[tuple[str, ...], int]:
    """Give the tags that the journal has not yet, sorted, and how many of the others there are."""
    here = {prose.fold(tag.name) for tag in journal.tags.all()}
    told = {prose.fold(tag): tag for tag in tags}
    new = tuple(sorted(tag for folded, tag in told.items() if folded not in here))
    return new, len(told) - len(new)


def _moods(entries: Iterable[FoundEntry]) -> tuple[Moods, ...]:
    """Give the foreign moods, highs first, the most frequent first among equals."""
    counts: Counter[str] = Counter()
    kinds: dict[str, Kind] = {}
    for entry in entries:
        if entry.mood:
            counts[entry.mood] += 1
            kinds.setdefault(entry.mood, entry.draft.kind)
    order = [Kind.HIGH, Kind.BOTH, Kind.NOTE, Kind.LOW]
    found = sorted(counts, key=lambda mood: (order.index(kinds[mood]), -counts[mood], mood))
    return tuple(Moods(mood=mood, count=counts[mood], kind=kinds[mood]) for mood in found)


def _with_a_short_title(found: FoundEntry) -> FoundEntry:
    """Let a title that is longer than any title be the heading of its text; nothing of it is lost."""
    draft = found.draft
    if len(draft.title) <= TITLE_LIMIT:
        return found
    return replace(found, draft=replace(draft, title="", body=prose.headed(draft.title, draft.body)))


def find(material: Material) -> tuple[str, Findings]:
    """Give the names of the formats that were found, with "+" between them, and all that was found.

    Whatever is in no entry is named as a problem. Raises `ImportRefused` where no format knows any of the files.
    """
    problems: list[Problem] = []
    files: dict[Format, list[str]] = {}
    reasons = []
    for name in filter(lambda name: not is_hidden(name), material.names):
        try:
            if (known := _known(name, material)) is not None:
                files.setdefault(known, []).append(name)
        except ImportRefused as refused:
            reason = str(refused.facts["reason"])
            reasons.append(reason)
            words = material.words(name) if reason in _SHOWN else ""
            problems.append(Problem(where=name, reason=reason, words=words))
        except TooLarge:
            if material.alone:
                raise
            problems.append(Problem(where=name, reason="too-large"))
    if not files:
        told = reasons[0] if material.alone and reasons else "encrypted" if "encrypted" in reasons else "unknown-format"
        raise ImportRefused(reason=told)
    found = joined(each.read(tuple(files[each]), material) for each in FORMATS if each in files)
    read = {name for names in files.values() for name in names} | {problem.where for problem in problems}
    read |= {member for entry in found.entries for file in entry.files for member in file.members}
    problems = [*found.problems, *problems]
    problems += [
        Problem(where=entry.where, reason="left-out", words=entry.left_out) for entry in found.entries if entry.left_out
    ]
    problems += [Problem(where=name, reason="windows-1252") for name in sorted(material.read_as_latin & read)]
    problems += [Problem(where=name, reason="not-read") for name in material.names if name not in read]
    names = "+".join(each.name for each in FORMATS if each in files)
    return names, replace(found, problems=tuple(_gathered(problems)))


def _known(name: str, material: Material) -> Format | None:
    """Give the first format that knows a file; a file that came alone may be called anything."""
    refused = None
    for each in FORMATS:
        if not material.alone and not each.fits(name):
            continue
        try:
            if each.looks_like(name, material):
                return each
        except ImportRefused as reason:
            if reason.facts["reason"] not in _OF_JSON:
                raise
            refused = refused or reason
    if refused is not None:
        raise refused
    return None


def _gathered(problems: Iterable[Problem]) -> list[Problem]:
    """Count what a program keeps for itself by its folder, instead of naming each file."""
    kept = Counter(_hidden_part(one.where) for one in problems if one.reason == "not-read" and is_hidden(one.where))
    named = [one for one in problems if one.reason != "not-read" or not is_hidden(one.where)]
    where = (name if count == 1 else f"{name} × {count:,}" for name, count in sorted(kept.items()))
    return named + [Problem(where=each, reason="of-the-program") for each in where]


def _hidden_part(name: str) -> str:
    parts = name.split("/")
    last = next(place for place in range(len(parts)) if is_hidden("/".join(parts[: place + 1])))
    return "/".join(parts[: last + 1])
