"""Pure. Reads Mini Diary's JSON: `{"metadata": {"application": "Mini Diary"}, "entries": {"2025-09-08": {…}}}`.

An entry has `title`, `text` (Markdown) and `dateUpdated`, which is the instant of its last change and not of the day:
each comes in at the noon of its day, so that it is known again when it grew.
"""

from __future__ import annotations

from journal.shapes import Draft, Problem
from journal.transfer.formats import json_reader, moments
from journal.transfer.formats.form import Format, Material
from journal.transfer.formats.found import Findings, FoundEntry, joined, of_file


def read(value: json_reader.Value, zone: str) -> Findings:
    """Read one export."""
    entries: list[FoundEntry] = []
    problems: list[Problem] = []
    days = json_reader.get(value, "entries")
    for day, item in days.items() if isinstance(days, dict) else ():
        at = moments.read(str(day), zone)
        title, body = json_reader.text(item, "title").strip(), json_reader.text(item, "text").strip("\n")
        if not title and not body.strip():
            problems.append(Problem(where=str(day), reason="empty"))
        else:
            there, written_at = moments.placed(at, zone)
            draft = Draft(title=title, body=body, day=there, written_at=written_at, zone=zone)
            entries.append(FoundEntry(where=str(day), draft=draft, left_out="" if at else str(day)))
    return Findings(entries=tuple(entries), problems=tuple(problems))


def _is_mine(name: str, material: Material) -> bool:
    value = material.json(name)
    application = json_reader.text(json_reader.get(value, "metadata"), "application")
    return application == "Mini Diary" and isinstance(json_reader.get(value, "entries"), dict)


def _read_all(names: tuple[str, ...], material: Material) -> Findings:
    return joined(of_file(name, read(material.json(name), material.zone)) for name in names)


FORMAT = Format(name="minidiary", title="Mini Diary", suffixes=(".json",), looks_like=_is_mine, read=_read_all)
