"""The journal's file is replaced or goes while it is open: by a sync program, a deletion, a pulled stick."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from PySide6.QtCore import Qt

from journal.deeds import rescue
from journal.deeds.unlock import open_journal
from journal.shapes import Kind
from tests.ui import hands
from tests.ui.conftest import ENTRIES, PASSPHRASE
from tests.ui.hands import offered, part
from tests.ui.unsaved.conftest import CONTROL
from ui import keeping
from ui.background.idle import Idle
from ui.dialogs.fresh_copy import FreshCopySheet
from ui.unsaved.asking import Way
from ui.unsaved.leaving import CoverPanel
from ui.widgets.labels import Label
from ui.widgets.sheet import sheet_over
from ui.widgets.shield import Shield
from ui.wishes import NewEntry, SaveFreshCopy

FIRST, SECOND = "Nine kind, one hard.", "The hard one was not about me."


@pytest.fixture
def writing(window, qtbot, folder, tmp_path):
    """The writing page with a first sentence saved in it; the journal as it was before lies at `older`."""
    # By another program: to open and close the file in this one would take SQLite's locks away.
    subprocess.run(["cp", folder / "journal.db", tmp_path / "older"], check=True)
    window.workspace.answer(NewEntry(Kind.BOTH))
    page = window.workspace.page.writing
    with qtbot.waitSignal(page.saved):
        qtbot.keyClicks(page.editor, FIRST)
    return page


def replace(folder, tmp_path):
    """Do what a sync program does when an older version arrives from another computer."""
    arriving = folder / ".syncthing.journal.db.tmp"
    (tmp_path / "older").replace(arriving)
    arriving.replace(folder / "journal.db")


def read(folder) -> list[str]:
    journal = open_journal(folder, PASSPHRASE)
    try:
        return [journal.entries.get(row.id).body for row in journal.timeline.page()]
    finally:
        journal.close()


def type_on(writing, qtbot, session):
    qtbot.keyClicks(writing.editor, " " + SECOND)
    qtbot.waitUntil(lambda: any(SECOND in held.words.text for held in session.held))


def test_after_a_sync_program_replaced_the_file_nothing_is_said_to_be_saved_and_all_is_told(
    writing, folder, tmp_path, qtbot, session
):
    replace(folder, tmp_path)
    type_on(writing, qtbot, session)
    assert writing.bar.state.text() == "Held here, not on the disk"
    notice = writing.holding.notice
    assert notice.title.text() == "Another program changed the journal’s file, at 16:52"
    assert "11 words in 1 entry" in notice.safe.text()
    assert "nothing more goes into that file" in notice.outlook.text()
    assert [
        button for button in (notice.copy, notice.again, notice.look_again, notice.other) if button.isVisible()
    ] == [
        notice.copy,
        notice.look_again,
        notice.other,
    ]
    notice.exactly.click()
    told = [label.text() for label in notice.details.findChildren(Label)]
    assert any(each.endswith("journal.db") for each in told)
    assert sum("last changed on" in each for each in told) == 2


def test_a_fresh_copy_holds_everything_and_both_files_stay(
    writing, folder, tmp_path, qtbot, session, window, preferences
):
    replace(folder, tmp_path)
    type_on(writing, qtbot, session)
    qtbot.mouseClick(writing.holding.notice.copy, Qt.MouseButton.LeftButton)
    sheet = sheet_over(window)
    assert isinstance(sheet, FreshCopySheet)
    qtbot.waitUntil(sheet.done.isVisible)
    assert "It is whole" in sheet.words.text()
    assert offered(sheet, "Compare the two…")
    qtbot.waitUntil(lambda: not session.unsaved)
    qtbot.keyClick(sheet.done, Qt.Key.Key_Return)
    assert writing.holding.notice.title.text() == "All 11 words are on the disk"
    copy = window.folder
    assert copy.parent == folder.parent
    assert copy != folder
    assert preferences.folder == copy
    qtbot.keyClicks(writing.editor, " Later.")
    with qtbot.waitSignal(session.locked):
        window.lock()
    assert read(copy)[0] == f"{FIRST} {SECOND} Later."
    assert len(read(copy)) == len(ENTRIES) + 1
    assert len(read(folder)) == len(ENTRIES)


def test_with_the_folder_gone_the_words_are_held_and_a_copy_beside_it_takes_them(
    writing, folder, qtbot, session, window
):
    shutil.rmtree(folder)
    type_on(writing, qtbot, session)
    assert writing.holding.notice.title.text().startswith("The journal’s file is not there any more")
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    qtbot.waitUntil(lambda: sheet_over(window) is not None)
    asking = sheet_over(window)
    assert asking.way is Way.FRESH_COPY
    asking.go.click()
    sheet = sheet_over(window)
    qtbot.waitUntil(sheet.done.isVisible)
    with qtbot.waitSignal(session.locked):
        sheet.done.click()
    assert read(window.folder)[0] == f"{FIRST} {SECOND}"


def test_with_the_whole_place_gone_another_folder_is_asked_for(
    writing, folder, qtbot, session, window, tmp_path, monkeypatch
):
    away = tmp_path / "pulled"
    folder.rename(away)
    type_on(writing, qtbot, session)
    real = rescue._free
    monkeypatch.setattr(
        rescue,
        "_free",
        lambda folder, place, called: real(folder, place / "no such" if place == tmp_path else place, called),
    )
    sheet = window.workspace.open_sheet(SaveFreshCopy())
    qtbot.waitUntil(sheet.other.isVisible)
    assert "Every word is held here as before" in sheet.words.text()
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    sheet.save(elsewhere)
    qtbot.waitUntil(sheet.done.isVisible)
    with qtbot.waitSignal(session.locked):
        window.lock()
    assert window.folder.parent == elsewhere
    assert read(window.folder)[0] == f"{FIRST} {SECOND}"


def test_once_the_path_is_back_looking_again_saves_the_words(
    writing, folder, tmp_path, qtbot, session, window, monkeypatch
):
    monkeypatch.setattr(keeping, "AGAIN", 600_000)
    away = tmp_path / "pulled"
    folder.rename(away)
    type_on(writing, qtbot, session)
    away.rename(folder)
    qtbot.mouseClick(writing.holding.notice.look_again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not session.unsaved)
    assert writing.bar.state.text() == "Saved, encrypted"
    with qtbot.waitSignal(session.locked):
        window.lock()
    assert read(folder)[0] == f"{FIRST} {SECOND}"


def test_the_other_file_is_opened_only_after_the_words_were_asked_about(
    writing, folder, tmp_path, qtbot, session, window
):
    replace(folder, tmp_path)
    type_on(writing, qtbot, session)
    writing.holding.notice.other.click()
    question = sheet_over(window)
    with qtbot.waitSignal(session.lock_held):
        question.foot.itemAt(question.foot.count() - 1).widget().click()
    assert sheet_over(window).way is Way.FRESH_COPY


def test_what_was_saved_before_the_file_was_replaced_is_not_let_go_by_locking(
    writing, folder, tmp_path, qtbot, session, window
):
    replace(folder, tmp_path)
    assert session.unsaved == ()
    with qtbot.waitSignal(session.lock_held):
        qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    asking = sheet_over(window)
    assert asking.title.text() == "Another program changed the journal’s file"
    assert list(asking.options) == [Way.FRESH_COPY, Way.AGAIN, Way.COVER]
    asking.go.click()
    sheet = sheet_over(window)
    qtbot.waitUntil(sheet.done.isVisible)
    assert not offered(sheet, "Compare the two…"), "the journal locks next, and nothing would be compared"
    with qtbot.waitSignal(session.locked):
        sheet.done.click()
    assert read(window.folder)[0] == FIRST
    assert len(read(folder)) == len(ENTRIES)


def test_letting_it_go_on_purpose_asks_once_more(writing, folder, tmp_path, qtbot, session, window):
    replace(folder, tmp_path)
    with qtbot.waitSignal(session.lock_held):
        qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    sheet_over(window).forget.click()
    question = sheet_over(window)
    assert question.title.text() == "Let the open file go?"
    with qtbot.waitSignal(session.locked):
        question.foot.itemAt(question.foot.count() - 1).widget().click()
    assert len(read(folder)) == len(ENTRIES)


def test_while_nobody_is_there_the_window_is_covered_and_asks_after_the_passphrase(
    writing, folder, tmp_path, qtbot, session, window
):
    replace(folder, tmp_path)
    part(window, Idle).reached.emit()
    qtbot.waitUntil(lambda: part(window, Shield).is_guarded)
    panel = part(window, CoverPanel)
    assert "Another program changed the journal’s file" in hands.read(panel)
    qtbot.keyClicks(panel.passphrase, PASSPHRASE)
    qtbot.keyClick(panel.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet_over(window) is not None and not part(window, Shield).is_up)
    assert sheet_over(window).way is Way.FRESH_COPY


def test_an_end_from_outside_saves_the_copy_by_itself(writing, folder, tmp_path, qtbot, session, window):
    replace(folder, tmp_path)
    qtbot.keyClicks(writing.editor, " " + SECOND)
    with qtbot.waitSignal(session.locked):
        window.end()
    assert window.folder != folder
    assert read(window.folder)[0] == f"{FIRST} {SECOND}"
