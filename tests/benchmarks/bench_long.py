"""Words are saved and the journal is locked while something long goes on, in a journal of a gigabyte (`LONG_MB=1000`).

The journal is made once and kept; each long deed is done in a copy of it, as the window does it. It is begun, and the
journal locked in its midst; then it is begun once more, and until it is over a sentence is saved again and again, from
asking to being told that it is on the disk. Both are also given with nothing going on: what a busy machine adds falls
on both alike.
"""

from __future__ import annotations

import os
import shutil
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from math import inf
from pathlib import Path
from threading import Event

import made_up
from bench_growth import fill as fill_inbox
from corpus import FILE, FOLDER, fill, jrnl_of, kept, made_by
from measure import SMALL, milliseconds, percentile, sized
from PySide6.QtWidgets import QApplication
from windows import rest, wait_for

from journal.circle.inbox import Came
from journal.deeds import back_up, checking, export, make_book, rekeying, take_in, unfinished, write
from journal.deeds.proving import OpenedJustNow
from journal.deeds.unlock import create_journal, open_journal
from journal.demo.circle import in_memory
from journal.errors import Refusal
from journal.journal import Journal
from journal.shapes import Draft, EntryId, SharedEntry, Span
from journal.shapes.book import Order
from journal.shapes.keys import KeyDeed
from journal.slices import Steps
from ui.background.gc_thread import collect_with
from ui.session import Session

SIZE = int(os.environ.get("LONG_MB", "1000")) if not SMALL else 20
ENTRIES, COMING = sized(10_000), sized(10_000)
RECEIVED = sized(1_000)
SAVES = 150 if not SMALL else 5
"""How many of them where a deed has no end."""
PASSPHRASE = "four unrelated paper lanterns"
BASE = FOLDER / "long"
MADE, OUT = BASE / f"{made_by()}-{SIZE}.afterbell", BASE / "out"
HERE = BASE / "here" / "long.afterbell"
BEFORE_LOCK = 300
"""Milliseconds after a deed began until the lock is asked for."""

Begin = Callable[[Session, list[object]], None]
"""Begins a deed as the window does; the list has something in it once it ended."""


def put_here(session: Session) -> None:
    """Open a copy of the journal, which is made where there is none yet."""
    if not MADE.exists():
        building = MADE.with_suffix(".building")
        shutil.rmtree(building, ignore_errors=True)
        building.parent.mkdir(parents=True, exist_ok=True)
        made, _ = create_journal(building, PASSPHRASE, calibrate=False)
        fill(made, ENTRIES, SIZE)
        made.close()
        building.rename(MADE)
    shutil.rmtree(HERE.parent, ignore_errors=True)
    shutil.copytree(MADE, HERE)
    os.sync()  # or the copy would be on its way to the disk while a save waits for that
    unlock(session)


def unlock(session: Session) -> None:
    session.unlock(lambda: open_journal(HERE, PASSPHRASE))
    wait_for(lambda: session.is_open)
    done: list[object] = []
    session.long_deeds.begin(session, unfinished.clearing_up, done.append, done.append)
    wait_for(lambda: bool(done), 600)


def back(session: Session, over: list[object]) -> None:
    session.long_deeds.begin(session, back_up.backing_up, over.append, over.append)


def bring_in(session: Session, over: list[object], path_of: Callable[[int], Path] = jrnl_of) -> None:
    path = path_of(COMING)

    def go_on(there: take_in.Read | None) -> None:
        begin = partial(take_in.importing, path=path, there=there)
        session.long_deeds.begin(session, begin, over.append, over.append)

    session.other_disks.ask(session, partial(take_in.look_into, path), go_on, over.append)


