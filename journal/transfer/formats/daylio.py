"""Pure. Reads Daylio's CSV: `full_date,date,weekday,time,mood,activities,note_title,note`, one entry a row.

Moods are the teacher's own words; Daylio's five suggest a kind, others none. A mood and the activities become tags.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from journal.dates import clock
from journal.shapes import Kind, Problem
from journal.transfer.formats import html_text, moments, tables
from journal.transfer.formats.form import Format, Material, each_file
from journal.transfer.formats.found import Found, FoundEntry

KINDS = {"rad": Kind.HIGH, "good": Kind.HIGH, "meh": Kind.NOTE, "bad": Kind.LOW, "awful": Kind.LOW}

_WHEN = ("full_date", "date", "weekday", "time")
_COLUMNS = {"full_date", "time", "mood", "activities", "note"}


@each_file
def _read(name: str, material: Material) -> Iterator[Found]:
    zone = material.zone
    for line, row in tables.rows(material.text(name)):
        where = f"line {line}"
        day, at = moments.read(row.get("full_date", ""), zone), moments.clock_time(row.get("time", ""))
        moment = datetime.combine(day.date(), at or moments.NOON, clock.zone(zone)) if day else None
        found = _entry(where, row, moment, zone)
        if day is None and not (found.draft.title or found.draft.body):
            yield Problem(where=where, reason="empty", words=" ".join(row.values()).strip())
            continue
        yield found
        if more := row.get("", ""):
            yield Problem(where=where, reason="left-out", words=more)


def _entry(where: str, row: dict[str, str], at: datetime | None, zone: str) -> FoundEntry:
    mood, body = row.get("mood", "").strip(), html_text.plain(row.get("note", "")).strip()
    activities = (each.strip() for each in row.get("activities", "").split("|"))
    draft = replace(
        moments.draft_at(at, zone),
        title=row.get("note_title", "").strip(),
        body=body or mood,
        kind=KINDS.get(mood.casefold(), Kind.NOTE),
        tags=tuple(dict.fromkeys(tag for tag in (mood, *activities) if tag)),
    )
    unread = "" if at else ", ".join(said for name in _WHEN if (said := row.get(name, "").strip()))
    return FoundEntry(where=where, draft=draft, mood=mood, left_out=unread)


def _is_mine(name: str, material: Material) -> bool:
    return set(tables.header(material.text(name))) >= _COLUMNS


FORMAT = Format(name="daylio", suffixes=(".csv",), looks_like=_is_mine, read=_read)
