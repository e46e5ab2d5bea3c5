"""Which backups stay as the years go by."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from journal.deeds import backup_tiers


def kept_on(day, number):
    made_at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return backup_tiers.Kept(
        path=Path(str(number)), number=number, vault="v", made_at=made_at, entries=1, size=1, checked_at=made_at
    )


def test_one_of_every_year_stays_for_ever():
    first = date(1999, 9, 1)
    kept = [kept_on(first + timedelta(days=30 * n), n) for n in range(400)]
    years = {one.made_at.year for one in backup_tiers.to_keep(kept)}
    assert years == set(range(1999, 2033))


def test_a_damaged_backup_stays_and_takes_no_other_ones_place():
    kept = [kept_on(date(2026, 3, 1), n) for n in range(3)]
    kept[2] = replace(kept[2], damaged=True)
    assert backup_tiers.to_keep(kept) == {kept[1], kept[2]}


def test_seven_days_five_weeks_twelve_months_and_the_years_stay():
    first = date(2024, 9, 1)
    kept = [kept_on(first + timedelta(days=n), n) for n in range(500)]
    chosen = sorted(one.made_at.date() for one in backup_tiers.to_keep(kept))
    last = first + timedelta(days=499)
    assert last == date(2026, 1, 13)
    assert chosen == [
        date(2024, 12, 31),
        date(2025, 2, 28),
        date(2025, 3, 31),
        date(2025, 4, 30),
        date(2025, 5, 31),
        date(2025, 6, 30),
        date(2025, 7, 31),
        date(2025, 8, 31),
        date(2025, 9, 30),
        date(2025, 10, 31),
        date(2025, 11, 30),
        date(2025, 12, 21),
        date(2025, 12, 28),
        date(2025, 12, 31),
        date(2026, 1, 4),
        *(date(2026, 1, n) for n in range(7, 14)),
    ]


def test_a_clock_that_was_set_back_never_costs_the_newest_backup():
    kept = [kept_on(date(2026, 3, 1) + timedelta(days=n), n) for n in range(30)] + [kept_on(date(2020, 1, 1), 30)]
    assert kept[-1] in backup_tiers.to_keep(kept)
