"""The stem on a cover: a leaf for each entry, at its date, on the side that says what it was."""

from __future__ import annotations

import re
from datetime import date, timedelta
from xml.etree import ElementTree as ET

import pytest

from journal import book_order
from journal.deeds import make_book
from journal.shapes import Kind
from journal.shapes.book import Photo
from journal.yearbook.cover import stem
from journal.yearbook.paper import PAPERS
from tests.yearbook import shelf_of_books as shelf
from tests.yearbook.test_making import picture


def leaves(svg):
    """Give (kind's colour, where the leaf begins, its tip) of each leaf."""
    found = re.findall(r'd="M([\d.]+),([\d.]+) Q[\d.-]+,[\d.-]+ ([\d.-]+),([\d.-]+) [^"]*" fill="(#\w+)"', svg)
    return [(colour, (float(x), float(y)), (float(a), float(b))) for x, y, a, b, colour in found]


@pytest.mark.parametrize("paper", book_order.PAPERS)
@pytest.mark.parametrize("count", [1, 2, 3, 108, 2_000])
def test_every_leaf_stays_on_the_page(paper, count):
    told = [(date(2025, 9, 1) + timedelta(n % 300), list(Kind)[n % 4]) for n in range(count)]
    svg = stem(sorted(told), PAPERS[paper])
    ET.fromstring(svg)
    across, down = PAPERS[paper].across, PAPERS[paper].down
    assert len(leaves(svg)) + svg.count("<circle") == sum({"both": 2}.get(kind, 1) for _, kind in told)
    assert all(0 < tip[0] < across and 0 < tip[1] < down for _, _, tip in leaves(svg))


def test_highs_stand_to_the_right_lows_to_the_left_and_both_on_both_sides():
    svg = stem(
        [(date(2025, 9, 1), Kind.HIGH), (date(2025, 9, 2), Kind.LOW), (date(2025, 9, 3), Kind.BOTH)], PAPERS["a5"]
    )
    high, low, left, right = leaves(svg)
    assert high[2][0] > high[1][0]
    assert low[2][0] < low[1][0]
    assert left[2][0] < left[1][0] == right[1][0] < right[2][0]
    assert len({high[0], low[0], left[0]}) == 3


def test_a_break_shows_as_a_gap():
    svg = stem([(date(2025, 9, day), Kind.HIGH) for day in (1, 2, 20, 21)], PAPERS["a4"])
    ys = [begin[1] for _, begin, _ in leaves(svg)]
    assert ys == sorted(ys, reverse=True)
    assert ys[1] - ys[2] > 5 * (ys[0] - ys[1])


@pytest.mark.parametrize("cover", book_order.COVERS)
def test_each_cover_carries_the_title_the_year_and_the_name(cover):
    photo = Photo(id="1" * 32, name="river.jpg", media_type="image/jpeg", data=picture(), width=80, height=60)
    book = shelf.book(shelf.entry("Words", photos=(photo,)), cover=cover, author="M. Okafor", title="The quiet row")
    pdf = next(iter(make_book.make(book, "pdf").files.values()))
    first = shelf.letters(shelf.page_text(pdf, 0))
    assert all(word in first for word in ("Thequietrow", "202526", "MOkafor"))


def test_a_year_of_notes_alone_has_a_cover_of_words_and_no_bare_stem():
    notes = [shelf.entry("Words", kind=Kind.NOTE, number=number) for number in range(1, 30)]
    assert "cover.svg" not in make_book.source(shelf.book(*notes))
    assert "cover.svg" in make_book.source(shelf.book(*notes, shelf.entry("Words", number=40)))
