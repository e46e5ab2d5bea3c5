"""Pure. Listed names written so that no word of the text is the name: M-A-R-I-A, M4ria, "Castel-" at a line's end.

Small capitals, wide and mathematical letters, invisible signs and letters of other alphabets are undone in `folding`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from journal.redaction.folding import Reading

_SPELT = re.compile(r"(?<![^\W_])[^\W\d_](?:([-.\s·•*_/|,]{1,2})[^\W\d_](?![^\W_])){2,40}")
"""Single letters with one kind of sign between them."""
_DIGITS = re.compile(r"(?<![\w@$])(?=[^\W\d_]*[0-9@$!|])(?=[\w@$!|]*[^\W\d_])[\w@$!|]{3,40}(?![\w@$])")
"""Letters with figures or signs among them that look like letters."""
_BROKEN = re.compile(r"(?<![^\W_])([^\W\d_]{2,40})-\s?\n\s{0,4}([^\W\d_]{2,40})(?![^\W_])")
"""A word broken at the end of a line."""
_LOOKS_LIKE = str.maketrans("43105789@$!|", "aelostbgasil")
_OR = str.maketrans("43105789@$!|", "aeiostbgasil")
"""A 1 is an L or an I."""


def disguised(reading: Reading, is_name: Callable[[str], bool]) -> Iterator[tuple[int, int, str]]:
    """Give (place, stop, the name) of every run that says a name which `is_name` knows."""
    folded = reading.folded
    for match in _SPELT.finditer(folded):
        letters = "".join(sign for sign in match[0] if sign.isalpha())
        yield from _within(match.start(), match[0], letters, is_name)
    for match in _DIGITS.finditer(folded):
        for table in (_OR, _LOOKS_LIKE):
            word = match[0].translate(table)
            if word != match[0] and is_name(word):
                yield match.start(), match.end(), word
                break
    for match in _BROKEN.finditer(folded):
        if is_name(match[1] + match[2]):
            yield match.start(), match.end(), match[1] + match[2]


def _within(start: int, spelt: str, letters: str, is_name: Callable[[str], bool]) -> Iterator[tuple[int, int, str]]:
    """Find the longest names in letters that were spelt one by one; other letters may stand around them."""
    places = [start + index for index, sign in enumerate(spelt) if sign.isalpha()]
    first = 0
    while first < len(letters) - 2:
        for last in range(len(letters), first + 2, -1):
            if is_name(letters[first:last]):
                yield places[first], places[last - 1] + 1, letters[first:last]
                first = last
                break
        else:
            first += 1
