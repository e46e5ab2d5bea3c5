"""Quotes and dashes are set as a printer sets them, and no other letter is changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.deeds import make_book
from journal.yearbook.typography import between_quotes, dashed
from tests.yearbook import shelf_of_books as shelf


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("it's the pupils' own", "it’s the pupils' own"),
        ("'tis '90s rock", "’tis ’90s rock"),
        ("one - two -- three --- four", "one – two – three — four"),
        ("so--and so---on", "so–and so—on"),
        ("wait... no.... yes", "wait… no.... yes"),
        ("-1, a-b, --help, - item", "-1, a-b, --help, - item"),
        ("5'10\" tall", "5'10\" tall"),
    ],
)
def test_dashes_and_apostrophes(typed, set_):
    assert dashed(typed) == set_


@given(text=st.text(alphabet="ab1 '\"-.\n—–…’", max_size=40))
def test_no_other_letter_is_changed(text):
    def bare(one):
        return "".join(char for char in one if char not in "'\"-.—–…’")

    assert bare(dashed(text)) == bare(text)
    assert "".join(between_quotes(text)) == text


@pytest.mark.parametrize(
    ("language", "seen"),
    [
        ("en", "“Good” she said, ‘so’"),
        ("de", "„Good“ she said, ‚so‘"),
        ("sv", "”Good” she said, ’so’"),
        ("pl", "„Good” she said"),
    ],
)
def test_quotes_follow_the_language_of_the_book(language, seen):
    book = shelf.book(shelf.entry('"Good" she said, \'so\' and *"in"* `"code"`'), language=language)
    text = shelf.pdf_text(next(iter(make_book.make(book, "pdf").files.values())))
    assert seen in text
    assert '"code"' in text
