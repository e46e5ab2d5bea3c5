from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from journal.deeds import write
from journal.shapes import Ask, Draft, Kind
from journal.sharing import hand_over, shared_folder
from tests.bare import made
from tests.ui.circle_friends import befriend, done
from ui.dialogs.share import ShareSheet
from ui.look import Look
from ui.widgets.chips import Chip
from ui.widgets.labels import Label
from ui.widgets.seal_buttons import Ways

BODY = "The projector died. Marcus tried to help. I met Delgado in the corridor; write to rosa@example.org."


LONG = "a rather long name of a locked document of the school.pdf"


@pytest.fixture
def friend(new_journal):
    return new_journal("Noor")


@pytest.fixture
def entry(unlocked, qtbot):
    draft = Draft(body=BODY, title="Observation day", kind=Kind.LOW)
    done(qtbot, unlocked, lambda journal: journal.names.add(("Marcus",)))
    return done(qtbot, unlocked, lambda journal: write.write(journal, draft))


def opened(qtbot, session, look, entry, window) -> ShareSheet:
    sheet = ShareSheet(session, look, (entry.id,), window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: sheet._pane.preview is not None and sheet._people.first() is not None)
    return sheet


def decide_everything(qtbot, sheet) -> None:
    while (one := sheet._pane.choices.next_open()) is not None:
        before = sheet._pane.preview
        sheet._pane.protect(one)
        qtbot.waitUntil(lambda before=before: sheet._pane.preview is not before)


def test_nothing_can_be_sealed_while_something_is_undecided(unlocked, look, entry, window, friend, qtbot):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    assert sheet._pane.preview.undecided
    assert not sheet._ways.isEnabled()
    decide_everything(qtbot, sheet)
    assert sheet._ways.isEnabled()


def test_in_a_small_window_with_large_text_nothing_lies_over_the_preview(unlocked, entry, window, friend, qtbot):
    befriend(qtbot, unlocked, friend)
    window.resize(800, 600)
    sheet = opened(qtbot, unlocked, Look("paper", 2.0), entry, window)
    assert sheet._terms.geometry().right() < sheet._pane.geometry().left()
    assert sheet._pane.geometry().right() <= sheet._stage.rect().right()


def test_what_cannot_be_protected_is_said_in_the_sheet(unlocked, look, window, friend, qtbot):
    befriend(qtbot, unlocked, friend)
    draft = Draft(body=f"Then Keisha{'sha' * 100} left.")
    entry = done(qtbot, unlocked, lambda journal: write.write(journal, draft))
    sheet = opened(qtbot, unlocked, look, entry, window)
    qtbot.mouseClick(sheet._pane.choices._first[sheet._pane.choices.next_open().key], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(sheet._banner.isVisible)
    assert sheet._pane.preview.undecided


def test_the_friend_reads_exactly_what_was_shown(unlocked, look, entry, window, friend, qtbot, tmp_path):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    sheet._terms.choose_ask(Ask.LISTEN)
    decide_everything(qtbot, sheet)
    shown = sheet._pane.preview.entries[0].body.text
    for hidden in ("Marcus", "Delgado", "rosa@example.org"):
        assert hidden not in sheet._pane.reading.toPlainText()
    sheet.seal_into(tmp_path)
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob("*.afterbell"))) and not sheet._stage.isVisible())
    (file,) = [path for path in tmp_path.glob("*.afterbell") if path.is_file()]
    item = friend.do(lambda journal: hand_over.open_file(journal, file))[0]
    assert item.ask is Ask.LISTEN
    (received,) = friend.inbox.entries_of(item.id)
    assert received.body == shown


def test_a_name_protected_while_sharing_is_on_the_people_list_and_can_be_undone(
    unlocked, look, entry, window, friend, qtbot, asked
):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    one = next(one for one in sheet._pane.choices._open if one.text == "Delgado")
    sheet._pane.protect(one)
    qtbot.waitUntil(lambda: all(other.text != "Delgado" for other in sheet._pane.choices._open))
    assert len(asked(unlocked, lambda journal: journal.names.people())) == 2
    sheet._pane.undo(one.key)
    qtbot.waitUntil(lambda: any(other.text == "Delgado" for other in sheet._pane.choices._open))
    assert len(asked(unlocked, lambda journal: journal.names.people())) == 1


def test_a_name_in_the_note_is_asked_about_too(unlocked, look, entry, window, friend, qtbot):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    sheet._terms.note.setPlainText("Ask Oyelaran about it.")
    assert not sheet._ways.isEnabled()
    qtbot.waitUntil(lambda: bool(sheet._pane.preview.undecided))
    assert not sheet._ways.isEnabled()
    assert sheet._pane.reading.toPlainText().startswith("Your note: Ask Oyelaran about it.")
    sheet._terms.note.setPlainText("Ask Marcus about it.")
    qtbot.waitUntil(lambda: sheet._pane.reading.toPlainText().startswith("Your note: Ask Student A about it."))


