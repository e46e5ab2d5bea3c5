"""Pure. Day One's two ways of keeping a text: Markdown with every mark escaped, and a JSON list of styled runs."""

from __future__ import annotations

import re

from journal.errors import ImportRefused
from journal.transfer.formats import json_reader

# Marks that mean nothing in Markdown where they stand: the backslash before them is only noise. Those that could
# begin a list, a heading, a link or emphasis keep theirs.
_NOISE = re.compile(r"(\\\\)|\\([.!(){}\-+,:;'\"&/=?%$^~|<>@])")
_ESCAPED_START = re.compile(r"^(\s*)\\([-+>])")
_ESCAPED_NUMBER = re.compile(r"^(\s*\d{1,9})\\([.)])")
_KEPT = "\ue000"


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
