"""Pure. Puts stand-ins where listed names stand, without breaking the Markdown around them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from journal.redaction.folding import Reading, fold, has_markup, in_runs, read
from journal.redaction.hits import Hit
from journal.redaction.people import Roster
from journal.redaction.sentences import ZONE
from journal.redaction.tongues import tongues
from journal.shapes.names import Finding, Mark

ROUNDS = 8
_MARKERS = re.compile(r"\*+|~~|==|`+|_+|</?[A-Za-z][^<>\n]{0,40}>")
_THE = re.compile(r"\bthe\s+(?:two\s+|three\s+)?$", re.IGNORECASE)
_DIE = re.compile(r"\b(?:die|den|der|bei|mit|von|zu)\s+$", re.IGNORECASE)
_DOTTED = re.compile(r"\w(?:\.\s?\w){1,3}\.")
_INITIAL_DOT = re.compile(r"\W?\w\.(?:[,;:]| [^\W\dA-Z_]|['’]s)")
_NAMESAKES = {"de": "Namensvetter von ", "fr": "homonyme de ", "es": "homónimo de "}
_MR = re.compile(r"(?:mr|mrs|ms|miss|mx|mister)\b", re.IGNORECASE)
_NEAR = 120
"""Characters on each side of a place from which its language is known."""
_SLUG = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class Change:
    """One run [start, end) of a text and what stands there afterwards."""

    start: int
    end: int
    new: str
    finding: Finding


def cover(
    text: str, listed: Roster, *, slug: bool = False, found: tuple[Finding, ...] = ()
) -> tuple[str, tuple[Finding, ...]]:
    """Replace every name that is surely one listed person's; the findings index into the new text.

    `found` is what was found in the text before, in order; it is moved along.
    """
    for _ in range(ROUNDS):
        changes = changes_of(text, listed, slug=slug)
        if not changes:
            return text, found
        text, found = apply(text, changes, found)
    return text, found


def changes_of(text: str, listed: Roster, *, slug: bool) -> list[Change]:
    """Give what one round replaces: first what reads plainly, and where nothing is left, what reads through markup."""
    for through in (False, True):
        if through and not has_markup(text):
            break
        reading = read(text, through_markup=through)
        zones = zones_of(text, slug=slug)
        hits = [hit for hit in listed.hits(reading, slug=slug) if hit.sure and len(hit.persons) == 1]
        changes = [_change(reading, hit, listed, zones) for hit in hits]
        if changes:
            return sorted(changes, key=lambda change: change.start)
    return []


def zones_of(text: str, *, slug: bool) -> list[tuple[int, int]]:
    """Give the runs in which a stand-in is written without spaces."""
    return [(0, len(text))] if slug else [match.span() for match in ZONE.finditer(text)]


def slugged(stand_in: str) -> str:
    """Write a stand-in without spaces: "student-a"."""
    return _SLUG.sub("-", stand_in.casefold()).strip("-") or stand_in


def as_family(text: str, start: int, stand_in: str) -> str:
    """Give what stands for a surname in -s at `start`: "the Student A family", "Student A’s family".

    In German "die Familie Kind A", and else ("Beckers Heft") the stand-in alone, as in every other language.
    """
    before = text[max(0, start - 20) : start]
    if _THE.search(before):
        return stand_in + " family"
    tongue = _tongue_at(text, start)
    if tongue == "de" and _DIE.search(before):
        return "Familie " + stand_in
    return stand_in if tongue else stand_in + "’s family"


def _as_namesake(text: str, start: int, stand_in: str) -> str:
    """Give what stands for somebody else of a listed surname, with the title at `start`: "Student A’s namesake"."""
    tongue = "" if _MR.match(text, start) else _tongue_at(text, start)
    return _NAMESAKES[tongue] + stand_in if tongue in _NAMESAKES else stand_in + "’s namesake"


def _tongue_at(text: str, place: int) -> str:
    """Give the language of the sentence at a place as it is known from what is near, "" for English."""
    begin = max(0, place - _NEAR)
    reading = read(text[begin : place + _NEAR])
    words = zip(reading.words, tongues(reading), strict=True)
    return next((tongue for word, tongue in words if word.end > place - begin), "")


def with_dot(text: str, start: int, end: int) -> int:
    """Give where a name ends with the dot of its last initial: "K. came"; the dot of a sentence is none of it."""
    initial = _INITIAL_DOT.match(text[start : end + 3], max(0, end - start - 2))
    return end + 1 if initial or _DOTTED.fullmatch(text[start : end + 1]) else end


def apply(text: str, changes: list[Change], earlier: tuple[Finding, ...]) -> tuple[str, tuple[Finding, ...]]:
    """Make the changes; move the earlier findings along, and leave out those that were replaced again."""
    parts: list[str] = []
    found: list[Finding] = []
    done = grown = 0
    moved = list(earlier)
    for change in changes:
        if change.start < done:
            continue
        parts += [text[done : change.start], change.new]
        start = change.start + grown
        within: list[Finding] = []
        while moved and moved[0].start < change.end:
            one = moved.pop(0)
            if one.end <= change.start:
                found.append(replace(one, start=one.start + grown, end=one.end + grown))
            else:
                within.append(one)
        wrote = _as_written(text, change.start, change.end, within)
        found.append(replace(change.finding, text=wrote, start=start, end=start + len(change.new)))
        grown += len(change.new) - (change.end - change.start)
        done = change.end
    found += [replace(one, start=one.start + grown, end=one.end + grown) for one in moved]
    return "".join(parts) + text[done:], tuple(found)


def _as_written(text: str, start: int, end: int, within: list[Finding]) -> str:
    """Give what the teacher wrote in a run in which earlier rounds already put stand-ins."""
    parts: list[str] = []
    for one in within:
        parts += [text[start : one.start], one.text]
        start = one.end
    return "".join(parts) + text[start:end]


def _change(reading: Reading, hit: Hit, listed: Roster, zones: list[tuple[int, int]]) -> Change:
    text = reading.text
    start, end = reading.starts[hit.place], reading.ends[hit.stop - 1]
    (person,) = hit.persons
    new = listed.stand_ins[person]
    end = with_dot(text, start, end)
    if in_runs(zones, start):
        new = _glued(text, start, end, slugged(new))
    else:
        if hit.family:
            new = as_family(text, start, new)
        if hit.titled:
            new = _as_namesake(text, start, new)
        start, end, rest = _balanced(text, start, end)
        new = _spaced(text, start, end, new) + rest
    finding = Finding(
        start=start,
        end=end,
        text=text[start:end],
        key=fold(text[start:end]),
        mark=Mark.LISTED,
        replacement=new,
        person=listed.people[person].id,
        stand_in=listed.stand_ins[person],
        decided=True,
    )
    return Change(start, end, new, finding)


def _glued(text: str, start: int, end: int, new: str) -> str:
    before = "-" if start and text[start - 1].isalnum() else ""
    after = "-" if text[end : end + 1].isalnum() else ""
    return before + new + after


def _spaced(text: str, start: int, end: int, new: str) -> str:
    before = " " if start and text[start - 1].isalnum() else ""
    behind = text[end : end + 1]
    # Neither the number of a footnote nor the letter that Unicode has for an apostrophe is parted from it.
    after = " " if behind.isdecimal() or fold(behind).isalpha() else ""
    return before + new + after


def _balanced(text: str, start: int, end: int) -> tuple[int, int, str]:
    """Give the run to replace and the markers to keep after it: a pair half inside is closed outside as it was."""
    open_markers: list[str] = []
    for marker in _MARKERS.findall(text[start:end]):
        if open_markers and _pairs(open_markers[-1], marker):
            open_markers.pop()
        else:
            open_markers.append(marker)
    while open_markers:
        if text.startswith(_closing(open_markers[-1]), end):
            end += len(_closing(open_markers.pop()))
        elif text.endswith(_opening(open_markers[0]), 0, start):
            start -= len(_opening(open_markers.pop(0)))
        else:
            break
    return start, end, "".join(marker for marker in open_markers if "_" not in marker)


def _pairs(one: str, other: str) -> bool:
    return _closing(one) == other


def _closing(marker: str) -> str:
    return f"</{marker.strip('</>').split()[0]}>" if marker.startswith("<") and marker[1] != "/" else marker


def _opening(marker: str) -> str:
    return marker.replace("</", "<")
