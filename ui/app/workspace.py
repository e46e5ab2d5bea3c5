"""Everything that is there while a journal is open: navigation, pages, shortcuts. Built on unlock, deleted on lock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from journal.changes import Changes, Room
from journal.deeds import inbox, settings, unlock
from journal.errors import Refusal
from journal.settings_table import LOCK_AFTER
from journal.shapes import EntryId, Kind
from ui.app.shortcuts import add_keys, keys_of
from ui.background.backing_up import BackingUp
from ui.background.emptying import Emptying
from ui.background.settling import Settling
from ui.look import Look
from ui.pages import call as _call
from ui.preferences import Preferences
from ui.questions.proved import asked_first
from ui.session import Session
from ui.unsaved.above import AbovePages
from ui.widgets.navigation import Navigation, Stop
from ui.widgets.notice import Banner
from ui.widgets.sheet import Sheet, sheet_over
from ui.widgets.toast import Toast
from ui.wording.refusals import say

translate = QCoreApplication.translate

COMPACT = 1000
NARROW = 800
"""Below this width of the window, at its usual size of text, a list and its page take turns."""

_CLASSES = {
    "today": "TodayPage",
    "journal": "JournalPage",
    "calendar": "CalendarPage",
    "lookback": "LookbackPage",
    "circle": "CirclePage",
    "year": "YearbookPage",
    "settings": "SettingsPage",
}
_MODULES = {"year": "yearbook"}
_SHEETS = {
    "share": ("share", "ShareSheet"),
    "share_period": ("period", "PeriodSheet"),
    "add_person": ("add_person", "AddPersonSheet"),
    "compare": ("compare", "CompareSheet"),
    "compare_copies": ("copies", "CompareCopiesSheet"),
    "my_card": ("my_card", "MyCardSheet"),
    "announce": ("announce", "AnnounceSheet"),
    "send_again": ("announce", "SendAgainSheet"),
    "ledger": ("ledger", "LedgerSheet"),
    "passphrase": ("passphrase", "PassphraseSheet"),
    "prove": ("prove", "ProofSheet"),
    "changed_keys": ("changed_keys", "ChangedKeysSheet"),
    "recovery": ("recovery", "NewRecoverySheet"),
    "rehearsal": ("rehearsal", "RehearsalSheet"),
    "new_key": ("new_key", "NewKeySheet"),
    "restore": ("restore", "RestoreSheet"),
    "import": ("moving", "ImportSheet"),
    "save_elsewhere": ("save_elsewhere", "SaveElsewhereSheet"),
    "fresh_copy": ("fresh_copy", "FreshCopySheet"),
    "other_file": ("other_file", "OtherFileSheet"),
    "export": ("moving", "ExportSheet"),
    "export_protected": ("share", "ProtectedExportSheet"),
    "people": ("people", "PeopleSheet"),
    "groups": ("groups", "GroupsSheet"),
    "folder": ("folder", "FolderSheet"),
    "share_book": ("share", "ShareBookSheet"),
    "evidence": ("evidence", "EvidenceSheet"),
    "elsewhere": ("elsewhere", "ElsewhereSheet"),
    "templates": ("templates", "TemplatesSheet"),
    "shortcuts": ("shortcuts", "ShortcutSheet"),
    "picture": ("viewer", "ViewerSheet"),
}

AHEAD_AFTER = 800
"""Milliseconds: the list is where most go next, and is made while nobody waits for it."""
FOLDERS_AFTER = 1_500
"""Milliseconds after unlocking until shared folders are looked into: first the page, then the post."""


class House(QWidget):
    """The window's inside. Pages are imported and made when they are first shown; `ui.pages` says what they offer."""

    lock_requested = Signal()
    lock_after_changed = Signal(int)
    journal_chosen = Signal(object)
    journal_moved = Signal(object)
    """The open journal lies in another folder now."""
    words_saved = Signal(object)
    """Words lie in this file now, and are to be offered at the next unlock."""
    made_up_requested = Signal()

    def __init__(
        self,
        session: Session,
        look: Look,
        preferences: Preferences,
        staying: Callable[[], QAction | None] = lambda: None,
    ) -> None:
        """`staying` gives the switch of the icon beside the clock, None where there is no icon."""
        super().__init__()
        self._staying = staying
        self._session = session
        self._look = look
        self._preferences = preferences
        self._pages: dict[str, QWidget] = {}
        self._lay_out()
        add_keys(self, keys_of(self, look))
        look.changed.connect(self._tell_compact)
        session.changed.connect(self._take_changes)
        session.failed.connect(self.say_refusal)
        session.busy.connect(self._working.setVisible)
        self._ask_badge()
        self._ask_lock_after()
        session.ask(self, unlock.is_read_only, self._tell_read_only)
        QTimer.singleShot(AHEAD_AFTER, self, lambda: self._pages.get("journal") or self._make("journal"))
        QTimer.singleShot(FOLDERS_AFTER, self, self._watch_folders)
        Emptying(session, self)
        BackingUp(session, self)
        Settling(session, self)
        self.show_page("today")

    def show_page(self, name: str) -> Any:  # noqa: ANN401  any page; what it offers is asked for by name
        """Show a page by its name, made now if need be, and give it."""
        page = self._pages.get(name)
        if page is None:
            page = self._make(name)
        elif self._stack.currentWidget() is not page:
            _call(page, "refresh")
        self._stack.setCurrentWidget(page)
        self._navigation.show_page(name)
        self.setWindowTitle("Afterbell")
        return page

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._stack.currentWidget()

    def show_entry(self, entry: str) -> None:
        """Show one entry for reading."""
        _call(self.show_page("journal"), "show_entry", EntryId(entry))

    def edit_entry(self, entry: str) -> None:
        """Open one entry in the editor."""
        _call(self.show_page("journal"), "edit_entry", EntryId(entry))

    def start_entry(self, kind: Kind = Kind.NOTE, prompt: str = "", day: date | None = None) -> None:
        """Begin a new entry with the cursor in it, with a question to answer and about another day where given."""
        _call(self.show_page("journal"), "start_entry", kind, prompt, day)

    def find_entries(self, text: str) -> None:
        """Show the entries that a search narrows the journal to."""
        from journal.search.query import parse

        _call(self.show_page("journal"), "show_filter", parse(text)[1])

    def share(self, entries: tuple[str, ...]) -> None:
        """Open the share sheet over the window."""
        self.open_sheet("share", tuple(EntryId(entry) for entry in entries))

    def open_sheet(self, name: str, about: object = None) -> Sheet:
        """Open a sheet by its name in `_SHEETS`, about a thing; pages know only the name.

        What is still unsaved is handed over first, so that a sheet is never about the text of a moment ago. One that
        needs a proof comes after the sheet that asks for it.
        """
        self.settle()
        name, about = asked_first(name, about, self.open_sheet)
        module, kind = _SHEETS[name]
        sheet: Sheet = getattr(import_module(f"ui.dialogs.{module}"), kind)(self._session, self._look, about, self)
        self._route(sheet)
        sheet.open_sheet()
        return sheet

    def open_file(self, path: str) -> None:
        """Hand a bundle or a card, dropped or double-clicked, to the circle; words saved elsewhere come in at once."""
        from journal.unsaved import words_file

        if words_file.is_words_file(Path(path)):
            self.open_sheet("import", Path(path))
        else:
            _call(self.show_page("circle"), "open_file", Path(path))

    def say_refusal(self, refusal: Refusal) -> None:
        """Say above the page why something did not work."""
        said = say(refusal)
        self._trouble.say(said.title, said.together)

    def _tell_read_only(self, read_only: bool) -> None:  # noqa: FBT001  the answer
        if read_only:
            self._trouble.say(
                self.tr("This journal can only be read here"),
                self.tr(
                    "Its disk takes no writing. Everything in it can be read and exported; to go on writing, copy its"
                    " folder to this computer and open the copy."
                ),
            )

    def notice(self, words: str) -> None:
        """Say a few words at the foot of the window."""
        self._toast.say(words)

    def settle(self) -> None:
        """Let pages, sheets and fields hand their unsaved words to the session; remember how the splitters stand."""
        self._session.flush()
        for sheet in self.window().findChildren(Sheet):
            _call(sheet, "settle")
        for page in self._pages.values():
            _call(page, "settle")
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
            _call(page, "set_compact", self._is_compact(self.width()))
        self._navigation.set_narrow(self.width() < self._look.px(NARROW))

    def _lay_out(self) -> None:
        look = self._look
        self._navigation = _navigation(look)
        self._navigation.page_requested.connect(self.show_page)
        self._navigation.new_entry_requested.connect(self.start_entry)
        self._navigation.lock_requested.connect(self.lock_requested)
        self._working = QProgressBar()
        self._working.setRange(0, 0)
        self._working.setTextVisible(False)
        self._working.setAccessibleName(self.tr("Working"))
        self._working.hide()
        self._trouble = Banner(look, self.tr("Put away"))
        self._above = AbovePages(self._session, look, self._preferences)
        self._navigation.unsaved_requested.connect(self._above.notice.ask_for_words)
        self._route(self._above)
        self._stack = QStackedWidget()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._working)
        column.addWidget(self._trouble)
        column.addWidget(self._above)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addLayout(column, 1)
        self._toast = Toast(look, self)

    def _make(self, name: str) -> QWidget:
        module = import_module(f"ui.pages.{_MODULES.get(name, name)}")
        page: QWidget = getattr(module, _CLASSES[name])(self._session, self._look, self)
        self._route(page)
        self._pages[name] = page
        self._stack.addWidget(page)
        _call(page, "set_compact", self._is_compact(self.width()))
        if (staying := self._staying()) is not None:
            _call(page, "offer_staying", staying)
        for splitter in page.findChildren(QSplitter):
            if splitter.objectName():
                splitter.restoreState(self._preferences.splitter(splitter.objectName()))
        return page

    def _route(self, part: QWidget) -> None:
        routes: dict[str, Callable[..., Any]] = {
            "entry_requested": self.show_entry,
            "edit_requested": self.edit_entry,
            "new_entry_requested": self.start_entry,
            "find_requested": self.find_entries,
            "share_requested": self.share,
            "sheet_requested": self.open_sheet,
            "page_requested": self.show_page,
            "notice_requested": self.notice,
            "quiet_changed": self._navigation.setHidden,
            "writing_shown": self._above.notice.silence,
            "held_told": self._navigation.say_unsaved,
            "words_requested": lambda words: _call(self.show_page("journal"), "go_on", words),
            "restored": self.journal_chosen.emit,
            "saved_elsewhere": self.words_saved.emit,
            "brought_home": self._above.homecoming.forget,
            **{name: getattr(self, name).emit for name in ("lock_requested", "journal_moved", "made_up_requested")},
        }
        for signal, route in routes.items():
            if hasattr(part, signal):
                getattr(part, signal).connect(route)

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.INBOX, Room.CIRCLE):
            self._ask_badge()
        if changes.touches(Room.SETTINGS):
            self._ask_lock_after()

    def _ask_badge(self) -> None:
        self._session.ask(
            self,
            inbox.unseen,
            lambda count: self._navigation.set_badge("circle", count),
            topic="badge",
        )

    def _ask_lock_after(self) -> None:
        self._session.ask(
            self,
            partial(settings.get, setting=LOCK_AFTER),
            self.lock_after_changed.emit,
            topic="lock-after",
        )

    def _watch_folders(self) -> None:
        from ui.background.folder_watch import FolderWatch, came_in_words

        watch = FolderWatch(self._session, self)
        watch.came_in.connect(lambda count: self.notice(came_in_words(count)))
        watch.vanished.connect(lambda _: self.notice(self.tr("A shared folder is not there just now")))
        watch.failed.connect(self.say_refusal)

    def begin(self) -> None:
        """Put the keyboard on the page that is shown, once the window has drawn it, unless a sheet has it by then."""
        if (page := self._stack.currentWidget()) is not None:
            QTimer.singleShot(0, page, lambda: None if sheet_over(self.window()) else page.setFocus())


def _navigation(look: Look) -> Navigation:

    stops = (
        Stop(key="today", words=translate("House", "Today"), icon="today"),
        Stop(key="journal", words=translate("House", "Journal"), icon="journal"),
        Stop(key="calendar", words=translate("House", "Calendar"), icon="calendar"),
        Stop(key="lookback", words=translate("House", "Look back"), icon="lookback"),
        Stop(key="circle", words=translate("House", "Circle"), icon="circle"),
        Stop(key="year", words=translate("House", "Year in review"), icon="year"),
    )
    return Navigation(look, stops, (Stop(key="settings", words=translate("House", "Settings"), icon="settings"),))
