"""Room. Settings of this journal: they are encrypted with it. What there is to set stands in `settings_table`."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date
from typing import Any, TypeVar

from journal.changes import Room
from journal.dates import clock
from journal.dates.schoolyears import Calendar
from journal.errors import NotProved
from journal.settings_table import DAY_ENDS_AT, SCHOOL_YEARS, Setting, named
from journal.vault.store import Store

T = TypeVar("T")


class Settings:
    """Every setting, each under one name, as JSON."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, setting: Setting[T]) -> T:
        """Give a setting's value; its default where none is kept, or one that does not fit (see `settings_table`)."""
        row = self._store.one("SELECT value FROM settings WHERE name = ?", (setting.name,))
        if row is None:
            return setting.default
        try:
            return setting.form.read(json.loads(row["value"]))
        except (ValueError, RecursionError):
            return setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a value. Raises `ValueError` where it would not be read again: ask before.

        Raises `NotProved` where it would guard the journal less: see `proving.loosen`.
        """
        kept = _as_json(setting, value)
        if setting.looser and setting.looser(self.get(setting), value):
            raise NotProved(reason="over", seconds=0)
        self._keep(setting, kept)

    def keep_anyway(self, setting: Setting[T], value: T) -> None:
        """Keep a value, whatever it guards; for `proving` alone, which asks for a proof."""
        self._keep(setting, _as_json(setting, value))

    def _keep(self, setting: Setting[T], plain: str) -> None:
        with self._store.write(Room.SETTINGS) as store:
            store.run(
                "INSERT INTO settings (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (setting.name, plain),
            )

    def forget(self, setting: Setting[Any]) -> None:
        """Keep no value of it any more."""
        with self._store.write(Room.SETTINGS) as store:
            store.run("DELETE FROM settings WHERE name = ?", (setting.name,))

    def plain(self) -> dict[str, object]:
        """Give what an export carries, by name, as JSON: what is kept and may travel, of a newer Afterbell too."""
        found: dict[str, object] = {}
        for row in self._store.read("SELECT name, value FROM settings ORDER BY name"):
            setting = named(row["name"])
            if setting is None or setting.may_travel:
                with suppress(ValueError, RecursionError):  # no JSON: nothing that anybody could read
                    found[row["name"]] = json.loads(row["value"])
        return found

    def take_in(self, name: str, value: object) -> str:
        """Keep a setting that an export holds, unless one is kept here. Give "" or why it is refused, as a code."""
        setting = named(name)
        if setting is None:
            return "setting-unknown"
        if not setting.may_travel:
            return "setting-stays"
        if self._store.one("SELECT 1 FROM settings WHERE name = ?", (name,)):
            return ""
        try:
            self.set(setting, setting.form.read(value))
        except ValueError:
            return "setting-unfit"
        return ""

    def today(self) -> date:
        """Give the day it is, by "the day ends at"."""
        return clock.today(self.get(DAY_ENDS_AT))

    def calendar(self) -> Calendar:
        """Give the school years, which say of every day to which it belongs."""
        return Calendar(self.get(SCHOOL_YEARS))


def _as_json(setting: Setting[T], value: T) -> str:
    plain = json.dumps(setting.form.write(value), ensure_ascii=False)
    try:
        setting.form.read(json.loads(plain))
    except ValueError:
        raise ValueError(setting.name) from None
    return plain
