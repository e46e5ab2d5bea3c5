"""Pure. What is in the files that somebody brought: each file is read by the first format that knows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from journal.errors import ImportRefused, TooLarge
from journal.shapes import Problem
from journal.transfer.formats.form import Format, Material, is_hidden
from journal.transfer.formats.found import Findings, joined
from journal.transfer.formats.registry import FORMATS

_OF_JSON = {"not-json", "too-deep"}
"""Reasons for which a file may still be something else: a text that begins with a bracket."""
_SHOWN = _OF_JSON | {"not-text"}
"""Reasons that leave words of a person in a file."""


def find(material: Material) -> tuple[str, Findings]:
    """Give the names of the formats that were found, with "+" between them, and all that was found.

    Whatever is in no entry is named as a problem. Raises `ImportRefused` where no format knows any of the files.
    """
    problems: list[Problem] = []
    files: dict[Format, list[str]] = {}
    reasons = []
    for name in filter(lambda name: not is_hidden(name), material.names):
        try:
            if (known := _known(name, material)) is not None:
                files.setdefault(known, []).append(name)
        except ImportRefused as refused:
            reasons.append(str(refused.facts["reason"]))
            problems.append(Problem(where=name, reason=reasons[-1], words=_shown(name, reasons[-1], material)))
        except TooLarge:
            if material.alone:
                raise
            problems.append(Problem(where=name, reason="too-large"))
    if not files:
        told = reasons[0] if material.alone and reasons else "encrypted" if "encrypted" in reasons else "unknown-format"
        raise ImportRefused(reason=told)
    found = joined(each.read(tuple(files[each]), material) for each in FORMATS if each in files)
    read = {name for names in files.values() for name in names} | {problem.where for problem in problems}
    read |= {member for entry in found.entries for file in entry.files for member in file.members}
    problems = [*found.problems, *problems]
    problems += [
        Problem(where=entry.where, reason="left-out", words=entry.left_out) for entry in found.entries if entry.left_out
    ]
    problems += [Problem(where=name, reason="windows-1252") for name in sorted(material.read_as_latin & read)]
    problems += [Problem(where=name, reason="not-read") for name in material.names if name not in read]
    names = "+".join(each.name for each in FORMATS if each in files)
    return names, replace(found, problems=tuple(_gathered(problems)))


def _known(name: str, material: Material) -> Format | None:
    """Give the first format that knows a file; a file that came alone may be called anything."""
    refused = None
    for each in FORMATS:
        if not material.alone and not each.fits(name):
            continue
        try:
            if each.looks_like(name, material):
                return each
        except ImportRefused as reason:
            if reason.facts["reason"] not in _OF_JSON:
                raise
            refused = refused or reason
    if refused is not None:
        raise refused
    return None


def _shown(name: str, reason: str, material: Material) -> str:
    return material.words(name) if reason in _SHOWN else ""


def _gathered(problems: Iterable[Problem]) -> list[Problem]:
    """Count what a program keeps for itself by its folder, instead of naming each file."""
    kept = Counter(_hidden_part(one.where) for one in problems if one.reason == "not-read" and is_hidden(one.where))
    named = [one for one in problems if one.reason != "not-read" or not is_hidden(one.where)]
    where = (name if count == 1 else f"{name} × {count:,}" for name, count in sorted(kept.items()))
    return named + [Problem(where=each, reason="of-the-program") for each in where]


def _hidden_part(name: str) -> str:
    parts = name.split("/")
    last = next(place for place in range(len(parts)) if is_hidden("/".join(parts[: place + 1])))
    return "/".join(parts[: last + 1])
