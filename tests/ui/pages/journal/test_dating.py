"""A date and time of day that a person chooses belong to the entry they were chosen for."""

from __future__ import annotations

from datetime import time

from journal.shapes import Kind
from tests.ui.hands import busy as is_busy
from ui.pages.journal.writing import WritingPage


def test_a_time_that_was_chosen_for_a_new_entry_never_dates_the_one_that_is_opened_after(
    unlocked, look, qtbot, wishes, entries, busy
):
    page = WritingPage(unlocked, look, wishes.go)
    qtbot.addWidget(page)
    page.begin(Kind.NOTE)
    with busy():
        page.tools.time_chosen.emit(time(7, 5))
        page.open_entry(entries[0])
    qtbot.waitUntil(lambda: not is_busy(unlocked))
    assert page.draft().written_at is None
