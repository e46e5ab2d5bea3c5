"""Errand. The year in review from order to book: estimate, gather, make, look at pages, save.

Gathering reads the journal and belongs to its thread; making needs nothing but the gathered book and may run anywhere.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journal import book_order, decoder
from journal.assets import asset_text
from journal.dates import clock
from journal.deeds.look_back import to_look_back_on
from journal.errors import BookRefused, Cancelled, DamagedText, NotAPicture, TooLarge
from journal.settings_table import BOOK_CHOICES
from journal.shapes import AttachmentId
from journal.shapes.book import Book, Estimate, Made, Manuscript, Order, Photo
from journal.slices import Slices, at_once, until_stopped
from journal.yearbook import mending
from journal.yearbook.book import Books
from journal.yearbook.book import says as says
from journal.yearbook.languages import words_for
from journal.yearbook.screening import Progress
from journal.yearbook.screening import screen as screen
from journal.yearbook.screening import with_photos as with_photos
from journal.yearbook.words import named, title_of

EDGES = {"print": 1200, "small": 700}
"""Pixels of the longer edge: about 270 to the inch at the size that the book prints them, or half the file."""

if TYPE_CHECKING:
    from journal.journal import Journal
    from journal.yearbook.typst_entries import Source


def start(journal: Journal, title: str = "") -> Order:
    """Give the order to begin with: the school year to look back on, with the choices of last time."""
    order = book_order.first_order(to_look_back_on(journal), title)
    return book_order.from_plain(order, journal.settings.get(BOOK_CHOICES))


def keep_choices(journal: Journal, order: Order) -> None:
    """Keep the choices of an order for next year."""
    journal.settings.set(BOOK_CHOICES, book_order.to_plain(order))


def estimate(journal: Journal, order: Order) -> Estimate:
    """Give what the book of an order will hold, without making it."""
    return book_order.estimate(order, *Books(journal.store).count(order))


def read(journal: Journal, order: Order) -> Manuscript:
    """Give what an order takes in: all that needs the journal but for the pictures. Raises as `reading` does."""
    return at_once(reading(journal, order))


def reading(journal: Journal, order: Order, cancelled: Callable[[], bool] = lambda: False) -> Slices[Manuscript]:
    """Do what `read` does, in slices: thirty years take seconds.

    Raises `BookRefused` where the order does not stand, `Cancelled` where that was said.
    """
    if found := book_order.problems(order):
        raise BookRefused(reason=found[0])
    terms = tuple(
        term
        for term in journal.settings.calendar().terms
        if term.first <= order.period.last and term.last >= order.period.first
    )
    books = Books(journal.store)
    order = replace(order, quotes=books.still_said(order.quotes))
    manuscript = yield from until_stopped(books.gather(order), cancelled)
    return replace(manuscript, terms=terms)


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


def make(book: Book, form: str, on: Callable[[], bool] = lambda: True) -> Made:
    """Give the book as one of `FORMS`; `on` says whether to go on. Raises `BookRefused`, `Cancelled`."""
    words = words_for(book.order.language)
    name = _stem(book)
    if form == "pdf":
        from journal.yearbook.press import press

        (pdf, unprinted), book = mending.whole(book, lambda book: press(source(book), on=on))
        plain = tuple(dict.fromkeys(entry.day for entry in book.entries if entry.plain))
        made = Made(files={f"{name}.pdf": pdf}, unprinted=unprinted, plain=plain)
    elif form == "html":
        from journal.yearbook import fonts
        from journal.yearbook.as_html import as_html

        css = (fonts.faces() if book.order.quality == "print" else "") + asset_text("book/book.css")
        page = as_html(book, words, _colours("paper"), _colours("chalkboard"), css)
        made = Made(files={f"{name}.html": page.encode()})
    elif form == "epub":
        from journal.yearbook.as_epub import as_epub

        data = as_epub(book, words, _colours("paper"), asset_text("book/epub.css"), clock.now())
        made = Made(files={f"{name}.epub": data})
    elif form == "markdown":
        from journal.yearbook.as_markdown import as_markdown

        made = Made(files=as_markdown(book, words))
    else:
        raise BookRefused(reason="form")
    if not on():
        raise Cancelled
    return replace(made, unreadable=book.unreadable)


def pages(
    book: Book, first: int = 0, last: int | None = 6, ppi: float = 110.0, on: Callable[[], bool] = lambda: True
) -> tuple[bytes, ...]:
    """Give the printed pages from `first` to before `last`, or to the end, as PNG of so many pixels an inch.

    `on` says whether to go on. Raises `Cancelled`.
    """
    from journal.yearbook.press import press_pages

    drawn, _ = mending.whole(book, lambda book: press_pages(source(book), on, ppi=ppi))
    if not on():
        raise Cancelled
    return drawn[first:last]


def save(made: Made, folder: Path) -> tuple[Path, ...]:
    """Write what was made into a folder; give the files. Nothing there is overwritten: a number is added to the name.

    This is plain text on a disk, and whoever asks for it says so. Raises `DiskFull`, `NotWritable`.
    """
    from journal.yearbook.shelf import put

    return put(made.files, folder)


def _stem(book: Book) -> str:
    """Give the name of the file: what it is called, as every disk takes it."""
    from journal.yearbook.shelf import safe

    return safe(named(book, words_for(book.order.language)))


def own_title(order: Order) -> str:
    """Give the title of a book that was given none, in its language."""
    return title_of(replace(order, title=""), words_for(order.language))


def source(book: Book) -> Source:
    """Give the Typst source of a book."""
    from journal.yearbook.as_typst import as_typst

    return as_typst(book, words_for(book.order.language), _colours("paper"), asset_text("book/book.typ"))


def _colours(theme: str) -> dict[str, str]:
    colours: dict[str, str] = tomllib.loads(asset_text(f"themes/{theme}.toml"))["colors"]
    return colours
