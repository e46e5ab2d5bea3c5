"""A long book is printed in volumes: every entry stands in one of them, and each is a book by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from journal import book_order
from journal.deeds import make_book
from journal.shapes.book import Held, Photo
from journal.yearbook import volumes
from journal.yearbook.languages import words_for
from tests.yearbook import shelf_of_books as shelf

FIRST = date(2025, 9, 1)
LONG = "Some words of a lesson, and what came of it. " * 20


@pytest.fixture
def short_volumes(monkeypatch):
    """A volume holds some forty entries."""
    for module in (book_order, volumes):
        monkeypatch.setattr(module, "VOLUME", 50_000)


def year(count=100, every=3, **wishes):
    """A book of entries that are known by their numbers, one every few days."""
    entries = [
        shelf.entry(f"Entry number{number:03d}. {LONG}", number=number, day=FIRST + timedelta(days=number * every))
        for number in range(count)
    ]
    return shelf.book(*entries, **wishes)


def parted(book):
    return volumes.volumes_of(book, words_for(book.order.language))


def test_a_year_is_one_volume():
    book = year()
    assert parted(book) == (book,)


@pytest.mark.parametrize("every", [0, 1, 3], ids=["all of one day", "a day each", "with gaps"])
@pytest.mark.parametrize("newest_first", [False, True])
def test_every_entry_stands_in_one_volume_in_its_order_and_all_are_of_about_one_length(
    short_volumes, every, newest_first
):
    book = year(200, every, newest_first=newest_first)
    if newest_first:
        book = shelf.book(*reversed(book.entries), newest_first=True)
    made = parted(book)
    assert len(made) == 6
    assert [entry for one in made for entry in one.entries] == list(book.entries)
    for one in made:
        assert 25 <= len(one.entries) <= 42
        assert {entry.day for entry in one.entries} >= {one.order.period.first, one.order.period.last}
        assert one.insight.highs == len(one.entries)
        assert all(entry.day.replace(day=1) == each.month for each in one.chapters for entry in each.entries)
        months = [each.month for each in one.chapters]
        assert len(months) == len({*months})


def test_photos_weigh_as_well(short_volumes):
    photo = Photo(id="f" * 32, name="a.jpg", media_type="image/jpeg", data=b"", width=4, height=3)
    book = year(20)
    pictured = shelf.book(*(replace(entry, photos=(photo,) * 2) for entry in book.entries))
    assert (len(parted(book)), len(parted(pictured))) == (1, 3)


def test_what_begins_a_book_stands_in_its_first_volume_and_each_says_which_it_is(short_volumes):
    made = parted(year(100, foreword="Before.", dedication="To all.", title="My years"))
    assert [one.order.title for one in made] == [f"My years, volume {number} of 3" for number in (1, 2, 3)]
    assert [(one.order.foreword, one.order.dedication) for one in made] == [("Before.", "To all."), ("", ""), ("", "")]


@pytest.mark.parametrize("wish", [{"portfolio": "any"}, {"alone": True}])
def test_what_names_pages_or_is_no_book_is_never_parted(short_volumes, wish):
    book = year(**wish)
    assert parted(book) == (book,)


def test_the_volumes_lie_in_a_folder_and_a_book_in_one_is_a_single_file(short_volumes, tmp_path):
    book = year(70)
    made = make_book.make(book, "pdf")
    assert list(made.files) == [f"A year/A year, volume {number} of 2.pdf" for number in (1, 2)]
    told = [*map(shelf.pdf_text, made.files.values())]
    for number in range(70):
        assert sum(f"number{number:03d}" in text for text in told) == 1
    placed = make_book.save(made, tmp_path)
    assert [path.relative_to(tmp_path).as_posix() for path in placed] == list(made.files)
    assert list(make_book.make(book, "pdf", in_one=True).files) == ["A year.pdf"]
    assert list(make_book.make(book, "html").files) == ["A year.html"]


def test_one_long_entry_is_no_volume(short_volumes):
    book = shelf.book(shelf.entry(LONG * 100))
    assert parted(book) == (book,)


@pytest.mark.parametrize("letter", ["a", "ж"])
def test_volumes_of_a_long_title_lie_beside_one_another(short_volumes, letter):
    made = make_book.make(year(70, title=letter * book_order.LIMITS["title"]), "pdf")
    assert [name[-17:] for name in made.files] == [f"volume {number} of 2.pdf" for number in (1, 2)]


def test_what_a_book_will_hold_says_in_how_many_volumes(short_volumes):
    entries = year(100).entries
    held = Held(entries=len(entries), words=sum(len(entry.body.split()) for entry in entries))
    order = year().order
    assert book_order.estimate(order, held).volumes in {3, 4}
    assert book_order.estimate(order, Held(entries=10, words=held.words // 10)).volumes == 1
    assert book_order.estimate(replace(order, portfolio="any"), held).volumes == 1
