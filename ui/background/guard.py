"""Locks the window when the desktop locks or sleeps, or when it is minimised, and keeps it off shared screens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from journal.changes import Room
from ui.desktop import Desktop, this_desktop

if TYPE_CHECKING:
    from journal.changes import Changes
    from journal.shapes.settings import Wishes
    from ui.session import Session


class Guard(QObject):
    """Watches the desktop and one window for as long as a journal is open. A sleep always locks."""

    lock_requested = Signal()

    def __init__(self, session: Session, window: QWidget, desktop: Callable[[QObject], Desktop] = this_desktop) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._make = desktop
        self._desktop: Desktop | None = None
        self._wishes: Wishes | None = None
        self._asked_off = False
        self._beside: QWidget | None = None
        window.installEventFilter(self)
        session.unlocked.connect(self._begin)
        session.locked.connect(self._end)
        session.lock_held.connect(self._let_sleep)
        session.changed.connect(self._take_changes)
        session.unsaved_changed.connect(self._keep_up)
        if session.is_open:
            self._begin()

    def guard_too(self, window: QWidget) -> None:
        """Keep one more window off shared screens, where the first one is."""
        self._beside = window
        if self._desktop is not None and self._asked_off:
            self._desktop.refuse_capture(window, refuse=True)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Lock a window that goes down to the task bar, if that is wanted."""
        down = event.type() == QEvent.Type.WindowStateChange and self._window.isMinimized()
        if down and self._wishes is not None and self._wishes.on_minimise and self._session.is_open:
            self.lock_requested.emit()
        return False

    def _begin(self) -> None:
        # Made now and not at the start: the buses are slow to come to, and a locked window has nothing to lock.
        if self._desktop is None:
            self._desktop = self._make(self)
            self._desktop.locked.connect(self._take_lock)
            self._desktop.sleeping.connect(self.lock_requested)
        self._desktop.begin(self._window)
        self._refresh()

    def _end(self) -> None:
        if self._desktop is not None:
            self._desktop.end()
        self._wishes = None
        self._beside = None

    def _refresh(self) -> None:
        from journal.deeds import settings

        self._session.ask(self, settings.wishes, self._take_wishes, topic="guard")

    def _take_wishes(self, wishes: Wishes) -> None:
        self._wishes = wishes
        if self._desktop is not None and wishes.off_screens is not self._asked_off:
            self._asked_off = wishes.off_screens
            self._desktop.refuse_capture(self._window, refuse=wishes.off_screens)
            if self._beside is not None:
                self._desktop.refuse_capture(self._beside, refuse=wishes.off_screens)

    def _take_lock(self) -> None:
        # What is not known yet does not keep the journal open.
        if self._wishes is None or self._wishes.with_desktop:
            self.lock_requested.emit()

    def _let_sleep(self) -> None:
        if self._desktop is not None:
            self._desktop.let_sleep()

    def _keep_up(self) -> None:
        """Have nobody shut the computer down unaware that words would be lost."""
        lost = any(held.refusal is not None and not held.elsewhere for held in self._session.held)
        if self._desktop is not None:
            self._desktop.keep_up(self.tr("Words of your journal are not on the disk yet") if lost else "")

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.SETTINGS) and self._session.is_open:
            self._refresh()
