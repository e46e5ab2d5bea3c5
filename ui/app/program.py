"""What there is beside the window: the icon, ends from outside, files from other starts, and who takes it over."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.app.bare_window import AFTER_PAINT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.app.main_window import MainWindow
    from ui.app.single_instance import Letterbox
    from ui.app.succession import Succession
    from ui.look import Look
    from ui.preferences import Preferences
    from ui.session import Session


class Program(QObject):
    """Begins in a window of its own, or waits until it is told to take one over."""

    def __init__(
        self, application: QApplication, session: Session, look: Look, preferences: Preferences, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._application, self._session, self._look = application, session, look
        self._preferences, self._window = preferences, window
        self._succession: Succession | None = None

    def begin(self) -> None:
        """Once the first screen is painted: make ready what the journal will need, and listen."""
        self._go_on(self._letterbox())
        QTimer.singleShot(AFTER_PAINT, self, self._add_tray)

    def wait(self) -> None:
        """Begin unseen, until another process hands its window over or ends."""
        from ui.app.ahead import import_ahead
        from ui.app.successor import Successor

        letterbox = self._letterbox()
        successor = Successor(self._application, self._session, self._look, self._preferences, self._window, letterbox)

        def inherit() -> None:
            self._go_on(letterbox)
            self._add_tray()

        successor.wait(inherit)
        import_ahead(self._session, self)

    def end(self) -> bool:
        """Close everything for good; False where a thread hangs on a disk that does not answer."""
        if self._succession is not None:
            self._succession.end()
        return self._session.close()

    def _letterbox(self) -> Letterbox:
        from ui.app.single_instance import Letterbox

        letterbox = Letterbox(self._window, answers=lambda: not self._window.closing)
        letterbox.file_came.connect(self._window.file_dropped)
        letterbox.file_came.connect(lambda _: self._window.come_forward())
        letterbox.called.connect(self._window.come_forward)
        return letterbox

    def _listen(self, letterbox: Letterbox) -> None:
        """Listen where it shows what a plain start would: not in the made-up year, or in another one's journal."""
        if self._window.folder == self._preferences.folder and not letterbox.hears:
            letterbox.listen()

    def _go_on(self, letterbox: Letterbox) -> None:
        from ui.app import ending
        from ui.app.ahead import import_ahead
        from ui.app.succession import Succession

        gc.freeze()  # what is there by now stays, and need not be looked at again
        import_ahead(self._session, self)
        ending.listen(self._application, self._window, self._session)
        letterbox.hear(self._application)
        self._succession = Succession(self._session, self._look, self._window, letterbox)
        self._listen(letterbox)
        self._session.unlocked.connect(lambda: self._listen(letterbox))  # by then that is the journal of a plain start

    def _add_tray(self) -> None:
        from PySide6.QtWidgets import QSystemTrayIcon

        if QSystemTrayIcon.isSystemTrayAvailable():
            self._window.add_tray()
