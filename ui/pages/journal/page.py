"""The journal page: the list on one side, the entry that is read or written on the other."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSplitter, QWidget

from journal.changes import Changes, Room
from journal.search.query import parse
from journal.shapes import Entry, EntryId, Filter, Kind
from ui.keeping import Words
from ui.look import Look
from ui.pages import Page
from ui.pages.journal.entry_list import EntryList
from ui.pages.journal.entry_stack import Beside, Places
from ui.pages.journal.gallery import Gallery
from ui.pages.journal.open_entry import OpenEntry
from ui.pages.journal.reading import ReadingPage
from ui.pages.journal.renaming import RenameTagSheet
from ui.pages.journal.tag_page import TagPage
from ui.pages.journal.together import Together
from ui.pages.journal.trash import TrashSheet
from ui.pages.journal.versions import VersionsSheet
from ui.pages.journal.writing import WritingPage
from ui.session import Session
from ui.widgets.layouts import in_column
from ui.wishes import BeQuiet, Export, Print, Say, Share, ShowGuide, Wishing

LIST_WIDTH = 368
MANY = 50
"""From here on it is cheaper to look at the whole list than at the rows of so many entries."""


class JournalPage(Page):
    """Reads and writes; what goes beyond the journal is wished for."""

    def __init__(self, session: Session, look: Look, wish: Wishing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look, self._wish = session, look, wish
        self._compact = False
        self.finding = EntryList(session, look)
        self._places = Places(session, look, wish)
        self._open = OpenEntry(self._places, self.finding.marking)
        self._open.turned.connect(self._lay_out_again)
        self._together = Together(session, look, self.tr("Close"))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("journal")
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.finding)
        self._splitter.addWidget(self._places)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([look.px(LIST_WIDTH), 10_000])
        self.finding.setMinimumWidth(look.px(260))
        in_column((self._splitter, 1), self._together, on=self)
        self._later = QTimer(self, singleShot=True, interval=250)
        self._later.timeout.connect(self.finding.refresh)
        self._connect()
        self.finding.open_list()

    def minimumSizeHint(self) -> QSize:
        """Shrink as far as one of the two needs: where there is no room for both, they take turns."""
        return QSize(self._look.px(360), self._look.px(320))

    def refresh(self) -> None:
        """Look again at everything."""
        self.finding.refresh()
        self._places.refresh()

    def begin(self, how: Qt.FocusReason) -> None:
        """Begin in the text that is written, else on the list, else on what takes its turn."""
        if self._places.writes or self.finding.isHidden():
            self._places.take_keyboard()
        else:
            self.finding.take_keyboard(how)

    def show_entry(self, entry: EntryId) -> None:
        """Show one entry for reading, with the keyboard on it."""
        self._open.show(entry)
        self._places.take_keyboard()

    def edit_marked(self) -> None:
        """Open the entry that is shown or marked in the editor, once it is known which."""
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        if self._open.shown_or_marked is not None or not self.finding.waits(key):
            self._open.edit_marked()

    def print_marked(self) -> None:
        """Print the entry that is shown or marked, or those that are chosen together."""
        if self.finding.choosing.isVisible():
            self.finding.print_chosen()
        elif (entry := self._open.shown_or_marked) is not None:
            self._wish(Print((entry,)))

    def edit_entry(self, entry: EntryId) -> None:
        """Open one entry in the editor, which takes words at once."""
        self._open.edit(entry)

    def go_on(self, words: Words) -> None:
        """Go on with words that are not home, whether or not the journal has their entry."""
        self._open.go_on(words)

    def start_entry(self, kind: Kind, prompt: str = "", day: date | None = None) -> None:
        """Begin a new entry with the cursor in it."""
        self._open.start(kind, prompt, day)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        if self._compact:
            self.go_back()
        self.finding.take_search()

    def show_search(self, line: str) -> None:
        """Narrow the list to what another page asks for: the filters show it, or the field where words are in it."""
        words, wanted = parse(line)
        self.finding.field.setText(line if words else "")
        self.finding.filters.choose(Filter() if words else wanted)
        self._turn_to_list()

    def settle(self) -> None:
        """Hand every unsaved word to the session, at once."""
        self._places.settle()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  the main window's word
        """Let list and entry take turns, or stand side by side."""
        widened, self._compact = self._compact and not compact, compact
        self._places.set_compact(compact)
        open_ = self._places.currentWidget() is not self._places.nothing
        quiet = self._places.writes and self.writing.quiet
        self.finding.setVisible(not quiet and (not compact or not open_))
        self._places.setVisible(not compact or open_)
        if widened:
            self._open.come_again()

    def go_back(self) -> bool:
        """Go from the entry to the list where they take turns."""
        if not self._compact or self.finding.isVisible():
            return False
        self._open.step_back()
        self.finding.take_keyboard()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Show everything again when another page is gone to."""
        super().hideEvent(event)
        if self._places.writes and self.isHidden():
            self.writing.set_quiet(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape, to the list or from the search; go through what was found on F3; take back on Ctrl+Z.

        Texts that are typed in have Ctrl+Z for themselves.
        """
        if event.matches(QKeySequence.StandardKey.Undo) and self._together.can_take_back:
            self._together.take_back()
            return
        if event.key() == Qt.Key.Key_F3 and self._places.reads:
            self.reading.found.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.go_back() and self.finding.field.hasFocus():
            self.begin(Qt.FocusReason.ShortcutFocusReason)

    @property
    def reading(self) -> ReadingPage:
        """What an entry is read in, made when it is first needed."""
        return self._places.reading

    @property
    def writing(self) -> WritingPage:
        """What an entry is written in, made when it is first needed."""
        return self._places.writing

    def _hear(self, place: Beside) -> None:
        place.set_compact(self._compact)
        place.back_requested.connect(self.go_back)
        if isinstance(place, ReadingPage | TagPage):
            place.tag_requested.connect(self._choose_tag)
            place.rename_requested.connect(self._rename_tag)
        if isinstance(place, TagPage | Gallery):
            place.entry_requested.connect(lambda entry: self.show_entry(EntryId(entry)))
        if isinstance(place, TagPage):
            place.days_requested.connect(self.finding.filters.choose_days)
        elif isinstance(place, ReadingPage):
            self._hear_reading(place)
        elif isinstance(place, WritingPage):
            self._hear_writing(place)

    def _hear_reading(self, reading: ReadingPage) -> None:
        reading.edit_requested.connect(lambda entry: self.edit_entry(EntryId(entry)))
        reading.trash_requested.connect(self._trash)
        reading.versions_requested.connect(self._open_versions)
        reading.placed.connect(self.finding.marking.learn_place)
        reading.missed.connect(self._open.give_up)
        reading.files.saved.connect(self._say)
        self.finding.looking.changed.connect(lambda: reading.found.look_for(self.finding.looking.words))
        reading.found.look_for(self.finding.looking.words)

    def _hear_writing(self, writing: WritingPage) -> None:
        writing.quiet_changed.connect(self._set_quiet)
        writing.done.connect(self._finish)
        writing.missed.connect(self._open.keep_missed)
        writing.files.taking_out.taken.connect(self._say)

    def _connect(self) -> None:
        finding = self.finding
        self._places.made.connect(self._hear)
        finding.looking.pictures_requested.connect(self._open.show_gallery)
        finding.marking.chosen.connect(self._follow)
        finding.held.pressed.connect(self.go_on)
        finding.entry_opened.connect(lambda entry: self.show_entry(EntryId(entry)))
        finding.entry_pressed.connect(self._show_pressed)
        finding.edit_requested.connect(lambda entry: self.edit_entry(EntryId(entry)))
        finding.share_requested.connect(lambda entries: self._wish(Share(entries)))
        finding.trash_requested.connect(self._trash)
        finding.tag_requested.connect(self._ask_tag)
        finding.kind_requested.connect(self._set_kind)
        finding.print_requested.connect(lambda entries: self._wish(Print(entries)))
        finding.export_requested.connect(lambda entries: self._wish(Export(entries)))
        finding.filters.trash_requested.connect(lambda: TrashSheet(self._session, self._look, self).open_sheet())
        finding.filters.rename_requested.connect(self._rename_tag)
        finding.filters.help_requested.connect(self._show_guide)
        finding.emptied.connect(self._places.nothing.hush)
        finding.new_requested.connect(lambda: self.start_entry(Kind.NOTE))
        self._places.nothing.pressed.connect(lambda: self.start_entry(Kind.NOTE))
        self._together.trashed.connect(self._take_trashed)
        self._together.brought_back.connect(lambda entry: self.show_entry(EntryId(entry)))
        self._session.changed.connect(self._take_changes)

    def _show_guide(self) -> None:
        from journal.guide import FINDING

        self._wish(ShowGuide(FINDING))

    def _follow(self, entry: EntryId | None) -> None:
        if not self._compact:
            self._open.follow(entry)

    def _show_pressed(self, entry: str) -> None:
        if self._compact:  # else it stands beside the list by now
            self.show_entry(EntryId(entry))

    def _finish(self, entry: EntryId | None) -> None:
        self._open.finish(entry)
        if self._compact and entry is not None:
            self._places.take_keyboard()
        else:
            self.finding.take_keyboard()

    def _choose_tag(self, tag: str) -> None:
        self.finding.field.clear()
        self.finding.filters.choose(Filter(tags=(tag,)))
        self._turn_to_list()
        self._open.show_tag(tag)
        if self._compact:
            self._places.take_keyboard()  # the list is behind it

    def _turn_to_list(self) -> None:
        """Put the keyboard on the list, and show it where it takes turns with an entry."""
        if not self.go_back():
            self.finding.take_keyboard()

    def _take_trashed(self, entries: tuple[EntryId, ...]) -> None:
        """Go on with the row after what was thrown away, if that was shown or marked."""
        shown = self._places.wanted or self.finding.marking.shown
        following = self.finding.following(entries)
        self._open.close(entries)
        if shown is None or shown in entries:
            self.finding.marking.select(following)
            if following is not None and not self._compact:
                self._open.show(following)
        self.finding.take_keyboard()

    def _lay_out_again(self) -> None:
        self.set_compact(self._compact)
        focus = self.window().focusWidget()
        if focus is not None and self._places.nothing.isAncestorOf(focus):
            self.finding.take_keyboard()  # or the next Enter would begin an entry

    def _set_quiet(self, quiet: bool) -> None:  # noqa: FBT001  a state
        self._lay_out_again()
        self._wish(BeQuiet(quiet))

    def _say(self, words: str) -> None:
        self._wish(Say(words))

    def _take_changes(self, changes: Changes) -> None:
        if not changes.touches(Room.ENTRIES, Room.TAGS, Room.ATTACHMENTS, Room.INBOX, Room.LEDGER, Room.PORTFOLIO):
            return
        written = self.writing.entry_id if self._places.writes else None
        if written is not None and changes.may_be_about(written):
            self.finding.take_save(written)
        if changes.entries is not None and len(changes.entries) <= MANY and self.finding.shows_all:
            self.finding.look_at({EntryId(entry) for entry in changes.entries} - {written})
        else:
            # While somebody writes, each save moves one row; the whole list is looked at once they pause.
            self._later.setInterval(1500 if self._places.writes else 0)
            self._later.start()
        self._places.refresh_gathered()
        if self._places.reads and changes.may_be_about(self._places.wanted):
            self.reading.refresh()

    def _trash(self, entries: tuple[EntryId, ...]) -> None:
        self._open.stop_writing(entries)
        self._together.trash(entries)

    def _set_kind(self, entries: tuple[EntryId, ...], kind: Kind) -> None:
        self._open.stop_writing(entries)
        self._together.set_kind(entries, kind)

    def _ask_tag(self, entries: tuple[EntryId, ...]) -> None:
        self._open.stop_writing(entries)
        self._together.ask_tag(entries)

    def _rename_tag(self, name: str) -> None:
        if self._places.wanted is not None:
            self._open.stop_writing((self._places.wanted,))
        sheet = RenameTagSheet(self._session, self._look, self, name)
        sheet.renamed.connect(self._follow_tag)
        sheet.open_sheet()

    def _follow_tag(self, old: str, new: str) -> None:
        self.finding.filters.follow_tag(old, new)
        self._places.follow_tag(old, new)
        self.refresh()
        self._say(self.tr("The tag has its new name"))

    def _open_versions(self, entry: Entry) -> None:
        VersionsSheet(self._session, self._look, self, entry).open_sheet()
