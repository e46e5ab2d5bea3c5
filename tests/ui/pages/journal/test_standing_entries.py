"""An entry that comes into the list by itself takes no press that was on its way to what stood there."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journal.deeds import write
from journal.shapes import Draft
from tests.ui import hands
from tests.ui.circle_friends import done
from tests.ui.widgets.test_standing_rows import press


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton])
def test_a_press_on_its_way_as_an_entry_comes_in_above_marks_no_other_and_opens_no_menu(
    journal_page, unlocked, qtbot, entries, slow_hand, button
):
    rows, marking = journal_page.finding.view, journal_page.finding.marking
    marking.select(entries[1].id)
    qtbot.waitUntil(lambda: not hands.busy(unlocked) and rows.currentIndex().row() == 1)
    done(qtbot, unlocked, lambda journal: write.write(journal, Draft(body="New")))
    qtbot.waitUntil(lambda: rows.model().rowCount() == len(entries) + 1 and not hands.busy(unlocked))
    for number in (0, 4):
        press(rows, number, button)
    assert [index.row() for index in rows.selectedIndexes()] == [2], "the one that was marked still is"
    assert QApplication.activePopupWidget() is None
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    assert rows.currentIndex().row() == 1, "the keyboard leads where it always did"


def test_a_row_above_the_one_that_came_in_is_opened_at_once(journal_page, unlocked, qtbot, entries, slow_hand):
    rows = journal_page.finding.view
    old = Draft(body="Older", day=date(2025, 1, 7))
    done(qtbot, unlocked, lambda journal: write.write(journal, old))
    qtbot.waitUntil(lambda: rows.model().rowCount() == len(entries) + 1 and not hands.busy(unlocked))
    press(rows, 0)
    qtbot.waitUntil(lambda: journal_page.reading.entry_id == entries[0].id)
