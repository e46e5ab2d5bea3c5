"""The words that are not on the disk yet: one list of them, kept in order, tried again until each is home.

Whoever holds what a person types hands it over by `session.keep` and listens to `session.flush_requested`. From then
on the words are held here, whatever becomes of the page: locking, closing and logging off ask this list.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from journal.errors import Refusal

if TYPE_CHECKING:
    from datetime import datetime

    from journal.journal import Journal
    from journal.shapes import Draft, EntryId

AGAIN = 5_000
"""Milliseconds until words that could not be saved are tried again; each further wait is twice as long."""
SLOWEST = 60_000
LATE = 3_000
"""Milliseconds after which words that are still on their way are shown as not saved."""


@dataclass(frozen=True, slots=True)
class Place:
    """What words belong to. Each kind of place is a frozen dataclass of its own; equal ones are the same place."""


@dataclass(frozen=True, slots=True)
class EntryPlace(Place):
    """The text of an entry, whether or not the journal knows it yet."""

    entry: EntryId


@dataclass(frozen=True, slots=True)
class FilePlace(Place):
    """A photo or file on its way into an entry; its words are its name."""

    entry: EntryId
    file: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Everything a person has written in one place, as of one moment: enough to find it, say it and save it elsewhere.

    `called` is what the person knows the place by ("New entry", a title). For the words of an entry `draft` holds all
    that was decided about it, `rev` the revision it goes on from (0 where the journal has none of it), and `visit`
    names the editing visit, which whoever opens it again goes on with.
    """

    place: Place
    called: str = field(repr=False)
    text: str = field(repr=False)
    visit: str = ""
    rev: int = 0
    draft: Draft | None = field(default=None, repr=False)

    @property
    def count(self) -> int:
        """How many words these are."""
        from journal import prose  # not before the lock screen is painted

        return prose.word_count(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Words that a person should know are not on the disk; `refusal` is None where they are only late.

    `elsewhere` says that these very words lie in a file of their own by now.
    """

    words: Words
    since: datetime
    refusal: Refusal | None
    elsewhere: bool = False


@dataclass(eq=False, slots=True)
class _Write:
    """Words on their way, or waiting for another try. `hurried`: asked for once more while a try was under way."""

    owner: QObject
    words: Words
    act: Callable[[Journal], Any]
    done: Callable[[Any], None] | None
    failed: Callable[[Refusal], None] | None
    since: datetime
    begun: float
    trying: bool = False
    hurried: bool = False
    refusal: Refusal | None = None
    elsewhere: bool = False


Do = Callable[[QObject, Callable[["Journal"], Any], Callable[[Any], None], Callable[[Refusal], None]], None]


class Keeping(QObject):
    """Holds the newest words of every place until they are home. `do` is the session's."""

    changed = Signal()

    def __init__(self, do: Do, parent: QObject) -> None:
        super().__init__(parent)
        self._do = do
        self._writes: dict[Place, _Write] = {}
        self._tries = 0
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.hurry)
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._look_for_late)

    @property
    def unsaved(self) -> tuple[Words, ...]:
        """Give the words that are not known to be on the disk, in the order of first asking."""
        return tuple(write.words for write in self._writes.values() if write.words.text.strip())

    @property
    def held(self) -> tuple[Held, ...]:
        """Give those among them that a person should know of: refused at least once, or late."""
        late = monotonic() - LATE / 1000
        return tuple(
            Held(words=write.words, since=write.since, refusal=write.refusal, elsewhere=write.elsewhere)
            for write in self._writes.values()
            if write.words.text.strip() and (write.refusal is not None or write.begun <= late)
        )

    @property
    def trying(self) -> bool:
        """Tell whether any of them is being written just now."""
        return any(write.trying for write in self._writes.values())

    def at(self, place: Place) -> Words | None:
        """Give the newest words of a place that are not home, None where all are."""
        return write.words if (write := self._writes.get(place)) else None

    def keep(
        self,
        owner: QObject,
        words: Words,
        act: Callable[[Journal], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Refusal], None] | None,
    ) -> None:
        """Hold the words until `act` has put them into the journal; they take the place of older ones."""
        from journal.dates import clock

        write = _Write(owner, words, act, done, failed, clock.now(), monotonic())
        if (before := self._writes.get(words.place)) is not None:
            write.since, write.begun, write.refusal = before.since, before.begun, before.refusal
        self._writes[words.place] = write
        if write.refusal is None:
            self._try(write)
        elif not self._again.isActive():
            self._wait()
        if not self._late.isActive():
            self._late.start(LATE)
        self.changed.emit()

    def hurry(self) -> None:
        """Try everything that waits again, now."""
        self._again.stop()
        for write in list(self._writes.values()):
            if write.trying:
                write.hurried = True
            else:
                self._try(write)

    def note_elsewhere(self, words: tuple[Words, ...]) -> None:
        """Note that these lie in a file of their own: as long as they are the newest, locking need not wait."""
        for each in words:
            if (write := self._writes.get(each.place)) is not None and write.words is each:
                write.elsewhere = True
        self.changed.emit()

    def forget(self) -> None:
        """Let every word go: they are home, elsewhere, or were given up on purpose."""
        self._again.stop()
        self._late.stop()
        self._tries = 0
        if self._writes:
            self._writes.clear()
            self.changed.emit()

    def _try(self, write: _Write) -> None:
        write.trying, write.hurried = True, False
        self._do(self, write.act, lambda found: self._take_home(write, found), lambda why: self._hold(write, why))

    def _take_home(self, write: _Write, found: object) -> None:
        write.trying = False
        if self._writes.get(write.words.place) is write:
            del self._writes[write.words.place]
        if self._tries or write.refusal is not None:
            self._tries = 0
            self.hurry()  # the disk takes words again
        self.changed.emit()
        if write.done is not None and shiboken6.isValid(write.owner):
            write.done(found)

    def _hold(self, write: _Write, refusal: Refusal) -> None:
        write.trying = False
        if self._writes.get(write.words.place) is not write:
            return  # newer words stand for these, and are on their way or wait themselves
        write.refusal = refusal
        if write.hurried:
            self._try(write)
        elif not self._again.isActive():
            self._wait()
        self.changed.emit()
        if write.failed is not None and shiboken6.isValid(write.owner):
            write.failed(refusal)

    def _wait(self) -> None:
        self._again.start(min(AGAIN * 2**self._tries, SLOWEST))
        self._tries = min(self._tries + 1, 10)

    def _look_for_late(self) -> None:
        if self._writes:
            self._late.start(LATE)
            self.changed.emit()