def exported(count: int) -> Path:
    """Give an export of so many entries, half of them revised, with what a friend sent."""

    def make(path: Path) -> None:
        building = BASE / "theirs.afterbell"
        shutil.rmtree(building, ignore_errors=True)
        building.parent.mkdir(parents=True, exist_ok=True)
        (journal, _), friend = create_journal(building, PASSPHRASE, calibrate=False), in_memory()
        journal.circle.set_up("Mara")
        friend.circle.set_up("Noor")
        contact = journal.circle.add(friend.circle.my_card())
        friend.close()
        with journal.store.write():
            with journal.past.many():
                made = [write.write(journal, draft) for draft in made_up.entries(count, seed=3)]
            for entry in made[::2]:
                write.revise(journal, entry.id, replace(write.draft_of(entry), body=f"{entry.body}\n\nAnd then."))
            for entry in made[::20]:
                write.attach(journal, entry.id, "film.bin", os.urandom(FILE // 100))
            fill_inbox(journal, RECEIVED, contact.id)
            for number, entry in enumerate(made[:RECEIVED]):
                uid = EntryId(f"{number:032x}")
                sent = SharedEntry(uid=uid, rev=1, title=entry.title, body=entry.body, kind=entry.kind, day=entry.day)
                journal.inbox.put_back(contact.id, sent, Came(number, 1, f"{number:032x}"), "")
        export.export(journal, OpenedJustNow(journal, KeyDeed.PLAIN_EXPORT), path)
        journal.close()
        shutil.rmtree(building)

    return kept(f"own-{count}", make)


def take_out(session: Session, over: list[object]) -> None:
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)

    def begin(journal: Journal) -> object:
        return export.exporting(journal, OpenedJustNow(journal, KeyDeed.PLAIN_EXPORT), OUT / "all")

    session.long_deeds.begin(session, begin, over.append, over.append)


def read_for_book(session: Session, over: list[object]) -> None:
    first, last = made_up.LAST_DAY.replace(year=1996), made_up.LAST_DAY
    order = Order(period=Span(name="Thirty years", first=first, last=last))
    session.long_deeds.begin(session, partial(make_book.reading, order=order), over.append, over.append)


def check(session: Session, over: list[object]) -> None:
    session.long_deeds.begin(session, checking.checking, over.append, over.append)


def give_new_key(session: Session, over: list[object]) -> None:
    """Under the same passphrase. In its last slice the pages are checked that were written since they were copied."""

    def renew(journal: Journal, alone: Callable[[], object]) -> Steps[object]:
        return rekeying.replacing_key(journal, alone, OpenedJustNow(journal, KeyDeed.NEW_KEY), PASSPHRASE)

    session.renew(session, renew, over.append, over.append, lambda _done, _whole: None)


def hang(session: Session, over: list[object]) -> None:
    """Look into a folder that does not answer for a minute."""
    session.other_disks.ask(session, lambda: ANSWERS.wait(60), over.append)


ANSWERS = Event()
ENDLESS = frozenset({"nothing", "a folder hangs"})
DEEDS: dict[str, Begin] = {
    "nothing": lambda _session, _over: None,
    "a backup": back,
    f"{COMING:,} entries come in": bring_in,
    f"an export of {COMING:,} of ours comes in": partial(bring_in, path_of=exported),
    "all is taken out": take_out,
    "a book of all is read": read_for_book,
    "all is checked": check,
    "a new key is given": give_new_key,
    "a folder hangs": hang,
}


def saves(session: Session, over: list[object], most: float) -> list[float]:
    """Give the seconds of each save while a deed goes on, until it is over or they are so many."""
    took = []
    while not over and len(took) < most:
        began, home = time.perf_counter(), []
        session.do(session, lambda journal: write.write(journal, Draft(body="A sentence.")), home.append)
        wait_for(lambda home=home: bool(home), 600)
        took.append(time.perf_counter() - began)
        rest(5)
    assert not any(isinstance(each, Refusal) for each in over), over
    return took


def lock(session: Session) -> float:
    """Give the seconds from asking for the lock to locked."""
    locked: list[float] = []
    began = time.perf_counter()
    told = session.locked.connect(lambda: locked.append(time.perf_counter() - began))
    session.lock()
    wait_for(lambda: bool(locked), 600)
    session.locked.disconnect(told)
    return locked[0]


def table() -> list[tuple[str, str, str]]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    collect_with(application)  # as the app does, and never on the journal's thread
    session, rows = Session(), []
    for name, begin in DEEDS.items():
        put_here(session)
        begin(session, [])
        rest(BEFORE_LOCK)
        locked = lock(session)
        unlock(session)
        over: list[object] = []
        begin(session, over)
        took = saves(session, over, SAVES if name in ENDLESS else inf)
        lock(session)
        told = f"{percentile(took, 0.99) * 1000:.0f} / {statistics.median(took) * 1000:.0f} ms"
        rows.append((f"a save while {name}: p99 / median of {len(took)}", told, "<= 50 ms"))
        rows.append((f"  the longest of them while {name}", milliseconds(max(took)), ""))
        rows.append((f"  asked lock to locked while {name}", milliseconds(locked), "<= 500 ms"))
    ANSWERS.set()
    session.close()
    for left in (OUT, HERE.parent):
        shutil.rmtree(left, ignore_errors=True)
    del application
    return rows


if __name__ == "__main__":
    for what, figure, goal in table():
        print(f"{what:<64} {figure:>14}   {goal}")
