from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from journal.shapes import FileOrder, Gesture
from journal.sharing import hand_over, seal, shared_folder
from tests.ui.circle_friends import befriend, done
from tests.ui.hands import button, field, offered, part, press, read
from tests.ui.stories.test_words_whole import spilled
from tests.ui.test_reach import bring_into_sight
from ui.dialogs.share import ShareBookSheet
from ui.dialogs.share.people import PeopleChoice
from ui.widgets.labels import Label
from ui.widgets.seal_buttons import Ways
from ui.widgets.sheet import Question
from ui.wishes import GoTo, PageName

BOOK = FileOrder(
    name="My year.pdf", media_type="application/pdf", data=b"%PDF-1.7 not much", title="My year", protected=True
)


@pytest.fixture
def opened(unlocked, look, window, wishes):
    def opened() -> ShareBookSheet:
        sheet = ShareBookSheet(unlocked, look, wishes.go, BOOK, window)
        sheet.open_sheet()
        return sheet

    return opened


def test_the_friend_gets_the_file_to_save_and_can_answer(opened, unlocked, new_journal, qtbot, tmp_path, asked):
    befriend(qtbot, unlocked, friend := new_journal("Noor"))
    sheet = opened()
    qtbot.waitUntil(part(sheet, Ways).isEnabled)
    field(sheet, "A note to go with it").setPlainText("Our year, on paper.")
    sheet.seal_into(tmp_path)
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob("*.afterbell"))) and part(sheet, Ways).isHidden())
    (sealed,) = (path for path in tmp_path.glob("*.afterbell") if path.is_file())
    assert b"%PDF" not in sealed.read_bytes()
    item = friend.do(lambda journal: hand_over.open_file(journal, sealed))[0]
    assert (item.heading, item.note) == ("My year", "Our year, on paper.")
    (entry,) = friend.inbox.entries_of(item.id)
    (file,) = entry.files
    assert (file.name, friend.inbox.file_bytes(file.id)) == (BOOK.name, BOOK.data)
    answer = friend.do(lambda journal: seal.respond(journal, item.id, Gesture.CELEBRATING))[0]
    back = done(qtbot, unlocked, lambda journal: seal.open_bundle(journal, answer.data))
    assert back.heading == "My year"
    (line,) = asked(unlocked, lambda journal: journal.ledger.lines())
    assert (line.what, line.heading, line.names_protected) == ("share", "My year", True)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_how_the_sealed_file_gets_to_them_stands_whole(opened, unlocked, new_journal, look, qtbot, tmp_path, scale):
    look.choose(scale=scale)
    befriend(qtbot, unlocked, new_journal("Noor"))
    sheet = opened()
    qtbot.waitUntil(part(sheet, Ways).isEnabled)
    sheet.seal_into(tmp_path)
    qtbot.waitUntil(lambda: offered(sheet, "It is handed over"))
    for name in ("Write an e-mail…", "Show the file", "It is handed over"):
        way = button(sheet, name)
        qtbot.waitUntil(lambda way=way: (bring_into_sight(way), way.visibleRegion().boundingRect() == way.rect())[1])
    assert spilled(sheet) == []


def test_somebody_not_compared_with_is_asked_about_first(opened, unlocked, new_journal, qtbot):
    befriend(qtbot, unlocked, new_journal("Noor"), verified=False)
    sheet = opened()
    qtbot.waitUntil(lambda: part(sheet, PeopleChoice).first() is not None)
    assert not part(sheet, Ways).isEnabled()
    part(sheet, PeopleChoice).first().setChecked(True)
    part(sheet, Ways).only.click()
    assert sheet.window().findChildren(Question)


def test_an_empty_circle_says_so_and_leads_there(opened, qtbot, wishes):
    sheet = opened()
    qtbot.waitUntil(lambda: "nobody in your circle" in read(sheet))
    assert not part(sheet, Ways).isEnabled()
    press(qtbot, sheet, "Go to Circle")
    assert (sheet.isHidden(), wishes.all) == (True, [GoTo(PageName.CIRCLE)])


def test_with_a_shared_folder_one_press_puts_the_book_there(opened, unlocked, new_journal, qtbot, tmp_path, asked):
    befriend(qtbot, unlocked, friend := new_journal("Noor"))
    folder = tmp_path / "Our circle"
    folder.mkdir()
    for choosing in (lambda act: done(qtbot, unlocked, act), friend.do):
        choosing(lambda journal: shared_folder.choose(journal, folder))
    sheet = opened()
    qtbot.waitUntil(part(sheet, Ways).isEnabled)
    part(sheet, Ways).put.click()
    qtbot.waitUntil(part(sheet, Ways).isHidden)
    assert shared_folder.pick_up(friend).outcomes == ("taken",)
    (line,) = asked(unlocked, lambda journal: journal.ledger.lines())
    assert line.way == "folder"


def test_a_note_with_names_is_shown_before_it_is_sealed_and_leaves_as_it_was_shown(
    opened, unlocked, new_journal, qtbot, tmp_path
):
    befriend(qtbot, unlocked, friend := new_journal("Noor"))
    done(qtbot, unlocked, lambda journal: journal.names.add(("Rosa Delgado",)))
    sheet = opened()
    qtbot.waitUntil(part(sheet, Ways).isEnabled)
    field(sheet, "A note to go with it").setPlainText("Rosa Delgado is on page five, and Okonkwo.")
    out = tmp_path / "out"
    out.mkdir()
    sheet.seal_into(out)
    qtbot.waitUntil(lambda: bool(sheet.window().findChildren(Question)))
    [question] = sheet.window().findChildren(Question)
    said = " ".join(label.text() for label in question.findChildren(Label))
    assert "Covered by their stand-ins: Rosa Delgado." in said
    assert "Noor would read this as you typed it: Okonkwo." in said
    assert not list(out.iterdir())
    [go_on] = [one for one in question.findChildren(QPushButton) if one.text() == "Seal it so"]
    qtbot.mouseClick(go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(list(out.glob("*.afterbell"))))
    (sealed,) = out.glob("*.afterbell")
    item = friend.do(lambda journal: hand_over.open_file(journal, sealed))[0]
    assert item.note == "Student A is on page five, and Okonkwo."
