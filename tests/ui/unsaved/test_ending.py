"""Ends from outside, by real signals to the real program; read back by another process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from journal.deeds.unlock import create_journal, open_journal
from tests.ui.conftest import PASSPHRASE
from tests.ui.unsaved.test_leaving import WORDS
from ui.app import ending
from ui.unsaved.asking import LeavingSheet
from ui.unsaved.lifeboat import Lifeboat
from ui.wishes import NewEntry

ROOT = Path(__file__).parents[3]
LONG = "The hard one was not about me."


@pytest.fixture
def program(folder, tmp_path, in_the_foreground) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start the program on a journal and have it typed into; it is given when the last key was pressed."""
    create_journal(folder, PASSPHRASE, calibrate=False)[0].close()
    started = []

    def start(*how: str) -> subprocess.Popen[str]:
        surroundings = dict(os.environ, PYTHONPATH=str(ROOT), XDG_CONFIG_HOME=str(tmp_path), HOME=str(tmp_path))
        surroundings["XDG_DATA_HOME"] = surroundings["XDG_RUNTIME_DIR"] = str(tmp_path)
        command = [sys.executable, "-m", "tests.ui.unsaved.writer", str(folder), LONG, *how]
        made = subprocess.Popen(
            command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        started.append(made)
        assert made.stdout.readline() == "typed\n"
        return made

    yield start
    for one in started:
        one.kill()
        one.wait()
        one.stdout.close()


def written(folder) -> list[str]:
    journal = open_journal(folder, PASSPHRASE)
    try:
        return [journal.entries.get(row.id).body for row in journal.timeline.page()]
    finally:
        journal.close()


def test_the_last_key_before_the_terminal_goes_is_kept(program, folder):
    writing = program()
    writing.send_signal(signal.SIGHUP)
    assert writing.wait(30) == 0
    assert written(folder) == [LONG]


def test_a_hangup_that_is_to_be_ignored_is_ignored_and_the_last_key_before_an_end_is_kept(program, folder):
    writing = program("no hangup")
    writing.send_signal(signal.SIGHUP)
    writing.send_signal(signal.SIGTERM)
    assert writing.wait(30) == 0
    assert written(folder) == [LONG]


def test_ctrl_c_asks_and_an_end_waits_no_longer_than_it_may_and_puts_the_words_away(
    program, folder, tmp_path, session, qtbot, look, monkeypatch
):
    writing = program("full")
    writing.send_signal(signal.SIGINT)
    assert writing.stdout.readline() == "asked: The disk is full: 7 words are only here\n"
    assert writing.poll() is None
    writing.send_signal(signal.SIGTERM)
    assert writing.wait(30) == 0
    assert written(folder) == []
    put_away = next(tmp_path.rglob("unsaved-*"))
    assert LONG.encode() not in put_away.read_bytes()
    with qtbot.waitSignal(session.unlocked):
        session.unlock(lambda: open_journal(folder, PASSPHRASE))
    monkeypatch.setattr("ui.unsaved.lifeboat.usual_folders", lambda: (put_away.parent,))
    boat = Lifeboat(session, session)
    with qtbot.waitSignal(boat.came_home):
        pass
    assert not put_away.exists()
    session.close()
    assert written(folder) == [LONG]


# The desktop's session


class Manager:
    """What Qt gives of the desktop's session manager."""

    def __init__(self, *, asks: bool = True) -> None:
        self.asks, self.cancelled = asks, False

    def allowsInteraction(self) -> bool:  # noqa: N802  Qt's name
        return self.asks

    def cancel(self) -> None:
        self.cancelled = True


def test_the_session_ends_only_once_the_last_key_is_on_the_disk(window, session, qtbot, folder, monkeypatch):
    monkeypatch.setattr("ui.editor.saving.PAUSE", 600_000)
    monkeypatch.setattr(ending, "PATIENCE", 60.0)
    window.workspace.answer(NewEntry())
    qtbot.keyClicks(window.workspace.page.writing.editor, LONG)
    manager = Manager()
    ending.commit(manager, window, session)
    assert not manager.cancelled
    assert session.unsaved == ()
    session.close()
    assert LONG in written(folder)


def test_a_session_that_would_end_with_words_only_here_goes_on_and_asks(typed, asked_on, session, qtbot):
    window = typed(WORDS)
    manager = Manager()
    ending.commit(manager, window, session)
    assert manager.cancelled
    assert isinstance(asked_on(window), LeavingSheet)


def test_a_locked_journal_holds_no_session_up(session, look, preferences):
    manager = Manager()
    ending.commit(manager, None, session)
    assert not manager.cancelled
