"""The window together with the icon beside the clock: which of them stays, and what a quick entry does to the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from ui.app.bare_window import BareWindow
from ui.look import Look
from ui.preferences import Preferences
from ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QCloseEvent
    from PySide6.QtWidgets import QWidget

    from ui.app.tray import Tray


class TrayWindow(BareWindow):
    """Comes forward, goes blank and is closed as the icon and the quick entry ask."""

    lock_requested = Signal()
    edit_requested = Signal(str)
    window_made = Signal(object)
    """One more window shows words, and is to be guarded like this one."""

    def __init__(self, session: Session, look: Look, preferences: Preferences) -> None:
        self._tray: Tray | None = None
        self.closing = False
        super().__init__(session, look, preferences)

    def add_tray(self) -> None:
        """Put the icon beside the clock."""
        from ui.app.tray import Tray

        self._tray = tray = Tray(self._session, self._look, self._preferences, self)
        tray.unlock_requested.connect(self.come_forward)
        tray.window_requested.connect(self.come_forward)
        tray.window_requested.connect(tray.forget_wish)
        tray.lock_requested.connect(self.lock_requested)
        tray.blank_requested.connect(self.blank)
        tray.entry_requested.connect(self.come_forward)
        tray.entry_requested.connect(self.edit_requested)
        tray.quit_requested.connect(self.leave)
        tray.quick_made.connect(self.window_made)

    @property
    def staying(self) -> QAction | None:
        """Give the switch for leaving the icon where it is when the window is closed; None where there is no icon."""
        return None if self._tray is None else self._tray.staying

    def come_forward(self) -> None:
        """Be seen, wherever the window was put."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def cover(self, panel: QWidget | None = None) -> None:
        """Cover the window and put the quick entry away; with a panel, nothing is opened from the icon either."""
        super().cover(panel)
        if self._tray is not None:
            self._tray.put_away()
            self._tray.covered = self._tray.covered or panel is not None

    def uncover(self) -> None:
        """Show it again as it was, and the quick entry if its words are what could not be saved."""
        super().uncover()
        if self._tray is not None:
            self._tray.covered = False
            self._tray.show_unsaved()

    def blank(self) -> None:
        """Blank everything that shows a word, the quick entry too; what is blank already stays so beside that."""
        seen = self._tray is not None and self._tray.put_away()
        if not (seen and self._shield.is_up):
            super().blank()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lock first; the window goes when the journal is closed, or at once where the icon stays."""
        self._preferences.window_place = self.saveGeometry()
        if self._tray is not None and self._tray.stays and not self.closing:
            event.ignore()
            self.hide()
            self.lock_requested.emit()
        elif self._session.is_open:
            event.ignore()
            self.closing = True
            self.lock_requested.emit()
        else:
            event.accept()

    def leave(self) -> None:
        """End the program, whether or not the icon would stay."""
        self.closing = True
        self.close()
        if not self._session.is_open and not self._session.is_locking:
            QApplication.quit()
