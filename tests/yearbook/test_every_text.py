"""No text stops or shortens a book: the examples of CommonMark, tables and tasks, naughty strings, and nonsense."""

from __future__ import annotations

import json
import random  # noqa: TID251  seeded, so that a failure can be repeated; no secret comes of it
from datetime import date, timedelta
from pathlib import Path

import pytest

from journal import book_order
from journal.deeds import make_book
from journal.shapes import Gesture, Kind
from tests.fuzz import MARKDOWN
from tests.yearbook import shelf_of_books as shelf
from tests.yearbook.test_bad_input import lost_of, read

VECTORS = Path(__file__).parent.parent / "vectors" / "markdown"
GITHUB = (
    "| a | b |\n| --- | :-: |\n| c | d |",
    "| only |\n| --- |",
    "| a | b |\n| --- | --- |\n| one |\n| one | two | three |",
    "| a \\| b | `c \\| d` |\n| --- | --- |\n| **e \\| f** | g |\n> h",
    "a | b\n-|-\nc | d\n\nafter",
    "| ab |\n| --- | --- |\n| no table |",
    "- [ ] open\n- [x] done\n  - [ ] further in\n- [X]no task",
    "~~struck~~ and ~~~not~~~ and ~~not\n\nhere~~",
    "www.example.org and https://example.org/a_(b)?q=(c) and someone@example.org.",
    "# \n\n## \n\n#\n\n####### seven\n\n#none",
    "A[^note] and [^other]\n\n[^note]: what it says",
    "<details><summary>s</summary>\n\n**in**\n\n</details>",
)
UNSAID = {
    "267": {"003"},  # a list that begins at 003 begins at 3
    "264": {"123456789"},  # a browser counts the list itself
    "265": {"1234567890"},
}
"""Words of CommonMark's examples, by their place, that stand on a page in another form or not at all."""


def a_book(texts, **wishes):
    """An entry a text: as its words, and as a later line."""
    first = shelf.YEAR.first
    told = [
        shelf.entry(text, f"Title {n}", day=first + timedelta(n % 360), number=n + 1, later_lines=(shelf.later(text),))
        for n, text in enumerate(texts)
    ]
    return shelf.book(*told, **wishes)


def texts_of(name):
    return json.loads((VECTORS / name).read_text("utf-8"))


@pytest.mark.parametrize("form", book_order.FORMS)
def test_every_example_of_markdown_comes_out_again(form):
    texts = [*texts_of("commonmark.json"), *GITHUB]
    made = make_book.make(a_book(texts), form)
    seen = read(made, form)
    lost = {str(n): words - UNSAID.get(str(n), set()) for n, text in enumerate(texts) if (words := lost_of(text, seen))}
    assert {n: words for n, words in lost.items() if words} == {}
    assert made.plain == ()


@pytest.mark.parametrize("form", book_order.FORMS)
def test_every_naughty_string_comes_out_again(form):
    texts = texts_of("naughty_strings.json")
    seen = read(make_book.make(a_book(texts), form), form)
    lost = [text for text in texts if not set(shelf.letters(text)) <= set(seen)]
    # What is read from the right stands in a PDF in the order it is seen in: there letters are compared, not words.
    from_the_left = [text for text in texts if not any("\u0590" <= char <= "\u08ff" for char in text)]
    lost += [text for text in from_the_left if {word for word in lost_of(text, seen) if word.isascii()}]
    assert lost == []


@pytest.mark.parametrize("paper", book_order.PAPERS)
def test_nonsense_in_every_field_is_a_book_all_the_same(paper):
    chance = random.Random(f"nonsense {paper}")
    naughty = texts_of("naughty_strings.json")

    def text(most):
        pieces = chance.randrange(most)
        return "".join(chance.choice(MARKDOWN if chance.random() < 0.9 else naughty) for _ in range(pieces))

    told = [
        shelf.entry(
            text(60),
            text(8) if n % 3 else "",
            chance.choice(list(Kind)),
            date(2025, 8, 1) + timedelta(n),
            n + 1,
            tags=(text(4), text(2)),
            files=(text(4),),
            later_lines=(shelf.later(text(15)),),
            responses=(shelf.later(text(15), text(4), Gesture.CALL),),
        )
        for n in range(150)
    ]
    wishes = {"title": text(9), "author": text(6), "dedication": text(20), "foreword": text(50), "paper": paper}
    for form in book_order.FORMS:
        assert make_book.make(shelf.book(*told, **wishes), form).files
