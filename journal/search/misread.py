"""Pure. Conditions of a search that say nothing: a name or a value that there is not, and the nearest that there is."""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterable, Sequence
from datetime import date

from journal import prose
from journal.search import query
from journal.shapes import Kind, Misread

_PART = re.compile(r'-?"[^"]*"?|(\S+)')
_NAMES = tuple(dict.fromkeys(each.partition(":")[0] for each in query.CONDITIONS))
_DAYS = {"since", "until", "on"}
_YEAR = re.compile(r"\d{4}(?!\d)")
_ALIKE = 0.6


def misread(text: str, tags: Sequence[str], day: date) -> tuple[Misread, ...]:
    """Give the conditions in a search that are none, or for a tag that no entry carries.

    `tags` are those there are; the months of `day` and before are what a month without a year means.
    """
    parts = [part[1] for part in _PART.finditer(prose.clean_line(text)[: query.LENGTH_LIMIT]) if part[1]]
    told = (_told(part, part.removeprefix("-"), tags, day) for part in parts if ":" in part.strip(":"))
    return tuple(dict.fromkeys(one for one in told if one))


def _told(part: str, said: str, tags: Sequence[str], day: date) -> Misread | None:
    name, _, value = said.partition(":")
    minus, folded, value = part[: len(part) - len(said)], name.casefold(), value.strip('"')
    if folded in _NAMES:
        if folded == "tag":
            return _tag(part, minus, value.strip("#"), tags)
        if query.is_condition(said):
            return None
        near = _day(value, day) if folded in _DAYS else _nearest(value.casefold(), _values(folded))
        return Misread(part=part, nearest=f"{minus}{folded}:{near}" if near else "")
    near = _nearest(folded, _NAMES) if folded.isalpha() else ""
    return Misread(part=part, nearest=f"{minus}{near}:{value}") if near else None


def _tag(part: str, minus: str, value: str, tags: Sequence[str]) -> Misread | None:
    folded = {prose.fold(tag): tag for tag in reversed(tags)}
    wanted = prose.fold(value)
    if not wanted or wanted in folded:
        return None
    near = next((tag for each, tag in folded.items() if each.startswith(wanted)), "") or folded.get(
        _nearest(wanted, folded), ""
    )
    return Misread(part=part, nearest=f"{minus}tag:{near}" if near else "", tag=value)


def _values(name: str) -> tuple[str, ...]:
    if name == "kind":
        return tuple(Kind)
    return tuple(each.partition(":")[2] for each in query.CONDITIONS if each.startswith(f"{name}:"))


def _day(value: str, day: date) -> str:
    """Give the month that is meant by its name, or the year that stands there; this month where nothing helps."""
    months = [name.casefold() for name in month_name]
    if near := _nearest(value.casefold(), months[1:]):
        month = months.index(near)
        return f"{day.year - (month > day.month)}-{month:02}"
    year = _YEAR.match(value)
    return year[0] if year else f"{day:%Y-%m}"


def _nearest(word: str, among: Iterable[str]) -> str:
    from difflib import get_close_matches

    return next(iter(get_close_matches(word, list(among), 1, _ALIKE)), "")
