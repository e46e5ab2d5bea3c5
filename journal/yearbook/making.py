"""Edge. A gathered book as the files or pages it was asked for; nothing here knows a journal, or writes on a disk."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from journal.assets import asset_text
from journal.errors import BookRefused
from journal.file_names import safe
from journal.shapes.book import Book, Made
from journal.yearbook import mending
from journal.yearbook.languages import words_for
from journal.yearbook.words import named

if TYPE_CHECKING:
    from journal.yearbook.typst_entries import Source


def make(book: Book, form: str, made_at: datetime) -> Made:
    """Give the book as one of `FORMS`. Raises `BookRefused`."""
    words = words_for(book.order.language)
    name = safe(named(book, words), "book")
    if form == "pdf":
        from journal.yearbook.press import press

        (pdf, unprinted), book = mending.whole(book, lambda book: press(source(book), made_at))
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

        data = as_epub(book, words, _colours("paper"), asset_text("book/epub.css"), made_at)
        made = Made(files={f"{name}.epub": data})
    elif form == "markdown":
        from journal.yearbook.as_markdown import as_markdown

        made = Made(files=as_markdown(book, words, name))
    else:
        raise BookRefused(reason="form")
    return replace(made, unreadable=book.unreadable)


def pages(book: Book, first: int, last: int | None, ppi: float) -> tuple[bytes, ...]:
    """Give the printed pages from `first` to before `last`, or to the end, as PNG of so many pixels an inch."""
    from journal.yearbook.press import press_pages

    drawn, _ = mending.whole(book, lambda book: press_pages(source(book), ppi))
    return drawn[first:last]


def source(book: Book) -> Source:
    """Give the Typst source of a book."""
    from journal.yearbook.as_typst import as_typst

    return as_typst(book, words_for(book.order.language), _colours("paper"), asset_text("book/book.typ"))


def _colours(theme: str) -> dict[str, str]:
    import tomllib

    colours: dict[str, str] = tomllib.loads(asset_text(f"themes/{theme}.toml"))["colors"]
    return colours
