from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QPoint, Qt

from journal.dates import clock, schoolyears
from journal.deeds import write
from journal.settings_table import SCHOOL_YEARS
from journal.shapes import Draft, Kind
from tests.dates.beginnings import begun_on
from tests.ui.hands import labels, part, press
from ui.days.field import DayField
from ui.days.picker import month_step
from ui.pages.calendar import CalendarPage
from ui.pages.calendar.page import DayRows
from ui.pages.calendar.pictures import MonthGrid, YearStrip, grid_start
from ui.pages.journal.writing_bar import ToolRow
from ui.widgets.headed_row import HeadingButton
from ui.widgets.labels import Label
from ui.wishes import NewEntry, ShowEntry


@pytest.fixture
def page(unlocked, look, qtbot, wishes):
    made = CalendarPage(unlocked, look, wishes.go)
    qtbot.addWidget(made)
    made.resize(1064, 820)
    made.show()
    qtbot.waitUntil(lambda: part(made, MonthGrid).shown is not None)
    return made


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(-30, 30))
def test_a_step_of_months_stays_in_its_month_and_keeps_the_day_where_it_can(day, step):
    there = month_step(day, step)
    assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == step
    assert there.day == day.day or (there + timedelta(days=1)).day == 1


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 6))
def test_a_grid_begins_on_the_first_day_of_a_week_and_holds_its_month(day, begins):
    with begun_on(begins):
        first = grid_start(day)
    assert first.weekday() == begins
    assert first <= day.replace(day=1) <= day < first + timedelta(days=42)


def rows(page) -> list[str]:
    return [each.accessibleName() for each in part(page, DayRows).findChildren(HeadingButton)]


def test_it_opens_on_today_with_what_the_day_holds(page, qtbot, wishes, entries):
    assert part(page, MonthGrid).day == date(2026, 3, 12)
    assert "March 2026" in labels(page)
    qtbot.waitUntil(lambda: "The quiet row spoke first" in rows(page))
    with qtbot.waitSignal(wishes.made) as told:
        qtbot.keyClick(part(page, MonthGrid), Qt.Key.Key_Return)
    assert told.args == [ShowEntry(entries[0].id)]


def test_keys_go_by_day_week_and_month(page, qtbot):
    for key, day in (
        (Qt.Key.Key_Left, date(2026, 3, 11)),
        (Qt.Key.Key_Up, date(2026, 3, 4)),
        (Qt.Key.Key_PageUp, date(2026, 2, 4)),
        (Qt.Key.Key_Home, date(2026, 3, 12)),
    ):
        qtbot.keyClick(part(page, MonthGrid), key)
        qtbot.waitUntil(lambda day=day: part(page, MonthGrid).day == day)
    assert "12 March 2026" in part(page, MonthGrid).accessibleName()
    assert "High" in part(page, MonthGrid).accessibleName()


def test_what_is_written_elsewhere_stands_in_the_month_that_is_shown(page, unlocked, qtbot):
    month = page.findChild(MonthGrid)
    qtbot.keyClick(month, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: "11 March 2026" in month.accessibleName())
    assert "Low" not in month.accessibleName()
    unlocked.do(
        unlocked, lambda journal: write.write(journal, Draft(body="Rain", kind=Kind.LOW, day=date(2026, 3, 11)))
    )
    qtbot.waitUntil(lambda: "Low" in month.accessibleName())


def test_a_pressed_day_is_chosen(page, qtbot):
    month = part(page, MonthGrid)
    place = QPoint(round(month.width() / 7 * 1.5), round(month.height() * 0.45))
    qtbot.mouseClick(part(page, MonthGrid), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: part(page, MonthGrid).day == date(2026, 3, 10))


def test_the_school_year_shows_every_day_that_was_written(page, qtbot):
    press(qtbot, page, "School year")
    assert part(page, YearStrip).isVisible()
    strip = part(page, YearStrip)

    def marked() -> set[date]:
        return {
            day for x in range(0, strip.width(), 3) for y in range(0, strip.height(), 3) if (day := strip.day_at(x, y))
        }

    qtbot.waitUntil(lambda: marked() == {date(2026, 3, day) for day in (6, 9, 10, 12)})


