"""Pure. Reads Daylio's CSV: `full_date,date,weekday,time,mood,activities,note_title,note`, one entry a row.

Moods are the teacher's own words; Daylio's five suggest a kind, others none. A mood and the activities become tags.
"""

from __future__ import annotations

from datetime import UTC, datetime

from journal.dates import clock
from journal.shapes import Draft, Kind, Problem
from journal.transfer.formats import html_text, moments, tables
from journal.transfer.formats.form import Format, Material
from journal.transfer.formats.found import Findings, FoundEntry, joined

KINDS = {"rad": Kind.HIGH, "good": Kind.HIGH, "meh": Kind.NOTE, "bad": Kind.LOW, "awful": Kind.LOW}

_COLUMNS = {"full_date", "time", "mood", "activities", "note"}


def read(text: str, zone: str) -> Findings:
    """Read one table."""
    entries: list[FoundEntry] = []
    problems: list[Problem] = []
    for line, row in tables.rows(text):
        where = f"line {line}"
        day, at = moments.read(row.get("full_date", ""), zone), moments.clock_time(row.get("time", ""))
        if day is None:
            problems.append(Problem(where=where, reason="date", words=" ".join(row.values())))
            continue
        moment = datetime.combine(day.date(), at or moments.NOON, clock.zone(zone))
        entries.append(_entry(where, row, moment, zone))
        if more := row.get("", ""):
            problems.append(Problem(where=where, reason="left-out", words=more))
    return Findings(entries=tuple(entries), problems=tuple(problems))


def _entry(where: str, row: dict[str, str], at: datetime, zone: str) -> FoundEntry:
    mood, body = row.get("mood", "").strip(), html_text.plain(row.get("note", "")).strip()
    activities = (each.strip() for each in row.get("activities", "").split("|"))
    draft = Draft(
        title=row.get("note_title", "").strip(),
        body=body or mood,
        kind=KINDS.get(mood.casefold(), Kind.NOTE),
        day=at.date(),
        written_at=at.astimezone(UTC),
        zone=zone,
        tags=tuple(dict.fromkeys(tag for tag in (mood, *activities) if tag)),
    )
    return FoundEntry(where=where, draft=draft, mood=mood)


def _is_mine(name: str, material: Material) -> bool:
    return set(tables.header(material.text(name))) >= _COLUMNS


def _read_all(names: tuple[str, ...], material: Material) -> Findings:
    return joined(read(material.text(name), material.zone) for name in names)


FORMAT = Format(name="daylio", title="Daylio", suffixes=(".csv",), looks_like=_is_mine, read=_read_all)
