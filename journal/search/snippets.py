"""Pure. The words around a hit, and what of them was looked for: the same for every way a hit was found.

It works on the text itself, so that exactly the letters typed are marked, inside words and without accents too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from journal import prose
from journal.search.query import Word
from journal.shapes import Piece

BEFORE, AFTER = 60, 160
_SLICE = 20_000
_MARKERS = re.compile(r"(?m)^[ \t]*(?:>[ \t]?)*(?:#{1,6}[ \t]+|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?)?|[*`]{1,3}|~~")
# Dashes, curly quotes and dots are nothing that a pattern asks for, so they need no folding.
_ODD = re.compile("[^\x00-\x7f\u2010-\u2027\u2030-\u205e]")


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
            if found := _first_hit(text, pattern):
                return _around(text, pattern, *found)
    return (Piece(text=fallback),) if fallback else ()


def _first_hit(text: str, pattern: re.Pattern[str]) -> tuple[int, int] | None:
    """Look at the text as it is first, and only then fold it, slice by slice: most hits carry no accents."""
    if plainly := pattern.search(text):
        return plainly.span()
    for start in range(0, len(text), _SLICE):
        part = text[start : start + _SLICE + 200]
        hit = next(iter(_hits(part, pattern, only_first=True)), None)
        if hit is not None:
            return start + hit[0], start + hit[1]
    return None


def _around(text: str, pattern: re.Pattern[str], start: int, end: int) -> tuple[Piece, ...]:
    first, last = max(0, start - BEFORE), min(len(text), end + AFTER)
    if first and (space := text.find(" ", first, start)) >= 0:
        first = space + 1
    if last < len(text) and (space := text.rfind(" ", end, last)) >= 0:
        last = space
    pieces = list(marked(" ".join(_MARKERS.sub("", text[first:last]).split()), pattern))
    if first:
        _join(pieces, 0, "…", "")
    if last < len(text):
        _join(pieces, -1, "", "…")
    return tuple(pieces)


def _join(pieces: list[Piece], at: int, before: str, after: str) -> None:
    """Put a sign before or after what is unmarked at one end."""
    if pieces and not pieces[at].hit:
        pieces[at] = Piece(text=before + pieces[at].text + after)
    else:
        pieces.insert(0 if before else len(pieces), Piece(text=before + after))


def _hits(text: str, pattern: re.Pattern[str], *, only_first: bool = False) -> list[tuple[int, int]]:
    folded, places = _fold_with_places(text) if not text.isascii() and _ODD.search(text) else (text, None)
    found = []
    for hit in pattern.finditer(folded):
        if hit.end() > hit.start():
            found.append((places[hit.start()], places[hit.end() - 1] + 1) if places else hit.span())
            if only_first:
                break
    return found


def _fold_with_places(text: str) -> tuple[str, list[int] | None]:
    """Fold what is not plain, and remember where each letter came from; None where every letter stayed in its place."""
    letters = {odd: _letter(odd) for odd in set(_ODD.findall(text))}
    if all(len(letter) == 1 for letter in letters.values()):
        return text.translate({ord(odd): letter for odd, letter in letters.items()}), None
    folded: list[str] = []
    places: list[int] = []
    at = 0
    for odd in _ODD.finditer(text):
        letter = letters[odd[0]]
        folded += (text[at : odd.start()], letter)
        places.extend(range(at, odd.start()))
        places.extend([odd.start()] * len(letter))
        at = odd.end()
    places.extend(range(at, len(text)))
    return "".join((*folded, text[at:])), places


@cache
def _letter(odd: str) -> str:
    """Fold one character. What is no letter and would become several stays: no pattern asks for it."""
    letter = prose.fold(odd)
    return odd if len(letter) > 1 and not odd.isalnum() else letter
