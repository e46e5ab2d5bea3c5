"""Errand. The demo year: a teacher who does not exist, with her entries, her people list, her calendar and her circle.

The texts stand in `resources/demo`, a folder a language, one entry after the other; `fill` puts them into an empty
journal, in the language that is spoken.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from journal import writing
from journal.assets import asset, asset_text
from journal.chance import new_id
from journal.dates import clock
from journal.demo import pictures
from journal.demo.circle import meet
from journal.settings_table import MADE_UP, MY_NAME, SCHOOL_YEARS
from journal.shapes import AttachmentId, Draft, EntryId, Kind, LaterLine, LaterLineId
from journal.spoken import ENGLISH, spoken

if TYPE_CHECKING:
    from journal.journal import Journal

LAST_DAY = datetime(2026, 6, 12, 15, 10, tzinfo=UTC)
"""When the year is looked at: its last afternoon, with all of it behind."""

_HEAD = re.compile(r"^@@ (\d{4}-\d\d-\d\d) (\d\d:\d\d) (high|low|both|note)$", re.MULTILINE)
_FACT = re.compile(r"(title|tags|picture|star)(?:: (.*))?")
_LATER = re.compile(r"^\+ (\d{4}-\d\d-\d\d) (.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoEntry:
    """One entry of the demo year as it stands in `resources/demo`."""

    draft: Draft
    picture: str = ""
    later: tuple[tuple[date, str], ...] = ()


def fill(journal: Journal, *, with_circle: bool = True, language: str = "") -> int:
    """Fill an empty journal with the demo year; give how many entries that were.

    `with_circle` also lets friends share and answer, through real bundles; `language` is what is spoken where left out.
    """
    plan = facts(language)
    with journal.store.write():
        journal.settings.set(MY_NAME, plan["me"])
        journal.settings.set(SCHOOL_YEARS, SCHOOL_YEARS.form.read(plan[SCHOOL_YEARS.name]))
        for person in plan["people"]:
            journal.names.add(person["names"], person["stand_in"], person["group"])
        for entry in entries(language):
            _keep(journal, entry, plan)
        journal.settings.set(MADE_UP, journal.entries.in_order())
        if with_circle:
            meet(journal, plan)
    return len(entries(language))


def facts(language: str = "") -> dict[str, Any]:
    """Give the teacher's name, zone, calendar, people, circle, and what her pictures say."""
    return _facts(_written_in(language))


def entries(language: str = "") -> tuple[DemoEntry, ...]:
    """Give every entry of the demo year, oldest first."""
    return _entries(_written_in(language))


def _written_in(language: str) -> str:
    """Give the language asked for, or else the one that is spoken, where there is a year in it; English otherwise."""
    asked = language or spoken()
    return asked if asset(f"demo/{asked}").is_dir() else ENGLISH


@cache
def _facts(language: str) -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(asset_text(f"demo/{language}/demo.json"))
    return plain


@cache
def _entries(language: str) -> tuple[DemoEntry, ...]:
    files = sorted(asset(f"demo/{language}").glob("year-*.md"))
    return tuple(entry for file in files for entry in _read(file.read_text("utf-8")))


def _read(text: str) -> Iterator[DemoEntry]:
    heads = list(_HEAD.finditer(text))
    for head, end in zip(heads, [*(head.start() for head in heads[1:]), len(text)], strict=True):
        about, _, body = text[head.end() : end].strip("\n").partition("\n\n")
        if not all(_FACT.fullmatch(line) for line in about.split("\n")):
            about, body = "", f"{about}\n\n{body}"
        known = {match[1]: match[2] or "yes" for match in map(_FACT.fullmatch, about.split("\n")) if match}
        later = tuple((date.fromisoformat(line[1]), line[2]) for line in _LATER.finditer(body))
        at = datetime.fromisoformat(f"{head[1]}T{head[2]}")
        yield DemoEntry(
            draft=Draft(
                body=_LATER.sub("", body).strip("\n"),
                title=known.get("title", ""),
                kind=Kind(head[3]),
                day=at.date(),
                tags=tuple(known.get("tags", "").split()),
                starred="star" in known,
                written_at=at,
            ),
            picture=known.get("picture", ""),
            later=later,
        )


def _keep(journal: Journal, entry: DemoEntry, plan: dict[str, Any]) -> None:
    from dataclasses import replace

    zone, at = plan["zone"], entry.draft.written_at
    assert at
    at = at.replace(tzinfo=clock.zone(zone)).astimezone(UTC)
    picture = AttachmentId(new_id())
    body = entry.draft.body + (f"\n\n![](attachment:{picture})" if entry.picture else "")
    kept = writing.write(journal, replace(entry.draft, body=body, written_at=at, zone=zone))
    if entry.picture:
        journal.attachments.add(kept.id, entry.picture, pictures.drawn(entry.picture, plan), attachment_id=picture)
    lines = [_later_line(kept.id, day, text, zone) for day, text in entry.later]
    journal.past.put_back(kept.id, rev=1, changed_at=at, later_lines=lines)
    if lines or entry.picture:
        writing.set_tags(journal, kept.id, kept.added_tags)


def _later_line(entry: EntryId, day: date, text: str, zone: str) -> LaterLine:
    evening = datetime(day.year, day.month, day.day, 17, 30, tzinfo=clock.zone(zone)).astimezone(UTC)
    return LaterLine(id=LaterLineId(new_id()), entry=entry, day=day, text=text, written_at=evening)
