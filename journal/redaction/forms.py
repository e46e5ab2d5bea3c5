"""Pure. What else a word may be: a name behind a prefix, or before an ending."""

from __future__ import annotations

import re
from collections.abc import Iterator

from journal.redaction.folding import Word, fold
from journal.redaction.lists import words_in

_PREFIXES = re.compile("[وبلفكהובלמשכ]{1,3}")
"""What Arabic and Hebrew write together with a name, up to three of them: "ולמשה", "ولأحمد"."""
_LEAST = 3
"""Letters of a name that is found behind such letters, or before an ending."""
_SURE = 4
"""Letters of a name from which on an ending leaves no doubt: "Eva" and "n" make a boy."""
_LONGEST = 6
"""Letters of an ending, at most."""
_ENDINGS = words_in(
    # Turkish, with an apostrophe or without; "ı" is folded to "i".
    """
    a e i u ya ye yi yu na ne ni nu in un nin nun da de ta te dan den tan ten la le yla yle lar ler larin lerin
    daki deki taki teki yim m im um cik cigim
    """
    # Finnish and Estonian.
    " n an en on lla lle lta lt l ssa sta s st tta ksi ks nsa kin ko ga han"
    # Hungarian, but for "-val", which takes a name's last letter along.
    " nak nek t ot et at ert hoz hez tol rol ban ben ba be bol ra re ig ek ke ka val vel"
    # Latin, Romanian, Albanian, and the languages of India in Latin letters.
    " ae am arum ului lui it es ji"
)
"""What is put behind a name, folded; a word of the dictionary is never taken for one with it."""
_WEAK = words_in("n lla lle lta ssa sta ksi tta ni mme")
"""Before these Finnish halves the two letters of Matti, Pekka, Seppo: "Matin", "Pekalle"."""
_HALVED = "kpt"
_ALONG = re.compile("(.+)([bcdfghjklmnprstvz])(\\2[szy]?)[ae]l")
"""Hungarian "with": "Eszterrel", "Kováccsal"."""
_CAPITAL = re.compile("(?<=[^\\W\\d_A-Z])(?=[A-Z])")
_LITTLE = re.compile("(.{2,})(?:c?it|z?inh|ucci|ett|in)[oa]|(.{3,})[ptk]?je")
"""Whom Spanish, Portuguese, Italian and Dutch call little: "Luisito", "Josecito", "Paulinha", "Jantje"."""


def variants(word: Word) -> Iterator[tuple[str, int]]:
    """Give a word, and without what is written together with it; with each how many letters stand before."""
    yield word.folded, 0
    if word.elided:
        yield word.folded[word.elided :], word.elided + 1
    prefix = None if word.folded.isascii() else _PREFIXES.match(word.folded)
    if prefix:
        for cut in range(1, min(prefix.end(), len(word.folded) - _LEAST) + 1):
            yield word.folded[cut:], cut


def bases(word: Word) -> Iterator[tuple[str, bool]]:
    """Give each name that a word in Latin letters may be with an ending, and whether that leaves no doubt."""
    letters = word.folded
    if not letters.isascii():
        return
    for stop in range(len(letters) - 1, max(_LEAST, len(letters) - _LONGEST) - 1, -1):
        base, ending = letters[:stop], letters[stop:]
        if ending in _ENDINGS:
            yield base, stop >= _SURE
        if ending in _WEAK and base[-2] in _HALVED:
            yield base[:-1] + base[-2:], True
    along = _ALONG.fullmatch(letters)
    if along:
        yield along[1] + along[3], len(along[1]) >= _LEAST
    little = _LITTLE.fullmatch(letters)
    if little:
        stem = little[1] or little[2]
        yield from ((stem + last, False) for last in ("", "a", "o", "e") if len(stem + last) >= _LEAST)


def pieces(word: Word) -> list[str]:
    """Give the words that capitals make in one: "leo" and "ben" of "LeoBen"."""
    typed = word.typed
    if len(typed) < 2 * _LEAST or typed[1:].islower() or typed.isupper():
        return []
    return [fold(piece) for piece in _CAPITAL.split(typed) if len(piece) >= _LEAST]
