"""Saving durably, also what is old, and the first rows of the timeline, at 1,000, 10,000 and 100,000 entries."""

from __future__ import annotations

import itertools
import os
import random  # noqa: TID251  which page is written is no secret
import statistics
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from corpus import KEY, journal_of, without_key
from measure import alternate, milliseconds, percentile, ratio, seconds, sized

from journal.deeds import write
from journal.journal import Journal
from journal.shapes import Draft, Filter, Kind
from journal.vault.store import open_store

SIZES = (sized(1_000), sized(10_000), sized(100_000))
ROUNDS = 15
REVISED, OLD = sized(200), sized(10)
"""Old entries that are saved anew, and of those how many the index is brought up to date for."""


def table() -> list[tuple[str, str, str]]:
    rows: list[tuple[str, str, str]] = []
    for size in SIZES:
        journal = journal_of(size)
        plain = without_key(journal)
        rows += saving(journal, plain, size) + revising(journal, size) + looking(journal, size)
        journal.close()
        plain.close()
    return rows


def saver(journal: Journal):
    """Save one more sentence of a visit, as the editor does: durable when it comes back.

    Of several entries in turn: strace counts 7 pages for most and 12 for one in eight, at 1,000 entries as at 100,000,
    because its text lies on the border of two pages. One entry alone measures where it happens to lie.
    """

    def draft(number: int) -> Draft:
        body = f"A day to be saved again and again, {'and again ' * 140}{number}. #bench"
        return Draft(body=body, tags=("calm",))

    entries = [write.write(journal, draft(number), visit="bench").id for number in range(8)]
    number = itertools.count(8)

    def save() -> None:
        here = next(number)
        write.revise(journal, entries[here % len(entries)], draft(here), visit="bench")

    return entries, save


PAGES = 7
"""Database pages that a save changes, as strace counts them: 23 writes to the rollback journal, 7 to the database."""


def its_writes(folder: Path) -> Callable[[], None]:
    """Write and sync what SQLite does for a save, and nothing else: each page before and after, five syncs.

    Counted by strace with `journal_mode = TRUNCATE, synchronous = FULL`: three writes for each page of the rollback
    journal, its sync and that of the folder, its count and a sync, the pages and a sync, its end and a sync.
    """
    database, log = folder / "pages", folder / "rollback"
    database.write_bytes(os.urandom(4_096 * 1_024))
    places = random.Random(1)
    page = os.urandom(4_096)

    def write_it() -> None:
        with log.open("r+b" if log.exists() else "w+b", buffering=0) as before, database.open("r+b", 0) as after:
            for number in range(PAGES):
                at = 512 + number * 4_104
                for piece, place in ((page[:4], at), (page, at + 4), (page[:4], at + 4_100)):
                    os.pwrite(before.fileno(), piece, place)
            os.fsync(before.fileno())
            folder_itself = os.open(folder, os.O_RDONLY)
            os.fsync(folder_itself)
            os.close(folder_itself)
            os.pwrite(before.fileno(), page[:12], 0)
            os.fsync(before.fileno())
            for _ in range(PAGES):
                os.pwrite(after.fileno(), page, places.randrange(1_024) * 4_096)
            os.fsync(after.fileno())
            os.ftruncate(before.fileno(), 0)
            os.fsync(before.fileno())

    return write_it


def saving(journal: Journal, plain: Journal, size: int) -> list[tuple[str, str, str]]:
    log = journal.folder / "appended"
    block = os.urandom(16 * 1024)
    with log.open("ab", buffering=0) as file:

        def append() -> None:
            file.write(block)
            os.fdatasync(file.fileno())

        (one, save), (other, save_plain) = saver(journal), saver(plain)
        took, floor = alternate(save, append, ROUNDS)
        again, bare = alternate(save, save_plain, ROUNDS)
        write_it = its_writes(journal.folder)
        alone, appended = alternate(write_it, append, ROUNDS)
    for left in (log, journal.folder / "pages", journal.folder / "rollback"):
        left.unlink()
    journal.trash.delete_forever(one)
    plain.trash.delete_forever(other)
    return [
        (
            f"save, durable, {size:,} entries ({milliseconds(took)})",
            ratio(took, floor),
            "<= 8x append 16 KiB + fdatasync",
        ),
        (f"its writes and five syncs alone, {size:,}", ratio(alone, appended), "the floor of these settings"),
        (f"save, {size:,}, against the same without a key", ratio(again, bare), "<= 1.6x"),
    ]


def revising(journal: Journal, size: int) -> list[tuple[str, str, str]]:
    """Save long entries of all the years anew, words taken out and put in, in a copy of the journal."""
    path = journal.folder / "revised.db"
    path.unlink(missing_ok=True)
    journal.store.copy_to(path)
    copy = Journal(open_store(path, KEY), journal.folder, journal.vault)
    long = copy.store.read("SELECT id FROM entries WHERE length(body) BETWEEN 2000 AND 20000 ORDER BY key")
    chosen = random.Random(2).sample([row["id"] for row in long], min(REVISED, len(long)))
    took = []
    for number, entry in enumerate(chosen):
        draft = write.draft_of(copy.entries.get(entry))
        words = draft.body.split(" ")
        del words[5:-5:7]
        words[3:3] = [f"plover{number}", "and", "a", "heron"]
        revised = replace(draft, body=" ".join(words))
        took.append(seconds(partial(write.revise, copy, entry, revised, visit="bench")))
    old = min(OLD, len(chosen))
    slices = copy.word_index.settling()
    settled = seconds(lambda: next(done for done, _ in slices if done >= old))
    copy.close()
    for left in (path, path.with_name(f"{path.name}-journal")):
        left.unlink()
    told = f"{statistics.median(took) * 1000:.1f} / {percentile(took, 0.99) * 1000:.1f} ms"
    return [
        (f"an old entry saved anew, median / p99 of {len(took)}, {size:,}", told, "<= 5 ms; <= 15 ms"),
        (f"  its old words out of the index, in slices, {size:,}", milliseconds(settled / old), "with nobody waiting"),
    ]


def looking(journal: Journal, size: int) -> list[tuple[str, str, str]]:
    timeline = journal.timeline
    first, every = alternate(timeline.page, timeline.places)
    low = Filter(kinds=frozenset({Kind.LOW}), tags=("reading",))
    filtered, counted = alternate(lambda: timeline.page(low), lambda: timeline.count(low))
    return [
        (f"first 50 rows, {size:,}", milliseconds(first), "<= 50 ms"),
        (f"first 50 rows of a tag and a kind, {size:,}", milliseconds(filtered), "<= 50 ms"),
        (f"the place of every entry, {size:,}", milliseconds(every), "once, off the window"),
        (f"count of a tag and a kind, {size:,}", milliseconds(counted), "<= 150 ms"),
    ]


if __name__ == "__main__":
    for row in table():
        print(*row, sep=" | ")
