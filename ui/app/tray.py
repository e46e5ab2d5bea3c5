"""The icon beside the clock, where a desktop has room for one, and the quick entry that it opens."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from journal.shapes import Kind
from ui.app.quick_entry import QuickEntry
from ui.background.evening import Evening
from ui.look import Look
from ui.look.files import resource
from ui.preferences import Preferences
from ui.session import Session
from ui.widgets.tips import set_tip


class Tray(QObject):
    """Offers a quick entry at any time; where the journal is locked, the way in comes first.

    The quick entry is made on the first wish and deleted on locking, as every page is. It keeps its words in the
    journal and nowhere else.
    """

    unlock_requested = Signal()
    window_requested = Signal()
    lock_requested = Signal()
    blank_requested = Signal()
    quit_requested = Signal()
    entry_requested = Signal(str)
    quick_made = Signal(object)
    """A new window is there, to be guarded like the other."""

    def __init__(
        self, session: Session, look: Look, preferences: Preferences, parent: QObject, is_blank: Callable[[], bool]
    ) -> None:
        """`is_blank` tells whether the window is."""
        super().__init__(parent)
        self._is_blank = is_blank
        self._session, self._look, self._preferences = session, look, preferences
        self.quick: QuickEntry | None = None
        self.covered = False  # only the passphrase brings the window back, so nothing may be opened beside it
        self._wanted: Kind | None = None
        self.menu = QMenu()
        look.dress(self.menu)
        self.staying = self._make_staying()
        self._fill_menu()
        self.icon = QSystemTrayIcon(QIcon(str(resource("icons/app.svg"))), self)
        set_tip(self.icon, "Afterbell")
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._take_press)
        self.icon.messageClicked.connect(self.window_requested)
        self.icon.show()
        Evening(preferences, self).reached.connect(self._remind)
        session.unlocked.connect(self.come_back)
        session.locked.connect(self._let_go)

    @property
    def stays(self) -> bool:
        """Tell whether a closed window leaves the icon behind."""
        return self._preferences.stays

    def begin(self, kind: Kind = Kind.NOTE) -> None:
        """Open the quick entry, once the journal is open and what was begun may be seen."""
        begun = self.quick is not None and bool(self.quick.editor.text())
        if not self._session.is_open or self._session.is_locking or self.covered or (begun and self._is_blank()):
            self._wanted = kind
            self.unlock_requested.emit()
            return
        if self.quick is None:
            self.quick = made = QuickEntry(self._session, self._look)
            made.open_requested.connect(self.entry_requested)
            made.lock_requested.connect(self.lock_requested)
            made.blank_requested.connect(self.blank_requested)
            self.quick_made.emit(made)
        self.quick.begin(kind)

    def put_away(self) -> bool:
        """Hand the last words to the session and put the quick entry out of sight; tell if it was in sight."""
        if self.quick is None:
            return False
        seen = self.quick.isVisible()
        self.quick.settle()
        self.quick.hide()
        return seen

    def show_unsaved(self) -> None:
        """Show the quick entry again where words of it are not saved."""
        if self.quick is not None and not self.quick.settled:
            self.quick.show()

    def come_back(self) -> None:
        """Open what was wished for while the journal was locked or the window blank; else what is not saved."""
        kind, self._wanted = self._wanted, None
        if kind is not None:
            self.begin(kind)
        else:
            self.show_unsaved()

    def forget_wish(self) -> None:
        """Open nothing after the next unlocking: somebody went another way."""
        self._wanted = None

    def _make_staying(self) -> QAction:
        """Make the one switch for staying, which the menu and the settings both show."""
        stay = QAction(self.tr("Stay here when the window is closed"), self)
        stay.setCheckable(True)
        stay.setChecked(self._preferences.stays)
        stay.toggled.connect(self._keep_stay)
        return stay

    def _fill_menu(self) -> None:
        for kind, words in (
            (Kind.HIGH, self.tr("A high")),
            (Kind.LOW, self.tr("A low")),
            (Kind.NOTE, self.tr("A note")),
        ):
            self._add(words, partial(self.begin, kind))
        self.menu.addSeparator()
        self._add(self.tr("Open Afterbell"), self.window_requested.emit)
        self._add(self.tr("Lock now"), self.lock_requested.emit)
        self.menu.addAction(self.staying)
        self.menu.addSeparator()
        self._add(self.tr("Quit"), self.quit_requested.emit)

    def _add(self, words: str, deed: Callable[[], None]) -> QAction:
        action = self.menu.addAction(words)
        action.triggered.connect(lambda _=False: deed())
        return action

    def _keep_stay(self, stays: bool) -> None:  # noqa: FBT001  Qt's signature
        self._preferences.stays = stays

    def _remind(self) -> None:
        """Ask how the day was, where nobody is here already; no word of the journal is in it, open or not."""
        if QApplication.activeWindow() is None:
            self.icon.showMessage("Afterbell", self.tr("The day is done. How was it?"), self.icon.icon())

    def _take_press(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.begin()

    def _let_go(self) -> None:
        self.covered = False
        quick, self.quick = self.quick, None
        if quick is not None:
            quick.hide()
            quick.wipe()
            quick.deleteLater()
