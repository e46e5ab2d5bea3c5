"""Pure. The pictures and files that a page shows, as Markdown, Obsidian, Jekyll, Hugo and HTML point at them.

An address leads from where the page stands; one that leads nowhere there may begin at the top of the folder, as in a
vault, or at the top of the site that the page is of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from html import unescape
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote

from journal.transfer.formats import json_reader
from journal.transfer.formats.form import folder_of
from journal.transfer.formats.found import FoundFile

ENDINGS = (".md", ".markdown", ".txt")
# Each part has an end, so that a text of nothing but brackets takes no longer than another.
_ADDRESS = r"<([^<>\n]{1,500}+)>|((?:[^()\s<>]|\([^()\s<>]{0,100}+\)){1,500}+)"
_LINK = re.compile(rf"(!?)\[([^\[\]\n]{{0,500}}+)\]\((?:{_ADDRESS})(?: \"[^\"\n]{{0,500}}\")?\)")
_WIKI = re.compile(r"!\[\[([^\[\]\n|]{1,500})(?:\|([^\[\]\n]{0,500}))?\]\]")
_SIZE = re.compile(r"\s*\d*(?:x\d+)?\s*")
_HTML = re.compile(r"<img\s[^<>]{0,1000}>|\{\{[<%]\s*figure\s[^{}<>]{0,1000}[%>]\}\}", re.IGNORECASE)
_SAID = re.compile(r"([a-z]{1,20})\s?=\s?(?:\"([^\"<>]{0,500})\"|'([^'<>]{0,500})')", re.IGNORECASE)
_SITE = re.compile(r"\{\{\s?site\.(?:baseurl|url)\s?\}\}(?=/)")
_OF_SITE = re.compile(r"\{\{\s?[\"']([^\"'{}\n]{1,500})[\"']\s?\|\s?(?:relative|absolute)_url\s?\}\}")
_SCHEME = re.compile(r"[a-z][a-z0-9+-]*:|//|#", re.IGNORECASE)
_NOT_IN_WORDS = re.compile(r"[\[\]\s]+")
_OF_A_FILE = re.compile(r"\.[A-Za-z0-9]{2,5}")
_SERVED = "static/"
"""The folder of a Hugo site that is its top for a reader."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where pages lie: whether a file is there, and where one of a certain name is."""

    has: Callable[[str], bool]
    named: Mapping[str, str]


@dataclass(slots=True)
class Shown:
    """The files that the page `name` shows, by where they lie, and the names of those that are not there."""

    name: str
    place: Place
    files: dict[str, FoundFile] = field(default_factory=dict)
    missing: dict[str, None] = field(default_factory=dict)

    def placed(self, body: str) -> str:
        """Give the text with a mark for each file that is there; of any other it stays as it is."""
        body = _OF_SITE.sub(r"\1", _SITE.sub("", body))
        body = _WIKI.sub(self._embedded, body)
        body = _HTML.sub(self._html, body)
        return _LINK.sub(self._linked, body)

    def loose(self, facts: Mapping[str, Any]) -> list[FoundFile]:
        """Give the pictures that belong to the entry and stand nowhere in its text, and the files that are missing."""
        loose = []
        for each in json_reader.items(facts, "photos"):
            path = _beside(folder_of(self.name), json_reader.text(each, "path"))
            shown = json_reader.text(each, "name")
            if path in self.files:
                self.files[path] = replace(self.files[path], name=shown or self.files[path].name)
            elif path and self.place.has(path):
                loose.append(FoundFile(name=shown or PurePosixPath(path).name, members=(path,)))
        gone = (*json_reader.texts(facts, "files"), *self.missing)
        return loose + [FoundFile(name=each, members=()) for each in gone]

    def _linked(self, found: re.Match[str]) -> str:
        address = unquote(found[3] or found[4])
        if _SCHEME.match(address):
            return found[0]
        path = self._where(address)
        if not path and found[1]:
            self._miss(address)
        if not path or path.lower().endswith(ENDINGS):
            return found[0]
        return f"{found[1]}[{found[2]}]({self._marked(path)})"

    def _embedded(self, found: re.Match[str]) -> str:
        wanted = found[1].partition("#")[0].strip()
        name = PurePosixPath(wanted).name
        path = self._where(wanted) or self.place.named.get(name, "")
        if path.lower().endswith(ENDINGS):
            return found[0]
        if not path:
            if _OF_A_FILE.fullmatch(PurePosixPath(name).suffix):
                self._miss(name)
            return found[0]
        words = found[2] or ""
        return f"![{'' if _SIZE.fullmatch(words) else words.strip()}]({self._marked(path)})"

    def _html(self, found: re.Match[str]) -> str:
        said = {one[1].lower(): unescape(one[2] or one[3] or "") for one in _SAID.finditer(found[0])}
        address = unquote(said.get("src", ""))
        if not address or _SCHEME.match(address):
            return found[0]
        path = self._where(address)
        if not path:
            self._miss(address)
            return found[0]
        words = dict.fromkeys(said[name] for name in ("alt", "title", "caption", "attr") if said.get(name, "").strip())
        return f"![{_NOT_IN_WORDS.sub(' ', ', '.join(words))}]({self._marked(path)})"

    def _where(self, address: str) -> str:
        """Give where a file lies that a page points at, "" where it is not there or nothing that a page may show."""
        if not address.startswith("/"):
            here = _beside(folder_of(self.name), address)
            if here and self.place.has(here):
                return here
        address = address.lstrip("/")
        for top in _tops(self.name):
            for path in (_beside(top, address), _beside(top, _SERVED + address)):
                if path and self.place.has(path):
                    return path
        return ""

    def _miss(self, address: str) -> None:
        self.missing[PurePosixPath(address).name or address] = None

    def _marked(self, path: str) -> str:
        if path not in self.files:
            mark = f"import-mark:{len(self.files)}"
            self.files[path] = FoundFile(name=PurePosixPath(path).name, members=(path,), mark=mark)
        return self.files[path].mark


def _tops(name: str) -> Iterator[str]:
    """Give the folders that a page is in, with "/" behind each, the innermost first; the last is the top."""
    parts = PurePosixPath(name).parent.parts
    for count in range(len(parts), -1, -1):
        yield "".join(f"{part}/" for part in parts[:count])


def _beside(folder: str, link: str) -> str:
    """Give the name of what a link in `folder` points at, "" where it leads out of the folder or to something hidden.

    A foreign page must not bring along what lies beside it unseen, such as a key in a home folder.
    """
    parts = list(PurePosixPath(folder).parts)
    for part in PurePosixPath(link).parts:
        if part == "..":
            if not parts:
                return ""
            parts.pop()
        elif part.startswith((".", "/")):
            return ""
        else:
            parts.append(part)
    return "/".join(parts)
