"""Reader. Finding: words as they are typed, pieces of words, phrases and conditions, newest first or best first.

The key of an entry is its place in time and the rowid of the word index, so the newest hits come without a sort
and stop at the first page. Pieces within words go through the vocabulary of the index, kept in memory: rare pieces
become the few words that hold them, and common ones are looked for in the newest texts themselves, which ends soon.
So are symbols, which the index has not, and all words in entries that are not in the index yet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from journal.entries.words import WordIndex
from journal.errors import DamagedJournal
from journal.search import query, snippets
from journal.search.filter_sql import conditions, span_of
from journal.search.query import Word
from journal.search.timeline import EVERYTHING, Timeline
from journal.search.vocabulary import Vocabulary
from journal.shapes import Filter, Hit
from journal.vault.store import Row, Store, Value

BEST_LIMIT = 5000
"""Of more hits than these the best are not looked for: ranking must read every one of them."""
COUNT_LIMIT = 10_000
WAITING_LIMIT = 2000
"""So many entries that are not in the index yet are looked through; where there are more, it is being made anew."""

_INDEXED_LETTERS = 3
_NAMED_LIMIT = 100
_TERM_COST = 50
_TEXT_COST = 60
"""Microseconds, about, to open the list of one term, and to read one text and look through it."""
_PATIENCE = 1000
"""Texts to look through in vain before the index is asked after all."""
_CHUNK = 64
_MOST = 1000
"""Texts that are read at once: so many at first, and at most; of terms, at most as many."""


class _Plan(NamedTuple):
    """A query made ready: what the index is asked, what is looked for in the texts, and under which conditions."""

    match: str
    without: str
    looked_for: tuple[Word, ...]
    wanted: Filter
    patience: int | None


class Search:
    """Looks; never writes. Needs no warming, but the first search is faster after `warm`."""

    def __init__(self, store: Store, word_index: WordIndex) -> None:
        self._store = store
        self.word_index = word_index
        self._timeline = Timeline(store)
        self._vocabulary: Vocabulary | None = None
        self._total = 0

    def warm(self) -> Vocabulary:
        """Load the vocabulary, or take in what came into the index since."""
        new = self.word_index.new_words()
        if self._vocabulary is None:
            self._vocabulary = Vocabulary(self._terms())
        elif not new:
            return self._vocabulary
        self._vocabulary.add((term, 1) for term in new)
        total = self._store.one("SELECT count(*) FROM entries")
        self._total = int(total[0]) if total else 0
        return self._vocabulary

    def find(
        self,
        text: str,
        wanted: Filter = EVERYTHING,
        *,
        best_first: bool = False,
        before: int | None = None,
        limit: int = 50,
    ) -> tuple[Hit, ...]:
        """Give a page of hits, newest first; the next page is asked for by the `place` of the last row.

        `best_first` gives one page ordered by how well it fits, where there are not too many hits for that.
        """
        words, wanted = query.parse(text, wanted)
        if best_first and before is None:
            plan = self._plan(words, wanted, 0)
            if plan.match and not plan.looked_for:
                waiting = self._waiting(words, plan, None, limit)
                if len(waiting) < limit and len(self._places(plan, None, BEST_LIMIT + 1) or ()) <= BEST_LIMIT:
                    return self._hits([*waiting, *self._best(plan, limit - len(waiting))], words)
        return self._hits(self._newest(words, wanted, before, limit), words)

    def count(self, text: str, wanted: Filter = EVERYTHING, at_most: int = COUNT_LIMIT) -> int:
        """Count the hits, to `at_most`; asked apart, because it must look at every one of them."""
        words, wanted = query.parse(text, wanted)
        return len(self._newest(words, wanted, None, at_most))

    def left_out(self) -> int:
        """Count the entries that are found only once the index, which is being made anew, has come to them."""
        return max(0, self.word_index.waiting() - WAITING_LIMIT)

    def _terms(self) -> Iterator[tuple[str, int]]:
        """Read every term of the index with the number of its entries, in their order, some at a time."""
        last = ""
        while rows := self._store.read(
            "SELECT term, doc FROM entry_terms WHERE term > ? ORDER BY term LIMIT ?", (last, _MOST)
        ):
            yield from map(tuple, rows)
            last = rows[-1]["term"]

    def _newest(self, words: Sequence[Word], wanted: Filter, before: int | None, limit: int) -> list[int]:
        plan = self._plan(words, wanted, limit)
        waiting = self._waiting(words, plan, before, limit) if words else []
        places = self._places(plan, before, limit)
        if places is None:
            places = self._places(self._plan(words, wanted, 0), before, limit) or []
        return sorted([*waiting, *places], reverse=True)[:limit]

    def _plan(self, words: Sequence[Word], wanted: Filter, limit: int) -> _Plan:
        """Say how to look for each word; `limit` 0 means that the index is asked wherever it can be."""
        asked, looked_for, patience = [], [], None
        for word in words:
            if not word.parts:
                looked_for.append(word)
            elif not word.without:
                if word.inside and not word.anywhere:
                    # The index does not know where in it a word ends, but where what follows it begins.
                    asked.append(f"{_quoted(word.parts[1:])} *")
                    looked_for.append(word)
                    continue
                expression, cost, entries = self._expression(word)
                if limit and entries and limit * self._total * _TEXT_COST < cost * entries:
                    looked_for.append(word)
                    patience = _PATIENCE + 2 * limit
                else:
                    asked.append(expression)
        without = [_quoted(word.parts) for word in words if word.without and word.parts]
        return _Plan(" AND ".join(asked), " OR ".join(without), tuple(looked_for), wanted, patience)

    def _expression(self, word: Word) -> tuple[str, float, int]:
        """Give what FTS5 is asked for one word, what that costs, and about how many entries it finds (0: not known).

        All of it is quoted, so that nothing a person types is syntax.
        """
        quoted = _quoted(word.parts)
        if not word.inside:
            return quoted if word.whole else f"{quoted} *", 0, 0
        begin, hold, entries = self.warm().holding(word.parts[0])
        # Beyond the letters the index keeps beginnings of, it reads the whole list of every word that begins so
        # before it gives the first; the same words, named one by one, are read only as far as the page goes.
        named = len(word.parts[0]) > _INDEXED_LETTERS and 0 < len(begin) <= _NAMED_LIMIT
        terms = begin + hold if named else hold
        expression = " OR ".join([*([] if named else [f"{quoted} *"]), *(_quoted((term,)) for term in terms)])
        return f"({expression})", len(terms) * _TERM_COST, entries

    def _texts(self, places: Sequence[int]) -> list[Row]:
        """Give (key, heading, text, words beside it) of entries; damaged ones are left out, whatever they hold."""
        marks = ", ".join("?" * len(places))
        try:
            return self._store.read(f"SELECT key, heading, body, beside FROM entries WHERE key IN ({marks})", places)
        except DamagedJournal:
            return self._store.readable("SELECT key, heading, body, beside FROM entries WHERE key = ?", places)

    def _places(self, plan: _Plan, before: int | None, limit: int) -> list[int] | None:
        """Give the newest places in the index that fit; None where looking through texts took too long."""

        def places(before: int | None, limit: int) -> list[int]:
            source, where, values = _source(plan, before)
            key = "w.rowid" if plan.match else "e.key"
            sql = f"SELECT {key} FROM {source} WHERE {where} ORDER BY {key} DESC LIMIT ?"
            return self._store.numbers(sql, (*values, limit)).tolist()

        if not plan.looked_for:
            return places(before, limit)
        return self._looked_through(places, plan.looked_for, before, limit, plan.patience)

    def _waiting(self, words: Sequence[Word], plan: _Plan, before: int | None, limit: int) -> list[int]:
        """Give the newest places that fit and are not in the index as they stand."""
        narrow, narrowing = conditions(plan.wanted)

        def places(before: int | None, limit: int) -> list[int]:
            sql = (
                "SELECT e.key FROM words_due AS d CROSS JOIN entries AS e INDEXED BY entries_narrow ON e.key = d.key"
                f" WHERE e.trashed_at IS NULL AND e.key >= ? AND e.key < ?{narrow} ORDER BY d.key DESC LIMIT ?"
            )
            return self._store.numbers(sql, (*span_of(plan.wanted, before), *narrowing, limit)).tolist()

        found = self._looked_through(places, words, before, limit, WAITING_LIMIT, gives_up=False)
        return found or []

    def _looked_through(
        self,
        places: Callable[[int | None, int], list[int]],
        words: Sequence[Word],
        before: int | None,
        limit: int,
        patience: int | None,
        *,
        gives_up: bool = True,
    ) -> list[int] | None:
        """Look through the texts at these places, newest first, for words; None, or what there is, after `patience`."""
        found: list[int] = []
        holds = snippets.holding(words)
        looked, chunk = 0, _CHUNK
        while keys := places(before, chunk):
            found += sorted((row[0] for row in self._texts(keys) if holds(row[1:])), reverse=True)
            looked, before = looked + len(keys), keys[-1]
            if len(found) >= limit or len(keys) < chunk:
                break
            if patience is not None and looked >= patience:
                return None if gives_up else found
            chunk = min(2 * chunk, _MOST)
        return found[:limit]

    def _best(self, plan: _Plan, limit: int) -> list[int]:
        # The places alone are sorted: a snippet below a sort would be made for every hit there is.
        source, where, values = _source(plan, None)
        sql = (
            f"SELECT w.rowid FROM {source} WHERE {where}"
            " ORDER BY bm25(entry_words, 6.0, 1.0, 2.0), w.rowid DESC LIMIT ?"
        )
        return self._store.numbers(sql, (*values, limit)).tolist()

    def _hits(self, places: Sequence[int], words: Sequence[Word]) -> tuple[Hit, ...]:
        pattern = snippets.sought(words)
        texts = {row[0]: (row[2], row[3]) for row in self._texts(places)}
        return tuple(
            Hit(
                row=row,
                heading=snippets.marked(row.heading, pattern),
                snippet=snippets.snippet(texts.get(row.place, ("", "")), pattern, row.excerpt),
            )
            for row in self._timeline.at(places)
        )


def _quoted(words: Sequence[str]) -> str:
    return '"' + " ".join(words).replace('"', '""') + '"'


def _source(plan: _Plan, before: int | None) -> tuple[str, str, list[Value]]:
    """Give what to select from, the conditions, and the values: from the word index where it is asked at all."""
    narrow, values = conditions(plan.wanted)
    first, last = span_of(plan.wanted, before)
    if plan.match:
        match = f"({plan.match}) NOT ({plan.without})" if plan.without else plan.match
        source = "entry_words AS w"
        if narrow:
            source += " CROSS JOIN entries AS e INDEXED BY entries_narrow ON e.key = w.rowid"
        where = f"w.entry_words MATCH ? AND w.rowid >= ? AND w.rowid < ?{narrow}"
        return source, f"{where} AND w.rowid NOT IN (SELECT key FROM words_due)", [match, first, last, *values]
    where = f"e.trashed_at IS NULL AND e.key >= ? AND e.key < ?{narrow}"
    if plan.without or plan.looked_for:
        where += " AND e.key NOT IN (SELECT key FROM words_due)"
    if plan.without:
        where += " AND e.key NOT IN (SELECT rowid FROM entry_words WHERE entry_words MATCH ?)"
        values = [*values, plan.without]
    return "entries AS e INDEXED BY entries_narrow", where, [first, last, *values]
