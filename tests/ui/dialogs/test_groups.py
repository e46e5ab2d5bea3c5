from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui.circle_friends import befriend
from tests.ui.hands import button, buttons, choose, offered, part, press, read, rows, write
from ui.dialogs.groups import GroupsSheet
from ui.dialogs.share.people import HalfAddressed, PeopleChoice
from ui.widgets.fields import LineField

NAME = "What you call it"


@pytest.fixture
def friends(unlocked, new_journal, qtbot):
    return [befriend(qtbot, unlocked, new_journal(name), name) for name in ("Noor", "Sam", "Dana")]


@pytest.fixture
def sheet(unlocked, look, friends, window, qtbot):
    made = GroupsSheet(unlocked, look, window)
    made.open_sheet()
    qtbot.waitUntil(lambda: offered(made, "Dana"))
    return made


def groups(asked, session):
    return {group.name: set(group.members) for group in asked(session, lambda journal: journal.circle.groups())}


def make(qtbot, sheet, name, members) -> None:
    press(qtbot, sheet, "New group")
    write(qtbot, sheet, NAME, name)
    for one in members:
        tick(qtbot, sheet, one.name)
    press(qtbot, sheet, "Keep")
    qtbot.waitUntil(lambda: any(row.startswith(name) for row in rows(sheet, "Groups")))


def tick(qtbot, within, name) -> None:
    qtbot.mouseClick(button(within, name), Qt.MouseButton.LeftButton, pos=QPoint(8, button(within, name).height() // 2))


def test_a_group_is_made_renamed_changed_and_let_go(sheet, unlocked, asked, friends, qtbot):
    noor, sam, dana = friends
    make(qtbot, sheet, "Lunch table", (noor, sam))
    assert groups(asked, unlocked) == {"Lunch table": {noor.id, sam.id}}
    choose(qtbot, sheet, "Groups", "Lunch table")
    assert button(sheet, "Sam").isChecked()
    write(qtbot, sheet, NAME, "Lunch")
    tick(qtbot, sheet, "Dana")
    press(qtbot, sheet, "Keep")
    qtbot.waitUntil(lambda: groups(asked, unlocked) == {"Lunch": {noor.id, sam.id, dana.id}})
    qtbot.waitUntil(lambda: rows(sheet, "Groups")[0].startswith("Lunch\n"))
    choose(qtbot, sheet, "Groups", "Lunch")
    press(qtbot, sheet, "Remove group")
    qtbot.waitUntil(lambda: groups(asked, unlocked) == {})


def test_the_sheet_lies_over_the_whole_window(sheet, window):
    assert sheet.size() == window.size()
    assert window.rect().contains(sheet.panel.geometry())


def test_a_group_needs_a_name_and_somebody_in_it(sheet, qtbot):
    assert not offered(sheet, "Keep")
    write(qtbot, sheet, NAME, "Lunch")
    assert not offered(sheet, "Keep")
    tick(qtbot, sheet, "Noor")
    assert offered(sheet, "Keep")


def test_a_name_that_is_taken_overwrites_no_other_group(sheet, unlocked, asked, friends, qtbot):
    noor = friends[0]
    make(qtbot, sheet, "Lunch", (noor,))
    write(qtbot, sheet, NAME, "Lunch")
    tick(qtbot, sheet, "Sam")
    press(qtbot, sheet, "Keep")
    assert "There is a group of that name" in read(sheet)
    assert groups(asked, unlocked) == {"Lunch": {noor.id}}


def test_one_press_chooses_a_whole_group_to_share_with(sheet, unlocked, look, asked, friends, qtbot):
    noor, sam, _ = friends
    make(qtbot, sheet, "Lunch", (noor, sam))
    choice = PeopleChoice(look, lambda: None, HalfAddressed())
    qtbot.addWidget(choice)
    choice.show_people(tuple(friends), asked(unlocked, lambda journal: journal.circle.groups()))
    choice.show()
    chip, [box] = button(choice, "Lunch"), buttons(choice, "Sam")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert {one.id for one in choice.chosen()} == {noor.id, sam.id}
    box.setChecked(False)
    assert not chip.isChecked()
    box.setChecked(True)
    assert chip.isChecked()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert choice.chosen() == ()
    assert buttons(choice, "Dana")


def test_a_group_whose_people_are_all_ticked_from_before_is_pressed_already(
    sheet, unlocked, look, asked, friends, qtbot
):
    noor, sam, _ = friends
    make(qtbot, sheet, "Lunch", (noor, sam))
    choice = PeopleChoice(look, lambda: None, HalfAddressed(frozenset({noor.id, sam.id})))
    qtbot.addWidget(choice)
    choice.show_people(tuple(friends), asked(unlocked, lambda journal: journal.circle.groups()))
    choice.show()
    assert button(choice, "Lunch").isChecked()
    qtbot.mouseClick(button(choice, "Lunch"), Qt.MouseButton.LeftButton)
    assert choice.chosen() == (), "the first press lets go of them"


def test_what_was_ticked_and_not_kept_stands_there_again(sheet, unlocked, look, window, asked, friends, qtbot):
    noor, sam, dana = friends
    make(qtbot, sheet, "Lunch", (noor,))
    make(qtbot, sheet, "Supper", (sam,))
    choose(qtbot, sheet, "Groups", "Lunch")
    tick(qtbot, sheet, "Dana")
    choose(qtbot, sheet, "Groups", "Supper")
    assert not button(sheet, "Dana").isChecked()
    write(qtbot, sheet, NAME, "Late supper")
    press(qtbot, sheet, "New group")
    tick(qtbot, sheet, "Noor")
    sheet.close_sheet()

    again = GroupsSheet(unlocked, look, window)
    again.open_sheet()
    qtbot.waitUntil(lambda: len(rows(again, "Groups")) == 2)
    qtbot.waitUntil(lambda: offered(again, "Noor"))
    assert button(again, "Noor").isChecked()
    choose(qtbot, again, "Groups", "Supper")
    assert part(again, LineField).text() == "Late supper"
    choose(qtbot, again, "Groups", "Lunch")
    press(qtbot, again, "Keep")
    qtbot.waitUntil(lambda: groups(asked, unlocked)["Lunch"] == {noor.id, dana.id})
    qtbot.waitUntil(lambda: button(again, "Noor").isChecked() and not button(again, "Dana").isChecked())
    choose(qtbot, again, "Groups", "Lunch")
    assert button(again, "Dana").isChecked()


def test_what_was_ticked_is_for_no_group_that_has_other_people_by_now(sheet, unlocked, asked, friends, qtbot):
    noor, sam, dana = friends
    make(qtbot, sheet, "Lunch", (noor,))
    choose(qtbot, sheet, "Groups", "Lunch")
    tick(qtbot, sheet, "Dana")
    asked(unlocked, lambda journal: journal.circle.set_group("Lunch", (sam.id,)))
    make(qtbot, sheet, "Supper", (sam,))
    choose(qtbot, sheet, "Groups", "Lunch")
    assert [button(sheet, one.name).isChecked() for one in friends] == [False, True, False]
    assert dana.id not in groups(asked, unlocked)["Lunch"]
