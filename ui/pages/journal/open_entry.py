"""Which entry is open beside the list: read, written, on its way, or none."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journal.shapes import EntryId, Kind
from ui.keeping import EntryPlace, Words
from ui.pages.journal.entry_stack import Places
from ui.pages.journal.marking import Marking


class OpenEntry(QObject):
    """The one place that changes it: the marked row and the page beside the list follow, and every deed with them.

    `turned` says that another page may be shown.
    """

    turned = Signal()

    def __init__(self, places: Places, marking: Marking) -> None:
        super().__init__(places)
        self._places, self._marking = places, marking

    def show(self, entry: EntryId) -> None:
        """Show an entry for reading; one that is being written stays as it is."""
        if not (self._places.writes and self._places.wanted == entry):
            self._places.leave()
            self._read(entry)

    def follow(self, entry: EntryId | None) -> None:
        """Show what a person marked in the list, nothing while it is not known which entry that is."""
        if entry is not None:
            self.show(entry)
        else:
            self._places.leave()
            self._places.reading.await_entry()
            self._turn_to(self._places.reading)

    def show_tag(self, name: str) -> None:
        """Show a tag; what is being written is done with."""
        self._places.leave()
        self._marking.select(None)
        self._places.tag.show_tag(name)
        self._turn_to(self._places.tag)

    def show_gallery(self) -> None:
        """Show all pictures; what is being written is done with."""
        self._places.leave()
        self._marking.select(None)
        self._places.gallery.refresh()
        self._turn_to(self._places.gallery)
        self._places.take_keyboard()

    def edit(self, entry: EntryId | None) -> None:
        """Open an entry in the editor, which takes words at once; also where it stands there already."""
        if self._places.writes and self._places.wanted == entry:
            self._places.take_keyboard()
        elif entry is not None:
            self._marking.select(entry)
            self._turn_to(self._places.writing)
            self._places.writing.open_later(entry)

    @property
    def shown_or_marked(self) -> EntryId | None:
        """The entry that is shown, or marked where none is."""
        return self._places.wanted or self._marking.shown

    def edit_marked(self) -> None:
        """Open the entry that is shown, or marked where none is, in the editor."""
        self.edit(self.shown_or_marked)

    def start(self, kind: Kind, prompt: str = "", day: date | None = None) -> None:
        """Begin a new entry with the cursor in it."""
        self._marking.select(None)
        self._turn_to(self._places.writing)
        self._places.writing.begin(kind, prompt, day)

    def go_on(self, words: Words) -> None:
        """Go on with words that are not home, whether or not the journal has their entry."""
        assert isinstance(words.place, EntryPlace)
        if words.rev:
            self.edit(words.place.entry)
        elif not (self._places.writes and self._places.writing.holding.place == words.place):
            self._marking.select(None)
            self._turn_to(self._places.writing)
            self._places.writing.go_on(words)

    def finish(self, entry: EntryId | None) -> None:
        """Turn from writing to reading what was written, or to nothing where nothing is left."""
        self._places.writing.wipe()
        if entry is None:
            self.close()
        else:
            self._read(entry)

    def keep_missed(self, words: str) -> None:
        """Give words that were typed for an entry which is gone a new one."""
        if words.strip():
            self.start(Kind.NOTE)
            self._places.writing.editor.insertPlainText(words)
        else:
            self.close()

    def give_up(self) -> None:
        """Close what cannot be read."""
        if self._places.reads:
            self.close()

    def stop_writing(self, entries: tuple[EntryId, ...]) -> None:
        """Turn from writing one of these to reading it, so that the editor does not write over what is done to it."""
        entry = self._places.wanted
        if self._places.writes and entry is not None and entry in entries:
            self._places.leave()
            self._places.writing.wipe()
            self._read(entry)

    def close(self, entries: tuple[EntryId, ...] = ()) -> None:
        """Show nothing, or only where one of these was shown."""
        if not entries or self._places.wanted in entries:
            self._places.leave()
            self._marking.select(None)
            self._turn_to(self._places.nothing)

    def step_back(self) -> None:
        """Show nothing; the row stays marked."""
        self._places.leave()
        self._turn_to(self._places.nothing)

    def come_again(self) -> None:
        """Show the row that is marked, where nothing is shown."""
        if self._places.currentWidget() is self._places.nothing and self._marking.shown is not None:
            self._read(self._marking.shown)

    def _read(self, entry: EntryId) -> None:
        self._marking.select(entry)
        self._places.reading.show_entry(entry)
        self._turn_to(self._places.reading)

    def _turn_to(self, place: QWidget) -> None:
        if self._places.writes and place is not self._places.writing:
            self._places.writing.set_quiet(False)
        self._places.setCurrentWidget(place)
        self.turned.emit()
