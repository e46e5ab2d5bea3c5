"""No word is lost on the way in: whatever a file says stands in an entry, or is named in the report."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from journal.transfer.formats import registry
from journal.transfer.formats.form import Material
from journal.transfer.formats.found import Findings
from journal.transfer.previewing import find

BROUGHT = Path(__file__).parent.parent / "brought"
"""Files that were met outside, in a folder for each format that has any."""
_MARKUP = re.compile(r"<[^<>]{0,300}>")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Sample:
    """Files as the program of a format writes them: the `SAMPLE` of that format's test, which every format is tried on.

    The day of one entry cannot be read; where that is no entry of `files`, it is the one of `undated`. `beside` is what
    in all of them is the program's and no person's: names in JSON, and words.
    """

    files: dict[str, str | bytes]
    beside: tuple[str, ...] = ()
    undated: dict[str, str | bytes] = field(default_factory=dict)


def sample_of(format_: str) -> Sample:
    """Give what the test of the format of this name has as its `SAMPLE`."""
    return import_module(f"tests.transfer.formats.test_{format_}").SAMPLE


def samples() -> dict[str, Sample]:
    """Give the sample of every format by its name."""
    return {each.name: sample_of(each.name) for each in registry.FORMATS}


def brought(place: str) -> dict[str, str | bytes]:
    """Give the files in one of the folders of `BROUGHT`."""
    folder = BROUGHT / place
    found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {name: data if name.endswith(".m4a") else data.decode() for name, data in found.items()}


def parsed(said: str | bytes) -> object:
    """Give what a text in JSON holds, None where it is none."""
    with suppress(ValueError):
        return json.loads(said) if isinstance(said, str) else None
    return None


class Folder:
    """Files in memory."""

    def __init__(self, files: dict[str, str | bytes]) -> None:
        self._files = {name: said if isinstance(said, bytes) else said.encode() for name, said in files.items()}

    def names(self):
        return tuple(sorted(self._files))

    def has(self, name):
        return name in self._files

    def read(self, name, _limit=0):
        return self._files.get(name)

    def modified(self, name):
        return datetime(2025, 9, 8, 12, tzinfo=UTC) if name in self._files else None


def words_of(said: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(_MARKUP.sub(" ", html.unescape(said)))}


def said_in(value: object, beside: frozenset[str] | set[str]) -> Iterable[str]:
    """Give every text in JSON, and in JSON within it, but under the names `beside`: they hold what people never see."""
    if isinstance(value, dict):
        for name, each in value.items():
            if name not in beside:
                yield from said_in(each, beside)
    elif isinstance(value, list):
        for each in value:
            yield from said_in(each, beside)
    elif isinstance(value, str):
        inside = parsed(value)
        yield from said_in(inside, beside) if isinstance(inside, dict | list) else [value]


def lost(files: dict[str, str | bytes], beside: Iterable[str] = (), *, of: Findings | None = None) -> set[str]:
    """Give the words of these files that are in no entry and named nowhere; `beside` are those that are no words."""
    found = of or find(Material(Folder(files), "Europe/Berlin"))[1]
    kept = []
    for entry in found.entries:
        draft = entry.draft
        kept += [draft.title, draft.body, *draft.tags, entry.mood, entry.left_out, *(line.text for line in entry.lines)]
        kept += [file.name for file in entry.files]
        kept += [str(draft.day), f"{draft.day:%d %m %Y}" if draft.day else ""]
    kept += [word for problem in found.problems for word in (problem.where, problem.words)]
    said: list[str] = []
    for name, data in files.items():
        if isinstance(data, str):
            said += said_in(json.loads(data), set(beside)) if name.endswith(".json") else [data]
    here = set().union(*map(words_of, kept)) | set().union(*map(words_of, beside or [""]))
    return {word for text in said for word in words_of(text)} - here
