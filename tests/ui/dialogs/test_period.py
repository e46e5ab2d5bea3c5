from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from journal.deeds import write as writing
from journal.shapes import Draft, Span
from tests.ui.circle_friends import done
from tests.ui.hands import button, labels, part, rows
from ui.days.field import DayField
from ui.dialogs.period import MOST, PeriodSheet
from ui.wishes import Share
from ui.wording.days import qt_day


@pytest.fixture
def sheet(unlocked, entries, look, window, qtbot, wishes):
    made = PeriodSheet(unlocked, look, wishes.go, None, window)
    made.open_sheet()
    qtbot.waitUntil(lambda: part(made, QListWidget).count() > 0)
    return made


def test_this_week_is_offered_and_what_is_unticked_stays_here(sheet, entries, qtbot, wishes):
    assert [
        part(sheet, QListWidget).item(row).text().split("\n")[0] for row in range(part(sheet, QListWidget).count())
    ] == [
        "Parent evening. Eleven conversations.",
        "Observation day went sideways",
        "The quiet row spoke first",
    ]
    part(sheet, QListWidget).item(1).setCheckState(Qt.CheckState.Unchecked)
    assert "2 entries" in labels(sheet)
    with qtbot.waitSignal(wishes.made) as asked_for:
        qtbot.mouseClick(button(sheet, "Go on…"), Qt.MouseButton.LeftButton)
    assert asked_for.args == [Share((entries[2].id, entries[0].id))]


def test_any_days_can_be_chosen_by_key(sheet, qtbot):
    sheet.findChildren(DayField)[0].setDate(qt_day(date(2026, 3, 6)))
    qtbot.waitUntil(lambda: part(sheet, QListWidget).count() == 4)
    sheet.findChildren(DayField)[1].setDate(qt_day(date(2026, 3, 6)))
    qtbot.waitUntil(lambda: "1 entry" in labels(sheet))
    sheet.findChildren(DayField)[0].setFocus()
    assert sheet.findChildren(DayField)[0].hasFocus()
    sheet.findChildren(DayField)[0].setDate(qt_day(date(2026, 3, 7)))
    qtbot.waitUntil(lambda: part(sheet, QListWidget).count() == 0)
    assert not button(sheet, "Go on…").isEnabled()


def test_a_period_that_is_given_is_the_one_to_begin_with(unlocked, entries, look, window, qtbot, wishes):
    span = Span(name="2025", first=date(2025, 1, 1), last=date(2025, 12, 31))
    sheet = PeriodSheet(unlocked, look, wishes.go, span, window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: part(sheet, QListWidget).count() == 1)
    assert rows(sheet, part(sheet, QListWidget).accessibleName())[0].startswith(entries[4].body)


def test_no_more_go_into_one_file_than_anybody_reads(unlocked, sheet, qtbot):
    def write(journal):
        for _ in range(MOST):
            writing.write(journal, Draft(body="A day.", day=date(2026, 3, 11)))

    done(qtbot, unlocked, write)
    button(sheet, "Month").click()
    qtbot.waitUntil(lambda: part(sheet, QListWidget).count() == MOST + 1)
    assert not button(sheet, "Go on…").isEnabled()
    part(sheet, QListWidget).item(0).setCheckState(Qt.CheckState.Unchecked)
    assert button(sheet, "Go on…").isEnabled()
