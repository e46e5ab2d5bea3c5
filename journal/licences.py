"""Edge. What Afterbell is made of: every part that came along, with its version, its licence and the licence's text.

Which packages those are the locks say, and what is installed says the rest of itself; `resources/licences/parts.toml`
has what no package tells: the parts within packages, and our own lists and typefaces.
"""

from __future__ import annotations

import json
import platform
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from journal.assets import asset_text, lock_text, version

LOCKS = ("requirements.lock", "requirements-cjk.lock", "requirements-dictionaries.lock")
"""Of what runs here: always, and where a person wished for it."""
MAKER = "pyinstaller"
"""Starts the frozen program, and lies in it."""
LINE = "-" * 80
WITHIN = "Within it, as it says itself:"

PINNED = re.compile(r"^([\w.-]+)==", re.MULTILINE)
"""A package in a lock."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part; `version` is empty where it tells none, `licence` is an SPDX expression or the words of its author."""

    name: str
    version: str
    licence: str
    text: str

    @property
    def called(self) -> str:
        """Its name and version."""
        return f"{self.name} {self.version}".rstrip()


def parts(*, frozen: bool = hasattr(sys, "frozen")) -> tuple[Part, ...]:
    """Give every part, ourselves first, the others by name; `frozen` with what the frozen program has besides."""
    told = tomllib.loads(asset_text("licences/parts.toml"))
    installed = _installed(frozen=frozen)
    ours = Part("Afterbell", version(), "MIT", lock_text("LICENSE"))
    packages = (_package(name, one, told["package"].get(name, {})) for name, one in installed.items())
    others = (_told(part) for part in told["part"] if _is_here(part, installed, frozen=frozen))
    return (ours, *sorted((*packages, *others), key=lambda part: part.name.casefold()))


def as_text(*, frozen: bool = hasattr(sys, "frozen")) -> str:
    """Give all of them one after the other, to be read in a terminal or kept in a file."""
    made = (f"{part.called}\n{part.licence}\n\n{part.text}" for part in parts(frozen=frozen))
    return f"\n\n{LINE}\n".join(made)


def _installed(*, frozen: bool) -> dict[str, Distribution]:
    """Give the packages of the locks that are here, by their plain names."""
    names = [name for lock in LOCKS for name in PINNED.findall(lock_text(lock))] + [MAKER] * frozen
    found = {}
    for name in names:
        try:
            found[_plain(name)] = distribution(name)
        except PackageNotFoundError:  # of another system, of another Python, or not wished for
            continue
    return found


def _package(name: str, package: Distribution, besides: dict[str, Any]) -> Part:
    licence = besides.get("licence") or _licence(package)
    texts = [*map(asset_text, besides.get("texts", ())), *_texts(package), *_bills(package)]
    called = package.metadata["Name"] or name
    return Part(called, package.version, licence, "\n\n".join(text.strip() for text in texts))


def _licence(package: Distribution) -> str:
    """Give what a package says in a word, be it old or new."""
    told = package.metadata
    classes = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier") or () if line.startswith("License ::")]
    words = [word for field in ("License-Expression", "License") for word in told.get_all(field) or ()]
    return next((one for one in (*words, *classes) if one and "\n" not in one), "")


def _texts(package: Distribution) -> Iterator[str]:
    for name in package.metadata.get_all("License-File") or ():
        yield from filter(None, (package.read_text(f"licenses/{name}") or package.read_text(name),))


def _bills(package: Distribution) -> Iterator[str]:
    """Give what a package says it was compiled from (CycloneDX, as PEP 770 has it), a line for each part."""
    folder = f"{_plain(package.metadata['Name']).replace('-', '_')}-{package.version}.dist-info/sboms"
    for file in sorted(Path(str(package.locate_file(folder))).glob("*.json")):
        bill = json.loads(package.read_text(f"sboms/{file.name}") or "{}")
        if lines := [line for one in bill.get("components", ()) if (line := _billed(one))]:
            yield "\n".join((WITHIN, *lines))


def _billed(component: dict[str, Any]) -> str:
    """Give a line of such a bill; none where it names no licence, as that part is told of elsewhere."""
    told = [one.get("expression") or _named(one.get("license", {})) for one in component.get("licenses", ())]
    return f"{component['name']} {component.get('version', '')}: {', '.join(told)}" if told else ""


def _named(licence: dict[str, Any]) -> str:
    return str(licence.get("id") or licence.get("name") or "")


def _told(part: dict[str, Any]) -> Part:
    number = platform.python_version() if part["name"] == "Python" else ""
    return Part(part["name"], number, part["licence"], "\n\n".join(asset_text(text).strip() for text in part["texts"]))


def _is_here(part: dict[str, Any], installed: dict[str, Distribution], *, frozen: bool) -> bool:
    around = part.get("within") is None or part["within"] in installed
    return around and (frozen or "frozen" not in part) and sys.platform.startswith(part.get("only", ""))


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
