"""A backup, the first and one that follows, against a plain copy with fsync, in journals of 100 MB and of 1 GB."""

from __future__ import annotations

import os
import shutil
import statistics
from functools import partial
from pathlib import Path

from corpus import FOLDER, fill
from measure import ratio, seconds, sized

from journal.deeds import back_up, write
from journal.deeds.unlock import create_journal
from journal.journal import Journal
from journal.shapes import Draft
from journal.slices import at_once

SIZES = (sized(100), sized(1_000))
ENTRIES, WRITTEN = sized(1_000), 20
"""Entries in a journal beside its files; entries that are written from one backup to the next."""
ROUNDS = 3
BASE = FOLDER / "backup"


def filled(size: int) -> Journal:
    """Give a new journal of so many megabytes, open."""
    shutil.rmtree(BASE, ignore_errors=True)
    BASE.mkdir(parents=True)
    journal, _ = create_journal(BASE / "Journal.afterbell", "four unrelated paper lanterns", calibrate=False)
    fill(journal, ENTRIES, size)
    return journal


def copied(journal: Journal, to: Path) -> None:
    """Copy the file as it lies, and bring it to the disk: what any backup does at the least."""
    with to.open("wb") as file:
        for chunk in journal.store.file_chunks():
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())


def backups(size: int) -> list[tuple[str, str, str]]:
    journal = filled(size)
    copy = partial(copied, journal, BASE / "copy")
    plain = [seconds(copy)]
    first = seconds(lambda: back_up.back_up(journal))
    following, checks = [], []
    for number in range(ROUNDS):
        for line in range(WRITTEN):
            write.write(journal, Draft(body=f"Written after backup {number}, {line}."))
        plain.append(seconds(copy))
        following.append(seconds(lambda: back_up.back_up(journal)))
        checks.append(seconds(lambda: at_once(journal.store.checking())))
    journal.close()
    shutil.rmtree(BASE)
    # A large journal is copied as it lies, so nothing is encrypted anew; each page that is new in a backup is checked.
    floor = statistics.median(plain)
    again, check = statistics.median(following), statistics.median(checks)
    return [
        (f"a first backup of {size:,} MB ({first:.2f} s)", ratio(first, floor), "<= 1.5x a plain copy with fsync"),
        (f"one that follows, {size:,} MB ({again:.2f} s)", ratio(again, floor), "<= 1.5x a plain copy with fsync"),
        (
            f"  the plain copy and a check of every page, {size:,} MB",
            ratio(floor + check, floor),
            "a first one's floor",
        ),
    ]


def table() -> list[tuple[str, str, str]]:
    return [row for size in SIZES for row in backups(size)]


if __name__ == "__main__":
    for line in table():
        print(*line, sep=" | ")
