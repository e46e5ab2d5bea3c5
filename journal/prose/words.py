"""Pure. What is a word when words are looked for: the one place that cuts a text, for the index and for a query alike.

Scripts written without spaces have no words to cut at, so each of their characters is one; so is each emoji.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import pairwise

from journal.prose.text import fold

_ALONE_RANGES = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19ff\u1a20-\u1aaf\u1b00-\u1b7f"  # Thai, Lao, Burmese, Khmer…
    "\u2190-\u21ff\u2300-\u23ff\u2460-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff"  # arrows, emoji
    "\u2e80-\u2fff\u3005-\u3007\u3021-\u3029\u3031-\u312f\u3190-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\ua980-\ua9ff\uaa60-\uaadf\U0001b000-\U0001b2ff\U00020000-\U0003ffff"
)
_ALONE = re.compile(f"[{_ALONE_RANGES}]")
_JAMO = re.compile("[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]")
_ENDS = f"(?![^ {_ALONE_RANGES}])"
_PLAIN = bytes(code if chr(code).isalnum() else ord(" ") for code in range(128)).ljust(256)
_NO_WORD = re.compile("[^\\w ]|[_\u02bb\u02bc]")
"""Unicode calls two apostrophes letters, the Ukrainian and the Hawaiian one; many who mean them type another."""

WAY = f"2/{unicodedata.unidata_version}"
"""By what words are cut and folded: another number where anything here or in `fold` changes what it gives."""


def spaced(folded: str) -> str:
    """Give a folded text with a space for each character that is part of no word; every other keeps its place."""
    if folded.isascii():
        return folded.encode("ascii").translate(_PLAIN).decode("ascii")  # bytes take a third of the time
    return _NO_WORD.sub(lambda found: _kept(found[0]), folded)


def words_in(text: str) -> tuple[str, ...]:
    """Give the folded words of a text, in order."""
    cut = spaced(fold(text))
    return tuple((cut if cut.isascii() else _ALONE.sub(r" \g<0> ", cut)).split())


def alone(word: str) -> bool:
    """Tell whether this is one character of a script without spaces, or an emoji."""
    return _ALONE.match(word) is not None


def syllabic(word: str) -> bool:
    """Tell whether a folded word begins with a Korean letter: one or two of them are a syllable."""
    return _JAMO.match(word) is not None


def pattern_of(words: tuple[str, ...], *, inside: bool, whole: bool) -> str:
    """Give what matches these words, one after another, in a `spaced` text.

    `inside`: the first may begin within a word. `whole`: the last may not end within one.
    """
    first, made = re.escape(words[0]), ""
    for before, after in pairwise(words):
        made += (" *" if alone(before) or alone(after) else " +") + re.escape(after)
    # Asked only where the first word stands: a pattern that begins with letters is looked for at the speed of memory.
    begins = "" if inside or alone(words[0]) else f"(?<![^ {_ALONE_RANGES}]{first})"
    return f"{first}{begins}{made}{_ENDS if whole and not alone(words[-1]) else ''}"


@cache
def _kept(character: str) -> str:
    category = unicodedata.category(character)
    return character if category[0] == "M" or category == "Co" or alone(character) else " "
