from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from journal.deeds import take_in, write
from journal.entries import words
from journal.shapes import Draft
from ui.background import settling
from ui.background.settling import Settling


@pytest.fixture
def parent(qtbot):
    made = QObject()
    yield made
    made.deleteLater()


def waiting(session, asked):
    return asked(session, lambda journal: journal.word_index.waiting())


def test_what_was_written_is_in_the_index_soon_after_unlocking(unlocked, entries, asked, parent, qtbot, monkeypatch):
    monkeypatch.setattr(settling, "BEGINS_AFTER", 0)
    unlocked.do(parent, lambda journal: write.write(journal, Draft(body="a plover")))
    assert waiting(unlocked, asked) > 0
    Settling(unlocked, parent)
    qtbot.waitUntil(lambda: waiting(unlocked, asked) == 0)
    assert asked(unlocked, lambda journal: journal.search.count("")) == len(entries) + 1


def test_what_is_written_comes_into_the_index_once_nobody_writes(unlocked, asked, parent, qtbot, monkeypatch):
    monkeypatch.setattr(settling, "QUIET", 300)
    monkeypatch.setattr(settling, "BEGINS_AFTER", 60_000)  # so that the writing alone wakes it
    Settling(unlocked, parent)
    told = []
    unlocked.do(parent, lambda journal: write.write(journal, Draft(body="a plover")))
    unlocked.ask(parent, lambda journal: (journal.word_index.waiting(), journal.search.count("plover")), told.append)
    qtbot.waitUntil(lambda: bool(told))  # it was asked right behind the save: no quiet while can come between
    assert told == [(1, 1)]
    qtbot.waitUntil(lambda: waiting(unlocked, asked) == 0)
    assert asked(unlocked, lambda journal: journal.search.count("plover")) == 1


def test_what_was_imported_comes_into_the_index_without_waiting_for_a_quiet_while(
    unlocked, asked, parent, qtbot, monkeypatch, tmp_path
):
    monkeypatch.setattr(words, "AT_ONCE", 1)
    monkeypatch.setattr(settling, "QUIET", 600_000)
    monkeypatch.setattr(settling, "BEGINS_AFTER", 0)
    (tmp_path / "jrnl.txt").write_text("".join(f"2026-03-0{day} 10:00 A plover.\n" for day in range(1, 4)), "utf-8")
    Settling(unlocked, parent)
    qtbot.waitUntil(lambda: waiting(unlocked, asked) == 0)
    told = []
    unlocked.do(
        parent,
        lambda journal: (take_in.import_file(journal, tmp_path / "jrnl.txt"), journal.word_index.waiting()),
        told.append,
    )
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][1] == 3
    qtbot.waitUntil(lambda: waiting(unlocked, asked) == 0)
    assert asked(unlocked, lambda journal: journal.search.count("plover")) == 3
