"""Pure. What one word is by itself: a name of the lists, a word of a language, a verb, built of other words."""

from __future__ import annotations

import re

from journal.redaction import cues, lists, nameparts
from journal.redaction.folding import Reading, Word
from journal.redaction.lists import is_named
from journal.redaction.tongues import LITTLE, Spoken, is_common

_CAMEL = re.compile("[A-Z][a-z]+")
_TWO = 2
_DERIVED = lists.words_in("or ors er ers ing ings ist ists ation ations ment ments ness able less ful ly ed ism s es")
"""How English makes a word of another, and hardly a name."""
_BASE = 4
"""Letters of a word that another is made of, at least."""
_TYPED, _LONGEST_TYPED = 8, 20
"""Letters of a word that may be misspelt: of shorter ones, one name in twenty is that near to a word."""
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_JOINED = 7
"""Letters of two words in one, at least: "tam" and "sin" make a girl."""
_LONGEST = 80
"""Letters of two words in one, at most: no dictionary has half of it."""


def is_ordinary(word: Word, tongue: str) -> bool:
    """Tell whether a word is one of another language and, unless it is a little one, nobody's name.

    A capital says "name" in all of them but German.
    """
    letters = word.folded
    if not tongue or letters in LITTLE[tongue]:
        return bool(tongue)
    return is_common(letters, tongue) and not is_named(letters) and (tongue == "de" or not word.capital)


def is_little(reading: Reading, first: int, stop: int, spoken: Spoken) -> bool:
    """Tell whether this is a small word of another language: "du" of Du Wei in German, "pas" of ten Pas in French.

    Another word that English has not must be of that language: by "le" alone "le 7/10" is no French, but a pupil's.
    """
    word = reading.words[first]
    if stop - first > 1 or word.capital:
        return False
    of_names = word.folded in lists.first_names()
    little = {tongue for tongue, words in LITTLE.items() if word.folded in words and not of_names}
    little = set(LITTLE) if word.folded in cues.PARTICLES else little
    if not little:
        return False
    tongue = spoken.tongues[first]
    return tongue in little and not spoken.alone(tongue) <= {word.folded}


def is_branded(typed: str) -> bool:
    """Tell whether words with a capital each are written together and none is a name: "GarageBand", not "DeShawn"."""
    parts = [part.casefold() for part in _CAMEL.findall(typed)]
    if len(parts) < _TWO or "".join(parts) != typed.casefold():
        return False
    lists_of_names = (lists.first_names(), lists.names_and_words(), cues.PARTICLES, nameparts.NAMES_BEGIN)
    called = any(part in names for part in parts for names in lists_of_names)
    return not called and all(len(part) > _TWO and lists.is_word(part) for part in parts)


def does(letters: str) -> bool:
    """Tell whether a word is what a person did or does, and a thing hardly."""
    return letters not in cues.BEING and (letters in cues.SPEAKS or (len(letters) > 4 and letters.endswith("ed")))


def third_person(letters: str) -> bool:
    """Tell whether a word may be a verb in the third person: "hosts", "narrates", "tries"."""
    if len(letters) < 4 or not letters.endswith("s") or letters.endswith(("ss", "us", "is")):
        return False
    return lists.is_word(letters) and letters not in cues.PLURALS


def is_built(letters: str) -> bool:
    """Tell whether a word that no dictionary has is built of ones it has, or is how people write on a telephone."""
    if letters in lists.slang() or not letters.isascii() or not re.search("[aeiouy]", letters):
        return True
    single = re.sub(r"(.)\1{2,}", r"\1", letters)
    double = re.sub(r"(.)\1{2,}", r"\1\1", letters)
    if letters not in {single, double}:
        return True
    if re.fullmatch(r"(?:(?:ha|he|hi|la|na|yo|ja){2,}h?)", letters):
        return True
    for ending in cues.ENDINGS:
        base = letters.removesuffix(ending)
        if base != letters and len(base) > 2 and any(lists.is_word(base + more) for more in ("", "e", "y")):
            return True
    return is_joined(letters)


def is_misspelt(letters: str) -> bool:
    """Tell whether a long word is one slip of the hand from one of the dictionary: "absolutley", "tommorow"."""
    if not _TYPED <= len(letters) <= _LONGEST_TYPED:
        return False
    cuts = [(letters[:place], letters[place:]) for place in range(len(letters) + 1)]
    slips = (
        {head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1},
        {head + tail[1:] for head, tail in cuts},
        {head + letter + tail for head, tail in cuts for letter in _ALPHABET},
    )
    return any(map(lists.has_a_word, slips))


def is_derived(letters: str) -> bool:
    """Tell whether a word is made of another that no family is called by, with an ending or with a second such word."""
    for ending in _DERIVED:
        base = letters.removesuffix(ending)
        if base != letters and len(base) >= _BASE:
            made = any(lists.is_word(base + more) and not is_named(base + more) for more in ("", "e"))
            if made:
                return True
    cuts = range(_BASE, len(letters) - _BASE + 1)
    return any(_is_plain(letters[:cut]) and lists.is_word(letters[cut:]) for cut in cuts)


def _is_plain(letters: str) -> bool:
    return lists.is_word(letters) and not is_named(letters)


def is_joined(letters: str) -> bool:
    """Tell whether a word is two words of the dictionary, or one with a beginning: "wellbeing", "rewatch"."""
    for beginning in cues.BEGINNINGS:
        if letters.startswith(beginning) and lists.is_word(letters.removeprefix(beginning)):
            return True
    if not _JOINED <= len(letters) <= _LONGEST:
        return False
    return any(lists.is_word(letters[:cut]) and lists.is_word(letters[cut:]) for cut in range(3, len(letters) - 2))


def is_made_up(letters: str) -> bool:
    """Tell whether a word is two of the dictionary, though nobody writes them as one: "teamgrace", not "clipart"."""
    known = lists.is_word(letters) or letters in lists.beyond() or letters in lists.slang() or is_named(letters)
    return not known and is_joined(letters)


def is_row(letters: str) -> bool:
    """Tell whether a tag is words without a space, each of them small or no name: "backtoschool"."""
    reached = {0}
    for stop in range(1, len(letters) + 1):
        parts = (letters[start:stop] for start in reached)
        if any(_in_a_row(part) for part in parts):
            reached.add(stop)
    return len(letters) in reached


def _in_a_row(part: str) -> bool:
    if len(part) < 2:
        return part in {"a", "i"}
    return part in lists.small() or (len(part) > 3 and lists.is_word(part) and not is_named(part))
