"""Pure. What one word is by its form: a name of the lists, a verb in the third person, built of other words."""

from __future__ import annotations

import re

from journal.redaction import lists


def is_named(letters: str) -> bool:
    """Tell whether any list of names has this."""
    return letters in lists.first_names() or letters in lists.last_names() or letters in lists.names_and_words()


def does(letters: str) -> bool:
    """Tell whether a word is what a person did or does, and a thing hardly."""
    return letters not in lists.BEING and (letters in lists.SPEAKS or (len(letters) > 4 and letters.endswith("ed")))


def third_person(letters: str) -> bool:
    """Tell whether a word may be a verb in the third person: "hosts", "narrates", "tries"."""
    if len(letters) < 4 or not letters.endswith("s") or letters.endswith(("ss", "us", "is")):
        return False
    return lists.is_word(letters) and letters not in lists.PLURALS


def is_built(letters: str) -> bool:
    """Tell whether a word that no dictionary has is built of ones it has, or is how people write on a telephone."""
    if letters in lists.SLANG or not letters.isascii() or not re.search("[aeiouy]", letters):
        return True
    single = re.sub(r"(.)\1{2,}", r"\1", letters)
    double = re.sub(r"(.)\1{2,}", r"\1\1", letters)
    if letters not in {single, double}:
        return True
    if re.fullmatch(r"(?:(?:ha|he|hi|la|na|yo|ja){2,}h?)", letters):
        return True
    for ending in lists.ENDINGS:
        base = letters.removesuffix(ending)
        if base != letters and len(base) > 2 and any(lists.is_word(base + more) for more in ("", "e", "y")):
            return True
    for beginning in lists.BEGINNINGS:
        if letters.startswith(beginning) and lists.is_word(letters.removeprefix(beginning)):
            return True
    return any(lists.is_word(letters[:cut]) and lists.is_word(letters[cut:]) for cut in range(3, len(letters) - 2))
