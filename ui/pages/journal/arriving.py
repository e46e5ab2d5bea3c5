"""An entry on its way into the editor, and what was typed and dropped there before it came."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from journal import chance
from journal.deeds import attach, read, write
from journal.errors import Refusal
from journal.shapes import Attachment, Entry, EntryId
from ui.editor.attaching import source_of
from ui.editor.editor import Editor
from ui.editor.offered import Offered
from ui.keeping import Place, Words
from ui.session import Session
from ui.widgets.typed_ahead import TypedAhead

_GOING = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
"""Keys that lead into the text that is on its way."""


@dataclass(frozen=True, slots=True)
class MorePlace(Place):
    """The end of an entry's text: words that were typed for it before it was here to be changed."""

    entry: EntryId
    burst: str
    """So that the words of one burst never take the place of another's."""


class Arriving(QObject):
    """Asks for the entry. The editor is empty and takes words meanwhile: they follow its text, whatever comes first.

    A key that is about the text itself waits for it, with all that follow it.
    """

    arrived = Signal(object, tuple, str, tuple)
    """The `Entry` and its files; the words and the files that follow its text."""
    missed = Signal(str)
    """The entry cannot be opened; the words that were meant for it."""

    def __init__(self, session: Session, editor: Editor) -> None:
        super().__init__(editor)
        self._session, self._editor = session, editor
        self._entry: EntryId | None = None
        self._files: tuple[Offered, ...] = ()
        self._ahead = TypedAhead(editor)
        session.flush_requested.connect(self.hand_over)

    @property
    def entry(self) -> EntryId | None:
        """The entry that is on its way."""
        return self._entry

    def begin(self, entry: EntryId) -> None:
        """Ask for an entry; the editor is empty."""
        self._entry = entry
        self._editor.installEventFilter(self)
        self._ask(entry)

    def eventFilter(self, _editor: QObject, event: QEvent) -> bool:
        """Let keys wait that can do nothing while the text is not here."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        into_text = event.key() in _GOING or (event.key() == Qt.Key.Key_Backspace and not self._editor.text())
        if into_text:
            self._ahead.hold(first=event)
        return into_text

    def take(self, files: tuple[Offered, ...]) -> None:
        """Hold these for the entry."""
        self._files += files

    def hand_over(self) -> None:
        """Have written what there is so far, and ask again for the entry as it is then."""
        if self._entry is not None and self._give():
            self._ask(self._entry)

    def end(self) -> None:
        """Wait no longer; what there is goes to the entry it was meant for."""
        if self._entry is not None:
            self._give()
            self._let_go()

    def _let_go(self) -> str:
        """Wait no longer; give what was typed."""
        words, self._entry, self._files = self._words(), None, ()
        self._editor.removeEventFilter(self)
        return words

    def _words(self) -> str:
        waiting = self._ahead.take_words()
        return self._editor.text() + waiting

    def _ask(self, entry: EntryId) -> None:
        self._session.ask(
            self,
            partial(read.entry_and_files, entry_id=entry),
            self._take,
            lambda refusal: self._miss(entry, refusal),
            topic="entry",
        )

    def _give(self) -> bool:
        entry, words, files = self._entry, self._words(), self._files
        if entry is None or not (words or files):
            return False

        self._editor.set_text("")
        self._files = ()
        if words:
            more = Words(place=MorePlace(entry, chance.new_id()), called=self.tr("More of an entry"), text=words)
            self._session.keep(self, more, partial(write.go_on, entry_id=entry, words=words))
        for offered in files:
            self._session.do(self, partial(attach.add, entry=entry, source=source_of(offered)))
        return True

    def _take(self, found: tuple[Entry, tuple[Attachment, ...]]) -> None:
        entry, own = found
        if entry.id == self._entry:
            files, words = self._files, self._editor.text()
            self._files, self._entry = (), None
            self._editor.removeEventFilter(self)
            self.arrived.emit(entry, own, words, files)
            self._ahead.hand_on()

    def _miss(self, entry: EntryId, refusal: Refusal) -> None:
        if entry == self._entry:
            self.missed.emit(self._let_go())
        self._session.failed.emit(refusal)
