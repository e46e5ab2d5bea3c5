"""Pure. A long book in volumes, for the compiler holds every page of what it sets until the last.

It takes some half a megabyte for a thousand letters: thirty years of 10,000 entries took four gigabytes in one piece.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, groupby

from journal.book_order import VOLUME, volumes, weight
from journal.insights.figures import figures_of
from journal.shapes import Span
from journal.shapes.book import Book, BookEntry, Chapter
from journal.yearbook.words import Words, title_of

_PIECES = 8
"""A month that is more than this part of a volume may begin in one and end in the next."""


def volumes_of(book: Book, words: Words) -> tuple[Book, ...]:
    """Give a book in volumes of about one length, each with contents, figures and index; itself where it is short."""
    count = volumes(book.order, sum(map(_weight, book.entries)))
    if count == 1:
        return (book,)
    parts = list(_parted([piece for chapter in book.chapters for piece in _pieces(chapter)], count))
    if len(parts) == 1:
        return (book,)  # one entry is never parted, however long it is
    return tuple(_volume(book, chapters, number, len(parts), words) for number, chapters in enumerate(parts, 1))


def _weight(entry: BookEntry) -> int:
    notes = (*entry.later_lines, *entry.responses)
    return weight(len(entry.body) + sum(len(note.text) for note in notes), 1, len(entry.photos))


def _pieces(chapter: Chapter) -> Iterator[Chapter]:
    """Give a month whole, or in pieces that follow one another where it is long."""
    reached = accumulate(map(_weight, chapter.entries))
    placed = zip((_PIECES * at // VOLUME for at in reached), chapter.entries, strict=True)
    for _, piece in groupby(placed, key=lambda pair: pair[0]):
        yield replace(chapter, entries=tuple(entry for _, entry in piece))


def _parted(pieces: Sequence[Chapter], count: int) -> Iterator[tuple[Chapter, ...]]:
    """Give so many runs of pieces, each of about one weight; those of one month in a run are one chapter again."""
    weights = [sum(map(_weight, piece.entries)) for piece in pieces]
    whole = sum(weights)
    middles = (end - each / 2 for end, each in zip(accumulate(weights), weights, strict=True))
    placed = zip((int(count * middle / whole) for middle in middles), pieces, strict=True)
    for _, run in groupby(placed, key=lambda pair: pair[0]):
        by_month = groupby((piece for _, piece in run), key=lambda piece: piece.month)
        yield tuple(Chapter(month=month, entries=tuple(_entries(of_month))) for month, of_month in by_month)


def _entries(chapters: Iterable[Chapter]) -> Iterator[BookEntry]:
    return (entry for chapter in chapters for entry in chapter.entries)


def _volume(book: Book, chapters: tuple[Chapter, ...], number: int, of: int, words: Words) -> Book:
    """Give one volume: a foreword stands in the first alone, the page of companions in the last."""
    entries, order = tuple(_entries(chapters)), book.order
    known = {entry.id for entry in entries}
    days = [entry.day for entry in entries]
    period = Span(name="", first=min(days), last=max(days))
    turns = tuple(turn for turn in book.insight.turns if turn.entry in known)
    return replace(
        book,
        order=replace(
            order,
            period=period,
            title=words.say("volume", title_of(order, words), number, of),
            foreword=order.foreword if number == 1 else "",
            dedication=order.dedication if number == 1 else "",
        ),
        chapters=chapters,
        insight=figures_of(period, entries, turns),
        companions=book.companions if number == of else (),
    )
