"""Pure. Listed names written so that no word of the text is the name: M-A-R-I-A, M4ria, "Castel-" at a line's end.

Small capitals, wide and mathematical letters, invisible characters and other alphabets are undone in `folding`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import pairwise, product
from typing import NamedTuple

from journal.redaction import lists
from journal.redaction.folding import Reading, Word

_SPELT = re.compile(r"(?<![^\W_])[^\W\d_](?:[\W_]{1,3}[^\W\d_](?![^\W_])){2,40}")
"""Single letters with characters between them."""
_FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]{3,40}")
"""Letters that are drawn as flags, two by two."""
_FLAG_A = 0x1F1E6
_SIGNS = "@$!|€£¢¥§©®∊∆+"
_DIGITS = re.compile(
    rf"(?<![\w{_SIGNS}])([\w{_SIGNS}]{{1,4}}')?(?=[^\W\d_]*[0-9{_SIGNS}])(?=[\w{_SIGNS}]*[^\W\d_])[\w{_SIGNS}]{{3,40}}(?![\w@$])"
)
"""Letters with figures or signs among them that look like letters."""
_LOOKS_LIKE = str.maketrans("43105789" + _SIGNS, "aelostbg" + "asil" + "elcyscreat")
_OR = str.maketrans("43105789" + _SIGNS, "aeiostbg" + "asil" + "elcyscreat")
"""A 1 is an L or an I."""
_REPEATED = re.compile(r"([^\W\d_])\1{2,}")
"""A letter that is drawn out: "Mariaaa"."""
_TURNED = frozenset("ɐǝɹɯᴉʇʌʍʎʞɥƎƐ")
"""Letters of a word that stands on its head, and is read from its end."""
_GLUED = re.compile(r"[^\w\s]{1,3}")
"""Characters between the pieces of one word: "Castel-lanos", "Del😀gado", "(M)aria"."""
_BROKEN = re.compile(r"(-?)[^\S\n]*\n[^\S\n]*(?:>[> ]*)?")
"""The end of a line, which may be quoted, between them; it may be marked by a hyphen."""
_SPACES = frozenset({" ", "  ", "\t"})
_PIECES = 4
_SHORTEST = 4
_SHORTEST_OF_ALL = 2
"""Pieces of a word, and letters of a name, from which on two pieces are one; a shorter name is asked about where
a sign joins them ("Jo-" and "y" at a line's end), and one of two letters if it has a capital as well ("L-e")."""


class Disguise(NamedTuple):
    """A run [place, stop) of a reading that says a name; `sure` unless it may say something else."""

    place: int
    stop: int
    name: str
    sure: bool = True


def disguised(reading: Reading, names: Collection[str], beginnings: Collection[str]) -> Iterator[Disguise]:
    """Give every run that says one of these names; `beginnings` are what each of them begins with."""
    folded = reading.folded
    for match in _SPELT.finditer(folded):
        spelt = "".join(char for char in match[0] if char.isalpha())
        places = [match.start() + index for index, char in enumerate(match[0]) if char.isalpha()]
        yield from _within(places, spelt, names)
    for match in _FLAGS.finditer(folded):
        spelt = "".join(chr(ord("a") + ord(char) - _FLAG_A) for char in match[0])
        yield from _within(list(range(*match.span())), spelt, names)
    for match in _DIGITS.finditer(folded):
        # "O'H4ra" is one name; in "d'M4ria" it begins behind the sign.
        written = [(match.start(), match[0].replace("'", ""))]
        written += [(match.end(1), match[0][len(match[1]) :])] if match[1] else []
        for (start, typed), table in product(written, (_OR, _LOOKS_LIKE)):
            meant = typed.translate(table)
            called = typed.endswith("!")  # "Ha!" is no Hai
            if meant != typed and meant in names and not (called and lists.is_word(typed.strip("!"))):
                yield Disguise(start, match.end(), meant, not called)
                break
    letters = [word.folded for word in reading.words]
    for index, (one, other) in enumerate(pairwise(letters)):
        if one in beginnings and (one + other in beginnings or one + other in names):
            yield from _pieced(reading, index, names, beginnings)
    for word in reading.words:
        listed = next((form for form in _plain_forms(word) if form in names), None)
        if listed:
            yield Disguise(word.place, word.stop, listed)


def _within(places: list[int], letters: str, names: Collection[str]) -> Iterator[Disguise]:
    """Find the longest names in letters that were spelt one by one; other letters may stand around them."""
    first = 0
    while first < len(letters) - 2:
        for last in range(len(letters), first + 2, -1):
            if letters[first:last] in names:
                yield Disguise(places[first], places[last - 1] + 1, letters[first:last])
                first = last
                break
        else:
            first += 1


def _plain_forms(word: Word) -> Iterator[str]:
    """Give what a word says if its letters are drawn out, or stand on their heads."""
    if _REPEATED.search(word.folded):
        yield _REPEATED.sub(r"\1", word.folded)
        yield _REPEATED.sub(r"\1\1", word.folded)
    if not _TURNED.isdisjoint(word.typed):
        yield word.folded[::-1]


def _pieced(reading: Reading, index: int, names: Collection[str], beginnings: Collection[str]) -> Iterator[Disguise]:
    """Find a name whose pieces stand one after the other, from `index` on."""
    words = reading.words
    letters = words[index].folded
    gaps: list[str] = []
    for stop in range(index + 1, min(index + _PIECES, len(words))):
        gaps.append(reading.folded[words[stop - 1].stop : words[stop].place])
        letters += words[stop].folded
        if letters in names:
            sure = _is_one_word(words[index : stop + 1], gaps)
            if sure is not None and len(letters) < _SHORTEST:
                # "Zo ë": no word, and a letter alone.
                capital, least = words[index].capital, len(letters) == _SHORTEST_OF_ALL
                torn = capital and not least and not lists.is_word(words[index].folded) and len(words[stop].folded) == 1
                sure = False if torn or (all(map(_joins, gaps)) and (capital or not least)) else None
            if sure is not None:
                yield Disguise(words[index].place, words[stop].stop, letters, sure)
        if letters not in beginnings:
            return


def _joins(gap: str) -> bool:
    """Tell whether a gap joins two pieces: a sign inside a line, or a hyphen at its end."""
    broken = _BROKEN.fullmatch(gap)
    return bool(broken[1]) if broken else gap not in _SPACES


def _is_one_word(pieces: tuple[Word, ...], gaps: list[str]) -> bool | None:
    """Tell whether pieces with these gaps are surely one word, or None where they are several.

    A hyphen at a line's end says so whatever the pieces are: "car-" and "men". Any other gap does where a piece is no
    word itself; "just in" is nobody, and of "just-in" or a lone capital somebody must say.
    """
    broken = [_BROKEN.fullmatch(gap) for gap in gaps]
    glued = [_GLUED.fullmatch(gap) for gap in gaps]
    if not all(one or other or gap in _SPACES for one, other, gap in zip(broken, glued, gaps, strict=True)):
        return None
    if not all(len(piece.folded) == 1 or lists.is_word(piece.folded) for piece in pieces):
        return True
    if all(one and one[1] for one in broken):
        return True
    first = pieces[0]
    lone = len(first.folded) == 1 and first.capital and first.folded not in "aio" and not pieces[1].capital
    return False if all(glued) or lone else None
