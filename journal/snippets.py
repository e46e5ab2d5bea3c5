"""Pure. The words around a hit, and what of them was looked for: the same for every way a hit was found.

It works on the text itself, so that exactly the letters typed are marked, inside words and without accents too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from journal import prose
from journal.query import Word
from journal.shapes import Piece

BEFORE, AFTER = 60, 160
_SLICE = 20_000
_MARKERS = re.compile(r"(?m)^[ \t]*(?:>[ \t]?)*(?:#{1,6}[ \t]+|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?)?|[*`]{1,3}|~~")
_ODD = re.compile(r"[^\x00-\x7f]")
_SPACE = re.compile(r"\s+")


def pattern_of(words: Sequence[Word]) -> re.Pattern[str] | None:
    """Give what to mark in a folded text; None where nothing is looked for."""
    found = []
    for word in words:
        if word.without:
            continue
        parts = word.parts
        joined = r"[\W_]+".join(map(re.escape, parts)) if parts else re.escape(word.text)
        found.append(rf"\b{joined}\b" if word.phrase and parts and not word.dense else joined)
    return re.compile("|".join(sorted(found, key=len, reverse=True)), re.IGNORECASE) if found else None


def marked(text: str, pattern: re.Pattern[str] | None) -> tuple[Piece, ...]:
    """Give the text in pieces, the hits marked."""
    if pattern is None or not text:
        return (Piece(text=text),) if text else ()
    pieces, at = [], 0
    for start, end in _hits(text, pattern):
        if start > at:
            pieces.append(Piece(text=text[at:start]))
        pieces.append(Piece(text=text[start:end], hit=True))
        at = end
    if at < len(text):
        pieces.append(Piece(text=text[at:]))
    return tuple(pieces)


def snippet(texts: Sequence[str], pattern: re.Pattern[str] | None, fallback: str) -> tuple[Piece, ...]:
    """Give the words around the first hit in the first text that has one; `fallback` unmarked where none has."""
    if pattern is not None:
        for text in texts:
            around = _around(text, pattern)
            if around:
                return marked(around, pattern)
    return (Piece(text=fallback),) if fallback else ()


def _around(text: str, pattern: re.Pattern[str]) -> str:
    """Look at the text as it is first, and only then fold it, slice by slice: most hits carry no accents."""
    if plainly := pattern.search(text):
        return _cut(text, *plainly.span())
    for start in range(0, len(text), _SLICE):
        part = text[start : start + _SLICE + 200]
        hit = next(iter(_hits(part, pattern, only_first=True)), None)
        if hit is not None:
            return _cut(text, start + hit[0], start + hit[1])
    return ""


def _cut(text: str, start: int, end: int) -> str:
    first, last = max(0, start - BEFORE), min(len(text), end + AFTER)
    if first and (space := text.find(" ", first, start)) >= 0:
        first = space + 1
    if last < len(text) and (space := text.rfind(" ", end, last)) >= 0:
        last = space
    kept = _SPACE.sub(" ", _MARKERS.sub("", text[first:last])).strip()
    return ("…" if first else "") + kept + ("…" if last < len(text) else "")


def _hits(text: str, pattern: re.Pattern[str], *, only_first: bool = False) -> list[tuple[int, int]]:
    folded, places = (text, None) if text.isascii() else _fold_with_places(text)
    found = []
    for hit in pattern.finditer(folded):
        if hit.end() > hit.start():
            found.append((places[hit.start()], places[hit.end() - 1] + 1) if places else hit.span())
            if only_first:
                break
    return found


def _fold_with_places(text: str) -> tuple[str, list[int]]:
    """Fold what is not plain letter by letter, and remember where each letter came from."""
    folded: list[str] = []
    places: list[int] = []
    at = 0
    for odd in _ODD.finditer(text):
        letters = prose.fold(odd[0])
        folded += (text[at : odd.start()], letters)
        places.extend(range(at, odd.start()))
        places.extend([odd.start()] * len(letters))
        at = odd.end()
    places.extend(range(at, len(text)))
    return "".join((*folded, text[at:])), places
