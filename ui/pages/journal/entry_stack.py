"""What stands beside the list: nothing, an entry being read, or one being written; each is made when first needed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from journal.shapes import EntryId
from ui.look import Look
from ui.pages.journal.gallery import Gallery
from ui.pages.journal.reading import ReadingPage
from ui.pages.journal.tag_page import TagPage
from ui.pages.journal.writing import WritingPage
from ui.session import Session
from ui.widgets.cards import EmptyState
from ui.wishes import Wishing


class Places(QStackedWidget):
    """The list is on screen sooner without an editor behind it."""

    reading_made = Signal(object)
    writing_made = Signal(object)
    tag_made = Signal(object)
    gallery_made = Signal(object)

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__()
        self._session, self._look, self._wish = session, look, wish
        self._reading: ReadingPage | None = None
        self._writing: WritingPage | None = None
        self._tag: TagPage | None = None
        self._gallery: Gallery | None = None
        self.nothing = EmptyState(
            look,
            self.tr("Nothing is open"),
            self.tr("Choose an entry on the left, or write a new one."),
            self.tr("New entry"),
            "plus",
        )
        self.addWidget(self.nothing)

    @property
    def reading(self) -> ReadingPage:
        """What an entry is read in."""
        if self._reading is None:
            self._reading = ReadingPage(self._session, self._look, self._wish)
            self.addWidget(self._reading)
            self.reading_made.emit(self._reading)
        return self._reading

    @property
    def writing(self) -> WritingPage:
        """What an entry is written in."""
        if self._writing is None:
            self._writing = WritingPage(self._session, self._look, self._wish, self)
            self.addWidget(self._writing)
            self.writing_made.emit(self._writing)
        return self._writing

    @property
    def tag(self) -> TagPage:
        """What a tag is shown in."""
        if self._tag is None:
            self._tag = TagPage(self._session, self._look)
            self.addWidget(self._tag)
            self.tag_made.emit(self._tag)
        return self._tag

    @property
    def gallery(self) -> Gallery:
        """What all pictures are shown in."""
        if self._gallery is None:
            self._gallery = Gallery(self._session, self._look, self._wish)
            self.addWidget(self._gallery)
            self.gallery_made.emit(self._gallery)
        return self._gallery

    @property
    def reads(self) -> bool:
        """Tell whether an entry is being read."""
        return self._reading is not None and self.currentWidget() is self._reading

    @property
    def writes(self) -> bool:
        """Tell whether an entry is being written."""
        return self._writing is not None and self.currentWidget() is self._writing

    @property
    def wanted(self) -> EntryId | None:
        """The entry that is read or written here, also while it is on its way."""
        if self.writes:
            return self.writing.wanted
        return self.reading.wanted if self.reads else None

    def take_keyboard(self) -> None:
        """Put the keyboard on the text of what is shown."""
        if self.reads:
            self.reading.text.setFocus()
        elif self.writes:
            self.writing.editor.setFocus()
        elif self._gallery is not None and self.currentWidget() is self._gallery:
            self._gallery.view.setFocus()
        elif self._tag is not None and self.currentWidget() is self._tag:
            self._tag.back.setFocus()

    def leave(self) -> None:
        """End the writing of an entry, where one is written."""
        if self.writes:
            self.writing.leave()

    def refresh(self) -> None:
        """Look again at what is read."""
        if self._reading is not None:
            self._reading.refresh()
        self.refresh_gathered()

    def refresh_gathered(self) -> None:
        """Look again at a tag, or at all pictures, where they are shown."""
        for place in (self._tag, self._gallery):
            if place is not None and self.currentWidget() is place:
                place.refresh()

    def follow_tag(self, old: str, new: str) -> None:
        """Go on with the tag that is shown under its new name."""
        if self._tag is not None:
            self._tag.follow_tag(old, new)

    def settle(self) -> None:
        """Hand every unsaved word to the session, at once."""
        if self._writing is not None:
            self._writing.settle()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  the main window's word
        """Let list and entry take turns, or stand side by side."""
        if self._reading is not None:
            self._reading.set_compact(compact)
        if self._writing is not None:
            self._writing.set_compact(compact)
        for place in (self._tag, self._gallery):
            if place is not None:
                place.set_compact(compact)
