"""Pure. Whether a text is an earlier one that grew, wherever in it: every word that stood there stands in order.

Words that another text happens to have as well are no growth. What a format writes below the text of an entry would
make any two days alike, so that it is compared apart from the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from journal.prose.text import CJK

_WORD = re.compile(rf"{CJK}|[^\W_{CJK[1:-1]}]+|[^\w\s!-/:-@\[-`{{-~‘’“”…–—]")
"""A word, a character of a script without spaces, or a sign such as an emoji; marks and how they change say nothing."""
_FEW = 5
"""With fewer words than this, that they end another text, or begin within its words, is chance."""
_MANY = 8
"""With fewer words than this, that they stand in order in a long text is chance."""
_HEADINGS = 2
"""So many lines that two texts share may be those of a template."""

Words = Sequence[str]


def grew(before: tuple[str, str], now: tuple[str, str], beside: str = "") -> bool:
    """Tell whether the entry of title and text `now` is the one `before`, to which words were added.

    `beside` is the end of the text that the format put there. The same words are the same entry.
    """
    (title_before, text_before), (title, text) = before, now
    old, new = _without(text_before, beside), text.removesuffix(beside) if beside else text
    # A word alone begins many a text; that it begins the title and another the text is no chance.
    if title_before and title and old and _stayed(title_before, title, 1) and _stayed(old, new, 1):
        return True
    heading = _words(title) or _words(new.strip().partition("\n")[0])
    return _in_order(_words(title_before), heading) and _stayed(f"{title_before}\n{old}", f"{title}\n{new}")


def _stayed(old: str, new: str, fewest: int = 2) -> bool:
    words, others = _words(old), _words(new)
    # A text that goes on where it stopped may go on within a word, and a mark alone may have been all of it.
    if old.strip() and not 0 < len(words) < _FEW and squeezed(new).startswith(squeezed(old)):
        return True
    if not words or not _in_order(words, others) or not _is_no_chance(words, others, fewest):
        return False
    # Lines that both have may be the headings of a template, which make two days alike: what stands below them counts.
    shared = set(_lines(old)).intersection(_lines(new))
    if len(shared) < _HEADINGS:
        return True
    apart, others = (_words("\n".join(line for line in _lines(text) if line not in shared)) for text in (old, new))
    return not apart or _is_no_chance(apart, others)


def squeezed(text: str) -> str:
    """Give a text without its spaces: how words are spaced is no part of what is compared."""
    return "".join(text.split())


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _in_order(old: Words, new: Words) -> bool:
    rest = iter(new)
    return all(word in rest for word in old)


def _is_no_chance(old: Words, new: Words, fewest: int = 2) -> bool:
    """Tell whether words that stand in order are a text that stayed, and not words that any text has."""
    count, more = len(old), len(new) - len(old)
    if 2 * more <= count or (count >= fewest and new[:count] == old):
        return True
    if new[more:] == old and (count >= _FEW or (count > 1 and count >= more)):
        return True
    # Where something was put in, two neighbours part; in another text hardly any two stand together.
    together = set(pairwise(new))
    stayed = sum(pair in together for pair in pairwise(old))
    return count >= _MANY and 4 * stayed >= 3 * (count - 1)


def _without(text: str, beside: str) -> str:
    """Give an earlier text without the lines at its end that are among those of `beside`, or that grew into them."""
    lines, there = _lines(text), _lines(beside)
    while lines:
        said = _words(lines[-1])
        while there and not _in_order(said, _words(there[-1])):
            there.pop()
        if not there:
            break
        there.pop()
        lines.pop()
    return "\n".join(lines)


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]
