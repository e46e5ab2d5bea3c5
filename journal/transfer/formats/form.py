"""Pure. What a format of journals is, and the files that a format reads from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import PurePosixPath
from typing import Protocol

from journal.errors import ImportRefused, TooLarge
from journal.shapes import Column
from journal.transfer.formats import json_reader, latin
from journal.transfer.formats.found import Findings

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
        self.read_as_latin: set[str] = set()
        self._values: dict[str, json_reader.Value] = {}

    def text(self, name: str, limit: int = TEXT_LIMIT) -> str:
        """Give a file as text, without a byte order mark. Raises `ImportRefused` where it is none, and `TooLarge`.

        What is plainly text of Windows-1252 is read as that, and its name kept in `read_as_latin`.
        """
        data = self._bytes(name, limit)
        try:
            text = data.decode("utf-16" if data.startswith(_WIDE) else "utf-8")
        except UnicodeDecodeError:
            text = latin.read(data)
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
        return latin.shown(data)

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
            self._values[name] = json_reader.load(text) if text.lstrip()[:1] in {"{", "["} else None
        return self._values[name]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One way in which a journal is kept in files.

    `name` is its code, `title` what people call it, `suffixes` how its files end. `looks_like` tells of one file by its
    name and content; `read` gives what all such files hold.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    looks_like: Callable[[str, Material], bool]
    read: Callable[[tuple[str, ...], Material], Findings]

    def fits(self, name: str) -> bool:
        """Tell by its name whether a file may be of this format."""
        return name.lower().endswith(self.suffixes)


def folder_of(name: str) -> str:
    """Give the folder of a file with "/" behind it, "" where it is in none."""
    return name[: name.rfind("/") + 1]


def is_hidden(name: str) -> bool:
    """Tell whether a file is one that a program or a system keeps for itself, such as what Logseq kept of before."""
    parts = PurePosixPath(name).parts
    if ("logseq", "bak") in pairwise(parts):
        return True
    return any(part.startswith((".", "__MACOSX")) for part in parts) or parts[-1] in {"Thumbs.db", "desktop.ini"}
