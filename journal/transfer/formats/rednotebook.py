"""Pure. Reads RedNotebook's months: `2025-09.txt`, YAML with a day's number over `text` and its categories.

The text is in txt2tags' marks, which become Markdown; a category of the name of tags becomes tags, the others stand
below the text as lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from journal.shapes import Problem
from journal.transfer.formats import moments, yaml_reader
from journal.transfer.formats.form import Format, Material, each_file, folder_of
from journal.transfer.formats.found import Found, FoundEntry, FoundFile

_MONTH = re.compile(r"(?:.*/)?(\d{4})-(\d\d)\.txt")
_DAY = re.compile(r"^\d{1,2}:", re.MULTILINE)
_TAGS = {"tags", "tag"}
_IMAGE = re.compile(r'\[""(?:file://)?([^"\n]{1,500})""(\.\w{2,5})(?:\?\d{1,5})?\]')
_LINK = re.compile(r'\[([^\[\]"\n]{0,500}?) ?""([^"\n]{1,500})""\]')
_HEADING = re.compile(r"^(={1,5})([^=\n](?:.*[^=\n])?)\1 *$", re.MULTILINE)
_RULE = re.compile(r"^[=_-]{20,}$", re.MULTILINE)
_NUMBERED = re.compile(r"^( *)\+ ", re.MULTILINE)
_LINES = re.compile(r"^\\\\$|\\\\$", re.MULTILINE)
_STYLES = (
    (re.compile(r"(?<![:/])//(?=\S)(.+?)(?<=[^\s:])//"), r"*\1*"),
    (re.compile(r"__(?=\S)(.+?)(?<=\S)__"), r"*\1*"),
    (re.compile(r"(?<!-)--(?=[^\s-])(.+?)(?<=[^\s-])--(?!-)"), r"~~\1~~"),
)
_VERBATIM = re.compile(r"```.*?```|``.+?``|\"\".+?\"\"", re.DOTALL)


def to_markdown(text: str) -> str:
    """Give a text in txt2tags' marks as Markdown; what stands verbatim is left as it is."""
    text = _IMAGE.sub(lambda found: f"![]({_address(found[1] + found[2])})", text)
    text = _LINK.sub(lambda found: f"[{found[1] or found[2]}]({_address(found[2])})", text)
    said, end = [], 0
    for found in _VERBATIM.finditer(text):
        said += [_marked(text[end : found.start()]), re.sub(r"^``(?!`)(.+)``$", r"`\1`", found[0].strip('"'))]
        end = found.end()
    return "".join([*said, _marked(text[end:])]).strip("\n")


def _address(path: str) -> str:
    return path.replace(" ", "%20").replace("(", "%28").replace(")", "%29")


def _marked(text: str) -> str:
    parts = re.split(r"(\]\([^)\n]*\)|\w+://\S+)", text)  # addresses have slashes of their own
    for place in range(0, len(parts), 2):
        part = _RULE.sub("---", parts[place])
        part = _HEADING.sub(lambda found: f"{'#' * len(found[1])} {found[2].strip()}", part)
        part = _NUMBERED.sub(r"\g<1>1. ", _LINES.sub("  ", part))
        for form, mark in _STYLES:
            part = form.sub(mark, part)
        parts[place] = part
    return "".join(parts)


@each_file
def _read(name: str, material: Material) -> Iterator[Found]:
    found, days = _MONTH.fullmatch(name), yaml_reader.load(material.text(name), aliases=False)
    if found is None or days is None:
        yield Problem(where=name, reason="not-an-entry", words=material.text(name))
        return
    for number, said in days.items():
        where = f"{found[1]}-{found[2]}-{str(number).zfill(2)}"
        day = moments.day_numbered(int(found[1]), int(found[2]), number)
        yield _day(where, day, said, name, material)


def _day(where: str, day: date | None, said: object, name: str, material: Material) -> Found:
    facts = said if isinstance(said, dict) else {"text": said}
    text = to_markdown(str(facts.get("text") or ""))
    tags = [str(tag) for key, found in facts.items() if str(key).casefold() in _TAGS for tag in _names(found)]
    lists = [
        f"**{key}**\n\n" + "\n".join(f"- {to_markdown(each)}" for each in _names(found))
        for key, found in facts.items()
        if key != "text" and str(key).casefold() not in _TAGS
    ]
    body = "\n\n".join(part for part in (text, *lists) if part)
    if not (body or tags):
        return Problem(where=where, reason="empty")
    body, files = _with_files(body or ", ".join(tags), folder_of(name), material)
    at = moments.draft_at(moments.at_noon(day, material.zone) if day else None, material.zone)
    draft = replace(at, body=body, tags=tuple(dict.fromkeys(tags)))
    below, _ = _with_files("\n\n".join(lists), folder_of(name), material)
    return FoundEntry(where=where, draft=draft, files=files, left_out="" if day else where, beside=below)


def _with_files(body: str, folder: str, material: Material) -> tuple[str, tuple[FoundFile, ...]]:
    """Give the text with marks for the pictures that lie beside the months; others stay as the words they are."""
    files: dict[str, FoundFile] = {}

    def place(link: re.Match[str]) -> str:
        path = folder + link[2].replace("%20", " ").replace("%28", "(").replace("%29", ")").removeprefix("./")
        if ".." in path or not material.files.has(path):
            return link[0]
        files.setdefault(
            path, FoundFile(name=path.rpartition("/")[2], members=(path,), mark=f"import-mark:{len(files)}")
        )
        return f"{link[1]}({files[path].mark})"

    return re.sub(r"(!?\[[^\[\]\n]{0,500}\])\(([^()\s]{1,500})\)", place, body), tuple(files.values())


def _names(found: object) -> list[str]:
    """Give what a category holds: names over their notes, or a list, or one word."""
    if isinstance(found, dict):
        return [
            f"{name}: {', '.join(_names(note))}" if note not in (None, "", {}) else str(name)
            for name, note in found.items()
        ]
    if isinstance(found, list):
        return [str(each) for each in found]
    return [] if found is None else [str(found)]


def _is_mine(name: str, material: Material) -> bool:
    return bool(_MONTH.fullmatch(name)) and bool(_DAY.search(material.text(name)))


FORMAT = Format(name="rednotebook", suffixes=(".txt",), looks_like=_is_mine, read=_read)
