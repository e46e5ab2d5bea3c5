"""Reader. Finding: words as they are typed, pieces of words, phrases and conditions, newest first or best first.

The key of an entry is its place in time and the rowid of the word index, so the newest hits come without a sort
and stop at the first page. Pieces within words go through the vocabulary of the index, kept in memory: rare pieces
become the few words that hold them, and common ones are looked for in the newest texts themselves, which ends soon.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple

from journal import prose
from journal.errors import DamagedJournal
from journal.search import query, snippets
from journal.search.filter_sql import conditions, span_of
from journal.search.query import Word
from journal.search.timeline import EVERYTHING, Timeline
from journal.search.vocabulary import Vocabulary
from journal.shapes import Filter, Hit
from journal.vault.store import Row, Store, Value

PIECE_LETTERS = 3
"""From so many letters on a word is looked for inside words too (in scripts without spaces from the first)."""
BEST_LIMIT = 5000
"""Of more hits than these the best are not looked for: ranking must read every one of them."""
COUNT_LIMIT = 10_000

_HOLDS = "(instr(t.body, ?) > 0 OR instr(t.heading, ?) > 0 OR instr(t.beside, ?) > 0)"
_RELOAD = 300
_INDEXED_LETTERS = 3
_NAMED_LIMIT = 100
_TERM_COST = 50
_TEXT_COST = 60
"""Microseconds, about, to open the list of one term, and to read one text and look through it."""
_PATIENCE = 1000
"""Texts to look through in vain before the index is asked after all."""


class _Plan(NamedTuple):
    """A query made ready: what the index is asked, what is looked for in the texts, and under which conditions."""

    match: str
    without: str
    pieces: tuple[str, ...]
    symbols: tuple[str, ...]
    unwanted: tuple[str, ...]
    wanted: Filter
    patience: int


class Search:
    """Looks; never writes. Needs no warming, but the first search is faster after `warm`."""

    def __init__(self, store: Store) -> None:
        """Look into an open, migrated store."""
        self._store = store
        self._timeline = Timeline(store)
        self._vocabulary = Vocabulary()
        self._seen = -1
        self._total = 0

    def warm(self) -> None:
        """Load the vocabulary, or take in what was written since."""
        newest = self._store.one("SELECT max(change_no) FROM entries")
        now = int(newest[0] or 0) if newest else 0
        if now == self._seen:
            return
        asked = _RELOAD if self._seen >= 0 else 0
        changed = self._store.read("SELECT key FROM entries WHERE change_no > ? LIMIT ?", (self._seen, asked))
        if self._seen < 0 or len(changed) == _RELOAD:
            self._vocabulary = Vocabulary(
                (row[0], row[1]) for row in self._store.read("SELECT term, doc FROM entry_terms")
            )
        for row in self._texts([row["key"] for row in changed]):
            self._vocabulary.add((term, 1) for term in query.tokens("\n".join(row[1:]).lower()))
        total = self._store.one("SELECT count(*) FROM entries")
        self._seen, self._total = now, int(total[0]) if total else 0

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
        self.warm()
        if best_first and before is None:
            plan = self._plan(words, wanted, 0)
            indexed = plan.match and not plan.symbols and not plan.unwanted
            if indexed and len(self._places(plan, None, BEST_LIMIT + 1) or ()) <= BEST_LIMIT:
                return self._hits(self._best(plan, limit), words)
        return self._hits(self._newest(words, wanted, before, limit), words)

    def count(self, text: str, wanted: Filter = EVERYTHING, at_most: int = COUNT_LIMIT) -> int:
        """Count the hits, to `at_most`; asked apart, because it must look at every one of them."""
        words, wanted = query.parse(text, wanted)
        self.warm()
        return len(self._newest(words, wanted, None, at_most))

    def _newest(self, words: Sequence[Word], wanted: Filter, before: int | None, limit: int) -> list[int]:
        plan = self._plan(words, wanted, limit)
        places = self._places(plan, before, limit)
        return places if places is not None else self._places(self._plan(words, wanted, 0), before, limit) or []

    def _plan(self, words: Sequence[Word], wanted: Filter, limit: int) -> _Plan:
        """Say how to look for each word; `limit` 0 means that the index is asked wherever it can be."""
        asked, pieces, symbols = [], [], []
        for word in words:
            if word.without:
                continue
            if not word.parts:
                symbols.append(word.text)
                continue
            expression, cost, entries = self._expression(word)
            if limit and entries and limit * self._total * _TEXT_COST < cost * entries:
                pieces.append(word.parts[0])
            else:
                asked.append(expression)
        without = [self._expression(word)[0] for word in words if word.without and word.parts]
        unwanted = tuple(word.text for word in words if word.without and not word.parts)
        patience = _PATIENCE + 2 * limit if limit and pieces else 0
        return _Plan(
            " AND ".join(asked), " OR ".join(without), tuple(pieces), tuple(symbols), unwanted, wanted, patience
        )

    def _expression(self, word: Word) -> tuple[str, float, int]:
        """Give what FTS5 is asked for one word, what that costs, and about how many entries it finds (0: not known).

        All of it is quoted, so that nothing a person types is syntax.
        """
        quoted = _quoted(" ".join(word.parts))
        if word.without or (word.phrase and not word.dense):
            return quoted, 0, 0
        if len(word.parts) > 1 or (len(word.text) < PIECE_LETTERS and not word.dense):
            return f"{quoted} *", 0, 0
        begin, hold, entries = self._vocabulary.holding(word.parts[0])
        # Beyond the letters the index keeps beginnings of, it reads the whole list of every word that begins so
        # before it gives the first; the same words, named one by one, are read only as far as the page goes.
        named = len(word.parts[0]) > _INDEXED_LETTERS and 0 < len(begin) <= _NAMED_LIMIT
        terms = begin + hold if named else hold
        expression = " OR ".join([*([] if named else [f"{quoted} *"]), *map(_quoted, terms)])
        return f"({expression})", len(terms) * _TERM_COST, entries

    def _texts(self, places: Sequence[int]) -> list[Row]:
        """Give (key, heading, text, words beside it) of entries; damaged ones are left out, whatever they hold."""
        marks = ", ".join("?" * len(places))
        try:
            return self._store.read(f"SELECT key, heading, body, beside FROM entries WHERE key IN ({marks})", places)
        except DamagedJournal:
            return self._store.readable("SELECT key, heading, body, beside FROM entries WHERE key = ?", places)

    def _places(self, plan: _Plan, before: int | None, limit: int) -> list[int] | None:
        """Give the newest places that fit; None where looking through texts took too long or met a damaged one."""
        sql, values = _select(plan, before)
        if not plan.pieces:
            return [row[0] for row in self._store.read(f"{sql} LIMIT ?", (*values, limit))]
        found: list[int] = []
        with suppress(DamagedJournal):
            for looked, row in enumerate(self._store.stream(sql, values), 1):
                if all(piece in prose.fold("\n".join(row[1:])) for piece in plan.pieces):
                    found.append(row[0])
                if len(found) == limit:
                    return found
                if looked == plan.patience:
                    return None
            return found
        return None

    def _best(self, plan: _Plan, limit: int) -> list[int]:
        # The places alone are sorted: a snippet below a sort would be made for every hit there is.
        source, where, values = _source(plan, None)
        rows = self._store.read(
            f"SELECT w.rowid FROM {source} WHERE {where}"
            " ORDER BY bm25(entry_words, 6.0, 1.0, 2.0), w.rowid DESC LIMIT ?",
            (*values, limit),
        )
        return [row[0] for row in rows]

    def _hits(self, places: Sequence[int], words: Sequence[Word]) -> tuple[Hit, ...]:
        pattern = snippets.pattern_of(words)
        texts = {row[0]: (row[2], row[3]) for row in self._texts(places)}
        return tuple(
            Hit(
                row=row,
                heading=snippets.marked(row.heading, pattern),
                snippet=snippets.snippet(texts.get(row.place, ("", "")), pattern, row.excerpt),
            )
            for row in self._timeline.at(places)
        )


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _select(plan: _Plan, before: int | None) -> tuple[str, list[Value]]:
    source, where, values = _source(plan, before)
    key = "w.rowid" if plan.match else "e.key"
    texts = f" CROSS JOIN entries AS t ON t.key = {key}" if plan.pieces or plan.symbols or plan.unwanted else ""
    columns = f"{key}, t.heading, t.body, t.beside" if plan.pieces else key
    # The word index knows no symbols, so an emoji is looked for in the texts.
    where += f" AND {_HOLDS}" * len(plan.symbols) + f" AND NOT {_HOLDS}" * len(plan.unwanted)
    values = [*values, *(text for text in (*plan.symbols, *plan.unwanted) for _ in range(3))]
    return f"SELECT {columns} FROM {source}{texts} WHERE {where} ORDER BY {key} DESC", values


def _source(plan: _Plan, before: int | None) -> tuple[str, str, list[Value]]:
    """Give what to select from, the conditions, and the values: from the word index where it is asked at all."""
    narrow, values = conditions(plan.wanted)
    first, last = span_of(plan.wanted, before)
    if plan.match:
        match = f"({plan.match}) NOT ({plan.without})" if plan.without else plan.match
        source = "entry_words AS w"
        if narrow:
            source += " CROSS JOIN entries AS e INDEXED BY entries_narrow ON e.key = w.rowid"
        return source, f"w.entry_words MATCH ? AND w.rowid >= ? AND w.rowid < ?{narrow}", [match, first, last, *values]
    where = f"e.trashed_at IS NULL AND e.key >= ? AND e.key < ?{narrow}"
    if plan.without:
        where += " AND e.key NOT IN (SELECT rowid FROM entry_words WHERE entry_words MATCH ?)"
        values = [*values, plan.without]
    return "entries AS e INDEXED BY entries_narrow", where, [first, last, *values]
