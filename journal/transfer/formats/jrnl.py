"""Pure. Reads jrnl: its own text file, old and new, in any time format that names a day, and its JSON export.

Text since version 2: each entry begins a line with `[2026-03-12 15:52] Title`, a star at the end of that line marks
it, the lines until the next such line are its body. Version 1 had no brackets. Tags are words that begin with `@`.
Every word of a text is in an entry, or its line is named: a line that only looks like a beginning stays in the text
where it stands, and what stands before the first date belongs to no day.
JSON: `{"entries": [{"title", "body", "date", "time", "tags", "starred"}]}`. Times are local and carry no zone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, time
from itertools import chain, zip_longest
from typing import NamedTuple

from journal.dates import clock
from journal.errors import ImportRefused
from journal.prose import HEADING_LIMIT
from journal.shapes import Draft, Problem
from journal.transfer.formats import json_reader, moments
from journal.transfer.formats.form import Format, Material, each_file
from journal.transfer.formats.found import Found, FoundEntry

_START = re.compile(r"^\[([^\]\n]{6,40})\](?: |$)", re.MULTILINE)
_OLD_START = re.compile(r"^(\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?)(?: |$)", re.MULTILINE)
_DATE_LIKE = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?!\d)")
_ENCRYPTED = "JRNLv"
_LOOKED = 1 << 18
"""Letters that are looked through in one go, 1 ms: Python lets no other thread go on until that is over."""
_TAG = re.compile(r"(?<!\S)[@#]([-+*/\w]*\w(?:\++|#(?!\w))?)")
_SENTENCE = re.compile(r"[.!?…]['’\"”]?[\])]*\s+")


class _Start(NamedTuple):
    """Where an entry begins: the place of its date, the end of it, and what it says."""

    place: int
    end: int
    at: datetime


def looks_like_text(text: str) -> bool:
    """Tell whether a text holds at least one entry in jrnl's way."""
    return any(_instant(match[1]) for match in chain(_found(_START, text), _found(_OLD_START, text)))


def read_text(text: str, zone: str) -> Iterator[Found]:
    """Read jrnl's text file; its times are taken as those of `zone`."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    ends = [end.start() for end in re.finditer("\n", text)]
    starts = _starts(text)
    first = starts[0].place if starts else len(text)
    begun = {start.place for start in starts}
    named: dict[int, Problem] = {}
    if before := text[:first].strip():
        place = text.index(before)
        one, last = _line(ends, place), _line(ends, place + len(before) - 1)
        where = f"line {one}" if one == last else f"lines {one} to {last}"
        named[place] = Problem(where=where, reason="before-dates", words=before)
    for match in _found(_START, text, first):
        if _DATE_LIKE.match(match[1]) and match.start() not in begun:
            named[match.start()] = Problem(where=f"line {_line(ends, match.start())}", reason="date-inside")
    for start, following in zip_longest(starts, starts[1:]):
        where = f"line {_line(ends, start.place)}"
        said = text[start.end : following.place if following else len(text)]
        if said.strip(" *\n"):
            yield _from_text(where, start.at, said, zone)
        else:
            named[start.place] = Problem(where=where, reason="empty")
    yield from (named[place] for place in sorted(named))


def looks_like_json(value: json_reader.Value) -> bool:
    """Tell whether JSON has the form of jrnl's export."""
    first = next(iter(json_reader.items(value, "entries")), None)
    return isinstance(first, dict) and {"title", "body", "date"} <= first.keys()


def read_json(value: json_reader.Value, zone: str) -> Iterator[Found]:
    """Read jrnl's JSON export; its times are taken as those of `zone`."""
    for index, item in enumerate(json_reader.items(value, "entries"), 1):
        where = f"entry {index}"
        stamp = f"{json_reader.text(item, 'date')} {json_reader.text(item, 'time')}".strip()
        at = _instant(stamp)
        title, body = json_reader.text(item, "title").strip(), json_reader.text(item, "body").strip("\n")
        if not isinstance(item, dict):
            yield Problem(where=where, reason="not-an-entry", words=str(item))
        elif not title and not body.strip():
            yield Problem(where=where, reason="empty")
        else:
            tags = tuple(_tag_named(tag.lstrip("@#")) for tag in json_reader.texts(item, "tags"))
            draft = _draft(at, title, body, zone, tags, starred=json_reader.truth(item, "starred"))
            yield FoundEntry(where=where, draft=draft, left_out="" if at else stamp)


