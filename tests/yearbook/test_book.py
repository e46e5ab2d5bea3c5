"""What goes into a book is told in one way whoever asks: for its figures, for its first pages, for all of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest

from journal.deeds import write
from journal.shapes import Draft, Kind, Shown, Span
from journal.shapes.book import Order
from journal.yearbook.book import Books

FIRST = date(2025, 8, 1)
ORDER = Order(period=Span(name="A year", first=FIRST, last=date(2026, 7, 31)))
CHOICES = {
    "all of it": ORDER,
    "shorter": replace(ORDER, period=Span(name="A month", first=FIRST, last=FIRST + timedelta(30))),
    "two kinds": replace(ORDER, kinds=frozenset({Kind.HIGH, Kind.BOTH})),
    "a tag": replace(ORDER, tags=("Families",)),
    "two tags": replace(ORDER, tags=("families", "l’œuvre")),
    "starred": replace(ORDER, starred=True),
    "evidence": replace(ORDER, portfolio="danielson"),
    "starred evidence with a tag": replace(ORDER, portfolio="danielson", starred=True, tags=("families",)),
    "nothing": replace(ORDER, tags=("no such tag",)),
}


@pytest.fixture
def books(journal):
    """Three hundred entries, more than one slice of choosing, whose marks overlap in every way."""
    with journal.store.write(), journal.past.many():
        for number in range(300):
            tags = (("families",) * (number % 3 == 0)) + (("L’Œuvre",) * (number % 5 == 0))
            draft = Draft(
                body="word " * (number % 7 + 1), kind=[*Kind][number % 4], day=FIRST + timedelta(number), tags=tags
            )
            entry = write.write(journal, draft).id
            if number % 9 == 0:
                write.star(journal, entry, starred=True)
            if number % 6 == 0:
                framework = "danielson" if number % 12 else "apst"
                shows = (Shown(framework=framework, code="3b"),) if number % 18 else ()
                journal.portfolio.mark(entry, FIRST, "", shows)
            if number % 10 == 0:
                write.attach(journal, entry, "photo.jpg", b"\xff\xd8\xff\xe0 as if", "image/jpeg")
            if number % 25 == 0:
                write.attach(journal, entry, "notes.txt", b"as if", "text/plain")
            if number % 11 == 0:
                write.trash(journal, (entry,))
    return Books(journal.store)


def counted_one_by_one(journal, books, order):
    entries = [journal.entries.get(each) for each in books.chosen(order)]
    files = [file for each in entries for file in journal.attachments.of(each.id)]
    photos = sum(file.media_type.startswith("image/") for file in files) if order.photos else 0
    return len(entries), sum(each.words for each in entries), photos, len({f"{each.day:%Y-%m}" for each in entries})


def test_the_figures_are_those_of_the_entries_whatever_is_chosen(journal, books):
    told = {name: books.count(order) for name, order in CHOICES.items()}
    assert told == {name: counted_one_by_one(journal, books, order) for name, order in CHOICES.items()}
    assert [name for name, (entries, *_) in told.items() if not entries] == ["nothing"]
    assert told["all of it"][0] == journal.entries.count() < 300  # what is in the trash goes into no book
    picked = replace(ORDER, picked=books.chosen(ORDER)[3:40:2], photos=False)
    assert books.count(picked) == counted_one_by_one(journal, books, picked)
    assert books.chosen(picked) == picked.picked


def test_what_a_book_begins_with_is_the_beginning_of_it(books):
    for order, most in product(CHOICES.values(), (1, 40, 1_000)):
        assert books.first(order, most) == books.chosen(order)[:most]
        assert books.first(replace(order, newest_first=True), most) == books.chosen(order)[-most:]
