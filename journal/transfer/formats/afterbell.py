"""Pure. Afterbell's own plain export: an entry as Markdown with front matter, there and back (FORMATS.md, section 5).

Front matter is one `name: value` a line, each value JSON on one line, which is also YAML. The text follows byte for
byte. Photos in the text point at files beside it, so that any Markdown reader shows them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Container, Iterable, Mapping
from datetime import date, datetime
from typing import Any, TypeVar
from urllib.parse import quote

from journal import plain, prose
from journal.dates import clock
from journal.errors import ImportRefused
from journal.portfolio.frameworks import BUILT_IN
from journal.prose import clean_line
from journal.shapes import (
    AttachmentId,
    Component,
    Entry,
    EntryId,
    Evidence,
    Field,
    Framework,
    Kind,
    LaterLine,
    LaterLineId,
    Shown,
    Template,
    TemplateId,
    Version,
)
from journal.transfer.formats import json_reader
from journal.transfer.formats.exported import Kept, KeptFile

S = TypeVar("S")
T = TypeVar("T")

FORMAT = "afterbell-export/1"
MANIFEST = "afterbell.json"

_LONGEST_TITLE = 20_000
"""Letters: no window lays out a line that is much longer at once; a longer one becomes the heading of its text."""
_NOT_OF_ADDRESSES = re.compile(r"[^\w/.-]")
_FENCE = "---"
_ID = re.compile(r"[0-9a-f]{32}")


class Unreadable(Exception):  # noqa: N818  a reason, not an error: the reader names it and goes on
    """One file of an export that is not as it should be; `reason` is a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def to_markdown(kept: Kept, up: str) -> str:
    """Give the file of an entry; `up` leads from its folder to the export's, such as "../../"."""
    entry, body = kept.entry, kept.entry.body
    for file in kept.files:
        body = body.replace(f"](attachment:{file.id})", f"]({address_of(up + file.path)})")
    facts: dict[str, Any] = {
        "id": entry.id,
        "title": entry.title,
        "kind": entry.kind,
        "day": entry.day.isoformat(),
        "written_at": entry.written_at.isoformat(),
        "zone": entry.zone,
        "starred": entry.starred,
        "tags": list(entry.tags),
        "added_tags": list(entry.added_tags),
        "rev": entry.rev,
        "changed_at": entry.changed_at.isoformat(),
        "trashed_at": kept.trashed_at.isoformat() if kept.trashed_at else None,
        "later_lines": [
            {"id": line.id, "day": line.day.isoformat(), "text": line.text, "written_at": line.written_at.isoformat()}
            for line in kept.later_lines
        ],
        "files": [
            {"id": file.id, "name": file.name, "type": file.media_type, "path": file.path} for file in kept.files
        ],
    }
    if said := kept.evidence:
        facts["evidence"] = {
            "annotation": said.annotation,
            "shows": [{"framework": one.framework, "code": one.code} for one in said.shows],
            "marked_on": said.marked_on.isoformat(),
        }
    return page(facts, body)


def from_markdown(text: str, up: str) -> Kept:
    """Give the entry that a file holds, without its versions. Raises `Unreadable`."""
    facts, body = _opened(text)
    files = tuple(_file(each) for each in json_reader.items(facts, "files"))
    for file in files:
        for address in (address_of(up + file.path), up + file.path):  # the second is how it was written until 2026
            body = body.replace(f"]({address})", f"](attachment:{file.id})")
    day = _day(json_reader.text(facts, "day"))
    trashed = json_reader.text(facts, "trashed_at")
    title = json_reader.text(facts, "title")
    if len(title) > _LONGEST_TITLE:
        title, body = "", prose.headed(title, body)
    entry = Entry(
        id=EntryId(_id(json_reader.text(facts, "id"))),
        title=title,
        heading="",
        body=body,
        kind=_kind(json_reader.text(facts, "kind")),
        day=day,
        written_at=_instant(json_reader.text(facts, "written_at")),
        zone=clock.zone(json_reader.text(facts, "zone")).key,
        starred=json_reader.truth(facts, "starred"),
        rev=_rev(facts),
        words=0,
        tags=json_reader.texts(facts, "tags"),
        added_tags=json_reader.texts(facts, "added_tags"),
        changed_at=_instant(json_reader.text(facts, "changed_at")),
    )
    lines = tuple(_later_line(entry.id, each) for each in json_reader.items(facts, "later_lines"))
    return Kept(
        entry=entry,
        later_lines=lines,
        files=files,
        trashed_at=_instant(trashed) if trashed else None,
        evidence=_evidence(entry.id, facts["evidence"]) if facts.get("evidence") else None,
    )


def version_to_markdown(version: Version) -> str:
    """Give the file of an older version."""
    facts = {
        "entry": version.entry,
        "rev": version.rev,
        "saved_at": version.saved_at.isoformat(),
        "title": version.title,
        "kind": version.kind,
    }
    return page(facts, version.body)


def version_from_markdown(text: str) -> Version:
    """Give the version that a file holds. Raises `Unreadable`."""
    facts, body = _opened(text)
    return Version(
        entry=EntryId(_id(json_reader.text(facts, "entry"))),
        rev=_rev(facts),
        saved_at=_instant(json_reader.text(facts, "saved_at")),
        title=json_reader.text(facts, "title"),
        body=body,
        kind=_kind(json_reader.text(facts, "kind")),
    )


