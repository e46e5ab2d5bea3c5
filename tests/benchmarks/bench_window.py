"""How long the window is held on a tour of its pages, with 10,000 entries, 3,000 received items and 1,000 people."""

from __future__ import annotations

import os
import shutil

import made_up
from bench_growth import fill
from corpus import FOLDER
from measure import milliseconds, sized
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from windows import wait_for

from journal.deeds import people, write
from journal.deeds.unlock import create_journal
from journal.journal import Journal
from journal.shapes import ContactId, Draft
from journal.slices import at_once
from ui.app.ahead import import_ahead
from ui.app.main_window import MainWindow
from ui.look import Look
from ui.preferences import Preferences
from ui.session import Session
from ui.threads.watchdog import Hold, watching

BASE = FOLDER / "window"
ENTRIES, ITEMS, PEOPLE, WORDS = sized(10_000), sized(3_000), sized(1_000), sized(20_000)
PAGES = ("today", "journal", "calendar", "look back", "circle", "year in review")
SETTLES = 1_500
"""Milliseconds after which a page has all it asked for."""


def made() -> Journal:
    """Make the journal; the longest entry is the newest."""
    journal, _ = create_journal(BASE / "J.afterbell", "x", calibrate=False)
    with journal.store.write(), journal.past.many():
        for draft in made_up.entries(ENTRIES):
            write.write(journal, draft)
    at_once(journal.word_index.settling())
    long = " ".join(word for draft in made_up.entries(max(2, WORDS // 100), 2) for word in draft.body.split()[:100])
    write.write(journal, Draft(body=long, title="The longest"))
    fill(journal, ITEMS, ContactId("c" * 32))
    with journal.store.write():
        for number in range(PEOPLE):
            people.add(journal, (f"Vorname{number} Nachname{number}",))
    return journal


class Tour:
    """One window over the journal, and how long it was held for at each step."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str]] = []
        self.holds: list[Hold] = []
        self.session, self.look = Session(), Look("paper")
        self.window = MainWindow(self.session, self.look, Preferences(BASE / "window.ini"))
        self.window.resize(1280, 820)
        self.window.show_lock_screen(BASE / "J.afterbell")
        self.window.show()
        import_ahead(self.session, self.window)

    def settle(self, what: str = "") -> None:
        """Wait until a page has all it asked for, and note what held it; a step without a name is not looked at."""
        QTest.qWait(SETTLES)
        worst = max(self.holds, key=lambda hold: hold.seconds, default=None)
        self.holds.clear()
        if not what:
            return
        self.rows.append((what, milliseconds(worst.seconds) if worst else "under 50 ms", "<= 50 ms"))
        if worst:
            seen = worst.stacks[len(worst.stacks) // 2][:3]
            self.rows.extend((f"    {place}", "", "") for place in seen)

    def key(self, which: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, which, Qt.KeyboardModifier.ControlModifier)

    def go(self) -> None:
        self.settle()
        self.settle("unlocked, to the first page and the list made ahead")
        for number, name in enumerate(PAGES):
            for again in ("first", "again"):
                self.key(Qt.Key.Key_1 if number else Qt.Key.Key_2)
                self.settle()
                self.key(Qt.Key(Qt.Key.Key_1.value + number))
                self.settle(f"{name}, {again}")
        self.key(Qt.Key.Key_2)
        self.settle()
        self.look.choose(scale=2.0)
        self.settle("text at 200 %")
        for letter in "homework fraction":
            QTest.keyClicks(QApplication.focusWidget() or self.window, letter)
            QTest.qWait(60)
        self.settle("typing a search")


def table() -> list[tuple[str, str, str]]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    shutil.rmtree(BASE, ignore_errors=True)
    BASE.mkdir(parents=True)
    tour = Tour()
    tour.session.unlock(made)
    wait_for(lambda: tour.session.is_open, 1_800)
    with watching(tour.holds.append):
        tour.go()
    tour.session.close()
    tour.window.close()
    del application
    shutil.rmtree(BASE, ignore_errors=True)
    return tour.rows


if __name__ == "__main__":
    for what, figure, goal in table():
        print(f"{what:<64} {figure:>14}   {goal}")
