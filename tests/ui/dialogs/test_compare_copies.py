"""Two copies of one journal in the real window: a sync program's file, a folder edited elsewhere, another key."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from journal.cli.comparing import say_compared
from journal.cli.main import main
from journal.dates import clock
from journal.deeds import rekeying, write
from journal.deeds.unlock import open_journal
from journal.files.plaintext import NAME
from journal.shapes import ComparedCopies, Draft, Kind, Top
from journal.shapes.keys import KeyDeed
from tests.conftest import THURSDAY
from tests.proofs import proved
from tests.ui.conftest import ENTRIES, PASSPHRASE
from tests.ui.hands import press
from ui.dialogs.copies.frame import Step
from ui.dialogs.copies.pane import Answer
from ui.dialogs.copies.words import unread_words
from ui.widgets.sheet import sheet_over
from ui.wishes import CompareCopies, EditEntry, NewEntry, PageName, Restore

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(open_window):
    return open_window


@pytest.fixture
def stick(window, folder, tmp_path):
    """A copy of the folder, made by another program, in which somebody wrote a day later."""
    copy = tmp_path / "stick" / folder.name
    copy.parent.mkdir()
    subprocess.run(["cp", "-r", folder, copy], check=True)
    clock.stop(THURSDAY + timedelta(days=1), "Europe/Berlin")
    journal = open_journal(copy, PASSPHRASE)
    for row in journal.timeline.page():
        if row.heading == "The quiet row spoke first":
            entry = journal.entries.get(row.id)
            write.revise(journal, entry.id, replace(write.draft_of(entry), body="Written on the train."))
            write.add_later_line(journal, entry.id, "She rang.")
    write.write(journal, Draft(body="Forty proofs, one joke.", kind=Kind.HIGH))
    write.write(journal, Draft(body="Left on the stick."))
    journal.close()
    return copy


def compared(window, qtbot, other):
    sheet = window.workspace.open_sheet(CompareCopies())
    sheet.begin(other)
    qtbot.waitUntil(lambda: sheet.step is Step.COMPARED)
    return sheet


def beside(folder):
    return sorted(each.name for each in folder.parent.iterdir() if each.name.startswith(NAME))


def bodies(folder, passphrase=PASSPHRASE):
    journal = open_journal(folder, passphrase)
    try:
        return {journal.entries.get(row.id).body for row in journal.timeline.page()}
    finally:
        journal.close()


def edited_here(session, asked, body):
    """Change the entry that was changed on the stick here as well, at last."""
    clock.stop(THURSDAY + timedelta(days=2), "Europe/Berlin")

    def edit(journal):
        (row,) = [row for row in journal.timeline.page() if row.heading == "The quiet row spoke first"]
        entry = journal.entries.get(row.id)
        return write.revise(journal, entry.id, replace(write.draft_of(entry), body=body)).id

    return asked(session, lambda journal: journal.do(edit)[0])


def test_after_a_sync_program_replaced_the_file_the_two_are_compared_and_brought_together(
    window, stick, folder, qtbot, session, capsys, tmp_path, monkeypatch
):
    """The words typed meanwhile stay in the window until the fresh copy has them; the command line reads it all."""
    subprocess.run(["cp", stick / "journal.db", folder / ".syncthing.tmp"], check=True)
    (folder / ".syncthing.tmp").replace(folder / "journal.db")
    window.workspace.answer(NewEntry(Kind.LOW))
    page = window.workspace.page.writing
    qtbot.keyClicks(page.editor, "Typed while it was replaced.")
    qtbot.waitUntil(lambda: any("replaced" in held.words.text for held in session.held))
    notice = page.holding.notice
    qtbot.waitUntil(notice.compare.isVisible)
    qtbot.mouseClick(notice.compare, LEFT)
    sheet = sheet_over(window)
    qtbot.waitUntil(lambda: sheet.step is Step.COMPARED and sheet.go.text() == "Save a fresh copy first…")
    assert "Words that are not on the disk yet are safe in the window" in sheet.words.text()
    assert {row.heading for row in sheet.list.coming} >= {"Forty proofs, one joke.", "Left on the stick."}
    assert session.held
    qtbot.mouseClick(sheet.go, LEFT)
    fresh = sheet_over(window)
    qtbot.waitUntil(fresh.done.isVisible)
    qtbot.waitUntil(lambda: not session.unsaved)
    assert fresh.compare.isVisible()
    qtbot.mouseClick(fresh.compare, LEFT)
    sheet = sheet_over(window)
    qtbot.waitUntil(lambda: sheet.step is Step.COMPARED and sheet.go.text() == "Bring together")
    qtbot.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(lambda: sheet.step is Step.DONE)
    assert "2 entries came in, 1 was united" in sheet.words.text()
    qtbot.keyClick(sheet.leave, Qt.Key.Key_Return)
    with qtbot.waitSignal(session.locked):
        window.lock()
    assert beside(folder) == []
    (tmp_path / "secret").write_text(PASSPHRASE + "\n")
    monkeypatch.setattr("journal.cli.main.harden_process", lambda: None)
    assert main(["list", str(window.folder), "--passphrase-file", str(tmp_path / "secret")]) == 0
    said = capsys.readouterr().out
    assert "Typed while it was replaced." in said
    assert "Forty proofs, one joke." in said
    assert f"{len(ENTRIES) + 3} entries" in said
    assert "Written on the train." in bodies(window.folder)
    assert "Left on the stick." in bodies(folder)


def test_what_is_ticked_comes_and_the_text_that_is_chosen_stands(window, stick, folder, qtbot, session, asked):
    entry = edited_here(session, asked, "Written at home.")
    sheet = compared(window, qtbot, stick)
    assert sheet.list.currentItem().text(0).startswith("The quiet row spoke first")
    assert list(sheet.pane.answers) == [Top.HERE, Top.THERE, Answer.JOIN]
    qtbot.mouseClick(sheet.pane.answers[Top.THERE], LEFT, pos=QPoint(30, 20))
    for row in sheet.list.coming:
        if row.heading == "Left on the stick.":
            (item,) = sheet.list.findItems("Left on the stick.", Qt.MatchFlag.MatchRecursive)
            sheet.list.setCurrentItem(item)
            qtbot.keyClick(sheet.list, Qt.Key.Key_Space)
    assert sheet.plan.text().startswith("1 comes here, 1 keeps both texts")
    qtbot.mouseClick(sheet.go, LEFT)
    qtbot.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(lambda: sheet.step is Step.DONE)
    assert "1 entry came in, 1 was united" in sheet.words.text()
    now, past, lines = asked(
        session,
        lambda journal: (
            journal.entries.get(entry),
            journal.entries.versions(entry),
            journal.entries.later_lines(entry),
        ),
    )
    assert now.body == "Written on the train."
    assert past[0].body == "Written at home."
    assert [line.text for line in lines] == ["She rang."]
    assert asked(session, lambda journal: journal.entries.count()) == len(ENTRIES) + 1


def test_below_its_heading_a_row_says_how_an_entry_goes_on_and_nothing_twice(window, stick, qtbot):
    journal = open_journal(stick, PASSPHRASE)
    write.write(journal, Draft(body="It rained.\n\nThe *whole* day."))
    journal.close()
    rows = compared(window, qtbot, stick).list
    (item,) = rows.findItems("It rained.", Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchStartsWith)
    assert item.text(0) == "It rained.\nThe whole day."


def test_a_page_that_is_open_shows_what_came_in(window, stick, qtbot, session):
    page = window.workspace.show_page(PageName.JOURNAL)
    sheet = compared(window, qtbot, stick)
    qtbot.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(lambda: sheet.step is Step.DONE)
    sheet.close_sheet()
    model = page.finding.view.model()
    qtbot.waitUntil(lambda: model.rowCount() == len(ENTRIES) + 2)


def test_in_a_narrow_window_the_list_and_the_entry_take_turns(window, stick, qtbot):
    window.resize(800, 600)
    sheet = compared(window, qtbot, stick)
    assert sheet.list.isVisible()
    assert not sheet.pane.isVisible()
    qtbot.keyClick(sheet.list, Qt.Key.Key_Return)
    assert sheet.pane.isVisible()
    assert not sheet.list.isVisible()
    first = sheet.pane.title.text()
    qtbot.keyClick(sheet.pane.to_list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert sheet.pane.title.text() != first
    qtbot.keyClick(sheet.pane.to_list, Qt.Key.Key_Return)
    assert sheet.list.hasFocus()
    window.resize(1280, 820)
    assert sheet.list.isVisible()
    assert sheet.pane.isVisible()


def test_in_the_smallest_window_with_the_largest_letters_texts_and_answers_are_in_reach(
    window, stick, qtbot, session, asked, look
):
    edited_here(session, asked, "Written at home.")
    look.choose(scale=2.0)
    window.resize(800, 600)
    sheet = compared(window, qtbot, stick)
    qtbot.waitUntil(lambda: not sheet.plan.visibleRegion().isEmpty())
    qtbot.keyClick(sheet.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.pane.beside.visibleRegion().boundingRect().height() > look.px(40))
    qtbot.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(lambda: sheet.step is Step.DONE)
    assert "1 was united" in sheet.words.text()
    assert sheet.words.isVisible()


def test_a_copy_under_another_key_asks_for_its_own_passphrase(window, stick, qtbot):
    journal = open_journal(stick, PASSPHRASE)
    renewed, _ = rekeying.replace_key(journal, proved(journal, KeyDeed.NEW_KEY), "another one of the stick")
    renewed.close()
    sheet = window.workspace.open_sheet(CompareCopies())
    sheet.begin(stick)
    qtbot.waitUntil(lambda: sheet.step is Step.ASKING and sheet.secret.passphrase.hasFocus())
    qtbot.keyClicks(sheet.secret.passphrase, "wrong")
    qtbot.keyClick(sheet.secret.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(sheet.trouble.isVisible)
    assert "Wrong passphrase" in sheet.trouble.title.text()
    sheet.secret.passphrase.clear()
    qtbot.keyClicks(sheet.secret.passphrase, "another one of the stick")
    qtbot.keyClick(sheet.secret.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.step is Step.COMPARED)
    qtbot.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(lambda: sheet.step is Step.DONE)
    assert "2 entries came in, 1 was united" in sheet.words.text()
    assert sheet.secret.passphrase.text() == ""


def test_a_copy_under_another_key_opens_with_its_recovery_sheet(window, stick, qtbot):
    journal = open_journal(stick, PASSPHRASE)
    renewed, sheet_of_it = rekeying.replace_key(journal, proved(journal, KeyDeed.NEW_KEY), "another one of the stick")
    renewed.close()
    sheet = window.workspace.open_sheet(CompareCopies())
    sheet.begin(stick)
    qtbot.waitUntil(lambda: sheet.step is Step.ASKING and sheet.secret.passphrase.hasFocus())
    press(qtbot, sheet, "Use the recovery sheet instead")
    qtbot.waitUntil(sheet.secret.words.hasFocus)
    qtbot.keyClicks(sheet.secret.words, " ".join(sheet_of_it.words))
    qtbot.keyClick(sheet.secret.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.step is Step.COMPARED)


def test_locking_lets_the_other_copy_go_and_leaves_no_word_of_it(window, stick, folder, qtbot, session):
    sheet = compared(window, qtbot, stick)
    assert len(beside(folder)) == 1
    with qtbot.waitSignal(session.locked):
        window.lock()
    qtbot.waitUntil(lambda: not shiboken6.isValid(sheet))
    qtbot.waitUntil(lambda: beside(folder) == [])


def test_what_cannot_be_compared_is_said_and_another_can_be_chosen(window, stick, folder, qtbot, tmp_path):
    sheet = window.workspace.open_sheet(CompareCopies())
    for other, title in ((folder, "This is the open journal itself"), (tmp_path / "none", "cannot be read")):
        sheet.begin(other)
        qtbot.waitUntil(lambda title=title: title in sheet.trouble.title.text())
        assert sheet.folder.isVisible()
    sheet.begin(stick)
    qtbot.waitUntil(lambda: sheet.step is Step.COMPARED)
    assert not sheet.trouble.isVisible()


def test_stopped_while_it_brings_what_came_stays_and_it_goes_on_another_time(window, stick, qtbot, session, asked):
    journal = open_journal(stick, PASSPHRASE)
    for number in range(60):
        write.write(journal, Draft(body=f"One of many, {number}."))
    journal.close()
    sheet = compared(window, qtbot, stick)
    qtbot.mouseClick(sheet.go, LEFT)
    qtbot.mouseClick(sheet.leave, LEFT)
    qtbot.waitUntil(lambda: sheet.step is Step.DONE)
    assert sheet.words.text().startswith("Stopped.")
    sheet.close_sheet()
    sheet = compared(window, qtbot, stick)
    qtbot.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(lambda: sheet.step is Step.DONE)
    assert asked(session, lambda journal: journal.entries.count()) == len(ENTRIES) + 62


def test_from_the_restore_sheet_a_backup_is_compared_first(window, qtbot, session, asked):
    from journal.deeds import back_up

    asked(session, back_up.back_up)
    edited_here(session, asked, "Newer than the backup.")
    sheet = window.workspace.open_sheet(Restore(window.folder))
    qtbot.waitUntil(lambda: sheet.list.count() == 1)
    qtbot.mouseClick(sheet.compare, LEFT)
    sheet = sheet_over(window)
    qtbot.waitUntil(lambda: sheet.step is Step.COMPARED)
    assert sheet.plan.text() == "There is nothing to bring: all that is there is here."
    assert not sheet.go.isEnabled()


def test_an_entry_that_is_being_written_keeps_every_word_of_both(window, stick, qtbot, session, asked):
    """Words of the editor are saved before, and what is typed on afterwards costs nothing of what came in."""
    entry = edited_here(session, asked, "Written at home.")
    clock.stop(THURSDAY, "Europe/Berlin")  # the other text is newer
    window.workspace.answer(EditEntry(entry))
    page = window.workspace.page.writing
    qtbot.waitUntil(lambda: "Written at home." in page.editor.toPlainText())
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(page.editor, " Typed before.")
    sheet = compared(window, qtbot, stick)
    qtbot.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(lambda: sheet.step is Step.DONE)
    sheet.close_sheet()
    clock.stop(THURSDAY + timedelta(days=3), "Europe/Berlin")
    qtbot.waitUntil(lambda: not session.unsaved)
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(page.editor, " Typed after.")
    qtbot.waitUntil(lambda: not session.unsaved and page.bar.state.text().startswith("Saved"))
    now, past = asked(session, lambda journal: (journal.entries.get(entry), journal.entries.versions(entry)))
    texts = " | ".join([now.body, *(version.body for version in past)])
    for words in ("Written at home.", "Typed before.", "Typed after.", "Written on the train."):
        assert words in texts
    assert page.editor.toPlainText() == now.body


def test_two_texts_are_joined_by_hand_after_both_came_in(window, stick, qtbot, session, asked):
    entry = edited_here(session, asked, "Written at home.")
    sheet = compared(window, qtbot, stick)
    qtbot.mouseClick(sheet.pane.answers[Answer.JOIN], LEFT, pos=QPoint(30, 20))
    qtbot.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(lambda: sheet.step is Step.DONE)
    qtbot.waitUntil(sheet.go.hasFocus)
    qtbot.keyClick(sheet.go, Qt.Key.Key_Return)
    editor = window.workspace.page.writing.editor
    qtbot.waitUntil(lambda: "Written at home." in editor.toPlainText())
    assert asked(session, lambda journal: journal.entries.versions(entry)[0].body) == "Written on the train."


def test_a_report_has_the_counts_and_days_and_no_word_that_was_written(window, stick, qtbot, tmp_path, monkeypatch):
    sheet = compared(window, qtbot, stick)
    place = tmp_path / "report.txt"
    monkeypatch.setattr("ui.dialogs.copies.sheet.choose_place", lambda *told: told[-1](place))
    qtbot.mouseClick(sheet.report, LEFT)
    qtbot.waitUntil(place.exists)
    said = place.read_text("utf-8")
    assert "Only there: 2" in said
    assert "text, later lines, earlier versions" in said
    for word in ("quiet", "proofs", "train", "rang", "stick."):
        assert word not in said


def test_what_lies_in_the_trash_of_one_is_asked_about_and_stays_otherwise(window, stick, qtbot, session, asked):
    journal = open_journal(stick, PASSPHRASE)
    (row,) = [row for row in journal.timeline.page() if row.heading == "Observation day went sideways"]
    write.trash(journal, [row.id])
    journal.close()
    sheet = compared(window, qtbot, stick)
    (item,) = sheet.list.findItems(row.heading, Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchStartsWith)
    sheet.list.setCurrentItem(item)
    assert sheet.pane.question.text() == "It lies in the trash there."
    assert sheet.pane.answers[False].isChecked()
    assert row.id not in {each.id for each in sheet._coming()}
    qtbot.mouseClick(sheet.pane.answers[True], LEFT, pos=QPoint(30, 20))
    qtbot.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(lambda: sheet.step is Step.DONE)
    assert [each.id for each in asked(session, lambda journal: journal.trash.trashed())] == [row.id]


def test_a_file_that_is_replaced_after_comparing_is_told_and_leads_to_the_fresh_copy(window, stick, folder, qtbot):
    sheet = compared(window, qtbot, stick)
    subprocess.run(["cp", stick / "journal.db", folder / ".syncthing.tmp"], check=True)
    (folder / ".syncthing.tmp").replace(folder / "journal.db")
    qtbot.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(lambda: sheet.go.text() == "Save a fresh copy first…")
    assert sheet.trouble.title.text() == "Another program changed the journal’s file"


def test_that_an_import_has_not_ended_in_the_other_is_said(capsys):
    found = ComparedCopies(other=Path("there"), entries=(), here_until=None, there_until=None, half_in=True)
    say_compared(found)
    for said in (unread_words(found), capsys.readouterr().out):
        assert "An import has not ended there" in said
