"""Errand. Settings: what the page of them shows, and keeping one."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from journal.dates.schoolyears import Calendar
from journal.deeds import back_up, conflict_copies, recovery_rehearsal, rekeying
from journal.deeds.proving import loosen as loosen
from journal.deeds.write import follow_days
from journal.settings_table import (
    DAY_ENDS_AT,
    LOCK_AFTER,
    LOCK_ON_MINIMISE,
    LOCK_WITH_DESKTOP,
    MY_NAME,
    MY_WORDS,
    OFF_SHARED_SCREENS,
    SCHOOL_YEARS,
    SMART_QUOTES,
    SPELLING_LANGUAGE,
    Setting,
)
from journal.shapes.keys import KeysMade
from journal.shapes.settings import SettingsKept, Wishes

if TYPE_CHECKING:
    from journal.journal import Journal


T = TypeVar("T")


def look(journal: Journal) -> SettingsKept:
    """Give what is kept of every setting."""
    settings = journal.settings
    beside, second = back_up.known(journal)
    return SettingsKept(
        day_ends_at=settings.get(DAY_ENDS_AT),
        lock_after=settings.get(LOCK_AFTER),
        wishes=wishes(journal),
        tried_on=recovery_rehearsal.tried_on(journal),
        keys=KeysMade(*rekeying.last_made(journal), unanswered=rekeying.untold(journal) is not None),
        spelling=settings.get(SPELLING_LANGUAGE),
        my_words=settings.get(MY_WORDS),
        smart_quotes=settings.get(SMART_QUOTES),
        my_name=settings.get(MY_NAME),
        today=settings.today(),
        year=settings.calendar().at_work(settings.today()),
        years=settings.get(SCHOOL_YEARS),
        second=second,
        backups=beside,
        folder=str(journal.folder),
        copies=conflict_copies.left_beside(journal),
    )


def get(journal: Journal, setting: Setting[T]) -> T:
    """Give the value of one setting."""
    return journal.settings.get(setting)


def keep(journal: Journal, setting: Setting[T], value: T) -> None:
    """Keep a setting. Raises `NotProved` where it would guard the journal less: see `loosen`."""
    journal.settings.set(setting, value)
    if setting.name == DAY_ENDS_AT.name:
        follow_days(journal)


def wishes(journal: Journal) -> Wishes:
    """Give what the journal says about its guarding."""
    return Wishes(
        with_desktop=journal.settings.get(LOCK_WITH_DESKTOP),
        on_minimise=journal.settings.get(LOCK_ON_MINIMISE),
        off_screens=journal.settings.get(OFF_SHARED_SCREENS),
    )


def own_words(journal: Journal) -> str:
    """Give the words that are right in this journal, one a line."""
    words = journal.settings.get(MY_WORDS)
    return "\n".join(words)


def calendar(journal: Journal) -> tuple[date, Calendar]:
    """Give today, and the school years."""
    return journal.settings.today(), journal.settings.calendar()


def folder(journal: Journal) -> Path:
    """Give where the journal lies."""
    return journal.folder
