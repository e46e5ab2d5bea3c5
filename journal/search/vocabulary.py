"""Pure. Every word of the word index in memory, to find those that hold a piece: "kamera" in "videokamera".

The words stand in one string, folded as they are, so that looking for a piece is one search at the speed of memory.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable


class Vocabulary:
    """The words of the index, and how many entries held each when it was read."""

    def __init__(self, terms: Iterable[tuple[str, int]] = ()) -> None:
        """Take in (term, number of entries) of the index."""
        self._known: set[str] = set()
        self._terms: list[str] = []
        self._entries: list[int] = []
        self._starts: list[int] = []
        self._text = "\n"
        self.add(terms)

    def __len__(self) -> int:
        return len(self._terms)

    def add(self, terms: Iterable[tuple[str, int]]) -> None:
        """Take in terms, those that are known already once."""
        parts, at = [], len(self._text)
        for term, entries in terms:
            if term in self._known:
                continue
            self._known.add(term)
            self._terms.append(term)
            self._entries.append(entries)
            self._starts.append(at)
            parts.append(term)
            at += len(term) + 1
        if parts:
            self._text += "\n".join(parts) + "\n"

    def holding(self, piece: str) -> tuple[list[str], list[str], int]:
        """Give (terms that begin with a folded piece, terms that hold it elsewhere, in how many entries, by term)."""
        begin: list[str] = []
        hold: list[str] = []
        entries = 0
        at = self._text.find(piece)
        while at >= 0:
            index = bisect_right(self._starts, at) - 1
            term = self._terms[index]
            (begin if term.startswith(piece) else hold).append(term)
            entries += self._entries[index]
            at = self._text.find(piece, self._text.index("\n", at))
        return begin, hold, entries
