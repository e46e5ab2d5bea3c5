"""Pure. What a format of journals is, and the files that a format reads from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import PurePosixPath
from typing import Protocol

from journal.errors import ImportRefused, TooLarge
from journal.shapes import Column
from journal.transfer.formats import json_reader
from journal.transfer.formats.found import Findings, Found, joined, of_file

_NO_TEXT = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f\x7f]")
"""Bytes that stand in no text."""
_UTF8 = re.compile(rb"[\xc2-\xdb][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
"""Letters beyond ASCII in UTF-8; hardly a word of Windows-1252 has such a row of bytes."""
_JSON = re.compile(r"\s*[\[{](?!\d+[-/])")
"""How JSON begins; a date in brackets is none, though it begins so, too."""
_HIGH = re.compile(rb"[\x80-\xff]")
_ACCENTED = re.compile(rb"[\xc0-\xff]")
_LETTER = re.compile(rb"[A-Za-z\xc0-\xff]")
_FEW = 4
"""So many letters may be beyond ASCII in a text of any length."""
_SHARE = 4
"""One letter in so many may be beyond ASCII in a long text."""


TEXT_LIMIT = 512 * 1024 * 1024
"""The largest text that is read at once; 100,000 long entries stay below a fifth of it."""

_WIDE = (b"\xff\xfe", b"\xfe\xff")


class Files(Protocol):
    """Somewhere that files can be read from by name, with "/" between folders."""

    def names(self) -> tuple[str, ...]:
        """Give the names of all files, sorted."""

    def has(self, name: str) -> bool:
        """Tell whether a file of this name is there."""

    def read(self, name: str, limit: int = ...) -> bytes | None:
        """Give the bytes of a file, None where there is none. Raises `TooLarge` beyond `limit`."""

    def modified(self, name: str) -> datetime | None:
        """Give when a file was last changed, None where that is not known."""


class Material:
    """The files somebody brought, as texts. `zone` is the zone of times that name none; `alone` tells of one file."""

    def __init__(self, files: Files, zone: str, columns: Mapping[Column, str] | None = None) -> None:
        """Look at the names; a file is read when a format asks for it. `columns` are those chosen for a table."""
        self.files = files
        self.zone = zone
        self.columns = columns or {}
        self.names = files.names()
        self.alone = len(self.names) == 1
        self._last = "", b""
        self._text = "", ""
        self.read_as_latin: set[str] = set()
        self._values: dict[str, json_reader.Value] = {}

    def text(self, name: str, limit: int = TEXT_LIMIT) -> str:
        """Give a file as text, without a byte order mark. Raises `ImportRefused` where it is none, and `TooLarge`.

        What is plainly text of Windows-1252 is read as that, and its name kept in `read_as_latin`. Each format asks in
        turn for the same file, so the last one is held.
        """
        if self._text[0] != name:
            self._text = name, self._decoded(name, limit)
            self._last = "", b""
        return self._text[1]

    def _decoded(self, name: str, limit: int) -> str:
        data = self._bytes(name, limit)
        try:
            text = data.decode("utf-16" if data.startswith(_WIDE) else "utf-8")
        except UnicodeDecodeError:
            text = read(data)
            if not text:
                raise ImportRefused(reason="not-text") from None
            self.read_as_latin.add(name)
        return text.removeprefix("\ufeff")

    def words(self, name: str) -> str:
        """Give what can be shown of a file that no format reads, for the report that names it; "" of no text."""
        try:
            data = self._bytes(name, TEXT_LIMIT)
        except (ImportRefused, TooLarge):
            return ""
        # With the number of each byte that is no text.
        return "" if _NO_TEXT.search(data) else data.decode("utf-8", "backslashreplace").strip()

    def _bytes(self, name: str, limit: int) -> bytes:
        if self._last[0] != name:
            data = self.files.read(name, limit)
            if data is None:
                raise ImportRefused(reason="damaged-zip")
            self._last = name, data
        return self._last[1]

    def json(self, name: str) -> json_reader.Value:
        """Give what a JSON file holds, None where its text is no JSON at all. Raises `ImportRefused` as `text`."""
        if name not in self._values:
            text = self.text(name)
            try:
                self._values[name] = json_reader.load(text) if _JSON.match(text) else None
            except ImportRefused as refused:
                # Not the one that was caught: it leads to its text by the way it came.
                self._values[name] = ImportRefused(**refused.facts)
        value = self._values[name]
        if isinstance(value, ImportRefused):
            raise ImportRefused(**value.facts)
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One way in which a journal is kept in files.

    `name` is its code and its module, `suffixes` how its files end. `looks_like` tells of one file by its name and
    content; `read` gives what all such files hold.
    """

    name: str
    suffixes: tuple[str, ...]
    looks_like: Callable[[str, Material], bool]
    read: Callable[[tuple[str, ...], Material], Findings]

    def fits(self, name: str) -> bool:
        """Tell by its name whether a file may be of this format."""
        return name.lower().endswith(self.suffixes)


def each_file(read: Callable[[str, Material], Iterable[Found]]) -> Callable[[tuple[str, ...], Material], Findings]:
    """Let what reads one file read all of them."""
    return lambda names, material: joined(of_file(name, read(name, material)) for name in names)


def folder_of(name: str) -> str:
    """Give the folder of a file with "/" behind it, "" where it is in none."""
    return name[: name.rfind("/") + 1]


def is_hidden(name: str) -> bool:
    """Tell whether a file is one that a program or a system keeps for itself, such as what Logseq kept of before."""
    parts = PurePosixPath(name).parts
    if ("logseq", "bak") in pairwise(parts):
        return True
    return any(part.startswith((".", "__MACOSX")) for part in parts) or parts[-1] in {"Thumbs.db", "desktop.ini"}


def read(data: bytes) -> str:
    """Give words of Windows-1252, "" where these bytes are not plainly that: damaged UTF-8, another alphabet, no text.

    A Western language has one letter in ten beyond ASCII at most; where nearly all are, the alphabet is another.
    """
    high, whole = len(_HIGH.findall(data)), sum(map(len, _UTF8.findall(data)))
    accented, most = len(_ACCENTED.findall(data)), max(_FEW, len(_LETTER.findall(data)) // _SHARE)
    if _NO_TEXT.search(data) or 2 * whole >= high or accented > most:
        return ""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return ""
