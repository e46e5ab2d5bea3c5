"""What the window can do whatever it shows: stand where it stood, go blank, notice idleness, take files in.

The icon beside the clock and its quick entry are its own: it comes forward, goes blank and is closed as they ask.
"""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.look import Look
from ui.preferences import Preferences
from ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtCore import QChildEvent
    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from ui.app.tray import Tray
    from ui.background.idle import Idle
    from ui.widgets.shield import Shield

AFTER_PAINT = 30
"""Milliseconds after the first paint, until what nobody sees is made ready."""

UNSEEN = 1_000
"""Milliseconds after which that is done for a window that was not painted."""

CONTRAST_AFTER = 200
"""Milliseconds after that, until the system is asked for its contrast: the first asking takes as long as a paint."""

_FRAME = 16
"""Pixels on each side that a screen keeps for the frame of a window."""


class BareWindow(QWidget):
    """The window without its screens. Its title says Afterbell and nothing else, ever."""

    idle_reached = Signal()
    file_dropped = Signal(str)
    help_requested = Signal()
    painted = Signal()
    """The first screen has been seen, or would have been by now."""
    lock_requested = Signal()
    edit_requested = Signal(str)
    window_made = Signal(object)
    """One more window shows words, and is to be guarded like this one."""

    def __init__(self, session: Session, look: Look, preferences: Preferences) -> None:
        self._prepared = self.closing = False
        self._tray: Tray | None = None
        super().__init__()
        self._session = session
        self._look = look
        look.dress(self)
        self._preferences = preferences
        self.setWindowTitle("Afterbell")
        self.setMinimumSize(720, 540)
        self.setAcceptDrops(True)
        self._place()
        # A time alone is over before the first paint where the machine is slow, and what comes then is waited for.
        self._unseen = QTimer(self, singleShot=True, interval=UNSEEN)
        self._unseen.timeout.connect(self.painted)
        self.painted.connect(self._prepare)
        self._unseen.start()

    def add_tray(self) -> None:
        """Put the icon beside the clock."""
        from ui.app.tray import Tray

        self._tray = tray = Tray(self._session, self._look, self._preferences, self, lambda: self._shield.is_up)
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

    def blank(self) -> None:
        """Blank everything that shows a word at once, for the projector; once more brings it back.

        What is blank already stays so where the quick entry is put out of sight beside it.
        """
        seen = self._tray is not None and self._tray.put_away()
        if not self._shield.is_up:
            self._shield.put_up(self.tr("F9 brings it back"))
        elif not seen:
            self._lower_shield()

    def cover(self, panel: QWidget | None = None) -> None:
        """Cover the window while it is being locked, and put the quick entry away.

        With a panel it is covered until what stands on that lifts it, and nothing is opened from the icon either.
        """
        self._shield.put_up("" if panel else self.tr("Locking…"), panel)
        if self._tray is not None:
            self._tray.put_away()
            self._tray.covered = self._tray.covered or panel is not None

    def uncover(self) -> None:
        """Show it again as it was, to somebody who is there."""
        self._shield.lower()
        self._idle.again()
        if self._tray is not None:
            self._tray.covered = False

    def show_unsaved(self) -> None:
        """Show the quick entry again if its words could not be saved, once nothing covers it or is asked."""
        if self._tray is not None and not self._shield.is_up:
            self._tray.show_unsaved()

    def leave(self) -> None:
        """End the program, whether or not the icon would stay."""
        self.closing = True
        self.close()
        if not self._session.is_open and not self._session.is_locking:
            QApplication.quit()

    def keep_elsewhere(self, path: Path) -> None:
        """Remember where words were saved, to offer them at the next unlock."""
        self._preferences.words_elsewhere = (*self._preferences.words_elsewhere, path)

    def fit_screen(self) -> None:
        """Be no larger than the screen, frame and all, where the window stood nowhere yet."""
        if self._preferences.window_place.isEmpty():
            room = self.screen().availableSize() - QSize(2 * _FRAME, 2 * _FRAME)
            self.resize(self.size().boundedTo(room))

    def come_forward(self) -> None:
        """Be seen before other windows, wherever it was put."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)  # maximised it may be as well
        self.show()
        self.raise_()
        self.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take bundles, cards, what is ours under a passphrase, and one thing that may be another program's."""
        if self._session.is_open and _taken(event):
            from ui.widgets.dropping import take_copy

            take_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        from ui.widgets.dropping import take_copy

        take_copy(event)
        for path in _taken(event):
            self.file_dropped.emit(path)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Note the first paint."""
        super().paintEvent(event)
        if self._unseen.isActive() and self._unseen.interval() == UNSEEN:
            self._unseen.start(AFTER_PAINT)

    def childEvent(self, event: QChildEvent) -> None:
        """Let the desktop's own dialogs see whose they are, for as long as one is open."""
        # Asking for the child makes Qt for Python look up its class, which is dear before the first paint.
        if self._prepared and event.polished():
            from PySide6.QtWidgets import QFileDialog

            if isinstance(event.child(), QFileDialog):
                from journal.vault.process import set_dumpable

                set_dumpable(dumpable=True)
                event.child().destroyed.connect(lambda: set_dumpable(dumpable=False))
        super().childEvent(event)

    @cached_property
    def _shield(self) -> Shield:
        from ui.widgets.shield import Shield

        made = Shield(self._look, self)
        made.lower_requested.connect(self._lower_shield)
        return made

    @cached_property
    def _idle(self) -> Idle:
        from ui.background.idle import Idle

        made = Idle(self)
        made.reached.connect(self.idle_reached)
        return made

    def _prepare(self) -> None:
        """Once the first screen is painted, make ready what is only needed while a journal is open."""
        if self._prepared:
            return
        self._prepared = True
        from PySide6.QtGui import QIcon, QKeySequence, QShortcut

        from ui.background.gc_thread import collect_with
        from ui.look.files import resource
        from ui.widgets.composing import composing
        from ui.widgets.focus import FocusKeeper
        from ui.widgets.hiding_keys import HidingKey
        from ui.widgets.menu_key import add_menu_key

        self._look.complete()
        FocusKeeper(self)
        # First of all that hand words over, for what is composed is one of them.
        self._session.flush_requested.connect(composing().end)
        self.setWindowIcon(QIcon(str(resource("icons/app.svg"))))
        self._blank_key = HidingKey(self, "F9", self.blank)
        guide = QShortcut(QKeySequence("F1"), self)
        guide.activated.connect(self.help_requested)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.leave)
        add_menu_key(self)
        # Who cannot read the first screen, or a sheet, needs them there.
        step, choose = self._look.step_scale, self._look.choose
        for keys, by in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(step, by))
        QShortcut(QKeySequence("Ctrl+0"), self).activated.connect(partial(choose, scale=1.0))
        collect_with(self)
        QTimer.singleShot(CONTRAST_AFTER, self, self._look.heed_contrast)

    def _place(self) -> None:
        self.resize(1280, 820)
        place = self._preferences.window_place
        if not place.isEmpty():
            self.restoreGeometry(place)

    def _lower_shield(self) -> None:
        if not self._session.is_locking and not self._shield.is_guarded:
            self._shield.lower()
            if self._tray is not None:
                self._tray.come_back()


def _taken(event: QDropEvent) -> list[str]:
    from journal.shapes import endings
    from journal.transfer.formats import registry
    from ui.widgets.dropping import local_files

    paths = local_files(event.mimeData())
    ours = (*endings.EVERY, endings.SEALED_EXPORT)
    if sealed := [str(path) for path in paths if path.name.endswith(ours) and path.is_file()]:
        return sealed
    foreign = [path for path in paths if path.name.lower().endswith(registry.suffixes()) or path.is_dir()]
    return [str(path) for path in foreign] if len(paths) == 1 else []