def test_the_teaching_week_stands_by_the_day_once_the_year_is_set(page, unlocked, qtbot):
    def said() -> list[str]:
        return [one.text() for one in part(page, DayRows).findChildren(Label) if one.text().startswith("Week ")]

    assert not said()
    year = schoolyears.school_year("north", date(2026, 3, 12))
    unlocked.do(page, lambda journal: journal.settings.set(SCHOOL_YEARS, (year,)))
    qtbot.waitUntil(lambda: said() == ["Week 29 of 42"])


def test_arrow_keys_of_a_mac_and_of_a_number_pad_go_by_day_too(page, qtbot):
    qtbot.keyClick(part(page, MonthGrid), Qt.Key.Key_Left, Qt.KeyboardModifier.KeypadModifier)
    qtbot.waitUntil(lambda: part(page, MonthGrid).day == date(2026, 3, 11))


def test_ctrl_and_page_go_by_year(page, qtbot):
    qtbot.keyClick(part(page, MonthGrid), Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: part(page, MonthGrid).day == date(2025, 3, 12))


def test_a_day_without_an_entry_is_written_about_by_keyboard(page, qtbot, wishes):
    qtbot.keyClick(part(page, MonthGrid), Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: part(page, DayRows).write is not None and rows(page) == [])
    page.activateWindow()
    qtbot.keyClick(part(page, MonthGrid), Qt.Key.Key_Return)
    qtbot.waitUntil(part(page, DayRows).write.hasFocus)
    with qtbot.waitSignal(wishes.made) as asked_for:
        qtbot.keyClick(part(page, DayRows).write, Qt.Key.Key_Return)
    assert asked_for.args == [NewEntry(day=date(2026, 3, 11))]


def test_a_day_to_come_is_not_written_about(page, qtbot):
    qtbot.keyClick(part(page, MonthGrid), Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: rows(page) == [])
    assert part(page, DayRows).write is None


def test_no_key_leads_the_calendar_beyond(page, qtbot):
    for day, keys in (
        (clock.LATEST, (Qt.Key.Key_Right, Qt.Key.Key_PageDown)),
        (clock.EARLIEST, (Qt.Key.Key_Up, Qt.Key.Key_PageUp)),
    ):
        part(page, MonthGrid).day_chosen.emit(day)
        qtbot.waitUntil(lambda day=day: part(page, MonthGrid).shown is not None and part(page, MonthGrid).day == day)
        for key in keys:
            qtbot.keyClick(part(page, MonthGrid), key)
            assert part(page, MonthGrid).day == day
        press(qtbot, page, "Earlier" if day == clock.EARLIEST else "Later")
        assert part(page, MonthGrid).day == day


def test_no_field_of_the_window_offers_a_day_beyond(look, qtbot):
    field, bar = DayField(look, "A day"), ToolRow(look)
    for one in (field, bar):
        qtbot.addWidget(one)
    assert field.minimumDate() == QDate(clock.EARLIEST.year, clock.EARLIEST.month, clock.EARLIEST.day)
    assert field.maximumDate() == QDate(clock.LATEST.year, clock.LATEST.month, clock.LATEST.day)
    grid = bar.picker.grid
    for day, key in ((clock.EARLIEST, Qt.Key.Key_PageUp), (clock.LATEST, Qt.Key.Key_PageDown)):
        bar.picker.show_day(day)
        qtbot.keyClick(grid, key, Qt.KeyboardModifier.ControlModifier)
        assert grid.day == day


def test_enter_opens_an_entry_of_the_chosen_day_however_late_that_is_here(page, qtbot, entries, busy, wishes):
    qtbot.waitUntil(lambda: "The quiet row spoke first" in rows(page))
    with busy():
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return):
            qtbot.keyClick(part(page, MonthGrid), key)
        qtbot.waitUntil(part(page, DayRows).isHidden)
    qtbot.waitUntil(lambda: bool(wishes.all))
    assert wishes.all == [ShowEntry(entries[1].id)]
    assert part(page, DayRows).isVisible()
