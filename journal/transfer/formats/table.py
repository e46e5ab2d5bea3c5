"""Pure. Reads any table with a line of names above it (CSV), one entry a row; which column holds what can be chosen.

What is in a column nobody chose stands below the text, under the column's name: no cell is lost.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from journal.dates import clock
from journal.shapes import Column, Draft, Kind, Problem
from journal.transfer.formats import moments, tables
from journal.transfer.formats.daylio import KINDS
from journal.transfer.formats.form import Format, Material
from journal.transfer.formats.found import Findings, Found, FoundEntry, joined, of_file

_NAMES: Mapping[Column, tuple[str, ...]] = {
    Column.DATE: ("date", "day", "entry_date", "full_date", "created", "created_at", "datetime", "datum", "timestamp"),
    Column.TIME: ("time", "hour", "uhrzeit"),
    Column.TITLE: ("title", "heading", "subject", "note_title", "titel"),
    Column.TEXT: ("text", "body", "content", "entry", "note", "notes", "description", "comment", "inhalt"),
    Column.TAGS: ("tags", "tag", "labels", "categories", "activities"),
    Column.MOOD: ("mood", "feeling", "emotion", "stimmung"),
}
_BETWEEN_TAGS = re.compile(r"[,;|]")


def guessed(headers: tuple[str, ...], chosen: Mapping[Column, str]) -> dict[Column, str]:
    """Give the column for each thing: the one that was chosen, else one whose name says it; "" chosen is none."""
    plain = {name.casefold().replace(" ", "_"): name for name in headers}
    found: dict[Column, str] = {}
    for column, names in _NAMES.items():
        name = chosen[column] if column in chosen else next((plain[each] for each in names if each in plain), "")
        if name in headers and name not in found.values():
            found[column] = name
    return found


def read(name: str, material: Material) -> Findings:
    """Read one table."""
    text, zone = material.text(name), material.zone
    headers = tables.header(text)
    columns = guessed(headers, material.columns)
    whole = list(tables.rows(text))
    day_first = moments.day_comes_first(row.get(columns.get(Column.DATE, ""), "") for _, row in whole)
    found = (_entry(f"line {line}", row, columns, zone, day_first) for line, row in whole)
    return replace(of_file(name, found), headers=headers, columns=columns)


def _entry(
    where: str,
    row: dict[str, str],
    columns: Mapping[Column, str],
    zone: str,
    day_first: bool | None,  # noqa: FBT001
) -> Found:
    cells = {column: row.get(name, "").strip() for column, name in columns.items()}
    at = _moment(cells, zone, day_first)
    mood = cells.get(Column.MOOD, "")
    used = set(columns.values()) - (set() if at else {columns.get(Column.DATE, ""), columns.get(Column.TIME, "")})
    beside = [
        f"{name}: {cell.strip()}".removeprefix(": ") for name, cell in row.items() if name not in used and cell.strip()
    ]
    tags = (tag.strip().lstrip("#") for tag in (*_BETWEEN_TAGS.split(cells.get(Column.TAGS, "")), mood))
    draft = Draft(
        title=cells.get(Column.TITLE, ""),
        body="\n\n".join(part for part in (cells.get(Column.TEXT, ""), "\n".join(beside)) if part),
        kind=KINDS.get(mood.casefold(), Kind.NOTE),
        day=at.date() if at else None,
        written_at=at.astimezone(UTC) if at else None,
        zone=zone,
        tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
    )
    if not (draft.body.strip() or draft.title):
        return Problem(where=where, reason="empty", words=" ".join(row.values()).strip())
    return FoundEntry(where=where, draft=draft, mood=mood, beside="\n".join(beside))


def _moment(cells: Mapping[Column, str], zone: str, day_first: bool | None) -> datetime | None:  # noqa: FBT001
    at = moments.read(cells.get(Column.DATE, ""), zone, day_first=day_first)
    hour = moments.clock_time(cells.get(Column.TIME, ""))
    if at is None:
        return None
    moment = datetime.combine(at.date(), hour, clock.zone(zone)) if hour else at
    return moment if clock.holds(moments.local_day(moment, zone)) else None


def _is_mine(name: str, material: Material) -> bool:
    return name.lower().endswith((".csv", ".tsv")) and bool(tables.header(material.text(name)))


def _read_all(names: tuple[str, ...], material: Material) -> Findings:
    return joined(read(name, material) for name in names)


FORMAT = Format(name="table", suffixes=(".csv", ".tsv"), looks_like=_is_mine, read=_read_all)
