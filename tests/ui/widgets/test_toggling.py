"""Buttons of two states tell the same story to a hand and to a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from journal.settings_table import LOCK_ON_MINIMISE
from ui.pages.settings.rows import Switch
from ui.widgets.buttons import Button
from ui.widgets.chips import Chip
from ui.widgets.navigation import Navigation, Stop
from ui.widgets.segments import Segments
from ui.wishes import PageName


def toggle(button) -> None:
    """Do what a screen reader does."""
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    actions.doAction(actions.actionNames()[0])


@pytest.fixture
def navigation(look, qtbot) -> Navigation:
    stops = (
        Stop(page=PageName.TODAY, words="Today", icon="today"),
        Stop(page=PageName.JOURNAL, words="Journal", icon="journal"),
    )
    made = Navigation(look, stops, ())
    qtbot.addWidget(made)
    made.show_page(PageName.TODAY)
    return made


def test_a_screen_reader_goes_to_another_page(navigation, qtbot):
    gone = []
    navigation.page_entered.connect(lambda page, _: gone.append(page))
    toggle(navigation.buttons[PageName.JOURNAL])
    assert gone == [PageName.JOURNAL]
    navigation.buttons[PageName.TODAY].click()
    assert gone == [PageName.JOURNAL, PageName.TODAY]


def test_showing_a_page_asks_for_none(navigation):
    gone = []
    navigation.page_requested.connect(gone.append)
    navigation.page_entered.connect(lambda page, _: gone.append(page))
    navigation.show_page(PageName.JOURNAL)
    assert not gone


def test_a_screen_reader_chooses_among_a_few(look, qtbot):
    row = Segments(look, (("a", "One"), ("b", "Two")), "Which")
    qtbot.addWidget(row)
    chosen = []
    row.chosen.connect(chosen.append)
    toggle(row.findChildren(Button)[1])
    row.choose("a")
    row.findChildren(Button)[1].click()
    assert (row.choice(), chosen) == ("b", ["b", "b"])


def test_a_screen_reader_puts_a_chip_on_and_off(look, qtbot):
    chip = Chip(look, "Shared")
    qtbot.addWidget(chip)
    told = []
    chip.clicked[bool].connect(told.append)
    toggle(chip)
    toggle(chip)
    chip.setChecked(True)
    chip.click()
    assert told == [True, False, False]


def test_a_screen_reader_turns_a_setting_on(unlocked, qtbot, asked, wishes):
    switch = Switch(unlocked, LOCK_ON_MINIMISE, wishes.go)
    qtbot.addWidget(switch)
    with qtbot.waitSignal(unlocked.changed):
        toggle(switch)
    assert asked(unlocked, lambda journal: journal.settings.get(LOCK_ON_MINIMISE)) is True


def test_a_chip_that_cannot_be_pressed_looks_so_and_the_one_that_was_pressed_keeps_its_look(look, qtbot):
    chip = Chip(look, "protect")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    inside = chip.rect().adjusted(13, 0, -13, 0)  # behind its round ends is the window
    for pressed in (False, True):
        chip.setChecked(pressed)
        chip.setEnabled(True)
        before = chip.grab(inside).toImage()
        chip.setEnabled(False)
        assert (chip.grab(inside).toImage() == before) is pressed
