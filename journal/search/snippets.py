"""Pure. The words around a hit, and what of them was looked for: the same for every way a hit was found.

It works on the text itself, cut and folded as the index is, so that exactly the letters typed are marked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from journal import prose
from journal.prose.text import BETWEEN_CELLS
from journal.prose.words import spaced
from journal.search.query import Word
from journal.shapes import Piece

BEFORE, AFTER = 60, 160
_SLICE = 20_000
_SPACE = re.compile(r"\s")
_LINE_STARTS = re.compile(r"\n[ \t]*(?:>[ \t]?)*(?:#{1,6}[ \t]+|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?)?")
_EMBEDS = re.compile(
    r"!\[|\[(?=[^\[\]\n]*\]\(attachment:)|\|(?:small|middle|large)(?:\||(?=\]))|\]\(attachment:[\w-]*\)?"
)
"""Around the words of a photo or file, be it cut in two: its address is nobody's word."""
_ROW = re.compile(r"(?m)^[ \t]*\|.*$|^.*(?<!\\)\|[ \t]*$")
"""A line that begins or ends as a row of a table: of one that is cut only one end is there."""
# Dashes, curly quotes and dots are in no word, so they need no folding where words are looked for.
_ODD = re.compile("[^\x00-\x7f\u2010-\u2027\u2030-\u205e][\u3099\u309a\uff9e\uff9f]?")
_SMALL = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}
_ANY_ODD = re.compile("[^\x00-\x7f][\u3099\u309a\uff9e\uff9f]?")


class Sought(NamedTuple):
    """What to mark: words in a text that is folded and cut, and symbols in one that is folded.

    `typed` is met where a hit stands as it was typed, which most do.
    """

    words: re.Pattern[str] | None
    symbols: re.Pattern[str] | None
    typed: re.Pattern[str]


def sought(words: Sequence[Word]) -> Sought | None:
    """Give what to mark of these; None where nothing is looked for."""
    wanted = [word for word in words if not word.without]
    if not wanted:
        return None
    typed = "|".join(re.escape(word.parts[0] if word.parts else word.text) for word in wanted)
    return Sought(
        _any_of([each for each in wanted if each.parts]),
        _any_of([each for each in wanted if not each.parts]),
        re.compile(typed, re.IGNORECASE),
    )


def holding(words: Sequence[Word]) -> Callable[[Sequence[str]], bool]:
    """Give what tells whether each word stands in one of some texts, and none that must not: the index, without it."""
    in_words: list[tuple[re.Pattern[str], bool]] = []
    in_folded: list[tuple[re.Pattern[str], bool]] = []
    for word in words:
        # What may stand anywhere in a word is in the folded text too: that need not be cut.
        (in_words if word.parts and not word.anywhere else in_folded).append((re.compile(word.pattern), word.without))

    def holds(texts: Sequence[str]) -> bool:
        folded = [prose.fold(text) for text in texts]
        cut = [spaced(text) for text in folded] if in_words else []
        return all(
            without is not any(map(pattern.search, where))
            for where, patterns in ((cut, in_words), (folded, in_folded))
            for pattern, without in patterns
        )

    return holds


def marked(text: str, pattern: Sought | None) -> tuple[Piece, ...]:
    """Give the text in pieces, the hits marked."""
    return _pieces(text, pattern, "", "")


def places(text: str, pattern: Sought | None) -> tuple[tuple[int, int], ...]:
    """Give where the hits begin and end in a text; half of a letter that is folded into two is none of its own."""
    found: list[tuple[int, int]] = []
    for start, end in _hits(text, pattern) if pattern is not None else ():
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return tuple(found)


def snippet(texts: Sequence[str], pattern: Sought | None, fallback: str) -> tuple[Piece, ...]:
    """Give the words around the first hit in the first text that has one; `fallback` unmarked where none has."""
    if pattern is not None:
        for text in texts:
            if found := _first_hit(text, pattern):
                return _around(text, pattern, *found)
    return (Piece(text=fallback),) if fallback else ()


def _pieces(text: str, pattern: Sought | None, before: str, after: str) -> tuple[Piece, ...]:
    """Give the text in pieces, the hits marked, with what stands unmarked before and after it."""
    pieces, at = [], 0
    for start, end in places(text, pattern):
        if unmarked := before + text[at:start]:
            pieces.append(Piece(text=unmarked))
        pieces.append(Piece(text=text[start:end], hit=True))
        before, at = "", end
    if unmarked := before + text[at:] + after:
        pieces.append(Piece(text=unmarked))
    return tuple(pieces)


