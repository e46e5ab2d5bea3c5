"""Saving durably, and the first rows of the timeline, at 10,000 and 100,000 entries."""

from __future__ import annotations

import itertools
import os

from corpus import journal_of, without_key
from measure import alternate, milliseconds, ratio, sized

from journal.deeds import write
from journal.journal import Journal
from journal.shapes import Draft, Filter, Kind

SIZES = (sized(10_000), sized(100_000))
ROUNDS = 15


def table() -> list[tuple[str, str, str]]:
    rows: list[tuple[str, str, str]] = []
    for size in SIZES:
        journal = journal_of(size)
        plain = without_key(journal)
        rows += saving(journal, plain, size) + looking(journal, size)
        journal.close()
        plain.close()
    return rows


def saver(journal: Journal):
    """Save one more sentence of a visit, as the editor does: durable when it comes back."""
    entry = write.write(journal, Draft(body="A day to be saved again and again."), visit="bench")
    number = itertools.count()

    def save() -> None:
        body = f"A day to be saved again and again, {'and again ' * 140}{next(number)}. #bench"
        write.revise(journal, entry.id, Draft(body=body, tags=("calm",)), visit="bench")

    return entry.id, save


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
    log.unlink()
    journal.trash.delete_forever([one])
    plain.trash.delete_forever([other])
    return [
        (
            f"save, durable, {size:,} entries ({milliseconds(took)})",
            ratio(took, floor),
            "<= 8x append 16 KiB + fdatasync",
        ),
        (f"save, {size:,}, against the same without a key", ratio(again, bare), "<= 1.6x"),
    ]


def looking(journal: Journal, size: int) -> list[tuple[str, str, str]]:
    timeline = journal.timeline
    first, every = alternate(timeline.page, timeline.keys)
    low = Filter(kinds=frozenset({Kind.LOW}), tags=("reading",))
    filtered, counted = alternate(lambda: timeline.page(low), lambda: timeline.count(low))
    return [
        (f"first 50 rows, {size:,}", milliseconds(first), "<= 50 ms"),
        (f"first 50 rows of a tag and a kind, {size:,}", milliseconds(filtered), "<= 50 ms"),
        (f"place, day and kind of every entry, {size:,}", milliseconds(every), "once, off the window"),
        (f"count of a tag and a kind, {size:,}", milliseconds(counted), "<= 150 ms"),
    ]


if __name__ == "__main__":
    for row in table():
        print(*row, sep=" | ")
