"""Pure. Reads Diarium's JSON export: a list of entries, or one a file, with files in `media/DAY…/` beside it.

`{"date": "2026-01-15T08:30:00.0000000", "heading", "html" (or "text"), "tags": […], "people": […], "rating": 1 to 5,
"location", "weather", "sun", "lunar", …}`. Times are the wall clock where it was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from journal.shapes import Kind, Problem
from journal.transfer.formats import html_text, json_reader, left_out, moments
from journal.transfer.formats.form import Format, Material, folder_of
from journal.transfer.formats.found import Findings, Found, FoundEntry, FoundFile, joined, of_file

_KINDS = {1: Kind.LOW, 2: Kind.LOW, 3: Kind.NOTE, 4: Kind.HIGH, 5: Kind.HIGH}
_TAKEN = {"date", "heading", "html", "text", "tags", "people"}
_FACTS = re.compile(r"id|\w+_id")


def _read(items: list[json_reader.Value], zone: str, media: dict[str, list[str]]) -> Iterator[Found]:
    """Read one export; an entry takes out of `media`, the files by the day that their folder is named after."""
    for index, item in enumerate(items, 1):
        where = f"entry {index}"
        at = moments.read(json_reader.text(item, "date"), zone)
        title, body, other = (html_text.plain(json_reader.text(item, key)) for key in ("heading", "html", "text"))
        body = body or other
        if not isinstance(item, dict):
            yield Problem(where=where, reason="not-an-entry", words=str(item))
            continue
        members = media.pop(at.date().isoformat(), []) if at else []
        if not (title or body.strip() or members):
            yield Problem(where=where, reason="empty")
            continue
        mood, kind = _mood(json_reader.real(item, "rating"))
        draft = replace(
            moments.draft_at(at, zone),
            title=" ".join(title.split()),
            body=body,
            kind=kind,
            tags=tuple(dict.fromkeys((*json_reader.texts(item, "tags"), *json_reader.texts(item, "people")))),
        )
        loose = tuple(FoundFile(name=member.rpartition("/")[2], members=(member,)) for member in members)
        unread = "" if at else json_reader.shown(item, "date")
        yield FoundEntry(where=where, draft=draft, files=loose, mood=mood, left_out=unread)
        if left := _left_out(item):
            yield Problem(where=where, reason="left-out", words=left)


def _mood(rating: float | None) -> tuple[str, Kind]:
    return (f"{rating:g}", _KINDS[int(rating + 0.5)]) if rating and 1 <= rating <= 5 else ("", Kind.NOTE)


def _left_out(item: dict[str, object]) -> str:
    body, other = (html_text.plain(json_reader.text(item, key)) for key in ("html", "text"))
    second = left_out.unless_in(other, body) if body else ""
    return left_out.joined((*left_out.beside(item, _TAKEN, _FACTS), second))


def _items(value: json_reader.Value) -> list[json_reader.Value]:
    return value if isinstance(value, list) else [value]


def _is_mine(name: str, material: Material) -> bool:
    first = next(iter(_items(material.json(name))), None)
    return isinstance(first, dict) and "date" in first and ("heading" in first or "html" in first)


def _read_all(names: tuple[str, ...], material: Material) -> Findings:
    media: dict[str, list[str]] = {}
    for name in sorted(set(material.names) - set(names)):
        folder = folder_of(name).rstrip("/").rpartition("/")[2]
        if (day := _day(folder)) is not None:
            media.setdefault(day.isoformat(), []).append(name)
    return joined(of_file(name, _read(_items(material.json(name)), material.zone, media)) for name in names)


def _day(folder: str) -> date | None:
    found = moments.day_at_the_start(folder)
    return found[0] if found else None


FORMAT = Format(name="diarium", suffixes=(".json",), looks_like=_is_mine, read=_read_all)
