"""Pure. Two versions of a text beside one another: which lines belong together, which words went, which came.

Lines first, then words within what is left between equal lines. Words that stand once in both texts hold them together
(Bram Cohen's "patience"), which is quick for a text of any length; only short stretches without such a word are
compared each with each. What lies beyond `MOST_WORK` counts as written anew.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

from journal.prose.text import CJK
from journal.shapes import Entry, Version

LONGEST = 600
"""Characters of a row; a longer line goes on in the next row."""
MOST_EACH_WITH_EACH = 40_000
"""Pairs of words that are compared each with each: two paragraphs of 200 words, some milliseconds."""
MOST_WORK = 12_000_000
"""Looks at a word, all told: some seconds."""
FARTHEST = 40
"""Words that a stretch that went or came is moved by at most, to be whole."""
FEW = 3
"""So few words that stayed between many that changed are no help to a reader."""

_ATTACHED = r"!?\[(?P<name>[^\[\]\n]*)\]\(attachment:[^()\s]*\)"
"""A picture is one word: its address means nothing to a reader, so that only its name is shown."""
_LETTERS = rf"[^\W{CJK[1:-1]}]+"
_SPELT = rf"{_LETTERS}(?:['’]{_LETTERS})*"
"""A word with its apostrophes: "didn't" went whole."""
_SYMBOLS = r"([^\w\s])\2*"
"""One symbol, or the same one again: "**" and "..." are one thing that a person typed."""
_WORD = re.compile(f"{_ATTACHED}|{CJK}|{_SPELT}|{_SYMBOLS}")
"""What is compared; of a script without spaces, each character."""
_CJK = re.compile(CJK)
_REST = re.compile(r"[.!?…][\"”’)]*\s+")
"""Where a long line is best cut: behind a sentence."""

Pairs = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a line that stayed or, where `changed`, went or came."""

    text: str
    changed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """What belongs at one height: a line of the older text and one of the newer; either may be missing (empty).

    `goes_on` says that it is the rest of the line above.
    """

    before: tuple[Stretch, ...]
    after: tuple[Stretch, ...]
    title: bool = False
    goes_on: bool = False

    @property
    def changed(self) -> bool:
        """Tell whether anything in it went or came."""
        return any(piece.changed for piece in (*self.before, *self.after))


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two texts beside one another, with how many words went and came; `changes` are the rows where changes begin."""

    rows: tuple[Together, ...]
    changes: tuple[int, ...]
    gone: int
    come: int


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    shown: str
    gap: str
    counts: bool
    """Whether a person would call it a word."""
    line: int


def compare(old: Version, new: Entry) -> Comparison:
    """Put a version and the entry as it stands beside one another, title first."""
    title, body = compare_texts(old.title, new.title), compare_texts(old.body, new.body)
    titles = tuple(replace(row, title=True) for row in title.rows)
    return _comparison(titles + body.rows, title.gone + body.gone, title.come + body.come)


def compare_texts(before: str, after: str) -> Comparison:
    """Put two texts beside one another. Blank lines and the width of gaps are not compared.

    Lines come first: an untouched paragraph then never lends its words to another one's comparison.
    """
    old, new = list(_lines(before)), list(_lines(after))
    budget = [MOST_WORK]
    same = _matches([line.text for line in old], [line.text for line in new], budget)
    rows: list[Together] = []
    gone = come = 0
    edges = [(-1, -1), *same, (len(old), len(new))]
    for (a, b), (c, d) in pairwise(edges):
        if a >= 0:
            words = _pieces(_words(old[a : a + 1]), set())
            stayed = tuple(Stretch(piece.text) for piece in words)
            rows.append(Together(before=stayed, after=stayed, goes_on=old[a].goes_on and new[b].goes_on))
        if c - a > 1 or d - b > 1:
            between = _Between(old[a + 1 : c], new[b + 1 : d], budget)
            rows += between.rows()
            gone += _count(between.before, between.gone)
            come += _count(between.after, between.come)
    return _comparison(tuple(rows), gone, come)


def _comparison(rows: tuple[Together, ...], gone: int, come: int) -> Comparison:
    marked = [row.changed for row in rows]
    begin = tuple(place for place, now in enumerate(marked) if now and not (place and marked[place - 1]))
    return Comparison(rows=rows, changes=begin, gone=gone, come=come)


class _Between:
    """What stands between two equal lines, compared word by word, over the ends of lines.

    A paragraph that was cut in two, or two that were joined, keep their words so; the lines are paired afterwards.
    """

    def __init__(self, old: Sequence[_Line], new: Sequence[_Line], budget: list[int]) -> None:
        self._old, self._new = old, new
        self.before, self.after = _words(old), _words(new)
        pairs = _matches([word.text for word in self.before], [word.text for word in self.after], budget)
        for side, words in enumerate((self.before, self.after)):
            _slide(pairs, words, side)
        self._pairs = _tidied(pairs, self.before, self.after)
        self.gone = set(range(len(self.before))) - {a for a, _ in self._pairs}
        self.come = set(range(len(self.after))) - {b for _, b in self._pairs}

    def rows(self) -> Iterator[Together]:
        """Give its lines, those that share most words at one height, in the order of both texts."""
        befores, afters = self._by_line(self.before, self.gone), self._by_line(self.after, self.come)
        edges = [(-1, -1), *self._lines_together(), (len(self._old), len(self._new))]
        for (a, b), (c, d) in pairwise(edges):
            together: list[tuple[int | None, int | None]] = [(a, b)] if a >= 0 else []
            for i, j in (*together, *zip_longest(range(a + 1, c), range(b + 1, d))):
                lines = [self._old[i]] if i is not None else []
                lines += [self._new[j]] if j is not None else []
                yield Together(
                    before=befores.get(i, ()) if i is not None else (),
                    after=afters.get(j, ()) if j is not None else (),
                    goes_on=all(line.goes_on for line in lines),
                )

    def _by_line(self, words: Sequence[_Word], changed: set[int]) -> dict[int, tuple[Stretch, ...]]:
        found: dict[int, tuple[Stretch, ...]] = {}
        first = 0
        for place in range(1, len(words) + 1):
            if place == len(words) or words[place].line != words[first].line:
                marked = {each - first for each in range(first, place) if each in changed}
                found[words[first].line] = _pieces(words[first:place], marked)
                first = place
        return found

    def _lines_together(self) -> Pairs:
        """Choose the pairs of lines, rising on both sides, that have most words in common."""
        shared: Counter[tuple[int, int]] = Counter()
        for a, b in self._pairs:
            shared[self.before[a].line, self.after[b].line] += 1 + self.before[a].counts
        # A word counts double: a comma in common is no reason to stand at one height. As words rise on both sides,
        # so do their lines, and the heaviest rising row is found in one pass:
        # best[k] ends with the k-th pair, top[k] is the best up to there.
        offers = sorted(shared)
        best: list[int] = []
        top: list[int] = []
        came_from: list[int] = []
        for place, (a, b) in enumerate(offers):
            # Each line has one partner: the row goes on from the nearest pair that shares neither of these two lines.
            at = place - 1
            while at >= 0 and (offers[at][0] == a or offers[at][1] == b):
                at -= 1
            came_from.append(top[at] if at >= 0 else -1)
            best.append(shared[a, b] + (best[came_from[-1]] if came_from[-1] >= 0 else 0))
            top.append(place if not top or best[place] > best[top[-1]] else top[-1])
        chosen: Pairs = []
        at = top[-1] if top else -1
        while at >= 0:
            chosen.append(offers[at])
            at = came_from[at]
        return chosen[::-1]


def _lines(text: str) -> Iterator[_Line]:
    """Give the lines with something in them, long ones cut: behind a sentence, or a word, or anywhere."""
    for whole in text.split("\n"):
        rest, goes_on = whole.rstrip(), False
        while len(rest) > LONGEST:
            ends = [found.end() for found in _REST.finditer(rest, LONGEST // 2, LONGEST)]
            cut = ends[-1] if ends else rest.rfind(" ", 1, LONGEST) + 1 or LONGEST
            yield _Line(rest[:cut].rstrip(), goes_on)
            rest, goes_on = rest[cut:].lstrip(), True
        if rest.strip():
            yield _Line(rest, goes_on)


def _words(lines: Sequence[_Line]) -> list[_Word]:
    """Give the words with the gap after each, so that joining all of them is the line again."""
    words: list[_Word] = []
    for number, line in enumerate(lines):
        found = list(_WORD.finditer(line.text))
        ends = [each.start() for each in found[1:]] + [len(line.text)]
        for each, end in zip(found, ends, strict=True):
            name = each["name"]
            shown = each[0] if name is None else f"[{name}]"
            counts = name is not None or each[0][0].isalnum()
            words.append(_Word(each[0], shown, line.text[each.end() : end], counts, number))
    return words


def _pieces(words: Sequence[_Word], changed: set[int]) -> tuple[Stretch, ...]:
    """Join the words of one line; the gap after the last of several changed words stays unmarked."""
    pieces: list[Stretch] = []
    text, gap, state = "", "", False
    for place, word in enumerate(words):
        now = place in changed
        if now is state:
            text += gap + word.shown
        else:
            if text or gap:
                pieces.append(Stretch(text if state else text + gap, state))
                if state and gap:
                    pieces.append(Stretch(gap))
            text, state = word.shown, now
        gap = word.gap
    if text:
        pieces.append(Stretch(text, state))
    return tuple(pieces)


def _count(words: Sequence[_Word], changed: set[int]) -> int:
    """Count words as a person would: "well-known" is one, a Chinese character is one."""
    count, counted = 0, False
    for place, word in enumerate(words):
        counted = counted or (word.counts and place in changed)
        ends = bool(word.gap) or place + 1 == len(words) or words[place + 1].line != word.line
        if counted and (ends or _CJK.match(word.text)):
            count, counted = count + 1, False
        elif ends:
            counted = False
    return count


def _matches(a: Sequence[str], b: Sequence[str], budget: list[int]) -> Pairs:
    """Give places of equal words, rising on both sides."""
    from difflib import SequenceMatcher

    place_of = [-1] * len(a)
    # A list of what is to do, not calls within calls: a year's text would go deeper than Python lets them.
    todo = [(0, len(a), 0, len(b))]
    while todo:
        a0, a1, b0, b1 = todo.pop()
        # Most edits touch the middle: equal beginnings and ends cost nothing, and no patience has to find them.
        while a0 < a1 and b0 < b1 and a[a0] == b[b0]:
            place_of[a0] = b0
            a0, b0 = a0 + 1, b0 + 1
        while a0 < a1 and b0 < b1 and a[a1 - 1] == b[b1 - 1]:
            a1, b1 = a1 - 1, b1 - 1
            place_of[a1] = b1
        if a0 == a1 or b0 == b1 or budget[0] <= 0:
            continue
        left, right = a[a0:a1], b[b0:b1]
        budget[0] -= len(left) + len(right)
        # What stands once on either side can only be itself; "the" is never taken for another "the" far away.
        held = _held_by(left, right)
        if held:
            edges = [(-1, -1), *held, (len(left), len(right))]
            for i, j in held:
                place_of[a0 + i] = b0 + j
            todo += [(a0 + i + 1, a0 + k, b0 + j + 1, b0 + m) for (i, j), (k, m) in pairwise(edges)]
        elif len(left) * len(right) <= MOST_EACH_WITH_EACH:
            budget[0] -= len(left) * len(right)
            # No junk: difflib would leave out frequent words, and a short stretch may be nothing else.
            for block in SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks():
                for n in range(block.size):
                    place_of[a0 + block.a + n] = b0 + block.b + n
    # In order without sorting: that would be one long step, during which the window could not move.
    return [(place, other) for place, other in enumerate(place_of) if other >= 0]


def _held_by(a: Sequence[str], b: Sequence[str]) -> Pairs:
    """Give the longest rising row of words that stand once on either side.

    Patience sorting: `lasts[n]` is the lowest place in which a row of n + 1 can end, `at[n]` its word, and
    `came_from` the word before it.
    """
    counts, others = Counter(a), Counter(b)
    places = {word: place for place, word in enumerate(b) if others[word] == 1}
    offers = [(place, places[word]) for place, word in enumerate(a) if counts[word] == 1 and word in places]
    lasts: list[int] = []
    at: list[int] = []
    came_from: list[int] = []
    for number, (_, place) in enumerate(offers):
        length = bisect_left(lasts, place)
        lasts[length : length + 1] = [place]
        at[length : length + 1] = [number]
        came_from.append(at[length - 1] if length else -1)
    row: Pairs = []
    number = at[-1] if at else -1
    while number >= 0:
        row.append(offers[number])
        number = came_from[number]
    return row[::-1]


def _tidied(pairs: Pairs, before: Sequence[_Word], after: Sequence[_Word]) -> Pairs:
    """Leave out a few words that stayed by chance between longer stretches that were written anew.

    "I was" in the middle of a sentence that is new otherwise would cut it into pieces that nobody can read.
    """
    runs: list[Pairs] = []
    for a, b in pairs:
        if runs and runs[-1][-1] == (a - 1, b - 1):
            runs[-1].append((a, b))
        else:
            runs.append([(a, b)])
    kept: Pairs = []
    for place, run in enumerate(runs):
        stayed = _how_many([before[a] for a, _ in run])
        start = kept[-1] if kept else (-1, -1)
        end = runs[place + 1][0] if place + 1 < len(runs) else (len(before), len(after))
        gone = before[start[0] + 1 : run[0][0]], before[run[-1][0] + 1 : end[0]]
        come = after[start[1] + 1 : run[0][1]], after[run[-1][1] + 1 : end[1]]
        around = [max(_how_many(one), _how_many(other)) for one, other in zip(gone, come, strict=True)]
        if stayed > FEW or min(around) <= stayed or not any(gone) or not any(come):
            kept += run
    return kept


def _slide(pairs: Pairs, words: Sequence[_Word], side: int) -> None:
    """Let what went or came be a whole line or sentence where it may: "A new line." rather than ". A new line".

    A stretch may be moved by one word where the word that it leaves and the one that it takes are the same. Of all
    places it can go to, it goes to the wholest, and among those to the nearest.
    """
    for place in range(1, len(pairs)):
        before, here = pairs[place - 1], pairs[place]
        first, end = before[side] + 1, here[side]
        if first == end or here[1 - side] != before[1 - side] + 1:
            continue
        back, on = 0, 0
        while (
            back < min(place - 1, FARTHEST)
            and pairs[place - back - 1] == (before[0] - back, before[1] - back)
            and words[first - back - 1].text == words[end - back - 1].text
        ):
            back += 1
        while (
            on < min(len(pairs) - place, FARTHEST)
            and pairs[place + on] == (here[0] + on, here[1] + on)
            and words[first + on].text == words[end + on].text
        ):
            on += 1
        step = max(range(-back, on + 1), key=lambda step: (_wholeness(words, first + step, end + step), -abs(step)))
        by = end - first if step < 0 else first - end
        for each in range(place + min(step, 0), place + max(step, 0)):
            a, b = pairs[each]
            pairs[each] = (a, b + by) if side else (a + by, b)


def _wholeness(words: Sequence[_Word], first: int, end: int) -> int:
    """Give 2 for a stretch that begins or ends with a line, 1 between two symbols ("sentence."), 0 for any other."""
    last, before = words[end - 1], words[first - 1]
    if before.line != words[first].line or end == len(words) or words[end].line != last.line:
        return 2
    return 0 if last.counts or before.counts else 1


def _how_many(words: Sequence[_Word]) -> int:
    """Count what a person would call words; commas hold nothing together."""
    return sum(word.counts for word in words)
