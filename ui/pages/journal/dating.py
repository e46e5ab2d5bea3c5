"""The date of the entry that is written: the day it was begun on, unless a person says another."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from journal.dates import clock
from journal.deeds import write
from journal.shapes import Entry
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
        self.day: date | None = None
        tools.day_chosen.connect(self._choose)

    def begin(self, day: date | None) -> None:
        """Begin a new entry, about another day than today where one is given."""
        self._entry, self.day = None, day
        self._session.ask(self, write.today, self._show, topic="today")

    def show_entry(self, entry: Entry) -> None:
        """Show the date of an entry and when it was written, once it is kept."""
        self._entry, self.day = entry, self.day or entry.day
        self._tools.show_day(entry.day, hour(entry.written_at, entry.zone))

    def open_entry(self, entry: Entry, day: date | None) -> None:
        """Go on with an entry, dated as it stands in the window."""
        self.day = day
        self.show_entry(entry)
        self._session.ask(self, write.today, self._show, topic="today")

    def _show(self, today: date) -> None:
        if self._entry is not None:
            at = hour(self._entry.written_at, self._entry.zone)
        else:
            at = "" if self.day else hour(clock.now(), clock.zone_name())
        self._tools.show_day(self.day or today, at, today)

    def _choose(self, day: date) -> None:
        self.day = day
        self._tools.show_day(day)
        self.changed.emit()
