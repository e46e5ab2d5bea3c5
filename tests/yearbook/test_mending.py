"""An entry that cannot be set as it is written stands in the book as plain words, and the others stay as they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from journal.deeds import make_book
from journal.errors import BookRefused
from journal.shapes.book import Photo
from journal.yearbook import mending
from tests.yearbook import shelf_of_books as shelf

TURNED = "$(touch /tmp/blns.fail)\u202e<http://x.y><httx.y>' autofocus onkeyup='javascЖ"
"""A link in words that are turned round: where a line ends inside it, the compiler fails."""


def read(made):
    return shelf.pdf_text(next(iter(made.files.values())))


def a_book(**wishes):
    told = [shelf.entry(f"It was **entry{n}**.", f"Day {n}", day=date(2025, 9, n), number=n) for n in range(1, 12)]
    return shelf.book(*told, **wishes)


def refusing(*bad):
    """Give a setting that fails wherever one of these words has a format."""

    def setting(book):
        if any(word in entry.body and not entry.plain for entry in book.entries for word in bad):
            raise BookRefused(reason="typesetting")
        if any(word in book.order.foreword and not book.own_words_plain for word in bad):
            raise BookRefused(reason="typesetting")
        return "set"

    return setting


@pytest.mark.parametrize("bad", [("entry5",), ("entry1*", "entry11"), ("entry3", "entry4", "entry9")])
def test_the_entries_that_stop_a_book_are_found_and_no_others(bad):
    done, book = mending.whole(a_book(), refusing(*bad))
    assert done == "set"
    assert [entry.id for entry in book.entries if entry.plain] == [
        entry.id for entry in a_book().entries if any(word in entry.body for word in bad)
    ]


def test_entries_that_fail_only_together_are_all_set_plainly():
    def setting(book):
        if len([entry for entry in book.entries if not entry.plain]) > 7:
            raise BookRefused(reason="typesetting")

    _, book = mending.whole(a_book(), setting)
    assert all(entry.plain for entry in book.entries)


def test_a_foreword_that_stops_a_book_is_set_plainly_and_no_entry_is():
    _, book = mending.whole(a_book(foreword="# Too *much*"), refusing("Too"))
    assert book.own_words_plain
    assert not any(entry.plain for entry in book.entries)


def test_what_plain_words_do_not_cure_is_refused():
    def setting(book):
        raise BookRefused(reason="glyphs")

    with pytest.raises(BookRefused):
        mending.whole(a_book(), setting)


def test_plain_words_stand_as_they_were_typed_and_their_picture_is_named():
    photo = Photo(id="b" * 32, name="river.jpg", media_type="image/jpeg", data=b"", width=9, height=9)
    told = shelf.entry("# One\n\nIt was **told**.\n- so\n- [so](https://a.b)", "Day", photos=(photo,))
    _, book = mending.whole(shelf.book(told, foreword="Some *words*"), refusing("told", "Some"))
    text = read(make_book.make(book, "pdf"))
    for words in ("# One", "It was **told**.", "- [so](https://a.b)", "river.jpg", "Some *words*"):
        assert words in text
    assert make_book.make(replace(book, order=replace(book.order, protect=False)), "pdf").plain == (told.day,)


def test_a_link_that_the_compiler_cannot_turn_round_stops_no_book():
    told = [shelf.entry("wide " * n + TURNED, f"Day {n}", number=n) for n in range(1, 30)]
    foreword = "\n\n".join(f"{'wide ' * n}{TURNED}" for n in range(30))
    made = make_book.make(shelf.book(*told, paper="a5", foreword=foreword), "pdf")
    assert read(made).count("Ж") == 59


def test_a_name_of_which_nothing_is_seen_is_called_by_its_day():
    told = shelf.entry("", "\u200b\ufeff", day=date(2025, 9, 12))
    made = make_book.make(shelf.book(told, title="\u2060"), "pdf")
    assert made.plain == ()
    assert "A year of teaching" in read(made)
