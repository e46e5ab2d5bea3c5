"""Which words of a line are to be checked: prose only, no code, link, tag, number or short run of capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from journal.prose import Run

LONGEST = 20_000
"""Characters of a line; a longer one would hold every key pressed in it and is not prose."""

_WORD = re.compile(r"[^\W_][\w\u0300-\u036f\u00ad]*(?:['\u2019\u02bc\u2010\u2011-][^\W_][\w\u0300-\u036f\u00ad]*)*")
_ADDRESS = re.compile(r"\S*(?:://|@|www\.)\S*|\w+(?:[./\\]\w+)+")
_NOT_PROSE = frozenset({"code", "link", "tag", "task"})


def words_of(line: str, runs: Sequence[Run]) -> Iterator[tuple[int, int, str]]:
    """Give (start, end, word) in code points for each word to check in a line with these runs."""
    if len(line) > LONGEST:
        return
    skipped = [(run.start, run.end) for run in runs if run.kind in _NOT_PROSE]
    if any(run.kind == "link" for run in runs):
        # Where a link leads stands behind its words, under the marker that ends at the bracket.
        skipped += [(run.start, run.end) for run in runs if run.kind == "marker" and run.end - run.start > 3]
    if "." in line or "@" in line or "/" in line or "\\" in line:
        skipped += [found.span() for found in _ADDRESS.finditer(line)]
    skipped.sort()
    reach, following = 0, iter((*skipped, (len(line), len(line))))
    begin, finish = next(following)
    for found in _WORD.finditer(line):
        start, end = found.span()
        while begin < end:  # words come in order, so each stretch is looked at once
            reach = max(reach, finish)
            begin, finish = next(following)
        if reach <= start and is_prose(found[0]):
            yield start, end, found[0]


def is_prose(word: str) -> bool:
    """Tell whether a word is one that dictionaries know about: no digit in it, no initial, no "IEP"."""
    if len(word) == 1 or not (word.isalpha() or _letters_only(word)):
        return False
    return not (word.isupper() and len(word) < 4)


def _letters_only(word: str) -> bool:
    """Tell so of a word that has more in it than letters: hyphens and apostrophes are as good."""
    return "_" not in word and not any(char.isdigit() for char in word)
