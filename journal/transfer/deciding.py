"""Pure. What a person chose, applied to what was found: a kind for each mood, a day for each page that says none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import assert_never

from journal.dates import clock
from journal.shapes import ImportChoices, Problem, Undated
from journal.transfer.formats import moments
from journal.transfer.formats.found import FoundEntry

ABOUT_THIS_DAY = "about-this-day"
"""The tag of an entry whose day was picked for it."""

Times = Callable[[str], datetime | None]


def decided(
    found: FoundEntry, choices: ImportChoices, modified: Times, archived: datetime | None
) -> FoundEntry | Problem:
    """Give an entry as it comes in by these choices, or why it does not. `modified` tells the times of files."""
    draft = found.draft
    if found.mood and (kind := choices.kinds.get(found.mood, draft.kind)) is not draft.kind:
        draft = replace(draft, kind=kind)
        found = replace(found, draft=draft)
    if not found.undated:
        return found
    at = _moment(found.undated, choices, modified, archived)
    if at is None:
        return without_a_day(found)
    zone = clock.zone_name()
    tags = (*draft.tags, ABOUT_THIS_DAY) if choices.undated is Undated.DAY else draft.tags
    return replace(
        found,
        draft=replace(draft, day=clock.local(at, zone).date(), written_at=at.astimezone(UTC), zone=zone, tags=tags),
    )


def without_a_day(found: FoundEntry) -> Problem:
    """Name an entry that says no day and was given none, with all its words."""
    return Problem(where=found.where, reason="undated", words=found.words)


def _moment(name: str, choices: ImportChoices, modified: Times, archived: datetime | None) -> datetime | None:
    match choices.undated:
        case Undated.FILE:
            at = modified(name)
        case Undated.ARCHIVE:
            at = archived
        case Undated.DAY:
            at = moments.at_noon(choices.day, clock.zone_name()) if choices.day else None
        case Undated.LEAVE_OUT:
            at = None
        case _:
            assert_never(choices.undated)
    return at if at is not None and day_held(at) else None


def day_held(at: datetime) -> date | None:
    """Give the day of a moment here, None where no journal holds it: an archive may say any time of its files."""
    try:
        day = clock.local(at).date()
    except OverflowError:
        return None
    return day if clock.holds(day) else None
