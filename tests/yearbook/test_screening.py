"""Every word of a book goes past the people list, whatever part of the book it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journal.deeds import make_book
from journal.deeds.write import write
from journal.shapes import Component, Draft, Span
from journal.shapes.book import Note, Order
from journal.shapes.columns import COLUMNS, WRITTEN, Carried
from tests.yearbook import shelf_of_books as shelf


def test_a_listed_name_stands_in_no_name_of_a_friend_a_term_or_a_component(journal):
    journal.names.add(["Marta Delgado"], stand_in="Student A")
    write(journal, Draft(body="Plain words", day=shelf.YEAR.first))
    term = Span(name="Delgado's term", first=shelf.YEAR.first, last=shelf.YEAR.last)
    order = Order(period=replace(shelf.YEAR, name="Delgado's year"))
    manuscript = make_book.read(journal, order)
    component = Component(code="Delgado", name="Delgado's rows", domain="Marta Delgado")
    [told] = manuscript.entries
    answer = Note(day=told.day, text="Me too", who="Delgado")
    manuscript = replace(
        manuscript,
        entries=(replace(told, responses=(answer,), shows=(component,)),),
        terms=(term,),
        components=(component,),
    )
    for framework in ("", "own"):
        book = make_book.screen(replace(manuscript, order=replace(order, portfolio=framework)))
        assert "elgado" not in repr(book)
        assert not book.open_words


@pytest.mark.parametrize("column", [name for name in WRITTEN if Carried.BOOK in COLUMNS[name]])
def test_a_listed_name_in_any_text_of_an_entry_stands_nowhere_in_a_book(journal, column):
    journal.names.add(["Marta Delgado"], stand_in="Student A")
    write(journal, Draft(**{"body": "Plain words", "day": shelf.YEAR.first, column: "Delgado was calm"}))
    book = repr(make_book.screen(make_book.read(journal, Order(period=shelf.YEAR))))
    assert "elgado" not in book
    assert "Student A was calm" in book


def test_parts_of_a_framework_whose_codes_name_the_same_pupil_keep_their_own_entries(journal):
    journal.names.add(["Marta Delgado"], stand_in="Student A")
    write(journal, Draft(body="Plain words", day=shelf.YEAR.first))
    manuscript = make_book.read(journal, Order(period=shelf.YEAR))
    calm, loud = Component(code="Marta", name="Calm"), Component(code="Delgado", name="Loud")
    [told] = manuscript.entries
    order = Order(period=shelf.YEAR, portfolio="own")
    entries = (replace(told, shows=(calm,)),)
    book = make_book.screen(replace(manuscript, order=order, entries=entries, components=(calm, loud)))
    assert [chapter.title for chapter in book.chapters] == ["Student A Calm"]


def of_a_term(journal, name):
    """Give the book of plain words in a term that is called so."""
    write(journal, Draft(body="Plain words", day=shelf.YEAR.first))
    manuscript = make_book.read(journal, Order(period=shelf.YEAR))
    return make_book.screen(replace(manuscript, terms=(replace(shelf.YEAR, name=name),)))


def test_a_listed_word_that_stands_in_the_name_of_a_term_alone_is_asked_about(journal):
    journal.names.add(["Will Grace"], stand_in="Student A")
    book = of_a_term(journal, "The term will begin")
    assert [one.finding.text for one in book.open_words] == ["will"]


def test_a_name_that_was_replaced_in_a_term_alone_is_counted(journal):
    journal.names.add(["Marta Delgado"], stand_in="Student A")
    book = of_a_term(journal, "Delgado's term")
    assert book.replaced == 1
