"""Pure. Reads Standard Notes' decrypted backup: `{"items": [{"content_type": "Note", "created_at", "content"}]}`.

`content` has `title`, `text`, `noteType` ("super" for text as a tree of JSON), `starred`, `trashed`; tags are items of
their own and refer to notes. The ZIP has `Items/` beside it, which repeats every note.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from journal.errors import ImportRefused
from journal.shapes import Problem
from journal.transfer.formats import json_reader, moments
from journal.transfer.formats.form import Format, Material, each_file
from journal.transfer.formats.found import Found, FoundEntry

_BACKUP = "Standard Notes Backup and Import File"
_AROUND = {
    "root": "{}",
    "linebreak": "\n",
    "code": "```\n{}\n```\n\n",
    "horizontalrule": "---\n\n",
    "tablecell": "{} | ",
    "tablerow": "{}\n",
}
_HEADINGS = {f"h{level}": "#" * level for level in range(1, 7)}
_MARKS = ((1, "**"), (2, "_"), (4, "~~"), (16, "`"))
"""Bits of a run's format, and what stands around it."""


@each_file
def _read(name: str, material: Material) -> Iterator[Found]:
    items = json_reader.items(material.json(name), "items") if "Items/" not in name else []
    tags: dict[str, list[str]] = defaultdict(list)
    for item in items:
        content = json_reader.get(item, "content")
        if json_reader.text(item, "content_type") == "Tag":
            for reference in json_reader.items(content, "references"):
                tags[json_reader.text(reference, "uuid")].append(json_reader.text(content, "title"))
    for index, item in enumerate(items, 1):
        if json_reader.text(item, "content_type") == "Note" and not json_reader.truth(item, "deleted"):
            yield _note(item, f"note {index}", material.zone, tuple(tags[json_reader.text(item, "uuid")]))


def _note(item: json_reader.Value, where: str, zone: str, tags: tuple[str, ...]) -> Found:
    content = json_reader.get(item, "content")
    title, body = json_reader.text(content, "title").strip(), _text(content).strip("\n")
    created = json_reader.shown(item, "created_at")
    at = moments.read(created, zone)
    words = f"{title}\n{body}".strip()
    reasons = {
        "encrypted": isinstance(content, str),
        "trashed": json_reader.truth(content, "trashed"),
        "empty": not words,
    }
    if reason := next((each for each, holds in reasons.items() if holds), ""):
        return Problem(where=where, reason=reason, words=words)
    draft = replace(
        moments.draft_at(at, zone),
        title=title,
        body=body,
        tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
        starred=json_reader.truth(content, "starred"),
    )
    return FoundEntry(where=where, draft=draft, left_out="" if at else created)


def _text(content: json_reader.Value) -> str:
    text = json_reader.text(content, "text")
    if json_reader.text(content, "noteType") != "super" or not text:
        return text
    try:
        root = json_reader.get(json_reader.load(text), "root")
    except ImportRefused:
        return text
    return _blocks(root).strip("\n") or text


def _blocks(block: json_reader.Value, depth: int = 0) -> str:
    """Give the Markdown of a block and what is in it."""
    kind = json_reader.text(block, "type")
    if kind in {"text", "code-highlight"}:
        return _run(block) if kind == "text" else json_reader.text(block, "text")
    inside = "".join(_blocks(child, depth + (kind == "list")) for child in json_reader.items(block, "children"))
    if kind in _AROUND:
        return _AROUND[kind].format(inside)
    if kind in {"link", "autolink"}:
        return f"[{inside}]({json_reader.text(block, 'url')})"
    if kind == "heading":
        return f"{_HEADINGS.get(json_reader.text(block, 'tag'), '#')} {inside}\n\n"
    if kind == "listitem":
        return _item(block, inside, depth)
    if kind == "quote":
        inside = "\n".join(f"> {line}" for line in inside.split("\n"))
    return inside + "\n\n" if inside else ""


def _run(block: json_reader.Value) -> str:
    text, form = json_reader.text(block, "text"), json_reader.number(block, "format")
    core = text.strip()
    if not core:
        return text
    marked = core
    for bit, mark in _MARKS:
        marked = f"{mark}{marked}{mark}" if form & bit else marked
    return text.replace(core, marked, 1)


def _item(block: json_reader.Value, inside: str, depth: int) -> str:
    if any(json_reader.text(child, "type") == "list" for child in json_reader.items(block, "children")):
        return inside
    checked = json_reader.get(block, "checked")
    box = "" if not isinstance(checked, bool) else "[x] " if checked else "[ ] "
    return "  " * max(0, depth - 1) + "- " + box + inside.strip("\n") + "\n"


def _is_mine(name: str, material: Material) -> bool:
    if "Items/" in name and any(_BACKUP in each for each in material.names):
        return True
    value = material.json(name)
    items = json_reader.items(value, "items")
    mine = bool(items) and all(isinstance(item, dict) and "content_type" in item for item in items[:50])
    if mine and all(isinstance(json_reader.get(item, "content"), str) for item in items):
        raise ImportRefused(reason="encrypted")
    return mine


FORMAT = Format(name="standardnotes", suffixes=(".txt", ".json"), looks_like=_is_mine, read=_read)
