"""Pure. Reads DailyTxT's decrypted backup: `2026/03.json` for each month, `tags.json`, `templates.json`, and `files/`.

A month is `{"days": [{"day": 12, "text", "date_written", "tags": [ID], "files": [{"filename"}], "history": […]}]}`.
In a backup that is encrypted every text is base64 of its own; the backup has `user.json` then.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from journal.errors import ImportRefused
from journal.shapes import Problem
from journal.transfer.formats import json_reader, moments
from journal.transfer.formats.form import Format, Material
from journal.transfer.formats.found import Findings, Found, FoundEntry, FoundFile, gathered, joined, of_file

_MONTH = re.compile(r"(.*/|)(\d{4})/(\d{1,2})\.json")
_BESIDE = re.compile(r"(.*/|)(tags|templates)\.json")


def _read(
    value: json_reader.Value, month: tuple[int, int], zone: str, tags: dict[int, str], root: str
) -> Iterator[Found]:
    """Read one month; `tags` are the names of tags by their numbers, and files lie in `root`files/."""
    for item in json_reader.items(value, "days"):
        number = json_reader.number(item, "day")
        where = f"{month[0]}-{month[1]:02}-{number:02}"
        body = json_reader.text(item, "text").strip("\n")
        day = moments.day_numbered(*month, number)
        files = tuple(_file(root, where, each) for each in json_reader.items(item, "files"))
        if not body.strip() and not files:
            yield Problem(where=where, reason="empty")
        else:
            named = [tags[each] for each in json_reader.items(item, "tags") if isinstance(each, int) and each in tags]
            at = moments.draft_at(moments.at_noon(day, zone) if day else None, zone)
            draft = replace(at, body=body, tags=tuple(dict.fromkeys(named)))
            yield FoundEntry(where=where, draft=draft, files=files, left_out="" if day else where)
        for each in json_reader.items(item, "history"):
            if words := json_reader.text(each, "text").strip():
                yield Problem(where=where, reason="older-text", words=words)


def _file(root: str, day: str, item: json_reader.Value) -> FoundFile:
    name = json_reader.text(item, "filename")
    return FoundFile(name=name, members=(f"{root}files/{name}", f"{root}files/{day}/{name}"))


def _is_mine(name: str, material: Material) -> bool:
    if _BESIDE.fullmatch(name):
        return not _encrypted(material) and any(_MONTH.fullmatch(each) for each in material.names)
    if not _MONTH.fullmatch(name):
        return False
    days = json_reader.items(material.json(name), "days")
    if not days or not all(isinstance(each, dict) and "day" in each for each in days):
        return False
    if _encrypted(material):
        raise ImportRefused(reason="encrypted")
    return True


def _encrypted(material: Material) -> bool:
    return any(each.rpartition("/")[2] == "user.json" for each in material.names)


def _read_all(names: tuple[str, ...], material: Material) -> Findings:
    beside = {found[2]: name for name in names if (found := _BESIDE.fullmatch(name))}
    named = json_reader.items(material.json(beside["tags"]), "tags") if "tags" in beside else []
    tags = {json_reader.number(each, "id"): json_reader.text(each, "name") for each in named}
    made = json_reader.items(material.json(beside["templates"]), "templates") if "templates" in beside else []
    parts = [
        of_file(name, _read(material.json(name), (int(found[2]), int(found[3])), material.zone, tags, found[1]))
        for name in names
        if (found := _MONTH.fullmatch(name))
    ]
    left = (
        Problem(
            where="templates.json",
            reason="left-out",
            words=f"{json_reader.text(each, 'name')}\n{json_reader.text(each, 'text')}",
        )
        for each in made
    )
    return joined([*parts, gathered(left)])


FORMAT = Format(name="dailytxt", suffixes=(".json",), looks_like=_is_mine, read=_read_all)
