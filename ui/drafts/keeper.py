"""Keeps what is typed outside the entry editor: in the journal within a second, there again later, gone when used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from journal.deeds import drafts
from journal.deeds.drafts import Opening
from journal.errors import Refusal
from journal.journal import Journal
from journal.shapes import Begun, DraftKey
from ui.keeping import Place, Words
from ui.session import Session

T = TypeVar("T")

PAUSE = 700
"""Milliseconds from the first unsaved key to the save: a save follows every burst, also while the burst goes on."""


@dataclass(frozen=True, slots=True)
class DraftAt(Place):
    """What is typed in a field."""

    key: DraftKey


class Typed(Protocol):
    """What a keeper asks of the field whose words it keeps."""

    def words(self) -> str:
        """Give what is typed in it, letter by letter."""

    def accessibleName(self) -> str:  # noqa: N802  Qt's
        """Give what a person knows it by."""

    def fill(self, text: str) -> None:
        """Show another text, as if nobody had typed."""

    def put_before(self, text: str) -> None:
        """Put a text before what is typed, which stays."""

    def setReadOnly(self, held: bool, /) -> None:  # noqa: N802, FBT001  Qt's
        """Take no more letters, or take them again."""


class Keeper(QObject):
    """Keeps the draft of one place at a time. What it hands over is held by the session until it is home.

    A draft that comes home after the first letter was typed is put before it: neither is lost.
    """

    opened = Signal()
    """What was left there is in the field now."""
    changed = Signal()
    """A draft is kept, or gone, or the disk will not have it."""

    def __init__(self, session: Session, typed: Typed, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._typed = session, typed
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)
        session.flush_requested.connect(self.flush)
        session.unsaved_changed.connect(self._look_at_held)
        self._key: DraftKey | None = None
        self._opening = Opening()  # what the journal had when the place was opened; put there on its thread
        self._held = ""  # what the session held for the place by then, newer than what the journal had
        self._arrived = False
        self._dirty = False
        self._using = False
        self.found = False
        self.kept = False
        self.refused = False
        self.thrown = ""

    @property
    def settled(self) -> bool:
        """Tell whether everything that was typed is on the disk."""
        return not self._dirty and (self._key is None or self._session.unsaved_at(DraftAt(self._key)) is None)

    def open(self, key: DraftKey, stands: Callable[[Journal], str] | None = None) -> None:
        """Go to a place and fill the field with the draft that was left there, else with what `stands` there."""
        self._go_to(key, Opening(stands or drafts.nothing))
        opening = self._opening
        look = partial(drafts.look, key=key, opening=opening)
        self._session.ask(self, look, partial(self._arrive, opening), topic="draft")

    def begin(self, key: DraftKey, begun: Begun, stands: Callable[[Journal], str] | None = None) -> None:
        """Go to a place whose draft was looked up already."""
        self._go_to(key, Opening(stands or drafts.nothing, begun))
        self._arrive(self._opening, begun)

    def rename(self, key: DraftKey) -> None:
        """Follow what the place is about to its id; the journal lets its drafts follow by `Drafts.move`."""
        self.flush()
        self._key = key

    def touch(self) -> None:
        """Note that something was typed."""
        if self._key is None:
            return
        self._dirty = True
        if not self._timer.isActive():
            self._timer.start(PAUSE)

    def flush(self) -> None:
        """Hand what was typed to the session now."""
        self._timer.stop()
        key = self._key
        if key is None or not self._dirty or self._using or not self._session.is_open:
            return
        self._dirty = False
        opening, held, early, text = self._opening, self._held, not self._arrived, self._typed.words()
        put = partial(drafts.keep, key=key, text=text, opening=opening, held=held, early=early)
        self._session.keep(self, self._words(key, text), put, lambda kept: self._take(opening, kept=kept))

    def use(
        self,
        act: Callable[[Journal], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Do something with the words, once; in the same transaction the draft goes. What is shown stays.

        `done` is not called where another place was gone to meanwhile.
        """
        key = self._key
        if self._using or key is None:
            return
        self.flush()
        opening, words = self._opening, self._typed.words()
        self._set_using(using=True)

        def used(outcome: T) -> None:
            if self._session.unsaved_at(DraftAt(key)) is not None:
                self._let_go(key)  # what waited for another try was used as well
            if opening is self._opening:
                self._set_using(using=False)
                self._stand(words)
                if done is not None:
                    done(outcome)

        def not_used(refusal: Refusal) -> None:
            if opening is self._opening:
                self._set_using(using=False)
            (failed or self._session.failed.emit)(refusal)

        self._session.do(self, partial(drafts.use, key=key, words=words, act=act), used, not_used)

    def show(self, text: str) -> None:
        """Show a text that stands there by itself and needs no draft."""
        self._typed.fill(text)
        self._stand(text)

    def throw_away(self) -> None:
        """Let the draft go, on purpose; `bring_back` gives it back while the place is open."""
        key, words = self._key, self._typed.words()
        if key is None or self._using:
            return
        self._dirty = False
        self._let_go(key)
        self.open(key, self._opening.stands)
        self.thrown = words

    def bring_back(self) -> None:
        """Give back what was thrown away."""
        text, self.thrown = self.thrown, ""
        self._typed.fill(text)
        self.touch()
        self.flush()

    def _go_to(self, key: DraftKey, opening: Opening) -> None:
        self.flush()
        self._key, self._opening = key, opening
        self._arrived = self._dirty = self.found = self.kept = False
        held = self._session.unsaved_at(DraftAt(key))
        self._held = held.text if held else ""
        self.thrown = ""
        self._set_using(using=False)
        self._typed.fill("")
        self._look_at_held()

    def _arrive(self, opening: Opening, begun: Begun) -> None:
        if opening is not self._opening:
            return
        self._arrived = True
        text = self._held or begun.text
        if not self._typed.words():
            self._typed.fill(text)
        elif text:
            self._typed.put_before(text)
            self.touch()
        self.found = self.kept = begun.draft is not None or bool(self._held)
        self.opened.emit()
        self.changed.emit()

    def _stand(self, text: str) -> None:
        self._timer.stop()
        self._dirty = False
        self._opening, self._held = Opening(self._opening.stands, Begun(stands=text)), ""
        self._arrived = True
        self.found = self.kept = False
        self.changed.emit()

    def _set_using(self, *, using: bool) -> None:
        self._using = using
        self._typed.setReadOnly(using)

    def _take(self, opening: Opening, *, kept: bool) -> None:
        if opening is self._opening and kept is not self.kept:
            self.kept = kept
            self.changed.emit()

    def _look_at_held(self) -> None:
        here = [held for held in self._session.held if self._key and held.words.place == DraftAt(self._key)]
        refused = any(held.refusal is not None for held in here)
        if refused is not self.refused:
            self.refused = refused
            self.changed.emit()

    def _let_go(self, key: DraftKey) -> None:
        """Throw the draft of a place away, and with it what still waits for another try there."""
        self._session.keep(self, self._words(key, ""), partial(drafts.throw_away, key=key))

    def _words(self, key: DraftKey, text: str) -> Words:
        return Words(place=DraftAt(key), called=self._typed.accessibleName(), text=text)
