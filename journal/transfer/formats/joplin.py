"""Pure. Reads Joplin's own export (JEX): an archive of items, `ID.md`, and of files, `resources/ID.png`.

An item is its title, its text, and after a blank line facts as `name: value`, the last of which is `type_`: 1 a note,
2 a notebook, 4 a file, 5 a tag, 6 that a note carries a tag. A file stands in a text as `![seen](:/ID)`. Joplin's
Markdown with front matter is read as Markdown.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from journal.shapes import Problem
from journal.transfer.formats import html_text, moments
from journal.transfer.formats.form import Format, Material, folder_of
from journal.transfer.formats.found import Findings, Found, FoundEntry, FoundFile, gathered, joined, of_file

_NAME = re.compile(r"(?:.*/)?([0-9a-f]{32})\.md")
_FACT = re.compile(r"([a-z_]{1,40}):(?: (.*))?")
_LINK = re.compile(r"(!?)\[([^\[\]\n]{0,500})\]\(:/([0-9a-f]{32})(?: \"[^\"\n]{0,500}\")?\)")
_NOTE, _BOOK, _FILE, _TAG, _CARRIES = "1", "2", "4", "5", "6"


class _Item(NamedTuple):
    name: str
    text: str
    facts: Mapping[str, str]


def parted(text: str) -> tuple[str, dict[str, str]]:
    """Give the text of an item and its facts, none where it is no item."""
    lines = text.rstrip("\n").split("\n")
    facts: dict[str, str] = {}
    while lines and (found := _FACT.fullmatch(lines[-1])):
        facts[found[1]] = found[2] or ""
        lines.pop()
    return ("\n".join(lines).strip("\n"), facts) if "type_" in facts and "id" in facts else (text, {})


def _read_all(names: tuple[str, ...], material: Material) -> Findings:
    """Read every item of an export."""
    items = [_Item(name, *parted(material.text(name))) for name in names]
    by_id = {item.facts["id"]: item for item in items}
    carried: dict[str, list[str]] = defaultdict(list)
    for item in items:
        if item.facts["type_"] == _CARRIES and (tag := by_id.get(item.facts.get("tag_id", ""))):
            carried[item.facts.get("note_id", "")].append(tag.text.strip())
    known = {item.facts["id"]: item for item in items if item.facts["type_"] == _FILE}
    notes = [item for item in items if item.facts["type_"] == _NOTE]
    used = {item.facts.get("parent_id", "") for item in notes}
    bare = (
        Problem(where=item.name, reason="left-out", words=item.text.strip())
        for item in items
        if item.facts["type_"] == _BOOK and item.facts["id"] not in used and item.text.strip()
    )
    parts = []
    for item in notes:
        book = by_id.get(item.facts.get("parent_id", ""))
        tags = [*carried[item.facts["id"]], *([book.text.strip()] if book else [])]
        kept = tuple(dict.fromkeys(tag for tag in tags if tag))
        parts.append(of_file(item.name, _note(item, kept, known, material.zone)))
    return joined([*parts, gathered(bare)])


def _note(item: _Item, tags: tuple[str, ...], known: Mapping[str, _Item], zone: str) -> Iterator[Found]:
    title, _, body = item.text.partition("\n")
    files: dict[str, FoundFile] = {}

    def place(link: re.Match[str]) -> str:
        if link[3] not in known:
            return link[0]
        files.setdefault(link[3], _file(known[link[3]]))
        return f"{link[1]}[{link[2]}]({files[link[3]].mark})"

    body = _LINK.sub(place, body.strip("\n"))
    if item.facts.get("markup_language") == "2":
        body = html_text.from_html(body)
    created = item.facts.get("user_created_time") or item.facts.get("created_time", "")
    at = moments.read(created, zone)
    encrypted = item.facts.get("encryption_applied") == "1"
    if encrypted or not (title.strip() or body.strip()):
        reason = "encrypted" if encrypted else "empty"
        yield Problem(where=item.name, reason=reason, words=item.text)
        return
    draft = replace(moments.draft_at(at, zone), title=title.strip(), body=body, tags=tags)
    yield FoundEntry(where=item.name, draft=draft, files=tuple(files.values()), left_out="" if at else created)
    if left := ", ".join(item.facts[name] for name in ("author", "source_url") if item.facts.get(name)):
        yield Problem(where=item.name, reason="left-out", words=left)


def _file(item: _Item) -> FoundFile:
    file_id, ending = item.facts["id"], item.facts.get("file_extension", "")
    member = f"{folder_of(item.name)}resources/{file_id}" + (f".{ending}" if ending else "")
    name = item.text.strip() or item.facts.get("filename") or member.rpartition("/")[2]
    return FoundFile(name=name, members=(member,), media_type=item.facts.get("mime", ""), mark=f"import-mark:{file_id}")


def _is_mine(name: str, material: Material) -> bool:
    return bool(_NAME.fullmatch(name)) and bool(parted(material.text(name))[1])


FORMAT = Format(name="joplin", suffixes=(".md",), looks_like=_is_mine, read=_read_all)
