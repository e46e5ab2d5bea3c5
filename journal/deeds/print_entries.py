"""Errand. A few entries on paper: what goes on the pages, and who is asked about a name first, as for a book."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from journal.deeds import make_book
from journal.errors import BookRefused
from journal.shapes import EntryId, Span
from journal.shapes.book import MOST_ALONE, Book, Made, Order
from journal.spoken import spoken

if TYPE_CHECKING:
    from journal.journal import Journal


def order_of(journal: Journal, entries: Sequence[EntryId], paper: str = "a4") -> Order:
    """Give the order to begin with: these entries by themselves, with photos and later lines, names protected.

    Raises `NoSuchEntry`, and `BookRefused` where there are none or too many.
    """
    if not entries or len(entries) > MOST_ALONE:
        raise BookRefused(reason="entries" if entries else "empty")
    days = [journal.entries.get(entry).day for entry in entries]
    period = Span(name="", first=min(days), last=max(days))
    return Order(
        period=period, picked=tuple(entries), alone=True, paper=paper, style="plain", cover="type", language=spoken()
    )


def as_pdf(book: Book, on: Callable[[], bool] = lambda: True) -> Made:
    """Give the pages as one PDF; `on` says whether to go on.

    Raises `Undecided` where words that may be names are open, and as `make_book.make`.
    """
    make_book.refuse_open(book)
    return make_book.make(book, "pdf", on)


def for_printer(book: Book, ppi: float, on: Callable[[], bool] = lambda: True) -> tuple[bytes, ...]:
    """Give the pages as PNG of so many pixels an inch; `on` says whether to go on.

    Raises `Undecided` where words that may be names are open, `Cancelled`.
    """
    make_book.refuse_open(book)
    return make_book.pages(book, 0, None, ppi, on)
