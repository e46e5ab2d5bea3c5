"""Statistics of 1,000, 10,000 and 100,000 entries over thirty years."""

from __future__ import annotations

import os
import shutil
import statistics
from datetime import date, timedelta

import corpus
from measure import milliseconds, seconds, sized

from journal.changes import Room
from journal.dates.instants import first_place
from journal.insights.insights import Insights
from journal.shapes import Span
from journal.vault.migrate import migrate
from journal.vault.store import Store, open_store

SIZES = (sized(1_000), sized(10_000), sized(100_000))
FIRST = date(1996, 8, 1)
FOLDER = corpus.FOLDER / "insights"
KINDS = ("high", "low", "both", "note", "high", "low", "high")


def filled(entries: int) -> Store:
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    store = open_store(FOLDER / "journal.db", bytearray(os.urandom(32)), create=True)
    migrate(store)
    columns = "key, id, title, heading, excerpt, body, kind, day, written_at, zone, words, changed_at, change_no"
    with store.write(Room.ENTRIES, Room.TAGS):
        store.run_many(
            f"INSERT INTO entries ({columns}) VALUES (?, ?, '', 'Heading', 'Excerpt', ?, ?, ?, ?, 'UTC', 150, 0, ?)",
            [row(number, entries) for number in range(entries)],
        )
        store.run_many("INSERT INTO tags VALUES (?, ?, ?)", [(n, f"tag{n}", f"tag{n}") for n in range(1, 61)])
        store.run_many(
            "INSERT OR IGNORE INTO entry_tags VALUES (?, ?, 1)",
            [(1 + (number * step) % 60, row(number, entries)[0]) for number in range(entries) for step in (7, 11)],
        )
    return store


def row(number: int, entries: int) -> tuple[int, str, str, str, str, int, int]:
    day = FIRST + timedelta(days=number * 10_950 // entries)
    return first_place(day) + number, f"{number:032x}", "word " * 20, KINDS[number % 7], day.isoformat(), number, number


def table() -> list[tuple[str, str, str]]:
    return [row for entries in SIZES for row in of(entries)]


def of(entries: int) -> list[tuple[str, str, str]]:
    store = filled(entries)
    insights = Insights(store)
    year = Span(name="", first=date(2025, 8, 1), last=date(2026, 7, 31))
    whole = Span(name="", first=FIRST, last=date(2026, 7, 31))
    goal = "<= 16 ms" if entries == SIZES[0] else "<= 100 ms"
    works = {
        "a year's days": (lambda: insights.days(year), "<= 1 ms"),
        "a year, everything": (lambda: insights.period(year), goal),
        "30 years of months": (lambda: insights.months(whole), "<= 60 ms"),
        "tag x kind, all": (lambda: insights.tags(whole), "<= 150 ms"),
        "lows that turned, all": (lambda: insights.turns(whole), goal),
        "30 years, everything": (lambda: insights.period(whole), goal),
    }
    rows = []
    for name, (work, wanted) in works.items():
        work()
        rows.append((f"{name}, {entries:,}", milliseconds(statistics.median(seconds(work) for _ in range(7))), wanted))
    store.close()
    shutil.rmtree(FOLDER)
    return rows


if __name__ == "__main__":
    for line in table():
        print(*line, sep="   ")
