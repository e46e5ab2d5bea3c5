"""Pure. Reads jrnl: its own text file, old and new, and its JSON export.

Text since version 2: each entry begins a line with `[2026-03-12 15:52] Title`, a star at the end of that line marks
it, the lines until the next such line are its body. Version 1 had no brackets. Tags are words that begin with `@`.
JSON: `{"entries": [{"title", "body", "date", "time", "tags", "starred"}]}`. Times are local and carry no zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import chain, zip_longest

from journal import clock
from journal.importing import reading_json
from journal.importing.found import Findings, FoundEntry
from journal.prose import HEADING_LIMIT
from journal.shapes import Draft, Problem

# The time format is a setting of jrnl; these are its default, the ones its documentation shows, and their kin.
_FORMATS = (
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %I:%M %p",
    "%Y-%m-%d %I:%M:%S %p",
    "%Y-%m-%dT%H:%M",
    "%Y-%m-%dT%H:%M:%S",
    "%Y/%m/%d %H:%M",
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y %H:%M:%S",
    "%d-%m-%Y %H:%M",
    "%Y-%m-%d",
)
_START = re.compile(r"^\[([^\]\n]{6,40})\](?: |$)", re.MULTILINE)
_OLD_START = re.compile(r"^(\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?)(?: |$)", re.MULTILINE)
_DATE_LIKE = re.compile(r"\d+[-./]\d+[-./]\d+")
_TAG = re.compile(r"(?<!\S)[@#]([-+*/\w]*\w)")
_SENTENCE = re.compile(r"[.!?…]['’\"”]?[\])]*\s+")


def looks_like_text(text: str) -> bool:
    """Tell whether a text holds at least one entry in jrnl's way."""
    return any(_instant(match[1]) for match in chain(_START.finditer(text), _OLD_START.finditer(text)))


def read_text(text: str, zone: str) -> Findings:
    """Read jrnl's text file; its times are taken as those of `zone`."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    entries, problems = [], []
    for line, stamp, said in _pieces(text):
        where, at = f"line {line}", _instant(stamp)
        if at is None:
            problems.append(Problem(where=where, reason="date"))
        elif not said.strip(" *\n"):
            problems.append(Problem(where=where, reason="empty"))
        else:
            entries.append(_from_text(where, at, said, zone))
    return Findings(entries=tuple(entries), problems=tuple(problems))


def looks_like_json(value: reading_json.Value) -> bool:
    """Tell whether JSON has the form of jrnl's export."""
    first = next(iter(reading_json.items(value, "entries")), None)
    return isinstance(first, dict) and {"title", "body", "date"} <= first.keys()


def read_json(value: reading_json.Value, zone: str) -> Findings:
    """Read jrnl's JSON export; its times are taken as those of `zone`."""
    entries, problems = [], []
    for index, item in enumerate(reading_json.items(value, "entries"), 1):
        where = f"entry {index}"
        at = _instant(f"{reading_json.text(item, 'date')} {reading_json.text(item, 'time')}".strip())
        title, body = reading_json.text(item, "title").strip(), reading_json.text(item, "body").strip("\n")
        if not isinstance(item, dict):
            problems.append(Problem(where=where, reason="not-an-entry"))
        elif at is None:
            problems.append(Problem(where=where, reason="date"))
        elif not title and not body.strip():
            problems.append(Problem(where=where, reason="empty"))
        else:
            tags = tuple(tag.lstrip("@#") for tag in reading_json.texts(item, "tags"))
            draft = _draft(at, title, body, zone)
            starred = reading_json.truth(item, "starred")
            entries.append(FoundEntry(where=where, draft=_with(draft, tags, starred=starred)))
    return Findings(entries=tuple(entries), problems=tuple(problems))


def _pieces(text: str) -> Iterator[tuple[int, str, str]]:
    """Give (line number, stamp, what follows until the next stamp). A bracket that holds no date is part of a text."""
    start = _START if any(_instant(match[1]) for match in _START.finditer(text)) else _OLD_START
    starts = [match for match in start.finditer(text) if _DATE_LIKE.search(match[1])]
    line, reached = 1, 0
    for match, following in zip_longest(starts, starts[1:]):
        line += text.count("\n", reached, match.start())
        reached = match.start()
        yield line, match[1], text[match.end() : following.start() if following else len(text)]


def _from_text(where: str, at: datetime, said: str, zone: str) -> FoundEntry:
    said = said.strip("\n ")
    first, _, rest = said.partition("\n")
    starred = first.rstrip().endswith("*") and not first.rstrip().endswith("**")
    if starred:
        first = first.rstrip().removesuffix("*").rstrip()
    elif not rest and (end := _SENTENCE.search(first)) and end.end() <= HEADING_LIMIT:
        first, rest = first[: end.end()].strip(), first[end.end() :]
    tags = tuple(dict.fromkeys(tag.lower() for tag in _TAG.findall(said)))
    return FoundEntry(
        where=where, draft=_with(_draft(at, first.strip(), rest.strip("\n"), zone), tags, starred=starred)
    )


def _draft(at: datetime, title: str, body: str, zone: str) -> Draft:
    """Give the draft; a line that stands alone, or is as long as a text, is text and no title."""
    if not body.strip() or len(title) > HEADING_LIMIT:
        title, body = "", f"{title}\n{body}" if body.strip() else title
    there = at.replace(tzinfo=clock.zone(zone)).astimezone(UTC)
    return Draft(title=title, body=body, day=at.date(), written_at=there, zone=zone)


def _with(draft: Draft, tags: tuple[str, ...], *, starred: bool) -> Draft:
    from dataclasses import replace

    return replace(draft, tags=tuple(tag for tag in tags if tag), starred=starred)


def _instant(stamp: str) -> datetime | None:
    for form in _FORMATS:
        try:
            found = datetime.strptime(stamp.strip(), form)  # noqa: DTZ007  local time; the zone is put to it later
        except ValueError:
            continue
        return found if clock.holds(found.date()) else None
    return None
