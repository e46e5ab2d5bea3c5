"""Clears away: what has lain in the trash for long enough, and what a power cut left half done.

Soon after unlocking, and while a journal stays open.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from journal.changes import Changes, Room
from journal.deeds import empty_trash, settings, unfinished
from journal.deeds.unfinished import sweep_around
from journal.errors import Refusal
from ui.session import Session

BEGINS_AFTER = 3_000
"""Milliseconds after unlocking: first the page, then the post, then this."""
LOOKS_EVERY = 3_600_000
"""Milliseconds; a new day is noticed within the hour, after a sleep as well."""
MOST_AT_ONCE = 10
"""Entries in one go, so that what is typed meanwhile is saved between two."""


class Emptying(QObject):
    """Looks once an hour; what the disk refuses is tried again at the next look."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self, interval=LOOKS_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(BEGINS_AFTER, self, self.look)
        QTimer.singleShot(BEGINS_AFTER, self, self._sweep)
        QTimer.singleShot(BEGINS_AFTER, self, self._clear_up)

    def look(self) -> None:
        """Delete what is due, a little at a time."""
        # Asked and not done: no word of anybody's waits for it, so it never holds up a lock.
        self._session.ask(
            self,
            lambda journal: empty_trash.empty_old_trash(journal, MOST_AT_ONCE),
            self._go_on,
            self._leave,
            topic="emptying",
        )

    def _clear_up(self) -> None:
        """Take back what an import left that did not end."""

        def tell(count: int) -> None:
            if count:
                self._session.changed.emit(Changes(rooms=frozenset(Room)))

        self._session.long_deeds.begin(self, unfinished.clearing_up, tell, self._leave)

    def _sweep(self) -> None:
        """Remove what lies unfinished; somebody's Documents may lie on a share that hangs."""

        def sweep_in(folder: Path) -> None:
            self._session.other_disks.ask(self, lambda: sweep_around(folder), lambda _: None, self._leave)

        self._session.ask(self, settings.folder, sweep_in, self._leave)

    def _go_on(self, left: bool) -> None:  # noqa: FBT001  the answer of the deed
        if left:
            QTimer.singleShot(0, self, self.look)

    def _leave(self, _: Refusal) -> None:
        """Say nothing: nobody asked for it, and whatever is wrong with the disk is said where somebody writes."""
