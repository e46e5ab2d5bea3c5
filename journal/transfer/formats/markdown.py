"""Pure. Reads Markdown files with front matter: a year book of ours, and what other programs keep in a folder.

Front matter is YAML between two lines of `---` at the top, TOML between two of `+++`, or JSON. The day is `date` (or
`created` and its kin), else what a file name begins with, else folders that are a year and a month; times without a
zone are those of `zone`, and a time in UTC belongs to the day it was there. Pictures are followed where the text
points at a file that is there: `![seen](photos/a.jpg)` or `![[a.jpg]]`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import PurePosixPath
from typing import Any

from journal.dates import clock
from journal.errors import ImportRefused, TooLarge
from journal.prose import END_OF_ENTRY
from journal.shapes import Draft, EntryId, Kind, Problem
from journal.transfer.formats import json_reader, moments, yaml_reader
from journal.transfer.formats.form import Format, Material, is_hidden
from journal.transfer.formats.found import Findings, Found, FoundEntry, FoundLine, joined, of_file
from journal.transfer.formats.markdown_files import ENDINGS, Place, Shown

PAGE_LIMIT = 16 * 1024 * 1024
"""Bytes of one page: three million words."""

_FRONT_LIMIT = 1 << 16
_FRONT = re.compile(r"---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_TOML = re.compile(r"\+\+\+[ \t]*\n(.*?\n)?\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
_JSON = re.compile(r"\{[ \t]*\n(.*?\n)\}[ \t]*\n(?=\s*\S)", re.DOTALL)
_PROPERTY = re.compile(r"^[ \t]*(?:- )?tags::[ \t]*(\S.{0,500})$", re.MULTILINE)
_LONG_TAG = re.compile(r"(?<!\S)#\[\[([^\[\]\n]{1,80})\]\]")
_BY_FOLDERS = re.compile(r"(?:.*/)?(\d{4})/(\d{1,2})/(\d{1,2})")
_DATES = (
    *("written_at", "date", "created", "created_at", "day", "date created", "date_created", "created time"),
    *("creation date", "createdat", "publishdate", "pubdate", "published"),
)
_TAGS = ("tags", "tag", "keywords", "categories", "category")
_USED = {
    *(*_DATES, *_TAGS, "title", "zone", "timezone", "id", "kind", "later_lines", "responses", "shows", "annotation"),
    *("photos", "files", "starred", "favorite", "favourite", "updated", "updated_at", "modified", "lastmod"),
    *("date modified", "date_modified", "updated time", "evidence", "added_tags", "changed_at"),
}
"""What is read of front matter, or says only when the page was changed; other words in it are named as left out."""
_INDEX = {"readme", "index", "_index"}
"""Pages that only lead to others: without a day of its own none is an entry, or a problem."""
_ID = re.compile(r"[0-9a-f]{32}")
_PLAIN = re.compile(r"(\w[\w -]{0,40}):[ \t]+(.+)")


def read(name: str, text: str, place: Place, zone: str) -> Found:
    """Read one page."""
    facts, body = _opened(text.removeprefix("\ufeff").replace("\r\n", "\n"))
    zone = clock.zone(_text(facts, "zone") or _text(facts, "timezone") or zone).key
    at = _when(facts, name, zone)
    shown = Shown(name, place)
    body = body.rpartition(f"\n{END_OF_ENTRY}\n")[0] if f"\n{END_OF_ENTRY}\n" in body else body
    body = shown.placed(body).strip("\n")
    loose = shown.loose(facts)
    title = _title(facts, name, body)
    beside = _left_out(facts, _USED if at else _USED - set(_DATES))
    if not (body.strip() or shown.files or loose or (title and "title" in facts)):
        return Problem(where=name, reason="empty", words=_beside_text(title, beside))
    if at is None and PurePosixPath(name).stem.lower() in _INDEX:
        return Problem(where=name, reason="index", words=_beside_text(body.strip(), title, beside))
    entry_id = _text(facts, "id")
    return FoundEntry(
        where=name,
        draft=Draft(
            title=title,
            body=body,
            kind=_kind(facts),
            day=_day(facts, at, zone) if at else None,
            tags=_tags(facts, body),
            starred=any(facts.get(word) is True for word in ("starred", "favorite", "favourite")),
            written_at=at.astimezone(UTC) if at else None,
            zone=zone,
        ),
        files=(*shown.files.values(), *loose),
        lines=_lines(facts, at or clock.now()),
        entry_id=EntryId(entry_id) if _ID.fullmatch(entry_id) else None,
        left_out=beside,
    )


def _beside_text(*said: str) -> str:
    return "\n".join(filter(None, said))


def _opened(text: str) -> tuple[dict[str, Any], str]:
    """Give front matter and body; where it cannot be read it stays in the text, so that no word is lost."""
    for form, reader in ((_FRONT, _facts), (_TOML, _toml), (_JSON, _json)):
        matched = form.match(text)
        if matched is not None and len(matched[0]) <= _FRONT_LIMIT and (facts := reader(matched[1] or "")) is not None:
            return {str(name).strip().lower(): value for name, value in facts.items()}, text[matched.end() :]
    return {}, text


def _json(front: str) -> dict[str, Any] | None:
    try:
        facts = json_reader.load(f"{{{front}}}")
    except ImportRefused:
        return None
    return facts if isinstance(facts, dict) else None


def _toml(front: str) -> dict[str, Any] | None:
    import tomllib

    try:
        facts = tomllib.loads(front)
        repr(facts)  # fails as nothing else does on a whole number that is read, and cannot be written
    except (ValueError, RecursionError):
        return None
    taxonomies, extra = facts.pop("taxonomies", {}), facts.pop("extra", {})  # Zola keeps tags and authors there
    return facts | (taxonomies if isinstance(taxonomies, dict) else {}) | (extra if isinstance(extra, dict) else {})


def _facts(front: str) -> dict[str, Any] | None:
    """Give what YAML holds; ours, which is JSON line by line, in a hundredth of the time."""
    with suppress(ImportRefused):
        if (facts := json_reader.facts(front.splitlines())) is not None:
            return facts
    return _from_yaml(front)


def _from_yaml(front: str) -> dict[str, Any] | None:
    facts = yaml_reader.load(front)
    return yaml_reader.load("\n".join(map(_mended, front.splitlines()))) if facts is None else facts


def _mended(line: str) -> str:
    """Give a line whose value is no YAML, such as `title: - hello`, with that value as a text."""
    plain = _PLAIN.fullmatch(line)
    return f"{plain[1]}: {json.dumps(plain[2])}" if plain and yaml_reader.load(line) is None else line


def _when(facts: Mapping[str, Any], name: str, zone: str) -> datetime | None:
    for word in _DATES:
        if (found := _instant(facts.get(word), zone)) is not None:
            return found
    day = _day_of_the_name(name)
    return moments.at_noon(day, zone) if day else None


def _day_of_the_name(name: str) -> date | None:
    stem = PurePosixPath(name).stem
    if (found := moments.day_at_the_start(stem)) is not None:
        return found[0]
    folders = _BY_FOLDERS.fullmatch(name.removesuffix(PurePosixPath(name).suffix))
    return moments.day_of("-".join(folders.groups())) if folders else None


def _instant(value: object, zone: str) -> datetime | None:
    """Give a moment: a date alone is its noon."""
    if isinstance(value, str):
        return moments.read(value, zone)
    if isinstance(value, date) and not isinstance(value, datetime):
        value = datetime.combine(value, moments.NOON)
    if not isinstance(value, datetime) or not clock.holds(value.date()):
        return None
    return value if value.tzinfo else value.replace(tzinfo=clock.zone(zone))


def _day(facts: Mapping[str, Any], at: datetime, zone: str) -> date:
    """Give the day an entry belongs to: what our own book says, else that of the moment where it was written."""
    value = facts.get("date")
    moment = _instant(value, zone)
    if moment is None and isinstance(value, str) and (found := moments.day_at_the_start(value)):
        moment = moments.at_noon(found[0], zone)
    return moments.local_day(moment or at, zone)


def _text(facts: Mapping[str, Any], key: str) -> str:
    value = facts.get(key)
    return str(value).strip() if isinstance(value, str | int | float | date) and not isinstance(value, bool) else ""


def _title(facts: Mapping[str, Any], name: str, body: str) -> str:
    """Give the title; where none is said it is the file's name, less the day, unless the text begins with one."""
    if "title" in facts or body.startswith("#"):
        return _text(facts, "title")
    stem = PurePosixPath(name).stem
    found = moments.day_at_the_start(stem)
    rest = found[1] if found else "" if stem.isdigit() else stem
    return rest.strip(" -_.")


