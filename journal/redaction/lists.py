"""Pure. The word lists that come with the app: first and last names, and the English words that are no names.

They are part of the program like its code, so a pure module reads them, once and late. `resources/names/CREDITS.md`
says where they come from.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent.parent.parent / "resources" / "names"
_BRITISH = (
    ("our", "or"),
    ("ence", "ense"),
    ("ogramme", "ogram"),
    ("ctis", "ctic"),
    ("is", "iz"),
    ("ys", "yz"),
    ("ae", "e"),
    ("tre", "ter"),
    ("ll", "l"),
    ("ogue", "og"),
)
_LONGEST = 46
"""Letters of a word in British spelling, at most: twice those of the longest, as if each "ae" became "e"."""


def words_in(text: str) -> frozenset[str]:
    """Give the words of a table."""
    return frozenset(text.split())


NAMES_FIRST = words_in(
    """
    aliyah betty bob bobby brad celesta charlie colleen corrie deb eddy elle ethyl hector henry harry jane jenny jimmy
    joey john johnny josh juan julio kelvin ken louis marge maria marina martin mickey mike molly nelson peter phoebe
    roger sally sheila sibyl ted terry tom tommy tony veronica victor waldo wally
    """
)
"""Words of the dictionary that hardly anybody writes: the name is what is meant, even without its capital."""


@cache
def common(tongue: str) -> frozenset[str]:
    """Give the common words of a language that are no names in it, folded."""
    return _compressed(tongue)


@cache
def first_names() -> frozenset[str]:
    """Give the first names of the world that are written in Latin letters, folded.

    `called` are of schools in Europe, Africa and India, and the packages have them not.
    """
    return _compressed("first") | _plain("called")


@cache
def last_names() -> frozenset[str]:
    """Give the last names, folded."""
    return _compressed("last")


@cache
def names_and_words() -> frozenset[str]:
    """Give the first names of English-speaking countries that are words as well, and nicknames that are."""
    return _compressed("both") | _plain("worded")


@cache
def places() -> frozenset[str]:
    """Give towns and lands, folded; the words of a longer one are joined by "_"."""
    return _compressed("places")


@cache
def known() -> frozenset[str]:
    """Give what is written with a capital and names no pupil: days, languages, countries, school's acronyms."""
    return _plain("known")


@cache
def beyond() -> frozenset[str]:
    """Give what English writes and its dictionary has not: "Gaelic", "Waitrose", "moustache". No person is in it."""
    return _compressed("beyond") - _plain("called")


@cache
def small() -> frozenset[str]:
    """Give the words that begin sentences, whatever name they may also be somewhere."""
    return _plain("small")


@cache
def verbs() -> frozenset[str]:
    """Give verbs in the third person that are hardly things: "Rose volunteers at the shop"."""
    return _plain("verbs")


@cache
def slang() -> frozenset[str]:
    """Give what people write on a telephone and in a staff room, and no dictionary has."""
    return _plain("slang")


@cache
def famous() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Give books, brands, feasts and figures of several words by their first one, folded, with "'s" where one owns.

    None of them is a first name with a last name of the lists: a pupil may be called Michael Jackson.
    """
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for line in (FOLDER / "famous.txt").read_text("ascii").splitlines():
        first, *rest = line.split()
        found[first] = (*found.get(first, ()), (first, *rest))
    return found


@cache
def _words() -> frozenset[str]:
    return _compressed("words")


def is_word(folded: str) -> bool:
    """Tell whether the dictionary has this word, in American or British spelling."""
    words = _words()
    if folded in NAMES_FIRST or len(folded) > _LONGEST:
        return False
    if folded in words or folded in small():
        return True
    return any(british in folded and folded.replace(british, plain) in words for british, plain in _BRITISH)


def has_a_word(several: Iterable[str]) -> bool:
    """Tell whether the dictionary has one of these, in American spelling."""
    return not _words().isdisjoint(several)


def is_named(letters: str) -> bool:
    """Tell whether any list of names has this."""
    return letters in last_names() or is_given(letters)


def is_given(letters: str) -> bool:
    """Tell whether a list of first names has this, as a word too."""
    return letters in first_names() or letters in names_and_words()


def _compressed(name: str) -> frozenset[str]:
    return frozenset(gzip.decompress((FOLDER / f"{name}.txt.gz").read_bytes()).decode("ascii").split())


def _plain(name: str) -> frozenset[str]:
    return frozenset((FOLDER / f"{name}.txt").read_text("ascii").split())
