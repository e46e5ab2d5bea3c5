from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.circle_friends import befriend
from ui.dialogs.groups import GroupsSheet
from ui.dialogs.share.people import PeopleChoice
from ui.widgets.chips import Chip


@pytest.fixture
def friends(unlocked, new_journal, qtbot):
    return [befriend(qtbot, unlocked, new_journal(name), name) for name in ("Noor", "Sam", "Dana")]


@pytest.fixture
def sheet(unlocked, look, friends, window, qtbot):
    made = GroupsSheet(unlocked, look, None, window)
    made.open_sheet()
    qtbot.waitUntil(lambda: len(made._boxes) == 3)
    return made


def groups(asked, session):
    return {group.name: set(group.members) for group in asked(session, lambda journal: journal.circle.groups())}


def press(qtbot, sheet, words: str) -> None:
    button = next(one for one in sheet.findChildren(QPushButton) if one.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def make(qtbot, sheet, name, members) -> None:
    sheet._begin_new()
    sheet._name.setText(name)
    for one in members:
        sheet._boxes[one.id].setChecked(True)
    press(qtbot, sheet, "Keep")
    qtbot.waitUntil(lambda: any(group.name == name for group in sheet._groups))


def test_a_group_is_made_renamed_changed_and_let_go(sheet, unlocked, asked, friends, qtbot):
    noor, sam, dana = friends
    make(qtbot, sheet, "Lunch table", (noor, sam))
    assert groups(asked, unlocked) == {"Lunch table": {noor.id, sam.id}}
    sheet._list.setCurrentRow(0)
    assert sheet._boxes[sam.id].isChecked()
    sheet._name.setText("Lunch")
    sheet._boxes[dana.id].setChecked(True)
    press(qtbot, sheet, "Keep")
    qtbot.waitUntil(lambda: groups(asked, unlocked) == {"Lunch": {noor.id, sam.id, dana.id}})
    qtbot.waitUntil(lambda: sheet._groups[0].name == "Lunch")
    sheet._list.setCurrentRow(0)
    press(qtbot, sheet, "Remove group")
    qtbot.waitUntil(lambda: groups(asked, unlocked) == {})


def test_the_sheet_lies_over_the_whole_window(sheet, window):
    assert sheet.size() == window.size()
    assert window.rect().contains(sheet.panel.geometry())


def test_a_group_needs_a_name_and_somebody_in_it(sheet, friends):
    assert not sheet._keep.isEnabled()
    sheet._name.setText("Lunch")
    assert not sheet._keep.isEnabled()
    sheet._boxes[friends[0].id].setChecked(True)
    assert sheet._keep.isEnabled()


def test_a_name_that_is_taken_overwrites_no_other_group(sheet, unlocked, asked, friends, qtbot):
    noor, sam, _ = friends
    make(qtbot, sheet, "Lunch", (noor,))
    sheet._name.setText("Lunch")
    sheet._boxes[sam.id].setChecked(True)
    press(qtbot, sheet, "Keep")
    assert sheet._banner.isVisible()
    assert groups(asked, unlocked) == {"Lunch": {noor.id}}


def test_one_press_chooses_a_whole_group_to_share_with(sheet, unlocked, look, asked, friends, qtbot):
    noor, sam, dana = friends
    make(qtbot, sheet, "Lunch", (noor, sam))
    choice = PeopleChoice(look)
    qtbot.addWidget(choice)
    choice.show_people(tuple(friends), asked(unlocked, lambda journal: journal.circle.groups()))
    [chip] = choice.findChildren(Chip)
    choice.show()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert {one.id for one in choice.chosen()} == {noor.id, sam.id}
    choice._rows[sam.id].box.setChecked(False)
    assert not chip.isChecked()
    choice._rows[sam.id].box.setChecked(True)
    assert chip.isChecked()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert choice.chosen() == ()
    assert dana.id in choice._rows
