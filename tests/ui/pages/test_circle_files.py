"""Thousands of files in one item of the circle: the window stays somebody's own."""

from __future__ import annotations

import io
import time
from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from journal.inbox import Arrival, ReceivedFile
from journal.journal import Journal
from journal.shapes import EntryId, ItemId, Kind, SharedEntry
from tests.ui.circle_friends import befriend
from ui.pages.circle import CirclePage
from ui.pages.circle.entry_view import LONGEST, EntryView
from ui.pages.circle.shown import FILES
from ui.widgets.shown_text import ShownText

MANY = 9_999


def dot() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (1, 1), 3).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def crowded(unlocked, new_journal, asked, qtbot) -> ItemId:
    """An item whose one entry has 9,999 pictures of one pixel; its text shows the first and the twenty-first."""
    friend = befriend(qtbot, unlocked, new_journal("Noor"), "Noor")
    picture = dot()

    def fill(journal: Journal) -> ItemId:
        files = [
            ReceivedFile(id=f"{number:032x}", name="n" * 200 + ".png", media_type="image/png", data=picture)
            for number in range(MANY)
        ]
        entry = SharedEntry(
            uid=EntryId("e" * 32),
            rev=1,
            title="A day",
            body="".join(f"![x](attachment:{files[number].id})\n\n" for number in (0, FILES)),
            kind=Kind.LOW,
            day=date(2026, 3, 11),
        )
        item = journal.inbox.add(Arrival(bundle="b" * 32, kind="share", contact=friend.id))
        journal.inbox.receive(item, 0, entry, files)
        return item.id

    return asked(unlocked, fill)


class Pulse(QTimer):
    """The longest time, in seconds of work of the window's thread, that nothing else had its turn."""

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._last = 0.0, time.thread_time()
        self.timeout.connect(self._beat)
        self.start(0)

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now


def saves(view: QWidget) -> list[QPushButton]:
    return [one for one in view.findChildren(QPushButton) if one.text().startswith("Save nnn")]


def test_of_thousands_of_files_twenty_are_shown_and_the_window_answers_and_locks(unlocked, look, crowded, qtbot):
    page = CirclePage(unlocked, look)
    qtbot.addWidget(page)
    page.resize(1064, 820)
    page.show()
    qtbot.waitUntil(lambda: page._items.model().rowCount() == 1)
    pulse = Pulse()
    page.show_item(crowded)
    qtbot.waitUntil(lambda: bool(page.findChildren(EntryView)))
    [view] = page.findChildren(EntryView)
    assert len(saves(view)) == FILES
    assert view._further.text() == f"Show the next of {QLocale().toString(MANY - FILES)} more files"
    assert len(view.findChildren(ShownText)) == FILES  # the text, and each picture that stands not in it
    assert all(len(one.text()) < LONGEST + 20 for one in saves(view))
    view._further.click()
    assert not view._further.isEnabled()
    qtbot.waitUntil(lambda: len(saves(view)) == 2 * FILES)
    assert len(view.findChildren(ShownText)) == 2 * FILES - 1
    assert view._further.isEnabled()
    began = time.thread_time()
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    assert time.thread_time() - began < 0.5
    assert pulse.longest < 0.5
