"""Quotes and dashes are set as a printer sets them, and no other letter is changed."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal import book_order
from journal.deeds import make_book
from journal.yearbook.languages import words_for
from journal.yearbook.tree import tree_of
from journal.yearbook.typography import dashed, typeset, typeset_tree
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


@given(text=st.text(alphabet="ab1 '\"-.\n—–…’", max_size=40), code=st.sampled_from(sorted(book_order.LANGUAGES)))
def test_no_other_letter_is_changed(text, code):
    def bare(one):
        return "".join(char for char in one if char not in "'\"-.—–…’‘‚“”„«»\u202f′″")

    assert bare(typeset(text, words_for(code).quotes)) == bare(text)


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("\"Good\" she said, 'so'", "“Good” she said, ‘so’"),
        ("\"He said 'no',\" she said", "“He said ‘no’,” she said"),
        ('("Good")', "(“Good”)"),
        ("the pupils' own, in '24", "the pupils’ own, in ’24"),
        ('5\'10" tall, "in 2020"', "5′10″ tall, “in 2020”"),
        ('צה"ל', "צה”ל"),
        ('قال "نعم"', "قال «نعم»"),
    ],
)
def test_a_quote_opens_closes_or_is_an_apostrophe_or_a_prime(typed, set_):
    assert typeset(typed, words_for("en").quotes) == set_


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ('"a *b*" c', "<p>“a <em>b</em>” c</p>"),
        ('*"b"* `"c"` "d"', "<p><em>“b”</em> <code>&quot;c&quot;</code> “d”</p>"),
        ('a "b\n\n"c" d', "<p>a “b</p><p>“c” d</p>"),
        ('- "a\n- "b"', "<ul><li>“a</li><li>“b”</li></ul>"),
        ("[https://b.org/a--b](https://b.org/a--b)", '<p><a href="https://b.org/a--b">https://b.org/a--b</a></p>'),
        ('["b"](https://b.org)', '<p><a href="https://b.org">“b”</a></p>'),
        ("```\na = '--'\n```", "<pre><code>a = &#x27;--&#x27;\n</code></pre>"),
    ],
)
def test_quotes_go_on_within_a_block_and_code_and_addresses_stay_as_typed(markdown, html):
    assert typeset_tree(tree_of(markdown), words_for("en").quotes).html().replace(">\n<", "><") == html


FORMS = ("pdf", "html", "epub")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("language", "seen"),
    [
        ("en", "“Good” she said, ‘so’"),
        ("de", "„Good“ she said, ‚so‘"),
        ("sv", "”Good” she said, ’so’"),
        ("pl", "„Good” she said, ’so’"),
        ("fr", "«\u202fGood\u202f» she said, “so”"),
    ],
)
def test_quotes_follow_the_language_of_the_book_in_every_form_that_is_set(language, seen, form):
    title = "\"Good\" she said, 'so'"
    book = shelf.book(shelf.entry(f'{title} and *"in"* `"code"`', title), language=language, title=f"Of {title}")
    text = text_of(book, form)
    assert text.count(run_together(seen)) >= 3
    assert text.count('"code"') == 1
    assert '"Good' not in text
    assert run_together(words_for(language).say("typeset")) in text


def text_of(book, form):
    """What a reader sees, without spaces and hyphens."""
    made = shelf.opened(make_book.make(book, form).files)
    if form == "pdf":
        return run_together(shelf.pdf_text(next(iter(made.values()))))
    pages = [data.decode().partition("<body")[2] for path, data in made.items() if path.endswith("html")]
    return run_together(unescape(re.sub(r"<[^>]*>", "", "\n".join(pages))))


def run_together(text):
    return re.sub(r"[\s\ufffe-]", "", text)
