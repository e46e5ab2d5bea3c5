"""The window: welcome, locked or open; it locks, blanks, remembers its place, and says nothing in its title."""

from __future__ import annotations

import gc
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from journal.errors import Refusal
from ui.clipboard import clear_if_ours
from ui.lock_screen import LockScreen
from ui.look import Look
from ui.preferences import Preferences
from ui.session import Session
from ui.tray_window import TrayWindow
from ui.wording import say

if TYPE_CHECKING:
    from ui.guard import Guard
    from ui.house import House
    from ui.welcome import Welcome


class MainWindow(TrayWindow):
    """Shows the screen that the session's state asks for and owns everything that is built and deleted with it."""

    def __init__(self, session: Session, look: Look, preferences: Preferences) -> None:
        super().__init__(session, look, preferences)
        self._house: House | None = None
        self._welcome: Welcome | None = None
        self._recovered = False
        self._waiting_file = ""
        self.folder: Path | None = None
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._locked = LockScreen(session, look)
        self._locked.folder_chosen.connect(self.show_lock_screen)
        self._locked.new_journal_requested.connect(self.show_welcome)
        self._locked.restore_requested.connect(self._restore)
        self._locked.recovered.connect(self._take_recovery)
        self._stack.addWidget(self._locked)
        session.unlocked.connect(self._take_unlocked)
        session.locked.connect(self._take_locked)
        session.lock_held.connect(self._ask_lock_anyway)
        look.changed.connect(self._remember_look)
        self.idle_reached.connect(self.lock)
        self.lock_requested.connect(self.lock)
        self.edit_requested.connect(self._edit_entry)
        self.file_dropped.connect(self.open_file)

    def begin(self, *, demo: bool = False, folder: Path | None = None, file: str = "") -> None:
        """Show the first screen: of the journal asked for, of the last one, or the first run."""
        self._waiting_file = file
        folder = folder or self._preferences.folder
        if demo:
            self.open_demo()
        elif folder is not None:
            self.show_lock_screen(folder)
        else:
            self.show_welcome()

    def home(self) -> QWidget | None:
        """Give what has the keyboard when nothing in particular has it: the page that is shown, or the screen."""
        return self._stack.currentWidget() if self._house is None else self._house.page

    def show_lock_screen(self, folder: Path) -> None:
        """Ask for the passphrase of the journal in `folder`."""
        self.folder = folder
        self._locked.set_folder(folder, self._demo_hint())
        self._stack.setCurrentWidget(self._locked)
        self._locked.begin()

    def show_welcome(self) -> None:
        """Show the first run."""
        if self._welcome is None:
            from ui.welcome import Welcome

            self._welcome = Welcome(self._session, self._look)
            self._welcome.finished.connect(self._enter)
            self._welcome.folder_chosen.connect(self.show_lock_screen)
            self._welcome.demo_requested.connect(self.open_demo)
            self._welcome.restore_requested.connect(self._restore)
            self._stack.addWidget(self._welcome)
        self._stack.setCurrentWidget(self._welcome)
        self._welcome.begin()

    def open_demo(self) -> None:
        """Make the demo journal anew and open it, to look around without touching anything."""
        from ui.demo import demo_folder, make_demo

        if self._welcome is None:
            self.show_welcome()
        self.folder = demo_folder()
        assert self._welcome
        self._welcome.about.busy.say(self.tr("Writing a year of a teacher’s journal to look around in…"))
        self._session.unlock(make_demo, self._welcome.say_refusal, self._welcome)

    def open_file(self, path: str) -> None:
        """Open a bundle or a card: at once, or once the journal is unlocked."""
        if self._house is not None:
            self._house.open_file(path)
        else:
            self._waiting_file = path

    def lock(self) -> None:
        """Cover the window, let the pages hand over their last words, and close the journal."""
        if self._house is None:
            if self._closing:
                self._session.lock()
            return
        self._shield.put_up(self.tr("Locking…"))
        self._house.settle()
        if self._tray is not None:
            self._tray.put_away()
        self._session.lock()

    def say_bug(self, trace: str) -> None:
        """Say that something of ours went wrong; `trace` holds files and lines only."""
        refusal = Refusal(trace=trace)
        if self._house is not None:
            self._house.say_refusal(refusal)
        elif self._stack.currentWidget() is self._locked:
            self._locked.say_refusal(refusal)

    @cached_property
    def guard(self) -> Guard:
        """What locks with the desktop; made once the first screen is painted."""
        from ui.guard import Guard

        made = Guard(self._session, self)
        made.lock_requested.connect(self.lock)
        self.window_made.connect(made.guard_too)
        return made

    def _prepare(self) -> None:
        super()._prepare()
        _ = self.guard

    def _edit_entry(self, entry: str) -> None:
        if self._house is not None:
            self._house.edit_entry(entry)

    def _take_unlocked(self) -> None:
        if self.folder is None or (self._welcome is not None and self._welcome.holding):
            self.folder = self._welcome.folder if self._welcome else None
        if self.folder is not None and not self._is_demo():
            self._preferences.folder = self.folder
        if self._welcome is None or not self._welcome.holding:
            self._enter()

    def _enter(self) -> None:
        """Build everything that shows the journal."""
        self._prepare()
        if self._is_demo():
            import_module("ui.demo").enter()
        from ui.house import House

        self._house = House(self._session, self._look, self._preferences, lambda: self.staying)
        self._house.lock_requested.connect(self.lock)
        self._house.lock_after_changed.connect(self._idle.begin)
        self._house.journal_chosen.connect(self._change_journal)
        self._stack.addWidget(self._house)
        self._stack.setCurrentWidget(self._house)
        self._house.begin()
        self._let_go(self._welcome)
        self._welcome = None
        if self._waiting_file:
            path, self._waiting_file = self._waiting_file, ""
            self._house.open_file(path)
        if self._recovered:
            self._recovered = False
            self._ask_new_passphrase()

    def _take_locked(self) -> None:
        """Delete whatever held a word of the journal."""
        from ui.widgets.sheet import Sheet

        self._idle.end()
        clear_if_ours()
        if self._is_demo():
            import_module("ui.demo").leave()
        for sheet in self.findChildren(Sheet):
            self._let_go(sheet)
        house, self._house = self._house, None
        self._let_go(house)
        del house
        QPixmapCache.clear()
        gc.collect()
        if self._closing:
            self.close()
            QApplication.quit()
            return
        if self.folder is not None:
            self.show_lock_screen(self.folder)
        else:
            self.show_welcome()
        self._shield.lower()
        self._locked.begin()

    def _let_go(self, part: QWidget | None) -> None:
        if part is not None:
            part.hide()
            self._stack.removeWidget(part)
            part.setParent(None)
            part.deleteLater()

    def _ask_lock_anyway(self, refusal: Refusal) -> None:
        from ui.widgets.sheet import Question

        closing, self._closing = self._closing, False
        self._shield.lower()
        self.come_forward()
        said = say(refusal)
        question = Question(self._look, self, self.tr("Your last words are not saved"), said.together)
        question.answers(
            self.tr("Stay"),
            self.tr("Close without them") if closing else self.tr("Lock without them"),
            lambda: self._lock_anyway(closing=closing),
            dangerous=True,
        )
        question.open_sheet()

    def _lock_anyway(self, *, closing: bool) -> None:
        self._closing = closing
        self._shield.put_up(self.tr("Locking…"))
        self._session.lock(anyway=True)

    def _take_recovery(self) -> None:
        self._recovered = True

    def _ask_new_passphrase(self) -> None:
        if self._house is not None:
            self._house.open_sheet("passphrase", "recovered")

    def _restore(self) -> None:
        from ui.dialogs.restore import RestoreSheet

        on_lock_screen = self._stack.currentWidget() is self._locked
        sheet = RestoreSheet(self._session, self._look, self.folder if on_lock_screen else None, self)
        sheet.restored.connect(self.show_lock_screen)
        sheet.open_sheet()

    def _change_journal(self, folder: Path) -> None:
        """Lock this journal and ask for the passphrase of another."""
        self.folder = folder
        self.lock()

    def _remember_look(self) -> None:
        self._preferences.theme = self._look.choice
        self._preferences.scale = self._look.scale

    def _demo_hint(self) -> str:
        from ui.demo import PASSPHRASE

        return self.tr("Its passphrase is: {0}").format(PASSPHRASE) if self._is_demo() else ""

    def _is_demo(self) -> bool:
        from ui.demo import demo_folder

        return self.folder == demo_folder()
