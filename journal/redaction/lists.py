"""Pure. The word lists that come with the app: first and last names, and the English words that are no names.

They are part of the program like its code, so a pure module reads them, once and late. `resources/names/CREDITS.md`
says where they come from.
"""

from __future__ import annotations

import gzip
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent.parent.parent / "resources" / "names"
_BRITISH = (("our", "or"), ("is", "iz"), ("ys", "yz"), ("ae", "e"), ("tre", "ter"), ("ll", "l"), ("ogue", "og"))

PARTICLES = frozenset("de da do del della di du des la las le los van von der den dos das el al ten ter te zu zum bin ibn ben bint abu abd y e".split())  # fmt: skip  # noqa: E501, SIM905
COURTESIES = frozenset("mr mrs ms miss mx mister dr prof professor madame mme mlle monsieur frau herr senor senora senorita sr sra".split())  # fmt: skip  # noqa: E501, SIM905
ROLES = frozenset("coach principal teacher counselor counsellor aunt uncle tante grandma grandpa nurse officer rabbi pastor father sister brother sir sensei".split())  # fmt: skip  # noqa: E501, SIM905
CUES = frozenset("told asked named called thanked helped met emailed phoned hugged saw texted praised congratulated student pupil boy girl kid parent mom mum dad".split())  # fmt: skip  # noqa: E501, SIM905
SPEAKS = frozenset("said says asked asks told tells was is came went has had did does and who whispered smiled laughed cried looked raised walked sat stood wrote showed got gave wants wanted".split())  # fmt: skip  # noqa: E501, SIM905
MONTHS = frozenset({"april", "may", "june", "august", "jan", "mar"})
BEFORE_MONTHS = frozenset("in since until till by of early late last next this mid every from to during through on before after".split())  # fmt: skip  # noqa: E501, SIM905


@cache
def first_names() -> frozenset[str]:
    """Give the first names of the world that are written in Latin letters, folded."""
    return _compressed("first")


@cache
def last_names() -> frozenset[str]:
    """Give the last names, folded."""
    return _compressed("last")


@cache
def names_and_words() -> frozenset[str]:
    """Give the first names of English-speaking countries that are words as well."""
    return _compressed("both")


@cache
def known() -> frozenset[str]:
    """Give what is written with a capital and names no pupil: days, languages, countries, school's acronyms."""
    return _plain("known")


@cache
def small() -> frozenset[str]:
    """Give the words that begin sentences, whatever name they may also be somewhere."""
    return _plain("small")


@cache
def _words() -> frozenset[str]:
    return _compressed("words")


def is_word(folded: str) -> bool:
    """Tell whether the dictionary has this word, in American or British spelling."""
    words = _words()
    if folded in words or folded in small():
        return True
    return any(british in folded and folded.replace(british, plain) in words for british, plain in _BRITISH)


def _compressed(name: str) -> frozenset[str]:
    return frozenset(gzip.decompress((_FOLDER / f"{name}.txt.gz").read_bytes()).decode("ascii").split())


def _plain(name: str) -> frozenset[str]:
    return frozenset((_FOLDER / f"{name}.txt").read_text("ascii").split())
