"""Room. Settings of this journal: they are encrypted with it and travel with it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, time
from typing import Any

from journal import clock
from journal.schoolyears import from_plain, to_plain
from journal.shapes import SchoolYear
from journal.vault.store import Store


class Settings:
    """Every setting, each under one name, as JSON."""

    def __init__(self, store: Store) -> None:
        """Work on an open, migrated store."""
        self._store = store

    def get(self, name: str, default: Any = None) -> Any:  # noqa: ANN401  JSON has no better type
        """Give a setting's value, `default` where it was never set."""
        row = self._store.one("SELECT value FROM settings WHERE name = ?", (name,))
        return json.loads(row["value"]) if row else default

    def set(self, name: str, value: object) -> None:
        """Keep a value that JSON can hold; None forgets the setting."""
        with self._store.write("settings") as store:
            if value is None:
                store.run("DELETE FROM settings WHERE name = ?", (name,))
            else:
                store.run(
                    "INSERT INTO settings (name, value) VALUES (?, ?)"
                    " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    (name, json.dumps(value, ensure_ascii=False)),
                )

    def all(self) -> dict[str, Any]:
        """Give every setting by its name, for an export of everything."""
        return {
            row["name"]: json.loads(row["value"]) for row in self._store.read("SELECT * FROM settings ORDER BY name")
        }

    def day_ends_at(self) -> time:
        """Give when a day ends, local time; what is written before it belongs to the evening before."""
        return time.fromisoformat(self.get("day_ends_at", clock.DAY_ENDS_AT.isoformat()))

    def set_day_ends_at(self, at: time) -> None:
        """Set when a day ends."""
        self.set("day_ends_at", at.isoformat())

    def today(self) -> date:
        """Give the day it is, by "the day ends at"."""
        return clock.today(self.day_ends_at())

    def my_name(self) -> str:
        """Give the name the teacher goes by, "" where they gave none."""
        return str(self.get("my_name", ""))

    def set_my_name(self, name: str) -> None:
        """Set the name the teacher goes by."""
        self.set("my_name", name.strip())

    def school_years(self) -> tuple[SchoolYear, ...]:
        """Give the school years that were set, oldest first."""
        return tuple(sorted((from_plain(each) for each in self.get("school_years", [])), key=lambda year: year.first))

    def set_school_years(self, years: Sequence[SchoolYear]) -> None:
        """Set the school years, any dates and terms."""
        self.set("school_years", [to_plain(year) for year in years])

    def school_year(self, day: date) -> SchoolYear:
        """Give the school year of a day: the one that was set, or twelve months like the nearest that was."""
        years = self.school_years()
        for year in reversed(years):
            if year.first <= day <= year.last:
                return year
        if not years:
            return clock.default_school_year(day)
        start = min(years, key=lambda year: abs((year.first - day).days)).first
        return _between(clock.default_school_year(day, start.month, min(start.day, 28)), day, years)


def _between(year: SchoolYear, day: date, years: Sequence[SchoolYear]) -> SchoolYear:
    """Keep a year that nobody set from reaching into those that were set."""
    first = max([year.first, *(date.fromordinal(each.last.toordinal() + 1) for each in years if each.last < day)])
    last = min([year.last, *(date.fromordinal(each.first.toordinal() - 1) for each in years if each.first > day)])
    return SchoolYear(name=year.name, first=first, last=last)
