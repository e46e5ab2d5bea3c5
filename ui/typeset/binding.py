"""From an order to a gathered book, in small steps: the journal is asked for texts, then for one picture at a time.

So the journal goes on answering meanwhile (what is being written elsewhere is still saved at once), no more than one
original picture is ever held, and it can be stopped anywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from threading import Event

from PySide6.QtCore import QObject

from journal.deeds import make_book
from journal.errors import Cancelled, Refusal
from journal.shapes.book import Book, Manuscript, Photo
from ui.session import Session

MOST_KEPT = 60
"""Pictures that are kept from one look to the next."""


class Stage(Enum):
    """What is done with a book."""

    GATHERING = auto()
    SETTING = auto()
    PRINTING = auto()


@dataclass(slots=True)
class Progress:
    """How far a deed on another thread is; written there, read here."""

    done: int = 0
    of: int = 0
    stage: Stage = Stage.GATHERING
    stop: Event = field(default_factory=Event)

    def on(self, done: int, of: int) -> bool:
        """Take note, and tell whether to go on."""
        self.done, self.of = done, of
        return self.go_on()

    def go_on(self) -> bool:
        """Tell whether to go on."""
        return not self.stop.is_set()


class Binding(QObject):
    """Makes books of manuscripts, one at a time: a new one stops the one before."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: dict[tuple[str, str], Photo | None] = {}
        self._progress = Progress()

    def bind(
        self,
        manuscript: Manuscript,
        progress: Progress,
        bound: Callable[[Book], None],
        failed: Callable[[Refusal], None],
    ) -> None:
        """Hand the book to `bound`, or why there is none to `failed`; silence where a newer one came."""
        self._progress.stop.set()
        self._progress = progress
        photos = sum(len(entry.photos) for entry in manuscript.entries)
        of = len(manuscript.entries) + photos
        progress.on(0, of)  # it may wait for pages that are being looked at

        def whole(book: Book) -> None:
            self._fetch(_Wanted(book, progress, bound, failed, len(manuscript.entries), of, [*book.photos]))

        self._session.reckon(
            self,
            lambda: make_book.screen(manuscript, lambda done, _of: progress.on(done, of)),
            whole,
            lambda refusal: self._fail(refusal, progress, failed),
        )

    def stop(self) -> None:
        """Stop what is under way."""
        self._progress.stop.set()

    def _fetch(self, wanted: _Wanted) -> None:
        """Fetch the next picture, or give the book where there is none left."""
        quality = wanted.book.order.quality
        while wanted.progress.on(wanted.done, wanted.of):
            if not wanted.waiting:
                wanted.bound(make_book.with_photos(wanted.book, wanted.photos))
                return
            photo = wanted.waiting[0]
            if (photo.id, quality) not in self._kept:
                self._develop(photo, quality, wanted)
                return
            made = self._kept[photo.id, quality]
            wanted.take(replace(made, name=photo.name) if made else None)
        self._fail(Cancelled(), wanted.progress, wanted.failed)

    def _develop(self, photo: Photo, quality: str, wanted: _Wanted) -> None:
        def take(made: Photo | None) -> None:
            if len(self._kept) < MOST_KEPT:
                self._kept[photo.id, quality] = made
            wanted.take(made)
            self._fetch(wanted)

        def fetched(data: bytes) -> None:
            self._session.reckon(self, lambda: make_book.develop(photo, data, quality), take, fail)

        def fail(refusal: Refusal) -> None:
            self._fail(refusal, wanted.progress, wanted.failed)

        self._session.ask(self, lambda journal: make_book.kept(journal, photo), fetched, fail)

    def _fail(self, refusal: Refusal, progress: Progress, failed: Callable[[Refusal], None]) -> None:
        if progress is self._progress:
            failed(refusal)


@dataclass(eq=False, slots=True)
class _Wanted:
    """A book whose pictures are being fetched."""

    book: Book
    progress: Progress
    bound: Callable[[Book], None]
    failed: Callable[[Refusal], None]
    done: int
    of: int
    waiting: list[Photo]
    photos: dict[str, Photo | None] = field(default_factory=dict)

    def take(self, made: Photo | None) -> None:
        """Take in what came of the next picture."""
        self.photos[self.waiting.pop(0).id] = made
        self.done += 1
