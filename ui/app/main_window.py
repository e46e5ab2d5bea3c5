"""The window: welcome, locked or open; it locks, blanks, remembers its place, and says nothing in its title."""

from __future__ import annotations

import gc
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from journal.errors import Refusal
from ui import languages
from ui.app.asking_window import AskingWindow
from ui.look import Look
from ui.opening.lock_screen import LockScreen
from ui.preferences import Preferences
from ui.session import Session

if TYPE_CHECKING:
    from ui.app.standing import Goal
    from ui.app.workspace import Workspace
    from ui.background.guard import Guard
    from ui.languages import Language
    from ui.opening.welcome import Welcome
    from ui.unsaved.leaving import Leaving
    from ui.widgets.hiding_keys import HidingKey
    from ui.wishes import Wish


class MainWindow(AskingWindow):
    """Shows the screen that the session's state asks for and owns everything that is built and deleted with it."""

    language_chosen = Signal()

    def __init__(self, session: Session, look: Look, preferences: Preferences) -> None:
        super().__init__(session, look, preferences)
        self.workspace: Workspace | None = None
        self._welcome: Welcome | None = None
        self._recovered = False
        self.waiting_file = ""
        self.goal: Goal | None = None
        self._locked = self._make_lock_screen()
        session.unlocked.connect(self._take_unlocked)
        session.locked.connect(self._take_locked)
        look.changed.connect(self._remember_look)
        self.idle_reached.connect(lambda: self.lock(away=True))
        self.lock_requested.connect(self.lock)
        self.edit_requested.connect(self._edit_entry)
        self.file_dropped.connect(self.open_file)

    def begin(self, *, demo: bool = False, folder: Path | None = None, file: str = "") -> None:
        """Show the first screen: of the journal asked for, of the last one, or the first run."""
        self.waiting_file = file
        folder = folder or self._preferences.folder
        if demo:
            self.open_made_up()
        elif folder is not None:
            self.show_lock_screen(folder)
        else:
            self.show_welcome()

    def home(self) -> QWidget | None:
        """Give what has the keyboard when nothing in particular has it: the page that is shown, or the screen."""
        return self._stack.currentWidget() if self.workspace is None else self.workspace.page

    def show_lock_screen(self, folder: Path) -> None:
        """Ask for the passphrase of the journal in `folder`."""
        self.folder = folder
        self._wear_band()
        self._locked.set_folder(folder, self.passphrase_hint())
        self._stack.setCurrentWidget(self._locked)
        self._locked.begin()

    def show_welcome(self) -> Welcome:
        """Show the first run, and give it."""
        if self._welcome is None:
            from ui.opening.welcome import Welcome

            self._welcome = Welcome(self._session, self._look)
            self._welcome.finished.connect(self._enter)
            self._welcome.folder_chosen.connect(self.show_lock_screen)
            self._welcome.demo_requested.connect(self.open_made_up)
            self._welcome.restore_requested.connect(self._restore)
            self._welcome.help_requested.connect(self.help_requested)
            self._stack.addWidget(self._welcome)
        self.folder = None
        self._wear_band()
        self._stack.setCurrentWidget(self._welcome)
        self._welcome.begin()
        return self._welcome

    def show_first_step(self) -> None:
        """Show the first run where a passphrase is chosen."""
        self.show_welcome().show_choose()

    def leave_for(self, goal: Goal) -> None:
        """Lock the journal, if one is open, and show something else than its lock screen then."""
        if self._session.is_open:
            self.lock()
            self.goal = goal
        else:
            goal.show()

    def open_file(self, path: str) -> None:
        """Open what was dropped or double-clicked: at once, or once the journal is unlocked."""
        if self.workspace is not None and not self._shield.is_guarded and not self._session.is_locking:
            self.workspace.open_file(path)
        else:
            self.waiting_file = path

    def lock(self, *, away: bool = False) -> None:
        """Cover the window, let the pages hand over their last words, and close the journal.

        `away`: nobody is there to be asked, so what cannot be saved is kept behind a page that the passphrase lifts.
        """
        self.goal = None
        if self.workspace is not None:
            self.workspace.settle()
            self.leaving.begin(away=away)
        elif self.closing or self._asking is not None:
            self._session.lock()

    @cached_property
    def _lock_key(self) -> HidingKey:
        from ui.widgets.hiding_keys import HidingKey

        return HidingKey(self, "Ctrl+L", self._lock_by_key)

    def _lock_by_key(self) -> None:
        """Lock from wherever one is, blanked or behind a sheet; what the passphrase alone lifts stays as it is."""
        if not self._shield.is_guarded:
            self.lock()

    def end(self) -> None:
        """End the program for somebody who will not wait."""
        self.closing = True
        if self._session.is_open:
            self.leaving.end()
        else:
            QApplication.quit()

    def say_bug(self, trace: str) -> None:
        """Say that something of ours went wrong; `trace` holds files and lines only."""
        refusal = Refusal(trace=trace)
        if self.workspace is not None:
            self.workspace.say_refusal(refusal)
        elif self._stack.currentWidget() is self._locked:
            self._locked.say_refusal(refusal)

    @cached_property
    def leaving(self) -> Leaving:
        """What locks and closes; made once a journal is open."""
        from ui.unsaved.leaving import Leaving

        return Leaving(self._session, self._look, self, self)

    @cached_property
    def guard(self) -> Guard:
        """What locks with the desktop; made once the first screen is painted."""
        from ui.background.guard import Guard

        made = Guard(self._session, self)
        made.lock_requested.connect(lambda: self.lock(away=True))
        self.window_made.connect(made.guard_too)
        return made

    def _prepare(self) -> None:
        super()._prepare()
        _ = self.guard

    def _edit_entry(self, entry: str) -> None:
        if self.workspace is not None:
            from journal.shapes import EntryId
            from ui.wishes import EditEntry

            self.workspace.answer(EditEntry(EntryId(entry)))

    def _take_unlocked(self) -> None:
        if self.folder is None or (self._welcome is not None and self._welcome.holding):
            self.folder = self._welcome.folder if self._welcome else None
        if self.folder is not None and not self._is_demo():
            self._preferences.folder = self.folder
        if self._welcome is None or not self._welcome.holding:
            self._enter()

    def _enter(self) -> None:
        """Build everything that shows the journal, once its owner was told how its keys were changed."""
        self._prepare()
        for key in (self._blank_key, self._lock_key):
            key.reach_over_menus()
        if self._tell_first(self._enter):
            return
        if self._is_demo():
            import_module("ui.demo.demo").enter(self._session)
        self._wear_band()
        from ui.app.workspace import Workspace
        from ui.wishes import PageName

        self.workspace = Workspace(self._session, self._look, self._preferences, self._stack, lambda: self.staying)
        self.workspace.lock_requested.connect(self.lock)
        self.workspace.lock_after_changed.connect(self._idle.begin)
        self.workspace.journal_chosen.connect(self._change_journal)
        self.workspace.journal_moved.connect(self.move_to)
        self.workspace.words_saved.connect(self.keep_elsewhere)
        self.workspace.made_up_requested.connect(self.visit_made_up)
        self.workspace.language_chosen.connect(self._keep_language)
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        self.workspace.enter_page(PageName.TODAY)  # where no key that was pressed ahead presses a button
        self._let_go(self._welcome)
        self._welcome = None
        if self._made_up is not None and not self._is_demo():
            self._made_up.arrive(self.workspace)
        self._open_waiting_file()
        if self._recovered:
            self._recovered = False
            self._ask_new_passphrase()

    def _take_locked(self) -> None:
        """Delete whatever held a word of the journal."""
        from ui.background.clipboard import clear_if_ours
        from ui.widgets.sheet import Sheet

        self._idle.end()
        clear_if_ours()
        if self._session.made_up:
            import_module("ui.demo.demo").leave(self._session)
        for sheet in self.findChildren(Sheet):
            self._let_go(sheet)
        workspace, self.workspace = self.workspace, None
        self._let_go(workspace)
        self._forget_question()
        QTimer.singleShot(0, self, gc.collect)  # in a turn of its own, once it is deleted
        QPixmapCache.clear()
        if self.closing:
            self.close()
            QApplication.quit()
            return
        self._shield.lower()
        self._speak_as_chosen()
        goal, self.goal = self.goal, None
        if goal is not None:
            goal.show()
        elif self.folder is not None:
            self.show_lock_screen(self.folder)
        else:
            self.show_welcome()

    def _let_go(self, part: QWidget | None) -> None:
        if part is not None:
            part.hide()
            self._stack.removeWidget(part)
            part.deleteLater()

    def move_to(self, folder: Path) -> None:
        """Learn that the open journal lies in another folder now."""
        self.folder = folder
        if not self._is_demo():
            self._preferences.folder = folder

    def uncover(self) -> None:
        """Show it again as it was, and open what was to be opened meanwhile."""
        super().uncover()
        self._open_waiting_file()

    def _open_waiting_file(self) -> None:
        if self.waiting_file and self.workspace is not None:
            path, self.waiting_file = self.waiting_file, ""
            self.workspace.open_file(path)

    def _take_recovery(self) -> None:
        self._recovered = True

    def _ask_new_passphrase(self) -> None:
        if self.workspace is not None:
            from ui.wishes import ChangePassphrase

            self.workspace.open_sheet(ChangePassphrase(recovered=True))

    def _restore(self) -> None:
        from ui.dialogs.restore import RestoreSheet

        on_lock_screen = self._stack.currentWidget() is self._locked
        folder = self.folder if on_lock_screen else None
        RestoreSheet(self._session, self._look, self._answer_locked, folder, self).open_sheet()

    def _wish_here(self, wish: Wish) -> None:
        if self.workspace is not None:
            self.workspace.answer(wish)
        else:
            super()._wish_here(wish)

    def _answer_locked(self, wish: Wish) -> None:
        from ui.wishes import OpenJournal

        if isinstance(wish, OpenJournal):
            self.show_lock_screen(wish.folder)

    def _change_journal(self, folder: Path) -> None:
        """Lock this journal and ask for the passphrase of another."""
        from ui.app.standing import Goal

        self.leave_for(Goal(partial(self.show_lock_screen, folder), folder=folder))

    def _make_lock_screen(self) -> LockScreen:
        made = LockScreen(self._session, self._look, self._stack)
        made.folder_chosen.connect(self.show_lock_screen)
        made.new_journal_requested.connect(self.show_welcome)
        made.restore_requested.connect(self._restore)
        made.recovered.connect(self._take_recovery)
        made.help_requested.connect(self.help_requested)
        self._stack.addWidget(made)
        return made

    def _keep_language(self, choice: Language | None) -> None:
        self._preferences.language = choice
        self.language_chosen.emit()

    def _speak_as_chosen(self) -> None:
        """Speak what was chosen, where nobody takes the window over who would."""
        if languages.speak_as(self._preferences.language):
            before, self._locked = self._locked, self._make_lock_screen()
            self._let_go(before)

    def _remember_look(self) -> None:
        self._preferences.theme = self._look.choice
        self._preferences.scale = self._look.scale
