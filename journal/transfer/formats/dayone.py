"""Pure. Reads Day One's JSON export, which lies in a ZIP or an unpacked folder beside `photos`, `pdfs` and so on.

`{"entries": [{"creationDate": "2026-03-12T15:52:00Z", "timeZone": "Europe/London", "text": "…", "richText": "…",
"tags": […], "starred": false, "photos": [{"identifier", "md5", "type", "orderInEntry"}], …}]}`. The text is Markdown
in which every punctuation mark is escaped; a photo stands in it as `![](dayone-moment://IDENTIFIER)` and lies in the
archive as `photos/MD5.TYPE`. Dates are UTC; the day is the one of the entry's own zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import PurePosixPath

from journal.dates import clock
from journal.errors import ImportRefused
from journal.shapes import Problem
from journal.transfer.formats import json_reader, left_out, moments
from journal.transfer.formats.form import Format, Material, folder_of
from journal.transfer.formats.found import Findings, Found, FoundEntry, FoundFile, joined, of_file

# Marks that mean nothing in Markdown where they stand: the backslash before them is only noise. Those that could
# begin a list, a heading, a link or emphasis keep theirs.
_NOISE = re.compile(r"(\\\\)|\\([.!(){}\-+,:;'\"&/=?%$^~|<>@])")
_ESCAPED_START = re.compile(r"^(\s*)\\([-+>])")
_ESCAPED_NUMBER = re.compile(r"^(\s*\d{1,9})\\([.)])")
_KEPT = "\ue000"


_MEDIA = (
    ("photos", "photos", "jpeg"),
    ("videos", "videos", "mp4"),
    ("audios", "audios", "m4a"),
    ("pdfAttachments", "pdfs", "pdf"),
)
_HEX = re.compile(r"[0-9A-Fa-f]{16,64}")
_SUFFIX = re.compile(r"[A-Za-z0-9]{1,5}")
_ENDINGS = {"jpeg": ("jpeg", "jpg"), "aac": ("m4a", "aac")}
"""What a file may end with, where that is not its type: a recording is AAC inside an MPEG-4 file."""
_MOMENT = re.compile(r"!?\[([^\[\]\n]{0,200})\]\(dayone-moment:/{1,2}(?:[a-zA-Z]+/)?([0-9A-Za-z-]{1,64})\)")
_GAP = re.compile(r"\n{3,}")


def read(value: json_reader.Value, zone: str, *, folder: str = "", tag: str = "") -> Iterator[Found]:
    """Read one journal of a Day One export.

    `zone` serves entries that name none, `folder` is where the JSON lay in the archive, and `tag` marks every entry
    (the journal's name, where an export holds several).
    """
    for index, item in enumerate(json_reader.items(value, "entries"), 1):
        where = f"{tag} entry {index}".strip()
        at = _instant(json_reader.text(item, "creationDate"))
        if not isinstance(item, dict):
            yield Problem(where=where, reason="not-an-entry", words=str(item))
        else:
            found = _entry(item, where, at, zone, folder, tag)
            yield found if found.draft.body.strip() or found.files else Problem(where=where, reason="empty")
            if left := _left_out(item):
                yield Problem(where=where, reason="left-out", words=left)


def mark(identifier: str) -> str:
    """Give the address under which a found file stands in the text until it has a place in the journal."""
    return f"import-mark:{identifier.lower()}"


def _entry(item: dict[str, object], where: str, at: datetime | None, zone: str, folder: str, tag: str) -> FoundEntry:
    zone = clock.zone(json_reader.text(item, "timeZone") or zone).key
    files = tuple(file for kind in _MEDIA for file in _files(item, kind, folder))
    body = unescaped(json_reader.text(item, "text")) or from_rich(json_reader.text(item, "richText"))
    listed = {file.mark for file in files}
    missing: dict[str, FoundFile] = {}

    def place(match: re.Match[str]) -> str:
        at = mark(match[2])
        if at not in listed:
            missing[at] = FoundFile(name=match[2], members=(), mark=at)
        return f"![{match[1]}]({at})"

    body = _GAP.sub("\n\n", _MOMENT.sub(place, body)).strip("\n")
    tags = dict.fromkeys(name.strip() for name in json_reader.texts(item, "tags") if name.strip())
    draft = replace(
        moments.draft_at(at, zone),
        body=body,
        tags=(*tags, tag) if tag else tuple(tags),
        starred=json_reader.truth(item, "starred"),
    )
    unread = "" if at else json_reader.shown(item, "creationDate")
    return FoundEntry(where=where, draft=draft, files=(*files, *missing.values()), left_out=unread)


def _files(item: dict[str, object], kind: tuple[str, str, str], folder: str) -> list[FoundFile]:
    key, place, usual = kind
    found = []
    listed = sorted(json_reader.items(item, key), key=lambda file: json_reader.number(file, "orderInEntry"))
    for file in listed:
        identifier, md5 = json_reader.text(file, "identifier"), json_reader.text(file, "md5")
        suffix = (json_reader.text(file, "type") or json_reader.text(file, "format")).lstrip(".")
        suffix = suffix if _SUFFIX.fullmatch(suffix) else usual
        suffixes = _ENDINGS.get(suffix, (suffix,))
        stems = [stem for stem in (md5, identifier) if _HEX.fullmatch(stem)]
        members = tuple(f"{folder}{place}/{stem}.{end}" for stem in stems for end in suffixes)
        name = json_reader.text(file, "filename") or json_reader.text(file, "pdfName")
        name = name or _named(file, place, suffixes[0])
        found.append(FoundFile(name=name, members=members, mark=mark(identifier) if identifier else ""))
    return found


def _named(file: json_reader.Value, place: str, suffix: str) -> str:
    """Give the name of a file that has none of its own: the title that somebody gave it, or what it is."""
    title = json_reader.text(file, "title").strip()
    return f"{title if 0 < len(title) <= _LONGEST else place[:-1]}.{suffix}"


_LONGEST = 100
"""Letters of a title that is a name; a longer one is named in the report."""
_TAKEN = {"text", "richText", "tags"}
_FACTS = re.compile(
    r"uuid|identifier|md5|type|format|fnumber|focalLength|recordingDevice|weatherServiceName|timeZone(?:Name)?"
    r"|creation(?:Date|Device|OS)\w*|\w*(?:Date|ID|Identifier|Code|Make|Model)"
)
"""What Day One notes of an entry and of its files by itself."""


def _left_out(item: dict[str, object]) -> str:
    names = {file.name for kind in _MEDIA for file in _files(item, kind, "")}
    kept = names | {PurePosixPath(name).stem for name in names}
    told = [said for said in left_out.beside(item, _TAKEN, _FACTS) if said.strip() not in kept]
    if text := json_reader.text(item, "text"):
        told.append(left_out.unless_in(_MOMENT.sub("", from_rich(json_reader.text(item, "richText"))), text))
    return left_out.joined(told)


def _instant(stamp: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    if not clock.holds(found.date()):
        return None
    return found.replace(tzinfo=found.tzinfo or UTC).astimezone(UTC)


def _is_mine(name: str, material: Material) -> bool:
    entries = json_reader.items(material.json(name), "entries")
    return any(isinstance(item, dict) and "creationDate" in item for item in entries[:50])


def _read_all(names: tuple[str, ...], material: Material) -> Findings:
    """Read every journal of an export; each entry is marked with the journal's name where there are several."""
    tags = [PurePosixPath(name).stem if len(names) > 1 else "" for name in names]
    return joined(
        of_file(name, read(material.json(name), material.zone, folder=folder_of(name), tag=tag))
        for name, tag in zip(names, tags, strict=True)
    )


FORMAT = Format(name="dayone", suffixes=(".json",), looks_like=_is_mine, read=_read_all)


def unescaped(text: str) -> str:
    """Take the needless backslashes out of Day One's Markdown; what would become a list or a quote keeps its own."""
    lines, fenced = [], False
    for line in text.split("\n"):
        if line.lstrip().startswith("```"):
            fenced = not fenced
        lines.append(line if fenced else _line(line))
    return "\n".join(lines)


def from_rich(rich: str) -> str:
    """Give the Markdown of Day One's styled runs, "" where they cannot be read."""
    try:
        value = json_reader.load(rich) if rich else None
    except ImportRefused:
        return ""
    said = ""
    for run in json_reader.items(value, "contents"):
        said += _embedded(run)
        said += _run(run, begins=not said or said.endswith("\n"))
    return said.strip("\n")


def _line(line: str) -> str:
    kept = _ESCAPED_NUMBER.sub(rf"\1{_KEPT}\2", _ESCAPED_START.sub(rf"\1{_KEPT}\2", line))
    return _NOISE.sub(r"\1\2", kept).replace(_KEPT, "\\")


def _embedded(run: object) -> str:
    found = []
    for thing in json_reader.items(run, "embeddedObjects"):
        identifier = json_reader.text(thing, "identifier")
        if json_reader.text(thing, "type") == "horizontalRuleLine":
            found.append("\n---\n")
        elif identifier:
            found.append(f"\n![](dayone-moment://{identifier})\n")
    return "".join(found)


def _run(run: object, *, begins: bool) -> str:
    said, style = json_reader.text(run, "text"), json_reader.get(run, "attributes")
    core = said.strip()
    if not core:
        return said
    marked = core
    if json_reader.truth(style, "bold"):
        marked = f"**{marked}**"
    if json_reader.truth(style, "italic"):
        marked = f"_{marked}_"
    lead, tail = said[: len(said) - len(said.lstrip())], said[len(said.rstrip()) :]
    return lead + (_start(json_reader.get(style, "line")) if begins else "") + marked + tail


def _start(line: object) -> str:
    """Give what a line begins with: a heading's marks, a list's, a quote's."""
    level = json_reader.number(line, "header")
    if 1 <= level <= 6:
        return "#" * level + " "
    if json_reader.truth(line, "quote"):
        return "> "
    indent = "  " * min(max(json_reader.number(line, "indentLevel") - 1, 0), 6)
    ways = {
        "bulleted": "- ",
        "numbered": f"{json_reader.number(line, 'listIndex') or 1}. ",
        "checkbox": "- [x] " if json_reader.truth(line, "checked") else "- [ ] ",
    }
    way = ways.get(json_reader.text(line, "listStyle"), "")
    return indent + way if way else ""
