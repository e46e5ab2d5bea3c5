"""The timeline over 100,000 entries: first rows, a frame of scrolling, a jump anywhere."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from datetime import date, timedelta

import corpus
from measure import milliseconds, percentile, sized
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from windows import wait_for

from journal.changes import Room
from journal.dates.instants import first_place
from journal.deeds.unlock import create_journal
from journal.journal import Journal
from ui.look import Look
from ui.models.timeline import Roles
from ui.pages.journal.page import JournalPage
from ui.session import Session

ENTRIES = sized(100_000)
FIRST = date(1996, 8, 1)
FOLDER = corpus.FOLDER / "timeline"
KINDS = ("high", "low", "both", "note")
EXCERPT = "Third period, fractions again. I had given up on the left row and then somebody put a hand up."


def filled() -> Journal:
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    journal, _ = create_journal(FOLDER / "J.afterbell", "x", calibrate=False)
    columns = "key, id, title, heading, excerpt, body, kind, day, written_at, zone, words, changed_at, change_no"
    with journal.store.write(Room.ENTRIES, Room.TAGS) as store:
        store.run_many(
            f"INSERT INTO entries ({columns}) VALUES (?, ?, '', ?, ?, 'x', ?, ?, ?, 'UTC', 150, 0, ?)",
            [row(number) for number in range(ENTRIES)],
        )
        store.run_many("INSERT INTO tags VALUES (?, ?, ?)", [(n, f"tag{n}", f"tag{n}") for n in range(1, 61)])
        store.run_many(
            "INSERT OR IGNORE INTO entry_tags VALUES (?, ?, 1)",
            [(1 + (number * step) % 60, row(number)[0]) for number in range(ENTRIES) for step in (7, 11)],
        )
    return journal


def row(number: int) -> tuple[int, str, str, str, str, str, int, int]:
    day = FIRST + timedelta(days=number // 9)
    heading = f"What happened on the day of entry {number}"
    key = first_place(day) + number % 9
    return (key, f"{number:032x}", heading, EXCERPT, KINDS[number % 4], day.isoformat(), key, number + 1)


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def made_ahead(session: Session, look: Look) -> float:
    """Open the page as the window does it: it was made while nobody waited, and looks again when it is shown."""
    page = JournalPage(session, look, lambda _: None)
    page.resize(1064, 820)
    view = page.finding.view
    wait_for(lambda: view.model().rowCount() == ENTRIES)
    QTest.qWait(50)
    began = time.perf_counter()
    page.refresh()
    page.show()
    wait_for(lambda: view.model().rowCount() >= 50)
    view.viewport().repaint()
    took = time.perf_counter() - began
    page.deleteLater()
    QTest.qWait(50)
    return took


def table() -> list[tuple[str, str, str]]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    look, session = Look("paper"), Session()
    session.unlock(filled)
    wait_for(lambda: session.is_open)
    QTest.qWait(200)
    began = time.perf_counter()
    page = JournalPage(session, look, lambda _: None)
    page.resize(1064, 820)
    page.show()
    view = page.finding.view
    wait_for(lambda: view.model().rowCount() >= 50)
    view.viewport().repaint()
    cold = time.perf_counter() - began
    wait_for(lambda: view.model().rowCount() == ENTRIES)
    whole = time.perf_counter() - began
    opened = [made_ahead(session, look) for _ in range(7)]
    bar = view.verticalScrollBar()
    frames = []
    for _ in range(600):
        frames.append(timed(lambda: (bar.setValue(bar.value() + 60), view.viewport().repaint())))
        QTest.qWait(2)
    jumps, shown = [], []
    for number in range(100):
        place = (number * 7919 * 1013) % bar.maximum()
        began = time.perf_counter()
        jumps.append(timed(lambda place=place: (bar.setValue(place), view.viewport().repaint())))
        index = view.model().index(view.row_under(place), 0)
        wait_for(lambda index=index: index.data(Roles.ROW) is not None)
        view.viewport().repaint()
        shown.append(time.perf_counter() - began)
        QTest.qWait(2)
    page.deleteLater()
    QTest.qWait(50)
    session.close()
    del application
    return [
        ("opening the page to newest rows painted", milliseconds(percentile(opened, 0.5)), "<= 50 ms"),
        ("the same where it was not made ahead, first of all", milliseconds(cold), ""),
        (f"all {ENTRIES:,} places known", milliseconds(whole), ""),
        ("a frame of scrolling, median", milliseconds(percentile(frames, 0.5)), ""),
        ("a frame of scrolling, p99", milliseconds(percentile(frames, 0.99)), "<= 8.3 ms"),
        ("a jump anywhere, p99", milliseconds(percentile(jumps, 0.99)), "<= 16.7 ms"),
        ("a jump anywhere, its rows on screen, p99", milliseconds(percentile(shown, 0.99)), ""),
    ]


if __name__ == "__main__":
    for what, figure, goal in table():
        print(f"{what:<64} {figure:>14}   {goal}")