def test_a_draft_is_opened_with_the_file_beside_it_and_the_ledger_knows(
    unlocked, look, entry, window, friend, qtbot, tmp_path, asked, monkeypatch
):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    sheet.seal_into(tmp_path)
    qtbot.waitUntil(lambda: not sheet._stage.isVisible())
    opening = []
    monkeypatch.setattr("ui.widgets.mail.open_outside", lambda url: opening.append(url.toString()))
    draft = next(button for button in sheet.findChildren(QPushButton) if button.text() == "Write an e-mail…")
    qtbot.mouseClick(draft, Qt.MouseButton.LeftButton)
    mail, folder = opening
    assert mail.startswith("mailto:?subject=")
    assert "Delgado" not in mail
    assert "sideways" not in mail
    assert folder.endswith(tmp_path.name)
    qtbot.waitUntil(lambda: asked(unlocked, lambda journal: journal.ledger.lines())[0].way == "mail")


def test_somebody_unverified_needs_a_clear_yes(unlocked, look, entry, window, friend, qtbot, tmp_path, monkeypatch):
    befriend(qtbot, unlocked, friend, verified=False)
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    assert not sheet._people.chosen()
    sheet._people.first().setChecked(True)
    chosen = []
    monkeypatch.setattr(sheet, "_choose_folder", lambda: chosen.append(True))
    qtbot.mouseClick(sheet._ways.only, Qt.MouseButton.LeftButton)
    assert not chosen
    yes = next(button for button in window.findChildren(QPushButton) if button.text() == "Seal anyway")
    assert yes.window() is window


def test_where_the_file_cannot_be_written_the_ledger_says_nothing(
    unlocked, look, entry, window, friend, qtbot, tmp_path, asked
):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    sheet.seal_into(tmp_path / "not" / "there")
    qtbot.waitUntil(lambda: not sheet._banner.isHidden())
    assert asked(unlocked, lambda journal: journal.ledger.lines()) == ()
    assert sheet._ways.isEnabled()


def test_everything_is_decided_by_the_keyboard_alone(unlocked, look, entry, window, friend, qtbot):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    for _ in range(len(sheet._pane.choices._open)):
        before = sheet._pane.preview
        qtbot.keyClick(sheet, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda before=before: sheet._pane.preview is not before)
    assert sheet._pane.preview.undecided == 0


def test_the_title_of_an_entry_never_stands_in_the_title_of_a_window(unlocked, look, entry, window, friend, qtbot):
    befriend(qtbot, unlocked, friend)
    opened(qtbot, unlocked, look, entry, window)
    assert "Observation" not in window.windowTitle()


def test_sharing_is_refused_plainly_where_the_entry_is_gone(unlocked, look, entry, window, friend, qtbot):
    befriend(qtbot, unlocked, friend)
    done(qtbot, unlocked, lambda journal: write.trash(journal, (entry.id,)))
    sheet = ShareSheet(unlocked, look, (entry.id,), window)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: not sheet._banner.isHidden() or sheet._pane.preview is not None)
    assert not sheet._ways.isEnabled()


def put_in_folder(qtbot, session, tmp_path) -> Path:
    folder = tmp_path / "Our circle"
    folder.mkdir()
    done(qtbot, session, lambda journal: shared_folder.choose(journal, folder))
    return folder


def test_with_a_shared_folder_one_press_puts_it_there(unlocked, look, entry, window, friend, qtbot, tmp_path, asked):
    befriend(qtbot, unlocked, friend)
    folder = put_in_folder(qtbot, unlocked, tmp_path)
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    qtbot.waitUntil(sheet._ways.put.isVisible)
    qtbot.mouseClick(sheet._ways.put, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not sheet._stage.isVisible())
    shared_folder.choose(friend, folder)
    assert shared_folder.pick_up(friend).outcomes == ("taken",)
    assert [line.way for line in asked(unlocked, lambda journal: journal.ledger.lines())] == ["folder"]


def test_a_shared_folder_that_vanished_is_said_and_nothing_is_sealed(
    unlocked, look, entry, window, friend, qtbot, tmp_path, asked
):
    befriend(qtbot, unlocked, friend)
    folder = put_in_folder(qtbot, unlocked, tmp_path)
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    folder.rmdir()
    qtbot.mouseClick(sheet._ways.put, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not sheet._banner.isHidden())
    assert asked(unlocked, lambda journal: journal.ledger.lines()) == ()
    assert sheet._ways.isEnabled()


def test_of_several_shared_folders_the_button_asks_which(look, qtbot):
    ways = Ways(look, "Save", "Put")
    qtbot.addWidget(ways)
    ways.show_folders((("/a/Noor", "Noor"), ("/b/Sam & co", "Sam & co")))
    chosen = []
    ways.folder_chosen.connect(chosen.append)
    ways.put.menu().actions()[1].trigger()
    assert chosen == ["/b/Sam & co"]


