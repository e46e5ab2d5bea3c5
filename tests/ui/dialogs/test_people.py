from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from journal import redaction
from journal.shapes import Decision, DraftKey, DraftPlace, Person
from tests.ui.circle_friends import done
from tests.ui.hands import button, called, choose, field, offered, part, press, read, rows, write
from ui.dialogs.people import PeopleSheet
from ui.widgets.sheet import Question


@pytest.fixture
def rosa(unlocked, qtbot) -> Person:
    return done(qtbot, unlocked, lambda journal: journal.names.add(("Rosa Delgado", "Rosie"), group="7B"))


@pytest.fixture
def sheet(unlocked, look, window, rosa, qtbot):
    made = PeopleSheet(unlocked, look, window)
    made.open_sheet()
    qtbot.waitUntil(lambda: any("Rosa Delgado" in row for row in rows(made, LIST)))
    return made


LIST = "Names you protect"


def people(asked, session):
    return asked(session, lambda journal: journal.names.people(include_retired=True))


def test_a_name_is_added_by_typing_it_and_pressing_enter(sheet, unlocked, asked, qtbot):
    write(qtbot, sheet, "First and last name", "Malik Okafor")
    write(qtbot, sheet, "Nicknames and initials", "Mal, M.O.")
    qtbot.keyClick(field(sheet, "Nicknames and initials"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(rows(sheet, LIST)) == 4)
    malik = people(asked, unlocked)[1]
    assert malik.names == ("Malik Okafor", "Mal", "M.O.")
    assert malik.stand_in.startswith("Student ")
    assert field(sheet, "First and last name").text() == ""


def test_an_empty_list_says_what_it_is_for_until_somebody_is_on_it(unlocked, look, window, qtbot):
    sheet = PeopleSheet(unlocked, look, window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: "Nobody yet" in read(sheet))
    unlocked.do(sheet, lambda journal: journal.names.add(("Rosa Delgado",)))
    qtbot.waitUntil(lambda: "1 person protected" in read(sheet))
    assert field(sheet, "Find a name").isEnabled()
    assert "Nobody yet" not in read(sheet)


def test_a_person_is_found_by_a_nickname_and_changed(sheet, unlocked, asked, rosa, qtbot):
    write(qtbot, sheet, "Find a name", "rosie")
    assert any("Rosa Delgado" in row for row in rows(sheet, LIST))
    choose(qtbot, sheet, LIST, "Rosa Delgado")
    assert field(sheet, "Stand-in").text() == rosa.stand_in
    write(qtbot, sheet, "Stand-in", "Robin")
    press(qtbot, sheet, "Keep changes")
    qtbot.waitUntil(lambda: any("Robin" in row for row in rows(sheet, LIST)))
    assert people(asked, unlocked)[0].names == ("Rosa Delgado", "Rosie")


def test_what_is_typed_about_a_person_outlives_a_search(sheet, qtbot):
    choose(qtbot, sheet, LIST, "Rosa Delgado")
    write(qtbot, sheet, "Stand-in", "Robin")
    write(qtbot, sheet, "Find a name", "delg")
    assert field(sheet, "Stand-in").text() == "Robin"


def test_what_is_typed_and_not_kept_stands_there_again(sheet, unlocked, look, window, asked, qtbot):
    write(qtbot, sheet, "First and last name", "Malik")
    choose(qtbot, sheet, LIST, "Rosa Delgado")
    write(qtbot, sheet, "Nicknames and initials", "Rosie, R.D.")
    choose(qtbot, sheet, LIST, "7B · 1")
    press(qtbot, sheet, "Retire 1 person")
    qtbot.waitUntil(lambda: field(sheet, "First and last name").text() == "Malik")
    sheet.close_sheet()

    again = PeopleSheet(unlocked, look, window)
    again.open_sheet()
    assert field(again, "First and last name").text() == "Malik"
    press(qtbot, again, "Show those retired")
    qtbot.waitUntil(lambda: any("Rosa Delgado" in row for row in rows(again, LIST)))
    choose(qtbot, again, LIST, "Rosa Delgado")
    assert field(again, "Nicknames and initials").text() == "Rosie, R.D."
    press(qtbot, again, "Keep changes")
    qtbot.waitUntil(lambda: people(asked, unlocked)[0].names == ("Rosa Delgado", "Rosie", "R.D."))
    press(qtbot, again, "Add another")
    press(qtbot, again, "Add")
    qtbot.waitUntil(lambda: any("Malik" in row for row in rows(again, LIST)))
    assert field(again, "First and last name").text() == ""


def test_what_is_typed_about_a_person_is_for_nobody_who_was_changed_since(sheet, unlocked, asked, rosa, qtbot):
    choose(qtbot, sheet, LIST, "Rosa Delgado")
    write(qtbot, sheet, "Nicknames and initials", "R.D.")
    press(qtbot, sheet, "Add another")
    asked(
        unlocked, lambda journal: journal.names.revise(rosa.id, names=("Rosa Delgado",), stand_in="Robin", group="7C")
    )
    write(qtbot, sheet, "First and last name", "Malik")
    press(qtbot, sheet, "Add")
    qtbot.waitUntil(lambda: "7C · 1" in rows(sheet, LIST))
    choose(qtbot, sheet, LIST, "Rosa Delgado")
    assert field(sheet, "Nicknames and initials").text() == ""
    assert field(sheet, "Stand-in").text() == "Robin"


def test_a_stand_in_that_gives_a_name_away_is_refused_in_plain_words(sheet, unlocked, asked, qtbot):
    write(qtbot, sheet, "First and last name", "Malik Okafor")
    write(qtbot, sheet, "Stand-in", "Rosa")
    before = read(sheet)
    press(qtbot, sheet, "Add")
    qtbot.waitUntil(lambda: offered(sheet, "Put away"))
    assert "stand-in" in read(sheet).replace(before, "")
    assert len(people(asked, unlocked)) == 1


def test_a_class_list_is_looked_at_and_then_added(sheet, unlocked, asked, qtbot, tmp_path, monkeypatch):
    file = tmp_path / "7C.csv"
    file.write_bytes("Last name,First name\nOkafor,Malik\nDelgado,Rosa\nBerg,Zoë\n".encode("cp1252"))
    monkeypatch.setattr("ui.dialogs.people.class_list.choose_file", lambda _at, _title, _kinds, then: then(file))
    press(qtbot, sheet, "Add a class list")
    write(qtbot, sheet, "Class or year", "7C")
    press(qtbot, sheet, "Open a list or CSV file…")
    qtbot.waitUntil(lambda: rows(sheet, "Who will be added") == ["Malik Okafor", "Zoë Berg"])
    assert len(people(asked, unlocked)) == 1
    press(qtbot, sheet, "Add 2")
    qtbot.waitUntil(lambda: "7C · 2" in rows(sheet, LIST))
    assert {one.group for one in people(asked, unlocked)} == {"7B", "7C"}


def test_a_class_is_retired_and_brought_back(sheet, unlocked, asked, qtbot):
    choose(qtbot, sheet, LIST, "7B · 1")
    press(qtbot, sheet, "Retire 1 person")
    qtbot.waitUntil(lambda: rows(sheet, LIST) == [])
    assert people(asked, unlocked)[0].retired
    press(qtbot, sheet, "Show those retired")
    choose(qtbot, sheet, LIST, "7B · 1")
    press(qtbot, sheet, "Bring the class back")
    qtbot.waitUntil(lambda: not people(asked, unlocked)[0].retired)


def test_removing_somebody_is_asked_about(sheet, unlocked, asked, window, rosa, qtbot):
    choose(qtbot, sheet, LIST, "Rosa Delgado")
    press(qtbot, sheet, "Remove…")
    question = window.findChild(Question)
    assert len(people(asked, unlocked)) == 1
    press(qtbot, question, "Remove")
    qtbot.waitUntil(lambda: "Nobody yet" in read(sheet))
    assert people(asked, unlocked) == ()


def test_a_remembered_answer_is_forgotten_when_asked(sheet, unlocked, asked, qtbot):
    answer = Decision(key="exit ticket", replacement=None)
    done(qtbot, unlocked, lambda journal: journal.names.remember(answer))
    press(qtbot, sheet, "Remembered answers")
    qtbot.waitUntil(lambda: "You answered these while sharing" in read(sheet))
    assert rows(sheet, "Remembered answers") == ["always left: exit ticket"]
    choose(qtbot, sheet, "Remembered answers", "exit ticket")
    press(qtbot, sheet, "Ask me again")
    qtbot.waitUntil(lambda: "You answered these while sharing" not in read(sheet))
    assert asked(unlocked, lambda journal: journal.names.decisions()) == ()


def test_an_answer_about_a_name_that_is_a_word_says_whose_name_that_is(sheet, unlocked, qtbot):
    def leave_it(journal):
        journal.names.add(["Hope Rivers"])
        [asked] = redaction.find("I gave it to hope and went on with it.", journal.names.people()).undecided
        journal.names.remember(Decision(key=asked.key, replacement=None))

    done(qtbot, unlocked, leave_it)
    press(qtbot, sheet, "Remembered answers")
    qtbot.waitUntil(lambda: rows(sheet, "Remembered answers") == ["left in one text: Hope Rivers"])


def test_everything_is_within_reach_of_a_small_window(sheet, window, qtbot):
    window.resize(800, 600)
    press(qtbot, sheet, "Add a class list")
    assert window.rect().contains(sheet.panel.geometry())


def by_keys(qtbot, window, until):
    """Go with Tab to the first part that is called so, and press the space bar there."""
    for _ in range(40):
        if until in called(window.focusWidget()):
            break
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert until in called(window.focusWidget())
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)


