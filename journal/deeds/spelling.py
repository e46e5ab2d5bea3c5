"""Errand. Spelling: the language, and the words that are right in this journal whatever a dictionary says."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journal.prose import fold
from journal.settings_table import MY_WORDS, SPELLING_LANGUAGE

if TYPE_CHECKING:
    from journal.journal import Journal

_STAND_FOR = str.maketrans({"\u2019": "'", "\u02bc": "'", "\u2010": "-", "\u2011": "-", "\u00ad": None})


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """What the journal says about spelling: the language, and folded words that are right here."""

    language: str
    right: frozenset[str]


def look(journal: Journal) -> Right:
    """Give the language, with the teacher's own words and the names they protect."""
    words = [*journal.settings.get(MY_WORDS)]
    for person in journal.names.people(include_retired=True):
        words += [part for name in (*person.names, person.stand_in) for part in (name, *name.replace("-", " ").split())]
    return Right(language=journal.settings.get(SPELLING_LANGUAGE), right=frozenset(fold(usual(word)) for word in words))


def add(journal: Journal, word: str) -> None:
    """Keep a word as the teacher's own."""
    words = {*journal.settings.get(MY_WORDS), usual(word)}
    journal.settings.set(MY_WORDS, tuple(sorted(words)))


def usual(word: str) -> str:
    """Give a word as dictionaries write it: composed letters, plain apostrophes and hyphens."""
    return unicodedata.normalize("NFC", word).translate(_STAND_FOR)