def _kind(facts: Mapping[str, Any]) -> Kind:
    value = facts.get("kind")
    return Kind(value) if isinstance(value, str) and value in set(Kind) else Kind.NOTE


def _tags(facts: Mapping[str, Any], body: str) -> tuple[str, ...]:
    """Give the tags of front matter, and those that Logseq writes in a text in its own way."""
    found: list[object] = []
    for name in _TAGS:
        value = facts.get(name)
        found += re.split(r"[,\s]+", value) if isinstance(value, str) else value if isinstance(value, list) else []
    found += [tag for line in _PROPERTY.findall(body) for tag in re.split(r"\s*,\s*", line)]
    found += _LONG_TAG.findall(body)
    words = (str(each).strip("[] \t").lstrip("#") for each in found if isinstance(each, str | int | float))
    return tuple(dict.fromkeys(word for word in words if word))


def _left_out(facts: Mapping[str, Any], used: set[str]) -> str:
    """Give what front matter says that is not `used`, such as an author, a mood or a date that is none."""
    met: set[int] = set()
    told = ((name, list(_said(value, met))) for name, value in facts.items() if name not in used)
    return ", ".join(f"{name}: {', '.join(said)}" for name, said in told if said)


def _said(value: object, met: set[int]) -> Iterator[str]:
    """Give all that stands in a value; what YAML names more than once stands once in it."""
    if isinstance(value, dict | list):
        if id(value) in met:
            return
        met.add(id(value))
    if isinstance(value, dict):
        for name, each in value.items():
            yield from (f"{name} {said}" for said in _said(each, met))
    elif isinstance(value, list):
        for each in value:
            yield from _said(each, met)
    elif value is not None and str(value).strip():
        yield str(value).strip()


