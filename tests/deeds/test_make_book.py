"""What a book takes in is read a little at a time."""

from __future__ import annotations

import pytest

from journal.deeds import make_book
from journal.deeds.empty_trash import delete_for_good
from journal.deeds.write import write
from journal.errors import Cancelled
from journal.shapes import Draft
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
