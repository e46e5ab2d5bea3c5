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


def _words_in(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARTICLES = _words_in(
    """
    de da do del della di du des la las le los van von der den dos das el al ten ter te zu zum bin ibn ben bint abu
    abd y e
    """
)
COURTESIES = _words_in(
    """
    mr mrs ms miss mx mister dr prof professor madame mme mlle monsieur frau herr senor senora senorita sr sra
    """
)
ROLES = _words_in(
    """
    coach principal teacher counselor counsellor aunt uncle tante grandma grandpa nurse officer rabbi pastor father
    sister brother sir sensei
    """
)
CUES = _words_in(
    """
    told asked named called thanked helped met emailed phoned hugged saw texted praised congratulated student pupil
    boy girl kid parent mom mum dad
    """
)
"""Words after which a capital is a name even where the dictionary has the word."""
SPEAKS = _words_in(
    """
    said says asks tells told was is came comes went goes has had did does and who read reads left made makes took
    takes knew knows thought thinks felt feels brought caught kept held put puts broke fell ran runs won lost cannot
    cant would could should might must wont wouldnt couldnt didnt doesnt isnt wasnt hasnt never always finally also
    just still sat stood wrote showed got gave wants ate began drew drove flew forgot grew heard hid hit hurt led lent
    met paid rang rode rose sang saw sent shook shut slept spoke stole swam taught threw understood woke wore cried
    """
)
"""Words that follow a name which begins a sentence, though it may be a word: "Hunter kicked", "Dawn cannot"."""
MONTHS = frozenset({"april", "may", "june", "august", "jan", "mar"})
"""Months that are names too; the others are in `known.txt`."""
BEFORE_MONTHS = _words_in(
    """
    in since until till by of early late last next this mid every from to during through on before after
    """
)


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
