"""Edge. An export of ours, read and checked piece by piece: what cannot be read is named, and costs itself alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import PurePosixPath

from journal.errors import ImportRefused, TooLarge
from journal.shapes import Problem, Version
from journal.transfer import records
from journal.transfer.formats import afterbell, json_reader
from journal.transfer.formats.afterbell import Unreadable
from journal.transfer.formats.exported import Kept
from journal.transfer.sources import Source

Row = dict[str, records.Value]
Lines = tuple[tuple[str, Row | None], ...]


class OwnExport:
    """The export whose first file is `manifest` in `source`; `problems` are those met until now.

    `pages` are its entries in the order of time, as far as the manifest names them; `tags` as they were spelled.
    """

    def __init__(self, source: Source, manifest: str) -> None:
        """Read the manifest. Raises `ImportRefused` where that is not ours to read."""
        self.source, self.root = source, manifest.removesuffix(afterbell.MANIFEST)
        self.problems: list[Problem] = []
        facts = json_reader.load((source.read(manifest) or b"").decode("utf-8", "replace"))
        if json_reader.text(facts, "format") != afterbell.FORMAT:
            raise ImportRefused(reason="too-new" if json_reader.text(facts, "format") else "unknown-format")
        self.tags = json_reader.texts(facts, "tags")
        names = [name.removeprefix(self.root) for name in source.names() if name.startswith(self.root)]
        names = [name for name in names if name.endswith(".md")]
        places = {name: place for place, name in enumerate(json_reader.texts(facts, "pages"))}
        self.pages = sorted(
            (name for name in names if name.startswith(("entries/", "trash/"))),
            key=lambda name: places.get(name, len(places)),
        )
        self._lists: dict[str, Lines] = {}
        self._versions: dict[str, list[str]] = {}
        for name in names:
            parts = PurePosixPath(name).parts
            if len(parts) == 3 and parts[0] == "versions":
                self._versions.setdefault(parts[1], []).append(name)

    def versions_of(self, entry_id: str) -> list[Version]:
        """Give the older versions of an entry."""
        versions: dict[int, Version] = {}
        for name in self._versions.get(entry_id, ()):
            try:
                version = afterbell.version_from_markdown(self._text(name))
            except Unreadable as bad:
                self._name(name, bad.reason)
            except TooLarge:
                self._name(name, "too-large")
            else:
                if versions.setdefault(version.rev, version) != version:
                    self._name(name, "rev")
        return list(versions.values())

    def facts_in(self, name: str) -> object:
        """Give what a JSON file holds, None where it is not there, or cannot be read."""
        if not self.source.has(self.root + name):
            return None
        try:
            return json_reader.load(self._text(name))
        except Unreadable as bad:
            self._name(name, bad.reason)
        except (ImportRefused, TooLarge):
            self._name(name, "not-json")
        return None

    def whole(self, name: str) -> Kept | None:
        """Give the entry of a page with its versions, and without the files that are not there; those are named.

        None where it cannot be read.
        """
        kept = self._page(name)
        if kept is None:
            return None
        there = tuple(file for file in kept.files if self.source.has(self.root + file.path))
        for file in kept.files:
            if file not in there:
                self._name(f"{name}: {file.path}", "file-missing")
        return replace(kept, files=there, versions=tuple(self.versions_of(kept.entry.id)))

    def rows_of(self, folder: str, name: str) -> Lines:
        """Give the rows of a list, each with its file, and None in place of one that is not as it must be."""
        return self._lists[name] if name in self._lists else tuple(self._rows(folder, name))

    def read_lists(self) -> None:
        """Read every list that is believed of such an export, so that `rows_of` only gives it."""
        for folder, tables in records.LISTS.items():
            if folder != records.SEALED_FOLDER or self.source.is_sealed:
                self._lists |= {name: tuple(self._rows(folder, name)) for name in tables}

    def _page(self, name: str) -> Kept | None:
        try:
            return afterbell.from_markdown(self._text(name), "../" * name.count("/"))
        except Unreadable as bad:
            self._name(name, bad.reason)
        except TooLarge:
            self._name(name, "too-large")
        return None

    def _rows(self, folder: str, name: str) -> Iterator[tuple[str, Row | None]]:
        table, names = records.LISTS[folder][name], frozenset(self.source.names())
        for number in count(1):
            if self.root + (where := records.file_name(folder, name, number)) not in names:
                return
            try:
                rows = json_reader.items(json_reader.load((self.source.read(self.root + where) or b"").decode()))
            except (ImportRefused, TooLarge, UnicodeDecodeError):
                yield where, None
                continue
            for row in rows:
                try:
                    yield where, records.checked(table, row)
                except ValueError:
                    yield where, None

    def _text(self, name: str) -> str:
        data = self.source.read(self.root + name)
        if data is None:  # it is named there
            raise Unreadable("damaged-zip")
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            raise Unreadable("not-text") from None

    def _name(self, where: str, reason: str) -> None:
        self.problems.append(Problem(where=where, reason=reason))