def _any_of(words: Sequence[Word]) -> re.Pattern[str] | None:
    return re.compile("|".join(sorted((word.pattern for word in words), key=len, reverse=True))) if words else None


def _first_hit(text: str, pattern: Sought) -> tuple[int, int] | None:
    """Look around what stands there as it was typed, and only then at the whole text, slice by slice.

    So a long text is folded only as far as its first hit; no slice begins in a word. One in plain letters is folded
    sooner than anything is found in it.
    """
    if len(text) <= _SLICE and text.isascii() and pattern.symbols is None and pattern.words is not None:
        plain = pattern.words.search(spaced(text.lower()))
        return plain.span() if plain else None
    if typed := pattern.typed.search(text):
        start = text.rfind(" ", max(0, typed.start() - BEFORE), typed.start())
        if start >= 0 and (hit := _hit_in(text, start, typed.end() + AFTER, pattern)):
            return hit
    start = 0
    while start < len(text):
        if hit := _hit_in(text, start, start + _SLICE + AFTER, pattern):
            return hit
        space = text.rfind(" ", start + 1, start + _SLICE)
        start = space if space > 0 else start + _SLICE
    return None


def _hit_in(text: str, start: int, end: int, pattern: Sought) -> tuple[int, int] | None:
    hit = next(_hits(text[start:end], pattern), None)
    return (start + hit[0], start + hit[1]) if hit else None


def _around(text: str, pattern: Sought, start: int, end: int) -> tuple[Piece, ...]:
    first, last = max(0, start - BEFORE), min(len(text), end + AFTER)
    if first and (space := _SPACE.search(text, first, start)):
        first = space.end()
    if last < len(text) and (cut := text.rfind(" ", end, last)) >= 0:
        last = cut
    return _pieces(_shown(text[first:last]), pattern, "…" if first else "", "…" if last < len(text) else "")


def _shown(text: str) -> str:
    """Give a part of a text without its markers, as one line. Most have few, so that the first letter is asked for."""
    if "|" in text:
        text = _ROW.sub(_words_of_row, text)
    if "[" in text or "]" in text or "|" in text:
        text = _EMBEDS.sub(" ", text)
    text = _LINE_STARTS.sub("\n", "\n" + text)
    return " ".join(text.replace("~~", "").replace("*", "").replace("`", "").split())


def _words_of_row(row: re.Match[str]) -> str:
    """Give the words of a row of a table; of the one that only rules it nothing."""
    return "" if set(row[0]) <= set("|:- \t") else BETWEEN_CELLS.sub(" ", row[0]).replace("\\|", "|")


def _hits(text: str, pattern: Sought) -> Iterator[tuple[int, int]]:
    """Give where the hits begin and end in the text, in order."""
    folded, places = _fold_with_places(text, _ANY_ODD if pattern.symbols else _ODD)
    found: Iterator[re.Match[str]] = pattern.words.finditer(spaced(folded)) if pattern.words else iter(())
    if pattern.symbols:
        found = iter(sorted([*found, *pattern.symbols.finditer(folded)], key=re.Match.span))
    spans = map(re.Match.span, found)
    return spans if places is None else ((places[start], places[end - 1] + 1) for start, end in spans)


def _fold_with_places(text: str, unlike: re.Pattern[str]) -> tuple[str, list[int] | None]:
    """Fold a text, and remember where each letter came from; None where every letter stayed in its place."""
    letters = {} if text.isascii() else {odd: _letter(odd) for odd in set(unlike.findall(text))}
    if not letters:
        return text.lower(), None
    if all(len(letter) == len(odd) == 1 for odd, letter in letters.items()):
        return text.translate(_SMALL | {ord(odd): letter for odd, letter in letters.items()}), None
    folded: list[str] = []
    places: list[int] = []
    at = 0
    for odd in unlike.finditer(text):
        letter = letters[odd[0]]
        folded += (text[at : odd.start()].lower(), letter)
        places.extend(range(at, odd.start()))
        places.extend([odd.start()] * len(letter))
        at = odd.end()
    places.extend(range(at, len(text)))
    return "".join((*folded, text[at:].lower())), places


@cache
def _letter(odd: str) -> str:
    return prose.fold(odd)