def test_the_names_of_a_class_are_forgotten_by_keys_after_two_yeses(sheet, unlocked, asked, window, qtbot):
    done(qtbot, unlocked, lambda journal: journal.names.add(("Malik Okafor",), group="8A"))
    done(qtbot, unlocked, lambda journal: journal.drafts.keep(DraftKey(DraftPlace.CLASS_LIST), "Delgado, Rosa\nLi Na"))
    qtbot.waitUntil(lambda: "8A · 1" in rows(sheet, LIST))
    choose(qtbot, sheet, LIST, "7B · 1")
    by_keys(qtbot, window, "Forget the names…")
    question = window.findChild(Question)
    for words in ("The names of 1 person leave", "Your entries stay", "like any unknown name", "Older backups still"):
        assert words in read(question)
    assert not offered(question, "Forget the names")
    assert called(window.focusWidget()) == {"Keep"}
    by_keys(qtbot, window, "I know that this cannot be undone")
    assert len(people(asked, unlocked)) == 2
    by_keys(qtbot, window, "Forget the names")
    qtbot.waitUntil(lambda: rows(sheet, LIST) == ["8A · 1", "Malik Okafor\n→ Student B"])
    assert [person.names for person in people(asked, unlocked)] == [("Malik Okafor",)]
    press(qtbot, sheet, "Add a class list")
    qtbot.waitUntil(lambda: field(sheet, "The list").toPlainText() == "Li Na")