def test_an_e_mail_is_only_a_draft_and_says_nothing_of_the_entry(
    unlocked, look, entry, window, friend, qtbot, tmp_path, monkeypatch
):
    befriend(qtbot, unlocked, friend)
    opened_outside = []
    monkeypatch.setattr("ui.widgets.mail.open_outside", opened_outside.append)
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    sheet.seal_into(tmp_path)
    qtbot.waitUntil(lambda: not sheet._stage.isVisible())
    mail = next(button for button in sheet.findChildren(QPushButton) if "e-mail" in button.text())
    qtbot.mouseClick(mail, Qt.MouseButton.LeftButton)
    draft, folder = opened_outside
    assert (draft.scheme(), draft.path()) == ("mailto", "")
    assert "Observation" not in draft.toString()
    assert folder.toLocalFile() == str(tmp_path)


def test_sharing_again_says_for_whom_it_is_brought_up_to_date(unlocked, look, entry, window, friend, qtbot, tmp_path):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    sheet.seal_into(tmp_path)
    qtbot.waitUntil(lambda: not sheet._stage.isVisible())
    first = friend.do(
        lambda journal: hand_over.open_file(
            journal, next(path for path in tmp_path.glob("*.afterbell") if path.is_file())
        )
    )
    revised = Draft(body="The projector worked.", title="Observation day", kind=Kind.LOW)
    done(qtbot, unlocked, lambda journal: write.revise(journal, entry.id, revised))
    again = opened(qtbot, unlocked, look, entry, window)
    assert "Noor" in again._terms._hint.text()
    out = tmp_path / "again"
    out.mkdir()
    again.seal_into(out)
    qtbot.waitUntil(lambda: not again._stage.isVisible())
    friend.do(lambda journal: hand_over.open_file(journal, next(out.iterdir())))
    assert friend.inbox.entries_of(first[0].id)[0].body == "The projector worked."


def test_what_was_written_later_goes_along_where_somebody_ticks_it(
    unlocked, look, entry, window, friend, qtbot, tmp_path
):
    befriend(qtbot, unlocked, friend)
    sheet = opened(qtbot, unlocked, look, entry, window)
    assert not sheet._terms.later.isVisible(), "there is nothing later yet"
    sheet.close_sheet()
    done(qtbot, unlocked, lambda journal: write.add_later_line(journal, entry.id, "Marcus said sorry."))
    sheet = opened(qtbot, unlocked, look, entry, window)
    decide_everything(qtbot, sheet)
    qtbot.waitUntil(sheet._terms.later.isVisible)
    assert sheet._terms.later.text() == "With the later line"
    assert "said sorry" not in sheet._pane.preview.entries[0].body.text
    before = sheet._pane.preview
    qtbot.mouseClick(sheet._terms.later, Qt.MouseButton.LeftButton, pos=QPoint(8, sheet._terms.later.height() // 2))
    qtbot.waitUntil(lambda: sheet._pane.preview is not before)
    shown = sheet._pane.preview.entries[0].body.text
    assert shown.endswith("*Later that day:* Student A said sorry.")
    sheet.seal_into(tmp_path)
    qtbot.waitUntil(lambda: any(path.suffix == ".afterbell" and path.is_file() for path in tmp_path.iterdir()))
    [file] = [path for path in tmp_path.iterdir() if path.suffix == ".afterbell" and path.is_file()]
    item = friend.do(lambda journal: hand_over.open_file(journal, file))[0]
    assert [one.body for one in friend.inbox.entries_of(item.id)] == [shown]


def test_a_file_that_cannot_be_looked_into_says_so_at_its_question_and_both_answers_are_in_sight(
    unlocked, look, entry, window, friend, qtbot
):
    befriend(qtbot, unlocked, friend)
    for name, data in (("paper.pdf", made.pdf()), (LONG, made.pdf(locked=True)), ("notes.txt", b"It rained.")):
        done(qtbot, unlocked, lambda journal, name=name, data=data: write.attach(journal, entry.id, name, data))
    sheet = opened(qtbot, unlocked, look, entry, window)
    choices = sheet._pane.choices
    qtbot.waitUntil(lambda: choices.widget().isVisible())
    said = [label.text() for label in choices.findChildren(Label)]
    assert any("names in them go as they are. What is not cleaned tells its author" in words for words in said)
    assert (said.count("not looked into"), said.count("not looked into, not cleaned")) == (1, 1)
    chips = [chip for chip in choices.findChildren(Chip) if chip.isVisible()]
    assert [chip.text() for chip in chips].count("leave it out") == 3
    edge = choices.viewport().width()
    assert [chip.text() for chip in chips if chip.mapTo(choices.widget(), chip.rect().topRight()).x() > edge] == []
