"""Pure. A place where a text may name somebody listed, and what of its neighbours is part of the name."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from journal.redaction import cues
from journal.redaction.folding import Reading, Word
from journal.redaction.lists import words_in
from journal.redaction.tongues import Spoken, is_common

_ENDED = re.compile(r"[;!?]|\.\s*\n|[^\W\d_]{2}\.\s")
"""The end of a sentence between two names: "Mrs Castellanos. Rosa", but "K. Poe"."""
_WORDS = re.compile(r"[^\W\d_]+")
_LONE = re.compile(r"(?<!\w)[^\W\d_](?![\w.])")
"""One letter that no dot makes an initial."""
_LARGE = words_in("miss fr br hon rev oom")
"""Titles that are another word without their capital; Spanish and French write theirs small, "la señora Benítez"."""
_JOINING = frozenset("aeiouwyz")
"""Letters that are words between two names, in whatever language: "rosa y castellanos", but "rosa d castellanos"."""
_AND = frozenset("eywz")
"""Letters that are "and", "in" and "with" elsewhere, and stand behind a name as often as an initial does."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A run of a reading [place, stop) that names, or may name, one of `persons`."""

    place: int
    stop: int
    persons: frozenset[int]
    sure: bool
    capital: bool
    family: bool = False
    inside: bool = False
    """Part of one word, as in `delgadoboard.jpg`."""
    sensed: bool = False
    """Sure by its sentence alone."""
    titled: bool = False
    """A pupil's surname behind a title: somebody else of that name, "her mum, Mrs Castellanos"."""


def joined(reading: Reading, first: int, last: Hit, hit: Hit) -> Hit | None:
    """Make one of two neighbouring parts of one person's name, with a particle or an initial between them.

    The last hit begins with the word `first`; "Mrs Castellanos, Rosa's mum" is no "Castellanos, Rosa" of a list.
    """
    persons = last.persons & hit.persons
    between = reading.folded[last.stop : hit.place]
    apart = len(between) > 24 or "\n\n" in between or "#" in between
    mixed = last.capital is not hit.capital and hit.stop - hit.place > 1  # "Zara k"
    if not persons or apart or mixed or last.family:
        return None
    if _again(reading, last, hit) or any(map(str.isdigit, between)):
        return None  # "So so-yeon", "on May 5 May"
    if "," in between and first and is_title(reading.words[first - 1]):
        return None
    letters = _WORDS.findall(between)
    ended = _ENDED.search(reading.folded, max(0, last.stop - 2), hit.place)
    if ended or len(between) - sum(map(len, letters)) > 6 or not all(map(_joins, letters)):
        return None
    lone = _LONE.findall(reading.text, reading.ends[last.stop - 1], reading.starts[hit.place])
    if any(one.islower() and (last.capital or one in _JOINING or not one.isascii()) for one in lone):
        return None
    sure = last.sure or hit.sure or (last.capital and hit.capital)
    return replace(last, stop=hit.stop, persons=persons, sure=sure, family=hit.family)


def is_title(word: Word) -> bool:
    """Tell whether a word before a surname is a title."""
    return word.folded in cues.COURTESIES and (word.capital or word.folded not in _LARGE)


def is_small_initial(reading: Reading, index: int, hit: Hit, spoken: Spoken) -> bool:
    """Tell whether this is the initial of somebody written small: "marcus k", not "maria y pedro" or "maria w/ me"."""
    word = reading.words[index]
    if not hit.sure or word.capital or word.contracted or len(word.folded) > 1:
        return False
    loose = _is_loose(word.folded) or reading.folded.startswith("/", word.stop)
    return not loose and not (spoken.tongues[index] and is_common(word.folded, spoken.tongues[index]))


def _again(reading: Reading, last: Hit, hit: Hit) -> bool:
    """Tell whether the second of two hits says a word of the first once more."""
    said = set(_WORDS.findall(reading.folded, last.place, last.stop))
    return not said.isdisjoint(_WORDS.findall(reading.folded, hit.place, hit.stop))


def _joins(between: str) -> bool:
    return len(between) == 1 or between in cues.PARTICLES


def _is_loose(letter: str) -> bool:
    """Tell whether a small letter is hardly anybody's: one that is a word, or of a script without such initials."""
    return letter in cues.LOOSE_LETTERS or letter in _AND or not letter.isascii()
