"""Room. The past of an entry that comes from an export: its revision, the versions before, later lines, the trash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

from journal import prose
from journal.chance import new_id
from journal.changes import Room
from journal.dates.instants import to_micros
from journal.entries.table import EntryTable
from journal.entries.words import WordIndex
from journal.shapes import EntryId, LaterLine, Version
from journal.vault.store import Store


class Past(EntryTable):
    """What takes entries in: many at once, and with everything that had happened to them."""

    def __init__(self, store: Store, word_index: WordIndex) -> None:
        super().__init__(store)
        self.word_index = word_index

    @contextmanager
    def many(self) -> Iterator[None]:
        """Let many new entries be written, and bring the words and the counts of all of them in together, at the end.

        Only for new ones: what stood there before must not be changed meanwhile. Word by word, each entry would make
        the index write itself out, which costs more than all the rest.
        """
        with self._store.write(Room.ENTRIES) as store:
            self.word_index.begin_anew_if_cut_otherwise()
            before = self.last_change()
            triggers = store.read(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('entries', 'entry_tags')"
            )
            for trigger in triggers:
                store.run(f"DROP TRIGGER {trigger['name']}")
            yield
            self.word_index.take_in(before)
            store.run(
                "INSERT INTO day_sums SELECT day, sum(highs), sum(lows), sum(both), sum(notes), sum(words)"
                " FROM entries_as_counts WHERE change_no > ? GROUP BY day",
                (before,),
            )
            store.run(
                "INSERT INTO tag_sums SELECT tag, month, sum(highs), sum(lows), sum(both), sum(notes)"
                " FROM entry_tags_as_counts WHERE change_no > ? GROUP BY tag, month",
                (before,),
            )
            for trigger in triggers:
                store.run(trigger["sql"])

    def put_back(
        self,
        entry_id: EntryId,
        *,
        rev: int,
        changed_at: datetime,
        versions: Iterable[Version] = (),
        later_lines: Iterable[LaterLine] = (),
        trashed_at: datetime | None = None,
    ) -> None:
        """Give an entry that was just written its past, in place of any; its revision comes after all its versions.

        `later_lines` are those that are not there yet.
        """
        versions = tuple(versions)
        with self._store.write(Room.ENTRIES) as store:
            self._row(entry_id)
            store.run("DELETE FROM versions WHERE entry = ?", (entry_id,))
            store.run_many(
                "INSERT OR IGNORE INTO versions (entry, rev, saved_at, title, kind, body) VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (
                        entry_id,
                        old.rev,
                        to_micros(old.saved_at),
                        prose.clean_line(old.title),
                        old.kind,
                        prose.clean(old.body),
                    )
                    for old in versions
                ],
            )
            for line in later_lines:
                taken = store.one("SELECT 1 FROM later_lines WHERE id = ?", (line.id,))
                store.run(
                    "INSERT INTO later_lines (id, entry, day, text, written_at) VALUES (?, ?, ?, ?, ?)",
                    (
                        new_id() if taken else line.id,
                        entry_id,
                        line.day.isoformat(),
                        prose.clean(line.text),
                        to_micros(line.written_at),
                    ),
                )
            store.run(
                "UPDATE entries SET rev = ?, changed_at = ?, trashed_at = ?, change_no = ? WHERE id = ?",
                (
                    rev_after(rev, versions),
                    to_micros(changed_at),
                    None if trashed_at is None else to_micros(trashed_at),
                    self._change_no(),
                    entry_id,
                ),
            )


def rev_after(rev: int, versions: Iterable[Version]) -> int:
    """Give the revision of an entry that said it was `rev`: it comes after all its versions."""
    return max(rev, *(old.rev + 1 for old in versions), 1)
