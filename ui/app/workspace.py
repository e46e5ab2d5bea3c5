"""Everything that is there while a journal is open: navigation, pages, shortcuts. Built on unlock, deleted on lock."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QProgressBar, QSplitter, QStackedWidget, QWidget

from journal.changes import Changes, Room
from journal.deeds import inbox, settings, unlock
from journal.errors import Refusal, SecondPlaceMissed
from journal.settings_table import LOCK_AFTER
from ui import languages, wishes
from ui.app import ways
from ui.app.ahead import import_later
from ui.app.making import make_page, make_sheet
from ui.app.shortcuts import add_keys, keys_of
from ui.background.backing_up import BackingUp
from ui.background.checking import Checking
from ui.background.emptying import Emptying
from ui.background.settling import Settling
from ui.look import Look
from ui.pages import Page
from ui.preferences import Preferences
from ui.questions.proved import asked_first
from ui.session import Session
from ui.unsaved.above import AbovePages
from ui.widgets.layouts import in_column, in_row
from ui.widgets.navigation import Navigation, Stop
from ui.widgets.notice import Banner
from ui.widgets.sheet import Sheet, sheet_over
from ui.widgets.toast import Toast
from ui.wishes import PageName, Sheets, Wish, Wishing
from ui.wording import translate
from ui.wording.refusals import say

if TYPE_CHECKING:
    from ui.pages.journal.page import JournalPage
    from ui.pages.settings import SettingsPage


COMPACT = 1000
NARROW = 800
"""Below this width of the window, at its usual size of text, a list and its page take turns."""

AHEAD_AFTER = 800
"""Milliseconds: the list is where most go next, and is made while nobody waits for it."""
FOLDERS_AFTER = 1_500
"""Milliseconds after unlocking until shared folders are looked into: first the page, then the post."""


class Workspace(QWidget):
    """The window's inside. Pages are imported and made when they are first shown; `ui.pages` says what they offer."""

    lock_requested = Signal()
    lock_after_changed = Signal(int)
    journal_chosen = Signal(object)
    journal_moved = Signal(object)
    """The open journal lies in another folder now."""
    words_saved = Signal(object)
    """Words lie in this file now, and are to be offered at the next unlock."""
    language_chosen = Signal(object)
    made_up_requested = Signal()

    def __init__(
        self,
        session: Session,
        look: Look,
        preferences: Preferences,
        parent: QWidget | None = None,
        staying: Callable[[], QAction | None] = lambda: None,
    ) -> None:
        """`staying` gives the switch of the icon beside the clock, None where there is no icon."""
        super().__init__(parent)
        self._staying = staying
        self._session = session
        self._refused: Refusal | None = None
        """What is said above the page, or was last."""
        self._look, self._preferences = look, preferences
        self._pages: dict[PageName, Page] = {}
        self._wish = _weakly(self)
        languages.begin_weeks()
        look.changed.connect(self._tell_compact)  # before the navigation takes a width that it is not to have
        self._lay_out()
        add_keys(self, keys_of(self))
        session.changed.connect(self._take_changes)
        session.failed.connect(self.say_refusal)
        self._held_for: frozenset[type[Refusal]] = frozenset()
        session.unsaved_changed.connect(self._unsay_held)
        session.busy.connect(self._working.setVisible)
        self._ask_badge()
        self._ask_lock_after()
        session.ask(self, unlock.is_read_only, self._tell_read_only)
        QTimer.singleShot(AHEAD_AFTER, self, self._make_ahead)
        QTimer.singleShot(FOLDERS_AFTER, self, self._watch_folders)
        Emptying(session, self)
        BackingUp(session, self).found_again.connect(self._unsay_missed)
        Checking(session, self)
        Settling(session, self)
        self.show_page(PageName.TODAY)

    def answer(self, wish: Wish) -> None:  # noqa: C901, PLR0912, PLR0915  one place for each wish
        """Do what a page, a sheet or a part of them wishes for."""
        match wish:
            case wishes.GoTo():
                self.enter_page(wish.page)
            case wishes.ShowEntry():
                self.journal_page().show_entry(wish.entry)
            case wishes.EditEntry():
                self.journal_page().edit_entry(wish.entry)
            case wishes.NewEntry():
                self.journal_page().start_entry(wish.kind, wish.prompt, wish.day)
            case wishes.GoOnWriting():
                self.journal_page().go_on(wish.words)
            case wishes.FindWith():
                self.journal_page().show_search(wish.line)
            case wishes.Say():
                self._toast.say(wish.sentence)
            case wishes.TellUnsaved():
                self._navigation.say_unsaved(wish.words)
            case wishes.SilenceNotice():
                self._above.notice.silence(wish.silent)
            case wishes.BeQuiet():
                self._navigation.setHidden(wish.quiet)
            case wishes.Lock():
                self.lock_requested.emit()
            case wishes.OpenJournal():
                self.journal_chosen.emit(wish.folder)
            case wishes.NoteMoved():
                self.journal_moved.emit(wish.folder)
            case wishes.NoteElsewhere():
                self.words_saved.emit(wish.file)
            case wishes.NoteHome():
                self._above.homecoming.forget(wish.file)
            case wishes.RemindAt():
                self._preferences.evening = wish.at
            case wishes.Speak():
                self.language_chosen.emit(wish.language)
            case wishes.VisitMadeUp():
                self.made_up_requested.emit()
            case wishes.SheetWish():
                self.open_sheet(wish)
            case _ as never:
                assert_never(never)

    def show_page(self, name: PageName) -> Page:
        """Show a page, made now if need be, and give it."""
        page = self._pages.get(name)
        if page is None:
            page = self._make(name)
        elif self._stack.currentWidget() is not page:
            page.refresh()
        self._stack.setCurrentWidget(page)
        self._navigation.show_page(name)
        self.setWindowTitle("Afterbell")
        return page

    def enter_page(self, name: PageName, how: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> Page:
        """Show a page with the keyboard where one goes on there; a sheet that lies over both keeps it."""
        if sheet_over(self.window()) is not None:
            return self.show_page(name)
        self._stack.setFocus()  # with a page that goes, Qt would hand it to the first stop of the one that comes
        page = self.show_page(name)
        page.take_keyboard(how)
        return page

    def journal_page(self) -> JournalPage:
        """Show the page that reads and writes, and give it."""
        from ui.pages.journal.page import JournalPage

        page = self.show_page(PageName.JOURNAL)
        assert isinstance(page, JournalPage)
        return page

    def search_settings(self) -> None:
        """Show the settings, ready for the name of one: what was looked for before gives way to the first letter."""
        page = self._settings_page()
        page.search.setFocus()
        page.search.selectAll()

    def _settings_page(self) -> SettingsPage:
        from ui.pages.settings import SettingsPage

        page = self.show_page(PageName.SETTINGS)
        assert isinstance(page, SettingsPage)
        return page

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return next((page for page in self._pages.values() if page is self._stack.currentWidget()), None)

    def go_back(self) -> None:
        """Go from what is shown to the list, where the two take turns."""
        if self.page is not None:
            self.page.go_back()

    def edit_marked(self) -> None:
        """Open the entry that is shown or marked in the editor, where there is a list of them."""
        if self.page is self._pages.get(PageName.JOURNAL):
            self.journal_page().edit_marked()

    def print_marked(self) -> None:
        """Print the entry that is shown or marked, where there is a list of them."""
        if self.page is self._pages.get(PageName.JOURNAL):
            self.journal_page().print_marked()

    def open_sheet(self, wanted: Sheets) -> Sheet:
        """Open a sheet, and give it; one that needs a proof comes after the sheet that asks for it.

        What is still unsaved is handed over first, so that a sheet is never about the text of a moment ago.
        """
        self.settle()
        first = asked_first(wanted, self.open_sheet)
        sheet = make_sheet(first, self._session, self._look, self._wish, self)
        sheet.open_sheet()
        return sheet

    def open_file(self, path: str) -> None:
        """Hand a bundle or a card, dropped or double-clicked, to the circle; bring in whatever else it is."""
        from journal.deeds import words_file
        from journal.shapes import endings
        from ui.pages.circle import CirclePage

        of_circle = path.endswith(endings.EVERY) and not Path(path).is_dir()
        if not of_circle or words_file.is_under_passphrase(Path(path)):
            self.open_sheet(wishes.Import(Path(path)))
        else:
            page = self.enter_page(PageName.CIRCLE)
            assert isinstance(page, CirclePage)
            page.open_file(Path(path))

    def say_refusal(self, refusal: Refusal) -> None:
        """Say above the page why something did not work."""
        said, self._refused = say(refusal), refusal
        self._trouble.say(*said.parts, ways.way_of(refusal))

    def _unsay_missed(self) -> None:
        if isinstance(self._refused, SecondPlaceMissed):
            self._trouble.hide()

    def _unsay_held(self) -> None:
        """Say no more that the disk takes nothing, once it took all that had waited for it."""
        before = self._held_for
        self._held_for = frozenset(type(one.refusal) for one in self._session.held if one.refusal is not None)
        if not self._held_for and type(self._refused) in before:
            self._trouble.hide()

    def _tell_read_only(self, read_only: bool) -> None:  # noqa: FBT001  the answer
        if read_only:
            self._trouble.say(
                self.tr("This journal can only be read here"),
                self.tr(
                    "Its disk takes no writing. Everything in it can be read and exported; to go on writing, copy its"
                    " folder to this computer and open the copy."
                ),
            )

    def settle(self) -> None:
        """Let pages, sheets and fields hand their unsaved words to the session; remember how the splitters stand."""
        self._session.flush()
        for sheet in self.window().findChildren(Sheet):
            sheet.settle()
        for page in self._pages.values():
            page.settle()
            for splitter in page.findChildren(QSplitter):
                if splitter.objectName():
                    self._preferences.keep_splitter(splitter.objectName(), splitter.saveState())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the pages when there is no longer room for a list beside a page, and when there is again."""
        super().resizeEvent(event)
        self._navigation.set_narrow(event.size().width() < self._look.px(NARROW))
        if self._is_compact(event.size().width()) is not self._is_compact(event.oldSize().width()):
            self._tell_compact()

    def _is_compact(self, width: int) -> bool:
        return width < self._look.px(COMPACT)

    def _tell_compact(self) -> None:
        for page in self._pages.values():
            page.set_compact(self._is_compact(self.width()))
        self._navigation.set_narrow(self.width() < self._look.px(NARROW))

    def _lay_out(self) -> None:
        self._navigation = _navigation(self._look)
        self._navigation.page_requested.connect(self.show_page)
        self._navigation.page_entered.connect(self.enter_page)
        self._navigation.new_entry_requested.connect(lambda: self.answer(wishes.NewEntry()))
        self._navigation.lock_requested.connect(self.lock_requested)
        self._working = _working(self.tr("Working"))
        self._trouble = Banner(self._look, self.tr("Put away"))
        self._trouble.pressed.connect(lambda: ways.go(self._refused, self.open_sheet, self._settings_page))
        self._above = AbovePages(self._session, self._look, self._wish, self._preferences)
        self._navigation.unsaved_requested.connect(self._above.notice.ask_for_words)
        self._stack = QStackedWidget()
        pages = QGridLayout()
        pages.addWidget(self._stack, 0, 0)
        pages.addWidget(self._working, 0, 0, Qt.AlignmentFlag.AlignTop)  # over them: nothing moves when it comes
        column = in_column(self._trouble, self._above, (pages, 1), gap=0)
        in_row(self._navigation, (column, 1), on=self, gap=0)
        self._toast = Toast(self._look, self)

    def _make(self, name: PageName) -> Page:
        page = make_page(name, self._session, self._look, self._wish, self._stack)
        self._pages[name] = page
        self._stack.addWidget(page)
        page.set_compact(self._is_compact(self.width()))
        if name is PageName.SETTINGS:
            from ui.pages.settings import SettingsPage

            assert isinstance(page, SettingsPage)
            page.language.show_choice(self._preferences.language)
            if (staying := self._staying()) is not None:
                page.offer_staying(staying)
                page.offer_evening(self._preferences.evening)
            else:
                page.say_no_evening()
        for splitter in page.findChildren(QSplitter):
            if splitter.objectName():
                splitter.restoreState(self._preferences.splitter(splitter.objectName()))
        return page

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.INBOX):
            self._ask_badge()
        if changes.touches(Room.SETTINGS):
            self._ask_lock_after()

    def _ask_badge(self) -> None:
        badge = partial(self._navigation.set_badge, PageName.CIRCLE)
        self._session.ask(self, inbox.unseen, badge, topic="badge")

    def _ask_lock_after(self) -> None:
        asked = partial(settings.get, setting=LOCK_AFTER)
        self._session.ask(self, asked, self.lock_after_changed.emit, topic="lock-after")

    def _make_ahead(self) -> None:
        if PageName.JOURNAL not in self._pages:
            self._make(PageName.JOURNAL)
        import_later(self._session, self)

    def _watch_folders(self) -> None:
        from ui.background.folder_watch import FolderWatch, came_in_words

        watch = FolderWatch(self._session, self)
        watch.came_in.connect(lambda count: self._toast.say(came_in_words(count)))
        watch.vanished.connect(lambda _: self._toast.say(self.tr("A shared folder is not there just now")))
        watch.failed.connect(self.say_refusal)


def _weakly(workspace: Workspace) -> Wishing:
    """Let pages know whom to ask, and not hold it: once locked, all of it is to be gone at once."""
    held = weakref.ref(workspace)

    def wish(wanted: Wish) -> None:
        if (there := held()) is not None:
            there.answer(wanted)

    return wish


def _working(words: str) -> QProgressBar:
    """Make the bar that is seen while something is under way."""
    made = QProgressBar()
    made.setRange(0, 0)
    made.setTextVisible(False)
    made.setAccessibleName(words)
    made.hide()
    return made


def _navigation(look: Look) -> Navigation:
    stops = (
        Stop(page=PageName.TODAY, words=translate("Workspace", "Today"), icon="today"),
        Stop(page=PageName.JOURNAL, words=translate("Workspace", "Journal"), icon="journal"),
        Stop(page=PageName.CALENDAR, words=translate("Workspace", "Calendar"), icon="calendar"),
        Stop(page=PageName.LOOK_BACK, words=translate("Workspace", "Look back"), icon="lookback"),
        Stop(page=PageName.CIRCLE, words=translate("Workspace", "Circle"), icon="circle"),
        Stop(page=PageName.YEAR, words=translate("Workspace", "Year in review"), icon="year"),
    )
    return Navigation(
        look, stops, (Stop(page=PageName.SETTINGS, words=translate("Workspace", "Settings"), icon="settings"),)
    )
