"""Four times as much takes four times as long, not sixteen: a long paragraph, a full inbox; and a save in a backup."""

from __future__ import annotations

import os
import secrets
import shutil
import statistics
import time

from corpus import FOLDER
from measure import milliseconds, percentile, ratio, seconds, sized
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from windows import wait_for

from journal.changes import Room
from journal.circle.inbox import Arrival
from journal.deeds import back_up, write
from journal.deeds.unlock import create_journal
from journal.journal import Journal
from journal.settings_table import SPELLING_LANGUAGE
from journal.shapes import ContactId, Draft, EntryId, Gesture
from ui.background.gc_thread import collect_with
from ui.editor.editor import Editor
from ui.editor.ink import ink_of
from ui.editor.spelling import Spelling
from ui.look import Look
from ui.session import Session

BASE = FOLDER / "growth"
SPANISH = "hoy la clase de matemáticas fue difícil y nadie quería hablar después de la reunión porque también llovía "
WORDS, ITEMS, PIECE = sized(3_000), sized(3_000), 45 << 20
FILMS = 2 if WORDS < 1_000 else 8
LINEAR = "<= 6x"
"""For four times as much, with room for what a busy machine adds."""


def opened() -> Session:
    shutil.rmtree(BASE, ignore_errors=True)
    BASE.mkdir(parents=True)
    session = Session()
    session.unlock(lambda: create_journal(BASE / "J.afterbell", "x", calibrate=False)[0])
    wait_for(lambda: session.is_open)
    session.do(session, lambda journal: journal.settings.set(SPELLING_LANGUAGE, "en_US"))
    return session


def a_key(session: Session, look: Look, words: int) -> float:
    """Give the median seconds of a key at the end of one paragraph of so many words, every second one misspelt."""
    editor = Editor(ink_of(look))
    editor.resize(700, 800)
    editor.show()
    spelling = Spelling(session, look, editor)
    wait_for(lambda: spelling.checks)
    editor.set_text(" ".join((SPANISH * (words // 10)).split()[:words]))
    wait_for(lambda: spelling.settled)
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    took = [
        seconds(lambda key=key: (QTest.keyClick(editor, key), QApplication.processEvents())) for key in " y asi " * 3
    ]
    editor.deleteLater()
    QApplication.processEvents()
    return statistics.median(took)


def fill(journal: Journal, items: int, contact: ContactId) -> None:
    with journal.store.write(Room.INBOX) as store:
        for _ in range(items):
            bundle = secrets.token_hex(16)
            journal.inbox.add(
                Arrival(
                    bundle=bundle,
                    kind="response",
                    contact=contact,
                    heading="A day",
                    note="I read it twice.",
                    gesture=Gesture.HEAR,
                    reply_to=secrets.token_hex(16),
                    about=(EntryId("e" * 32),),
                )
            )
            store.run("INSERT INTO known_bundles VALUES (?,?,?)", ("f" * 64, bundle, "2026-03-01"))


def look_into_inbox(session: Session) -> tuple[float, float]:
    """Give the seconds of a look into an inbox of a quarter of `ITEMS`, and of all."""
    took: list[float] = []

    def look(journal: Journal, more: int) -> None:
        fill(journal, more, ContactId("c" * 32))
        took.append(min(seconds(journal.inbox.items) for _ in range(5)))

    session.do(session, lambda journal: look(journal, ITEMS // 4))
    session.do(session, lambda journal: look(journal, ITEMS - ITEMS // 4))
    wait_for(lambda: len(took) == 2)
    return took[0], took[1]


def save_in_backup(session: Session) -> tuple[list[float], float, int]:
    """Give the seconds of each save while a backup is made, those from asking for the lock to locked, and bytes."""

    def add_films(journal: Journal) -> None:
        entry = write.write(journal, Draft(body="films"))
        for number in range(FILMS):
            write.attach(journal, entry.id, f"film {number}.bin", os.urandom(PIECE))

    added: list[object] = []
    session.do(session, add_films, added.append)
    wait_for(lambda: bool(added))
    over: list[object] = []
    saved: list[float] = []
    session.long_deeds.begin(session, back_up.backing_up, over.append, over.append)
    while not over and len(saved) < 200:
        began, home = time.perf_counter(), []
        session.do(session, lambda journal: write.write(journal, Draft(body="A sentence.")), home.append)
        wait_for(lambda home=home: bool(home))
        saved.append(time.perf_counter() - began)
    wait_for(lambda: bool(over))
    session.long_deeds.begin(session, back_up.backing_up, over.append, over.append)
    QTest.qWait(300)
    began, locked = time.perf_counter(), []
    session.locked.connect(lambda: locked.append(time.perf_counter() - began))
    session.lock()
    wait_for(lambda: bool(locked))
    return saved, locked[0], (BASE / "J.afterbell" / "journal.db").stat().st_size


def table() -> list[tuple[str, str, str]]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    collect_with(application)  # as the app does, and never on the journal's thread
    look, session = Look("paper"), opened()
    short, long = a_key(session, look, max(WORDS // 4, 10)), a_key(session, look, max(WORDS, 40))
    few, many = look_into_inbox(session)
    saves, lock, size = save_in_backup(session)
    session.close()
    shutil.rmtree(BASE)
    del application
    return [
        (f"a key in one Spanish paragraph of {WORDS:,} words, checked as English", milliseconds(long), "<= 33 ms"),
        ("that key, against one in a paragraph a quarter as long", ratio(long, short), LINEAR),
        (f"a look into an inbox of {ITEMS:,}", milliseconds(many), "<= 100 ms"),
        ("that look, against one into an inbox of a quarter", ratio(many, few), LINEAR),
        (f"a save while {size >> 20} MiB are backed up, median", milliseconds(statistics.median(saves)), ""),
        ("a save during a backup, p99", milliseconds(percentile(saves, 0.99)), "<= 50 ms"),
        ("a lock asked for during a backup", milliseconds(lock), "<= 500 ms"),
    ]


if __name__ == "__main__":
    for what, figure, goal in table():
        print(f"{what:<64} {figure:>14}   {goal}")
