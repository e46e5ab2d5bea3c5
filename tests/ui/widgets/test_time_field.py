from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QTimeEdit

from journal.shapes import Kind
from tests.ui.hands import part
from tests.ui.pages.test_writing import page as page
from ui.wording.days import hour


@pytest.mark.parametrize("new", [True, False])
def test_the_time_of_day_can_be_another_and_the_day_stays(page, qtbot, unlocked, asked, entries, new):
    if new:
        page.begin(Kind.NOTE)
        qtbot.keyClicks(page.editor, "At breakfast")
    else:
        page.open_entry(entries[0])
    qtbot.waitUntil(lambda: ", " in page.tools.day.text())
    time = part(page.tools, QTimeEdit)
    time.setTime(QTime(7, 40))
    with qtbot.waitSignal(page.saved):
        qtbot.keyClick(time, Qt.Key.Key_Return)
        page.tools.day.menu().aboutToHide.emit()  # as it does when it closes; without a screen it was never open
    qtbot.waitUntil(lambda: page.tools.day.text().endswith("07:40 ▾"))
    written = page.entry_id
    with qtbot.waitSignal(page.done):
        page.finish()
    entry = asked(unlocked, lambda journal: journal.entries.get(written))
    assert hour(entry.written_at, entry.zone) == "07:40"
    assert entry.day == entries[0].day
    assert new or (entry.body, entry.title) == (entries[0].body, entries[0].title)
