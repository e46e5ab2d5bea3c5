"""Whatever stands in an entry: a clean book in every form, and every word that went in comes out again."""

from __future__ import annotations

import re
import unicodedata
from html import unescape

import pytest

from journal import book_order
from journal.deeds import make_book
from tests.yearbook import shelf_of_books as shelf

NESTED = 40
BAD = {
    "fifty thousand words": " ".join(f"word{n}" for n in range(50_000)),
    "a thousand paragraphs": "\n\n".join(f"one{n} **two{n}** three{n}" for n in range(1_000)),
    "forty columns": shelf.WIDE,
    "four hundred rows": "| a | b |\n|---|---|\n" + "\n".join(f"| row{n} | {'long ' * 20}end{n} |" for n in range(400)),
    "nested lists": "\n".join("  " * n + f"- level{n}" for n in range(NESTED)),
    "nested numbers": "\n".join("   " * n + f"1. level{n}" for n in range(NESTED)),
    "nested quotes": "\n".join(">" * n + f" deep{n}\n" + ">" * n for n in range(1, NESTED)),
    "headings of every level": "\n\n".join("#" * (n % 6 + 1) + f" head{n}" for n in range(60)),
    "raw HTML": "<div onclick='run()'>in</div> <script>bad()</script> <table><tr><td>cell</td></tr></table> <iframe>",
    "HTML that is cut off": "before <div <b <!-- never closed & &nosuch; &#999999999; after",
    "broken pictures": "![first](attachment:zzz) ![second](http://example.org/y.png) ![third]( ) ![](attachment:)",
    "links that go nowhere": "[one](javascript:run) [two](<> ) [three][four] [five]: six",
    "from the right": "مرحبا **بالعالم** abc\n\n- שלום\n- עולם\n\n> ציטוט\n\n| א | ב |\n|---|---|\n| ג | ד |",
    "emoji": "before 🙂👩‍🏫🇩🇪👍🏽🏳️‍🌈 1️⃣ between ☺️ ★ after",
    "signs that are not seen": "a\x00b\x01 c\u200dd e\u2028f g\u202eh\u202c i\ufeffj\ufffek",
    "brackets without end": "[" * 3_000 + "inside" + "]" * 3_000,
    "stars without end": "*" * 3_000 + "after",
    "a fence that never closes": "```\n" + "\n".join(f"line{n}" for n in range(200)),
    "code as wide as a street": "```\n" + "x" * 700 + "\n```\n\n`" + "y" * 700 + "`",
    "Typst": '#set page(width: 1pt)\n\n#panic("no") \\ $x^2$ @ref <label> #import "x": * //x /* y',
    "nothing but spaces": " \n\t\n \u00a0 \n",
}
OURS = {"attachment", "zzz", "http", "example", "org", "y", "png", "javascript", "run"}
"""Parts of addresses, which are not shown."""


def words_of(text):
    """Every word with a letter or a figure in it."""
    kept = "".join(
        char for char in unescape(text) if unicodedata.category(char) not in {"Cc", "Cf", "Co", "Cn"} or char in "\n\t"
    )
    return [word for word in re.findall(r"\w+", unicodedata.normalize("NFKC", kept)) if any(map(str.isalnum, word))]


def read(made, form):
    """Give what a reader of a form sees, as letters alone."""
    if form == "pdf":
        return shelf.letters(shelf.pdf_text(next(iter(made.files.values()))))
    files = shelf.opened(made.files)
    text = "\n".join(data.decode() for path, data in files.items() if path.endswith((".html", ".xhtml", ".md")))
    if form == "epub":
        text = unescape(re.sub(r"<[^>]*>", " ", text))
    if form == "html":
        text = unescape(re.sub(r"<[^>]*>", " ", text[text.index("</style>") :]))
    return shelf.letters("".join(char for char in unescape(text) if unicodedata.category(char) != "Cf"))


def lost_of(text, seen):
    """Give the words of a text that are not seen; looked for from the last one on, for most come in their order."""
    lost, at = set(), 0
    for word in map(shelf.letters, words_of(text)):
        found = seen.find(word, at)
        if found >= 0:
            at = found + len(word)
        elif word not in seen:
            lost.add(word)
    return lost


@pytest.mark.parametrize("form", book_order.FORMS)
@pytest.mark.parametrize("name", BAD)
def test_every_word_of_a_bad_entry_comes_out_again(name, form):
    body = BAD[name]
    book = shelf.book(
        shelf.entry(
            body, "Above it", later_lines=(shelf.later(body[:2_000]),), responses=(shelf.later(body[:2_000], "Noor"),)
        )
    )
    seen = read(make_book.make(book, form), form)
    assert "Aboveit" in seen
    if form == "pdf" and name == "from the right":
        # A PDF keeps such words in the order they are seen in; what counts is that no letter is lost.
        assert not set(shelf.letters(body)) - set(seen)
        return
    assert not lost_of(body, seen) - OURS


@pytest.mark.parametrize("form", book_order.FORMS)
def test_bad_words_of_ones_own_make_a_book_too(form):
    bad = "\n\n".join(one[:400] for one in BAD.values())
    title = 'A 🙂 <b>title</b> \x00 #let x "quoted" שלום ' + "w" * 60
    wishes = {"title": title, "foreword": bad, "dedication": bad[:1_500], "author": '"; #panic() 🙂'}
    seen = read(make_book.make(shelf.book(shelf.entry("Text", title * 3), **wishes), form), form)
    assert "w" * 60 in seen


@pytest.mark.parametrize("form", book_order.FORMS)
@pytest.mark.parametrize("entries", [(), (shelf.entry("One sentence.", tags=("\ufeffrow",)),), (shelf.entry(""),)])
def test_nothing_or_next_to_nothing_is_a_clean_book(entries, form):
    made = make_book.make(shelf.book(*entries), form)
    assert "Ayear" in read(made, form)
