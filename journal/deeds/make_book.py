"""Errand. The year in review from order to book: estimate, gather, make, look at pages, save.

Gathering reads the journal and belongs to its thread; making needs nothing but the gathered book, and is done in
another process (`journal.yearbook.workshop`), so that it can be stopped at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journal import book_order, decoder, redaction
from journal.dates import clock
from journal.deeds.look_back import to_look_back_on
from journal.errors import BookRefused, Cancelled, DamagedText, NotAPicture, TooLarge
from journal.file_names import safe
from journal.settings_table import BOOK_CHOICES, MY_NAME
from journal.shapes import AttachmentId, Span
from journal.shapes.book import Book, Estimate, Made, Manuscript, Order, Photo
from journal.slices import Slices, at_once, until_stopped
from journal.transfer.half_done import settled_first
from journal.yearbook import workshop
from journal.yearbook.book import Books
from journal.yearbook.book import says as says
from journal.yearbook.languages import words_for
from journal.yearbook.making import source as source
from journal.yearbook.screening import Progress
from journal.yearbook.screening import screen as screen
from journal.yearbook.screening import with_photos as with_photos
from journal.yearbook.shelf import bound, put
from journal.yearbook.volumes import volumes_of
from journal.yearbook.words import title_of

EDGES = {"print": 1200, "small": 700}
"""Pixels of the longer edge: about 270 to the inch at the size that the book prints them, or half the file."""

if TYPE_CHECKING:
    from journal.journal import Journal


def first(journal: Journal, title: str = "") -> Order:
    """Give the order of somebody who chose nothing yet: the school year to look back on, under their name."""
    order = book_order.first_order(to_look_back_on(journal), title)
    return replace(order, author=journal.settings.get(MY_NAME))


def start(journal: Journal, title: str = "") -> Order:
    """Give the order to begin with: the first one, with the choices of last time."""
    return book_order.from_plain(first(journal, title), journal.settings.get(BOOK_CHOICES))


def keep_choices(journal: Journal, order: Order) -> None:
    """Keep the choices of an order for next year; a name that is as in the settings goes on as it is there."""
    kept = book_order.to_plain(order)
    if order.author == journal.settings.get(MY_NAME):
        del kept["author"]
    journal.settings.set(BOOK_CHOICES, kept)


def estimate(journal: Journal, order: Order) -> Estimate:
    """Give what the book of an order will hold, without making it."""
    return book_order.estimate(order, Books(journal.store).count(order), len(_terms(journal, order)))


def read(journal: Journal, order: Order) -> Manuscript:
    """Give what an order takes in: all that needs the journal but for the pictures. Raises as `reading` does."""
    return at_once(reading(journal, order))


def reading(journal: Journal, order: Order, cancelled: Callable[[], bool] = lambda: False) -> Slices[Manuscript]:
    """Do what `read` does, in slices: thirty years take seconds.

    Raises `BookRefused` where the order does not stand, `Cancelled` where that was said.
    """
    if found := book_order.problems(order):
        raise BookRefused(reason=found[0])
    whole = yield from until_stopped(settled_first(journal), cancelled)
    books = Books(journal.store)
    order = replace(order, quotes=books.still_said(order.quotes))
    manuscript = yield from until_stopped(books.gather(order), cancelled)
    return replace(manuscript, terms=_terms(journal, order), half_in=not whole)


def _terms(journal: Journal, order: Order) -> tuple[Span, ...]:
    """Give the terms that begin a part of the book."""
    every = journal.settings.calendar().terms
    return tuple(term for term in every if term.first <= order.period.last and term.last >= order.period.first)


def gather(journal: Journal, order: Order, on: Progress = lambda _done, _of: True) -> Book:
    """Give the book of an order; `on` is told (done, of) and answers whether to go on.

    Raises `BookRefused` where the order does not stand, `Cancelled` where `on` said so.
    """
    manuscript = read(journal, order)
    steps = len(manuscript.entries) + sum(len(entry.photos) for entry in manuscript.entries)
    book = screen(manuscript, lambda done, _of: on(done, steps))
    photos = {}
    for done, photo in enumerate(book.photos, len(manuscript.entries)):
        if not on(done, steps):
            raise Cancelled
        photos[photo.id] = develop(photo, kept(journal, photo), order.quality)
    return with_photos(book, photos)


def kept(journal: Journal, photo: Photo) -> bytes:
    """Give the bytes of a picture; none where they are damaged, so that the book names it as one that is not in it."""
    try:
        return journal.attachments.bytes_of(AttachmentId(photo.id))
    except DamagedText:
        return b""


def develop(photo: Photo, data: bytes, quality: str) -> Photo | None:
    """Give a picture made anew from the bytes it was kept as, without what they tell; None where they are none."""
    try:
        made = decoder.clean_picture(data, EDGES[quality])
    except (NotAPicture, TooLarge):
        return None
    return replace(photo, media_type=made.media_type, data=made.data, width=made.width, height=made.height)


def make(book: Book, form: str, on: Callable[[], bool] = lambda: True, *, in_one: bool = False) -> Made:
    """Give the book as one of `FORMS`; `on` says whether to go on. Raises `BookRefused`, `Cancelled`.

    A long PDF is made in volumes, one after the other, each in a process that takes its memory along; with `in_one` it
    is one file, however much memory that takes.
    """
    made_at, words = clock.now(), words_for(book.order.language)
    volumes = (book,) if in_one or form != "pdf" else volumes_of(book, words)
    made: list[Made] = [workshop.ask("make", volume, form, made_at, on=on) for volume in volumes]
    one = made[0] if len(made) == 1 else bound(made, safe(title_of(book.order, words), "book"))
    return replace(one, half_in=book.half_in)


def refuse_open(book: Book) -> None:
    """Raise `Undecided` where words in it may be names and nobody decided them."""
    redaction.refuse_open(word.finding for word in book.open_words)


def pages(
    book: Book, first: int = 0, last: int | None = 6, ppi: float = 110.0, on: Callable[[], bool] = lambda: True
) -> tuple[bytes, ...]:
    """Give the printed pages from `first` to before `last`, or to the end, as PNG of so many pixels an inch.

    `on` says whether to go on. Raises `BookRefused`, `Cancelled`.
    """
    drawn: tuple[bytes, ...] = workshop.ask("pages", book, first, last, ppi, on=on)
    return drawn


def save(made: Made, folder: Path) -> tuple[Path, ...]:
    """Write what was made into a folder; give the files. Nothing there is overwritten: a number is added to the name.

    This is plain text on a disk, and whoever asks for it says so. Raises `DiskFull`, `NotWritable`.
    """
    return put(made.files, folder)


def own_title(order: Order) -> str:
    """Give the title of a book that was given none, in its language."""
    return title_of(replace(order, title=""), words_for(order.language))
