"""Edge. An export of ours, read and checked piece by piece: what cannot be read is named, and costs itself alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
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
Unit = tuple[tuple[str, Row], ...]
"""Rows that come in together, each with the name of its list: one, and those that lead to it."""
SETTINGS = "settings.json"
KEYS = "identities"
"""The list that is taken at once or not at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLists:
    """What stands in an export beside its entries. `sealed`: it is under a passphrase, where more is believed.

    `keys` is None where one of them is not as it must be; `units` stand in the order in which they come in.
    """

    sealed: bool
    settings: object
    templates: object
    frameworks: object
    keys: tuple[Row, ...] | None
    units: tuple[Unit, ...]
    problems: tuple[Problem, ...]


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

    def _facts_in(self, name: str) -> object:
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

    def lists(self) -> OwnLists:
        """Read every list that is believed of such an export, and what is set."""
        found: dict[str, list[Row]] = {}
        keys: tuple[Row, ...] | None = ()
        for folder, tables in records.LISTS.items():
            if folder == records.SEALED_FOLDER and not self.source.is_sealed:
                for name in tables:
                    if self.source.has(self.root + (where := records.file_name(folder, name, 1))):
                        self._name(where, "sealed-only")
                continue
            for name in tables:
                read = list(self._rows(folder, name))
                found[name] = [row for _, row in read if row is not None]
                if name == KEYS and len(found[name]) < len(read):
                    keys = None
                for where, row in read:
                    if row is None:
                        self._name(where, "row")
        _drop_keys_of_others(found)
        return OwnLists(
            sealed=self.source.is_sealed,
            settings=self._facts_in(SETTINGS),
            templates=self._facts_in("templates.json"),
            frameworks=self._facts_in("frameworks.json"),
            keys=keys if keys is None else tuple(found.pop(KEYS, ())),
            units=tuple(_units(found)),
            problems=tuple(self.problems),
        )

    def _page(self, name: str) -> Kept | None:
        try:
            return afterbell.from_markdown(self._text(name), "../" * name.count("/"))
        except Unreadable as bad:
            self._name(name, bad.reason)
        except TooLarge:
            self._name(name, "too-large")
        return None

    def _rows(self, folder: str, name: str) -> Iterator[tuple[str, Row | None]]:
        """Give the rows of a list, each with its file, and None in place of one that is not as it must be."""
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


def _drop_keys_of_others(found: dict[str, list[Row]]) -> None:
    """Drop former keys that are somebody else's here: whoever comes in first would be taken for both."""
    owners = {row["fingerprint"]: row["id"] for row in reversed(found["contacts"])}
    found["former_keys"] = [
        row for row in found["former_keys"] if owners.get(row["fingerprint"], row["contact"]) == row["contact"]
    ]


def _units(found: Mapping[str, list[Row]]) -> Iterator[Unit]:
    """Give rows with those that lead to them, list by list; where a column keeps their order, in that."""
    leading: dict[str, list[tuple[str, dict[tuple[records.Value, ...], list[Row]]]]] = {}
    for name, rows in found.items():
        if parent := records.TABLES[name].parent:
            by: dict[tuple[records.Value, ...], list[Row]] = {}
            for row in rows:
                by.setdefault(tuple(row[column] for column in parent[0]), []).append(row)
            leading.setdefault(parent[1], []).append((name, by))
    for name, rows in found.items():
        table = records.TABLES[name]
        if table.parent and table.parent[1] in found:
            continue
        for row in sorted(rows, key=partial(_place_of, table)):
            key = tuple(row.get(column) for column in table.key)
            yield (name, row), *((other, each) for other, by in leading.get(name, ()) for each in by.get(key, ()))


def _place_of(table: records.Table, row: Row) -> int:
    return int(row[table.places] or 0) if table.places else 0
