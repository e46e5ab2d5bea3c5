"""A date and time of day that a person chooses belong to the entry they were chosen for."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journal.shapes import Kind
from tests.ui.hands import busy as is_busy
from tests.ui.hands import part
from ui.editor.editor import Editor
from ui.pages.journal.writing import WritingPage
from ui.widgets.time_field import TimeField


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


def test_a_save_that_comes_home_leaves_a_time_that_is_being_typed(unlocked, look, qtbot, wishes, busy):
    page = WritingPage(unlocked, look, wishes.go)
    qtbot.addWidget(page)
    page.show()
    page.begin(Kind.NOTE)
    qtbot.waitUntil(lambda: bool(page.tools.day.text()))
    with busy():
        qtbot.keyClicks(part(page, Editor), "One sentence")
        qtbot.mouseClick(page.tools.day, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        field = part(QApplication.activePopupWidget(), TimeField)
        field.setSelectedSection(TimeField.Section.HourSection)
        qtbot.keyClicks(field, "0705")
    qtbot.waitUntil(lambda: not is_busy(unlocked))
    assert field.chosen == time(7, 5)
    QApplication.activePopupWidget().close()
    qtbot.waitUntil(lambda: "7:05" in page.tools.day.text())
