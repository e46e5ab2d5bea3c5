"""A few entries on pages of their own, from real journals to what can be read on the paper."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image
from pypdf import PdfReader

from journal.deeds import make_book, people, print_entries, write
from journal.errors import BookRefused, NoSuchEntry, Undecided
from journal.shapes import Decision, Draft, EntryId, Kind
from journal.shapes.book import MOST_ALONE
from tests.yearbook.shelf_of_books import TORTURE, letters, pdf_text, words_of
from tests.yearbook.test_making import picture


@pytest.fixture
def entry(journal):
    """An entry with a later line, a photo and a tag."""
    made = write.write(
        journal,
        Draft(title="The quiet row", body="We waited. #third-period", kind=Kind.HIGH, day=date(2026, 3, 10)),
    )
    write.add_later_line(journal, made.id, "It went on like that")
    write.attach(journal, made.id, "row.jpg", picture())
    return made.id


def pdf_of(journal, *entries, **choices):
    order = replace(print_entries.order_of(journal, entries), **choices)
    [(name, data)] = print_entries.as_pdf(make_book.gather(journal, order)).files.items()
    return name, data


def test_an_entry_stands_on_a_page_of_its_own_with_its_day_its_photo_and_what_came_later(journal, entry):
    name, data = pdf_of(journal, entry)
    read = PdfReader(io.BytesIO(data))
    assert name == "The quiet row.pdf"
    assert len(read.pages) == len(read.pages[0].images) == 1
    text = " ".join(pdf_text(data).split())
    for said in ("The quiet row", "We waited.", "It went on like that", "10", "March 2026", "High", "third-period"):
        assert said in text
    for of_a_book in ("Contents", "A year of teaching", "Made with Afterbell", "Highs and lows"):
        assert of_a_book not in text


def test_what_is_not_wanted_is_left_out_and_the_paper_is_the_one_chosen(journal, entry):
    _, data = pdf_of(journal, entry, photos=False, later_lines=False, paper="a5")
    [page] = PdfReader(io.BytesIO(data)).pages
    assert not page.images
    assert "It went on" not in pdf_text(data)
    assert [round(float(side) / 72 * 25.4) for side in (page.mediabox.width, page.mediabox.height)] == [148, 210]


def test_several_stand_one_after_the_other_and_their_pages_are_counted(journal, entry):
    long = write.write(journal, Draft(title="Long", body="\n\n".join([TORTURE] * 3), day=date(2026, 3, 12)))
    name, data = pdf_of(journal, long.id, entry, protect=False)
    assert name == "10 March 2026 – 12 March 2026.pdf"
    told = " ".join(pdf_text(data).split())
    assert told.index("The quiet row") < told.index("Long")
    pages = len(PdfReader(io.BytesIO(data)).pages)
    assert pages > 2
    assert f"2 / {pages}".replace(" ", "") in told.replace(" ", "")
    assert [word for word in words_of("Signs nested deepest short") if word not in letters(told)] == []


def test_as_many_as_are_printed_together_become_one_pdf(journal):
    made = [write.write(journal, Draft(title=f"Title{at}", body="We waited.")).id for at in range(MOST_ALONE)]
    _, data = pdf_of(journal, *made)
    read = PdfReader(io.BytesIO(data))
    assert [line.title for line in read.outline] == [f"Title{at}" for at in range(MOST_ALONE)]


@pytest.mark.parametrize("paper", ["a4", "a5"])
def test_the_page_is_one_for_all_readers_and_to_be_kept(journal, entry, paper):
    _, data = pdf_of(journal, entry, paper=paper)
    assert b"pdfuaid:part>1<" in data
    assert b"pdfaid:part>2<" in data


def test_a_name_on_the_list_has_its_stand_in_and_the_page_says_so(journal):
    journal.names.add(("Marcus Bell",))
    made = write.write(journal, Draft(title="Marcus", body="Marcus helped."))
    name, data = pdf_of(journal, made.id)
    assert name == "Student A.pdf"
    assert "Student A helped." in pdf_text(data)
    assert "replaced by stand-ins" in " ".join(pdf_text(data).split())
    _, own = pdf_of(journal, made.id, protect=False)
    assert "Marcus helped." in pdf_text(own)
    assert "stand-in" not in pdf_text(own)


def test_nothing_is_made_while_a_word_is_open_and_what_was_decided_is_kept(journal):
    made = write.write(journal, Draft(body="I met Oyelaran in the corridor."))
    order = print_entries.order_of(journal, (made.id,))
    book = make_book.gather(journal, order)
    for make in (print_entries.as_pdf, lambda book: print_entries.for_printer(book, 72)):
        with pytest.raises(Undecided):
            make(book)
    [word] = book.open_words
    decided = replace(order, decisions=(Decision(key=word.finding.key, replacement="a colleague"),))
    journal.do(lambda journal: people.remember(journal, decided.decisions))
    book = make_book.gather(journal, order)
    [(_, data)] = print_entries.as_pdf(book).files.items()
    assert "I met a colleague in the corridor." in pdf_text(data)
    [page] = print_entries.for_printer(book, 72)
    assert Image.open(io.BytesIO(page)).size == (595, 842)


def test_none_too_many_and_one_that_is_not_there_are_refused(journal, entry):
    with pytest.raises(BookRefused):
        print_entries.order_of(journal, ())
    with pytest.raises(BookRefused):
        print_entries.order_of(journal, (entry,) * (MOST_ALONE + 1))
    with pytest.raises(NoSuchEntry):
        print_entries.order_of(journal, (EntryId("0" * 32),))
