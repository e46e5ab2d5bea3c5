"""Shape. What a journal has kept of its settings, as the page that shows them asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from journal.shapes.calendar import SchoolYear
from journal.shapes.keys import KeysMade
from journal.shapes.moving import BackupInfo, SecondPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the journal says about its guarding: when it locks, and whether others may see the window."""

    with_desktop: bool
    on_minimise: bool
    off_screens: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsKept:
    """What is kept of every setting, and of the backups. `lock_after` are minutes, `folder` is the journal's own.

    `copies` are what a sync program left beside it.
    """

    day_ends_at: time
    lock_after: int
    wishes: Wishes
    tried_on: date | None
    keys: KeysMade
    spelling: str
    my_words: tuple[str, ...]
    smart_quotes: bool
    my_name: str
    today: date
    year: SchoolYear
    years: tuple[SchoolYear, ...]
    second: SecondPlace | None
    backups: tuple[BackupInfo, ...]
    folder: str
    copies: tuple[Path, ...]
