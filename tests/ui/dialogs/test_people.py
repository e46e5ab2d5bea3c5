from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from journal.shapes import Decision, Person
from tests.ui.circle_friends import done
from ui.dialogs.people import PeopleSheet
from ui.widgets.sheet import Question


@pytest.fixture
def rosa(unlocked, qtbot) -> Person:
    return done(qtbot, unlocked, lambda journal: journal.names.add(("Rosa Delgado", "Rosie"), group="7B"))


@pytest.fixture
def sheet(unlocked, look, window, rosa, qtbot):
    made = PeopleSheet(unlocked, look, None, window)
    made.open_sheet()
    qtbot.waitUntil(lambda: bool(made._known.people))
    return made


def rows(sheet) -> list[str]:
    listed = sheet._list._list
    return [listed.item(row).text() for row in range(listed.count())]


def people(asked, session):
    return asked(session, lambda journal: journal.names.people(include_retired=True))


def press(qtbot, sheet, words: str) -> None:
    button = next(one for one in sheet.findChildren(QPushButton) if one.text() == words and one.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_name_is_added_by_typing_it_and_pressing_enter(sheet, unlocked, asked, qtbot):
    qtbot.keyClicks(sheet._form.name, "Malik Okafor")
    qtbot.keyClicks(sheet._form.nicknames, "Mal, M.O.")
    qtbot.keyClick(sheet._form.nicknames, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(rows(sheet)) == 4)
    malik = people(asked, unlocked)[1]
    assert malik.names == ("Malik Okafor", "Mal", "M.O.")
    assert malik.stand_in.startswith("Student ")
    assert sheet._form.name.text() == ""


def test_an_empty_list_says_what_it_is_for_until_somebody_is_on_it(unlocked, look, window, qtbot):
    sheet = PeopleSheet(unlocked, look, None, window)
    sheet.open_sheet()
    listing = sheet._list
    qtbot.waitUntil(listing._nobody.isVisible)
    assert not listing.search.isVisible()
    unlocked.do(sheet, lambda journal: journal.names.add(("Rosa Delgado",)))
    qtbot.waitUntil(listing.search.isVisible)
    assert not listing._nobody.isVisible()
    assert listing._count.text() == "1 person protected"


def test_a_person_is_found_by_a_nickname_and_changed(sheet, unlocked, asked, rosa, qtbot):
    sheet._list.search.setText("rosie")
    assert any("Rosa Delgado" in row for row in rows(sheet))
    sheet._list.choose(rosa)
    assert sheet._form.stand_in.text() == rosa.stand_in
    sheet._form.stand_in.setText("Robin")
    press(qtbot, sheet, "Keep changes")
    qtbot.waitUntil(lambda: any("Robin" in row for row in rows(sheet)))
    assert people(asked, unlocked)[0].names == ("Rosa Delgado", "Rosie")


def test_what_is_typed_about_a_person_outlives_a_search(sheet, rosa):
    sheet._list.choose(rosa)
    sheet._form.stand_in.setText("Robin")
    sheet._list.search.setText("delg")
    assert sheet._form.stand_in.text() == "Robin"


def test_a_stand_in_that_gives_a_name_away_is_refused_in_plain_words(sheet, unlocked, asked, qtbot):
    sheet._form.name.setText("Malik Okafor")
    sheet._form.stand_in.setText("Rosa")
    press(qtbot, sheet, "Add")
    qtbot.waitUntil(sheet._banner.isVisible)
    assert "stand-in" in sheet._banner.title.text()
    assert len(people(asked, unlocked)) == 1


def test_a_class_list_is_looked_at_and_then_added(sheet, unlocked, asked, qtbot, tmp_path):
    file = tmp_path / "7C.csv"
    file.write_bytes("Last name,First name\nOkafor,Malik\nDelgado,Rosa\nBerg,Zoë\n".encode("cp1252"))
    sheet._go("list")
    sheet._class_list.group.setText("7C")
    sheet._class_list.open_file(file)
    preview = sheet._class_list._preview
    qtbot.waitUntil(lambda: preview.count() == 2)
    assert [preview.item(row).text() for row in range(2)] == ["Malik Okafor", "Zoë Berg"]
    assert len(people(asked, unlocked)) == 1
    press(qtbot, sheet, "Add 2")
    qtbot.waitUntil(lambda: "7C · 2" in rows(sheet))
    assert {one.group for one in people(asked, unlocked)} == {"7B", "7C"}


def test_a_class_is_retired_and_brought_back(sheet, unlocked, asked, qtbot):
    sheet._list.choose("7B")
    press(qtbot, sheet, "Retire 1 person")
    qtbot.waitUntil(lambda: rows(sheet) == [])
    assert people(asked, unlocked)[0].retired
    sheet._list._retired.setChecked(True)
    sheet._list.choose("7B")
    press(qtbot, sheet, "Bring the class back")
    qtbot.waitUntil(lambda: not people(asked, unlocked)[0].retired)


def test_removing_somebody_is_asked_about(sheet, unlocked, asked, window, rosa, qtbot):
    sheet._list.choose(rosa)
    press(qtbot, sheet, "Remove…")
    question = window.findChild(Question)
    assert len(people(asked, unlocked)) == 1
    press(qtbot, question, "Remove")
    qtbot.waitUntil(lambda: rows(sheet) == [])
    assert people(asked, unlocked) == ()


def test_a_remembered_answer_is_forgotten_when_asked(sheet, unlocked, asked, qtbot):
    answer = Decision(key="exit ticket", replacement=None)
    done(qtbot, unlocked, lambda journal: journal.names.remember(answer))
    sheet._go("answers")
    listed = sheet._answers._list
    qtbot.waitUntil(lambda: listed.count() == 1)
    assert listed.item(0).text() == "always left: exit ticket"
    listed.item(0).setSelected(True)
    press(qtbot, sheet, "Ask me again")
    qtbot.waitUntil(lambda: listed.count() == 0)
    assert asked(unlocked, lambda journal: journal.names.decisions()) == ()


def test_everything_is_within_reach_of_a_small_window(sheet, window):
    window.resize(800, 600)
    sheet._go("list")
    assert window.rect().contains(sheet.panel.geometry())
