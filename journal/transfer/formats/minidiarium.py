"""Pure. Reads Mini Diarium's JSON: `{"metadata": {"application": "Mini Diarium"}, "entries": [{"date", …}]}`.

An entry has `date`, `title` and `text`, which is HTML; a day may have several. `dateUpdated` is the instant of the last
change, so each comes in at the noon of its day and is known again when it grew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from journal.shapes import Problem
from journal.transfer.formats import html_text, json_reader, moments
from journal.transfer.formats.form import Format, Material, each_file
from journal.transfer.formats.found import Found, FoundEntry


@each_file
def _read(name: str, material: Material) -> Iterator[Found]:
    for index, item in enumerate(json_reader.items(material.json(name), "entries"), 1):
        where = f"entry {index} {json_reader.text(item, 'date')}".strip()
        at = moments.read(json_reader.text(item, "date"), material.zone)
        title, body = json_reader.text(item, "title").strip(), html_text.plain(json_reader.text(item, "text"))
        if not isinstance(item, dict):
            yield Problem(where=where, reason="not-an-entry", words=str(item))
        elif not title and not body.strip():
            yield Problem(where=where, reason="empty")
        else:
            tags, draft = json_reader.texts(item, "tags"), moments.draft_at(at, material.zone)
            draft = replace(draft, title=title, body=body, tags=tags)
            unread = "" if at else json_reader.shown(item, "date")
            yield FoundEntry(where=where, draft=draft, left_out=unread)


def _is_mine(name: str, material: Material) -> bool:
    value = material.json(name)
    application = json_reader.text(json_reader.get(value, "metadata"), "application")
    return application == "Mini Diarium" and isinstance(json_reader.get(value, "entries"), list)


FORMAT = Format(name="minidiarium", suffixes=(".json",), looks_like=_is_mine, read=_read)
