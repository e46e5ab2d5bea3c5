"""Opening one thing that came or went: looked up on the journal's thread, made ready beside it, shown here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journal.deeds import inbox
from journal.shapes import Contact, Item, ItemId, Reading
from ui.look import Look
from ui.pages.circle.reading import ReadingColumn
from ui.pages.circle.shown import Shown, dressed
from ui.session import Session
from ui.wishes import Wishing


class Opening(QObject):
    """`opened` carries the column to read and the `Contact` it came from or went to, `failed` a `Refusal`.

    `awaited` says that another item is on its way than the one before.
    """

    awaited = Signal()
    opened = Signal(object, object)
    failed = Signal(object)

    def __init__(self, session: Session, look: Look, wish: Wishing, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._look, self._wish = session, look, wish
        self._wanted: ItemId | None = None

    def forget(self) -> None:
        """Let go of what is on its way: somebody went elsewhere."""
        self._wanted = None

    def open(self, item: Item) -> None:
        """Open an item, which counts as seen then; whatever was asked for before is dropped."""
        if item.id != self._wanted:
            self._wanted = item.id
            self.awaited.emit()
        self._session.flush()  # an answer that is being typed to it is read again with it
        self._session.ask(self, partial(inbox.read, item_id=item.id), self._dress, self.failed.emit, topic="item")
        if not item.seen and not item.outgoing:
            self._session.do(self, partial(inbox.mark_seen, item=item.id))

    def _dress(self, found: tuple[Reading, Contact, tuple[inbox.Raw, ...]]) -> None:
        reading, contact, raw = found
        self._session.reckon(
            self,
            lambda: dressed(raw),
            lambda shown: self._show(reading, contact, shown),
            self.failed.emit,
            topic="item",
        )

    def _show(self, reading: Reading, contact: Contact, shown: tuple[Shown, ...]) -> None:
        if reading.item.id == self._wanted:
            self.opened.emit(ReadingColumn(self._session, self._look, self._wish, reading, shown), contact)
