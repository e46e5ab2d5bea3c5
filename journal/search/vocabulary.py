"""Pure. Every word of the word index in memory, to find those that hold a piece: "kamera" in "videokamera".

The words stand in one run of bytes, folded as they are, so that looking for a piece is one search at the speed of
memory, and a word takes its letters and nine bytes: as strings of Python, in a list and a set, it took two hundred.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

_PIECES = 32
"""So many that were looked for last are remembered: each is asked for again by the count, and by the next page."""


class Vocabulary:
    """The words of the index, and how many entries held each when it was read."""

    def __init__(self, terms: Iterable[tuple[str, int]] = ()) -> None:
        """Take in (term, number of entries) of the index, each once and in the order of their bytes."""
        self._text = bytearray(b"\n")
        self._starts, self._entries = array("I"), array("I")
        self._since: set[bytes] = set()
        self._held: dict[str, array[int]] = {}
        for term, entries in terms:
            self._append(term.encode(), entries)
        self._in_order = len(self)

    def __len__(self) -> int:
        return len(self._starts)

    def add(self, terms: Iterable[tuple[str, int]]) -> None:
        """Take in terms, those that are known already once."""
        for term, entries in terms:
            word = term.encode()
            if not self._holds(word):
                self._since.add(word)
                self._append(word, entries)

    def holding(self, piece: str) -> tuple[list[str], list[str], int]:
        """Give (terms that begin with a folded piece, terms that hold it elsewhere, in how many entries, by term)."""
        begin: list[str] = []
        hold: list[str] = []
        entries = 0
        sought = piece.encode()
        for index in self._holding(piece, sought):
            word = self._word_at(self._starts[index])
            (begin if word.startswith(sought) else hold).append(word.decode())
            entries += self._entries[index]
        return begin, hold, entries

    def _holding(self, piece: str, sought: bytes) -> array[int]:
        """Give which words hold a piece: while it is typed, of those that held it a letter ago."""
        held = self._held.get(piece)
        if held is None:
            shorter = self._held.get(piece[:-1])
            if shorter is None:
                held = array("I", self._found(sought))
            else:
                held = array("I", (each for each in shorter if sought in self._word_at(self._starts[each])))
            if len(self._held) >= _PIECES:
                self._held.clear()
            self._held[piece] = held
        return held

    def _found(self, piece: bytes) -> Iterator[int]:
        text, starts = self._text, self._starts
        at = text.find(piece)
        while at >= 0:
            yield bisect_right(starts, at) - 1
            at = text.find(piece, text.index(b"\n", at))

    def _append(self, word: bytes, entries: int) -> None:
        self._held.clear()
        self._starts.append(len(self._text))
        self._entries.append(entries)
        self._text += word
        self._text += b"\n"

    def _holds(self, word: bytes) -> bool:
        at = bisect_left(self._starts, word, hi=self._in_order, key=self._word_at)
        return word in self._since or (at < self._in_order and self._word_at(self._starts[at]) == word)

    def _word_at(self, start: int) -> bytes:
        return bytes(self._text[start : self._text.index(b"\n", start)])
