from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Qt

from journal.deeds import lifeboat
from journal.deeds.unlock import open_journal
from journal.shapes import DraftKey, DraftPlace
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import busy, part
from tests.ui.unsaved.conftest import CONTROL
from tests.ui.unsaved.test_leaving import WORDS
from ui.drafts.keeper import DraftAt
from ui.keeping import Words
from ui.session import Session
from ui.unsaved.above import AbovePages
from ui.unsaved.lifeboat import Lifeboat
from ui.widgets.sheet import sheet_over


def boats(lifeboats) -> list[str]:
    return [each.name for each in lifeboats.glob("*.afterbell-words")] if lifeboats.exists() else []


def crash(session, lifeboats, qtbot) -> Path:
    """End as a crash does, but for the process: the words are in no journal, and lie where they were put away."""
    (boat,) = lifeboats.glob("*.afterbell-words")
    kept = boat.read_bytes()
    with qtbot.waitSignal(session.locked):
        session.lock(anyway=True)
    qtbot.waitUntil(lambda: not busy(session))  # the putting away may still be on its last step, and takes back its own
    boat.write_bytes(kept)
    return boat


def test_held_words_are_put_away_until_they_are_home(typed, disk, session, lifeboats, qtbot):
    typed(WORDS)
    qtbot.waitUntil(lambda: len(boats(lifeboats)) == 1)
    disk.make_room()
    session.flush()
    qtbot.waitUntil(lambda: not boats(lifeboats))


def test_words_that_come_home_as_the_journal_is_locked_leave_nothing_put_away(typed, disk, session, lifeboats, qtbot):
    window = typed(WORDS)
    qtbot.waitUntil(lambda: len(boats(lifeboats)) == 1)
    disk.make_room()
    with qtbot.waitSignal(session.locked):
        qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    assert boats(lifeboats) == []


def test_words_that_come_home_while_they_are_being_put_away_leave_nothing_there(
    typed, disk, session, lifeboats, qtbot, monkeypatch
):
    put_away, real = [], Session.reckon
    monkeypatch.setattr(
        Session, "reckon", lambda *order, **more: (put_away.append(more.get("topic")), real(*order, **more))
    )
    gate, under_way = threading.Event(), threading.Event()
    session.reckon(session, lambda: (under_way.set(), gate.wait(60)), lambda _: None)
    qtbot.waitUntil(under_way.is_set)
    typed(WORDS)
    qtbot.waitUntil(lambda: "boat" in put_away)
    disk.make_room()
    session.flush()
    qtbot.waitUntil(lambda: not session.unsaved)
    gate.set()
    over = []
    session.reckon(session, lambda: None, over.append)
    qtbot.waitUntil(lambda: bool(over))
    assert boats(lifeboats) == []


def test_the_last_call_puts_the_newest_words_away_though_older_ones_are_still_under_way(
    typed, disk, session, lifeboats, qtbot, monkeypatch, folder
):
    put_away, real = [], Session.reckon
    monkeypatch.setattr(
        Session, "reckon", lambda *order, **more: (put_away.append(more.get("topic")), real(*order, **more))
    )
    gate, under_way = threading.Event(), threading.Event()
    session.reckon(session, lambda: (under_way.set(), gate.wait(60)), lambda _: None)
    qtbot.waitUntil(under_way.is_set)
    window = typed(WORDS)
    qtbot.waitUntil(lambda: "boat" in put_away)
    qtbot.keyClicks(window.workspace.page.writing.editor, " And then it snowed.")
    session.flush()
    session.last_call.emit()
    gate.set()
    over = []
    session.reckon(session, lambda: None, over.append)
    qtbot.waitUntil(lambda: bool(over))
    boat = crash(session, lifeboats, qtbot)
    disk.make_room()
    journal = open_journal(folder, PASSPHRASE)
    try:
        lifeboat.take_in(journal, boat)
        bodies = [journal.entries.get(row.id).body for row in journal.timeline.page()]
    finally:
        journal.close()
    assert f"{WORDS} And then it snowed." in bodies


def test_words_forgotten_on_purpose_do_not_come_back(typed, asked_on, disk, session, lifeboats, qtbot):
    window = typed(WORDS)
    qtbot.waitUntil(lambda: len(boats(lifeboats)) == 1)
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    asked_on(window).forget.click()
    question = sheet_over(window)
    with qtbot.waitSignal(session.locked):
        question.foot.itemAt(question.foot.count() - 1).widget().click()
    assert boats(lifeboats) == []


def test_after_a_crash_the_words_are_home_at_the_next_unlock_and_that_is_said(
    typed, disk, session, lifeboats, qtbot, folder, preferences, look, bodies
):
    window = typed(WORDS)
    qtbot.waitUntil(lambda: len(boats(lifeboats)) == 1)
    crash(session, lifeboats, qtbot)
    disk.make_room()
    with qtbot.waitSignal(session.unlocked):
        session.unlock(lambda: open_journal(folder, PASSPHRASE))
    notice = part(window.workspace, AbovePages).notice
    qtbot.waitUntil(notice.isVisible)
    assert notice.title.text() == "Words that could not be saved last time are home: one entry"
    qtbot.waitUntil(lambda: not boats(lifeboats))
    with qtbot.waitSignal(session.locked):
        window.lock()
    assert bodies().count(WORDS) == 1


def test_words_left_by_a_crash_are_told_of_and_go_home_once_the_disk_takes_them_again(
    typed, disk, session, lifeboats, qtbot, folder, look, bodies
):
    window = typed(WORDS)
    qtbot.waitUntil(lambda: len(boats(lifeboats)) == 1)
    crash(session, lifeboats, qtbot)
    with qtbot.waitSignal(session.unlocked):
        session.unlock(lambda: open_journal(folder, PASSPHRASE))
    notice = part(window.workspace, AbovePages).notice
    qtbot.waitUntil(notice.isVisible)
    assert [held.words.text for held in session.held] == [WORDS]
    assert len(boats(lifeboats)) == 1
    disk.make_room()
    session.flush()
    qtbot.waitUntil(lambda: not session.unsaved)
    with qtbot.waitSignal(session.locked):
        window.lock()
    assert bodies().count(WORDS) == 1
    assert boats(lifeboats) == []


def test_an_answer_that_was_being_typed_is_in_its_field_again_after_a_crash(
    unlocked, disk, qtbot, lifeboats, folder, asked
):
    key = DraftKey(DraftPlace.ANSWER, about="a" * 32)
    boat = Lifeboat(unlocked, unlocked)
    qtbot.waitUntil(lambda: boat._recipient is not None)
    disk.fill()
    words = Words(place=DraftAt(key), called="Answer to Noor", text="I was there too.")
    unlocked.keep(unlocked, words, lambda journal: journal.drafts.keep(key, words.text))
    qtbot.waitUntil(lambda: len(boats(lifeboats)) == 1)
    crash(unlocked, lifeboats, qtbot)
    disk.make_room()
    with qtbot.waitSignal(unlocked.unlocked):
        unlocked.unlock(lambda: open_journal(folder, PASSPHRASE))
    with qtbot.waitSignal(Lifeboat(unlocked, unlocked).came_home):
        pass
    assert asked(unlocked, lambda journal: journal.drafts.get(key)) == "I was there too."