def _lines(facts: Mapping[str, Any], at: datetime) -> tuple[FoundLine, ...]:
    """Give dated lines. An answer becomes one that says whose it was; so does what a portfolio says of an entry."""
    found = []
    for each in (*json_reader.items(facts, "later_lines"), *json_reader.items(facts, "responses")):
        moment = _instant(json_reader.get(each, "day"), "UTC") or at
        found.append((moment.date(), json_reader.text(each, "who"), json_reader.text(each, "text")))
    found.append((at.date(), ", ".join(json_reader.texts(facts, "shows")), json_reader.text(facts, "annotation")))
    lines = ((day, "\n\n".join(part for part in (who, text) if part.strip())) for day, who, text in found)
    return tuple(FoundLine(day=day, text=text) for day, text in lines if text)


def _is_mine(name: str, _material: Material) -> bool:
    return name.lower().endswith(ENDINGS) and not is_hidden(name)


def _read_all(names: tuple[str, ...], material: Material) -> Findings:
    known = {PurePosixPath(name).name: name for name in sorted(material.names, reverse=True) if not is_hidden(name)}
    place = Place(has=material.files.has, named={} if material.alone else known)
    return joined(of_file(name, [_page(name, place, material)]) for name in names)


def _page(name: str, place: Place, material: Material) -> Found:
    try:
        return read(name, material.text(name, PAGE_LIMIT), place, material.zone)
    except TooLarge:
        return Problem(where=name, reason="too-large")
    except ImportRefused as refused:
        return Problem(where=name, reason=str(refused.facts["reason"]), words=material.words(name))


FORMAT = Format(name="markdown", suffixes=ENDINGS, looks_like=_is_mine, read=_read_all)
