"""The window with the band of the made-up year above whatever it shows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from ui.app.tray_window import TrayWindow
from ui.look import Look
from ui.preferences import Preferences
from ui.session import Session

if TYPE_CHECKING:
    from ui.app.made_up import MadeUp
    from ui.app.main_window import MainWindow


class DemoWindow(TrayWindow):
    """Wears the band as long as the journal of `folder`, open or locked, is the made-up year."""

    def __init__(self, session: Session, look: Look, preferences: Preferences) -> None:
        super().__init__(session, look, preferences)
        self.folder: Path | None = None
        self._made_up: MadeUp | None = None
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack)

    @property
    def made_up(self) -> MadeUp:
        """The ways into the made-up year and out of it; made when they are first needed."""
        if self._made_up is None:
            from ui.app.made_up import MadeUp

            self._made_up = MadeUp(self._session, self._look, self._preferences, cast("MainWindow", self))
            self._column.insertWidget(0, self._made_up.band)
        return self._made_up

    def open_made_up(self) -> None:
        """Open the made-up year."""
        self.made_up.open()

    def visit_made_up(self) -> None:
        """Go there from a journal that is open."""
        self.made_up.visit()

    def room(self) -> QRect:
        """Give where sheets may lie: below the band."""
        self._column.activate()
        return self._stack.geometry()

    def _wear_band(self) -> None:
        if self._is_demo():
            self.made_up.begin()
        elif self._made_up is not None:
            self._made_up.end()

    def passphrase_hint(self) -> str:
        """Give what may be said of the passphrase: that of the made-up year, or what opening brings along."""
        return self._made_up.hint if self._made_up is not None else ""

    def _is_demo(self) -> bool:
        from ui.demo.demo import demo_folder

        return self._session.made_up or self.folder == demo_folder()
