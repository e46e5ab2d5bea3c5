"""Pure. Which backups stay: the newest of the last days, weeks and months, and those made before a large step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from journal.dates import clock
from journal.shapes import BackupReason

DAYS, WEEKS, MONTHS, BEFORE = 7, 5, 12, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One backup as it lies in its folder; `number` orders them, because clocks are set back and numbers are not."""

    path: Path
    number: int
    vault: str
    made_at: datetime
    entries: int
    size: int
    reason: BackupReason = BackupReason.ROUTINE


def to_keep(kept: Iterable[Kept]) -> set[Kept]:
    """Choose what stays: the newest of each of the last days, weeks and months that have any.

    Of those made before two copies were brought together the last ones stay beside them, however many follow them.
    """
    newest_first = sorted(kept, key=lambda one: one.number, reverse=True)
    tiers = (
        (DAYS, lambda day: day),
        (WEEKS, clock.monday),
        (MONTHS, lambda day: day.replace(day=1)),
    )
    chosen = set(newest_first[:1])
    for limit, period in tiers:
        newest: dict[object, Kept] = {}
        for one in newest_first:
            newest.setdefault(period(clock.day_of(one.made_at)), one)
        chosen.update(list(newest.values())[:limit])
    chosen.update([one for one in newest_first if one.reason is not BackupReason.ROUTINE][:BEFORE])
    return chosen
