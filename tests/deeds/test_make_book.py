"""What a book takes in is read a little at a time, and is what the journal still says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journal.deeds import draft_book, make_book
from journal.deeds.empty_trash import delete_for_good
from journal.deeds.write import revise, write
from journal.errors import Cancelled
from journal.settings_table import BOOK_DRAFT, MY_NAME
from journal.shapes import Draft
from journal.shapes.book import Quote
from journal.slices import at_once


def test_words_are_saved_while_a_book_is_read_and_what_is_deleted_meanwhile_is_not_in_it(journal):
    first, second = write(journal, Draft(body="One")), write(journal, Draft(body="Two"))
    order = make_book.start(journal)
    going = make_book.reading(journal, order)
    next(going)
    write(journal, Draft(body="Three"))
    delete_for_good(journal, [second.id])
    assert [entry.id for entry in at_once(going).entries] == [first.id]
    stopped = make_book.reading(journal, order, cancelled=lambda: True)
    with pytest.raises(Cancelled):
        at_once(stopped)


def test_a_sentence_that_was_to_stand_large_goes_when_its_entry_says_it_no_longer(journal):
    changed, deleted, kept = (
        write(journal, Draft(body=f"# Title\n\nIt was the *{word}* one.")) for word in ("first", "next", "last")
    )
    quotes = tuple(
        Quote(entry=entry.id, text=f"It was the {word} one.")
        for entry, word in ((changed, "first"), (deleted, "next"), (kept, "last"))
    )
    order = replace(make_book.start(journal), quotes=quotes)
    draft_book.keep(journal, order)
    assert draft_book.begin(journal).order.quotes == make_book.read(journal, order).order.quotes == quotes
    revise(journal, changed.id, Draft(body="# Title\n\nOnly this."))
    delete_for_good(journal, [deleted.id])
    assert journal.settings.get(BOOK_DRAFT).quotes == (quotes[0], quotes[2]), "nothing is left of what was deleted"
    assert draft_book.begin(journal).order.quotes == make_book.read(journal, order).order.quotes == quotes[2:]
    draft_book.keep(journal, order)
    assert journal.settings.get(BOOK_DRAFT).quotes == quotes[2:]


def test_a_book_goes_on_under_the_name_of_the_settings_until_it_says_another_or_none(journal):
    make_book.keep_choices(journal, make_book.start(journal))
    journal.settings.set(MY_NAME, "Ellen")
    assert (make_book.first(journal).author, make_book.start(journal).author) == ("Ellen", "Ellen")
    make_book.keep_choices(journal, replace(make_book.start(journal), author=""))
    assert make_book.start(journal).author == ""
