"""Looks through the whole journal each week, and soon after it was not closed well; says only what is not whole."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from journal.deeds import checking
from journal.errors import DamageFound, Refusal
from journal.shapes import CheckReport
from ui.session import Session

BEGINS_AFTER = 120_000
"""Milliseconds after unlocking: when the backup of the day is made, and whoever came for one line has left."""
LOOKS_EVERY = 6 * 3_600_000


class Checking(QObject):
    """Goes in slices, between which everything else is done; locking ends it, and the next unlocking begins anew."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.running = False
        self._done = False
        self._timer = QTimer(self, interval=LOOKS_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(BEGINS_AFTER, self, self.look)

    def look(self) -> None:
        """Look through it if that is due and not being done."""
        if not (self.running or self._done or self._session.made_up):
            self.running = True
            self._session.ask(self, checking.is_due, self._begin, self._leave)

    def _begin(self, due: bool) -> None:  # noqa: FBT001  the answer of the deed
        if due:
            self._session.long_deeds.begin(self, checking.checking, self._checked, self._leave)
        else:
            self.running = False

    def _checked(self, report: CheckReport) -> None:
        self.running, self._done = False, True
        if not report.whole:
            self._session.failed.emit(DamageFound(faults=report.faults + report.indexes))

    def _leave(self, _: Refusal) -> None:
        """Say nothing: whatever is wrong with the disk is said where somebody writes."""
        self.running = False
