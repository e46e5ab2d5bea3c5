"""The date of the entry that is written: the day it was begun on, unless a person says another."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import partial

from PySide6.QtCore import QObject, Signal

from journal.dates import clock
from journal.deeds import write
from journal.shapes import Entry
from ui.days.field import mark_days
from ui.pages.journal.writing_bar import ToolRow
from ui.session import Session
from ui.wording.days import hour


class Dating(QObject):
    """Shows the date in the row of tools; `changed` says that a person chose another."""

    changed = Signal()

    def __init__(self, session: Session, tools: ToolRow) -> None:
        super().__init__(tools)
        self._session, self._tools = session, tools
        self._entry: Entry | None = None
        self._begun = 0
        self.day: date | None = None
        self.written_at: datetime | None = None
        """The instant of the time of day that a person chose; None where they chose none."""
        self.zone: str | None = None
        mark_days(session, tools.picker)
        tools.day_chosen.connect(self._choose)
        tools.time_chosen.connect(self._choose_time)

    def begin(self, day: date | None, written_at: datetime | None = None, zone: str | None = None) -> None:
        """Begin a new entry, about another day than today where one is given, or another time."""
        self._entry, self.day = None, day
        self._begun += 1
        self.written_at, self.zone = written_at, zone
        self._session.ask(self, write.today, self._show, topic="today")

    def show_entry(self, entry: Entry) -> None:
        """Show the date of an entry and when it was written, once it is kept."""
        self._entry, self.day = entry, self.day or entry.day
        self._tools.show_day(entry.day, *self._hour())

    def open_entry(self, entry: Entry, day: date | None, written_at: datetime | None = None) -> None:
        """Go on with an entry, dated as it stands in the window."""
        self.day = day
        self._begun += 1
        self.written_at = written_at if written_at != entry.written_at else None
        self.zone = entry.zone if self.written_at else None
        self.show_entry(entry)
        self._session.ask(self, write.today, self._show, topic="today")

    def _show(self, today: date) -> None:
        self._tools.show_day(self.day or today, *self._hour(), today)

    def _now(self) -> tuple[datetime, str]:
        """Give the instant and zone that the entry stands at."""
        entry = self._entry
        zone = self.zone or (entry.zone if entry else clock.zone_name())
        return self.written_at or (entry.written_at if entry else clock.now()), zone

    def _hour(self) -> tuple[str, time]:
        """Give the time of day in words, "" where the entry is about another day, and as it is."""
        at, zone = self._now()
        told = self.written_at is not None or not self.day
        if self._entry is not None and self.day:
            told = told or clock.hour_on(self.day, at, zone) is not None
        return hour(at, zone) if told else "", clock.local(at, zone).time()

    def _choose(self, day: date) -> None:
        self.day = day
        self._tools.show_day(day, *(self._hour() if self._entry or self.written_at else ()))
        self.changed.emit()

    def _choose_time(self, at: time) -> None:
        begun, (instant, zone) = self._begun, self._now()

        def take(found: datetime) -> None:
            if begun == self._begun:
                self.written_at, self.zone = found, zone
                self._session.ask(self, write.today, self._show, topic="today")
                self.changed.emit()
                if self._session.is_locking:  # which closed the menu, and waits only for what was handed over
                    self._session.flush()

        # Without a topic: locking would drop it.
        self._session.ask(self, partial(write.at_time, written_at=instant, zone=zone, at=at), take)
