"""Pure. Whether a text is an earlier one to which words were added, and which of many may be that.

To compare a text with each of ten thousand of one day takes minutes, so `Earlier` finds the few that are worth it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from journal.prose.text import CJK
from journal.shapes import EntryId

_WORD = re.compile(rf"{CJK}|[^\W_{CJK[1:-1]}]+|[^\w\s!-/:-@\[-`{{-~‘’“”…–—]")
"""A word, a character of a script without spaces, or a sign such as an emoji; marks and how they change say nothing."""
_FEW = 5
"""With fewer words than this, that they end another text, or begin within its words, is chance."""
_MANY = 8
"""With fewer words than this, that they stand in order in a long text is chance."""
_HEADINGS = 2
"""So many lines that two texts share may be those of a template."""

Words = Sequence[str]


@dataclass(frozen=True, slots=True)
class _Text:
    """An earlier text: `words` are those of it that all stand in what it grew into, unless it grew within a word."""

    entry: EntryId
    title: str
    lines: Sequence[str]
    words: frozenset[str]


class Earlier:
    """Texts of which some may have grown into a text that is asked about: none that did is left out.

    What `grew` takes for grown either has all words of the earlier text, and so its rarest one too, or begins with the
    same letters. `beside` is how many lines at most a format puts at the end of a text: they may be missing there.
    """

    def __init__(self, beside: int = 0) -> None:
        self._beside = beside
        self._texts: list[_Text] = []
        self._having: Counter[str] = Counter()
        self._by_word: defaultdict[str, list[int]] = defaultdict(list)
        self._by_start: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
        self._lengths: list[int] = []

    def add(self, entry: EntryId, title: str, text: str) -> None:
        """Know a text; `placing` comes when all are known."""
        words = frozenset(_words(text)) or frozenset(_words(title))
        self._texts.append(_Text(entry, title, lines(text), words))
        self._having.update(words)

    def placing(self) -> Iterator[None]:
        """Make it ready to be asked, a text at a time."""
        lengths = set[int]()
        for place, one in enumerate(self._texts):
            if one.words:
                self._by_word[self._rarest(one.words)].append(place)
            for start, beside in self._starts(one):
                self._by_start[hash(start), beside].append(place)  # the texts themselves would fill the memory
                lengths.add(len(start))
            yield
        self._lengths = sorted(lengths)

    def _starts(self, one: _Text) -> Iterator[tuple[str, str]]:
        """Give how a text begins without each number of lines at its end, and the rarest word of those, "" of none."""
        said, letters = [_words(line) for line in one.lines], [squeezed(line) for line in one.lines]
        title, titled, beside = squeezed(one.title), len(_words(one.title)), set[str]()
        count = sum(map(len, said))
        for kept in range(len(said), max(0, len(said) - self._beside) - 1, -1):
            if kept < len(said):
                beside = {self._rarest(beside.union(said[kept]))} - {""}
                count -= len(said[kept])
            text, rarest = "".join(letters[:kept]), next(iter(beside), "")
            starts = {text: count, title + text: titled + count}
            yield from ((start, rarest) for start, words in starts.items() if start and not 0 < words < _FEW)

    def of(self, title: str, text: str, beside: str = "") -> list[EntryId]:
        """Give those that may have grown into this one, in the order in which they were added."""
        body = text.removesuffix(beside) if beside else text
        added = set(_words(beside))
        words = added.union(*map(_words, (title, text, body)))
        found = {place for word in words for place in self._by_word.get(word, ()) if self._texts[place].words <= words}
        for whole in (squeezed(body), squeezed(title) + squeezed(body)):
            for length in self._lengths[: bisect_right(self._lengths, len(whole))]:
                start = hash(whole[:length])
                for word in ("", *added):
                    found.update(self._by_start.get((start, word), ()))
        return [self._texts[place].entry for place in sorted(found)]

    def _rarest(self, words: Iterable[str]) -> str:
        """Give the word that the fewest of the texts have, "" of none."""
        return min(words, key=lambda word: (self._having[word], word), default="")


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
    if _may_go_on(old) and squeezed(new).startswith(squeezed(old)):
        return True
    if not words or not _in_order(words, others) or not _is_no_chance(words, others, fewest):
        return False
    # Lines that both have may be the headings of a template, which make two days alike: what stands below them counts.
    shared = set(lines(old)).intersection(lines(new))
    if len(shared) < _HEADINGS:
        return True
    apart, others = (_words("\n".join(line for line in lines(text) if line not in shared)) for text in (old, new))
    return not apart or _is_no_chance(apart, others)


def _may_go_on(text: str) -> bool:
    """Tell whether it is no chance that another text begins with the letters of this one."""
    return bool(text.strip()) and not 0 < len(_words(text)) < _FEW


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
    left, there = lines(text), lines(beside)
    while left:
        said = _words(left[-1])
        while there and not _in_order(said, _words(there[-1])):
            there.pop()
        if not there:
            break
        there.pop()
        left.pop()
    return "\n".join(left)


def lines(text: str) -> list[str]:
    """Give the lines of a text that say anything."""
    return [line for line in text.split("\n") if line.strip()]
