from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from ui.background import gc_thread
from ui.session import Session


class Knot(QObject):
    """An object of Qt that only a collection finds."""

    def __init__(self, seen: list[int]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: seen.append(threading.get_ident()))


@pytest.fixture
def session(qapp):
    made = Session()
    yield made
    made.close()


def test_a_busy_journal_destroys_no_object_of_the_window(session, qtbot, monkeypatch):
    owner, seen, done = QObject(), [], []
    monkeypatch.setattr(gc_thread, "EVERY", 1)
    timer = gc_thread.collect_with(owner)
    timer.stop()
    for _ in range(50):
        Knot(seen)
    session.reckon(owner, lambda: len([[] for _ in range(300_000)]), done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert seen == []
    timer.start()
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert set(seen) == {threading.get_ident()}
    timer.stop()


def test_a_window_leaves_collecting_to_its_own_thread(qapp):
    assert not gc.isenabled()
