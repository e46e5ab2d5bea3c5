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
"""With fewer words than this, that they stand in order is chance: only what stands together counts."""

Words = Sequence[str]


def grew(before: tuple[str, str], now: tuple[str, str], beside: str = "") -> bool:
    """Tell whether the entry of title and text `now` is the one `before`, to which words were added.

    `beside` is the end of the text that the format put there. The same words are the same entry.
    """
    (title_before, text_before), (title, text) = before, now
    old, new = _without(text_before, beside), text.removesuffix(beside) if beside else text
    if title_before and title and _stayed(title_before, title) and (not old or _stayed(old, new)):
        return True
    heading = _words(title) or _words(new.strip().partition("\n")[0])
    return _in_order(_words(title_before), heading) and _stayed(f"{title_before}\n{old}", f"{title}\n{new}")


def _stayed(old: str, new: str) -> bool:
    # A text that goes on where it stopped may go on within a word, and a mark alone may have been all of it.
    if old.strip() and _squeezed(new).startswith(_squeezed(old)):
        return True
    words, others = _words(old), _words(new)
    return bool(words) and _in_order(words, others) and _is_no_chance(words, others)


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _in_order(old: Words, new: Words) -> bool:
    rest = iter(new)
    return all(word in rest for word in old)


def _is_no_chance(old: Words, new: Words) -> bool:
    """Tell whether words that stand in order are a text that stayed, and not words that any text has."""
    count, more = len(old), len(new) - len(old)
    if new[:count] == old or (count > 1 and new[more:] == old) or 2 * more <= count:
        return True
    # Where something was put in, two neighbours part; in another text hardly any two stand together.
    together = set(pairwise(new))
    stayed = sum(pair in together for pair in pairwise(old))
    return count >= _FEW and 4 * stayed >= 3 * (count - 1)


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
