"""Pure. A book in parts: its terms, where it is of more than one, and in each its months, none of them nearly empty."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import count, groupby

from journal.book_order import THIN
from journal.shapes import Span
from journal.shapes.book import Book, BookEntry, Chapter, Order
from journal.yearbook import words as say
from journal.yearbook.words import Words

FEW = 3
"""A month with fewer entries opens no chapter of its own: it joins the month of its term before it."""


@dataclass(frozen=True, slots=True)
class Section:
    """Chapters that follow one another: a month, or a few that stand under one head; `number` in the book, from 0."""

    months: tuple[date, ...]
    chapter: Chapter
    number: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """A term with its sections; no `term` where the book has no parts."""

    term: Span | None
    sections: tuple[Section, ...]

    @property
    def entries(self) -> tuple[BookEntry, ...]:
        """Give its entries in order."""
        return tuple(entry for section in self.sections for entry in section.chapter.entries)

    def days(self, words: Words) -> str:
        """Give the days it was written on, from the first to the last."""
        days = [entry.day for entry in self.entries]
        return words.span(min(days), max(days))

    def figures(self, words: Words) -> str:
        """Say how many entries it has, and of which kinds."""
        return words.say("named", words.count("entries", len(self.entries)), say.totals_of(self.entries, words))


def parts_of(book: Book) -> tuple[Part, ...]:
    """Give the parts of a book, one without a term where it is of one term, of none, or has too few entries."""
    numbers = count()
    return tuple(
        replace(part, sections=tuple(replace(section, number=next(numbers)) for section in part.sections))
        for part in _parts(book)
    )


def _parts(book: Book) -> tuple[Part, ...]:
    entries = book.entries
    if book.order.portfolio or len(entries) < THIN:
        return (Part(None, tuple(Section((one.month,), one) for one in book.chapters)),)
    placed = [(_place(entry.day, book.terms), entry) for entry in entries]
    if len({place for place, _ in placed}) < 2:
        placed = [(-1, entry) for _, entry in placed]
    return tuple(
        Part(book.terms[place] if place >= 0 else None, _sections([entry for _, entry in group]))
        for place, group in groupby(placed, key=lambda pair: pair[0])
    )


def in_terms(parts: Sequence[Part]) -> bool:
    """Tell whether a book has terms as its parts."""
    return any(part.term is not None for part in parts)


def term_name(term: Span, words: Words) -> str:
    """Give what a term is called, its days where it has no name."""
    return say.visible(term.name) or words.span(term.first, term.last)


def section_name(section: Section, words: Words, order: Order, *, of_term: bool) -> str:
    """Give what stands above a section: its component or its months, which need no year where a term has it."""
    if order.portfolio:
        return say.chapter_name(section.chapter, words, order)
    return say.months_named(section.months, words, year=not of_term)


def _place(day: date, terms: Sequence[Span]) -> int:
    """Give the term a day is of; days of a break belong to the term before, or else to the first."""
    return max((place for place, term in enumerate(terms) if term.first <= day), default=0 if terms else -1)


def _sections(entries: Iterable[BookEntry]) -> tuple[Section, ...]:
    made: list[Section] = []
    for month, group in groupby(entries, key=lambda entry: entry.day.replace(day=1)):
        of_month = tuple(group)
        if made and len(of_month) < FEW:
            before = made.pop()
            joined = Chapter(month=before.chapter.month, entries=(*before.chapter.entries, *of_month))
            made.append(Section((*before.months, month), joined))
        else:
            made.append(Section((month,), Chapter(month=month, entries=of_month)))
    return tuple(made)