def _starts(text: str) -> list[_Start]:
    """Give where entries begin, in the order of the text.

    Only a file that begins without brackets has entries without them: elsewhere such a line is what somebody wrote.
    """
    day_first = moments.day_comes_first(match[1] for match in _found(_START, text))
    new, old = (
        [
            _Start(match.start(), match.end(), at)
            for match in _found(form, text)
            if (at := _instant(match[1], day_first)) is not None
        ]
        for form in (_START, _OLD_START)
    )
    return sorted(new + old) if old and (not new or old[0] < new[0]) else new


def _found(form: re.Pattern[str], text: str, at: int = 0) -> Iterator[re.Match[str]]:
    """Give what has this form, which no line break is in, from the beginning of a line on."""
    while at < len(text):
        end = text.find("\n", at + _LOOKED) + 1 or len(text)
        yield from form.finditer(text, at, end)
        at = end


def _line(ends: list[int], place: int) -> int:
    return bisect_left(ends, place) + 1


def _from_text(where: str, at: datetime, said: str, zone: str) -> FoundEntry:
    said = said.strip("\n ")
    first, _, rest = said.partition("\n")
    starred = first.rstrip().endswith("*") and not first.rstrip().endswith("**")
    if starred:
        first = first.rstrip().removesuffix("*").rstrip()
    elif not rest and (end := _SENTENCE.search(first)) and end.end() <= HEADING_LIMIT:
        first, rest = first[: end.end()].strip(), first[end.end() :]
    tags = tuple(dict.fromkeys(_tag_named(tag.lower()) for tag in _TAG.findall(said)))
    return FoundEntry(where=where, draft=_draft(at, first.strip(), rest.strip("\n"), zone, tags, starred=starred))


def _tag_named(tag: str) -> str:
    """Give a tag as it is kept: none ends with the mark that it begins with, and C# is not C."""
    return f"{tag[:-1]}sharp" if tag.endswith("#") else tag


def _draft(at: datetime | None, title: str, body: str, zone: str, tags: tuple[str, ...], *, starred: bool) -> Draft:
    """Give the draft; a line that stands alone, or is as long as a text, is text and no title."""
    if not body.strip() or len(title) > HEADING_LIMIT:
        title, body = "", f"{title}\n{body}" if body.strip() else title
    empty = moments.draft_at(at and at.replace(tzinfo=clock.zone(zone)), zone)
    return replace(empty, title=title, body=body, tags=tuple(filter(None, tags)), starred=starred)


def _instant(stamp: str, day_first: bool | None = None) -> datetime | None:  # noqa: FBT001  one of three
    """Give the wall clock that is written; an entry of a day alone begins with it."""
    found = moments.read(stamp, "UTC", day_first=day_first)
    if found is None:
        return None
    return found.replace(tzinfo=None) if ":" in stamp else datetime.combine(found.date(), time())


def _looks_like(name: str, material: Material) -> bool:
    text = material.text(name)
    if text.startswith(_ENCRYPTED):
        raise ImportRefused(reason="encrypted")
    return looks_like_text(text) or looks_like_json(material.json(name))


@each_file
def _read(name: str, material: Material) -> Iterable[Found]:
    """Read one file; where there are several, what stands where is told with the file's name."""
    value = material.json(name) if not looks_like_text(material.text(name)) else None
    found = read_text(material.text(name), material.zone) if value is None else read_json(value, material.zone)
    return found if material.alone else (replace(each, where=f"{name}, {each.where}") for each in found)


FORMAT = Format(name="jrnl", suffixes=(".txt", ".json", ".jrnl"), looks_like=_looks_like, read=_read)
