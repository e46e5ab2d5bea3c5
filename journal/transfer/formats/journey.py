"""Pure. Reads Journey's ZIP: one JSON file an entry, with its photos and recordings beside it.

`{"id", "text", "type": "html" | "markdown" | "", "date_journal": ms, "timezone", "tags": […], "photos": ["ID-x.jpg"],
"favourite", "sentiment": 0.25 to 1.75, "address", "music_title", "music_artist", "weather": {"description"}}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from journal.dates import clock
from journal.shapes import Kind, Problem
from journal.transfer.formats import html_text, json_reader, left_out, moments
from journal.transfer.formats.form import Format, Material, each_file, folder_of
from journal.transfer.formats.found import Found, FoundEntry, FoundFile

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_OWN = {"date_modified", "preview_text", "photos", "favourite", "sentiment", "timezone", "music_title", "music_artist"}
_MANY = 3
"""So many names of Journey's tell an entry that has no date."""
_UNSAID = 0, 1
"""The sentiment of an entry for which none was chosen."""


@each_file
def _read(name: str, material: Material) -> Iterator[Found]:
    value, folder = material.json(name), folder_of(name)
    at = _instant(json_reader.real(value, "date_journal"))
    body = html_text.plain(json_reader.text(value, "text"))
    files = tuple(
        FoundFile(name=each.rpartition("/")[2], members=(folder + each,)) for each in json_reader.texts(value, "photos")
    )
    if not body.strip() and not files:
        yield Problem(where=name, reason="empty", words=_left_out(value))
        return
    zone = clock.zone(json_reader.text(value, "timezone") or material.zone).key
    mood, kind = _mood(json_reader.real(value, "sentiment"))
    draft = replace(
        moments.draft_at(at, zone),
        body=body,
        kind=kind,
        tags=tuple(dict.fromkeys(tag.strip() for tag in json_reader.texts(value, "tags") if tag.strip())),
        starred=json_reader.truth(value, "favourite"),
    )
    unread = "" if at else json_reader.shown(value, "date_journal")
    yield FoundEntry(where=name, draft=draft, files=files, mood=mood, left_out=unread)
    if left := _left_out(value):
        yield Problem(where=name, reason="left-out", words=left)


def _instant(said: float | None) -> datetime | None:
    if said is None:
        return None
    try:
        at = _EPOCH + timedelta(milliseconds=said)
    except (OverflowError, ValueError):
        return None
    return at if clock.holds(at.date()) else None


def _mood(said: float | None) -> tuple[str, Kind]:
    if said is None or said in _UNSAID:
        return "", Kind.NOTE
    return f"{said:g}", Kind.HIGH if said > 1 else Kind.LOW


_TAKEN = {"text", "tags", "photos", "timezone"}
_FACTS = re.compile(r"id|\w+_id|type|icon|preview_text|date_\w+")
"""What Journey notes by itself; a preview is the beginning of the text."""


def _left_out(value: json_reader.Value) -> str:
    mood, text = json_reader.real(value, "mood"), html_text.plain(json_reader.text(value, "text"))
    preview = "" if text.strip() else html_text.plain(json_reader.text(value, "preview_text"))
    told = left_out.beside(value, _TAKEN, _FACTS)
    return left_out.joined((*told, f"mood: {mood:g}" if mood else "", preview))


def _is_mine(name: str, material: Material) -> bool:
    value = material.json(name)
    return (
        isinstance(value, dict) and "text" in value and ("date_journal" in value or len(_OWN & value.keys()) >= _MANY)
    )


FORMAT = Format(name="journey", suffixes=(".json",), looks_like=_is_mine, read=_read)
