"""What stands beside the list: nothing, an entry being read, or one being written; each is made when first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from journal.shapes import EntryId
from ui.look import Look
from ui.pages.journal.gallery import Gallery
from ui.pages.journal.reading import ReadingPage
from ui.pages.journal.tag_page import TagPage
from ui.pages.journal.writing import WritingPage
from ui.session import Session
from ui.widgets.cards import EmptyState
from ui.wishes import Wishing

Beside = ReadingPage | WritingPage | TagPage | Gallery
One = TypeVar("One", bound=Beside)


class Places(QStackedWidget):
    """The list is on screen sooner without an editor behind it; `made` carries what was needed for the first time."""

    made = Signal(object)

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__()
        self._session, self._look, self._wish = session, look, wish
        self._made: dict[type[QWidget], Beside] = {}
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
        return self._one(ReadingPage, lambda: ReadingPage(self._session, self._look, self._wish))

    @property
    def writing(self) -> WritingPage:
        """What an entry is written in."""
        return self._one(WritingPage, lambda: WritingPage(self._session, self._look, self._wish, self))

    @property
    def tag(self) -> TagPage:
        """What a tag is shown in."""
        return self._one(TagPage, lambda: TagPage(self._session, self._look))

    @property
    def gallery(self) -> Gallery:
        """What all pictures are shown in."""
        return self._one(Gallery, lambda: Gallery(self._session, self._look, self._wish))

    def _one(self, kind: type[One], make: Callable[[], One]) -> One:
        one = self._made.get(kind)
        if not isinstance(one, kind):
            one = self._made[kind] = make()
            self.addWidget(one)
            self.made.emit(one)
        return one

    @property
    def reads(self) -> bool:
        """Tell whether an entry is being read."""
        return isinstance(self.currentWidget(), ReadingPage)

    @property
    def writes(self) -> bool:
        """Tell whether an entry is being written."""
        return isinstance(self.currentWidget(), WritingPage)

    @property
    def wanted(self) -> EntryId | None:
        """The entry that is read or written here, also while it is on its way."""
        shown = self.currentWidget()
        return shown.wanted if isinstance(shown, ReadingPage | WritingPage) else None

    def take_keyboard(self) -> None:
        """Put the keyboard on the text of what is shown."""
        match self.currentWidget():
            case ReadingPage(text=part) | WritingPage(editor=part) | Gallery(view=part) | TagPage(back=part):
                part.setFocus()

    def leave(self) -> None:
        """End the writing of an entry, where one is written."""
        if self.writes:
            self.writing.leave()

    def refresh(self) -> None:
        """Look again at what is read."""
        if ReadingPage in self._made:
            self.reading.refresh()
        self.refresh_gathered()

    def refresh_gathered(self) -> None:
        """Look again at a tag, or at all pictures, where they are shown."""
        shown = self.currentWidget()
        if isinstance(shown, TagPage | Gallery):
            shown.refresh()

    def follow_tag(self, old: str, new: str) -> None:
        """Go on with the tag that is shown under its new name."""
        if TagPage in self._made:
            self.tag.follow_tag(old, new)

    def settle(self) -> None:
        """Hand every unsaved word to the session, at once."""
        if WritingPage in self._made:
            self.writing.settle()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  the main window's word
        """Let list and entry take turns, or stand side by side."""
        for place in self._made.values():
            place.set_compact(compact)