def page(facts: Mapping[str, Any], body: str) -> str:
    """Give a text under front matter."""
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in facts.items()]
    return "\n".join([_FENCE, *lines, _FENCE, "", body, ""])


def address_of(path: str) -> str:
    """Give a path as the address of a link: no space, bracket or mark ends it in any reader of Markdown."""
    return _NOT_OF_ADDRESSES.sub(lambda found: quote(found[0], safe=""), path)


def templates_to_plain(templates: Iterable[Template], hidden: Container[TemplateId]) -> list[dict[str, Any]]:
    """Give templates as JSON can hold them."""
    return [
        {
            "id": each.id,
            "name": each.name,
            "purpose": each.purpose,
            "kind": each.kind,
            "fields": [{"question": field.question, "hint": field.hint} for field in each.fields],
            "hidden": each.id in hidden,
        }
        for each in templates
    ]


def templates_from_plain(plain: object) -> list[tuple[Template, bool]]:
    """Give the templates, and whether each is hidden; what is none is left out."""
    found = []
    for each in json_reader.items(plain):
        known = json_reader.text(each, "id"), json_reader.text(each, "kind")
        if known[0] and known[1] in set(Kind):
            fields = tuple(
                Field(question=json_reader.text(field, "question"), hint=json_reader.text(field, "hint"))
                for field in json_reader.items(each, "fields")
            )
            template = Template(
                id=TemplateId(known[0]),
                name=json_reader.text(each, "name"),
                purpose=json_reader.text(each, "purpose"),
                fields=fields,
                kind=Kind(known[1]),
            )
            found.append((template, json_reader.truth(each, "hidden")))
    return found


def frameworks_to_plain(frameworks: Iterable[Framework], offered: Container[str]) -> list[dict[str, Any]]:
    """Give frameworks as JSON can hold them."""
    return [
        {
            "id": each.id,
            "name": each.name,
            "components": [{"code": one.code, "name": one.name, "domain": one.domain} for one in each.components],
            "hidden": each.id not in offered,
        }
        for each in frameworks
    ]


def frameworks_from_plain(plain: object) -> list[tuple[Framework, bool]]:
    """Give the frameworks, and whether each is hidden; what is none is left out."""
    found = []
    for each in json_reader.items(plain):
        if key := clean_line(json_reader.text(each, "id")):
            components = tuple(
                Component(
                    code=clean_line(json_reader.text(one, "code")),
                    name=clean_line(json_reader.text(one, "name")),
                    domain=clean_line(json_reader.text(one, "domain")),
                )
                for one in json_reader.items(each, "components")
            )
            framework = Framework(
                id=key,
                name=clean_line(json_reader.text(each, "name")),
                components=components,
                built_in=key in BUILT_IN,
                changed=True,
            )
            found.append((framework, json_reader.truth(each, "hidden")))
    return found


def _opened(text: str) -> tuple[dict[str, object], str]:
    """Give the front matter and the text after it."""
    head, fence, body = text.removeprefix("\ufeff").partition(f"\n{_FENCE}\n")
    lines = head.split("\n")
    if not fence or lines[0] != _FENCE:
        raise Unreadable("front-matter")
    facts = _checked(json_reader.facts, lines[1:], "front-matter")
    if facts is None:
        raise Unreadable("front-matter")
    return facts, body.removeprefix("\n").removesuffix("\n")


def _checked(read: Callable[[S], T], said: S, reason: str) -> T:
    try:
        return read(said)
    except (ImportRefused, ValueError):
        raise Unreadable(reason) from None


def _id(said: str) -> str:
    if not _ID.fullmatch(said):
        raise Unreadable("id")
    return said


def _kind(said: str) -> Kind:
    if said not in set(Kind):
        raise Unreadable("kind")
    return Kind(said)


def _rev(facts: object) -> int:
    rev = json_reader.number(facts, "rev")
    if not 1 <= rev < 2**31:
        raise Unreadable("rev")
    return rev


def _day(said: str) -> date:
    return _checked(plain.day, said, "date")


def _instant(said: str) -> datetime:
    return _checked(plain.instant, said, "date")


def _file(value: object) -> KeptFile:
    return KeptFile(
        id=AttachmentId(_id(json_reader.text(value, "id"))),
        name=json_reader.text(value, "name"),
        media_type=json_reader.text(value, "type"),
        path=json_reader.text(value, "path"),
    )


def _evidence(entry: EntryId, value: object) -> Evidence:
    return Evidence(
        entry=entry,
        annotation=json_reader.text(value, "annotation"),
        shows=tuple(
            Shown(framework=json_reader.text(one, "framework"), code=json_reader.text(one, "code"))
            for one in json_reader.items(value, "shows")
        ),
        marked_on=_day(json_reader.text(value, "marked_on")),
    )


def _later_line(entry: EntryId, value: object) -> LaterLine:
    return LaterLine(
        id=LaterLineId(_id(json_reader.text(value, "id"))),
        entry=entry,
        day=_day(json_reader.text(value, "day")),
        text=json_reader.text(value, "text"),
        written_at=_instant(json_reader.text(value, "written_at")),
    )
