"""A book in terms, and in months of which none is nearly empty."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from journal import book_order
from journal.deeds import make_book
from journal.shapes import EntryId, Span
from journal.shapes.book import Quote
from journal.yearbook.sections import parts_of
from tests.yearbook import shelf_of_books as shelf

AUTUMN = Span(name="Autumn term", first=date(2025, 9, 2), last=date(2025, 12, 20))
SPRING = Span(name="Spring term", first=date(2026, 1, 5), last=date(2026, 4, 2))


def on(*days, terms=(AUTUMN, SPRING), **wishes):
    told = [shelf.entry("Words", f"Day {n}", day=day, number=n + 1) for n, day in enumerate(days)]
    return replace(shelf.book(*told, **wishes), terms=terms)


def every(first, count, step=3):
    return [first + timedelta(n * step) for n in range(count)]


def shown(book):
    return [
        (part.term.name if part.term else "", [[month.month for month in one.months] for one in part.sections])
        for part in parts_of(book)
    ]


def test_each_term_is_a_part_and_a_lone_entry_joins_the_month_before():
    book = on(*every(date(2025, 9, 3), 9), *every(date(2025, 10, 1), 5), *every(date(2026, 3, 2), 6), date(2026, 4, 1))
    assert shown(book) == [("Autumn term", [[9], [10]]), ("Spring term", [[3, 4]])]


def test_days_outside_every_term_belong_to_the_one_before_or_to_the_first():
    book = on(date(2025, 8, 20), *every(date(2025, 9, 3), 9), date(2025, 12, 31), *every(date(2026, 1, 6), 4))
    assert [len(part.entries) for part in parts_of(book)] == [11, 4]


def test_newest_first_turns_the_terms_round():
    book = on(*reversed([*every(date(2025, 9, 3), 9), *every(date(2026, 1, 6), 4)]), newest_first=True)
    assert [name for name, _ in shown(book)] == ["Spring term", "Autumn term"]


def test_a_book_of_one_term_or_of_none_has_no_parts():
    days = every(date(2025, 9, 3), 14)
    assert [part.term for part in parts_of(on(*days))] == [None]
    assert [part.term for part in parts_of(on(*days, *every(date(2026, 1, 6), 4), terms=()))] == [None]


def test_every_entry_stands_once_whatever_the_parts():
    book = on(*every(date(2025, 8, 1), 120))
    assert [entry for part in parts_of(book) for entry in part.entries] == list(book.entries)


def test_the_page_of_a_term_names_its_months_with_their_pages():
    book = on(*every(date(2025, 9, 3), 9), *every(date(2026, 3, 2), 9), date(2026, 4, 1))
    text = shelf.pdf_text(next(iter(make_book.make(book, "pdf").files.values())))
    assert "Spring term" in text
    assert "March and April" in text
    assert "2 March 2026 – 1 April 2026" in text


@pytest.mark.parametrize(
    ("language", "terms", "name"),
    [
        ("en", (), "September 2025 and October 2025"),
        ("fr", (), "Septembre 2025 et octobre 2025"),
        ("fr", (AUTUMN, SPRING), "Septembre et octobre"),
    ],
)
def test_months_under_one_head_are_all_named_in_it(language, terms, name):
    days = [*every(date(2025, 9, 3), 9), date(2025, 10, 1), date(2025, 10, 2), *every(date(2026, 1, 6), 4)]
    text = shelf.pdf_text(next(iter(make_book.make(on(*days, terms=terms, language=language), "pdf").files.values())))
    assert name in " ".join(text.split())


def test_a_booklet_has_an_entry_a_page_and_neither_contents_nor_index():
    book = on(*every(date(2025, 9, 3), 3))
    text = shelf.pdf_text(next(iter(make_book.make(book, "pdf").files.values())))
    assert "Contents" not in text
    assert "seen whole" not in text
    assert all(f"Day {n}" in text for n in range(3))


@pytest.mark.parametrize("form", book_order.FORMS)
def test_words_that_were_chosen_stand_large_in_every_form_and_lead_to_their_entry(form):
    book = on(*every(date(2025, 9, 3), 14))
    quotes = (
        Quote(entry=book.entries[3].id, text="Waiting was *the* lesson."),
        Quote(entry=EntryId("gone"), text="Gone"),
    )
    book = replace(book, order=replace(book.order, quotes=quotes))
    files = shelf.opened(make_book.make(book, form).files)
    text = "\n".join(shelf.pdf_text(data) if path.endswith("pdf") else data.decode() for path, data in files.items())
    assert re.search(r"Waiting was \\?\*the\\?\* lesson\.", text)
    assert "Gone" not in text