def test_a_retired_class_is_forgotten_and_no_double_press_is_a_yes(sheet, unlocked, asked, window, qtbot):
    choose(qtbot, sheet, LIST, "7B · 1")
    press(qtbot, sheet, "Retire 1 person")
    qtbot.waitUntil(lambda: rows(sheet, LIST) == [])
    press(qtbot, sheet, "Show those retired")
    choose(qtbot, sheet, LIST, "7B · 1")
    press(qtbot, sheet, "Forget the names…")
    question = window.findChild(Question)
    yes = button(question, "Forget the names")
    for pressed in (qtbot.mouseClick, qtbot.mouseDClick, qtbot.mouseClick):
        pressed(yes, Qt.MouseButton.LeftButton)
    press(qtbot, question, "Keep")
    assert len(people(asked, unlocked)) == 1
    press(qtbot, sheet, "Forget the names…")
    again = next(one for one in window.findChildren(Question) if one.isVisible())
    press(qtbot, again, "I know that this cannot be undone")
    press(qtbot, again, "Forget the names")
    qtbot.waitUntil(lambda: "Nobody yet" in read(sheet))
    assert people(asked, unlocked) == ()


def test_what_has_the_keyboard_is_in_sight_with_letters_of_twice_the_size(sheet, window, look, qtbot):
    window.resize(800, 600)
    look.choose(scale=2.0)
    choose(qtbot, sheet, LIST, "7B · 1")
    press(qtbot, sheet, "Forget the names…")
    question = window.findChild(Question)
    qtbot.waitUntil(lambda: called(window.focusWidget()) == {"Keep"})
    box, area = button(question, "I know that this cannot be undone"), part(question, QScrollArea)
    assert box.visibleRegion().isEmpty()
    by_keys(qtbot, window, "I know that this cannot be undone")
    qtbot.waitUntil(lambda: box.visibleRegion().boundingRect() == box.rect())
    assert area.verticalScrollBar().value() > 0
