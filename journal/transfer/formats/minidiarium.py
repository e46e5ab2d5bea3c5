"""Pure. Reads Mini Diarium's JSON: `{"metadata": {"application": "Mini Diarium"}, "entries": [{"date", …}]}`.

An entry has `date`, `title` and `text`, which is HTML; a day may have several. `dateUpdated` is the instant of the last
change, so each comes in at the noon of its day and is known again when it grew.
"""

from __future__ import annotations

from journal.shapes import Draft, Problem
from journal.transfer.formats import html_text, json_reader, moments
from journal.transfer.formats.form import Format, Material
from journal.transfer.formats.found import Findings, FoundEntry, joined, of_file


def read(value: json_reader.Value, zone: str) -> Findings:
    """Read one export."""
    entries: list[FoundEntry] = []
    problems: list[Problem] = []
    for index, item in enumerate(json_reader.items(value, "entries"), 1):
        where = f"entry {index} {json_reader.text(item, 'date')}".strip()
        at = moments.read(json_reader.text(item, "date"), zone)
        title, body = json_reader.text(item, "title").strip(), html_text.plain(json_reader.text(item, "text"))
        if not isinstance(item, dict):
            problems.append(Problem(where=where, reason="not-an-entry", words=str(item)))
        elif not title and not body.strip():
            problems.append(Problem(where=where, reason="empty"))
        else:
            day, written_at = moments.placed(at, zone)
            draft = Draft(
                title=title,
                body=body,
                day=day,
                written_at=written_at,
                zone=zone,
                tags=json_reader.texts(item, "tags"),
            )
            unread = "" if at else json_reader.shown(item, "date")
            entries.append(FoundEntry(where=where, draft=draft, left_out=unread))
    return Findings(entries=tuple(entries), problems=tuple(problems))


def _is_mine(name: str, material: Material) -> bool:
    value = material.json(name)
    application = json_reader.text(json_reader.get(value, "metadata"), "application")
    return application == "Mini Diarium" and isinstance(json_reader.get(value, "entries"), list)


def _read_all(names: tuple[str, ...], material: Material) -> Findings:
    return joined(of_file(name, read(material.json(name), material.zone)) for name in names)


FORMAT = Format(name="minidiarium", title="Mini Diarium", suffixes=(".json",), looks_like=_is_mine, read=_read_all)
