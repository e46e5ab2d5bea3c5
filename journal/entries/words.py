"""Room. The word index: brought up to date a little at a time, never while somebody waits for a save.

A trigger notes every place where the index does not say what the entries say, and what it was made of there; see
0005_folded_words.sql. Few entries that came in together are taken in at once; many wait as well.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from heapq import nsmallest
from typing import NamedTuple

from journal import prose
from journal.errors import DamagedJournal, JournalInUse
from journal.prose.words import WAY
from journal.slices import Slices
from journal.vault.store import Row, Store

TOGETHER = 32
"""Places brought up to date in one slice, where nothing has to leave the index: some 10 ms, now and then 30."""
ALONE = 1024
"""The same where nobody waits for a save: some 0.3 s, for the fewer slices there are, the less the index is merged."""
LEAVING = 50
"""Words that leave the index in one slice: some 15 ms of writing pages anew."""
EMPTIED = 40
"""Pages of an index that was put away which are emptied in one slice: 3 ms, for each is written over."""
AT_ONCE = 500
"""So many entries that came in together are taken in at once: a quarter of a second."""
_LENGTH = 3000
"""Characters of text a place in one slice, on the average."""
_HELD = 1 << 20
"""Bytes of the texts of new entries that are held at once; one that is longer is held alone."""
_LAST = 2**62
_DUE = "SELECT heading, body, beside FROM words_due WHERE key = ?"
_STANDS = "SELECT heading, body, beside FROM entries WHERE key = ? AND trashed_at IS NULL"
_DELETE = "INSERT INTO entry_words (entry_words, rowid, heading, body, beside) VALUES ('delete', ?, ?, ?, ?)"
_NEW = "SELECT key, heading, body, beside FROM entries WHERE key IN (SELECT value FROM json_each(?)) ORDER BY key"
_PAGES_GONE = "DELETE FROM entry_words_gone_data WHERE id IN (SELECT id FROM entry_words_gone_data LIMIT ?)"
_PLACES_GONE = (
    "DELETE FROM entry_words_gone_idx WHERE (segid, term) IN"
    " (SELECT segid, term FROM entry_words_gone_idx LIMIT 10 * ?)"
)
_SIZES_GONE = "DELETE FROM entry_words_gone_docsize WHERE id IN (SELECT id FROM entry_words_gone_docsize LIMIT 10 * ?)"
_TEXTS = ("heading", "body", "beside")

_Words = tuple[str, str, str]


class _Place(NamedTuple):
    """One place: what the index has there, None where it has nothing, and what it is to have."""

    key: int
    before: _Words | None
    after: _Words | None


class WordIndex:
    """Keeps the index of the words in entries, and what is still to be brought into it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._new: set[str] = set()

    def waiting(self) -> int:
        """Count the places where the index is not up to date."""
        row = self._store.one("SELECT count(*) FROM words_due")
        return int(row[0]) if row else 0

    def settling(self, *, alone: bool = False) -> Slices[None]:
        """Bring the index up to date in slices, newest first; each is kept, so that nothing is done twice.

        `alone`: nobody waits for a save meanwhile.
        """
        self.begin_anew_if_cut_otherwise()
        yield from self._emptying()
        whole, done, last = self.waiting(), 0, _LAST
        while keys := self._next(last, ALONE if alone else TOGETHER):
            if self._settle(sorted(keys)):  # in another order FTS5 would write a segment for each
                done, last = done + len(keys), keys[-1]
            yield min(done, whole), whole

    def take_in(self, newer_than: int) -> None:
        """Index entries written after this number of change, which the index has nothing of yet; many become due."""
        with self._store.write() as store:
            new = store.read(
                "SELECT key, octet_length(heading) + octet_length(body) + octet_length(beside) AS size FROM entries"
                " WHERE change_no > ? AND trashed_at IS NULL AND key NOT IN (SELECT key FROM words_due) ORDER BY key",
                (newer_than,),
            )
            if len(new) > AT_ONCE:
                store.run_many("INSERT INTO words_due (key) VALUES (?)", ((row["key"],) for row in new))
                return
            for keys in _held_together(new):
                rows = store.read(_NEW, (json.dumps(keys),))
                self._add((row["key"], _words_of(row)) for row in rows)

    def new_words(self) -> set[str]:
        """Give the words that came into the index since this was last asked."""
        new, self._new = self._new, set()
        return new

    def begin_anew_if_cut_otherwise(self) -> None:
        """Put away what FTS5 keeps where it was cut in another way than today's, and note every place as due."""
        if self._store.read("SELECT way FROM words_cut")[0]["way"] == WAY:
            return
        with self._store.write() as store:
            if store.one("SELECT 1 FROM entry_words_docsize") and not self._is_put_away():
                made = store.read(
                    "SELECT sql FROM sqlite_schema"
                    " WHERE name IN ('entry_words_data', 'entry_words_idx', 'entry_words_docsize')"
                )
                store.run("ALTER TABLE entry_words_data RENAME TO entry_words_gone_data")
                store.run("ALTER TABLE entry_words_idx RENAME TO entry_words_gone_idx")
                store.run("ALTER TABLE entry_words_docsize RENAME TO entry_words_gone_docsize")
                for table in made:
                    store.run(table["sql"])
            store.run("INSERT INTO entry_words (entry_words) VALUES ('delete-all')")
            store.run("DELETE FROM words_due")
            store.run("INSERT INTO words_due (key) SELECT key FROM entries WHERE trashed_at IS NULL")
            store.run("UPDATE words_cut SET way = ?", (WAY,))

    def _is_put_away(self) -> bool:
        return self._store.one("SELECT 1 FROM sqlite_schema WHERE name = 'entry_words_gone_data'") is not None

    def _emptying(self) -> Slices[None]:
        """Let go of an index that was put away, a little at a time: each of its pages is written over."""
        while self._is_put_away():
            with self._store.write() as store:
                left = (
                    store.run(_PAGES_GONE, (EMPTIED,))
                    or store.run(_PLACES_GONE, (EMPTIED,))
                    or store.run(_SIZES_GONE, (EMPTIED,))
                )
            yield 0, 1
            if not left:
                with suppress(JournalInUse), self._store.write() as store:  # a file is read in slices: the next time
                    store.run("DROP TABLE entry_words_gone_data")
                    store.run("DROP TABLE entry_words_gone_idx")
                    store.run("DROP TABLE entry_words_gone_docsize")
                return

    def _next(self, before: int, most: int) -> list[int]:
        """Give the next places to settle together: one alone where words have to leave."""
        rows = self._store.read(
            "SELECT d.key, d.body IS NULL AS new, ifnull(length(e.body), 0) AS length FROM words_due AS d"
            " LEFT JOIN entries AS e ON e.key = d.key WHERE d.key < ? ORDER BY d.key DESC LIMIT ?",
            (before, most),
        )
        fitting, length = list[int](), 0
        for row in rows:
            length += row["length"]
            if not row["new"] or length > most * _LENGTH:
                break
            fitting.append(row["key"])
        return fitting or [row["key"] for row in rows[:1]]

    def _settle(self, keys: Sequence[int]) -> bool:
        """Bring places up to date; False where words have to leave yet, of which alone the place then tells."""
        places = self._read(keys)
        with self._store.write() as store:
            for key, before, _ in places:
                if before is None:
                    continue
                leaving, left = _parted(before)
                store.run(_DELETE, (key, *leaving))
                if any(left):
                    self._add([(key, ("", "", ""))])  # FTS5 counted the row as gone
                    store.run("UPDATE words_due SET heading = ?, body = ?, beside = ? WHERE key = ?", (*left, key))
                    return False
            self._add((place.key, place.after) for place in places if place.after)
            store.run_many("DELETE FROM words_due WHERE key = ?", [(place.key,) for place in places])
        return True

    def _read(self, keys: Sequence[int]) -> list[_Place]:
        """Read the places; one that is damaged is left as it is."""
        places = []
        for key in keys:
            try:
                before, after = self._store.one(_DUE, (key,)), self._store.one(_STANDS, (key,))
            except DamagedJournal:
                continue
            if before is not None:
                indexed = _words_of(before) if before["body"] is not None else None
                places.append(_Place(key, indexed, _words_of(after) if after else None))
        return places

    def _add(self, entries: Iterable[tuple[int, _Words]]) -> None:
        def noted() -> Iterator[tuple[int, str, str, str]]:
            for key, words in entries:
                self._new.update(" ".join(words).split())
                yield key, *words

        self._store.run_many("INSERT INTO entry_words (rowid, heading, body, beside) VALUES (?, ?, ?, ?)", noted())


def _held_together(new: Iterable[Row]) -> Iterator[list[int]]:
    """Give the keys of entries in their order, as many at a time as are read together."""
    keys, held = list[int](), 0
    for row in new:
        if keys and (len(keys) == TOGETHER or held + row["size"] > _HELD):
            yield keys
            keys, held = [], 0
        keys.append(row["key"])
        held += row["size"]
    if keys:
        yield keys


def _words_of(row: Row) -> _Words:
    heading, body, beside = (" ".join(prose.words_in(row[name])) for name in _TEXTS)
    return heading, body, beside


def _parted(words: _Words) -> tuple[_Words, _Words]:
    """Give of what stands in the index what leaves it in one slice, and what is left then."""
    # What begins alike goes together: the index keeps it, and its beginnings, in the same pages.
    leaving = set(nsmallest(LEAVING, {word for text in words for word in text.split()}))
    return _only(words, leaving.__contains__), _only(words, lambda word: word not in leaving)


def _only(words: _Words, wanted: Callable[[str], bool]) -> _Words:
    heading, body, beside = (" ".join(filter(wanted, text.split())) for text in words)
    return heading, body, beside
