"""Where the words of a printed book stand: all of them on the sheet, each label beside its entry."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

import pypdfium2
import pytest

from journal.deeds import make_book
from tests.yearbook import shelf_of_books as shelf


def pdf_of(book):
    [data] = make_book.make(book, "pdf").files.values()
    return data


def edges(data):
    """Give for each page with words (its number, width, the left and right edge of its letters in points, its text)."""
    with closing(pypdfium2.PdfDocument(data)) as read:
        for number, page in enumerate(read, 1):
            text = page.get_textpage()
            boxes = [text.get_charbox(place) for place in range(text.count_chars())]
            told = [box for box in boxes if box[2] > box[0]]
            if told:
                left, right = min(box[0] for box in told), max(box[2] for box in told)
                yield number, page.get_width(), left, right, text.get_text_range()


def top_of(data, number, words):
    with closing(pypdfium2.PdfDocument(data)) as read:
        page = read[number].get_textpage()
        place = page.get_text_range().index(words)
        return page.get_charbox(place)[3]


@pytest.mark.parametrize("paper", ["a5", "a4"])
def test_contents_and_tags_of_many_pages_stay_on_the_sheet_on_both_sides_of_a_spread(paper):
    first = shelf.YEAR.first
    tags = tuple(f"tag {one}{two}" for one in "abcdefghijklmnopqrst" for two in "abcdefghijkl")
    told = [shelf.entry("", f"A long title, {n}", day=first + timedelta(n), number=n + 1) for n in range(1, 240)]
    told.insert(0, shelf.entry("", "All of them", day=first, tags=tags))
    listed = 0
    for number, width, left, right, text in edges(pdf_of(shelf.book(*told, paper=paper, cover="type"))):
        assert left > 20, number
        assert right < width - 20, number
        if "tag a" in text or "tag t" in text:
            listed += 1
            assert str(number) in text.split(), "a page has its number, the last of them, too"
    assert listed > 1


@pytest.mark.parametrize(
    "begins",
    ["Plain words.", "- a list", "1. a list", "- [ ] a task", "> a quote", "| cell | b |\n|-|-|"],
)
def test_the_label_stands_beside_the_title_or_the_first_line_whatever_the_entry_begins_with(begins):
    words = next(word for word in ("Plain", "a list", "a task", "a quote", "cell") if word in begins)
    titled = pdf_of(shelf.book(shelf.entry(begins, "Qitle"), cover="type", paper="a5"))
    bare = pdf_of(shelf.book(shelf.entry(begins, ""), cover="type", paper="a5"))
    assert abs(top_of(titled, 3, "Friday") - top_of(titled, 3, "Qitle")) < 4
    assert abs(top_of(bare, 3, "Friday") - top_of(bare, 3, words)) < 4


def test_pages_that_follow_one_another_are_one_run_in_the_index():
    first, text = shelf.YEAR.first, "One line of it, and then another.\n\n" * 40
    told = [shelf.entry(text, f"D{n}", day=first + timedelta(n), number=n + 1, tags=("quiet",)) for n in range(14)]
    said = shelf.pdf_text(pdf_of(shelf.book(*told, cover="type")))
    index = said[said.rindex("quiet") :]
    assert "–" in index.split("\n")[1]
