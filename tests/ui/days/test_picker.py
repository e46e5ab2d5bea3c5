"""A day is chosen in a small calendar by keys, by the pointer and by ear, in the language of the window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from journal.dates import weeks
from tests.dates.beginnings import begun_on
from tests.ui.stories.test_words_whole import speaking
from ui.days.field import DayField
from ui.days.picker import DayPicker
from ui.languages import Language

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def picker(look, qtbot):
    made = DayPicker(look)
    qtbot.addWidget(made)
    made.show()
    made.show_day(date(2026, 3, 12))
    return made


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ([KEY.Key_Left], date(2026, 3, 11)),
        ([KEY.Key_Down, KEY.Key_Right], date(2026, 3, 20)),
        ([KEY.Key_Up, KEY.Key_Up], date(2026, 2, 26)),
        ([KEY.Key_Home], date(2026, 3, 9)),
        ([KEY.Key_End], date(2026, 3, 15)),
        ([KEY.Key_PageUp], date(2026, 2, 12)),
        ([KEY.Key_End, KEY.Key_PageDown, KEY.Key_PageDown], date(2026, 5, 15)),
    ],
)
def test_keys_go_by_day_week_and_month_and_enter_chooses(picker, qtbot, keys, day):
    for key in keys:
        qtbot.keyClick(picker.grid, key)
    with qtbot.waitSignal(picker.chosen) as chosen:
        qtbot.keyClick(picker.grid, KEY.Key_Return)
    assert chosen.args == [day]


def test_a_month_without_that_day_and_a_leap_year_are_met(picker, qtbot):
    picker.show_day(date(2024, 1, 31))
    qtbot.keyClick(picker.grid, KEY.Key_PageDown)
    assert picker.grid.day == date(2024, 2, 29)
    qtbot.keyClick(picker.grid, KEY.Key_PageUp, CONTROL)
    assert picker.grid.day == date(2023, 2, 28)


def test_no_key_and_no_press_reaches_a_day_that_may_not_be_chosen(picker, qtbot):
    picker.set_range(date(2026, 3, 5), date(2026, 3, 20))
    for key in (KEY.Key_PageDown, KEY.Key_Down):
        qtbot.keyClick(picker.grid, key)
        assert picker.grid.day == date(2026, 3, 20)
    later = picker.grid.place_of(date(2026, 3, 27)).center().toPoint()
    with qtbot.assertNotEmitted(picker.chosen):
        qtbot.mouseClick(picker.grid, Qt.MouseButton.LeftButton, pos=later)
    qtbot.keyClick(picker.grid, KEY.Key_PageUp, CONTROL)
    assert picker.grid.day == date(2026, 3, 5)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_day_that_is_pressed_is_chosen_from_whichever_side_one_reads(picker, qtbot, direction):
    picker.grid.setLayoutDirection(direction)
    place = picker.grid.place_of(date(2026, 4, 2)).center().toPoint()
    with qtbot.waitSignal(picker.chosen) as chosen:
        qtbot.mouseClick(picker.grid, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [date(2026, 4, 2)]
    assert picker.grid.day_at(QPoint(5, 5)) is None


def test_the_arrow_leads_to_where_it_points(picker, qtbot):
    picker.grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(picker.grid, KEY.Key_Left)
    assert picker.grid.day == date(2026, 3, 13)


def test_the_day_in_hand_is_said_with_what_stands_on_it(picker, qtbot):
    shown: list[tuple[date, date]] = []
    picker.month_shown.connect(lambda first, last: shown.append((first, last)))
    assert picker.grid.accessibleName() == "Thursday 12 March 2026, today"
    qtbot.keyClick(picker.grid, KEY.Key_PageUp)
    assert shown == [(date(2026, 1, 26), date(2026, 3, 8))]
    picker.mark({date(2026, 2, 12): ["high", "low"], date(2026, 2, 13): ["note"]})
    assert picker.grid.accessibleName() == "Thursday 12 February 2026, 2 entries"
    qtbot.keyClick(picker.grid, KEY.Key_Right)
    assert picker.grid.accessibleName() == "Friday 13 February 2026, 1 entry"


@pytest.mark.parametrize(
    ("language", "said"),
    [(Language.GERMAN, "Donnerstag, 12. März 2026, heute"), (Language.FRENCH, "jeudi 12 mars 2026, aujourd’hui")],
)
def test_days_are_said_in_the_language_of_the_window(look, qtbot, language, said):
    with speaking(language):
        made = DayPicker(look)
        qtbot.addWidget(made)
        made.show_day(date(2026, 3, 12))
        assert made.grid.accessibleName() == said


def test_weeks_begin_where_they_begin_there(look, qtbot):
    with begun_on(weeks.SUNDAY):
        made = DayPicker(look)
        qtbot.addWidget(made)
        made.show_day(date(2026, 3, 12))
        qtbot.keyClick(made.grid, KEY.Key_Home)
        assert made.grid.day == date(2026, 3, 8)
        assert made.grid.place_of(date(2026, 3, 8)).left() == 0


@pytest.mark.parametrize(
    ("key", "held"), [(KEY.Key_F4, Qt.KeyboardModifier.NoModifier), (KEY.Key_Down, Qt.KeyboardModifier.AltModifier)]
)
def test_a_field_opens_its_calendar_and_takes_the_day_that_is_chosen(look, window, qtbot, key, held):
    field = DayField(look, "Since")
    field.setParent(window)
    field.set_day(date(2026, 3, 9))
    field.show()
    opened: list[DayPicker] = []
    field.opened.connect(opened.append)
    qtbot.keyClick(field, key, held)
    qtbot.waitUntil(opened[0].isVisible)
    assert opened[0].window().focusWidget() is opened[0].grid
    qtbot.keyClick(opened[0].grid, KEY.Key_Right)
    qtbot.keyClick(opened[0].grid, KEY.Key_Return)
    assert field.day == date(2026, 3, 10)
    assert not opened[0].isVisible()
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(field.width() - 6, field.height() // 2))
    qtbot.waitUntil(opened[1].isVisible)
    qtbot.keyClick(opened[1].grid, KEY.Key_Right)
    qtbot.keyClick(opened[1].grid, KEY.Key_Escape)
    assert not opened[1].isVisible()
    assert field.day == date(2026, 3, 10)
