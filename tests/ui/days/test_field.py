"""A day in a field stands as it is written in the language of the window, and takes what is typed into it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.ui.stories.test_words_whole import speaking
from ui.days.field import DayField, mark_days_of
from ui.days.picker import DayPicker
from ui.languages import Language


@pytest.mark.parametrize(
    ("language", "shown", "typed"),
    [
        (Language.ENGLISH, "9 Mar 2026", "15Jun2026"),
        (Language.GERMAN, "9. März 2026", "15Juni2026"),
        (Language.FRENCH, "9 mars 2026", "15juin2026"),
        (Language.SPANISH, "9 mar 2026", "15jun2026"),
    ],
)
def test_a_day_is_shown_as_the_language_writes_it_and_can_be_typed(look, qtbot, language, shown, typed):
    with speaking(language):
        field = DayField(look, "Since")
        qtbot.addWidget(field)
        field.set_day(date(2026, 3, 9))
        assert field.text() == shown
        field.setSelectedSection(DayField.Section.DaySection)
        qtbot.keyClicks(field, typed)
        assert field.day == date(2026, 6, 15)


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
