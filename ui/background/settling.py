"""Brings the word index up to date: soon after unlocking or an import, and whenever nothing was written for a while.

A save leaves the index alone, so that it is quick; what was written is found all the same.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from journal.changes import Changes, Room
from journal.deeds import list_entries
from journal.errors import Refusal
from ui.session import Session

BEGINS_AFTER = 2_500
"""Milliseconds after unlocking, or after many entries changed at once: first the page, then the post, then this."""
QUIET = 15_000
"""Milliseconds without a save, so that an entry which is being written is not brought in again and again."""


class Settling(QObject):
    """Goes in slices, between which everything else is done; locking ends it, and it goes on at the next unlock."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._running = False
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self.settle)
        session.changed.connect(self._wait)
        QTimer.singleShot(BEGINS_AFTER, self, self.settle)

    def settle(self) -> None:
        """Bring in what waits, unless that is being done."""
        if not self._running:
            self._running = True
            self._session.long_deeds.begin(self, list_entries.settling, self._rest, self._rest)

    def _wait(self, changes: Changes) -> None:
        if changes.touches(Room.ENTRIES):
            self._quiet.start(BEGINS_AFTER if changes.entries is None else QUIET)

    def _rest(self, _: Refusal | None) -> None:
        """Say nothing: nobody asked for it, and whatever is wrong with the disk is said where somebody writes."""
        self._running = False
