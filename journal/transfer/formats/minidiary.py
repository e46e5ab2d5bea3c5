"""Pure. Reads Mini Diary's JSON: `{"metadata": {"application": "Mini Diary"}, "entries": {"2025-09-08": {…}}}`.

An entry has `title`, `text` (Markdown) and `dateUpdated`, which is the instant of its last change and not of the day:
each comes in at the noon of its day, so that it is known again when it grew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from journal.shapes import Problem
from journal.transfer.formats import json_reader, moments
from journal.transfer.formats.form import Format, Material, each_file
from journal.transfer.formats.found import Found, FoundEntry


@each_file
def _read(name: str, material: Material) -> Iterator[Found]:
    days = json_reader.get(material.json(name), "entries")
    for day, item in days.items() if isinstance(days, dict) else ():
        at = moments.read(str(day), material.zone)
        title, body = json_reader.text(item, "title").strip(), json_reader.text(item, "text").strip("\n")
        if not title and not body.strip():
            yield Problem(where=str(day), reason="empty")
        else:
            draft = replace(moments.draft_at(at, material.zone), title=title, body=body)
            yield FoundEntry(where=str(day), draft=draft, left_out="" if at else str(day))


def _is_mine(name: str, material: Material) -> bool:
    value = material.json(name)
    application = json_reader.text(json_reader.get(value, "metadata"), "application")
    return application == "Mini Diary" and isinstance(json_reader.get(value, "entries"), dict)


FORMAT = Format(name="minidiary", suffixes=(".json",), looks_like=_is_mine, read=_read)
