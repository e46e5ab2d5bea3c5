"""Where a day is chosen, the days on which something was written are marked."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from ui.days.field import DayField
from ui.days.marking import mark_days_of
from ui.days.picker import DayPicker


def test_the_days_with_entries_are_marked_in_each_month_that_is_shown(look, window, unlocked, qtbot):
    field = DayField(look, "From")
    field.setParent(window)
    field.show()
    field.set_day(date(2026, 3, 12))
    opened: list[DayPicker] = []
    field.opened.connect(opened.append)
    mark_days_of(unlocked, field)
    field.open_calendar()
    picker = opened[0]
    qtbot.waitUntil(lambda: bool(picker.grid.marks))
    assert picker.grid.marks == {
        date(2026, 3, 6): ["note"],
        date(2026, 3, 9): ["both"],
        date(2026, 3, 10): ["low"],
        date(2026, 3, 12): ["high"],
    }
    assert picker.grid.accessibleName().endswith("today, 1 entry")
    qtbot.keyClick(picker.grid, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: picker.grid.marks == {date(2025, 3, 12): ["low"]})
