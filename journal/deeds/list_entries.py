"""Errand. The list: entries in time or as a search finds them, what there is to narrow it by, and searches to keep."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import neg
from typing import TYPE_CHECKING

from journal.dates.instants import day_at, first_place
from journal.dates.schoolyears import Calendar
from journal.search import misread as misreading
from journal.search import query, snippets
from journal.settings_table import SAVED_SEARCHES
from journal.shapes import ContactId, EntryId, Filter, Hit, Misread, Row, SavedSearch
from journal.shapes.keys import Hand

if TYPE_CHECKING:
    from journal.journal import Journal
    from journal.slices import Slices

EVERYTHING = Filter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many entries a search found, and how many are found only once the index, which is made anew, has them.

    `misread` are its conditions that are none.
    """

    found: int
    left_out: int
    misread: tuple[Misread, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where every entry of a filter stands, newest first, and at which row each month begins."""

    places: array[int]
    months: tuple[tuple[int, date], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """What there is to narrow by."""

    today: date
    calendar: Calendar
    first: date | None
    tags: tuple[tuple[str, int], ...]
    people: Mapping[ContactId, str]
    saved: tuple[SavedSearch, ...]


def page(journal: Journal, wanted: Filter = EVERYTHING, *, before: int | None = None, limit: int) -> tuple[Row, ...]:
    """Give the newest rows, or those before a place."""
    return journal.timeline.page(wanted, before, limit)


def count(journal: Journal, wanted: Filter = EVERYTHING) -> int:
    """Count the entries meant."""
    return journal.timeline.count(wanted)


def places(journal: Journal, wanted: Filter) -> Places:
    """Give all places of a filter."""
    return laid_out(journal.timeline.places(wanted))


def laid_out(places: array[int]) -> Places:
    """Give these places, newest first, with the months that they fall in."""
    return Places(places=places, months=months_of(places))


def months_of(places: Sequence[int]) -> tuple[tuple[int, date], ...]:
    """Give (row, first of the month) wherever a month begins in places that run newest first.

    Where a month ends is found by halving, not by reading 100,000 dates.
    """
    found: list[tuple[int, date]] = []
    at = 0
    while at < len(places):
        first = day_at(places[at]).replace(day=1)
        found.append((at, first))
        at = bisect_right(places, -first_place(first), at + 1, key=neg)
    return tuple(found)


def rows(journal: Journal, ids: Sequence[EntryId]) -> tuple[Row, ...]:
    """Give the rows of these entries; those that are gone or in the trash are left out."""
    return journal.timeline.rows(ids)


def standing_at(journal: Journal, places: Sequence[int]) -> tuple[EntryId, ...]:
    """Give the entries at these places, and nothing else of them."""
    return journal.timeline.ids_at(places)


def find(
    journal: Journal,
    text: str,
    wanted: Filter = EVERYTHING,
    *,
    best_first: bool = False,
    before: int | None = None,
    limit: int,
) -> tuple[Hit, ...]:
    """Find words, pieces of words and conditions."""
    return journal.search.find(text, wanted, best_first=best_first, before=before, limit=limit)


def count_found(journal: Journal, text: str, wanted: Filter) -> Count:
    """Count the hits of a search, up to 10,000, and what it could not look at."""
    return Count(
        found=journal.search.count(text, wanted), left_out=journal.search.left_out(), misread=misread(journal, text)
    )


def misread(journal: Journal, text: str) -> tuple[Misread, ...]:
    """Give the conditions of a search that say nothing, each with the nearest there is."""
    tags = [tag.name for tag in journal.tags.all()] if "tag:" in text.casefold() else []
    return misreading.misread(text, tags, journal.settings.today())


def places_found(said: str, text: str) -> tuple[tuple[int, int], ...]:
    """Give where in what an entry says the words of a search stand: (begin, end) in letters, in order."""
    return snippets.places(said, snippets.sought(query.parse(text)[0]))


def settling(journal: Journal) -> Slices[None]:
    """Bring the words of what was written into the index, in slices; each of them is kept."""
    journal.tags.fold_anew()
    return journal.word_index.settling(alone=journal.hand is Hand.COMMAND)


def complete(journal: Journal, part: str) -> tuple[str, ...]:
    """Give what a word of a search that is being typed may become."""
    return query.completions(part, [tag.name for tag in journal.tags.all()], journal.settings.today())


def offers(journal: Journal) -> Offers:
    """Look up what there is to narrow by."""
    return Offers(
        today=journal.settings.today(),
        calendar=journal.settings.calendar(),
        first=journal.entries.first_day(),
        tags=tuple((tag.name, tag.count) for tag in journal.tags.all()),
        people={contact.id: contact.name for contact in journal.circle.contacts()},
        saved=journal.settings.get(SAVED_SEARCHES),
    )


def keep_search(journal: Journal, name: str, text: str, wanted: Filter) -> None:
    """Keep a search under a name, in place of the one that had it."""
    others = (each for each in journal.settings.get(SAVED_SEARCHES) if each.name != name)
    kept = SavedSearch(name=name, text=text[: query.LENGTH_LIMIT], filter=wanted)
    journal.settings.set(SAVED_SEARCHES, (*others, kept))


def forget_search(journal: Journal, name: str) -> None:
    """Forget the search of that name."""
    left = tuple(each for each in journal.settings.get(SAVED_SEARCHES) if each.name != name)
    journal.settings.set(SAVED_SEARCHES, left)
