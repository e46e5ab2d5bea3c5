from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from journal.changes import Changes, Room
from journal.deeds.unlock import open_journal
from journal.errors import DiskFull, WrongPassphrase
from journal.settings_table import MY_NAME
from journal.shapes import Draft
from journal.slices import elsewhere
from tests.ui.conftest import ENTRIES, PASSPHRASE
from tests.ui.hands import busy
from ui.threads import jobs


def count(journal):
    return journal.entries.count()


def test_an_answer_comes_home_on_the_windows_thread(unlocked, qtbot):
    seen = []
    unlocked.ask(unlocked, count, lambda found: seen.append((found, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(len(ENTRIES), threading.main_thread())]


def test_every_question_runs_on_the_same_other_thread(unlocked, asked):
    threads = {asked(unlocked, lambda _: threading.current_thread().name) for _ in range(3)}
    assert len(threads) == 1
    assert threading.main_thread().name not in threads


def test_answers_come_in_the_order_of_asking(unlocked, qtbot):
    seen = []
    for number in range(20):
        unlocked.ask(unlocked, lambda _, number=number: number, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == list(range(20))


def test_a_deed_is_told_to_everybody_after_its_own_callback(unlocked, qtbot):
    order = []
    unlocked.changed.connect(order.append)
    unlocked.do(unlocked, lambda journal: journal.settings.set(MY_NAME, "Noor"), lambda _: order.append("done"))
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order[0] == "done"
    assert order[1] == Changes(rooms=frozenset({Room.SETTINGS}))


def test_a_deed_that_is_refused_changes_nothing_and_says_why(unlocked, qtbot, asked):
    refused = []

    def act(journal):
        journal.settings.set(MY_NAME, "Noor")
        raise DiskFull(path=None)

    unlocked.do(unlocked, act, failed=refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], DiskFull)
    assert asked(unlocked, lambda journal: journal.settings.get(MY_NAME)) == ""


def test_a_refusal_nobody_waits_for_goes_to_the_signal(unlocked, qtbot):
    def act(_):
        raise DiskFull(path=None)

    with qtbot.waitSignal(unlocked.failed) as heard:
        unlocked.do(unlocked, act)
    assert isinstance(heard.args[0], DiskFull)


def test_a_bug_is_told_without_a_word_that_was_written(unlocked, qtbot, capsys):
    refused = []
    unlocked.ask(unlocked, lambda _: {}["what M. said"], lambda _: None, refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    trace = refused[0].facts["trace"]
    assert trace.startswith("KeyError at ")
    assert "test_session.py" in trace
    assert "what M. said" not in trace + capsys.readouterr().err


def test_the_session_goes_on_after_a_bug(unlocked, qtbot, asked):
    refused = []
    unlocked.ask(unlocked, lambda _: 1 / 0, lambda _: None, refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert asked(unlocked, count) == len(ENTRIES)


def test_an_answer_to_a_widget_that_is_gone_is_dropped(unlocked, qtbot, asked):
    seen = []
    gone = QObject()
    hold = threading.Event()
    unlocked.ask(gone, lambda _: hold.wait(60), seen.append)
    gone.deleteLater()
    qtbot.waitUntil(lambda: not _valid(gone))
    hold.set()
    asked(unlocked, count)
    assert seen == []


def _valid(thing):
    import shiboken6

    return shiboken6.isValid(thing)


def test_a_newer_question_on_the_same_topic_drops_the_older(unlocked, qtbot):
    seen = []
    hold = threading.Event()
    unlocked.ask(unlocked, lambda _: hold.wait(60), lambda _: None)
    for word in ("o", "on", "one"):
        unlocked.ask(unlocked, lambda _, word=word: word, seen.append, topic="search")
    hold.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["one"]


def test_what_a_caller_closed_over_is_let_go_on_the_windows_thread(unlocked, asked):
    class Page(QWidget):
        pass

    page = Page()
    where = []
    weakref.finalize(page, lambda: where.append(threading.current_thread()))
    unlocked.ask(unlocked, lambda _, page=page: page is None, lambda _: None)
    unlocked.ask(unlocked, lambda _, page=page: page.no_such_thing, lambda _: None, lambda _: None)
    del page
    asked(unlocked, count)
    asked(unlocked, count)
    gc.collect()
    assert where == [threading.main_thread()]


def test_locking_waits_for_every_deed_before_it(unlocked, folder, qtbot, asked):
    unlocked.do(unlocked, lambda journal: journal.entries.write(Draft(body="the last words")))
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    with qtbot.waitSignal(unlocked.unlocked):
        unlocked.unlock(lambda: open_journal(folder, PASSPHRASE), pytest.fail)
    assert asked(unlocked, count) == len(ENTRIES) + 1


def test_an_answer_from_before_the_lock_is_dropped(unlocked, qtbot):
    seen = []
    hold = threading.Event()
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
        unlocked.reckon(unlocked, lambda: hold.wait(60), seen.append)
    hold.set()
    qtbot.waitUntil(lambda: not busy(unlocked))
    assert seen == []


def test_what_is_asked_by_a_timer_after_the_lock_is_dropped_and_is_no_bug(unlocked, folder, qtbot, capsys):
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    unlocked.ask(unlocked, lambda journal: journal.entries.count(), pytest.fail, pytest.fail)
    unlocked.long_deeds.begin(unlocked, pytest.fail, pytest.fail, pytest.fail)
    with qtbot.waitSignal(unlocked.unlocked):
        unlocked.unlock(lambda: open_journal(folder, PASSPHRASE))
    assert capsys.readouterr().err == ""
    unlocked.lock()
    qtbot.waitUntil(lambda: not unlocked.is_open)
    unlocked.do(unlocked, lambda journal: journal.entries.count(), pytest.fail, lambda _: None)  # this one is lost
    qtbot.waitUntil(lambda: not busy(unlocked))
    assert "no journal is open" in capsys.readouterr().err


def test_a_lock_is_held_when_the_last_words_cannot_be_written(unlocked, qtbot, asked):
    def act(_):
        raise DiskFull(path=None)

    unlocked.do(unlocked, act, failed=lambda _: None)
    with qtbot.waitSignal(unlocked.lock_held) as held:
        unlocked.lock()
    assert isinstance(held.args[0], DiskFull)
    assert unlocked.is_open
    assert asked(unlocked, count) == len(ENTRIES)
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock(anyway=True)


def test_after_locking_the_database_is_closed_and_the_keys_are_gone(unlocked, folder, qtbot, asked):
    journal = asked(unlocked, lambda journal: journal)
    root = journal.held_keyring().root
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    assert not unlocked.is_open
    assert set(root) == {0}
    open_journal(folder, PASSPHRASE).close()


def test_a_wrong_passphrase_leaves_the_session_locked(session, unlocked, folder, qtbot):
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    refused = []
    session.unlock(lambda: open_journal(folder, "something else"), refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], WrongPassphrase)
    assert not session.is_open


def test_long_work_is_shown_and_the_window_goes_on_meanwhile(unlocked, qtbot):
    hold = threading.Event()
    with qtbot.waitSignal(unlocked.busy) as began:
        unlocked.reckon(unlocked, lambda: hold.wait(60), lambda _: None)
    assert began.args == [True]
    with qtbot.waitSignal(unlocked.busy) as ended:
        hold.set()
    assert ended.args == [False]


def test_the_end_waits_for_no_disk_that_is_not_the_journals(unlocked, folder):
    hangs = threading.Event()
    unlocked.reckon(unlocked, lambda: hangs.wait(30), lambda _: None)
    unlocked.do(unlocked, lambda journal: journal.entries.write(Draft(body="the last words")))
    assert not unlocked.close()
    assert not hangs.is_set()
    journal = open_journal(folder, PASSPHRASE)
    assert journal.entries.count() == len(ENTRIES) + 1
    journal.close()
    hangs.set()


def test_the_end_waits_for_a_journal_that_hangs_no_longer_than_it_may(unlocked, monkeypatch):
    monkeypatch.setattr(jobs, "HANGS", 0.05)
    hangs = threading.Event()
    unlocked.do(unlocked, lambda _: hangs.wait(30))
    assert not unlocked.close()
    hangs.set()


def test_a_closed_journal_is_locked_once_no_successor_took_the_window(unlocked, folder, qtbot):
    taken, heard = [], []
    unlocked.successor = taken.append
    unlocked.locked.connect(lambda: heard.append("locked"))
    unlocked.lock()
    qtbot.waitUntil(lambda: bool(taken))
    open_journal(folder, PASSPHRASE).close()
    assert unlocked.is_locking
    assert not unlocked.is_open
    unlocked.ask(unlocked, lambda journal: journal.entries.count(), heard.append, heard.append)
    unlocked.reckon(unlocked, lambda: "beside", heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["beside"], "it goes on, and what is asked of the journal is not even refused"
    taken[0]()
    assert heard == ["beside", "locked"]
    assert not unlocked.is_locking


def test_after_locking_nothing_is_known_of_a_deed_that_waited_for_another_disk(unlocked, qtbot):
    class Found:
        """What was read there."""

    found, hangs, waits = Found(), threading.Event(), threading.Event()

    def work(found=found):
        waits.set()
        hangs.wait(30)
        return found

    def begin(_, work=work):
        yield from elsewhere(work, lambda _: None)

    unlocked.long_deeds.begin(unlocked, begin, pytest.fail, lambda _: None)
    known = weakref.ref(found)
    del found, begin, work
    qtbot.waitUntil(waits.is_set)
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    hangs.set()
    qtbot.waitUntil(lambda: not busy(unlocked))
    gc.collect()
    assert known() is None


def fails(*_):
    raise MemoryError


def test_a_lock_locks_though_the_backup_before_it_goes_wrong(unlocked, folder, qtbot, asked, monkeypatch, capsys):
    monkeypatch.setattr("journal.deeds.backup_upkeep.before_closing", fails)
    root = asked(unlocked, lambda journal: journal.held_keyring().root)
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    assert set(root) == {0}
    assert "a bug" in capsys.readouterr().err
    open_journal(folder, PASSPHRASE).close()


def test_the_program_ends_though_the_backup_before_it_goes_wrong(unlocked, folder, asked, monkeypatch, capsys):
    monkeypatch.setattr("journal.deeds.backup_upkeep.before_closing", fails)
    monkeypatch.setattr(jobs, "HANGS_BESIDE", 60)
    root = asked(unlocked, lambda journal: journal.held_keyring().root)
    assert unlocked.close()
    assert set(root) == {0}
    assert "a bug" in capsys.readouterr().err


def test_the_program_ends_though_a_stick_that_is_full_refuses_to_the_last(unlocked, qtbot, monkeypatch, capsys):
    monkeypatch.setattr(jobs, "HANGS_BESIDE", 60)

    def refuse(*_):
        raise DiskFull

    def begin(_):
        yield from elsewhere(lambda: None, refuse)

    done = []
    unlocked.long_deeds.begin(unlocked, begin, done.append, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert unlocked.close()
    assert capsys.readouterr().err == ""


def test_what_takes_long_is_told_that_somebody_waits_for_the_journal(unlocked, qtbot):
    told, gate = [], threading.Event()
    unlocked.ask(unlocked, lambda journal: gate.wait(60) and journal.waited_for(), told.append)
    unlocked.ask(unlocked, lambda journal: journal.waited_for(), told.append)
    gate.set()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [True, False]
