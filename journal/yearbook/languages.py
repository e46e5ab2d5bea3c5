"""Edge. Fetches the words of a book in its language.

The tables are written by hand: Babel would bring ten megabytes for the dates alone, and none of the sentences.
"""

from __future__ import annotations

from functools import cache

from journal.assets import asset_text
from journal.book_order import LANGUAGES
from journal.yearbook.words import Words, words_of


def words_for(language: str) -> Words:
    """Give the book's words in a language (a BCP 47 tag), English where there are none."""
    code = language.split("-", maxsplit=1)[0].lower()
    return _words(code if code in LANGUAGES else "en")


@cache
def _words(code: str) -> Words:
    return words_of(asset_text(f"book/languages/{code}.toml"))
