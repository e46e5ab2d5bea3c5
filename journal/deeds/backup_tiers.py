"""Pure. Which backups stay: the newest of the last days, weeks, months and all years; those before a large step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from journal.dates import clock
from journal.shapes import BackupReason

DAYS, WEEKS, MONTHS, BEFORE, DAMAGED = 7, 5, 12, 5, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One backup as it lies in its folder; `number` orders them, because clocks are set back and numbers are not."""

    path: Path
    number: int
    vault: str
    made_at: datetime
    entries: int
    size: int
    checked_at: datetime
    """When it was checked last."""
    reason: BackupReason = BackupReason.ROUTINE
    damaged: bool = False
    """Whether it was not whole any more then."""
    shares: bool = False
    """Whether parts of it lie where other backups have them too: where those are mended, it is whole again."""


def in_order(kept: Iterable[Kept]) -> list[Kept]:
    """Order the backups of one journal in one folder as they were made: by number, which no wrong clock changes.

    Where a number stands twice, somebody put those of two computers into one folder, and there days tell more.
    """
    every = sorted(kept, key=lambda one: one.number)
    if len({one.number for one in every}) < len(every):
        every.sort(key=lambda one: one.made_at)
    return every


def to_keep(kept: Iterable[Kept]) -> set[Kept]:
    """Choose what stays: the newest of each of the last days, weeks and months, and of every year, that have any.

    Of those made before two copies were brought together the last ones stay beside them, however many follow them; and
    of those that are damaged, which take no other one's place, and all where sharing may mend them.
    """
    every = in_order(kept)[::-1]
    newest_first = [one for one in every if not one.damaged]
    tiers: tuple[tuple[int | None, Callable[[date], object]], ...] = (
        (DAYS, lambda day: day),
        (WEEKS, lambda day: day.isocalendar()[:2]),
        (MONTHS, lambda day: day.replace(day=1)),
        (None, lambda day: day.replace(month=1, day=1)),
    )
    hurt = [one for one in every if one.damaged]
    chosen = {one for one in hurt if one.shares}
    chosen.update(newest_first[:1], [one for one in hurt if not one.shares][:DAMAGED])
    for limit, period in tiers:
        newest: dict[object, Kept] = {}
        for one in newest_first:
            newest.setdefault(period(clock.day_of(one.made_at)), one)
        chosen.update(list(newest.values())[:limit])
    chosen.update([one for one in newest_first if one.reason is not BackupReason.ROUTINE][:BEFORE])
    return chosen
