"""What the writing page says of its words: how many there are, and that they, or others, are not on the disk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from journal import prose
from ui import held_words
from ui.editor.editor import Editor
from ui.editor.saving import Saving
from ui.keeping import EntryPlace
from ui.look import Look
from ui.pages.journal.surface import Surface
from ui.session import Session
from ui.unsaved.notice import HeldNotice
from ui.widgets.announce import announce
from ui.wishes import SilenceNotice, Wishing

PAUSE = 300
"""Milliseconds after a key; a long text takes a moment to read, beside the window."""


class Counting(QObject):
    """`read` carries the number of words and the tags of the text as it stands."""

    read = Signal(int, tuple)

    def __init__(self, session: Session, editor: Editor) -> None:
        super().__init__(editor)
        self._session, self._editor = session, editor
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.begin)
        editor.edited.connect(self._soon.start)

    def begin(self) -> None:
        """Read the text now."""
        text = self._editor.text()

        def read() -> tuple[int, tuple[str, ...]]:
            return prose.word_count(text), prose.tags_in(text)

        self._session.reckon(self, read, lambda found: self.read.emit(*found), topic="words")


class Holding(QObject):
    """Keeps status, count and notice of a surface in step with the session's list of held words."""

    released = Signal()
    """The words of this page are home again."""

    def __init__(self, session: Session, look: Look, wish: Wishing, surface: Surface, saving: Saving) -> None:
        super().__init__(surface)
        self._wish = wish
        self._session, self._surface, self._saving = session, surface, saving
        self._holds = False
        self.notice = HeldNotice(session, look, wish)
        surface.add_notice(self.notice)
        surface.installEventFilter(self)
        session.unsaved_changed.connect(self.tell)
        saving.unsaved.connect(self.tell)

    @property
    def place(self) -> EntryPlace:
        """Where the words of this page belong, whether or not the journal has any of them."""
        return self._saving.place

    def say_count(self, words: str) -> None:
        """Say how many words the page has, unless it is said already that they are held."""
        if not self._holds:
            self._surface.words.setText(words)

    def tell(self) -> None:
        """Say how it stands with the words of this page."""
        held = [held for held in self._session.held if held.words.place == self._saving.place]
        if held:
            state = self.tr("Held here, not on the disk")
            self._surface.say(state, warn=True)
            if not self._holds:
                announce(self._surface, state, at_once=True)
            self._surface.words.setText(self.tr("all {words} held").format(words=held_words.words_told(held)))
        elif not self._saving.settled:
            self._surface.say(self.tr("Writing…"))
        if self._holds and not held:
            self.released.emit()
        self._holds = bool(held)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice when another page is shown."""
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide} and not event.spontaneous():
            self._wish(SilenceNotice(event.type() == QEvent.Type.Show))
        return False
