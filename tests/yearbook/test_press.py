"""A proof for a printer: the page, its bleed and its marks, on every sheet."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from journal import book_order
from journal.deeds import make_book
from journal.shapes.book import Photo
from journal.yearbook.paper import PAPERS
from journal.yearbook.press import with_bleed
from tests.yearbook import shelf_of_books as shelf
from tests.yearbook.test_making import picture


def millimetres(box):
    return [round(float(one) / 72 * 25.4, 1) for one in (box.left, box.bottom, box.width, box.height)]


@pytest.mark.parametrize("paper", book_order.PAPERS)
def test_every_sheet_says_where_its_page_and_its_bleed_end(paper):
    photo = Photo(id="1" * 32, name="river.jpg", media_type="image/jpeg", data=picture(), width=80, height=60)
    book = shelf.book(shelf.entry("Words", photos=(photo,)), paper=paper, proof=True, cover="photo")
    pdf = next(iter(make_book.make(book, "pdf").files.values()))
    pages = PdfReader(io.BytesIO(pdf)).pages
    across, down = PAPERS[paper].across, PAPERS[paper].down
    for page in pages:
        assert millimetres(page.mediabox) == pytest.approx([0, 0, across + 20, down + 20], abs=0.2)
        assert millimetres(page.trimbox) == pytest.approx([10, 10, across, down], abs=0.2)
        assert millimetres(page.bleedbox) == pytest.approx([7, 7, across + 6, down + 6], abs=0.2)
    assert picture() in pdf, "what is moved in the file stays what it was"
    assert len(pages[0].images) == 1


def test_a_book_that_is_no_proof_stays_as_it_is():
    pdf = next(iter(make_book.make(shelf.book(shelf.entry("Words")), "pdf").files.values()))
    assert with_bleed(pdf) == pdf
    assert millimetres(PdfReader(io.BytesIO(pdf)).pages[0].mediabox) == [0, 0, 210, 297]
