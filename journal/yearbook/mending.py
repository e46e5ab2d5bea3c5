"""Edge. No text stops a book: an entry that cannot be set as it is written is found, and set as plain words.

The compiler says that it failed, not where. So halves of the book are set alone until the entries at fault are known.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from journal.errors import BookRefused
from journal.shapes.book import Book, BookEntry

Setting = Callable[[Book], object]
"""Sets a book, and raises `BookRefused` where that fails."""
_Set = TypeVar("_Set")


def whole(book: Book, setting: Callable[[Book], _Set]) -> tuple[_Set, Book]:
    """Give what `setting` makes of a book, and the book as it was set: with what stopped it as plain words.

    Raises `BookRefused` where plain words do not stand either.
    """
    try:
        return setting(book), book
    except BookRefused:
        book = _mended(book, setting)
    return setting(book), book


def _mended(book: Book, setting: Setting) -> Book:
    """Give a book that could not be set, with whatever stopped it set plainly; all of it where nothing alone did."""
    if not _sets(replace(book, chapters=()), setting):
        book = replace(book, own_words_plain=True)
        if _sets(book, setting):
            return book
    faulty = {entry.id for entry in _faulty(book, book.entries, setting)}

    def plained(entries: Sequence[BookEntry]) -> tuple[BookEntry, ...]:
        return tuple(_plain(one) if one.id in faulty else one for one in entries)

    return replace(
        book,
        chapters=tuple(
            replace(chapter, entries=plained(chapter.entries), elsewhere=plained(chapter.elsewhere))
            for chapter in book.chapters
        ),
    )


def _faulty(book: Book, entries: Sequence[BookEntry], setting: Setting) -> Sequence[BookEntry]:
    """Give those of `entries`, which cannot be set together, that cannot be set."""
    if len(entries) == 1:
        return entries
    middle = len(entries) // 2
    bad = [half for half in (entries[:middle], entries[middle:]) if not _sets(_only(book, half), setting)]
    return [one for half in bad for one in _faulty(book, half, setting)] if bad else entries


def _only(book: Book, entries: Sequence[BookEntry]) -> Book:
    """Give the book with these entries alone, each in its chapter."""
    kept = {entry.id for entry in entries}
    chapters = (
        replace(
            chapter,
            entries=tuple(one for one in chapter.entries if one.id in kept),
            elsewhere=tuple(one for one in chapter.elsewhere if one.id in kept),
        )
        for chapter in book.chapters
    )
    return replace(book, chapters=tuple(chapter for chapter in chapters if chapter.entries or chapter.elsewhere))


def _sets(book: Book, setting: Setting) -> bool:
    try:
        setting(book)
    except BookRefused:
        return False
    return True


def _plain(entry: BookEntry) -> BookEntry:
    """Give an entry whose words are set without a format; its pictures are named, not shown."""
    return replace(entry, plain=True, photos=(), files=(*entry.files, *(photo.name for photo in entry.photos)))
