"""The backup of the day, here and in the second place: soon after unlocking, and while a journal stays open."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from journal.errors import Cancelled, Refusal
from journal.shapes import BackupInfo
from ui.session import Session

BEGINS_AFTER = 20_000
"""Milliseconds after unlocking: whoever comes to write a line and leave is not in its way."""
LOOKS_EVERY = 3_600_000
"""Milliseconds; what locking cut off, or a new day, is noticed within the hour."""


class BackingUp(QObject):
    """Looks once an hour whether one is due. What keeps it from being made is said once in an unlocking."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.running = False
        """Whether one is being made just now."""
        self._said: set[type[Refusal]] = set()
        self._timer = QTimer(self, interval=LOOKS_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(BEGINS_AFTER, self, self.look)

    def look(self) -> None:
        """Make what is due, unless that is being done."""
        from journal import backup

        # Of the made-up year none: copies of what a visitor wrote would stay when that was taken along.
        if not self.running and not self._session.made_up:
            self.running = True
            everywhere = partial(backup.backing_up_everywhere, only_due=True)
            self._session.long_deeds.begin(self, everywhere, self._made, lambda refusal: self._made((refusal,)))

    def _made(self, outcomes: tuple[BackupInfo | Refusal, ...]) -> None:
        self.running = False
        for outcome in outcomes:
            if isinstance(outcome, Refusal) and not isinstance(outcome, Cancelled) and type(outcome) not in self._said:
                self._said.add(type(outcome))
                self._session.failed.emit(outcome)
