"""Pure. Listed words that are one typo away from a word, found without going through the list."""

from __future__ import annotations

_LONGEST = 40
"""Letters of a word that is looked up; longer ones are few, and gone through."""


class Typos:
    """Words by what they are with one letter less: two words one typo apart share one of these."""

    def __init__(self) -> None:
        self._cuts: dict[str, tuple[str, ...]] = {}  # nearly all of one word: a set would take four times as much
        self._long: set[str] = set()

    def add(self, word: str) -> None:
        """Take in a word that is not there yet."""
        if len(word) > _LONGEST:
            self._long.add(word)
            return
        for cut in _cuts(word):
            self._cuts[cut] = (*self._cuts.get(cut, ()), word)

    def near(self, letters: str) -> set[str]:
        """Give the words that are `letters` or one typo away from them."""
        found = {word for word in self._long if _is_near(letters, word)}
        if len(letters) <= _LONGEST + 1:
            found.update(word for cut in _cuts(letters) for word in self._cuts.get(cut, ()) if _is_near(letters, word))
        return found


def _cuts(letters: str) -> set[str]:
    """Give a word and every word that it is with one letter less."""
    return {letters} | {letters[:index] + letters[index + 1 :] for index in range(len(letters))}


def _is_near(one: str, other: str) -> bool:
    """Tell whether one letter more, less or other, or two neighbours swapped, makes one word of the other."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and len(b) > 1 and a[2:] == b[2:])
